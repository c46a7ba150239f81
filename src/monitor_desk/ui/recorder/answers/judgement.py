"""Answers given by a key: met, yes or no, a level of a scale, and the two judgements of what is in place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from monitor_desk.domain.forms.answer_options import AnswerOption
from monitor_desk.ui import theme
from monitor_desk.ui.recorder.answers.as_text import NARROW
from monitor_desk.ui.recorder.answers.asked import QUALITY, VALUE, AnswerInput, Asked
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.buttons import KeyButton
from monitor_desk.ui.widgets.choice_fields import AnswerField
from monitor_desk.ui.widgets.fields import Field
from monitor_desk.ui.widgets.labels import label

IN_PLACE, GOOD_ENOUGH = "Is it in place?", "Good enough, person-centred?"


class KeyField(AnswerField):
    """A row of answers with their keys; an answer is settled as soon as it is chosen, and 0 to 9 work on any row."""

    def __init__(self, options: Sequence[AnswerOption], parent: QWidget | None = None) -> None:
        super().__init__([(one.value, one.label, one.key) for one in options], parent)
        self.options = list(options)
        for button in self.buttons:
            button.setFont(paint.font(button.font(), theme.SMALL_PX))
        self._settled = ""
        self.changed.connect(self.left)
        self._rove(self.buttons[0])

    def value(self) -> str:
        """Return the chosen answer, an empty text if none is."""
        return str(super().value() or "")

    def show_value(self, value: object) -> None:
        """Show an answer as chosen; Tab then comes to it."""
        super().show_value(value)
        if not any(button.hasFocus() for button in self.buttons):
            self._rove(next((button for button in self.buttons if button.isChecked()), self.buttons[0]))

    def key_at(self, button: object) -> AnswerOption | None:
        """Return the answer of a button."""
        return next((key for key, own in zip(self.options, self.buttons, strict=True) if own is button), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace and Delete take the answer back; the rest is as in any row of answers."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
        ):
            chosen = next((button for button in self.buttons if button.isChecked()), None)
            if chosen is not None:
                chosen.click()
            return True
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, KeyButton):
            self._rove(watched)
        return super().eventFilter(watched, event)

    def _rove(self, stop: KeyButton) -> None:
        """Make one answer the only stop of Tab: the arrows go along the others."""
        for button in self.buttons:
            is_stop = button is stop
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
        self.control = stop
        self.setFocusProxy(stop)


class JudgementInput(AnswerInput):
    """One row of answers; where they are levels, what the focused level looks like stands beneath."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.answer = KeyField(asked.options)
        self.answer.name(asked.spoken)
        self.descriptor = label("", "hint", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.answer)
        layout.addWidget(self.descriptor)
        has_descriptors = any(key.descriptor for key in asked.options)
        self.descriptor.setVisible(has_descriptors)
        if has_descriptors:
            for key, button in zip(asked.options, self.answer.buttons, strict=True):
                button.setAccessibleDescription(key.descriptor)
                button.installEventFilter(self)
            self.answer.changed.connect(self._describe)
            self._describe()

    def fields(self) -> Mapping[str, Field]:
        """Return the one field."""
        return {VALUE: self.answer}

    def shown(self, _value: str) -> None:
        """Show the words of the chosen level."""
        self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Describe the level that has the keyboard."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            key = self.answer.key_at(watched) if event.type() == QEvent.Type.FocusIn else None
            self._show(key or self._chosen())
        return False

    def _chosen(self) -> AnswerOption | None:
        return next((key for key in self.answer.options if key.value == self.answer.value()), None)

    def _describe(self) -> None:
        self._show(self._chosen())

    def _show(self, key: AnswerOption | None) -> None:
        words = f"{key.label}: {key.descriptor}" if key is not None and key.descriptor else ""
        self.descriptor.setText(words or "Each level's meaning stands here as you go along them.")


class TwoPartInput(AnswerInput):
    """Is it in place, and is it of sufficient quality and person-centred: two rows of answers."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.in_place, self.good_enough = KeyField(asked.options), KeyField(asked.quality_options)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for line, (words, field) in enumerate(((IN_PLACE, self.in_place), (GOOD_ENOUGH, self.good_enough))):
            name = label(words, "muted", wraps=True)
            name.setFixedWidth(NARROW)
            name.setMinimumHeight(32)
            field.name(f"{asked.spoken}, {words[0].lower()}{words[1:]}")
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, line, 1)

    def fields(self) -> Mapping[str, Field]:
        """Return the two judgements."""
        return {VALUE: self.in_place, QUALITY: self.good_enough}
