"""Today: what needs the officer now."""

from dataclasses import dataclass
from datetime import date, timedelta

from monitor_desk.data import drafts as draft_store
from monitor_desk.data import lists
from monitor_desk.data.database import Database
from monitor_desk.domain.contracts import RISKS
from monitor_desk.domain.drafts import TypedText
from monitor_desk.domain.today import NEXT_DAYS, Bucket, TodayRow, bucket_rows, rows
from monitor_desk.services.clock import Clock
from monitor_desk.services.schedule import ScheduleService


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """The Today page: its rows, the drafts to finish, and how many contracts are of each risk."""

    today: date
    rows: tuple[TodayRow, ...]
    drafts: tuple[TypedText, ...]
    risks: tuple[tuple[str, int], ...]

    def in_bucket(self, bucket: Bucket) -> list[TodayRow]:
        """Return exactly the rows that a count counts."""
        return bucket_rows(self.rows, bucket, self.today)

    def count(self, bucket: Bucket) -> int:
        """Return the number on a card."""
        return len(self.drafts) if bucket is Bucket.DRAFTS else len(self.in_bucket(bucket))


class TodayService:
    """Gathers what needs the officer."""

    def __init__(self, database: Database, clock: Clock, schedule: ScheduleService) -> None:
        self._database = database
        self._clock = clock
        self._schedule = schedule

    def view(self) -> TodayView:
        """Return what is overdue, due today, due in the next 7 days, or waits for the provider; drafts; risks."""
        today = self._clock.today()
        pressing = self._schedule.pressing(today + timedelta(days=NEXT_DAYS))
        with self._database.read() as session:
            drafts = draft_store.listed(session)
            counted = dict.fromkeys((*RISKS, ""), 0) | lists.running_by_risk(session, today)
        listed = rows(pressing.rows, pressing.names)
        return TodayView(today=today, rows=tuple(listed), drafts=tuple(drafts), risks=tuple(counted.items()))
