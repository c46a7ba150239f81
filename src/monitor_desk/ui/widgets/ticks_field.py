"""Several of a few, each with a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from monitor_desk.ui import icons, theme
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.choice_fields import CheckBox
from monitor_desk.ui.widgets.fields import Field
from monitor_desk.ui.widgets.labels import label

_TEXT_LEFT, _LINE = 28, 28
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignLeft)


class TickLine(CheckBox):
    """A tick box whose words break into lines where the room ends."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        lines = self.fontMetrics().boundingRect(QRect(0, 0, width - _TEXT_LEFT, 10_000), _WRAPPED, self.text())
        return max(_LINE, lines.height() + 10)

    def sizeHint(self) -> QSize:
        """Ask for a few words; the field gives the whole width."""
        return QSize(160, _LINE)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few words in a line."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, its tick and the words in their lines."""
        tokens = theme.current()
        painter = QPainter(self)
        square = QRect(2, 5, 18, 18)
        is_on = self.isChecked()
        edge = tokens.primary if is_on else tokens.control
        paint.box(painter, square, tokens.primary if is_on else tokens.surface, edge, 3)
        if is_on:
            icons.paint(painter, "tick", square.adjusted(2, 2, -2, -2), tokens.on_primary)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        top = (_LINE - self.fontMetrics().height()) // 2
        painter.drawText(QRect(_TEXT_LEFT, top, self.width() - _TEXT_LEFT, self.height()), _WRAPPED, self.text())


class TicksField(Field):
    """Shows a box for each choice; the value is what is ticked, in the order in which it is offered."""

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[TickLine] = []
        self._values: list[object] = []
        self._words = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.nothing = label(nothing, "muted", wraps=True)
        self._rows.addWidget(self.nothing)

    def set_choices(self, choices: Sequence[tuple[object, str]], ticked: Sequence[object] = ()) -> None:
        """Offer these, some of them ticked."""
        for box in self.boxes:
            box.hide()
            box.deleteLater()
        self.boxes = [TickLine(words, self) for _, words in choices]
        self._values = [value for value, _ in choices]
        for box, value in zip(self.boxes, self._values, strict=True):
            box.setChecked(value in ticked)
            box.clicked.connect(self._clicked)
            self._rows.addWidget(box)
            box.show()
        self.nothing.setVisible(not choices)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.control = self.boxes[0] if self.boxes else self
        self.name(self._words)

    def value(self) -> tuple[object, ...]:
        """Return what is ticked."""
        return tuple(value for box, value in zip(self.boxes, self._values, strict=True) if box.isChecked())

    def show_value(self, value: object) -> None:
        """Tick these."""
        for box, own in zip(self.boxes, self._values, strict=True):
            box.setChecked(isinstance(value, tuple | list) and own in value)

    def name(self, words: str, hint: str = "") -> None:
        """Name every box with what it is one of."""
        self._words = words
        for box in self.boxes:
            box.setAccessibleName(f"{words}: {box.text().replace('&&', '&')}")
            box.setAccessibleDescription(hint)

    def mark_wrong(self, *, is_wrong: bool) -> None:
        """Boxes have no edge of their own: the sentence beside them says it."""

    def _clicked(self) -> None:
        self.edited.emit(self.value())
        self.settle()
