"""A question as its widget needs it, and what every such widget is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from monitor_desk.domain.forms.answer_options import AnswerOption, options, quality_options
from monitor_desk.domain.forms.model import Form, Question
from monitor_desk.ui.widgets.fields import Field

VALUE, QUALITY = "value", "quality"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question with its number in the form, and the day on which it is asked."""

    question: Question
    form: Form
    number: str
    today: date

    @property
    def options(self) -> tuple[AnswerOption, ...]:
        """Return the answers to choose from, with their keys."""
        return options(self.question, self.form)

    @property
    def quality_options(self) -> tuple[AnswerOption, ...]:
        """Return the answers of the second judgement."""
        return quality_options(self.question)

    @property
    def spoken(self) -> str:
        """Return what a screen reader calls the question."""
        return f"{self.number} {self.question.ask}".strip()


class AnswerInput(QWidget):
    """The part of a question that is answered; its fields hold the answer's value and its second judgement."""

    evidence_requested = Signal()

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = asked

    def fields(self) -> Mapping[str, Field]:
        """Return the fields by the part of the answer that each holds; none where nothing is asked."""
        return {}

    def show_answer(self, value: str, quality: str, leaving: frozenset[str] = frozenset()) -> None:
        """Show what is stored, but for the parts in which something is being typed."""
        stored = {VALUE: value, QUALITY: quality}
        for part, field in self.fields().items():
            if part not in leaving and field.value() != stored[part]:
                field.set_value(stored[part])
        self.shown(value)

    def shown(self, value: str) -> None:
        """Follow the answer that is now shown, where something beside the fields depends on it."""

    def take_focus(self) -> bool:
        """Put the keyboard on the first control; say whether there is one."""
        fields = self.fields()
        if fields:
            next(iter(fields.values())).control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return bool(fields)
