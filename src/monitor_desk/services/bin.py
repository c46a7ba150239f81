"""The bin: what was taken out of sight and can be brought back for 90 days."""

from datetime import timedelta

from monitor_desk.data import bin as bin_store
from monitor_desk.data.database import Database
from monitor_desk.domain.bin import BinRow
from monitor_desk.services.clock import Clock

KEPT = timedelta(days=90)  # quality.md, R12; the revision log holds everything for good


class BinService:
    """Lists what lies in the bin; records go in and out by the record service."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def rows(self) -> list[BinRow]:
        """Return what was binned in the last 90 days, the latest first."""
        since = self._clock.now() - KEPT
        with self._database.read() as session:
            return [row for row in bin_store.rows(session) if row.binned_at >= since]
