"""A form as the officer will see it, section by section; what is answered here is tried out and never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.forms.answers import Given
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import QuestionType, Repeat
from monitor_desk.domain.forms.occasion import Occasion, Part
from monitor_desk.ui.forms.held import held_in
from monitor_desk.ui.recorder.answers.asked import QUALITY, VALUE, Asked
from monitor_desk.ui.recorder.answers.making import make_input
from monitor_desk.ui.recorder.question_head import QuestionHead
from monitor_desk.ui.recorder.question_notes import QuestionNotes
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.labels import label, rule
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.scrolling import Scrolled

if TYPE_CHECKING:
    from datetime import date

    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.domain.forms.model import Form
    from monitor_desk.domain.forms.views import QuestionView
    from monitor_desk.ui.widgets.fields import Field

_PARTS = (
    Part(id=UUID(int=1), label="a location", repeat=Repeat.LOCATION),
    Part(id=UUID(int=2), label="a person", repeat=Repeat.PERSON),
)
_SIDE = 14


class PreviewPane(QWidget):
    """Shows one section at a time with the recorder's own fields; answers show and hide as they would on a visit."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._filled: Filled | None = None
        self.blocks: dict[Place, _Block] = {}
        self._build()
        self.section.edited.connect(self._section_chosen)
        self.before_button.clicked.connect(self._before)
        self.after_button.clicked.connect(self._after)

    def show_form(self, form: Form) -> None:
        """Show a form with no answers; the section that was shown stays."""
        kept = self.section.value()
        live = [section for section in form.sections if not section.is_retired]
        self._filled = Filled(form, {}, _PARTS, Occasion(today=self._today))
        self.section.set_choices([(section.id, section.title or section.id) for section in live])
        ids = [section.id for section in live]
        self.section.set_value(kept if kept in ids else next(iter(ids), None))
        self._show_section()

    def _build(self) -> None:
        self.section = ChoiceField([])
        self.section.name("Section shown")
        self.section.box.setMinimumWidth(280)
        self.before_button, self.after_button = Button("Section before"), Button("Next section")
        note = label(
            "As the officer will see it. What you answer here is tried out and not stored.", "muted", wraps=True
        )
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self.section, self.before_button, self.after_button):
            top.addWidget(widget)
        top.addWidget(note, 1)
        self._card = Card()
        self._card.body.setSpacing(0)
        self.head, self.guidance = label("", "card-title", wraps=True), label("", "hint", wraps=True)
        self.empty = EmptyState("Nothing is asked here yet.", "")
        for shown in (self.head, self.guidance, self.empty):
            self._card.body.addWidget(shown)
        self._card.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(Scrolled(held_in(self._card)), 1)
        self.setFocusProxy(self.section)

    def _show_section(self) -> None:
        for block in self.blocks.values():
            block.hide()
            block.deleteLater()
        self.blocks = {}
        key, filled = self.section.value(), self._filled
        view = (
            next((each for each in filled.sections() if each.section.id == key), None) if filled is not None else None
        )
        self.head.setText(view.heading if view else "")
        self.guidance.setText(view.section.guidance if view else "This section is hidden until an answer shows it.")
        questions = [each for each in view.questions if not each.question.is_retired] if view else []
        self.guidance.setVisible(bool(self.guidance.text()))
        self.empty.setVisible(not questions)
        for each in questions:
            self._add(each)
        self._follow()

    def _add(self, view: QuestionView) -> None:
        if self._filled is None:
            return
        asked = Asked(question=view.question, form=self._filled.form, number=view.number, today=self._today)
        block = _Block(asked, self)
        self.blocks[view.place] = block
        self._card.body.insertWidget(self._card.body.count() - 1, block)
        for field in block.fields().values():
            field.changed.connect(self._answered)

    def _answered(self) -> None:
        """Take what is answered, and show what it shows."""
        filled = self._filled
        if filled is None:
            return
        for place, block in self.blocks.items():
            given = block.given()
            if filled.answers.get(place, Given()) != given:
                filled = filled.answered(place, given)
        self._filled = filled
        self._follow()

    def _follow(self) -> None:
        for place, block in self.blocks.items():
            view = self._filled.question(place) if self._filled is not None else None
            if view is not None:
                block.follow(view)

    def _section_chosen(self) -> None:
        self._show_section()

    def _before(self) -> None:
        self._go(-1)

    def _after(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        at = self.section.box.currentIndex() + by
        if 0 <= at < self.section.box.count():
            self.section.box.setCurrentIndex(at)
            self._show_section()


class _Block(QFrame):
    """One question with the recorder's own widgets."""

    def __init__(self, asked: Asked, parent: QWidget) -> None:
        super().__init__(parent)
        self.head, self.input, self.notes = QuestionHead(asked), make_input(asked), QuestionNotes(asked)
        body = QVBoxLayout()
        body.setContentsMargins(0, _SIDE, 0, _SIDE)
        body.setSpacing(8)
        for widget in (self.head, self.input, self.notes):
            body.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rule())
        layout.addLayout(body)
        if asked.question.type is QuestionType.GUIDANCE:
            self.input.hide()
            self.notes.hide()

    def fields(self) -> dict[str, Field]:
        """Return the fields that are answered."""
        return dict(self.input.fields())

    def given(self) -> Given:
        """Return what is answered now."""
        fields = self.input.fields()
        value, quality = (fields[key].value() if key in fields else "" for key in (VALUE, QUALITY))
        return Given(value=str(value or ""), quality=str(quality or ""))

    def follow(self, view: QuestionView) -> None:
        """Show or hide it, and what depends on its answer."""
        self.setVisible(view.is_shown)
        self.head.show_critical(is_not_met=view.is_critical_not_met)
        self.input.shown(view.given.value)
        if view.question.type is not QuestionType.GUIDANCE:
            self.notes.follow_value(view.given.value)
