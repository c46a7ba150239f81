"""A check's page on a desk with one provider."""

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from checked import Checked
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.checks.detail import CheckDetailPage
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_waiting import settle

Shown = Callable[..., CheckDetailPage]


@pytest.fixture
def made(desk: Desk) -> Checked:
    """Return a provider that is checked with a small form."""
    return Checked(desk)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Iterator[Shown]:
    """Show the page of a check."""
    style.apply(qapp, theme.LIGHT)
    pages: list[tuple[CheckDetailPage, TaskRunner]] = []

    def show(check_id: UUID, tab: str = "overview", size: tuple[int, int] = (1170, 740)) -> CheckDetailPage:
        tasks = TaskRunner()
        page = CheckDetailPage(desk, tasks)
        qtbot.addWidget(page)
        pages.append((page, tasks))
        page.resize(*size)
        page.show_record(check_id)
        page.show()
        page.tabs.open_tab(tab)
        settle(qtbot, tasks)
        return page

    yield show
    for page, tasks in pages:
        for dialog in page.findChildren(QDialog):
            dialog.reject()
        settle(qtbot, tasks)
