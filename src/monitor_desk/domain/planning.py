"""What a run of the schedule works with: the tiers, the calendar, the horizon and the working days it has met."""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.obligations import Obligation, obligation_id
from monitor_desk.domain.periods import Period, PeriodKind
from monitor_desk.domain.rhythm import TierShelf
from monitor_desk.domain.tiers import Activity, Leads, ObligationKind, Tier, default_tier
from monitor_desk.domain.working_days import WorkingDays

_FIRST_YEAR = 1900
_LAST_YEAR = 2500


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """The days that a schedule is asked for, both included."""

    from_on: date
    to_on: date

    def __post_init__(self) -> None:
        """Raise `DeskError` for days that no calendar of work reaches."""
        if self.from_on.year < _FIRST_YEAR or self.to_on.year > _LAST_YEAR:
            raise DeskError(f"The schedule reaches from {_FIRST_YEAR} to {_LAST_YEAR}; choose days between them.")

    def __contains__(self, on: date) -> bool:
        return self.from_on <= on <= self.to_on


@dataclass(frozen=True, slots=True, kw_only=True)
class SchedulePlan:
    """Everything the schedule of all contracts depends on."""

    tiers: tuple[Tier, ...]
    periods: tuple[Period, ...]
    working_days: WorkingDays
    horizon: Horizon


class Called(NamedTuple):
    """An occurrence before it is an obligation: what, which, and when."""

    kind: ObligationKind
    key: str
    title: str
    due_on: date
    window: int
    tell_by_on: date | None = None


class CalledPeriod(NamedTuple):
    """A period with what it calls for, from a contract that runs through all of it and from one that does not."""

    starts_on: date
    ends_on: date
    whole: Called
    partial: Called


@dataclass(frozen=True, slots=True)
class Planning:
    """One run: the plan, made quick to ask. Working days and calls of periods are worked out once each."""

    plan: SchedulePlan
    shelf: TierShelf
    _moved: dict[date, date] = field(default_factory=dict)
    _told: dict[tuple[date, int], date] = field(default_factory=dict)
    _called: dict[tuple[Activity, PeriodKind], list[CalledPeriod]] = field(default_factory=dict)

    @classmethod
    def of(cls, plan: SchedulePlan) -> "Planning":
        """Return a run for this plan."""
        shelf = TierShelf(by_id={tier.id: tier for tier in plan.tiers}, default=default_tier(plan.tiers))
        return cls(plan, shelf)

    def called_by(self, activity: Activity, kind: PeriodKind, title: str) -> list[CalledPeriod]:
        """Return what the activity calls for in each period of a kind whose due date lies in the horizon."""
        found = self._called.get((activity, kind))
        if found is None:
            periods = (p for p in self._periods(kind) if p.due_on in self.plan.horizon)
            found = self._called[activity, kind] = [self._called_period(activity, p, title) for p in periods]
        return found

    def _periods(self, kind: PeriodKind) -> list[Period]:
        """Return the periods of a kind, each name once.

        Two desks that drafted the same year bring a name twice when they are joined: the earlier due date counts
        until the table is put right (`period_problems` names it).
        """
        latest_first = sorted(self.plan.periods, key=lambda period: period.due_on, reverse=True)
        named = {period.name: period for period in latest_first if period.kind is kind}
        return sorted(named.values(), key=lambda period: (period.starts_on, period.name))

    def _called_period(self, activity: Activity, period: Period, title: str) -> CalledPeriod:
        whole = Called(
            kind=activity.kind,
            key=period.name,
            title=f"{title}, {period.title}",
            due_on=period.due_on,
            window=activity.lead_days,
            tell_by_on=self.tell_by_on(period.due_on, activity.notice_working_days),
        )
        partial = whole._replace(title=f"{whole.title} (partial period)")
        return CalledPeriod(period.starts_on, period.ends_on, whole, partial)

    def moved(self, on: date) -> date:
        """Return the working day on or after this day."""
        found = self._moved.get(on)
        if found is None:
            found = self._moved[on] = self.plan.working_days.on_or_after(on)
        return found

    def tell_by_on(self, due_on: date, working_days: int) -> date | None:
        """Return the last day to tell the provider, nothing if they are not told beforehand."""
        if not working_days:
            return None
        found = self._told.get((due_on, working_days))
        if found is None:
            found = self._told[due_on, working_days] = self.plan.working_days.add(due_on, -working_days)
        return found

    def leads(self, contract: ContractFacts, on: date) -> Leads:
        """Return the lead times of the contract's tier on this day, or those of the default tier."""
        tier = self.shelf.by_id.get(contract.tier_id_on(on) or "", self.shelf.default)
        return tier.leads if tier else Leads()

    def obligation(self, contract: ContractFacts, called: Called) -> Obligation:
        """Return the obligation of this contract."""
        return Obligation(
            id=obligation_id(contract.id, called.kind, called.key),
            contract_id=contract.id,
            provider_id=contract.provider_id,
            reference=contract.reference,
            kind=called.kind,
            key=called.key,
            title=called.title,
            due_on=called.due_on,
            window=called.window,
            tell_by_on=called.tell_by_on,
        )
