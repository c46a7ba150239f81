"""Questions answered by choosing: one thing, or several."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.forms.answers import choices_of, choices_text
from monitor_desk.domain.forms.model import Choice
from monitor_desk.ui.recorder.answers.as_text import AsText
from monitor_desk.ui.recorder.answers.asked import VALUE, AnswerInput, Asked
from monitor_desk.ui.recorder.answers.judgement import KeyField
from monitor_desk.ui.widgets.choice_fields import CheckBox, ChoiceField
from monitor_desk.ui.widgets.fields import Field
from monitor_desk.ui.widgets.flow import FlowLayout
from monitor_desk.ui.widgets.words import plain

MOST_KEYS = 9


class OneChoiceInput(AnswerInput):
    """A row of answers with their keys; more than nine stand in a list that opens."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.field: Field = (
            KeyField(asked.options)
            if len(asked.options) <= MOST_KEYS
            else AsText(ChoiceField([(one.value, one.label) for one in asked.options], nothing="Choose"), _text, str)
        )
        self.field.name(asked.spoken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)

    def fields(self) -> Mapping[str, Field]:
        """Return the one field."""
        return {VALUE: self.field}


class _Tick(CheckBox):
    """A tick box whose words may hold an ampersand."""

    def sizeHint(self) -> QSize:
        """Return room for the box and the words as they are shown."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(plain(self.text())) + 32, 28)


class ChoicesField(Field):
    """Several things to tick; 1 to 9 tick the first nine, Up and Down go along."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids = [choice.id for choice in choices]
        self.boxes = [_Tick(choice.label.replace("&", "&&")) for choice in choices]
        flow = FlowLayout(self, gap=16, row_gap=2)
        for box in self.boxes:
            flow.addWidget(box)
            box.clicked.connect(self._ticked)
            box.installEventFilter(self)
        self._settled = ""
        if self.boxes:
            self.control = self.boxes[0]
            self.setFocusProxy(self.boxes[0])

    def value(self) -> str:
        """Return the ticked ids as an answer's text."""
        return choices_text(tuple(one for one, box in zip(self._ids, self.boxes, strict=True) if box.isChecked()))

    def show_value(self, value: object) -> None:
        """Tick what an answer's text names."""
        chosen = set(choices_of(str(value or "")))
        for one, box in zip(self._ids, self.boxes, strict=True):
            box.setChecked(one in chosen)

    def name(self, words: str, hint: str = "") -> None:
        """Name every box with its question."""
        for box in self.boxes:
            box.setAccessibleName(f"{words}: {plain(box.text())}")
            box.setAccessibleDescription(hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys tick and go along; the field is left when the focus leaves all its boxes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and watched in self.boxes and not self._keeps_focus():
            self.focus_left()
        return False

    def _keeps_focus(self) -> bool:
        return any(box.hasFocus() for box in self.boxes)

    def _key(self, event: QKeyEvent) -> bool:
        typed = event.text()
        if typed.isdecimal() and typed != "0" and int(typed) <= len(self.boxes):
            box = self.boxes[int(typed) - 1]
            box.setFocus()
            box.click()
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(
            Qt.Key(event.key()), 0
        )
        if step:
            at = next((place for place, box in enumerate(self.boxes) if box.hasFocus()), 0)
            self.boxes[(at + step) % len(self.boxes)].setFocus()
        return bool(step)

    def _ticked(self) -> None:
        self.edited.emit(self.draft())
        self.settle()
        self.left.emit()


class ChoicesInput(AnswerInput):
    """Ticks."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.field = ChoicesField(asked.question.choices)
        self.field.name(asked.spoken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)

    def fields(self) -> Mapping[str, Field]:
        """Return the one field."""
        return {VALUE: self.field}


def _text(value: object) -> str:
    return str(value or "")
