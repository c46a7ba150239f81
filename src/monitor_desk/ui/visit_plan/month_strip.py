"""The load of a year's visits month by month: a bar for each month with its number."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from monitor_desk.domain.dates import MONTHS
from monitor_desk.domain.months import add_months
from monitor_desk.domain.visit_plan import YearPlan
from monitor_desk.ui import theme
from monitor_desk.ui.widgets import paint

_TOP, _NAMES = 18, 22
_BAR, _LOW_BAR = 42, 12


class MonthStrip(QWidget):
    """Draws the months of a plan; it is read aloud as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loads: Sequence[tuple[date, int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bar = _BAR
        self.set_low(is_low=False)

    def set_low(self, *, is_low: bool) -> None:
        """Take less height where the window is low."""
        self._bar = _LOW_BAR if is_low else _BAR
        self.setFixedHeight(_TOP + self._bar + _NAMES)
        self.update()

    def show_plan(self, plan: YearPlan) -> None:
        """Show the months of another plan."""
        months = [add_months(plan.starts_on, step) for step in range(12)]
        self.loads = [(month, plan.in_month(month)) for month in months]
        words = ", ".join(f"{MONTHS[month.month - 1]} {count}" for month, count in self.loads)
        self.setAccessibleName(f"Visits by month: {words}")
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Leave each month room for its name."""
        return QSize(12 * 34, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        if not self.loads:
            return
        tokens, painter = theme.current(), QPainter(self)
        most = max(1, *(count for _, count in self.loads))
        width = self.width() / len(self.loads)
        for at, (month, count) in enumerate(self.loads):
            cell = QRect(round(width * at), 0, round(width), self.height())
            high = round(self._bar * count / most)
            bar = QRect(cell.center().x() - 14, _TOP + self._bar - high, 28, high)
            if count:
                paint.box(painter, bar, tokens.primary, None, 3)
            painter.setFont(paint.font(self.font(), theme.SMALL_PX, is_strong=True))
            painter.setPen(QColor(tokens.text if count else tokens.muted))
            painter.drawText(QRect(cell.x(), bar.y() - 18, cell.width(), 16), paint.CENTRE, str(count))
            painter.setFont(paint.font(self.font(), theme.SMALL_PX))
            painter.setPen(QColor(tokens.muted))
            name = QRect(cell.x(), _TOP + self._bar + 4, cell.width(), 18)
            painter.drawText(name, paint.CENTRE, MONTHS[month.month - 1][:3])
        painter.setPen(QColor(tokens.line))
        painter.drawLine(0, _TOP + self._bar, self.width(), _TOP + self._bar)
