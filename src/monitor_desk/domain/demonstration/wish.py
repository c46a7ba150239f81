"""What a demonstration caseload is asked for, and the parts that every maker of records needs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias
from uuid import UUID

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.tiers import Tier
from monitor_desk.domain.working_days import WorkingDays

Made: TypeAlias = list[tuple[UUID, Draft]]

MOST_PROVIDERS = 5_000
BLOCK_PROVIDERS = 24  # the caseload of the pictures; a larger one repeats its situations, under other names
BLOCK_CONTRACTS = 40
BLOCK_LOCATIONS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A caseload for so many providers as it stands on this day, under the team's tiers, the closest first."""

    today: date
    providers: int
    tiers: tuple[Tier, ...]
    working_days: WorkingDays

    def after(self, days: int) -> date:
        """Return the day so many days from today, before it if negative."""
        return self.today + timedelta(days=days)

    def tier_id(self, level: int) -> str:
        """Return the tier of a level, 0 for the closest watch; a team with fewer tiers uses its last."""
        return self.tiers[min(level, len(self.tiers) - 1)].id

    def working(self, first: int, last: int) -> list[date]:
        """Return the working days between so many days from today, both included."""
        days = (self.after(number) for number in range(first, last + 1))
        return [day for day in days if self.working_days.is_working_day(day)]


def check(providers: int, tiers: Sequence[Tier]) -> None:
    """Raise `DeskError` for a caseload that cannot be made."""
    if not 1 <= providers <= MOST_PROVIDERS:
        message = (
            f"The demonstration has from 1 to {MOST_PROVIDERS:,} providers. Nothing was stored; give another number."
        )
        raise DeskError(message)
    if not tiers:
        message = "The demonstration needs at least one tier in forms/tiers. Nothing was stored; put one there."
        raise DeskError(message)


def shares(providers: int, pattern: tuple[int, ...]) -> list[int]:
    """Return how many each provider has: by the pattern, repeated, and in proportion to the whole of it.

    What the pattern leaves over or short at a broken-off block is evened out from the last provider back; each keeps
    at least one.
    """
    found = [pattern[number % len(pattern)] for number in range(providers)]
    short = (providers * sum(pattern) + len(pattern) // 2) // len(pattern) - sum(found)
    for number in _backwards(providers):
        if short == 0:
            return found
        step = 1 if short > 0 else -1
        if found[number] + step >= 1:
            found[number] += step
            short -= step
    return found


def _backwards(providers: int) -> Iterator[int]:
    while True:
        yield from reversed(range(providers))
