"""The bin page: what lies in it, found and brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor_desk.domain.officers import Team
from monitor_desk.domain.providers import Provider
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.bin.page import BinPage
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, qapp: QApplication) -> BinPage:
    style.apply(qapp, theme.LIGHT)
    for name in ("Orchard View Trust", "Kestrel Supported Living and Outreach Partnership"):
        desk.records.put_in_bin(Provider.kind, [desk.records.add(Provider(name=name))], "Entered twice")
    desk.records.put_in_bin(Team.kind, [desk.records.add(Team(name="Night team"))])
    made = BinPage(desk, TaskRunner())
    qtbot.addWidget(made)
    made.resize(851, 484)
    made.show()
    return made


def test_that_what_was_binned_is_listed_with_its_reason(page: BinPage) -> None:
    found = {(row.noun, row.title, row.reason) for row in page.table.rows.entries}
    assert ("Provider", "Orchard View Trust", "Entered twice") in found
    assert ("Team", "Night team", "") in found


def test_that_enter_brings_a_record_back(qtbot: QtBot, desk: Desk, page: BinPage) -> None:
    page.filter_bar.set_text("orchard")
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert [row.name for row in desk.providers.rows()] == ["Orchard View Trust"]


def test_that_records_of_several_kinds_come_back_together(qtbot: QtBot, desk: Desk, page: BinPage) -> None:
    page.table.setFocus()
    page.table.selectAll()
    qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    assert len(desk.providers.rows()) == 2
    assert len(desk.records.all_of(Team)) == 1
    assert "bin is empty" in page.empty.words.text()
    assert not page.restore_button.isVisible()


def test_that_a_filter_that_fits_nothing_says_so_and_is_cleared_by_its_button(qtbot: QtBot, page: BinPage) -> None:
    page.filter_bar.set_text("nobody")
    assert page.empty.words.text() == "Nothing in the bin fits the filter."
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.table.count() == 3)


def test_that_the_page_names_its_controls_and_cuts_nothing(page: BinPage) -> None:
    assert (nameless(page), clipped(page)) == ([], [])


def test_that_the_empty_bin_leads_back_to_the_settings(qtbot: QtBot, page: BinPage) -> None:
    page.table.selectAll()
    page.restore()
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert opened.args == ["settings", None]
