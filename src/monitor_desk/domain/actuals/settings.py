"""What an audit of actuals tolerates and measures against: our own defaults, which the team may change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Self

from monitor_desk.domain.errors import InvalidDraftError

_DAY: Final = 1440
_MOST_A_WEEK: Final = 10_000_000
_CODES_OF_MANY: Final = ("agency", "bank", "pool", "relief", "various")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActualsSettings:
    """Tolerances in minutes, commissioned minutes a week, and the period if it is not that of the spreadsheet.

    A visit may fall short of its plan by `short_by_minutes`, or by `short_by_percent` of it if that is more.
    Commissioned minutes are of the whole contract; without them they are the sum of those of each person.
    `codes_of_many` are worker codes under which several people work: one at two places at once is no fault there.
    """

    short_by_minutes: int = 5
    short_by_percent: int | None = None
    overlap_minutes: int = 0
    commissioned_minutes_a_week: int | None = None
    commissioned_by_person: Mapping[str, int] = field(default_factory=dict)
    codes_of_many: tuple[str, ...] = _CODES_OF_MANY
    from_on: date | None = None
    until_on: date | None = None

    def checked(self) -> Self:
        """Return the settings; raise `InvalidDraftError` naming each that breaks a rule."""
        problems = {
            **_checked_range("short_by_minutes", "minutes that a visit may fall short", self.short_by_minutes, _DAY),
            **_checked_range("short_by_percent", "percentage that a visit may fall short", self.short_by_percent, 100),
            **_checked_range("overlap_minutes", "minutes that visits may overlap", self.overlap_minutes, _DAY),
            **_checked_range(
                "commissioned_minutes_a_week",
                "commissioned minutes a week",
                self.commissioned_minutes_a_week,
                _MOST_A_WEEK,
            ),
        }
        for person, minutes in self.commissioned_by_person.items():
            words = f"commissioned minutes a week of {person}"
            problems |= _checked_range("commissioned_by_person", words, minutes, _MOST_A_WEEK)
        if self.from_on and self.until_on and self.until_on < self.from_on:
            problems["until_on"] = "The last day of the period comes before the first"
        if problems:
            raise InvalidDraftError(problems)
        return self

    def is_tolerated(self, short_by: int, planned: int) -> bool:
        """Say whether a visit that falls short of its plan by so many minutes is within the tolerance."""
        return short_by <= self.short_by_minutes or short_by * 100 <= planned * (self.short_by_percent or 0)

    def is_within(self, on: date) -> bool:
        """Say whether a day lies in the period."""
        return (self.from_on is None or self.from_on <= on) and (self.until_on is None or on <= self.until_on)


def _checked_range(name: str, words: str, value: int | None, most: int) -> dict[str, str]:
    if value is None or 0 <= value <= most:
        return {}
    return {name: f"The {words} can be 0 to {most:,}"}
