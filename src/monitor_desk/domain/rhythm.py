"""Which activities are in force when: a contract's life cut where its tier or a frequency changes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.periods import PeriodKind
from monitor_desk.domain.tiers import (
    PERIOD_OF_MONTHS,
    Activity,
    Anchor,
    FrequencyOverride,
    ObligationKind,
    Tier,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of a contract's life, its last day included, in which nothing about its rhythm changes."""

    first_on: date
    last_on: date
    activities: tuple[Activity, ...]
    return_kinds: tuple[PeriodKind, ...]
    returns: Activity

    def activity(self, kind: ObligationKind) -> Activity | None:
        """Return the activity of this kind that is in force, if any."""
        return next((activity for activity in self.activities if activity.kind is kind), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TierShelf:
    """The tiers by their ids, and the one that lends its lead times where a contract has none."""

    by_id: Mapping[str, Tier]
    default: Tier | None

    def returns(self) -> Activity:
        """Return how returns are called for a contract whose tier says nothing about them."""
        found = self.default.activity(ObligationKind.KPI_RETURN) if self.default else None
        return found or Activity(kind=ObligationKind.KPI_RETURN, every_months=3, anchor=Anchor.PERIODS, lead_days=0)


def stretches(contract: ContractFacts, shelf: TierShelf, first_on: date, last_on: date) -> list[Stretch]:
    """Return the stretches from `first_on` to `last_on`, in order; none if the last day is before the first.

    Nothing was asked for before the contract was first put into a tier, so nothing of that time is ever late.
    """
    if contract.tier_history:
        first_on = max(first_on, min(change.from_on for change in contract.tier_history))
    if last_on < first_on:
        return []
    changes = {change.from_on for change in contract.tier_history} | {each.from_on for each in contract.overrides}
    starts = [first_on, *sorted(on for on in changes if first_on < on <= last_on)]
    ends = [date.fromordinal(on.toordinal() - 1) for on in starts[1:]] + [last_on]
    return [_stretch(contract, shelf, start, end) for start, end in zip(starts, ends, strict=True)]


def _stretch(contract: ContractFacts, shelf: TierShelf, first_on: date, last_on: date) -> Stretch:
    tier = shelf.by_id.get(contract.tier_id_on(first_on) or "")
    own = {activity.kind: activity for activity in tier.activities} if tier else {}
    if not contract.has_annual_visit:
        own.pop(ObligationKind.ANNUAL_VISIT, None)
    flexed = _flexed(contract.overrides, first_on)
    returns, kinds = _returns(contract, shelf, own.pop(ObligationKind.KPI_RETURN, None), flexed)
    activities = tuple(
        replace(activity, every_months=flexed[kind].every_months) if kind in flexed else activity
        for kind, activity in own.items()
    )
    return Stretch(first_on=first_on, last_on=last_on, activities=activities, return_kinds=kinds, returns=returns)


def _flexed(overrides: tuple[FrequencyOverride, ...], on: date) -> dict[ObligationKind, FrequencyOverride]:
    """Return the override in force for each kind: the last one that has begun."""
    if not overrides:
        return {}
    return {each.kind: each for each in sorted(overrides, key=lambda each: each.from_on) if each.from_on <= on}


def _returns(
    contract: ContractFacts,
    shelf: TierShelf,
    own: Activity | None,
    flexed: Mapping[ObligationKind, FrequencyOverride],
) -> tuple[Activity, tuple[PeriodKind, ...]]:
    """Return how returns are called and for which kinds of period.

    The contract's KPI set names the kinds; without one, the tier's frequency does. An override takes the place of
    the tier's frequency and leaves the other kinds of the KPI set alone.
    """
    usual = {PERIOD_OF_MONTHS[own.every_months]} if own else set()
    kinds = set(contract.period_kinds) or usual
    override = flexed.get(ObligationKind.KPI_RETURN)
    if override is not None:
        kinds = (kinds - usual) | {PERIOD_OF_MONTHS[override.every_months]}
    return own or shelf.returns(), tuple(sorted(kinds))
