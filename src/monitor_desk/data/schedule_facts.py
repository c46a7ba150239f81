"""What the schedule needs to know of the contracts, read in a few queries for all of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.contracts import Contract
from monitor_desk.data.providers import Provider
from monitor_desk.domain import breaks
from monitor_desk.domain.calendar_entries import ObligationEntry
from monitor_desk.domain.contract_facts import ContractFacts, ExpiringDocument, TierChange, UnsignedVariation
from monitor_desk.domain.contracts import BreakPoint, Document, Extension, FrequencyChange, Variation
from monitor_desk.domain.contracts import TierChange as TierEntry
from monitor_desk.domain.obligations import StoredObligation
from monitor_desk.domain.term_parsing import parse_term
from monitor_desk.domain.tiers import FrequencyOverride, ObligationKind
from monitor_desk.domain.today import ContractName


@dataclass(frozen=True, slots=True)
class _Belongings:
    """What hangs on contracts, each list by the contract's id; documents also by their provider's."""

    extensions: Mapping[UUID, list[Extension]]
    breaks: Mapping[UUID, list[BreakPoint]]
    variations: Mapping[UUID, list[Variation]]
    tiers: Mapping[UUID, list[TierEntry]]
    frequencies: Mapping[UUID, list[FrequencyChange]]
    documents: Mapping[UUID, list[tuple[UUID, Document]]]


def contract_facts(session: Session, contract_ids: Iterable[UUID] | None = None) -> list[ContractFacts]:
    """Return the facts of the contracts with these ids, or of all that are not in the bin."""
    query = select(
        col(Contract.id),
        col(Contract.reference),
        col(Contract.provider_id),
        col(Contract.starts_on),
        col(Contract.ends_on),
        col(Contract.tier),
        col(Contract.has_annual_visit),
        col(Contract.term_words),
    ).where(col(Contract.is_binned).is_(False))
    if contract_ids is not None:
        query = query.where(col(Contract.id).in_(list(contract_ids)))
    belongings = _belongings(session)
    seen: set[UUID] = set()
    return [_facts(row, belongings, seen) for row in session.execute(query.order_by(col(Contract.id)))]


def contract_names(session: Session) -> dict[UUID, ContractName]:
    """Return what a list says of each contract: reference, provider, risk."""
    query = (
        select(
            col(Contract.id), col(Contract.reference), col(Provider.name), col(Contract.provider_id), col(Contract.risk)
        )
        .outerjoin(Provider, col(Provider.id) == col(Contract.provider_id))
        .where(col(Contract.is_binned).is_(False))
    )
    return {
        row.id: ContractName(reference=row.reference, provider=row.name or "", provider_id=row.provider_id, risk=row.risk)
        for row in session.execute(query)
    }


def stored_obligations(session: Session) -> list[StoredObligation]:
    """Return what is on record for occurrences of the schedule."""
    kinds = {kind.value: kind for kind in ObligationKind}
    return [
        StoredObligation(
            id=entry_id,
            contract_id=entry.contract_id,
            kind=kinds[entry.obligation_kind],
            key=entry.key,
            due_on=entry.due_on,
            reason=entry.reason,
            issued_on=entry.issued_on,
            issued_due_on=entry.issued_due_on,
            done_on=entry.done_on,
            waived_reason=entry.reason if entry.waived_on else "",
        )
        for entry_id, entry in records.listed(session, ObligationEntry)
        if entry.contract_id is not None and entry.obligation_kind in kinds
    ]


def _facts(row: Any, belongings: _Belongings, seen: set[UUID]) -> ContractFacts:  # noqa: ANN401  # a result row
    """A provider's own documents are called once, under the first of its contracts."""
    documents = list(belongings.documents[row.id])
    if row.provider_id not in seen:
        seen.add(row.provider_id)
        documents += belongings.documents[row.provider_id]
    term = parse_term(row.term_words) if row.term_words else None
    tiers = belongings.tiers[row.id]
    return ContractFacts(
        id=row.id,
        reference=row.reference,
        provider_id=row.provider_id,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        tier_id=row.tier or None,
        tier_history=tuple(TierChange(from_on=one.from_on, tier_id=one.tier) for one in tiers if one.from_on),
        overrides=tuple(_override(one) for one in belongings.frequencies[row.id]),
        has_annual_visit=bool(row.has_annual_visit),
        extensions=tuple(
            breaks.Extension(
                number=number,
                months=one.months or 0,
                decide_by_on=one.decide_by_on,
                is_settled=one.exercised_on is not None,
            )
            for number, one in enumerate(belongings.extensions[row.id], start=1)
        ),
        breaks=tuple(
            breaks.Break(
                break_on=one.breaks_on,
                notice_days=one.notice_days or 0,
                who=one.who_may,
                is_settled=one.served_on is not None,
            )
            for one in belongings.breaks[row.id]
            if one.breaks_on
        ),
        variations=tuple(
            UnsignedVariation(number=one.number, sent_on=one.sent_on)
            for one in belongings.variations[row.id]
            if one.sent_on and not one.signed_on
        ),
        documents=tuple(
            ExpiringDocument(id=document_id, what=one.title, expires_on=one.expires_on)
            for document_id, one in documents
            if one.expires_on
        ),
        term=term,
    )


def _override(entry: FrequencyChange) -> FrequencyOverride:
    if entry.from_on is None or entry.every_months is None:
        message = f"Change of frequency of {entry.activity} lacks its date or months"
        raise ValueError(message)
    return FrequencyOverride(
        kind=ObligationKind(entry.activity),
        every_months=entry.every_months,
        reason=entry.reason,
        author=entry.author,
        from_on=entry.from_on,
    )


def _belongings(session: Session) -> _Belongings:
    documents: defaultdict[UUID, list[tuple[UUID, Document]]] = defaultdict(list)
    for document_id, document in records.listed(session, Document):
        owner = document.contract_id or document.provider_id
        if owner:
            documents[owner].append((document_id, document))
    return _Belongings(
        extensions=_by_contract(session, Extension),
        breaks=_by_contract(session, BreakPoint),
        variations=_by_contract(session, Variation),
        tiers=_by_contract(session, TierEntry),
        frequencies=_by_contract(session, FrequencyChange),
        documents=documents,
    )


def _by_contract(session: Session, draft: type[Any]) -> Mapping[UUID, list[Any]]:
    found: defaultdict[UUID, list[Any]] = defaultdict(list)
    for _, entry in records.listed(session, draft):
        found[entry.contract_id].append(entry)
    return found
