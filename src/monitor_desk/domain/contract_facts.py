"""What the schedule needs to know of a contract, and why one cannot be planned in full."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.breaks import Break, Extension
from monitor_desk.domain.periods import PeriodKind
from monitor_desk.domain.terms import Term
from monitor_desk.domain.tiers import FrequencyOverride, Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class TierChange:
    """From this day on the contract is in this tier."""

    from_on: date
    tier_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsignedVariation:
    """A variation that was sent and has not come back signed.

    Two officers offline may give the same number: with a `record_id` they stay two obligations.
    """

    number: str
    sent_on: date
    record_id: UUID | None = None

    @property
    def key(self) -> str:
        """Return what tells it from the contract's other variations."""
        return str(self.record_id or self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiringDocument:
    """Insurance, a policy, a plan: anything that is good until a day."""

    id: UUID
    what: str
    expires_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractFacts:
    """One contract as the schedule sees it; an unknown date is nothing, never a guess."""

    id: UUID
    reference: str
    provider_id: UUID | None
    starts_on: date | None
    ends_on: date | None
    tier_id: str | None = None
    tier_history: tuple[TierChange, ...] = ()
    overrides: tuple[FrequencyOverride, ...] = ()
    has_annual_visit: bool = False
    period_kinds: frozenset[PeriodKind] = frozenset()
    extensions: tuple[Extension, ...] = ()
    breaks: tuple[Break, ...] = ()
    variations: tuple[UnsignedVariation, ...] = ()
    documents: tuple[ExpiringDocument, ...] = ()
    term: Term | None = None

    def tier_id_on(self, on: date) -> str | None:
        """Return the tier in force on this day; before the first change, the first."""
        if not self.tier_history:
            return self.tier_id
        changes = sorted(self.tier_history, key=lambda change: change.from_on)
        known = [change.tier_id for change in changes if change.from_on <= on]
        return known[-1] if known else changes[0].tier_id


@dataclass(frozen=True, slots=True, kw_only=True)
class NotPlanned:
    """Why the schedule of a contract has gaps, in a sentence for the officer."""

    contract_id: UUID
    reason: str


def not_planned(contracts: Iterable[ContractFacts], tiers: Iterable[Tier]) -> list[NotPlanned]:
    """Return every reason why a contract is planned in part or not at all, so that no gap is silent."""
    known = {tier.id for tier in tiers}
    return [
        NotPlanned(contract_id=contract.id, reason=reason)
        for contract in contracts
        for reason in _reasons(contract, known)
    ]


def _reasons(contract: ContractFacts, known: set[str]) -> list[str]:
    reasons = []
    if contract.starts_on is None:
        reasons.append("No start date: returns, reviews, visits and plans are not planned until there is one")
    if contract.starts_on and contract.ends_on and contract.ends_on < contract.starts_on:
        reasons.append("The contract ends before it starts: nothing of its tier is planned until one is corrected")
    if contract.ends_on is None and not (contract.term and contract.term.is_open_ended):
        reasons.append("No end date, and the term is not open-ended: its end and extensions are not planned")
    used = {change.tier_id for change in contract.tier_history} or ({contract.tier_id} if contract.tier_id else set())
    if not used:
        reasons.append("No tier: reviews and visits are not planned until the contract is in one")
    reasons += [f"The tier “{tier_id}” is not among the forms" for tier_id in sorted(used - known)]
    return reasons
