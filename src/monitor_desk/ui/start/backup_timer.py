"""A verified backup every half hour in which something changed, made on the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

LOOK_MS = 5 * 60 * 1000


class BackupTimer(QObject):
    """Looks every five minutes whether a backup is due."""

    made = Signal(object)  # BackupFile

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QObject | None = None, *, look_ms: int = LOOK_MS) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._is_under_way = False
        self._timer = QTimer(self)
        self._timer.setInterval(look_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Make a backup if one is due."""
        if not self._is_under_way:
            self._is_under_way = True
            self._tasks.run("Looking whether a backup is due", self._make_if_due, self._done, self._failed)

    def make_now(self) -> None:
        """Make a backup because the officer asks for one."""
        self._tasks.run("Backing up", self._make, self._done)

    def _make_if_due(self, _report: Report) -> object:
        return self._desk.backups.make_if_due()

    def _make(self, report: Report) -> object:
        def progress(done: int, total: int) -> None:
            report(done, total, "Backing up")

        return self._desk.backups.make(progress, reason="asked for by the officer")

    def _done(self, backup: object) -> None:
        self._is_under_way = False
        if backup is not None:
            self.made.emit(backup)

    def _failed(self, refusal: Exception) -> None:
        self._is_under_way = False
        self._tasks.refused.emit(refusal)
