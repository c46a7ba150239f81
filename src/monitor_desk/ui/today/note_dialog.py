"""A quick note on a provider, from any page; what is typed is kept before it is saved."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Signal

from monitor_desk.domain.dates import read_typed_date
from monitor_desk.domain.notes import TRIAGE, Note
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField, TextField
from monitor_desk.ui.widgets.keeper import Keeper
from monitor_desk.ui.widgets.pick_field import PickField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.drafts import TypedText
    from monitor_desk.services.desk import Desk


class NoteDialog(Dialog):
    """Takes a note; its text is a draft within a second, which only saving or throwing away ends."""

    stored = Signal(str, object)  # kind and id

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, typed: TypedText | None = None) -> None:
        super().__init__("New note", "Save note", parent)
        self._desk = desk
        self._draft_id = typed.id if typed else uuid4()
        self._build()
        if typed is not None:
            self.text.set_draft(typed.text)
        self.keeper = Keeper(self._keep, self._keep, self)
        self.keeper.watch("text", self.text)
        self.rejected.connect(self._leave)

    def _build(self) -> None:
        today = self._desk.clock.today()
        self.text, self.provider = LongTextField(), PickField()
        self.happened_on = DateField(partial(read_typed_date, today=today))
        self.source, self.triage = TextField(), ChoiceField([(one, one) for one in TRIAGE], nothing="Not sorted yet")
        self.provider.set_choices([(row.id, row.name) for row in self._desk.providers.rows()])
        self.happened_on.set_value(today)
        self.form.add_row("text", "&Note", self.text)
        self.form.add_row("provider_id", "&Provider", self.provider)
        self.form.add_row("happened_on", "&Happened on", self.happened_on)
        self.form.add_row("source", "S&ource", self.source, Note.spec("source").hint)
        self.form.add_row("triage", "&Triage", self.triage)

    def _keep(self, _key: str, text: object) -> None:
        if str(text).strip():
            self._desk.records.keep_typing(RecordRef(Note.kind, self._draft_id), "text", str(text))

    def act(self) -> None:
        """Store the note and let go of its draft."""
        provider, on = self.provider.value(), self.happened_on.value()
        note = Note(
            text=self.text.value(),
            provider_id=provider if isinstance(provider, UUID) else None,
            happened_on=on if isinstance(on, date) else None,
            source=self.source.value(),
            triage=str(self.triage.value() or ""),
        )
        note_id = self._desk.records.add(note)
        self._forget()
        self.stored.emit(Note.kind, note_id)

    def _leave(self) -> None:
        """Cancel keeps what was typed as a draft: nothing that was typed is thrown away by a key."""
        self.keeper.finish()

    def _forget(self) -> None:
        for typed in self._desk.records.unfinished():
            if typed.id == self._draft_id:
                self._desk.records.forget_typing(typed)
