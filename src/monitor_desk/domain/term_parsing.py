"""Reading the words of a term ("5+2 years", "3years +1+1", "ongoing", "tbc"): understood wholly or not at all."""

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from monitor_desk.domain.term_words import TermMarks, marks_of
from monitor_desk.domain.terms import Term

_TO_BE_CONFIRMED = re.compile(r"t\.?b\.?[ca]\.?|to be (?:confirmed|agreed|advised|decided)")
_OPEN_ENDED = re.compile(
    r"(?:contract |agreement |currently )?"
    r"(?:on-?going|rolling|permanent|indefinite|open[- ]ended|evergreen|until further notice)"
    r"(?: contract| agreement| basis)?|(?:no|without) (?:an )?end date"
)
_DATES = re.compile(r"(?P<end>E+D)|(?P<start>(?:S+|^|(?=DT))D+)(?P<until>[ET]+D)?")
_MINIMUM = re.compile(r"MN[Ym]|N[Ym]M|NP[Ym]?|N[Ym]P")
_EXTENSION = re.compile(
    r"A*[PO][POLA]*(?:N[XO]*)?N[Ym]O*"  # plus 2 years; with an option to extend for two 12 month periods
    r"|A*L?(?:NX?)?N[Ym]O+"  # (2 year extension)
    r"|A*NO+X?N[Ym]O*"  # 2 extensions of 1 year
    r"|O*PN(?![OXNYm])"  # +1, the unit from its neighbour
    r"|O+N(?=P)"  # option of 1 + 1 years
)
_WHOLE = re.compile(rf"(?P<initial>NYA?Nm|N[Ym]?TN[Ym]|N[Ym]?)?(?P<extensions>(?:{_EXTENSION.pattern})*)")
_MOST_ASSUMED_YEARS = 10  # "36+12" without a unit is months, so a bare figure is only taken as years up to ten
_MOST_MONTHS = 100 * 12
_MOST_EXTENSIONS = 20


class _Dates(NamedTuple):
    """The dates that the words name, and whether a day had to be taken for a month."""

    starts: tuple[date, ...]
    end_on: date | None
    is_day_assumed: bool


@dataclass(frozen=True, slots=True)
class _Lengths:
    """The lengths that the words give, in months."""

    initial: tuple[int, ...] = ()
    extensions: tuple[int, ...] = ()
    is_minimum: bool = False
    is_at_most: bool = False
    is_unit_assumed: bool = False


@lru_cache(maxsize=4096)  # a register says the same few terms over and over
def parse_term(words: str) -> Term:
    """Return what the words of a term say; nothing is invented, and what is not understood says so."""
    plain = " ".join(words.lower().split()).strip(" .")
    if _TO_BE_CONFIRMED.fullmatch(plain):
        return Term(words=words, is_to_be_confirmed=True)
    if _OPEN_ENDED.fullmatch(plain):
        return Term(words=words, is_open_ended=True)
    marked = marks_of(plain)
    taken = _take_dates(marked) if marked else None
    if marked is None or taken is None:
        return Term(words=words, is_understood=False)
    dates, rest = taken
    lengths = _lengths(rest, marked.numbers, has_end=dates.end_on is not None)
    if lengths is None or _is_backwards(dates):
        return Term(words=words, is_understood=False)
    return _term(words, dates, lengths)


def _term(words: str, dates: _Dates, lengths: _Lengths) -> Term:
    return Term(
        words=words,
        initial_months=lengths.initial[0] if lengths.initial else None,
        most_months=lengths.initial[1] if len(lengths.initial) > 1 else None,
        extensions=lengths.extensions,
        is_extension_at_most=lengths.is_at_most,
        is_minimum=lengths.is_minimum,
        is_unit_assumed=lengths.is_unit_assumed,
        is_day_assumed=dates.is_day_assumed,
        named_starts=dates.starts,
        named_end_on=dates.end_on,
    )


def _is_backwards(dates: _Dates) -> bool:
    return dates.end_on is not None and any(start > dates.end_on for start in dates.starts)


def _take_dates(marked: TermMarks) -> tuple[_Dates, str] | None:
    """Return the dates and the marks that are left; nothing if a date has no place or an end is named twice."""
    starts: list[tuple[date, date]] = []
    ends: list[tuple[date, date]] = []
    for match in _DATES.finditer(marked.marks):
        before = marked.marks.count("D", 0, match.start())
        named = marked.dates[before : before + match[0].count("D")]
        ended = 1 if match["end"] or match["until"] else 0
        starts += named[: len(named) - ended]
        ends += named[len(named) - ended :]
    rest = _DATES.sub("", marked.marks)
    if "D" in rest or len(ends) > 1:
        return None
    is_day_assumed = any(first != last for first, last in starts + ends)
    end_on = ends[0][1] if ends else None
    return _Dates(tuple(first for first, _ in starts), end_on, is_day_assumed), rest


def _lengths(marks: str, numbers: tuple[Fraction, ...], *, has_end: bool) -> _Lengths | None:
    """Return the lengths that the marks say, nothing unless the pattern covers all of them."""
    if not marks:
        return _Lengths() if has_end else None
    if _MINIMUM.fullmatch(marks):
        months = _months(numbers[0], _unit(marks, 0))
        return _Lengths((months,), is_minimum=True, is_unit_assumed=not set(marks) & set("Ym")) if months else None
    match = _WHOLE.fullmatch(marks)
    if match is None or not (match["initial"] or has_end):
        return None
    initial = _initial(match["initial"] or "", marks, numbers)
    extensions = _extensions(match.start("extensions"), marks, numbers)
    if initial is None or extensions is None or len(extensions) > _MOST_EXTENSIONS:
        return None
    is_unit_assumed = not set(marks) & set("Ym")
    return _Lengths(initial, extensions, is_at_most="L" in marks, is_unit_assumed=is_unit_assumed)


def _initial(text: str, marks: str, numbers: tuple[Fraction, ...]) -> tuple[int, ...] | None:
    """Return the initial length: none, one, or the two ends of a range."""
    places = [place for place, mark in enumerate(text) if mark == "N"]
    found = [_months(numbers[n], _unit(marks, place)) for n, place in enumerate(places)]
    if None in found:
        return None
    months = [length for length in found if length]
    if "T" in text:
        return tuple(months) if months[0] < months[1] else None
    return (sum(months),) if months else ()


def _extensions(start: int, marks: str, numbers: tuple[Fraction, ...]) -> tuple[int, ...] | None:
    """Return the months of each extension, in order."""
    found: list[int] = []
    at = start
    while at < len(marks):
        match = _EXTENSION.match(marks, at)
        if match is None:
            return None
        places = [place for place in range(at, match.end()) if marks[place] == "N"]
        values = [numbers[marks.count("N", 0, place)] for place in places]
        count = values[0] if len(values) > 1 else Fraction(1)
        months = _months(values[-1], _unit(marks, places[-1]))
        if months is None or count.denominator != 1 or not 1 <= count <= _MOST_EXTENSIONS:
            return None
        found += [months] * int(count)
        at = match.end()
    return tuple(found)


def _unit(marks: str, place: int) -> str:
    """Return the unit of a number: its own, else its neighbours'; "?" if they disagree, "" if none is written."""
    if marks[place + 1 : place + 2] in ("Y", "m"):
        return marks[place + 1]
    after = re.search("[Ym]", marks[place:])
    before = re.search("[Ym]", marks[:place][::-1])
    units = {match[0] for match in (after, before) if match}
    return "?" if len(units) > 1 else "".join(units)


def _months(length: Fraction, unit: str) -> int | None:
    """Return whole months, or nothing if the length is none, is not whole or has no sure unit."""
    if unit == "?" or (not unit and length > _MOST_ASSUMED_YEARS):
        return None
    months = length * (1 if unit == "m" else 12)
    return int(months) if months.denominator == 1 and 0 < months <= _MOST_MONTHS else None
