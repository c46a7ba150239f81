"""Questions answered in words: one line, or several."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.forms.model import QuestionType
from monitor_desk.ui.recorder.answers.asked import VALUE, AnswerInput, Asked
from monitor_desk.ui.recorder.note_field import NoteField
from monitor_desk.ui.widgets.fields import Field, TextField


class TextInput(AnswerInput):
    """A line of text, or a page of it."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        is_long = asked.question.type is QuestionType.LONG_TEXT
        self.field: Field = NoteField("", least_lines=3) if is_long else TextField()
        self.field.set_value("")
        self.field.name(asked.spoken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)

    def fields(self) -> Mapping[str, Field]:
        """Return the one field."""
        return {VALUE: self.field}
