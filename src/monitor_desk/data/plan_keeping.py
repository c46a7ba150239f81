"""Keeping the plan: worked out once, kept in the store, and again only for what a change has touched."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from hashlib import sha256

from sqlmodel import Session

from monitor_desk import __version__
from monitor_desk.data import planned, schedule_facts, work_calendar
from monitor_desk.data.database import Database
from monitor_desk.data.planned import PlanMark
from monitor_desk.domain.planning import Horizon, SchedulePlan
from monitor_desk.domain.schedule import schedule
from monitor_desk.domain.tiers import Tier

LONG_AGO = timedelta(days=3653)  # so far back is what is overdue looked for: ten years
AHEAD = timedelta(days=400)
_SLACK = timedelta(days=20)  # so long does a horizon last
_CHUNK = 500  # contracts in one transaction: whoever wants to write meanwhile waits a moment, not for all of them

Progress = Callable[[int, int], None]


class PlanKeeper:
    """Sees to it that the plan in the store is what the rules say today, whenever it is read."""

    def __init__(self, database: Database, tiers: tuple[Tier, ...]) -> None:
        self._database = database
        self._tiers = tiers
        self._rules = _fingerprint(__version__, tiers)

    @contextmanager
    def standing(self, today: date) -> Iterator[Session]:
        """Open a session that sees a plan in which nothing is stale."""
        while True:
            with self._database.read() as session:
                if self._stands(session, today):
                    yield session
                    return
            self.refresh(today)

    def refresh(self, today: date, progress: Progress | None = None) -> int:
        """Work out again what is stale, all of it if rules, calendar or days ask for it; return how many contracts.

        `progress` is told how many are done and of how many; what it raises stops the work, which goes on next time.
        """
        with self._database.read() as session:
            if self._stands(session, today):
                return 0
        done = 0
        while True:
            with self._database.write(by="", label="Plan") as session:
                planned_now = self._refresh_some(session, today)
                left = planned.stale_count(session)
            done += planned_now
            if progress is not None:
                progress(done, done + left)
            if not left:
                return done

    def plan(self, session: Session, horizon: Horizon) -> SchedulePlan:
        """Return what the schedule rests on, for some days."""
        return SchedulePlan(
            tiers=self._tiers,
            periods=work_calendar.periods(session),
            working_days=work_calendar.working_days(session),
            horizon=horizon,
        )

    def _stands(self, session: Session, today: date) -> bool:
        mark = planned.mark(session)
        return mark is not None and self._is_of_today(mark, today) and not planned.is_stale(session)

    def _is_of_today(self, mark: PlanMark, today: date) -> bool:
        return mark.rules == self._rules and mark.reaches(today - LONG_AGO, today + AHEAD)

    def _refresh_some(self, session: Session, today: date) -> int:
        horizon = Horizon(from_on=today - LONG_AGO, to_on=today + AHEAD + _SLACK)
        mark = planned.mark(session)
        if mark is not None and self._is_of_today(mark, today):
            horizon = mark.horizon
        plan = self.plan(session, horizon)
        new = PlanMark(horizon=horizon, rules=self._rules, calendar=_fingerprint(plan.periods, plan.working_days))
        if new != mark:
            planned.begin(session, new)
        planned.settle_calendar(session)
        contract_ids = planned.stale_contracts(session, _CHUNK)
        facts = schedule_facts.contract_facts(session, contract_ids)
        planned.replace(session, contract_ids, schedule(facts, plan))
        return len(contract_ids)


def _fingerprint(*parts: object) -> str:
    """Return a short text that differs when the parts do: frozen records and enums say all that they hold."""
    return sha256(repr(parts).encode()).hexdigest()[:32]
