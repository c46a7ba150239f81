"""What the schedule needs to know of the contracts, read in a few queries for all of them."""

from collections.abc import Iterable, Iterator
from itertools import chain
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.contracts import Contract as ContractTable
from monitor_desk.data.providers import Provider
from monitor_desk.domain.calendar_entries import ObligationEntry
from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.contract_records import OWNED, ContractRecords
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.obligations import StoredObligation
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.today import ContractName


def contract_facts(session: Session, contract_ids: Iterable[UUID] | None = None) -> list[ContractFacts]:
    """Return the facts of the contracts with these ids, or of all that are not in the bin."""
    names = ("reference", "provider_id", "starts_on", "ends_on", "tier", "has_annual_visit", "term_words")
    table = records.table_of(Contract)
    query = select(table.c.id, *(table.c[name] for name in names)).where(table.c.is_binned.is_(False))
    if contract_ids is not None:
        query = query.where(table.c.id.in_(list(contract_ids)))
    contracts = [(row.id, records.to_draft(Contract, row)) for row in session.execute(query.order_by(table.c.id))]
    owned: Iterator[tuple[UUID, Draft]] = chain.from_iterable(records.listed(session, kind) for kind in OWNED)
    return ContractRecords(contracts, owned).facts()


def contract_names(session: Session) -> dict[UUID, ContractName]:
    """Return what a list says of each contract: reference, provider, risk."""
    query = (
        select(
            col(ContractTable.id),
            col(ContractTable.reference),
            col(Provider.name),
            col(ContractTable.provider_id),
            col(ContractTable.risk),
        )
        .outerjoin(Provider, col(Provider.id) == col(ContractTable.provider_id))
        .where(col(ContractTable.is_binned).is_(False))
    )
    return {
        row.id: ContractName(
            reference=row.reference, provider=row.name or "", provider_id=row.provider_id, risk=row.risk
        )
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
