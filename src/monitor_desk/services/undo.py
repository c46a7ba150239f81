"""Undo and redo of what this laptop did, by name."""

from monitor_desk.data import undo
from monitor_desk.data.database import Database
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.undo import Step, Undone, to_redo, to_undo


class UndoService:
    """Takes back change sets, up to 100 of them, and takes the taking back back."""

    def __init__(self, database: Database, officer: str) -> None:
        self._database = database
        self._officer = officer

    def steps(self) -> list[Step]:
        """Return what can be undone, the next one first."""
        with self._database.read() as session:
            return to_undo(undo.steps(session))

    def undo(self, change_set: str | None = None) -> Undone:
        """Undo one change set, the last one unless another is named; raise `DeskError` when there is none."""
        with self._database.read() as session:
            open_steps = to_undo(undo.steps(session))
        chosen = next((step for step in open_steps if change_set in (None, step.change_set)), None)
        return self._take_back(chosen, "There is nothing to undo.")

    def redo(self) -> Undone:
        """Take the last undo back; raise `DeskError` when there is none."""
        with self._database.read() as session:
            undone = to_redo(undo.steps(session))
        return self._take_back(undone[0] if undone else None, "There is nothing to redo.")

    def _take_back(self, step: Step | None, nothing: str) -> Undone:
        if step is None:
            message = f"{nothing} Nothing was changed."
            raise DeskError(message)
        prefix, name = ("Redo ", step.label.removeprefix("Undo ")) if step.undoes else ("Undo ", step.label)
        with self._database.write(by=self._officer, label=prefix + name, undoes=step.change_set) as session:
            return undo.undo(session, step.change_set)
