"""From records to facts: what the schedule is told of a contract, the same for a stored desk and a drafted one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar, cast
from uuid import UUID

from monitor_desk.domain import breaks
from monitor_desk.domain.contract_facts import ContractFacts, ExpiringDocument, TierChange, UnsignedVariation
from monitor_desk.domain.contracts import BreakPoint, Contract, Document, Extension, FrequencyChange, Variation
from monitor_desk.domain.contracts import TierChange as TierEntry
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.term_parsing import parse_term
from monitor_desk.domain.tiers import FrequencyOverride, ObligationKind

OWNED: tuple[type[Draft], ...] = (Extension, BreakPoint, Variation, TierEntry, FrequencyChange, Document)
_Entry = tuple[UUID, Draft]
_Draft = TypeVar("_Draft", bound=Draft)


class ContractRecords:
    """Contracts and what hangs on them; a provider's own document is found under the first of its contracts."""

    def __init__(self, contracts: Iterable[tuple[UUID, Contract]], owned: Iterable[_Entry]) -> None:
        self.contracts = list(contracts)
        self._found: defaultdict[tuple[type[Draft], UUID], list[_Entry]] = defaultdict(list)
        first: dict[UUID | None, UUID] = {}
        for contract_id, contract in self.contracts:
            first.setdefault(contract.provider_id, contract_id)
        for record_id, record in owned:
            owner = getattr(record, "contract_id", None)
            if owner is None and isinstance(record, Document):
                owner = first.get(record.provider_id)
            if owner is not None:
                self._found[type(record), owner].append((record_id, record))

    def of(self, kind: type[_Draft], contract_id: UUID) -> Sequence[tuple[UUID, _Draft]]:
        """Return the records of a kind that belong to a contract, in order."""
        return cast("Sequence[tuple[UUID, _Draft]]", self._found.get((kind, contract_id), ()))

    def facts(self) -> list[ContractFacts]:
        """Return what the schedule needs to know of each contract, in order."""
        return [self._facts(contract_id, contract) for contract_id, contract in self.contracts]

    def _facts(self, contract_id: UUID, contract: Contract) -> ContractFacts:
        tiers = self.of(TierEntry, contract_id)
        return ContractFacts(
            id=contract_id,
            reference=contract.reference,
            provider_id=contract.provider_id,
            starts_on=contract.starts_on,
            ends_on=contract.ends_on,
            tier_id=contract.tier or None,
            tier_history=tuple(TierChange(from_on=one.from_on, tier_id=one.tier) for _, one in tiers if one.from_on),
            overrides=_overrides(self.of(FrequencyChange, contract_id)),
            has_annual_visit=bool(contract.has_annual_visit),
            extensions=_extensions(self.of(Extension, contract_id)),
            breaks=_breaks(self.of(BreakPoint, contract_id)),
            variations=_unsigned(self.of(Variation, contract_id)),
            documents=_expiring(self.of(Document, contract_id)),
            term=parse_term(contract.term_words) if contract.term_words else None,
        )


def facts_of(records: Iterable[tuple[UUID, Draft]]) -> list[ContractFacts]:
    """Return the facts of the contracts among records of any kind."""
    listed = list(records)
    contracts = [(record_id, record) for record_id, record in listed if isinstance(record, Contract)]
    return ContractRecords(contracts, [entry for entry in listed if isinstance(entry[1], OWNED)]).facts()


def _overrides(entries: Sequence[tuple[UUID, FrequencyChange]]) -> tuple[FrequencyOverride, ...]:
    """Leave out what is half filled in, as a merge of two laptops may leave it: it never stops the whole schedule."""
    return tuple(override for _, entry in entries if (override := _override(entry)) is not None)


def _override(entry: FrequencyChange) -> FrequencyOverride | None:
    if entry.from_on is None or entry.every_months is None or entry.activity not in list(ObligationKind):
        return None
    try:
        return FrequencyOverride(
            kind=ObligationKind(entry.activity),
            every_months=entry.every_months,
            reason=entry.reason,
            author=entry.author,
            from_on=entry.from_on,
        )
    except InvalidDraftError:
        return None


def _extensions(entries: Sequence[tuple[UUID, Extension]]) -> tuple[breaks.Extension, ...]:
    return tuple(
        breaks.Extension(
            number=number,
            months=entry.months or 0,
            decide_by_on=entry.decide_by_on,
            is_settled=entry.exercised_on is not None,
            record_id=record_id,
        )
        for number, (record_id, entry) in enumerate(entries, start=1)
    )


def _breaks(entries: Sequence[tuple[UUID, BreakPoint]]) -> tuple[breaks.Break, ...]:
    return tuple(
        breaks.Break(
            break_on=entry.breaks_on,
            notice_days=entry.notice_days or 0,
            who=entry.who_may,
            is_settled=entry.served_on is not None,
            record_id=record_id,
        )
        for record_id, entry in entries
        if entry.breaks_on
    )


def _unsigned(entries: Sequence[tuple[UUID, Variation]]) -> tuple[UnsignedVariation, ...]:
    return tuple(
        UnsignedVariation(number=entry.number, sent_on=entry.sent_on, record_id=record_id)
        for record_id, entry in entries
        if entry.sent_on and not entry.signed_on
    )


def _expiring(entries: Sequence[tuple[UUID, Document]]) -> tuple[ExpiringDocument, ...]:
    return tuple(
        ExpiringDocument(id=record_id, what=entry.title, expires_on=entry.expires_on)
        for record_id, entry in entries
        if entry.expires_on
    )
