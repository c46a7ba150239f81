"""Fields that choose: a list, a row of answers with their keys, yes / no / not known, a tick."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from monitor_desk.ui import icons, theme
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.buttons import KeyButton
from monitor_desk.ui.widgets.fields import Field
from monitor_desk.ui.widgets.flow import FlowLayout

_LEAST = 160
Choice = tuple[object, str]


class ComboBox(QComboBox):
    """A list that opens, with the desk's own arrow; the wheel scrolls the page, not the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # other choices may be longer ones

    def minimumSizeHint(self) -> QSize:
        """Shrink where there is no room for the longest line."""
        return super().minimumSizeHint().boundedTo(QSize(_LEAST, super().minimumSizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = QRect(self.width() - 23, (self.height() - 14) // 2, 14, 14)
        icons.paint(painter, "down", arrow, theme.current().muted)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the list has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(Field):
    """One of a few, named; with `nothing` the first line stands for no choice."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None, *, nothing: str = "") -> None:
        super().__init__(parent)
        self.box = ComboBox()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addStretch(1)
        self.hold(self.box)
        self._nothing = nothing
        self.set_choices(choices)
        self.box.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; the value stays where it is still offered."""
        kept = self.value() if self.box.count() else None
        self._values: list[object] = [value for value, _ in choices]
        self.box.clear()
        if self._nothing:
            self._values.insert(0, None)
            self.box.addItem(self._nothing)
        self.box.addItems([words for _, words in choices])
        self.set_value(kept)

    def value(self) -> object:
        """Return the value of the line that is shown."""
        at = self.box.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def show_value(self, value: object) -> None:
        """Show the line of a value; one not offered shows no line."""
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _chosen(self) -> None:
        self.edited.emit(self.value())
        self.settle()


class AnswerField(Field):
    """A row of answers; each shows the key that chooses it, the arrows go along, the same key again takes it back."""

    def __init__(self, answers: Sequence[tuple[object, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout = FlowLayout(self, gap=6)
        self._values = [value for value, _, _ in answers]
        self.buttons = [KeyButton(words, key) for _, words, key in answers]
        for button in self.buttons:
            layout.addWidget(button)
            button.clicked.connect(self._pressed)
            button.installEventFilter(self)
        self._answer: object = None
        self.hold(self.buttons[0])

    def value(self) -> object:
        """Return the chosen answer's value, None if none is chosen."""
        return self._answer

    def show_value(self, value: object) -> None:
        """Show an answer as chosen."""
        self._answer = value if value in self._values else None
        for button, own in zip(self.buttons, self._values, strict=True):
            button.setChecked(own == self._answer and self._answer is not None)

    def name(self, words: str, hint: str = "") -> None:
        """Name every answer with its question."""
        for button in self.buttons:
            button.setAccessibleName(f"{words}: {button.text()}")
            button.setAccessibleDescription(hint)

    def mark_wrong(self, *, is_wrong: bool) -> None:
        """Answers have no edge of their own: the sentence beside them says it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys choose, arrows go along; the focus leaves when it leaves them all."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and watched in self.buttons and not self._keeps_focus():
            self.focus_left()
        return False

    def _keeps_focus(self) -> bool:
        return any(button.hasFocus() for button in self.buttons)

    def _key(self, event: QKeyEvent) -> bool:
        typed = event.text().upper()
        for button in self.buttons:
            if typed and typed == button.key.upper() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                button.setFocus()
                button.click()
                return True
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step:
            at = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), 0)
            self.buttons[(at + step) % len(self.buttons)].setFocus()
        return bool(step)

    def _pressed(self) -> None:
        button = self.sender()
        at = next(place for place, own in enumerate(self.buttons) if own is button)
        chosen = self._values[at] if self.buttons[at].isChecked() else None
        self.show_value(chosen)
        self.edited.emit(chosen)
        self.settle()


class YesNoField(AnswerField):
    """Yes, no, or not known: True, False, None; nothing chosen is not known too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(True, "Yes", "Y"), (False, "No", "N"), ("unknown", "Not known", "K")], parent)

    def value(self) -> bool | None:
        """Return True, False or None for not known."""
        answer = super().value()
        return answer if isinstance(answer, bool) else None


class CheckBox(QCheckBox):
    """A tick box with an edge that can be seen in every palette."""

    def sizeHint(self) -> QSize:
        """Return room for the box and the words."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.text().replace("&", "")) + 32, 28)

    def hitButton(self, _place: object) -> bool:  # noqa: N802  Qt's name
        """The words count as the box."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, its tick and the words."""
        tokens = theme.current()
        painter = QPainter(self)
        square = QRect(2, (self.height() - 18) // 2, 18, 18)
        is_on = self.isChecked()
        paint.box(
            painter, square, tokens.primary if is_on else tokens.surface, tokens.primary if is_on else tokens.control, 3
        )
        if is_on:
            icons.paint(painter, "tick", square.adjusted(2, 2, -2, -2), tokens.on_primary)
        painter.setPen(tokens.text if self.isEnabled() else tokens.muted)
        words = Qt.TextFlag.TextShowMnemonic | paint.LEFT
        painter.drawText(QRect(28, 0, self.width() - 28, self.height()), words, self.text())


class TickField(Field):
    """A yes that is ticked: True or False."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckBox(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.hold(self.box)
        self.box.clicked.connect(self._clicked)

    def name(self, words: str, hint: str = "") -> None:
        """Name the box with what it is about and with its own words: these say what a tick means."""
        own = self.box.text()
        super().name(words if own in words else f"{words}: {own}", hint)

    def value(self) -> bool:
        """Say whether it is ticked."""
        return self.box.isChecked()

    def show_value(self, value: object) -> None:
        """Tick or untick."""
        self.box.setChecked(bool(value))

    def _clicked(self) -> None:
        self.edited.emit(self.value())
        self.settle()
