"""Reading the cells of one column of times, each different cell once."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from monitor_desk.domain.actuals.clock_times import DAY, say_length
from monitor_desk.intake.actuals.cells import NOTHING, Clock, TimeCell
from monitor_desk.intake.actuals.clocks import clock_of_day, clock_of_moment, read_clock, read_from_to
from monitor_desk.intake.actuals.lengths import length_of, read_length
from monitor_desk.intake.actuals.status_words import read_status
from monitor_desk.intake.actuals.units import Unit, bare_number, length_in_minutes, minute_of_day
from monitor_desk.intake.dates import DateOrder
from monitor_desk.intake.reading import cell_words, is_no_value
from monitor_desk.intake.tables import Cell

_DAY_ZERO: Final = datetime(1899, 12, 30)  # noqa: DTZ001  # a workbook's cells have no time zone
_DAY_ONE: Final = date(1900, 1, 1)  # how a cell of 24:00 comes out of a workbook
_FIRST_SERIAL: Final = 20_000
_BLANK: Final = frozenset({"?", "??", "..."})


@dataclass(frozen=True, slots=True)
class TimeReader:
    """Reads a column of starts, of ends, or of whole visits (a length, or from–to)."""

    column: int
    is_end: bool
    is_whole: bool
    unit: Unit
    order: DateOrder
    _known: dict[Cell, TimeCell] = field(default_factory=dict)

    def read(self, cell: Cell) -> TimeCell:
        """Return what a cell says; columns hold the same times again and again, so each is read once."""
        found = self._known.get(cell)
        if found is None:
            found = self._known[cell] = self._read(cell)
        return found

    def _read(self, cell: Cell) -> TimeCell:
        words = cell_words(cell)
        if is_no_value(words) or words in _BLANK:
            return NOTHING
        if self.is_whole and self.unit is not Unit.CLOCK:
            return self._length(cell, words)
        return self._clock(cell, words)

    def _clock(self, cell: Cell, words: str) -> TimeCell:
        found = _excel_clock(cell)
        if found is None and isinstance(cell, int | float | str):
            found = self._number_clock(cell) or read_clock(words, self.order)
        if found is not None:
            return TimeCell(end=found) if self.is_end else TimeCell(start=found)
        return self._in_words(cell, words, "is no time of day")

    def _number_clock(self, cell: Cell) -> Clock | None:
        number = bare_number(cell)
        if number is None or (isinstance(cell, str) and len(cell_words(cell)) == 4 and cell_words(cell).isdigit()):
            return None
        if number >= _FIRST_SERIAL:
            return clock_of_moment(_DAY_ZERO + timedelta(days=float(number)))
        minute = minute_of_day(number, self.unit)
        return None if minute is None else Clock(minute)

    def _length(self, cell: Cell, words: str) -> TimeCell:
        minutes = self._minutes(cell, words)
        if minutes is None:
            return self._in_words(cell, words, "is neither a length nor a time from–to")
        if minutes < 0:
            return TimeCell(problem=f"“{words}” is less than no time")
        if minutes > DAY:
            return TimeCell(problem=f"“{words}” comes to {say_length(minutes)}, longer than a day")
        return TimeCell(minutes=minutes)

    def _minutes(self, cell: Cell, words: str) -> int | None:
        if isinstance(cell, time | timedelta):
            return length_of(cell)
        if isinstance(cell, date):
            return _excel_length(cell)
        number = bare_number(cell)
        if number is not None:
            minutes = length_in_minutes(abs(number), self.unit)
            return None if minutes is None else _signed(minutes, number)
        if words.startswith("-") and (minutes := read_length(words[1:].strip())) is not None:
            return -minutes
        return read_length(words)

    def _in_words(self, cell: Cell, words: str, problem: str) -> TimeCell:
        """Return from–to, or what is said to have become of the visit."""
        if isinstance(cell, str):
            both = read_from_to(words, self.order)
            if both is not None:
                return TimeCell(*both)
            status = read_status(words)
            if status is not None:
                return TimeCell(status=status)
        return TimeCell(problem=f"“{words}” {problem}")


def _signed(minutes: int, number: Decimal) -> int:
    return -max(minutes, 1) if number < 0 else minutes


def _excel_clock(cell: Cell) -> Clock | None:
    """Return the time that a cell of a workbook is; a date of 1900 is Excel's for a length of a day or more."""
    if isinstance(cell, time | timedelta):
        return clock_of_day(cell)
    if isinstance(cell, datetime):
        return clock_of_moment(cell) if cell.year > _DAY_ONE.year else clock_of_day(cell - _DAY_ZERO - _offset(cell))
    if isinstance(cell, date):
        return _excel_clock(datetime.combine(cell, time()))
    return None


def _excel_length(cell: date) -> int | None:
    """Return the minutes of a length that Excel shows as a date of 1900; nothing for any other date."""
    if cell.year > _DAY_ONE.year:
        return None
    at = cell if isinstance(cell, datetime) else datetime.combine(cell, time())
    return length_of(at - _DAY_ZERO - _offset(cell))


def _offset(cell: date) -> timedelta:
    """Return the day by which Excel's count is ahead from 1900 on."""
    return timedelta(days=1) if cell.year == _DAY_ONE.year else timedelta()
