"""Filling a desk with the demonstration caseload."""

from collections.abc import Callable, Sequence
from datetime import date

from monitor_desk.data import drafts as draft_store
from monitor_desk.data import records
from monitor_desk.data.database import Database
from monitor_desk.domain.calendar_entries import PeriodEntry
from monitor_desk.domain.demonstration import caseload, demonstration_id, unfinished
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.periods import Period
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.tiers import Tier
from monitor_desk.services.calendar import as_period
from monitor_desk.services.clock import Clock

LABEL = "Demonstration caseload"
_CHUNK = 2_000


class DemonstrationService:
    """Fills an empty desk, so that a newcomer sees what a caseload looks like."""

    def __init__(self, database: Database, clock: Clock, officer: str, tiers: Sequence[Tier]) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._tiers = tiers

    def fill(self, providers: int = 24, progress: Callable[[int, int], None] | None = None) -> int:
        """Write the caseload as it stands today; return and raise as the function `fill` does."""
        return fill(self._database, self._clock.today(), self._officer, self._tiers, providers, progress)


def fill(
    database: Database,
    today: date,
    officer: str,
    tiers: Sequence[Tier],
    providers: int = 24,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write the caseload as one change that can be undone, and return how many records it has.

    `progress` is told how many records are written and of how many; what it raises stops the filling, and nothing is
    stored. Raise `DeskError` if the desk holds providers already, or held the demonstration before.
    """
    table = _calendar_of_an_empty_desk(database)
    made = caseload(today=today, tiers=tiers, providers=providers, table=table)
    with database.write(by=officer, label=LABEL) as session:
        for start in range(0, len(made), _CHUNK):
            records.insert_many(session, made[start : start + _CHUNK])
            if progress is not None:
                progress(min(start + _CHUNK, len(made)), len(made))
        for typed in unfinished(today):
            draft_store.keep(session, typed)
    return len(made)


def _calendar_of_an_empty_desk(database: Database) -> list[Period]:
    with database.read() as session:
        if records.listed(session, Provider):
            message = "This desk holds providers already, so the demonstration was not added and nothing was changed."
            raise DeskError(f"{message} Begin a new desk in another folder to see it.")
        if records.exists(session, Provider.kind, demonstration_id(Provider.kind, 0)):
            message = "The demonstration was here before and lies in the bin; nothing was changed."
            raise DeskError(f"{message} Restore it from there, or begin a new desk in another folder.")
        entries = [as_period(entry) for _, entry in records.listed(session, PeriodEntry)]
    return [period for period in entries if period is not None]
