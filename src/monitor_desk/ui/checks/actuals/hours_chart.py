"""Hours by week as bars: planned in outline, delivered filled, commissioned as a line; the same figures as text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from monitor_desk.domain.dates import say_short
from monitor_desk.ui import theme
from monitor_desk.ui.checks.actuals.words import hours
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.trend_chart import ticks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent

    from monitor_desk.domain.actuals import Total

_LEFT, _RIGHT, _TOP, _FOOT = 52, 8, 26, 24
_WIDEST, _GAP, _HOUR = 34.0, 0.18, 60
_KEY = (("Planned", "planned"), ("Delivered", "delivered"), ("Commissioned", "commissioned"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """What a chart shows: the weeks in their order."""

    title: str
    weeks: Sequence[Total] = ()

    @property
    def spoken(self) -> str:
        """Every figure, as text."""
        return ". ".join(_said(week) for week in self.weeks)

    @property
    def has_commissioned(self) -> bool:
        """Say whether there is anything commissioned to be drawn."""
        return any(week.commissioned_minutes is not None for week in self.weeks)

    def most(self) -> int:
        """Return the most minutes of any week."""
        return max((max(_figures(week)) for week in self.weeks), default=0)


class HoursChart(QWidget):
    """Drawn from frozen totals; reached by Tab so that its figures can be heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.show_bars(Bars(title="Hours by week"))

    def show_bars(self, bars: Bars) -> None:
        """Show other figures."""
        self.bars = bars
        self.setAccessibleName(f"Chart: {bars.title}")
        self.setAccessibleDescription(bars.spoken)
        self.setToolTip(bars.spoken.replace(". ", "\n") if len(bars.weeks) <= 20 else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in the drawing."""
        return QSize(420, 172)

    def minimumSizeHint(self) -> QSize:
        """Shrink no further."""
        return QSize(240, 104)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the key, the scale and the bars."""
        painter = QPainter(self)
        painter.setFont(paint.font(self.font(), theme.TINY_PX))
        if not self.bars.most():
            painter.setPen(QColor(theme.current().muted))
            painter.drawText(self.rect(), paint.CENTRE, "No hours to draw")
            return
        marks = ticks(0, self.bars.most() / _HOUR)
        self._paint_key(painter)
        self._paint_scale(painter, marks)
        free = -100.0
        for at, week in enumerate(self.bars.weeks):
            self._paint_week(painter, self._slot(at), week, marks[-1] * _HOUR)
            free = self._paint_name(painter, self._slot(at), week, free)

    def _slot(self, at: int) -> QRectF:
        room = self.width() - _LEFT - _RIGHT
        width = min(room / len(self.bars.weeks), _WIDEST * 3)
        return QRectF(_LEFT + at * width, _TOP, width, self.height() - _TOP - _FOOT)

    def _paint_key(self, painter: QPainter) -> None:
        left = _LEFT
        shown = _KEY if self.bars.has_commissioned else _KEY[:-1]
        for words, what in shown:
            self._paint_bar(painter, QRectF(left, 8, 12, 9), what)
            painter.setPen(QColor(theme.current().text))
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRect(left + 17, 3, width + 2, 18), paint.LEFT, words)
            left += width + 34
        painter.setPen(QColor(theme.current().text))
        painter.setFont(paint.font(self.font(), theme.TEXT_PX, is_strong=True))
        paint.elided(painter, QRect(left, 0, self.width() - left - _RIGHT, 22), self.bars.title, paint.RIGHT)
        painter.setFont(paint.font(self.font(), theme.TINY_PX))

    def _paint_scale(self, painter: QPainter, marks: Sequence[float]) -> None:
        tokens = theme.current()
        for mark in marks:
            y = round(self.height() - _FOOT - mark / marks[-1] * (self.height() - _TOP - _FOOT)) + 0.5
            painter.setPen(QPen(QColor(tokens.hair if mark else tokens.line), 1))
            painter.drawLine(QLineF(_LEFT, y, self.width() - _RIGHT, y))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRect(0, int(y) - 9, _LEFT - 6, 18), paint.RIGHT, f"{mark:,g} h")

    def _paint_week(self, painter: QPainter, slot: QRectF, week: Total, most: float) -> None:
        each = min(slot.width() * (1 - _GAP) / 2, _WIDEST)
        left = slot.center().x() - each
        tall = slot.height() / most
        for place, (what, minutes) in enumerate(
            (("planned", week.planned_minutes), ("delivered", week.delivered_minutes))
        ):
            high = minutes * tall
            self._paint_bar(painter, QRectF(left + place * each, slot.bottom() - high, each, high), what)
        if week.commissioned_minutes is not None:
            y = slot.bottom() - week.commissioned_minutes * tall
            self._paint_bar(painter, QRectF(slot.x() + 1, y - 4.5, slot.width() - 2, 9), "commissioned")

    def _paint_bar(self, painter: QPainter, rect: QRectF, what: str) -> None:
        tokens = theme.current()
        if what == "commissioned":
            painter.setPen(QPen(QColor(tokens.text), 2))
            painter.drawLine(QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y()))
            return
        is_filled = what == "delivered"
        painter.setPen(Qt.PenStyle.NoPen if is_filled else QPen(QColor(tokens.control), 1))
        painter.setBrush(QColor(tokens.primary) if is_filled else Qt.BrushStyle.NoBrush)
        painter.drawRect(rect if is_filled else rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_name(self, painter: QPainter, slot: QRectF, week: Total, free: float) -> float:
        """Write the week's Monday where there is room; return where the next may begin."""
        words = say_short(week.week_on) if week.week_on else week.week
        width = painter.fontMetrics().horizontalAdvance(words)
        left = min(slot.center().x() - width / 2, self.width() - width - 1)
        if left < free:
            return free
        painter.setPen(QColor(theme.current().muted))
        painter.drawText(QRectF(left, self.height() - _FOOT + 4, width + 1, 18), Qt.AlignmentFlag.AlignLeft, words)
        return left + width + 10


def _figures(week: Total) -> Iterator[int]:
    yield from (week.planned_minutes, week.delivered_minutes, week.commissioned_minutes or 0)


def _said(week: Total) -> str:
    on = f"Week from {say_short(week.week_on)}" if week.week_on else week.week
    commissioned = f", commissioned {hours(week.commissioned_minutes)}" if week.commissioned_minutes is not None else ""
    return f"{on}: planned {hours(week.planned_minutes)}, delivered {hours(week.delivered_minutes)}{commissioned}"
