"""Dates as officers type them (3/4/26, 3 apr, tomorrow, +14) and as the desk says them (3 April 2026, 3 days late)."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, time, timedelta

from monitor_desk.domain.errors import DeskError

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WORDS = {"today": 0, "tomorrow": 1, "yesterday": -1, "tod": 0, "tom": 1}
_OFFSET = re.compile(r"([+-])\s*(\d{1,5})\s*(d|days?|w|weeks?)?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_FIGURES = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?", re.ASCII)
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ \-]*([a-z]{3,9})\.?,?[ \-]*(\d{4}|\d{2})?", re.ASCII)
_WEEKDAY = re.compile(r"(?:(next|this|last)\s+)?([a-z]{3,9})", re.ASCII)
_MONTH_LETTERS = 3
_SEARCHED_YEARS = 8  # the longest gap between two 29 Februaries


def say_date(on: date) -> str:
    """Return "3 April 2026"; never by the machine's locale."""
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def say_short(on: date) -> str:
    """Return "28 Nov"."""
    return f"{on.day} {MONTHS[on.month - 1][:3]}"


def say_day(on: date) -> str:
    """Return "Thu 3 December", the weekday shown."""
    return f"{WEEKDAYS[on.weekday()][:3]} {on.day} {MONTHS[on.month - 1]}"


def say_full_day(on: date) -> str:
    """Return "Friday 3 April 2026", the answer beside a date that was typed."""
    return f"{WEEKDAYS[on.weekday()]} {say_date(on)}"


def say_lateness(due_on: date, today: date) -> str:
    """Return how late it is in words ("3 days late", "Today", "Tomorrow"), or the day when it is further off."""
    days = (today - due_on).days
    if days > 0:
        return f"{days} day{'s' * (days != 1)} late"
    if days == 0:
        return "Today"
    if days == -1:
        return "Tomorrow"
    return say_day(due_on) if due_on.year == today.year else f"{say_day(due_on)} {due_on.year}"


def say_time(at: time) -> str:
    """Return "2:30pm"; the caller has moved a UTC moment to local time."""
    half = "am" if at.hour < 12 else "pm"
    return f"{at.hour % 12 or 12}:{at.minute:02d}{half}"


def read_typed_date(text: str, today: date) -> date:
    """Return the date that was typed; raise `DeskError` with a sentence when it is none.

    Without a year it is the one nearest to `today`. A weekday, with or without "next", is the first one after today.
    Two-digit years from 70 are of the 1900s.
    """
    words = " ".join(text.strip().lower().split())
    for reader in (_from_words, _from_iso, _from_figures, _from_day_and_month, _from_weekday):
        found = _tried(reader, words, today, typed=text)
        if found is not None:
            return found
    raise DeskError(
        f"“{text.strip()}” was not understood as a date and is not stored; type it like 3/4/26, 3 apr, tomorrow or +14."
    )


def _tried(reader: Callable[[str, date], date | None], words: str, today: date, *, typed: str) -> date | None:
    try:
        return reader(words, today)
    except (ValueError, OverflowError) as error:
        raise DeskError(
            f"“{typed.strip()}” is not a day in the calendar and is not stored; the day comes first, as in 3/4/26."
        ) from error


def _from_words(words: str, today: date) -> date | None:
    if words in _WORDS:
        return today + timedelta(days=_WORDS[words])
    match = _OFFSET.fullmatch(words.replace("−", "-"))
    if match is None:
        return None
    days = int(match[2]) * (7 if (match[3] or "").startswith("w") else 1)
    return today + timedelta(days=days if match[1] == "+" else -days)


def _from_iso(words: str, _today: date) -> date | None:
    match = _ISO.fullmatch(words)
    return date(int(match[1]), int(match[2]), int(match[3])) if match else None


def _from_figures(words: str, today: date) -> date | None:
    match = _FIGURES.fullmatch(words)
    return _dated(int(match[1]), int(match[2]), match[3], today) if match else None


def _from_day_and_month(words: str, today: date) -> date | None:
    match = _DAY_MONTH.fullmatch(words)
    month = month_number(match[2]) if match else 0
    return _dated(int(match[1]), month, match[3], today) if match and month else None


def _from_weekday(words: str, today: date) -> date | None:
    match = _WEEKDAY.fullmatch(words)
    found = [n for n, name in enumerate(WEEKDAYS) if match and name.lower().startswith(match[2])]
    if match is None or not found:
        return None
    if match[1] == "last":
        return today - timedelta(days=(today.weekday() - found[0] - 1) % 7 + 1)
    return today + timedelta(days=(found[0] - today.weekday() - 1) % 7 + 1)


def month_number(word: str) -> int:
    """Return 4 for "apr", "april" or "Apr"; 0 when it is no month."""
    if len(word) < _MONTH_LETTERS:
        return 0
    if word.lower() == "sept":
        return 9
    return next((n for n, name in enumerate(MONTHS, 1) if name.lower().startswith(word.lower())), 0)


def full_year(digits: str) -> int:
    """Return the year of two or four digits; two-digit years from 70 are of the 1900s."""
    if len(digits) > 2:
        return int(digits)
    return int(digits) + (1900 if int(digits) >= 70 else 2000)


def _dated(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(full_year(year), month, day)
    near = []
    for candidate in range(today.year - _SEARCHED_YEARS, today.year + _SEARCHED_YEARS + 1):
        with suppress(ValueError):  # 29 February, or a year out of range: other years decide
            near.append(date(candidate, month, day))
    if not near:
        raise ValueError(day, month)
    return min(near, key=lambda on: (abs((on - today).days), on < today))
