"""Putting a backup in the place of the desk, after a word is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.safety.task_dialog import TaskDialog
from monitor_desk.ui.safety.words import holds_words, moment_words
from monitor_desk.ui.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk
    from monitor_desk.services.restoring import RestoredDesk
    from monitor_desk.ui.safety.words import BackupLine
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

TYPED = "restore"


class RestoreDialog(TaskDialog):
    """Says what will be lost from sight, and goes on when the word is typed."""

    restored = Signal(object)  # RestoredDesk

    def __init__(self, desk: Desk, tasks: TaskRunner, backup: BackupLine, parent: QWidget | None = None) -> None:
        lead = (
            f"The desk goes back to {moment_words(backup.made_at)}: {holds_words(backup)}. What was written since is "
            "not in it. The desk of now is set aside in its folder and never deleted."
        )
        super().__init__(tasks, "Restore this backup?", "Restore", parent, lead=lead)
        self._desk, self._path = desk, backup.path
        self.verb_button.setProperty("kind", "danger")
        self.typed = TextField()
        self.form.add_row("typed", f"&Type {TYPED} to go on", self.typed)

    def work(self) -> Callable[[Report], RestoredDesk]:
        """Restore; raise `InvalidDraftError` until the word is typed."""
        if self.typed.value().casefold() != TYPED:
            raise InvalidDraftError({"typed": f"Type the word {TYPED}, so that nobody restores by mistake"})
        desk, path = self._desk, self._path
        return _restoring(desk, path)

    def took(self, result: RestoredDesk) -> None:
        """Tell where the desk that was in the way lies now."""
        self.restored.emit(result)


def _restoring(desk: Desk, path: Path) -> Callable[[Report], RestoredDesk]:
    def work(report: Report) -> RestoredDesk:
        report(0, 0, "Putting the backup in place and counting it")
        return desk.backups.restore(path)

    return work
