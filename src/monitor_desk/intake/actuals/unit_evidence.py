"""Deciding once for a column, from all its values and its heading, what bare numbers in it stand for (quality 3)."""

import re
from collections.abc import Iterable, Sequence
from datetime import time
from decimal import Decimal
from typing import Final

from monitor_desk.domain.actuals.clock_times import DAY, say_length
from monitor_desk.intake.actuals.lengths import whole
from monitor_desk.intake.actuals.units import Unit, bare_number
from monitor_desk.intake.reading import cell_words
from monitor_desk.intake.tables import Cell

Decision = tuple[Unit, str, bool]
_SAYS_MINUTES: Final = re.compile(r"\bmin(?:ute)?s?\b", re.IGNORECASE)
_SAYS_HOURS: Final = re.compile(r"\b(?:h|hrs?|hours?)\b", re.IGNORECASE)
_SAYS_LENGTH: Final = re.compile(r"\b(?:h|hrs?|hours?|min(?:ute)?s?|duration|length)\b", re.IGNORECASE)
_CLOCK_WORDS: Final = re.compile(r"(\d{1,2}):\d{2}(?::\d{2})?")
_NEAR: Final = Decimal("0.1")
_SERIALS: Final = 20_000
_DAWN: Final = 5  # visits seldom last as many hours, and seldom begin before


def decide_clock_unit(cells: Iterable[Cell]) -> Decision:
    """Return what bare numbers are as times of day, the evidence in a sentence ("" without any), and how sure it is."""
    numbers = [number for number in _numbers(cells) if 0 <= number < _SERIALS]
    broken = [number for number in numbers if number % 1]
    if not numbers:
        return Unit.DOTTED, "", True
    if not broken:
        most = max(numbers)
        unit = Unit.COMPACT if most >= 100 else Unit.DOTTED
        return unit, f"“{most}” is read as {'hours and minutes' if most >= 100 else 'a full hour'}.", True
    if max(numbers) <= 1:
        return Unit.DAYS, f"“{broken[0]}” is a part of a day, as Excel keeps times: {_clock(broken[0] * 24)}.", True
    decimal = next((number for number in broken if number % 1 * 100 >= 60 or number * 100 % 1), None)
    if decimal is not None:
        return Unit.HOURS, f"“{decimal}” can only be a decimal of hours: {_clock(decimal)}.", True
    if all(map(_is_quarter, broken)):
        return Unit.HOURS, f"“{broken[0]}” is read as a decimal of hours: {_clock(broken[0])}.", False
    return Unit.DOTTED, f"“{broken[0]}” is read as hours and minutes: {broken[0]:.2f}.", True


def decide_length_unit(cells: Iterable[Cell], heading: str) -> Decision:
    """Return what bare numbers are as lengths, the evidence in a sentence ("" without any), and how sure it is.

    A column whose heading speaks of no length and which holds mostly 08:00 and the like holds times of day.
    """
    held = list(cells)
    if not _SAYS_LENGTH.search(heading) and (early := _time_of_day(held)):
        return Unit.CLOCK, f"“{early}” and most others look like times of day, so they are read as starts.", False
    numbers = [number for number in _numbers(held) if number > 0]
    says_minutes, says_hours = bool(_SAYS_MINUTES.search(heading)), bool(_SAYS_HOURS.search(heading))
    if not numbers:
        return (Unit.HOURS if says_hours and not says_minutes else Unit.MINUTES), "", True
    part = _part_of_day(numbers)
    if part is not None:
        return Unit.DAYS, f"“{part}” is a part of a day, as Excel keeps times: {_said(part * DAY)}.", not says_minutes
    if says_minutes:
        return Unit.MINUTES, f"The heading says minutes: “{numbers[0]}” is {_said(numbers[0])}.", True
    return _hours_or_minutes(numbers, says_hours=says_hours)


def _hours_or_minutes(numbers: Sequence[Decimal], *, says_hours: bool) -> Decision:
    most, broken = max(numbers), [number for number in numbers if number % 1]
    if most > 24 and not broken:
        return Unit.MINUTES, f"“{most}” can only be minutes: no visit lasts so many hours.", not says_hours
    odd = next((number for number in broken if not _is_quarter(number)), None)
    if odd is not None and all(number % 1 < Decimal("0.6") and number * 20 % 1 == 0 for number in broken):
        return Unit.DOTTED, f"“{odd}” is read as hours and minutes: {_said(_dotted(odd))}.", False
    if says_hours:
        return Unit.HOURS, f"The heading says hours: “{numbers[0]}” is {_said(numbers[0] * 60)}.", True
    if not broken and all(number % 5 == 0 for number in numbers):
        return Unit.MINUTES, f"“{numbers[0]}” is read as minutes; it could be hours.", False
    example = (broken or numbers)[0]
    other = f"as a part of a day it would be {_said(example * DAY)}" if broken else "it could be minutes"
    doubt = "" if broken and most > 1 else f"; {other}"
    return Unit.HOURS, f"“{example}” is read as hours: {_said(example * 60)}{doubt}.", not doubt


def _part_of_day(numbers: Sequence[Decimal]) -> Decimal | None:
    """Return a number that is whole minutes as a part of a day but not as hours, if all are such parts."""
    if max(numbers) > 1 or any(_off(number * DAY) > _NEAR for number in numbers):
        return None
    return next((number for number in numbers if _off(number * 60) > _NEAR), None)


def _time_of_day(cells: Iterable[Cell]) -> str:
    """Return a time such as 08:00 where most that a column holds are such times."""
    found = [(hour, cell) for cell in cells if (hour := _hour(cell)) is not None]
    late = [cell for hour, cell in found if hour >= _DAWN]
    return cell_words(late[0]) if len(late) * 2 > len(found) else ""


def _hour(cell: Cell) -> int | None:
    if isinstance(cell, time):
        return cell.hour
    match = _CLOCK_WORDS.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return int(match[1]) if match and int(match[1]) < 24 else None


def _numbers(cells: Iterable[Cell]) -> list[Decimal]:
    """Return the different bare numbers in the order in which they come; 0830 is a time that needs no unit."""
    different = dict.fromkeys(cell for cell in cells if isinstance(cell, int | float | str))
    found = (bare_number(cell) for cell in different if not (isinstance(cell, str) and _is_compact(cell.strip())))
    return list(dict.fromkeys(number for number in found if number is not None))


def _is_compact(words: str) -> bool:
    return words.isdigit() and len(words) == 4


def _is_quarter(number: Decimal) -> bool:
    return number * 4 % 1 == 0


def _off(minutes: Decimal) -> Decimal:
    return abs(minutes - round(minutes))


def _dotted(number: Decimal) -> Decimal:
    return number // 1 * 60 + number % 1 * 100


def _said(minutes: Decimal) -> str:
    return say_length(whole(minutes))


def _clock(hours: Decimal) -> str:
    minutes = whole(hours * 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"
