"""Undo and redo for the window: the quiet line after each change, and taking changes back by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from monitor_desk.ui.record_words import without_times

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner
    from monitor_desk.ui.start.desk_events import Commit

_SAID = {
    "Add": "Added",
    "Abort": "Aborted",
    "Agree": "Agreed",
    "Announce": "Announced",
    "Answer": "Answered",
    "Arrive": "Arrived",
    "Ask": "Asked",
    "Assign": "Assigned",
    "Begin": "Begun:",
    "Bin": "Moved to the bin:",
    "Cancel": "Cancelled",
    "Close": "Closed",
    "Conclude": "Concluded",
    "Decide": "Decided:",
    "Draft": "Drafted",
    "Draw": "Drawn:",
    "End": "Ended",
    "Freeze": "Frozen:",
    "Import": "Imported",
    "Issue:": "Issued to provider:",
    "Leave": "Left",
    "Move": "Moved",
    "Move:": "Moved:",
    "Plan": "Planned",
    "Read": "Read",
    "Record": "Recorded",
    "Reopen": "Reopened",
    "Reopen:": "Reopened:",
    "Restore": "Restored",
    "Sign": "Signed",
    "Take": "Taken",
    "Tick": "Ticked",
    "Waive:": "Waived:",
    "Withdraw": "Withdrawn:",
}
_UNDO, _REDO = "Undo ", "Redo "
# Saved as one types: the status line says so.
_QUIET = ("Change ", "Typing", "Remember", "Forget draft", "Answer: ", "Edit form ", "Make the desk’s seal")


def done_words(label: str) -> str:
    """Return a change's name as something that was done: "Waive: Annual review" is "Waived: Annual review"."""
    first, _, rest = label.partition(" ")
    return without_times(f"{_SAID[first]} {rest}" if first in _SAID else label)


class Undoing(QObject):
    """Says what was done, and takes it back on the worker."""

    done = Signal(str, object)  # words, and the change set to undo it by

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks

    def note(self, commit: Commit) -> str:
        """Say quietly what was done, with Undo; return the name of what Undo would take back, if it is known."""
        label = commit.label
        if label.startswith(_UNDO):
            self.done.emit(f"Taken back: {done_words(label.removeprefix(_UNDO))}. Ctrl+Shift+Z redoes it", None)
            return ""
        if label.startswith(_REDO):
            self.done.emit(f"Done again: {done_words(label.removeprefix(_REDO))}", commit.change_set)
            return ""
        if not label.startswith(_QUIET):
            self.done.emit(done_words(label), commit.change_set)
        return label

    def undo(self, change_set: object = None) -> None:
        """Take back a change, the last one unless another is named."""
        named = str(change_set) if change_set is not None else None
        undo = self._desk.undo
        self._tasks.run("Undoing", lambda _report: undo.undo(named).fields_left, self._told)

    def redo(self) -> None:
        """Take the last undo back."""
        redo = self._desk.undo.redo
        self._tasks.run("Redoing", lambda _report: redo().fields_left, self._told)

    def _told(self, fields_left: int) -> None:
        if fields_left:
            fields = "1 field" if fields_left == 1 else f"{fields_left:,} fields"
            self.done.emit(f"Taken back, but {fields} changed since then stay as they are", None)
