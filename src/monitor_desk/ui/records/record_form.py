"""A record's fields on its page: there is no Save button, what is typed is kept within a second."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui.records.field_widgets import offer, widget_for
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.keeper import Keeper
from monitor_desk.ui.widgets.pick_field import PickField

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk


class RecordForm(Form):
    """Shows one record of a kind and keeps what is typed into it."""

    kept = Signal(str, object)  # kind and id of the record of which a field was stored

    def __init__(
        self, desk: "Desk", draft: type[Draft], parent: QWidget | None = None, *, leaving_out: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = draft
        self._record_id: UUID | None = None
        self.keeper = Keeper(self._keep_draft, self._commit, self)
        self.keeper.refused.connect(self.set_problem)
        section = ""
        for spec in draft.specs():
            if spec.name in leaving_out:
                continue
            if spec.section != section:
                section = spec.section
                self.add_section(section)
            field = self.add_row(spec.name, spec.label, widget_for(spec, desk), spec.hint)
            self.keeper.watch(spec.name, field)

    def show_record(self, record_id: UUID) -> None:
        """Show a record; what was typed into it and never finished stands in its fields again."""
        self.keeper.finish()
        self._record_id = record_id
        self._offer_records()
        self.set_values(self._desk.records.get(self._draft, record_id).values())
        for typed in self._desk.records.unfinished():
            if typed.id == record_id and typed.field in self.keys():
                self.field(typed.field).set_draft(typed.text)

    def refresh(self) -> None:
        """Show the stored values in every field in which nothing is being typed."""
        if self._record_id is not None:
            pending = set(self.keeper.pending())
            values = self._desk.records.get(self._draft, self._record_id).values()
            self.set_values({name: value for name, value in values.items() if name not in pending})

    def finish(self) -> None:
        """Store everything that was typed: before a lock, a close or another page."""
        self.keeper.finish()

    def _offer_records(self) -> None:
        for key in self.keys():
            field = self.field(key)
            if isinstance(field, PickField):
                offer(field, self._draft.spec(key), self._desk)

    def _keep_draft(self, name: str, draft: object) -> None:
        if self._record_id is not None and isinstance(draft, str):
            self._desk.records.keep_typing(RecordRef(self._draft.kind, self._record_id), name, draft)

    def _commit(self, name: str, value: object) -> None:
        if self._record_id is None:
            return
        try:
            self._desk.records.set_field(self._draft.kind, self._record_id, name, value)  # type: ignore[arg-type]
        except InvalidDraftError as wrong:
            raise DeskError(wrong.problems.get(name, str(wrong))) from wrong
        self.kept.emit(self._draft.kind, self._record_id)
