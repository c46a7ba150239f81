"""The window of a desk as the program opens it, for tests that work in it by keys only."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from monitor_desk.services.desk import Desk
from monitor_desk.ui.main_window import MainWindow
from monitor_desk.ui.shell.tasks import TaskRunner
from whole_visit_keys import breathe, rest, wait_until


@contextmanager
def shown(desk: Desk) -> Iterator[MainWindow]:
    """Show the window of a desk and close it again before the desk is."""
    window = window_on(desk, TaskRunner())
    try:
        yield window
    finally:
        put_away(window)


def window_on(desk: Desk, tasks: TaskRunner) -> MainWindow:
    """Open the window of a desk and give it the keyboard."""
    window = MainWindow(desk, tasks)
    window.show()
    window.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is window, "the window to be active")
    settle(window)
    return window


def settle(window: MainWindow) -> None:
    """Wait until the worker rests and the window has taken in what it said."""
    for _ in range(2):
        wait_until(lambda: not window.tasks.is_busy(), "the worker to rest")
        rest(1)
    breathe()


def put_away(window: MainWindow) -> None:
    """Close it as the program does: what is typed is stored, and what the worker brings is waited for."""
    window.keep_typing()
    window.leave()
    settle(window)
    window.tasks.wait()
    window.hide()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # now, not whenever its parts are collected
    breathe()
