"""Whole months: counting on from a date without drifting at the end of a month."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

_SHORTEST_MONTH = 28


def add_months(on: date, months: int) -> date:
    """Return the same day so many months on (back if negative), or that month's last day if it is shorter.

    Always count from the first date, never from the last result: 31 January + 1 + 1 months would end on the 28th. A
    result beyond the calendar (registers hold ends such as 31/12/9999) is the calendar's last or first day.
    """
    years, month = divmod(on.month - 1 + months, 12)
    year = on.year + years
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if months > 0 else date.min
    if on.day <= _SHORTEST_MONTH:
        return date(year, month + 1, on.day)
    return date(year, month + 1, min(on.day, monthrange(year, month + 1)[1]))


def last_day_of(start_on: date, months: int) -> date:
    """Return the last day of a term that begins on `start_on`: 1 April for 12 months ends on 31 March."""
    return add_months(start_on, months) - timedelta(days=1)


def extended_by(end_on: date, months: int) -> date:
    """Return the last day after a term that ends on `end_on` is extended by so many months."""
    return last_day_of(end_on + timedelta(days=1), months) if end_on < date.max else end_on


def months_between(start_on: date, end_on: date) -> int:
    """Return the greatest n for which n months after `start_on` is not later than `end_on`."""
    months = (end_on.year - start_on.year) * 12 + end_on.month - start_on.month
    return months if add_months(start_on, months) <= end_on else months - 1


def say_months(months: int) -> str:
    """Return a length as it is said: "5 years", "2 years 3 months", "18 months" as "1 year 6 months"."""
    years, rest = divmod(months, 12)
    parts = [f"{years} year{'s' * (years != 1)}"] if years else []
    if rest or not parts:
        parts.append(f"{rest} month{'s' * (rest != 1)}")
    return " ".join(parts)
