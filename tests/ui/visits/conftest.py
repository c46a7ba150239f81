"""A visit's page on the demonstration caseload."""

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from monitor_desk.domain.visits import VisitState
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.visits.detail import VisitDetailPage
from ui_waiting import settle

Shown = Callable[..., VisitDetailPage]


@pytest.fixture
def in_state(caseload: Desk) -> Callable[[VisitState], UUID]:
    """Return the id of a visit of the caseload in a state."""

    def find(state: VisitState) -> UUID:
        return next(row.id for row in caseload.visits.rows() if row.state == state)

    return find


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, caseload: Desk) -> Iterator[Shown]:
    """Show the page of a visit."""
    style.apply(qapp, theme.LIGHT)
    runners: list[TaskRunner] = []
    pages: list[VisitDetailPage] = []

    def show(visit_id: UUID, tab: str = "overview", size: tuple[int, int] = (1170, 740)) -> VisitDetailPage:
        tasks = TaskRunner()
        runners.append(tasks)
        page = VisitDetailPage(caseload, tasks)
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(*size)
        page.show_record(visit_id)
        page.show()
        page.tabs.open_tab(tab)
        settle(qtbot, tasks)
        return page

    yield show
    for dialog in [one for page in pages for one in page.findChildren(QDialog)]:
        dialog.reject()
    for tasks in runners:
        settle(qtbot, tasks)
