"""A small line chart: the target dashed and named, a square on each miss, its numbers as text."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.widgets import paint

_LEFT, _RIGHT, _TOP, _FOOT = 34, 8, 18, 24
_LINES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """One period; no value is a gap in the line."""

    label: str
    value: float | None
    is_missed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """What a chart shows."""

    title: str
    points: Sequence[TrendPoint]
    target: float | None = None
    unit: str = ""

    @property
    def spoken(self) -> str:
        """Every number, as text."""
        lines = [
            f"{point.label}: "
            + ("no data" if point.value is None else f"{point.value:g}{self.unit}")
            + (", missed" if point.is_missed else "")
            for point in self.points
        ]
        target = [] if self.target is None else [f"Target {self.target:g}{self.unit}"]
        return ". ".join(target + lines)


def ticks(low: float, high: float) -> list[float]:
    """Return round figures that hold the range from low to high, about three to five of them."""
    if high <= low:
        low, high = low - 1, high + 1
    rough = (high - low) / (_LINES - 1)
    power = 10.0 ** floor(log10(rough))
    step = next(power * times for times in (1, 2, 2.5, 5, 10) if power * times >= rough)
    first = floor(low / step)
    made = [first * step]
    while made[-1] < high:
        made.append((first + len(made)) * step)
    return made


class TrendChart(QWidget):
    """Drawn from frozen points; reached by Tab so that its numbers can be heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trend = Trend(title="", points=())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_trend(self.trend)

    def show_trend(self, trend: Trend) -> None:
        """Show other numbers."""
        self.trend = trend
        self.setAccessibleName(f"Chart: {trend.title}")
        self.setAccessibleDescription(trend.spoken)
        self.setToolTip(trend.spoken.replace(". ", "\n"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in the drawing."""
        return QSize(330, 132)

    def minimumSizeHint(self) -> QSize:
        """Shrink no further."""
        return QSize(200, 132)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, the target and the points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(paint.font(self.font(), theme.TINY_PX))
        values = [point.value for point in self.trend.points if point.value is not None]
        if not values:
            painter.setPen(QColor(theme.current().muted))
            painter.drawText(self.rect(), paint.CENTRE, "No figures yet")
            return
        ends = values if self.trend.target is None else [*values, self.trend.target]
        marks = ticks(min(ends), max(ends))
        self._paint_axis(painter, marks)
        self._paint_target(painter, marks)
        self._paint_points(painter, marks)

    def _y(self, value: float, marks: Sequence[float]) -> float:
        room = self.height() - _TOP - _FOOT
        return _TOP + room * (1 - (value - marks[0]) / (marks[-1] - marks[0]))

    def _x(self, at: int) -> float:
        room = self.width() - _LEFT - _RIGHT - 20
        return _LEFT + 10 + room * at / max(1, len(self.trend.points) - 1)

    def _paint_axis(self, painter: QPainter, marks: Sequence[float]) -> None:
        tokens = theme.current()
        for mark in marks:
            y = round(self._y(mark, marks)) + 0.5
            if not tokens.has_outlines:
                painter.setPen(QPen(QColor(tokens.hair), 1))
                painter.drawLine(QPointF(_LEFT, y), QPointF(self.width() - _RIGHT, y))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRect(0, int(y) - 9, _LEFT - 8, 18), paint.RIGHT, f"{mark:g}")
        free = -100.0
        metrics = painter.fontMetrics()
        for at, point in enumerate(self.trend.points):
            width = metrics.horizontalAdvance(point.label)
            left = min(self._x(at) - width / 2, self.width() - width - 1)
            if left > free + 10:
                spot = QRectF(left, self.height() - _FOOT + 4, width + 1, 18)
                painter.drawText(spot, Qt.AlignmentFlag.AlignLeft, point.label)
                free = left + width

    def _paint_target(self, painter: QPainter, marks: Sequence[float]) -> None:
        if self.trend.target is None:
            return
        y = self._y(self.trend.target, marks)
        pen = QPen(QColor(theme.current().muted), 1.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(_LEFT, y), QPointF(self.width() - _RIGHT, y))
        words = QRect(_LEFT, int(y) - 18, self.width() - _LEFT - 2, 16)
        painter.drawText(words, paint.RIGHT, f"target {self.trend.target:g}{self.trend.unit}")

    def _paint_points(self, painter: QPainter, marks: Sequence[float]) -> None:
        tokens = theme.current()
        before: QPointF | None = None
        painter.setPen(QPen(QColor(tokens.primary), 2.4))
        spots: list[tuple[QPointF, TrendPoint]] = []
        for at, point in enumerate(self.trend.points):
            spot = None if point.value is None else QPointF(self._x(at), self._y(point.value, marks))
            if spot is not None:
                if before is not None:
                    painter.drawLine(before, spot)
                spots.append((spot, point))
            before = spot
        painter.setPen(Qt.PenStyle.NoPen)
        for spot, point in spots:
            if point.is_missed:
                painter.setBrush(QColor(tokens.red))
                painter.drawRect(QRectF(spot.x() - 5, spot.y() - 5, 10, 10))
            else:
                painter.setBrush(QColor(tokens.primary))
                painter.drawEllipse(spot, 3.6, 3.6)
