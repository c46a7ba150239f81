"""Clocks as the team sets them: how long before or after something else is due, and how a setting holds them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.months import add_months
from monitor_desk.domain.working_days import WorkingDays

_MOST = 366


class Unit(StrEnum):
    """What a clock counts in."""

    WORKING_DAYS = "working days"
    DAYS = "calendar days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time as it is said: 10 working days, 14 calendar days, 6 months."""

    value: int
    unit: Unit = Unit.WORKING_DAYS

    def after(self, on: date, calendar: WorkingDays) -> date:
        """Return the day so long after another; day 1 is the next (working) day."""
        return self._from(on, self.value, calendar)

    def before(self, on: date, calendar: WorkingDays) -> date:
        """Return the day so long before another."""
        return self._from(on, -self.value, calendar)

    def words(self) -> str:
        """Return "10 working days", "1 month"."""
        return f"{self.value} {self.unit.value if self.value != 1 else self.unit.value.removesuffix('s')}"

    def _from(self, on: date, value: int, calendar: WorkingDays) -> date:
        if self.unit is Unit.WORKING_DAYS:
            return calendar.add(on, value)
        return add_months(on, value) if self.unit is Unit.MONTHS else on + timedelta(days=value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """Clocks by their names; each subject has its own."""

    def checked(self) -> Self:
        """Return the clocks; raise `InvalidDraftError` naming each that is out of range."""
        problems = {
            name: f"Choose between 0 and {_MOST} {span.unit.value}"
            for name, span in self.spans().items()
            if not 0 <= span.value <= _MOST
        }
        if problems:
            raise InvalidDraftError(problems)
        return self

    def spans(self) -> dict[str, Span]:
        """Return each clock by its name."""
        return {item.name: getattr(self, item.name) for item in fields(self)}

    def to_text(self) -> str:
        """Return the clocks as the setting holds them, a line each: "letter: 10 working days"."""
        return "\n".join(f"{name}: {span.value} {span.unit.value}" for name, span in self.spans().items())

    def updated(self, text: str) -> Self:
        """Return the clocks in a setting's text; a line that is missing or not understood leaves this one's."""
        known = self.spans()
        lines = (line.partition(": ") for line in text.splitlines())
        return replace(self, **_understood({name: words for name, _, words in lines if name in known}))


def _understood(lines: Mapping[str, str]) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for name, words in lines.items():
        value, _, unit = words.partition(" ")
        if value.isdecimal() and int(value) <= _MOST and unit in set(Unit):
            found[name] = Span(int(value), Unit(unit))
    return found
