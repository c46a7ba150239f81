"""What a bare number may stand for as a time of day or as a length, and its minutes as each of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final

from monitor_desk.domain.actuals.clock_times import DAY
from monitor_desk.intake.actuals.lengths import whole
from monitor_desk.intake.reading import cell_words
from monitor_desk.intake.tables import Cell

_BARE: Final = re.compile(r"-?\d{1,5}(?:\.\d+)?")
_TOO_LARGE: Final = 100_000
_NEAR: Final = Decimal("0.05")
CHOSEN: Final = "Chosen by you."


class Unit(StrEnum):
    """How a number is read as a time of day or as a length."""

    MINUTES = "minutes"
    HOURS = "hours, so that 8.5 is 8:30"
    DOTTED = "hours and minutes, so that 8.30 is 8:30"
    COMPACT = "hours and minutes, so that 830 is 8:30"
    DAYS = "parts of a day, so that 0.25 is 6:00"
    CLOCK = "times of day"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnUnit:
    """The unit decided for a column of times, and on what evidence ("" where it holds no bare number); changeable."""

    column: int
    letter: str
    heading: str
    field: str
    unit: Unit
    evidence: str
    is_certain: bool


def with_unit(units: Sequence[ColumnUnit], column: int, unit: Unit) -> tuple[ColumnUnit, ...]:
    """Return the units with one column's changed by the officer."""
    return tuple(
        replace(item, unit=unit, evidence=CHOSEN, is_certain=True) if item.column == column else item for item in units
    )


def bare_number(cell: Cell) -> Decimal | None:
    """Return the number that a cell is without any unit, to six places; nothing for words, times and dates.

    What is too large for a time, a length or a day number of Excel is no number here either.
    """
    if isinstance(cell, str):
        words = cell_words(cell)
        return Decimal(words) if _BARE.fullmatch(words) else None
    if isinstance(cell, bool) or not isinstance(cell, int | float) or not abs(cell) < _TOO_LARGE:
        return None
    return Decimal(int(cell)) if cell == int(cell) else Decimal(repr(round(cell, 6)))


def minute_of_day(number: Decimal, unit: Unit) -> int | None:
    """Return the minute of the day that a number is, its seconds left off; nothing for what is no time of day."""
    if unit is Unit.DAYS:
        minute = whole(number * DAY * 60) // 60
    elif unit is Unit.HOURS:
        minute = whole(number * 60)
    else:
        parts = divmod(number, 100) if unit is Unit.COMPACT else (number // 1, number % 1 * 100)
        hours, minutes = int(parts[0]), whole(parts[1])
        minute = hours * 60 + minutes if minutes < 60 else -1
    return minute if number >= 0 and 0 <= minute <= DAY else None


def length_in_minutes(number: Decimal, unit: Unit) -> int | None:
    """Return the minutes that a length is; nothing where it is 8.75 as hours and minutes, or 7.5 as minutes."""
    if unit is Unit.DAYS:
        return whole(number * DAY)
    if unit is Unit.HOURS:
        return whole(number * 60)
    if unit is Unit.MINUTES:
        return whole(number) if abs(number - whole(number)) <= _NEAR else None
    minutes = whole(number % 1 * 100)
    return int(number // 1) * 60 + minutes if 0 <= minutes < 60 else None
