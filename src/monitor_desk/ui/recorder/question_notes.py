"""What stands under an answer: the note, why it does not count, the private note, and what was added later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.forms.model import NOT_APPLICABLE, NOT_ASSESSED, NOT_SEEN, UNCOUNTED, QuestionType
from monitor_desk.ui.recorder.note_field import NoteField
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.answers import Addendum, Answer
    from monitor_desk.ui.recorder.answers.asked import Asked
    from monitor_desk.ui.widgets.fields import Field

NOTE, REASON, PRIVATE = "note", "reason", "private_note"
_WORDS = {
    QuestionType.OBSERVATION: "The fact: what was seen, heard or smelt",
    QuestionType.CONVERSATION: "What was said, in their words",
}
_WHY = {
    NOT_APPLICABLE: "Why it does not apply",
    NOT_ASSESSED: "Why it was not assessed",
    NOT_SEEN: "Why it was not seen",
}
_OWN_WORDS = frozenset({QuestionType.LONG_TEXT, QuestionType.SHORT_TEXT, QuestionType.GUIDANCE, QuestionType.SIGNATURE})


class QuestionNotes(QWidget):
    """The fields of words of one question; a text question is its own note."""

    add_requested = Signal()

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self.has_note = asked.question.type not in _OWN_WORDS
        words = _WORDS.get(asked.question.type, "Note")
        self.reason, self.note = NoteField("Why"), NoteField(words)
        self.private = NoteField("Private note: never in what the provider gets")
        self.reason.name(f"{asked.spoken}, reason", "Needed before it is finished")
        self.note.name(f"{asked.spoken}, {words[0].lower()}{words[1:]}")
        self.private.name(f"{asked.spoken}, private note")
        self.add_button = Button("Add to this note…", "link")
        self.add_button.setAccessibleName(f"{asked.spoken}: add to this note")
        self.add_button.clicked.connect(self.add_requested)
        self._added = QVBoxLayout()
        self._added.setSpacing(4)
        self._shown_addenda: tuple[Addendum, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.reason, self.note, self.private):
            layout.addWidget(widget)
        layout.addLayout(self._added)
        layout.addWidget(self.add_button)
        for hidden in (self.reason, self.private, self.add_button):
            hidden.hide()
        self.note.setVisible(self.has_note)

    def fields(self) -> dict[str, Field]:
        """Return the fields by the part of the answer that each holds."""
        kept: dict[str, Field] = {REASON: self.reason, PRIVATE: self.private}
        return {NOTE: self.note, **kept} if self.has_note else kept

    def show_answer(self, answer: Answer | None, leaving: frozenset[str]) -> None:
        """Show what is stored, but for what is being typed."""
        for part, field in self.fields().items():
            stored = getattr(answer, part) if answer is not None else ""
            if part not in leaving and field.value() != stored:
                field.set_value(stored)
        if answer is not None and answer.private_note:
            self.private.show()
        self.follow_value(answer.value if answer is not None else "")

    def follow_value(self, value: str) -> None:
        """Ask for a reason where the answer does not count; a reason once given stays to be seen."""
        is_wanted = value in UNCOUNTED or bool(self.reason.value())
        self.reason.setVisible(is_wanted)
        self.reason.page.setPlaceholderText(_WHY.get(value, "Reason"))

    def set_locked(self, *, is_note_locked: bool, is_fixed: bool) -> None:
        """Make notes read-only once the visit has ended; then they are only added to."""
        for field in (self.note, self.private):
            field.set_read_only(is_read_only=is_note_locked or is_fixed)
        self.reason.set_read_only(is_read_only=is_fixed)
        self.add_button.setVisible(is_note_locked)

    def show_private(self) -> None:
        """Open the private note and put the cursor into it."""
        self.private.show()
        self.private.page.setFocus()

    def show_addenda(self, addenda: Sequence[Addendum]) -> None:
        """List what was added to the note after the visit."""
        if tuple(addenda) == self._shown_addenda:
            return
        self._shown_addenda = tuple(addenda)
        while (item := self._added.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in addenda:
            when = say_date(one.added_on) if one.added_on else "later"
            why = f" ({one.reason})" if one.reason else ""
            self._added.addWidget(label(f"Added {when} by {one.author}: {one.text}{why}", "quote", wraps=True))
