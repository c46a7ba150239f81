"""The window at 1366 × 768 with 150 % (911 × 512): every page stands in it whole, and the keyboard is on the page."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.contracts.detail import ContractDetailPage
from monitor_desk.ui.main_window import MainWindow
from monitor_desk.ui.page_list import PAGES
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.today.page import TodayPage
from monitor_desk.ui.widgets.page_header import PageHeader
from ui_checks import clipped
from ui_waiting import settle

SMALL = (911, 512)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, caseload: Desk) -> Iterator[MainWindow]:
    style.apply(qapp, theme.LIGHT)
    tasks = TaskRunner()
    made = MainWindow(caseload, tasks, is_demonstration=True)
    made.resize(*SMALL)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle(qtbot, tasks)
    yield made
    made.leave()
    settle(qtbot, tasks)
    made.hide()
    made.deleteLater()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def record_for(desk: Desk, key: str) -> UUID | None:
    found = {
        "provider": desk.providers.rows()[0].id,
        "contract": desk.contracts.rows()[0].id,
        "location": desk.locations.rows()[0].id,
    }
    return found.get(key)


def test_that_every_page_stands_whole_in_the_small_window(qtbot: QtBot, window: MainWindow, caseload: Desk) -> None:
    for entry in PAGES:
        window.go(entry.key, record_for(caseload, entry.key))
        settle(qtbot, window.tasks)
        window.resize(*SMALL)
        assert window.size().toTuple() == SMALL, entry.key
        assert window.minimumSizeHint().height() <= SMALL[1], entry.key
    status = window.status
    assert status.mapTo(window, status.rect().bottomLeft()).y() < SMALL[1]
    for item in window.rail.items.values():
        assert not item.visibleRegion().isEmpty()
        assert item.height() >= theme.RAIL_ITEM_LEAST
        assert window.rail.rect().contains(item.geometry())


def test_that_today_shows_what_and_risk_in_the_small_window(qtbot: QtBot, window: MainWindow) -> None:
    page = window.host.page("today")
    assert isinstance(page, TodayPage)
    assert not page.side.isVisible()
    table = page.table
    last = table.rows.columnCount() - 1
    assert table.columnViewportPosition(last) + table.columnWidth(last) <= table.viewport().width()
    assert table.columnWidth(0) >= 160
    window.resize(1366, 768)
    assert page.side.isVisible()
    assert table.columnViewportPosition(last) + table.columnWidth(last) <= table.viewport().width()


def test_that_a_contract_is_not_cut_in_the_small_window(qtbot: QtBot, window: MainWindow, caseload: Desk) -> None:
    longest = max(caseload.contracts.rows(), key=lambda row: len(row.provider))
    window.go("contract", longest.id)
    page = window.host.current()
    assert isinstance(page, ContractDetailPage)
    qtbot.waitUntil(lambda: clipped(page.overview) == [])
    facts = page.overview.facts
    assert facts.mapTo(page, facts.rect().topRight()).x() <= page.width()
    assert page.tabs.width() <= page.width()


@pytest.mark.parametrize("key", [entry.key for entry in PAGES if not entry.under])
def test_that_the_keyboard_is_on_the_page_that_was_opened(qtbot: QtBot, window: MainWindow, key: str) -> None:
    window.go(key)
    settle(qtbot, window.tasks)
    focus = focused()
    page = window.host.current()
    assert page is not None
    assert page.isAncestorOf(focus)
    assert not any(header.isAncestorOf(focus) for header in page.findChildren(PageHeader))


def test_that_ctrl_and_a_number_leads_the_keyboard_into_the_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert focused().accessibleName() == "Providers"
    assert window.host.isAncestorOf(focused())


def test_that_walking_along_the_navigation_stays_there(qtbot: QtBot, window: MainWindow) -> None:
    window.rail.take_focus()
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    item = window.rail.items["providers"]
    assert item.hasFocus()
    qtbot.keyClick(item, Qt.Key.Key_Space)
    assert window.history.current is not None
    assert window.history.current.page == "providers"
    assert item.hasFocus()


def test_that_a_press_on_the_navigation_leads_into_the_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.rail.items["contracts"], Qt.MouseButton.LeftButton)
    assert window.host.isAncestorOf(focused())
