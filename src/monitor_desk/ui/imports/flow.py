"""The work of an import on the worker: read, work out anew, store, take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from monitor_desk.ui.imports.review import Review, read, worked_out

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from monitor_desk.domain.errors import DeskError
    from monitor_desk.intake.known_columns import Target
    from monitor_desk.services.desk import Desk
    from monitor_desk.services.imports import Stored
    from monitor_desk.ui.shell.tasks import Report, Task, TaskRunner


class ImportFlow(QObject):
    """One thing at a time, told by signals on the window's thread."""

    begun = Signal(str, bool)  # what is under way, and whether it can be stopped
    progressed = Signal(int, int, str)
    reviewed = Signal(object)  # Review
    stored = Signal(object)  # Stored
    undone = Signal()
    refused = Signal(object)  # DeskError
    ended = Signal()

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._task: Task | None = None
        tasks.progressed.connect(self._progressed)
        tasks.cancelled.connect(self._stopped)

    @property
    def is_busy(self) -> bool:
        """Say whether something is under way."""
        return self._task is not None

    def read(self, path: Path, target: Target) -> None:
        """Read a file and work out what an import of it would do."""
        desk = self._desk

        def work(report: Report) -> Review:
            return read(desk, path, target, report)

        self._run(f"Reading {path.name}", work, self._reviewed, can_stop=True)

    def work_out(self, review: Review) -> None:
        """Work out anew what the import would do."""
        desk = self._desk

        def work(report: Report) -> Review:
            return worked_out(desk, review, report)

        self._run("Working out what would change", work, self._reviewed, can_stop=False)

    def store(self, review: Review) -> None:
        """Store it, after a verified backup; all of it or nothing."""
        desk, plan = self._desk, review.plan
        if plan is None:
            return

        def work(report: Report) -> Stored:
            report(0, 0, "Making a verified backup, then storing")
            return desk.imports.store(
                plan,
                target=review.prepared.target,
                file_name=review.path.name,
                columns=review.prepared.to_remember(),
            )

        self._run(f"Importing {review.path.name}", work, self._stored, can_stop=False)

    def undo(self, change_set: str) -> None:
        """Take a stored import back."""
        desk = self._desk

        def work(_report: Report) -> object:
            return desk.undo.undo(change_set)

        self._run("Undoing the import", work, self._undone, can_stop=False)

    def cancel(self) -> None:
        """Ask the reading to stop."""
        if self._task is not None:
            self._task.cancel()

    def _run(self, title: str, work: Callable[[Report], Any], done: Callable[[Any], None], *, can_stop: bool) -> None:
        if self._task is None:
            self.begun.emit(title, can_stop)
            self._task = self._tasks.run(title, work, done, self._refused)

    def _end(self) -> None:
        self._task = None
        self.ended.emit()

    def _reviewed(self, review: Review) -> None:
        self._end()
        self.reviewed.emit(review)

    def _stored(self, stored: Stored) -> None:
        self._end()
        self.stored.emit(stored)

    def _undone(self, _undone: object) -> None:
        self._end()
        self.undone.emit()

    def _refused(self, refusal: DeskError) -> None:
        self._end()
        self.refused.emit(refusal)

    def _progressed(self, done: int, total: int, words: str) -> None:
        if self._task is not None:
            self.progressed.emit(done, total, words)

    def _stopped(self, title: str) -> None:
        if self._task is not None and self._task.title == title:
            self._end()
