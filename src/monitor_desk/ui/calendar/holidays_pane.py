"""Which nation's bank holidays count, and those that come next."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.dates import WEEKDAYS
from monitor_desk.domain.working_days import Division, bank_holidays
from monitor_desk.ui import theme
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from datetime import date

    from monitor_desk.domain.working_days import WorkingDays
    from monitor_desk.services.desk import Desk

HINT = "Dates that were issued to providers do not move when this changes."
YEARS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayLine:
    """One bank holiday to come."""

    id: date
    weekday: str
    name: str


class HolidaysPane(QWidget):
    """Asks for the nation and lists its bank holidays to come, with those that the team added."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.nation = ChoiceField([(division, division.value) for division in Division])
        self.form = Form(is_stacked=True)
        self.form.add_row("nation", "&Nation whose bank holidays count", self.nation, HINT)
        self.table = RowTable("Bank holidays to come", _columns())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.form)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.nation.box)
        self.nation.changed.connect(self._choose)

    def refresh(self) -> None:
        """Read the nation and its holidays again."""
        days = self._desk.schedule.working_days()
        self.nation.set_value(days.division)
        self.table.set_rows(holidays_to_come(days, self._desk.clock.today()))

    def _choose(self, division: object) -> None:
        if isinstance(division, Division):
            self._desk.calendar.set_division(division)
            self.refresh()


def holidays_to_come(days: WorkingDays, today: date) -> list[HolidayLine]:
    """Return the bank holidays from today to the end of next year, by date."""
    found: dict[date, str] = {}
    for year in range(today.year, today.year + YEARS):
        found |= bank_holidays(days.division, year)
    found |= {day.on: day.name for day in days.extra_holidays}
    return [
        HolidayLine(id=on, weekday=WEEKDAYS[on.weekday()], name=name)
        for on, name in sorted(found.items())
        if on >= today
    ]


def _columns() -> list[Column[HolidayLine]]:
    return [
        Column(key="on", title="Date", value=attrgetter("id"), kind=Kind.DATE),
        Column(key="weekday", title="Weekday", value=attrgetter("weekday"), sort_key=_weekday),
        Column(key="name", title="Name", value=attrgetter("name"), is_stretched=True),
    ]


def _weekday(line: HolidayLine) -> int:
    return line.id.weekday()
