"""The clock: the only place where the present moment comes from."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Says what time it is."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        ...

    def today(self) -> date:
        """Return the present day where the officer is."""
        ...


class SystemClock:
    """The laptop's clock."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the present day by the laptop's time zone."""
        return datetime.now(UTC).astimezone().date()


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still: for demonstrations, pictures and tests."""

    moment: datetime

    def now(self) -> datetime:
        """Return the moment at which it stands."""
        return self.moment

    def today(self) -> date:
        """Return its day."""
        return self.moment.date()
