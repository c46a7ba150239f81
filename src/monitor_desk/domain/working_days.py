"""Working days: weekdays that are neither a bank holiday of the nation nor a day the council is closed."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_DAY = timedelta(days=1)


class Division(StrEnum):
    """The nations that the bank holidays are published for (gov.uk/bank-holidays)."""

    ENGLAND_AND_WALES = "England and Wales"
    SCOTLAND = "Scotland"
    NORTHERN_IRELAND = "Northern Ireland"


_SUBDIVISION = MappingProxyType(
    {Division.ENGLAND_AND_WALES: "ENG", Division.SCOTLAND: "SCT", Division.NORTHERN_IRELAND: "NIR"}
)


@lru_cache(maxsize=1024)
def bank_holidays(division: Division, year: int) -> "Mapping[date, str]":
    """Return the bank holidays of one year by date, substitute days included.

    The library wants a subdivision: without one it leaves out every day that the nations do not share.
    """
    from holidays import country_holidays

    found = country_holidays("GB", subdiv=_SUBDIVISION[division], years=year)
    return MappingProxyType({on: name.replace(" (observed)", ", substitute day") for on, name in found.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDay:
    """A day that the team adds: a council closure, or a holiday the library does not know yet."""

    on: date
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingDays:
    """The working days of one council: its nation, its closure days, and holidays the team has added."""

    division: Division = Division.ENGLAND_AND_WALES
    closures: tuple[NamedDay, ...] = ()
    extra_holidays: tuple[NamedDay, ...] = ()
    _years: dict[int, dict[date, str]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def is_working_day(self, on: date) -> bool:
        """Say whether the council works on this day."""
        return on.weekday() < 5 and on not in self._named(on.year)

    def why_not(self, on: date) -> str:
        """Return in words why this is no working day ("Good Friday"), or nothing if it is one."""
        name = self._named(on.year).get(on)
        if name is not None:
            return name
        return "a weekend" if on.weekday() >= 5 else ""

    def add(self, on: date, days: int) -> date:
        """Return the day that is so many working days later (earlier if negative).

        Day 1 is the next working day (domain.md, section 9). None at all returns `on` itself.
        """
        step = _DAY if days > 0 else -_DAY
        for _ in range(abs(days)):
            on = self._next(on + step, step)
        return on

    def on_or_after(self, on: date) -> date:
        """Return this day if it is a working day, else the next one."""
        return self._next(on, _DAY)

    def on_or_before(self, on: date) -> date:
        """Return this day if it is a working day, else the last one before it."""
        return self._next(on, -_DAY)

    def count_between(self, start_on: date, end_on: date) -> int:
        """Count the working days after `start_on` up to and with `end_on`; negative if it is earlier.

        So `add(d, n)` is n working days from d, and `count_between(d, add(d, n))` is n.
        """
        if end_on < start_on:
            days = (end_on - start_on).days
            return -sum(self.is_working_day(start_on + timedelta(days=n)) for n in range(days, 0))
        days = (end_on - start_on).days
        return sum(self.is_working_day(start_on + timedelta(days=n)) for n in range(1, days + 1))

    def _next(self, on: date, step: timedelta) -> date:
        while not self.is_working_day(on):
            on += step
        return on

    def _named(self, year: int) -> dict[date, str]:
        known = self._years.get(year)
        if known is None:
            known = dict(bank_holidays(self.division, year))
            known |= {day.on: day.name for day in self.extra_holidays if day.on.year == year}
            known |= {day.on: f"council closed: {day.name}" for day in self.closures if day.on.year == year}
            self._years[year] = known
        return known
