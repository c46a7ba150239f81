"""What the schedule needs to know of the contracts, read in a few queries for all of them or for those asked for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.calendar_entries import ObligationEntry
from monitor_desk.data.log import batches
from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.contract_records import OWNED, ContractRecords
from monitor_desk.domain.contracts import Contract, Document
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.obligations import StoredObligation
from monitor_desk.domain.tiers import ObligationKind

_FIELDS: Final = ("reference", "provider_id", "starts_on", "ends_on", "tier", "has_annual_visit", "term_words")
_KINDS: Final = {kind.value: kind for kind in ObligationKind}
RECORDED: Final[tuple[Any, ...]] = (
    col(ObligationEntry.obligation_kind),
    col(ObligationEntry.key).label("record_key"),
    col(ObligationEntry.title).label("record_title"),
    col(ObligationEntry.due_on).label("moved_to_on"),
    col(ObligationEntry.reason),
    col(ObligationEntry.issued_on),
    col(ObligationEntry.issued_due_on),
    col(ObligationEntry.done_on),
    col(ObligationEntry.waived_on),
)


class Recorded(NamedTuple):
    """What is on record for an occurrence, as read by the columns `RECORDED`."""

    kind: str
    key: str
    title: str
    due_on: date | None
    reason: str
    issued_on: date | None
    issued_due_on: date | None
    done_on: date | None
    waived_on: date | None


def contract_facts(session: Session, contract_ids: Iterable[UUID] | None = None) -> list[ContractFacts]:
    """Return the facts of the contracts with these ids, or of all, but for those in the bin; in the order of their ids.

    A provider's own document is planned under the first of all its contracts, whichever are asked for.
    """
    if contract_ids is None:
        return _facts(session, None)
    return [one for some in batches(sorted(set(contract_ids))) for one in _facts(session, some)]


def _facts(session: Session, ids: Sequence[UUID] | None) -> list[ContractFacts]:
    table = records.table_of(Contract)
    query = select(table.c.id, *(table.c[name] for name in _FIELDS)).where(table.c.is_binned.is_(False))
    query = query if ids is None else query.where(table.c.id.in_(ids))
    contracts = [(row.id, records.to_draft(Contract, row)) for row in session.execute(query.order_by(table.c.id))]
    owned = (_owned(session, kind, ids) for kind in OWNED)
    papers = _papers_of_providers(session, None if ids is None else contracts)
    return ContractRecords(contracts, chain(*owned, papers)).facts()


def _owned(session: Session, kind: type[Draft], ids: Sequence[UUID] | None) -> list[tuple[UUID, Draft]]:
    owner = records.table_of(kind).c.contract_id
    return list(records.listed(session, kind, owner.is_not(None) if ids is None else owner.in_(ids)))


def _papers_of_providers(
    session: Session, contracts: Sequence[tuple[UUID, Contract]] | None
) -> Iterator[tuple[UUID, Document]]:
    """Yield the documents that belong to a provider alone, as papers of the first of its contracts."""
    table, papers = records.table_of(Contract), records.table_of(Document)
    query = select(table.c.provider_id, func.min(table.c.id)).where(table.c.is_binned.is_(False))
    conditions: list[ColumnElement[bool]] = [papers.c.contract_id.is_(None), papers.c.provider_id.is_not(None)]
    if contracts is not None:
        providers = {contract.provider_id for _, contract in contracts} - {None}
        query = query.where(table.c.provider_id.in_(providers))
        conditions.append(papers.c.provider_id.in_(providers))
    first: dict[UUID | None, UUID] = dict(session.execute(query.group_by(table.c.provider_id)).all())
    for record_id, document in records.listed(session, Document, *conditions):
        if document.provider_id in first:
            yield record_id, replace(document, contract_id=first[document.provider_id])


def stored_obligations(session: Session, contract_ids: Iterable[UUID] | None = None) -> list[StoredObligation]:
    """Return what is on record for occurrences of the schedule, of these contracts or of all."""
    ids = (col(ObligationEntry.id), col(ObligationEntry.contract_id))
    query = select(*ids, *RECORDED).where(col(ObligationEntry.is_binned).is_(False)).order_by(col(ObligationEntry.id))
    if contract_ids is None:
        rows = list(session.execute(query))
    else:
        asked = (query.where(col(ObligationEntry.contract_id).in_(some)) for some in batches(contract_ids))
        rows = [row for one in asked for row in session.execute(one)]
    return [one for row in rows if (one := to_stored(Recorded._make(row[2:]), row[0], row[1])) is not None]


def to_stored(row: Recorded, record_id: UUID, contract_id: UUID | None) -> StoredObligation | None:
    """Return a record as the schedule knows it; None while it is half filled in, as a merge may leave it."""
    if contract_id is None or row.kind not in _KINDS:
        return None
    return StoredObligation(
        id=record_id,
        contract_id=contract_id,
        kind=_KINDS[row.kind],
        key=row.key,
        due_on=row.due_on,
        reason=row.reason,
        issued_on=row.issued_on,
        issued_due_on=row.issued_due_on,
        done_on=row.done_on,
        waived_reason=row.reason if row.waived_on else "",
        title=row.title,
    )
