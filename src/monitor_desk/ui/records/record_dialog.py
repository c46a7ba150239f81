"""The dialog that adds or edits a record of any kind."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from monitor_desk.domain.fields import Draft
from monitor_desk.ui.records.field_widgets import widget_for
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.form import NEEDED

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

_REASON = "reason of the edit"


class RecordDialog(Dialog):
    """Fills in a record; it is stored by the verb, and then `stored` tells which it is."""

    stored = Signal(str, object)  # kind and id

    def __init__(
        self, desk: "Desk", draft: Draft, parent: QWidget | None = None, *, record_id: UUID | None = None
    ) -> None:
        noun = draft.noun.lower()
        title, verb = (f"Add {noun}", f"Add {noun}") if record_id is None else (f"Edit {noun}", f"Save {noun}")
        super().__init__(title, verb, parent)
        self._desk = desk
        self._draft = draft
        self._record_id = record_id
        self._build()

    def _build(self) -> None:
        section = ""
        for spec in self._shown():
            if spec.section != section:
                section = spec.section
                self.form.add_section(section)
            words = f"{spec.label}{NEEDED}" if spec.required else spec.label
            self.form.add_row(spec.name, words, widget_for(spec, self._desk), spec.hint)
        if self._record_id is not None:
            self.form.add_row(_REASON, "Why it is changed", TextField(), "Kept in the history; may stay empty")
        self.form.set_values(self._draft.values())

    def _shown(self) -> Iterable[Any]:
        """Leave out what is settled by where the dialog was opened, and the tier, which has a dialog of its own."""
        settled = {name for name, value in self._draft.values().items() if isinstance(value, UUID)}
        is_new = self._record_id is None
        hidden = {name for name in settled if is_new} | ({"tier"} if self._draft.kind == "contract" else set())
        return [spec for spec in self._draft.specs() if spec.name not in hidden]

    def act(self) -> None:
        """Store the record; raise `InvalidDraftError` where a field breaks a rule."""
        typed: Mapping[str, Any] = {**self._draft.values(), **self.form.values()}
        draft = type(self._draft).of(typed)
        if self._record_id is None:
            self._record_id = self._desk.records.add(draft)
        else:
            self._desk.records.edit(self._record_id, draft, str(typed.get(_REASON) or ""))
        self.stored.emit(draft.kind, self._record_id)
