"""Commissioned minutes of a period, from so many a week: days at its ends count by sevenths, and parts add up."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from monitor_desk.domain.actuals.settings import ActualsSettings

_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Commissioned:
    """What is commissioned between two days, both included; None where nothing is said of it."""

    settings: ActualsSettings
    from_on: date
    until_on: date

    def weeks(self) -> Iterator[date]:
        """Yield the Monday of each ISO week that has a day in the period."""
        week_on = self.from_on - timedelta(days=self.from_on.weekday())
        while week_on <= self.until_on:
            yield week_on
            week_on += _WEEK

    def persons(self) -> Iterator[str]:
        """Yield the persons for whom minutes are commissioned."""
        return (person for person, minutes in self.settings.commissioned_by_person.items() if minutes)

    def in_all(self) -> int | None:
        """Return the commissioned minutes of the period."""
        return self._of_all(self.from_on, self.until_on + timedelta(days=1))

    def in_week(self, week_on: date) -> int | None:
        """Return the commissioned minutes of one week's days in the period."""
        return self._of_all(week_on, week_on + _WEEK)

    def of(self, person: str) -> int | None:
        """Return the minutes commissioned for a person in the period."""
        return self._of_one(person, self.from_on, self.until_on + timedelta(days=1))

    def of_in_week(self, person: str, week_on: date) -> int | None:
        """Return the minutes commissioned for a person on one week's days in the period."""
        return self._of_one(person, week_on, week_on + _WEEK)

    def _of_all(self, begins: date, ends: date) -> int | None:
        whole = self.settings.commissioned_minutes_a_week
        if whole is not None:
            return self._between(whole, begins, ends)
        parts = self.settings.commissioned_by_person.values()
        return sum(self._between(part, begins, ends) for part in parts) if parts else None

    def _of_one(self, person: str, begins: date, ends: date) -> int | None:
        minutes = self.settings.commissioned_by_person.get(person)
        return None if minutes is None else self._between(minutes, begins, ends)

    def _between(self, a_week: int, begins: date, ends: date) -> int:
        """Return whole minutes; those of neighbouring stretches add up to those of both together."""
        return a_week * self._day(ends) // 7 - a_week * self._day(begins) // 7

    def _day(self, on: date) -> int:
        """Return how many days of the period come before a day."""
        return min(max((on - self.from_on).days, 0), (self.until_on - self.from_on).days + 1)
