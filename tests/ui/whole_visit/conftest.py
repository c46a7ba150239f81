"""A window on a desk for an officer who has no mouse."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.main_window import MainWindow
from monitor_desk.ui.shell.tasks import TaskRunner
from whole_visit_windows import put_away, window_on

Show = Callable[[Desk], MainWindow]


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Iterator[Show]:
    """Return what opens a window on a desk; only one is there at a time."""
    style.apply(qapp, theme.LIGHT)
    opened: list[MainWindow] = []

    def make(desk: Desk) -> MainWindow:
        while opened:
            put_away(opened.pop())
        opened.append(window_on(desk, TaskRunner()))
        return opened[0]

    yield make
    while opened:
        put_away(opened.pop())
    style.apply(qapp, theme.LIGHT)
