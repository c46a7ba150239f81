"""Dates in files: their order decided once for each column from all its values, the evidence kept (quality 3)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from monitor_desk.domain.dates import full_year, month_number, say_date
from monitor_desk.domain.imports import Severity
from monitor_desk.intake.reading import LEFT_OUT, Reading, cell_words, is_no_value
from monitor_desk.intake.tables import Cell


class DateOrder(StrEnum):
    """How the figures of a date are ordered in a column."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    YEAR_FIRST = "year first"
    SERIAL = "Excel day numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnOrder:
    """The order decided for a column of dates, and on what evidence; changeable by the officer."""

    column: int
    letter: str
    heading: str
    field: str
    order: DateOrder
    evidence: str
    is_certain: bool


_YEAR_FIRST: Final = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]+\d{1,2}:\d{2}.*)?")
_COMPACT: Final = re.compile(r"((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)")
_FIGURES: Final = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?:[T ,]+\d{1,2}:\d{2}.*)?")
_WEEKDAY: Final = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)
_DAY_MONTH: Final = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[\s\-/.]*(?:of\s+)?([A-Za-z]{3,9})\.?,?[\s\-/']*(\d{4}|\d{2})"
)
_MONTH_DAY: Final = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_NO_DAY: Final = re.compile(r"(?:([A-Za-z]{3,9})\.?[\s\-/']*|\d{1,2}[/-])(\d{4}|'?\d{2})|(?:19|20)\d{2}(?:[/-]\d{2})?")
_NUMBER: Final = re.compile(r"\d{5}(?:\.\d+)?")
_DAY_ZERO: Final = date(1899, 12, 30)
_SERIALS: Final = range(20_000, 80_000)  # 1954 to 2119
_YEARS: Final = range(1901, 2201)
_FOR_NONE: Final = frozenset({1, 1753, 1899, 1900, 2999, 4000, 9999})  # what systems write for an open or unknown date
_NO_DATE_WORDS: Final = re.compile(
    r"(?:to be (?:confirmed|agreed|determined|advised)|tb[cad]|on-?going|rolling.*|open[- ]?ended|in perpetuity|"
    r"indefinite(?:ly)?|continuous|permanent|until (?:terminated|further notice)|month(?:ly)? (?:to month|rolling)|"
    r"no end date|no expiry|evergreen|not known|unknown|none|expired|pending|various|as required|annual(?:ly)?)"
    r"\.?",
    re.IGNORECASE,
)


def decide_order(cells: Iterable[Cell]) -> tuple[DateOrder, str, bool]:
    """Return the order of a column's dates, the evidence in a sentence, and whether it is certain."""
    seen = _Seen.of(cells)
    if seen.day_first and seen.month_first:
        return _mixed(seen)
    if seen.either and not seen.day_first and not seen.month_first:
        return DateOrder.DAY_FIRST, _ambiguous(seen), False
    order = DateOrder.DAY_FIRST
    evidence = "No dates in figures: nothing to decide."
    if seen.day_first:
        evidence = f"“{seen.day_first[0]}” can only be day first."
    elif seen.month_first:
        order = DateOrder.MONTH_FIRST
        evidence = f"“{seen.month_first[0]}” can only be month first.{seen.warning()}"
    elif seen.year_first:
        order, evidence = DateOrder.YEAR_FIRST, f"“{seen.year_first}” has the year first."
    elif seen.serial:
        order, evidence = DateOrder.SERIAL, f"“{seen.serial}” is a day number of Excel: {_serial_said(seen.serial)}."
    elif seen.real:
        evidence = "The workbook holds these as dates."
    return order, evidence, True


def with_order(orders: Sequence[ColumnOrder], column: int, order: DateOrder) -> tuple[ColumnOrder, ...]:
    """Return the orders with one column's changed by the officer."""
    return tuple(
        replace(item, order=order, evidence="Chosen by you.", is_certain=True) if item.column == column else item
        for item in orders
    )


def read_date(cell: Cell, order: DateOrder) -> Reading:
    """Return a cell's date as written, never moved to another time zone; words that are no date come with a remark."""
    if isinstance(cell, date):
        return _in_range(cell.date() if isinstance(cell, datetime) else cell, cell)
    words = cell_words(cell)
    if is_no_value(words):
        return Reading(None)
    try:
        found = _found(words, order)
    except ValueError:
        return _no_such_day(words, order)
    return _no_date(words) if found is None else _in_range(found, words)


def _no_date(words: str) -> Reading:
    if _NO_DATE_WORDS.fullmatch(words):
        return Reading(None, f"“{words}” is no date; the date is left blank.", Severity.NOTE)
    if _is_without_day(words):
        return Reading(LEFT_OUT, f"“{words}” gives no day; this cell was left out: type the whole date.")
    return Reading(LEFT_OUT, f"“{words}” is not a date; this cell was left out.")


@dataclass(slots=True)
class _Seen:
    """What a column's values can be."""

    day_first: list[str]
    month_first: list[str]
    either: list[str]
    year_first: str = ""
    serial: str = ""
    real: int = 0
    has_only_low_days: bool = True

    @classmethod
    def of(cls, cells: Iterable[Cell]) -> "_Seen":
        seen = cls([], [], [])
        for cell in cells:
            seen._look(cell)
        return seen

    def _look(self, cell: Cell) -> None:
        if isinstance(cell, date):  # a datetime is one too
            self.real += 1
            self.has_only_low_days = self.has_only_low_days and cell.day <= 12
            return
        words = cell_words(cell)
        match = _FIGURES.fullmatch(words)
        if match is not None:
            self._weigh(words, int(match[1]), int(match[2]))
        elif _YEAR_FIRST.fullmatch(words) or _COMPACT.fullmatch(words):
            self.year_first = self.year_first or words
        elif _serial(words) is not None:
            self.serial = self.serial or words

    def _weigh(self, words: str, first: int, second: int) -> None:
        if first > 12 >= second:
            self.day_first.append(words)
        elif second > 12 >= first:
            self.month_first.append(words)
        elif first <= 12 and second <= 12:
            self.either.append(words)

    def warning(self) -> str:
        """Warn of Excel's half-turned dates: those that parse day first became dates, the others stayed text."""
        if not self.real or not self.has_only_low_days:
            return ""
        return (
            f" {self.real:,} other cells are dates whose day is 12 or less: Excel may have turned day and month "
            "round in them; check a few."
        )


def _mixed(seen: _Seen) -> tuple[DateOrder, str, bool]:
    is_month = len(seen.month_first) > len(seen.day_first)
    order = DateOrder.MONTH_FIRST if is_month else DateOrder.DAY_FIRST
    return (
        order,
        f"“{seen.day_first[0]}” can only be day first and “{seen.month_first[0]}” only month first "
        f"({len(seen.day_first):,} against {len(seen.month_first):,}); read {order}, the others are named.",
        False,
    )


def _ambiguous(seen: _Seen) -> str:
    example = next((words for words in seen.either if len(set(_FIGURES.fullmatch(words).groups()[:2])) > 1), "")  # type: ignore[union-attr]  # they matched before
    said = f", such as “{example}”," if example else ""
    return f"Every date{said} could be day first or month first; read day first, as is usual in Britain."


def _found(words: str, order: DateOrder) -> date | None:
    """Return the date that the words give, or nothing; raise `ValueError` for a day that is not in the calendar."""
    if match := _YEAR_FIRST.fullmatch(words):
        return date(int(match[1]), int(match[3]), int(match[4]))
    if match := _COMPACT.fullmatch(words):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _FIGURES.fullmatch(words):
        first, second = int(match[1]), int(match[2])
        day, month = (second, first) if order is DateOrder.MONTH_FIRST else (first, second)
        return date(full_year(match[3]), month, day)
    serial = _serial(words)
    return serial if serial is not None else _found_in_words(_WEEKDAY.sub("", words))


def _found_in_words(words: str) -> date | None:
    if match := _DAY_MONTH.fullmatch(words):
        month = month_number(match[2])
        return date(full_year(match[3]), month, int(match[1])) if month else None
    if match := _MONTH_DAY.fullmatch(words):
        month = month_number(match[1])
        return date(int(match[3]), month, int(match[2])) if month else None
    return None


def _serial(words: str) -> date | None:
    if not _NUMBER.fullmatch(words):
        return None
    days = int(float(words))
    return _DAY_ZERO + timedelta(days=days) if days in _SERIALS else None


def _serial_said(words: str) -> str:
    found = _serial(words)
    return say_date(found) if found else words


def _in_range(found: date, cell: Cell) -> Reading:
    if found.year in _YEARS:
        return Reading(found)
    if found.year in _FOR_NONE:
        return Reading(None, f"“{cell_words(cell)}” stands for no date; the date is left blank.", Severity.NOTE)
    return Reading(None, f"“{cell_words(cell)}” lies outside the years of contracts; the date is left blank.")


def _no_such_day(words: str, order: DateOrder) -> Reading:
    if _FIGURES.fullmatch(words):
        return Reading(
            LEFT_OUT,
            f"“{words}” is no day of the calendar when read {order}, as this column is; the cell was left out.",
        )
    return Reading(LEFT_OUT, f"“{words}” is no day of the calendar; this cell was left out.")


def _is_without_day(words: str) -> bool:
    match = _NO_DAY.fullmatch(words)
    return match is not None and (match[1] is None or month_number(match[1]) > 0)
