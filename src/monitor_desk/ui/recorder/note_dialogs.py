"""Quick notes: taken in passing, filed to a question later; and what is added to a note after the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import Visit
from monitor_desk.ui.recorder.answers.parsed_field import time_field
from monitor_desk.ui.records.dialog_drafts import DialogDrafts, in_recorder, mark_of
from monitor_desk.ui.widgets.choice_fields import TickField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField, TextField
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pick_field import PickField

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.domain.visits import QuickNote
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.recorder.recorded import Recorded

Target = tuple["Place", str]  # a question and its number and words


class QuickNoteDialog(Dialog):
    """Takes a note without asking where it belongs; Ctrl+Enter saves it."""

    def __init__(self, desk: Desk, recorded: Recorded, parent: QWidget | None = None) -> None:
        lead = "It waits under Notes to file until it is moved to its question."
        super().__init__("Quick note", "Save note", parent, lead=lead)
        self._recorded = recorded
        self.text, self.at = LongTextField(), time_field()
        self.is_private = TickField("Private: never in what the provider gets")
        self.at.set_value(f"{desk.clock.now().astimezone():%H:%M}")
        self.form.add_row("text", "&Note", self.text)
        self.form.add_row("at", "&Time", self.at)
        self.form.add_row("is_private", "Who may read it", self.is_private)
        self.drafts = DialogDrafts(desk, self, in_recorder(recorded.ref))

    def act(self) -> None:
        """Store the note."""
        is_private = self.is_private.value()
        self._recorded.recording.quick_note(
            self._recorded.ref.id, self.text.value(), is_private=is_private, at=self.at.value() or None
        )


class FileNoteDialog(Dialog):
    """Moves a quick note to the question that it belongs to."""

    def __init__(
        self,
        recorded: Recorded,
        note: tuple[UUID, QuickNote],
        targets: Sequence[Target],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("File the note", "File note", parent)
        self._recorded, self._note_id = recorded, note[0]
        words = label(note[1].text, "quote", wraps=True)
        self.body.insertWidget(0, words)
        self.where = PickField(hint="Type a number or part of the question")
        self.where.set_choices(list(targets))
        self.form.add_row("where", "&Question", self.where)

    def act(self) -> None:
        """File it."""
        place = self.where.value()
        if place is None:
            raise InvalidDraftError({"where": "Choose the question that the note belongs to"})
        self._recorded.recording.file_note(self._note_id, place)  # type: ignore[arg-type]  # the choices are places


class AddToNoteDialog(Dialog):
    """Adds to a note that was made on site; the note itself stays as it was."""

    def __init__(self, desk: Desk, visit_id: UUID, note: tuple[UUID, str], parent: QWidget | None = None) -> None:
        lead = "What was noted on site stays as it was; what you add stands under it with your name and the day."
        super().__init__("Add to this note", "Add", parent, lead=lead)
        self._desk, self._visit_id, self._note_id = desk, visit_id, note[0]
        self.body.insertWidget(0, label(note[1], "quote", wraps=True))
        self.text, self.reason = LongTextField(), TextField()
        self.form.add_row("text", "&Addition", self.text)
        self.form.add_row("reason", "&Reason", self.reason, "Such as: left out on site")
        self.drafts = DialogDrafts(desk, self, in_recorder(RecordRef(Visit.kind, visit_id)), mark_of(str(note[0])))

    def act(self) -> None:
        """Store the addition."""
        self._desk.recording.add_to_note(self._visit_id, self._note_id, self.text.value(), self.reason.value())
