"""Cards: a framed part of a page, and the big count that opens its rows."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.labels import label


class Card(QFrame):
    """A titled box; put content into `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        side = theme.CARD_PADDING
        outer.setContentsMargins(side, side - 2, side, side)
        outer.setSpacing(theme.GRID * 2)
        self.head = QHBoxLayout()
        self.title = label(title, "card-title")
        self.head.addWidget(self.title, 1)
        if not title:
            self.title.hide()  # showing it before it stands in the card would flash a window
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.GRID)
        outer.addLayout(self.body, 1)


class CountCard(QPushButton):
    """A count that opens exactly its rows; checkable where it filters."""

    focus_radius = theme.CARD_RADIUS

    def __init__(self, words: str, parent: QWidget | None = None, *, tone: Tone | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.count = 0
        self._tone = tone
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show another number; it is spoken as "3 Overdue, show them"."""
        self.count = count
        self.setAccessibleName(f"{count:,} {self.words}, show them")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in the drawing, wider for long words."""
        words = self.fontMetrics().horizontalAdvance(self.words)
        return QSize(max(120, words + 2 * theme.CARD_PADDING + 4), 77)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return QSize(self.fontMetrics().horizontalAdvance(self.words) + 2 * theme.CARD_PADDING, 77)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number over its words."""
        tokens = theme.current()
        painter = QPainter(self)
        edge = tokens.primary if self.isChecked() else (tokens.control if self.underMouse() else tokens.line)
        paint.box(painter, self.rect(), tokens.surface, edge, theme.CARD_RADIUS)
        if self.isChecked():
            paint.box(painter, QRect(0, self.height() - 4, self.width(), 4), tokens.primary, None, 2)
        left = theme.CARD_PADDING + 1
        painter.setFont(paint.font(self.font(), theme.COUNT_PX, is_strong=True))
        ink = tokens.tone(self._tone).ink if self._tone is not None and self.count else tokens.text
        painter.setPen(QColor(ink))
        painter.drawText(QRect(left, 13, self.width() - left, 34), paint.LEFT, f"{self.count:,}")
        painter.setFont(paint.font(self.font(), theme.TEXT_PX))
        painter.setPen(QColor(tokens.text))
        paint.elided(painter, QRect(left, 45, self.width() - left - 8, 20), self.words)
