"""What is open, read from the plan that stands: only the rows that can matter, with the names of their contracts."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Date, Row, Select, String, and_, bindparam, literal_column, not_, select, text, type_coerce
from sqlmodel import Session, col

from monitor_desk.data.calendar_entries import ObligationEntry
from monitor_desk.data.contracts import Contract
from monitor_desk.data.planned import PLANNED, is_settled
from monitor_desk.data.providers import Provider
from monitor_desk.data.schedule_facts import RECORDED, Recorded, to_stored
from monitor_desk.domain.obligations import Obligation, StoredObligation
from monitor_desk.domain.planning import Horizon
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.today import ContractName

_LINE: Final = 13  # columns of a `PlannedLine`
_DAY: Final = timedelta(days=1)
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


class PlannedLine(NamedTuple):
    """A planned row with what its contract is called, as read; ids as they lie in the store."""

    id: str
    contract_id: str
    place: int
    kind: str
    key: str
    title: str
    due_on: date
    window: int
    tell_by_on: date | None
    reference: str
    provider_id: str | None
    provider: str | None
    risk: str


class Ids(dict[str, UUID]):
    """Ids by their text in the store, each made once: a contract comes with every one of its rows."""

    def __missing__(self, text: str) -> UUID:
        """Make an id that was not met yet."""
        made = self[text] = UUID(text)
        return made


@dataclass(slots=True)
class OpenWork:
    """Planned rows that no record settles, open records with the plan behind them, and the names of the contracts."""

    planned: dict[tuple[str, int], Obligation] = field(default_factory=dict)
    records: dict[str, StoredObligation] = field(default_factory=dict)
    names: dict[UUID, ContractName] = field(default_factory=dict)
    ids: Ids = field(default_factory=Ids)

    def without_plan(self) -> list[StoredObligation]:
        """Return the records behind which the plan that stands has nothing."""
        known = {one.id for one in self.planned.values()}
        return [record for record in self.records.values() if record.id not in known]


def read(session: Session, wanted: Wanted) -> OpenWork:
    """Return what may be open; the domain has the last word on each row."""
    found = OpenWork()
    connection = session.connection()
    _take_records(found, connection.execute(_RECORDS).all(), wanted.horizon)
    days = {"from_on": wanted.from_on, "until_on": wanted.until_on}
    _take_plans(found, connection.execute(_DUE, days).all())
    if wanted.waiting_until_on > wanted.until_on:
        days = {"after_on": wanted.until_on + _DAY, "until_on": wanted.waiting_until_on, "today": wanted.today}
        _take_plans(found, connection.execute(_WAITING, days).all())
    return found


def _take_records(found: OpenWork, rows: Sequence[Row[Any]], horizon: Horizon) -> None:
    """Take open records, each with the plan behind it: what lies in the horizon, if it is planned more than once."""
    behind: defaultdict[str, list[PlannedLine]] = defaultdict(list)
    for row in rows:
        line, recorded = PlannedLine._make(row[:_LINE]), Recorded._make(row[_LINE:])
        contract_id = found.ids[line.contract_id]
        if line.id not in found.records and (record := to_stored(recorded, UUID(line.id), contract_id)) is not None:
            found.records[line.id] = record
            _take_name(found, line, contract_id)
        if line.place is not None and line.id in found.records:
            behind[line.id].append(line)
    for record_id, planned in behind.items():
        within = [line for line in planned if line.due_on in horizon] if len(planned) > 1 else planned
        for line in within or planned:
            found.planned[line.contract_id, line.place] = _obligation(found, line, found.records[record_id].id)


def _take_plans(found: OpenWork, rows: Sequence[Row[Any]]) -> None:
    for line in map(PlannedLine._make, rows):
        place = (line.contract_id, line.place)
        if place not in found.planned:
            found.planned[place] = _obligation(found, line, UUID(line.id))
            _take_name(found, line, found.ids[line.contract_id])


def _take_name(found: OpenWork, row: PlannedLine, contract_id: UUID) -> None:
    if contract_id not in found.names:
        provider_id = found.ids[row.provider_id] if row.provider_id else None
        found.names[contract_id] = ContractName(
            reference=row.reference, provider=row.provider or "", provider_id=provider_id, risk=row.risk
        )


def _obligation(found: OpenWork, row: PlannedLine, obligation_id: UUID) -> Obligation:
    return Obligation(
        id=obligation_id,
        contract_id=found.ids[row.contract_id],
        provider_id=found.ids[row.provider_id] if row.provider_id else None,
        reference=row.reference,
        kind=_KINDS[row.kind],
        key=row.key,
        title=row.title,
        due_on=row.due_on,
        window=row.window,
        tell_by_on=row.tell_by_on,
    )


def _columns() -> tuple[Any, ...]:
    """Return what is read of a planned row beside its ids, and of its contract."""
    names = ("place", "kind", "key", "title", "due_on", "window", "tell_by_on")
    provider: Any = col(Provider.name).label("provider")
    contract = (col(Contract.reference), _as_text(Contract.provider_id, "provider_id"), provider, col(Contract.risk))
    return (*(PLANNED.c[name] for name in names), *contract)


def _as_text(column: Any, name: str) -> Any:  # noqa: ANN401  # a column, mapped or not
    """Return a column of ids as it lies in the store."""
    return type_coerce(column, String).label(name)


def _planned() -> Select[Any]:
    joined = PLANNED.join(Contract, col(Contract.id) == PLANNED.c.contract_id)
    joined = joined.outerjoin(Provider, col(Provider.id) == col(Contract.provider_id))
    query = select(_as_text(PLANNED.c.id, "id"), _as_text(PLANNED.c.contract_id, "contract_id"), *_columns())
    return query.select_from(joined).where(text("planned_obligation.is_settled = 0"))


def _recorded() -> Select[Any]:
    """Return the query of open records; the same occurrence hangs on the same contract in plan and record."""
    obligation = ObligationEntry
    same = and_(PLANNED.c.contract_id == col(obligation.contract_id), PLANNED.c.id == col(obligation.id))
    return (
        select(_as_text(obligation.id, "id"), _as_text(obligation.contract_id, "contract_id"), *_columns(), *RECORDED)
        .join(Contract, and_(col(Contract.id) == col(obligation.contract_id), col(Contract.is_binned).is_(False)))
        .outerjoin(Provider, col(Provider.id) == col(Contract.provider_id))
        .outerjoin(PLANNED, same)
        .where(col(obligation.is_binned).is_(False), col(obligation.done_on).is_(None), not_(is_settled()))
    )


_DUE: Final = _planned().where(PLANNED.c.due_on.between(bindparam("from_on"), bindparam("until_on")))
_LATER_ON: Final = literal_column("+planned_obligation.due_on", Date)  # the plus has SQLite use the other index
_WAITING: Final = _planned().where(
    PLANNED.c.waits_from_on <= bindparam("today"), _LATER_ON.between(bindparam("after_on"), bindparam("until_on"))
)
_RECORDS: Final = _recorded()
