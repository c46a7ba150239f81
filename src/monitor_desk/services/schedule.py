"""The schedule of work: what falls due, and what an officer did about it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from monitor_desk.data import lists, obligation_keeping, open_work, schedule_facts, work_calendar
from monitor_desk.data.database import Database
from monitor_desk.data.open_work import Wanted
from monitor_desk.data.plan_keeping import AHEAD, LONG_AGO, PlanKeeper
from monitor_desk.data.work_calendar import DIVISION
from monitor_desk.domain.contract_facts import not_planned
from monitor_desk.domain.contracts import ContractFilter
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.periods import Period
from monitor_desk.domain.planning import Horizon
from monitor_desk.domain.schedule import due_work, plans_behind, standing
from monitor_desk.domain.tiers import Tier
from monitor_desk.domain.today import ContractName
from monitor_desk.domain.working_days import WorkingDays
from monitor_desk.services.clock import Clock

__all__ = ["DIVISION", "Pressing", "ScheduleService"]

_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressing:
    """Open work, the next due first, and what a list says of its contracts."""

    rows: tuple[ScheduledObligation, ...]
    names: Mapping[UUID, ContractName]


class ScheduleService:
    """Computes the schedule and keeps what was done, issued, moved or waived."""

    def __init__(self, database: Database, clock: Clock, officer: str, tiers: tuple[Tier, ...]) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._keeper = PlanKeeper(database, tiers)
        self.tiers = tiers

    def due(
        self, *, until_on: date, from_on: date | None = None, contract_ids: Sequence[UUID] | None = None
    ) -> list[ScheduledObligation]:
        """Return what falls due up to a day, earliest first, done and waived among it.

        Without `from_on` it begins some 13 months back, so that what is overdue is in it.
        """
        today = self._clock.today()
        with self._database.read() as session:
            facts = schedule_facts.contract_facts(session, contract_ids)
            stored = schedule_facts.stored_obligations(session, contract_ids)
            plan = self._keeper.plan(session, Horizon(from_on=from_on or today - LONG_AGO, to_on=until_on))
        return due_work(facts, plan, stored, today)

    def open_work(self, until_on: date) -> list[ScheduledObligation]:
        """Return what is open of `due(until_on=until_on)`, read from the plan that is kept in the store."""
        today = self._clock.today()
        if not today - LONG_AGO <= until_on <= today + AHEAD:
            return [one for one in self.due(until_on=until_on) if one.is_open]
        return list(self._open(Wanted(until_on=until_on, waiting_until_on=until_on, **self._days())).rows)

    def pressing(self, until_on: date) -> Pressing:
        """Return what is open and due up to a day, at most 400 days ahead, or waits for the provider till then."""
        found = self._open(Wanted(until_on=until_on, waiting_until_on=self._clock.today() + AHEAD, **self._days()))
        rows = (one for one in found.rows if one.due_on <= until_on or one.is_waiting_on_provider)
        return Pressing(rows=tuple(rows), names=found.names)

    def refresh_plan(self, progress: Callable[[int, int], None] | None = None) -> int:
        """Work out again what changes have made stale in the kept plan; return how many contracts that were.

        Reading does so by itself; call it to show progress after a big import. It is no change of any record: nothing
        is announced or undone.
        """
        return self._keeper.refresh(self._clock.today(), progress)

    def open_of_provider(self, provider_id: UUID) -> list[ScheduledObligation]:
        """Return what is still open for a provider's contracts within a year, the next due first."""
        with self._database.read() as session:
            ids = [row.id for row in lists.contracts(session, ContractFilter(provider_id=provider_id))]
        until = self._clock.today() + _YEAR
        return [one for one in self.due(until_on=until, contract_ids=ids) if one.is_open]

    def gaps(self, contract_id: UUID) -> tuple[str, ...]:
        """Return why a contract is planned in part or not at all, a sentence each; empty when it is planned in full."""
        with self._database.read() as session:
            facts = schedule_facts.contract_facts(session, [contract_id])
        return tuple(gap.reason for gap in not_planned(facts, self.tiers))

    def periods(self) -> tuple[Period, ...]:
        """Return the team's table of return periods, earliest first."""
        with self._database.read() as session:
            return work_calendar.periods(session)

    def working_days(self) -> WorkingDays:
        """Return the working days of this council: its nation, its closure days, holidays that the team added."""
        with self._database.read() as session:
            return work_calendar.working_days(session)

    def mark_done(self, obligation: ScheduledObligation, done_on: date | None = None) -> None:
        """Keep that an obligation was met, today unless another day is given; raise `DeskError` for a day to come."""
        on = done_on or self._clock.today()
        if on > self._clock.today():
            message = "What lies ahead cannot be done yet; nothing was stored. Give the day on which it was done."
            raise DeskError(message)
        self._keep(obligation, {"done_on": on}, label=f"Done: {obligation.title}")

    def reopen(self, obligation: ScheduledObligation) -> None:
        """Take back that an obligation was met or waived."""
        self._keep(obligation, {"done_on": None, "waived_on": None}, label=f"Reopen: {obligation.title}")

    def waive(self, obligation: ScheduledObligation, reason: str) -> None:
        """Keep that an obligation is not asked for this time, and why."""
        _demand(reason, "waived_on")
        values: dict[str, Value] = {"waived_on": self._clock.today(), "reason": reason.strip(), "author": self._officer}
        self._keep(obligation, values, label=f"Waive: {obligation.title}", reason=reason.strip())

    def move(self, obligation: ScheduledObligation, due_on: date, reason: str) -> None:
        """Give an obligation another date, and say why; the date stands until it is moved again."""
        _demand(reason, "due_on")
        values: dict[str, Value] = {"due_on": due_on, "reason": reason.strip(), "author": self._officer}
        self._keep(obligation, values, label=f"Move: {obligation.title}", reason=reason.strip())

    def issue(self, obligation: ScheduledObligation) -> None:
        """Keep that the provider was told of the date; from now on it does not move by itself."""
        values = {"issued_on": self._clock.today(), "issued_due_on": obligation.due_on}
        self._keep(obligation, values, label=f"Issue: {obligation.title}")

    def _days(self) -> dict[str, date]:
        today = self._clock.today()
        return {"from_on": today - LONG_AGO, "today": today}

    def _open(self, wanted: Wanted) -> Pressing:
        with self._keeper.standing(wanted.today) as session:
            found = open_work.read(session, wanted)
            planned = list(found.planned.values())
            if far := found.without_plan():
                facts = schedule_facts.contract_facts(session, {one.contract_id for one in far})
                planned += plans_behind(facts, self._keeper.plan(session, wanted.horizon), far, wanted.today)
        laid = standing(planned, found.records.values(), wanted.horizon, wanted.today, found.names)
        return Pressing(rows=tuple(one for one in laid if one.is_open), names=found.names)

    def _keep(
        self, obligation: ScheduledObligation, values: Mapping[str, Value], *, label: str, reason: str = ""
    ) -> None:
        with self._database.write(by=self._officer, label=label, reason=reason) as session:
            obligation_keeping.keep(session, obligation, values)


def _demand(reason: str, field: str) -> None:
    if not reason.strip():
        raise InvalidDraftError({field: "Say why, so that the record stands up later"})
