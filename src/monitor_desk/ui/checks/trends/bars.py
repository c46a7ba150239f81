"""Stacked bars of outcomes: each part has its mark and its number, and all of it can be heard as a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets import paint

_ROW, _BAR, _GAP, _LEAST_LABEL = 30, 20, 10, 96
_PART_LEAST = 30  # a mark and a number of one digit
_TONES: Final = (
    ("good", "●", Tone.GREEN),
    ("partly", "▲", Tone.AMBER),
    ("poor", "■", Tone.RED),
    ("without", "○", Tone.GREY),
)
_SPOKEN: Final = {"good": "good", "partly": "in part", "poor": "failed", "without": "without a result"}


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeBar:
    """How many checks came to what."""

    label: str
    good: int = 0
    partly: int = 0
    poor: int = 0
    without: int = 0

    @property
    def total(self) -> int:
        """Return how many checks there are."""
        return self.good + self.partly + self.poor + self.without

    @property
    def spoken(self) -> str:
        """Return the numbers as text."""
        parts = (f"{getattr(self, key)} {_SPOKEN[key]}" for key, _, _ in _TONES if getattr(self, key))
        return f"{self.label}: {', '.join(parts) or 'none'}"


class OutcomeBars(QWidget):
    """Draws a bar for each row, as long as its count; reached by Tab so that its numbers can be heard."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.bars: tuple[OutcomeBar, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_bars(())

    def show_bars(self, bars: Sequence[OutcomeBar]) -> None:
        """Show other numbers."""
        self.bars = tuple(bars)
        spoken = ". ".join(bar.spoken for bar in self.bars) or "Nothing yet"
        self.setAccessibleName(f"Chart: {self._title}")
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken.replace(". ", "\n"))
        self.setFixedHeight(self.height_of(len(self.bars)))
        self.update()

    def height_of(self, bars: int) -> int:
        """Return how high so many bars are."""
        return max(1, bars) * _ROW

    def minimumSizeHint(self) -> QSize:
        """Leave room for the labels and a short bar."""
        return QSize(_LEAST_LABEL + 4 * _PART_LEAST, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every bar under the last."""
        painter = QPainter(self)
        painter.setFont(paint.font(self.font(), theme.SMALL_PX))
        if not self.bars:
            painter.setPen(QColor(theme.current().muted))
            painter.drawText(self.rect(), paint.LEFT, "No check was concluded yet")
            return
        metrics = painter.fontMetrics()
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self.bars) + _GAP
        label = max(_LEAST_LABEL, min(widest, self.width() // 2))
        most = max(bar.total for bar in self.bars)
        for at, bar in enumerate(self.bars):
            row = QRect(0, at * _ROW, self.width(), _ROW)
            painter.setPen(QColor(theme.current().text))
            paint.elided(painter, QRect(0, row.y(), label - _GAP, _ROW), bar.label)
            self._paint_bar(painter, QRect(label, row.y() + (_ROW - _BAR) // 2, self.width() - label, _BAR), bar, most)

    def _paint_bar(self, painter: QPainter, room: QRect, bar: OutcomeBar, most: int) -> None:
        left = room.x()
        for key, mark, tone in _TONES:
            count = getattr(bar, key)
            if not count:
                continue
            inks, words = theme.current().tone(tone), f"{mark} {count}"
            width = max(self._least(painter.fontMetrics(), words), room.width() * count // max(1, most))
            part = QRect(left, room.y(), min(width, room.right() - left + 1), room.height())
            paint.box(painter, part, inks.soft, inks.ink, 3)
            painter.setPen(QColor(inks.ink))
            painter.drawText(part, paint.CENTRE, words)
            left += part.width() + 2

    def _least(self, metrics: QFontMetrics, words: str) -> int:
        return max(_PART_LEAST, metrics.horizontalAdvance(words) + 8)
