"""What is open, read from the plan that stands: only the rows that can matter, with the names of their contracts."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, Select, and_, bindparam, not_, select, text
from sqlmodel import Session, col

from monitor_desk.data.calendar_entries import ObligationEntry
from monitor_desk.data.contracts import Contract
from monitor_desk.data.planned import PLANNED, is_settled
from monitor_desk.data.providers import Provider
from monitor_desk.data.schedule_facts import RECORDED, to_stored
from monitor_desk.domain.obligations import Obligation, StoredObligation
from monitor_desk.domain.planning import Horizon
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.today import ContractName

_KINDS: Final = {kind.value: kind for kind in ObligationKind}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which open work to read: due from a day until another, and what waits for the provider until a later one."""

    from_on: date
    until_on: date
    waiting_until_on: date
    today: date

    @property
    def horizon(self) -> Horizon:
        """Return all days that it can be due on."""
        return Horizon(from_on=self.from_on, to_on=max(self.until_on, self.waiting_until_on))


@dataclass(slots=True)
class OpenWork:
    """Planned rows that no record settles, open records with the plan behind them, and the names of the contracts."""

    planned: dict[tuple[UUID, int], Obligation] = field(default_factory=dict)
    records: dict[UUID, StoredObligation] = field(default_factory=dict)
    names: dict[UUID, ContractName] = field(default_factory=dict)

    def without_plan(self) -> list[StoredObligation]:
        """Return the records behind which the plan that stands has nothing."""
        known = {one.id for one in self.planned.values()}
        return [record for record in self.records.values() if record.id not in known]


def read(session: Session, wanted: Wanted) -> OpenWork:
    """Return what may be open; the domain has the last word on each row."""
    found = OpenWork()
    _take_records(found, session.execute(_RECORDS), wanted.horizon)
    _take_plans(found, session.execute(_DUE, {"from_on": wanted.from_on, "until_on": wanted.until_on}))
    if wanted.waiting_until_on > wanted.until_on:
        days = {"after_on": wanted.until_on, "until_on": wanted.waiting_until_on, "today": wanted.today}
        _take_plans(found, session.execute(_WAITING, days))
    return found


def _take_records(found: OpenWork, rows: Iterable[Row[Any]], horizon: Horizon) -> None:
    """Take open records, each with the plan behind it: what lies in the horizon, if it is planned more than once."""
    behind: defaultdict[UUID, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        if row.record_id not in found.records and (record := to_stored(row)) is not None:
            found.records[row.record_id] = record
            found.names.setdefault(row.contract_id, _name(row))
        if row.place is not None and row.record_id in found.records:
            behind[row.record_id].append(row)
    for planned in behind.values():
        within = [row for row in planned if row.due_on in horizon]
        found.planned |= {(row.contract_id, row.place): _obligation(row) for row in within or planned}


def _take_plans(found: OpenWork, rows: Iterable[Row[Any]]) -> None:
    for row in rows:
        place = (row.contract_id, row.place)
        if place not in found.planned:
            found.planned[place] = _obligation(row)
            if row.contract_id not in found.names:
                found.names[row.contract_id] = _name(row)


def _obligation(row: Row[Any]) -> Obligation:
    return Obligation(
        id=row.id,
        contract_id=row.contract_id,
        provider_id=row.provider_id,
        reference=row.reference,
        kind=_KINDS[row.kind],
        key=row.key,
        title=row.title,
        due_on=row.due_on,
        window=row.window,
        tell_by_on=row.tell_by_on,
    )


def _name(row: Row[Any]) -> ContractName:
    return ContractName(
        reference=row.reference, provider=row.provider or "", provider_id=row.provider_id, risk=row.risk
    )


def _columns() -> tuple[Any, ...]:
    """Return what is read of a planned row, and of its contract."""
    planned = (column for column in PLANNED.columns if column.name not in {"waits_from_on", "is_settled"})
    provider: Any = col(Provider.name).label("provider")
    return (*planned, col(Contract.reference), col(Contract.provider_id), provider, col(Contract.risk))


def _planned() -> Select[Any]:
    joined = PLANNED.join(Contract, col(Contract.id) == PLANNED.c.contract_id)
    joined = joined.outerjoin(Provider, col(Provider.id) == col(Contract.provider_id))
    return select(*_columns()).select_from(joined).where(text("planned_obligation.is_settled = 0"))


def _recorded() -> Select[Any]:
    """Return the query of open records; the same occurrence hangs on the same contract in plan and record."""
    obligation = ObligationEntry
    same = and_(PLANNED.c.contract_id == col(obligation.contract_id), PLANNED.c.id == col(obligation.id))
    shown = [col(obligation.contract_id) if one is PLANNED.c.contract_id else one for one in _columns()]
    return (
        select(*RECORDED, *shown)
        .join(Contract, and_(col(Contract.id) == col(obligation.contract_id), col(Contract.is_binned).is_(False)))
        .outerjoin(Provider, col(Provider.id) == col(Contract.provider_id))
        .outerjoin(PLANNED, same)
        .where(col(obligation.is_binned).is_(False), col(obligation.done_on).is_(None), not_(is_settled()))
    )


_DUE: Final = _planned().where(PLANNED.c.due_on.between(bindparam("from_on"), bindparam("until_on")))
_WAITING: Final = _planned().where(
    PLANNED.c.waits_from_on <= bindparam("today"),
    PLANNED.c.due_on > bindparam("after_on"),
    PLANNED.c.due_on <= bindparam("until_on"),
)
_RECORDS: Final = _recorded()
