"""One question on the page: what is asked, its answer, its words, and what was answered last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from monitor_desk.domain.forms.model import QuestionType
from monitor_desk.domain.visit_notes import JUDGED
from monitor_desk.ui.recorder.answers.asked import VALUE, Asked
from monitor_desk.ui.recorder.answers.making import make_input
from monitor_desk.ui.recorder.previous_answer import PreviousLine
from monitor_desk.ui.recorder.question_head import QuestionHead
from monitor_desk.ui.recorder.question_notes import QuestionNotes
from monitor_desk.ui.recorder.versions_panel import VersionsPanel
from monitor_desk.ui.widgets.buttons import Button, IconButton
from monitor_desk.ui.widgets.labels import label, rule
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QAction

    from monitor_desk.domain.forms.views import QuestionView
    from monitor_desk.domain.packs import ConflictRow
    from monitor_desk.ui.recorder.reading import Reading
    from monitor_desk.ui.recorder.saving import SectionSaver
    from monitor_desk.ui.widgets.fields import Field

_SIDE = 16


class QuestionBlock(QFrame):
    """Shows one question and says what the officer wants to do about it."""

    finding_requested = Signal(object)  # place
    concern_requested = Signal(object)
    evidence_requested = Signal(object)
    addition_requested = Signal(object)
    carried = Signal(object, object)  # place and the earlier action's id
    settled = Signal(object, object)  # a conflict and the value chosen

    def __init__(self, view: QuestionView, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = view.place
        self.asked = Asked(question=view.question, form=reading.filled.form, number=view.number, today=reading.today)
        self._conflicts: Sequence[ConflictRow] = ()
        self._panels: list[VersionsPanel] = []
        self._build()
        self._connect()
        self.show_answer(view, reading, frozenset())

    def _build(self) -> None:
        asked = self.asked
        self.head, self.input = QuestionHead(asked), make_input(asked)
        self.concern_button = Button("Record the immediate concern…", "danger")  # made in the order in which Tab goes
        self.concern_button.setAccessibleName(f"{asked.spoken}: record the immediate concern")
        self.notes, self.previous = QuestionNotes(asked), PreviousLine(asked)
        self.restored = label("", "amber", wraps=True)
        self.problem = label("", "error", wraps=True)
        self.more_button = IconButton("more", f"{asked.spoken}: more")
        self._lay()
        for widget in (self.restored, self.problem, self.concern_button):
            widget.hide()
        if asked.question.type is QuestionType.GUIDANCE:
            self.input.hide()
            self.notes.hide()
            self.more_button.hide()

    def _lay(self) -> None:
        self._body = QVBoxLayout()
        self._body.setContentsMargins(_SIDE, 14, _SIDE, 14)
        self._body.setSpacing(8)
        for widget in (
            self.head,
            self.input,
            self.problem,
            self.concern_button,
            self.restored,
            self.notes,
            self.previous,
        ):
            self._body.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._body)
        outer.addWidget(rule())
        self.more_button.setParent(self)
        self.more_button.raise_()

    def _connect(self) -> None:
        self.input.evidence_requested.connect(self._ask_evidence)
        self.concern_button.clicked.connect(self._ask_concern)
        self.notes.add_requested.connect(self._ask_addition)
        self.previous.carried.connect(self._carry)
        self.more_button.clicked.connect(self._open_menu)
        value = self.input.fields().get(VALUE)
        if value is not None:
            value.changed.connect(self._value_changed)
            value.edited.connect(self._forget_problem)

    def fields(self) -> dict[str, Field]:
        """Return every field of the question by the part of the answer that it holds."""
        return {**self.input.fields(), **self.notes.fields()}

    def watch(self, saver: SectionSaver) -> None:
        """Let what is typed here be kept."""
        for part, field in self.fields().items():
            saver.watch(self.place, part, field)

    def show_answer(self, view: QuestionView, reading: Reading, leaving: frozenset[str]) -> None:
        """Show what is stored, but for what is being typed."""
        answer = reading.answer(self.place)
        self.input.show_answer(view.given.value, view.given.quality, leaving)
        self.notes.show_answer(answer, leaving)
        self.notes.show_addenda(reading.addenda(self.place))
        self.head.show_critical(is_not_met=view.is_critical_not_met)
        self.concern_button.setVisible(
            view.is_critical_not_met and not reading.has_concern(self.place) and not reading.is_fixed()
        )
        self.previous.show_previous(reading.previous_words(self.place), reading.open_actions(self.place))
        is_locked = reading.is_noted_on_site(self.place)
        self.notes.set_locked(is_note_locked=is_locked, is_fixed=reading.is_fixed())
        is_note_itself = self.asked.question.type not in JUDGED
        self.input.setEnabled(not reading.is_fixed() and not (is_locked and is_note_itself))
        answer_id = reading.answer_id(self.place)
        self._show_conflicts(reading.conflicts.get(answer_id, ()) if answer_id else ())

    def bring_back(self, part: str, text: str, stored: str) -> bool:
        """Put what was being typed when the desk stopped into its field, and say so with what is stored.

        Where the field takes no more words nothing is done; return whether it stands there again.
        """
        field = self.fields().get(part)
        if field is None or not field.isEnabled() or getattr(field.control, "isReadOnly", bool)():
            return False
        if part == "private_note":
            self.notes.private.show()
        field.set_draft(text)
        field.edited.emit(field.draft())
        before = f"Stored before that: “{stored}”." if stored else "Nothing was stored before that."
        self.restored.setText(f"▲ This was being typed when the desk stopped; it stands here again. {before}")
        self.restored.show()
        return True

    def say_problem(self, sentence: str) -> None:
        """Say why what was typed is not stored yet."""
        self.problem.setText(f"■ {sentence}")
        self.problem.show()
        say(self, f"{self.asked.spoken}. {sentence}")

    def take_focus(self) -> None:
        """Put the keyboard on the answer, else on the note."""
        if not self.input.take_focus() and self.notes.has_note:
            self.notes.note.page.setFocus()

    def carry_first(self) -> None:
        """Carry the first open earlier action forward."""
        self.previous.carry_first()

    def resizeEvent(self, event: object) -> None:
        """Keep the button for more at the right of the title."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.more_button.move(self.width() - self.more_button.width() - 8, 6)

    def _show_conflicts(self, conflicts: Sequence[ConflictRow]) -> None:
        if conflicts == self._conflicts:
            return
        self._conflicts = conflicts
        for panel in self._panels:
            panel.hide()
            panel.deleteLater()
        self._panels = [VersionsPanel(row, self.asked) for row in conflicts]
        for panel in self._panels:
            panel.chosen.connect(self.settled)
            self._body.insertWidget(1, panel)
            panel.show()

    def _value_changed(self, value: object) -> None:
        self.notes.follow_value(str(value or ""))

    def _forget_problem(self) -> None:
        self.problem.hide()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        actions = [menu.addAction(words) for words in ("Add finding…\tCtrl+Shift+F", "Add evidence…\tCtrl+Shift+E")]
        private = menu.addAction("Private note")
        chosen: QAction | None = menu.exec(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
        if chosen is actions[0]:
            self.finding_requested.emit(self.place)
        elif chosen is actions[1]:
            self._ask_evidence()
        elif chosen is private:
            self.notes.show_private()
        menu.deleteLater()

    def _ask_evidence(self) -> None:
        self.evidence_requested.emit(self.place)

    def _ask_concern(self) -> None:
        self.concern_requested.emit(self.place)

    def _ask_addition(self) -> None:
        self.addition_requested.emit(self.place)

    def _carry(self, action_id: UUID) -> None:
        self.carried.emit(self.place, action_id)
