"""A desk's forms in a shown window, and the worker that reads and writes workbooks."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.forms.detail import FormPage
from monitor_desk.ui.forms.page import FormsPage
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_waiting import settle

KEY = "premises-check"


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    settle(qtbot, made)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, desk: Desk, tasks: TaskRunner) -> FormPage:
    """Show the premises check."""
    style.apply(qapp, theme.LIGHT)
    made = FormPage(desk, tasks)
    qtbot.addWidget(made)
    row = next(row for row in desk.forms.rows() if row.key == KEY)
    made.show_record(row.id)
    made.resize(1366 - 196, 728)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def listing(qtbot: QtBot, qapp: QApplication, desk: Desk, tasks: TaskRunner) -> FormsPage:
    """Show the list of forms."""
    style.apply(qapp, theme.LIGHT)
    made = FormsPage(desk, tasks)
    qtbot.addWidget(made)
    made.resize(1366 - 196, 728)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made
