"""What the line at the foot says: saved, backup, what is under way, and the size of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from monitor_desk.ui.shell.status_line import SAVED
from monitor_desk.ui.start.moments import backup_words, exact_time

if TYPE_CHECKING:
    from datetime import datetime

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.status_line import StatusLine
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

BUSY_AFTER_MS = 1000


class StatusWords(QObject):
    """Keeps the line at the foot true."""

    def __init__(self, desk: Desk, tasks: TaskRunner, line: StatusLine, *, is_demonstration: bool) -> None:
        super().__init__(line)
        self._desk = desk
        self._tasks = tasks
        self._line = line
        self._is_demonstration = is_demonstration
        self._title = ""
        self.is_counted = False
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(BUSY_AFTER_MS)
        self._busy.timeout.connect(self._show_busy)
        tasks.started.connect(self._started)
        tasks.progressed.connect(self._progressed)
        tasks.idled.connect(self._idled)
        saved_at = desk.backups.saved_at
        line.show_saved(exact_time(saved_at)) if saved_at else line.show_words(SAVED, "Everything is saved")

    def stop(self) -> None:
        """Say nothing more."""
        self._busy.stop()

    def show_saved(self) -> None:
        """Say when something was stored last."""
        self._line.show_saved(exact_time(self._desk.clock.now()))

    def show_backup(self, made_at: datetime | None) -> None:
        """Say when the last backup was made."""
        words = f"{backup_words(made_at, self._desk.clock.now())}, verified" if made_at else "No backup yet"
        self._line.show_backup(words)

    def count(self) -> None:
        """Count providers and contracts, on the worker."""
        self.is_counted = True
        desk = self._desk

        def work(_report: Report) -> tuple[int, int]:
            return len(desk.providers.rows()), len(desk.contracts.rows())

        self._tasks.run("Counting", work, self._show_size)

    def _show_size(self, counted: tuple[int, int]) -> None:
        providers, contracts = counted
        parts = [_many(providers, "provider"), _many(contracts, "contract")]
        if self._is_demonstration:
            parts.append("Demonstration")
        self._line.show_size(" · ".join(parts))

    def _started(self, title: str) -> None:
        self._title = title
        if not self._busy.isActive():
            self._busy.start()

    def _progressed(self, done: int, total: int, words: str) -> None:
        if total and not self._busy.isActive():
            self._line.show_busy(f"{words or self._title} {done * 100 // total} %")

    def _idled(self) -> None:
        self._busy.stop()
        self._line.show_busy("")

    def _show_busy(self) -> None:
        self._line.show_busy(self._title)


def _many(count: int, noun: str) -> str:
    return f"1 {noun}" if count == 1 else f"{count:,} {noun}s"
