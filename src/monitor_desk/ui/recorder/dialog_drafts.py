"""What is typed into a dialog of a visit is a draft within a second; opening the dialog again brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from PySide6.QtCore import QObject

from monitor_desk.domain.records import RecordRef
from monitor_desk.ui.widgets.keeper import Keeper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.widgets.dialogs import Dialog


def draft_id(visit_id: UUID, what: str) -> UUID:
    """Return the id under which the typing of a dialog is kept: the same each time that it is opened for the visit."""
    return uuid5(visit_id, f"being typed: {what}")


class DialogDrafts(QObject):
    """Keeps the fields of words of one dialog until it has done what its verb says."""

    def __init__(self, desk: Desk, ref: RecordRef, dialog: Dialog, keys: Sequence[str]) -> None:
        super().__init__(dialog)
        self._desk, self._ref, self._form = desk, ref, dialog.form
        self.keeper = Keeper(self._keep, self._keep, self)
        for key in keys:
            self.keeper.watch(key, dialog.form.field(key))
        dialog.rejected.connect(self.keeper.finish)
        dialog.acted.connect(self.forget)
        self.is_restored = self._bring_back(keys)

    def forget(self) -> None:
        """Let go of the drafts: what was typed is stored."""
        for key in self.keeper.pending():
            self._form.field(key).set_draft("")
        self.keeper.finish()
        for typed in self._desk.records.unfinished():
            if typed.id == self._ref.id:
                self._desk.records.forget_typing(typed)

    def _bring_back(self, keys: Sequence[str]) -> bool:
        found = [typed for typed in self._desk.records.unfinished() if typed.id == self._ref.id and typed.field in keys]
        for typed in found:
            self._form.field(typed.field).set_draft(typed.text)
        return bool(found)

    def _keep(self, key: str, text: object) -> None:
        if str(text or "").strip():
            self._desk.records.keep_typing(self._ref, key, str(text))
