"""The schedule of work: what falls due, and what an officer did about it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from monitor_desk.data import lists, records, schedule_facts
from monitor_desk.data.database import Database
from monitor_desk.domain.calendar_entries import ClosureDay, ObligationEntry, PeriodEntry, Setting
from monitor_desk.domain.contract_facts import not_planned
from monitor_desk.domain.contracts import ContractFilter
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.periods import Period, PeriodKind
from monitor_desk.domain.planning import Horizon, SchedulePlan
from monitor_desk.domain.schedule import due_work
from monitor_desk.domain.tiers import Tier
from monitor_desk.domain.working_days import Division, NamedDay, WorkingDays
from monitor_desk.services.clock import Clock

DIVISION = "division"
_LONG_AGO = timedelta(days=400)
_YEAR = timedelta(days=366)


class ScheduleService:
    """Computes the schedule and keeps what was done, issued, moved or waived."""

    def __init__(self, database: Database, clock: Clock, officer: str, tiers: tuple[Tier, ...]) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self.tiers = tiers

    def due(
        self, *, until_on: date, from_on: date | None = None, contract_ids: Sequence[UUID] | None = None
    ) -> list[ScheduledObligation]:
        """Return what falls due up to a day, earliest first, done and waived among it.

        Without `from_on` it begins some 13 months back, so that what is overdue is in it.
        """
        with self._database.read() as session:
            facts = schedule_facts.contract_facts(session, contract_ids)
            stored = schedule_facts.stored_obligations(session)
        begin = from_on or self._clock.today() - _LONG_AGO
        plan = SchedulePlan(
            tiers=self.tiers,
            periods=self.periods(),
            working_days=self.working_days(),
            horizon=Horizon(from_on=begin, to_on=until_on),
        )
        return due_work(facts, plan, stored, self._clock.today())

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
            entries = [entry for _, entry in records.listed(session, PeriodEntry)]
        found = [
            Period(
                name=entry.name,
                kind=PeriodKind(entry.period_kind),
                starts_on=entry.starts_on,
                ends_on=entry.ends_on,
                due_on=entry.due_on,
            )
            for entry in entries
            if entry.starts_on and entry.ends_on and entry.due_on
        ]
        return tuple(sorted(found, key=lambda one: (one.starts_on, one.ends_on)))

    def working_days(self) -> WorkingDays:
        """Return the working days of this council: its nation, its closure days, holidays that the team added."""
        with self._database.read() as session:
            closures = [entry for _, entry in records.listed(session, ClosureDay)]
            settings = {entry.name: entry.value for _, entry in records.listed(session, Setting)}
        extra = [entry for entry in closures if entry.closure_kind == "Extra bank holiday"]
        return WorkingDays(
            division=Division(settings.get(DIVISION, Division.ENGLAND_AND_WALES.value)),
            closures=_named(entry for entry in closures if entry not in extra),
            extra_holidays=_named(extra),
        )

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

    def _keep(
        self, obligation: ScheduledObligation, values: Mapping[str, Value], *, label: str, reason: str = ""
    ) -> None:
        with self._database.write(by=self._officer, label=label, reason=reason) as session:
            if records.exists(session, ObligationEntry.kind, obligation.id):
                records.change(session, ObligationEntry.kind, obligation.id, values)
                return
            entry = ObligationEntry.of(
                {
                    "contract_id": obligation.contract_id,
                    "obligation_kind": obligation.kind.value,
                    "key": obligation.key,
                    "title": obligation.title,
                    **values,
                }
            )
            records.insert(session, entry.checked(), obligation.id)


def _named(entries: Iterable[ClosureDay]) -> tuple[NamedDay, ...]:
    return tuple(NamedDay(on=entry.closed_on, name=entry.name) for entry in entries if entry.closed_on)


def _demand(reason: str, field: str) -> None:
    if not reason.strip():
        raise InvalidDraftError({field: "Say why, so that the record stands up later"})
