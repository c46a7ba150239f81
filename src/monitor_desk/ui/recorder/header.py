"""The head of the recorder: what is recorded, where and since when; immediate concern, quick note, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from monitor_desk.ui.recorder.reading import Reading


class KeyedButton(Button):
    """A button that shows its keys after its words."""

    def __init__(self, words: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "plain", parent)
        self._keys = keys

    def sizeHint(self) -> QSize:
        """Return room for words and keys."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + paint.key_width(self.font(), self._keys) + 36, theme.CONTROL)

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the words and the key cap."""
        tokens = theme.current()
        painter = QPainter(self)
        edge = tokens.text if self.underMouse() else tokens.control
        paint.box(painter, self.rect(), tokens.surface, edge)
        width = paint.key_width(self.font(), self._keys)
        cap = QRect(self.width() - width - 13, (self.height() - 18) // 2, width, 18)
        paint.key_cap(painter, cap, self._keys, tokens.muted, tokens.line)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        painter.drawText(QRect(14, 0, cap.left() - 14, self.height()), paint.LEFT, self.text())


class RecorderHeader(PageHeader):
    """Says what is recorded; its one primary button is the next step."""

    concern_requested = Signal()
    note_requested = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Recorder", parent)
        self.concern_button = self.add_action("▲ Immediate concern", "danger")
        self.concern_button.setAccessibleName("Immediate concern")
        self.concern_button.setToolTip("Ctrl+Shift+I")
        self.note_button = KeyedButton("Quick note", "Ctrl ⇧ N")
        self.note_button.setAccessibleName("Quick note")
        self.note_button.setToolTip("Ctrl+Shift+N")
        self._actions.addWidget(self.note_button)
        self.next_button = self.add_primary("Next")
        self.concern_button.clicked.connect(self.concern_requested)
        self.note_button.clicked.connect(self.note_requested)
        self.next_button.clicked.connect(self.next_requested)

    def show_reading(self, reading: Reading) -> None:
        """Show how the visit or check stands."""
        self.set_title(f"{reading.file.title} · {reading.file.provider}")
        self.set_line(" · ".join(part for part in reading.facts() if part))
        self.next_button.setText(reading.next_words())
        for button in (self.concern_button, self.note_button):
            button.setEnabled(not reading.is_fixed())
