"""Drafts as the schedule sees them: the same facts that the store gives it once they are written."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar, cast
from uuid import UUID

from monitor_desk.domain import breaks
from monitor_desk.domain.contract_facts import ContractFacts, ExpiringDocument, TierChange, UnsignedVariation
from monitor_desk.domain.contracts import BreakPoint, Contract, Document, Extension, FrequencyChange, Variation
from monitor_desk.domain.contracts import TierChange as TierEntry
from monitor_desk.domain.demonstration.wish import Made
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.tiers import FrequencyOverride, ObligationKind

DraftT = TypeVar("DraftT", bound=Draft)


class Belongings:
    """The drafts of a caseload, found by what they belong to; a provider's document by its first contract."""

    def __init__(self, drafts: Made) -> None:
        self.contracts = [(made, draft) for made, draft in drafts if isinstance(draft, Contract)]
        self._found: defaultdict[tuple[type[Draft], UUID], list[tuple[UUID, Draft]]] = defaultdict(list)
        first: dict[UUID | None, UUID] = {}
        for made, contract in self.contracts:
            first.setdefault(contract.provider_id, made)
        for made, draft in drafts:
            owner = getattr(draft, "contract_id", None)
            if owner is None and isinstance(draft, Document):
                owner = first.get(draft.provider_id)
            if owner is not None:
                self._found[type(draft), owner].append((made, draft))

    def of(self, kind: type[DraftT], contract: UUID) -> list[tuple[UUID, DraftT]]:
        """Return the records of a kind that belong to a contract, in order."""
        return cast("list[tuple[UUID, DraftT]]", self._found.get((kind, contract), []))


def contract_facts(drafts: Made) -> list[ContractFacts]:
    """Return what the schedule needs to know of each contract, in order."""
    belongings = Belongings(drafts)
    return [_facts(made, contract, belongings) for made, contract in belongings.contracts]


def _facts(made: UUID, contract: Contract, belongings: Belongings) -> ContractFacts:
    if contract.provider_id is None:
        message = f"Contract {contract.reference} has no provider"
        raise ValueError(message)
    tiers = [one for _, one in belongings.of(TierEntry, made)]
    return ContractFacts(
        id=made,
        reference=contract.reference,
        provider_id=contract.provider_id,
        starts_on=contract.starts_on,
        ends_on=contract.ends_on,
        tier_id=contract.tier,
        tier_history=tuple(TierChange(from_on=one.from_on, tier_id=one.tier) for one in tiers if one.from_on),
        overrides=tuple(_overrides(one for _, one in belongings.of(FrequencyChange, made))),
        has_annual_visit=bool(contract.has_annual_visit),
        extensions=tuple(_extensions(one for _, one in belongings.of(Extension, made))),
        breaks=tuple(_breaks(one for _, one in belongings.of(BreakPoint, made))),
        variations=tuple(
            UnsignedVariation(number=one.number, sent_on=one.sent_on)
            for _, one in belongings.of(Variation, made)
            if one.sent_on and not one.signed_on
        ),
        documents=tuple(
            ExpiringDocument(id=document, what=one.title, expires_on=one.expires_on)
            for document, one in belongings.of(Document, made)
            if one.expires_on
        ),
    )


def _overrides(entries: Iterable[FrequencyChange]) -> list[FrequencyOverride]:
    return [
        FrequencyOverride(
            kind=ObligationKind(one.activity),
            every_months=one.every_months,
            reason=one.reason,
            author=one.author,
            from_on=one.from_on,
        )
        for one in entries
        if one.every_months and one.from_on
    ]


def _extensions(entries: Iterable[Extension]) -> list[breaks.Extension]:
    return [
        breaks.Extension(
            number=number,
            months=one.months or 0,
            decide_by_on=one.decide_by_on,
            is_settled=one.exercised_on is not None,
        )
        for number, one in enumerate(entries, start=1)
    ]


def _breaks(entries: Iterable[BreakPoint]) -> list[breaks.Break]:
    return [
        breaks.Break(
            break_on=one.breaks_on,
            notice_days=one.notice_days or 0,
            who=one.who_may,
            is_settled=one.served_on is not None,
        )
        for one in entries
        if one.breaks_on
    ]
