"""Waiting for the worker of a window under test."""

from pytestqt.qtbot import QtBot

from monitor_desk.ui.shell.tasks import TaskRunner


def settle(qtbot: QtBot, tasks: TaskRunner) -> None:
    """Wait until the worker rests and the window has taken in what it said."""
    qtbot.waitUntil(lambda: not tasks.is_busy(), timeout=20_000)
    qtbot.wait(1)
    qtbot.waitUntil(lambda: not tasks.is_busy(), timeout=20_000)
