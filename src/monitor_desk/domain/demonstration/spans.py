"""Terms of the demonstration's contracts: the words people write, with dates that agree with them."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import Final

from monitor_desk.domain.demonstration.situations import KESTREL, NORTHFIELD
from monitor_desk.domain.months import add_months, extended_by, last_day_of

_LEFT = timedelta(days=75)  # no contract is about to end unnoticed


@dataclass(frozen=True, slots=True)
class TermWords:
    """A way of writing a term: `{end}` is its last day; without `months` it has no end."""

    words: str
    months: int = 0
    extensions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """The term of one contract: its words, its present end, and how many of its extensions were used."""

    words: str
    ends_on: date | None
    months: int
    extensions: tuple[int, ...] = ()
    used: int = 0

    def end_before(self, starts_on: date, extension: int) -> date:
        """Return the last day before an extension, counted from 0, begins."""
        return extended_by(last_day_of(starts_on, self.months), sum(self.extensions[:extension]))


LONG: Final = TermWords("5+2 years", 60, (24,))
WAYS: Final = (
    LONG,
    TermWords("3 years +1+1", 36, (12, 12)),
    TermWords("5 years (2 year extension)", 60, (24,)),
    TermWords("4½ years (ending {end})", 54),
    TermWords("2 years (1 year extension)", 24, (12,)),
    TermWords("ongoing"),
    TermWords("3years +1+1", 36, (12, 12)),
    TermWords("4 years", 48),
    TermWords("tbc"),
    TermWords("7 years", 84),
    TermWords("2+1+1 years", 24, (12, 12)),
    TermWords("3+"),
    TermWords("5 years with an option to extend for 2 years", 60, (24,)),
)


def span(starts_on: date, today: date, first: int) -> Span:
    """Return a term that still runs for some months: the first fitting way of writing it, from this one on."""
    for number in range(len(WAYS)):
        found = _fitted(WAYS[(first + number) % len(WAYS)], starts_on, today)
        if found is not None:
            return found
    return Span("ongoing", None, 0)


def _fitted(way: TermWords, starts_on: date, today: date) -> Span | None:
    if not way.months:
        return Span(way.words, None, 0)
    for used, more in enumerate(accumulate(way.extensions, initial=0)):
        ends_on = extended_by(last_day_of(starts_on, way.months), more)
        if ends_on > today + _LEFT:
            named = last_day_of(starts_on, way.months)
            words = way.words.format(end=f"{named.day}/{named.month}/{named.year % 100:02d}")
            return Span(words, ends_on, way.months, way.extensions, used)
    return None


# Months before today in which the contracts of a block began, and on which day of the month (0 is its last).
_MONTHS: Final = (
    31, 14, 8, 19, 44, 21, 37, 27, 40, 23, 51, 26, 33, 12, 47, 9, 41, 55, 29, 16,
    22, 6, 35, 58, 13, 49, 18, 30, 10, 53, 25, 38, 4, 45, 21, 57, 11, 34, 42, 2,
)  # fmt: skip
_DAYS: Final = (1, 1, 0, 1, 6, 1, 15, 1, 0, 1, 1, 0, 1)
_YOUNGEST = 15
# Northfield's quarterly review falls today and Kestrel's annual visit in 2 days, or on the next working day.
_FALLS: Final = {NORTHFIELD: (27, 0), KESTREL: (24, 2)}


def start(today: date, contract: int) -> date:
    """Return when a contract began: up to five years ago; in a load of thousands the later ones are under 16 months.

    So the record of what was done grows with the number of contracts and not five times as fast.
    """
    months = _MONTHS[contract % len(_MONTHS)]
    if contract >= 5 * len(_MONTHS):
        months = 2 + months % (_YOUNGEST - 1)
    if contract < len(_MONTHS) and contract in _FALLS:
        months, days = _FALLS[contract]
        return add_months(today + timedelta(days=days), -months)
    first = add_months(today.replace(day=1), -months)
    day = _DAYS[contract % len(_DAYS)]
    return first.replace(day=day) if day else last_day_of(first, 1)
