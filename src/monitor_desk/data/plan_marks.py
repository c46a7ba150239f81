"""Keeping the plan in step: a change of records says, in its own transaction, whose plan it makes stale."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Insert, Select, Update, and_, bindparam, exists, insert, select, union, update
from sqlmodel import Session

from monitor_desk.data.log import batches
from monitor_desk.data.planned import EVERYTHING, PLANNED, STALE, is_settled
from monitor_desk.data.rows import RecordChange
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.contract_records import OWNED
from monitor_desk.domain.revisions import Verb

_CONTRACT: Final = "contract"
_DOCUMENT: Final = "document"
_OBLIGATION: Final = "obligation"
_CALENDAR: Final = frozenset({"period", "closure", "setting"})
_OWNED: Final = frozenset(draft.kind for draft in OWNED)
_PLANNED_BY: Final = frozenset({"provider_id", "starts_on", "ends_on", "tier", "has_annual_visit"})


def touching(kind: str, changes: Iterable[RecordChange]) -> list[UUID]:
    """Return the records whose change bears on a plan: of a contract only some fields do, or going in and out of sight.

    `schedule_facts` says which fields those are; the reference is read from the contract itself.
    """
    if kind != _CONTRACT:
        return [change.id for change in changes] if kind in _CALENDAR | _OWNED | {_OBLIGATION} else []
    return [
        change.id
        for change in changes
        if change.before is None
        or change.verb is Verb.BIN
        or change.before.is_binned
        or not _PLANNED_BY.isdisjoint(change.values)
    ]


@contextmanager
def kept_in_step(session: Session, kind: str, record_ids: Iterable[UUID]) -> Iterator[None]:
    """Mark the contracts that the records belong to before the change within and after it; settle what they settle."""
    ids = list(record_ids)
    _mark(session, kind, ids)
    yield
    _mark(session, kind, ids)
    if kind == _OBLIGATION:
        for some in batches(ids):
            session.connection().execute(_settle(), {"ids": some})


def _mark(session: Session, kind: str, ids: list[UUID]) -> None:
    if ids and kind in _CALENDAR:
        session.execute(insert(STALE).prefix_with("OR IGNORE"), [{"contract_id": EVERYTHING}])
    elif kind == _CONTRACT or kind in _OWNED:
        for some in batches(ids):
            session.connection().execute(_insert(kind), {"ids": some})


@cache
def _insert(kind: str) -> Insert:
    """Return the statement that marks the contracts touched by records of a kind."""
    return insert(STALE).prefix_with("OR IGNORE").from_select(["contract_id"], _touched(kind))


def _touched(kind: str) -> Any:  # noqa: ANN401  # a select or a union of two
    contract, document = TABLES[_CONTRACT], TABLES[_DOCUMENT]
    if kind == _CONTRACT:
        return union(select(contract.c.id).where(_wanted(kind)), _with_the_same_papers())
    owner = TABLES[kind].c.contract_id
    own = select(owner).where(_wanted(kind), owner.is_not(None))
    if kind != _DOCUMENT:
        return own
    theirs = select(contract.c.id).join(document, document.c.provider_id == contract.c.provider_id)
    return union(own, theirs.where(_wanted(kind), document.c.contract_id.is_(None)))


def _with_the_same_papers() -> Select[Any]:
    """Select the contracts beside those wanted: a provider's own documents are planned under the first of them."""
    contract, document = TABLES[_CONTRACT], TABLES[_DOCUMENT]
    providers = select(contract.c.provider_id).where(_wanted(_CONTRACT)).scalar_subquery()
    beside = contract.alias("beside")
    is_own = and_(document.c.provider_id == beside.c.provider_id, document.c.contract_id.is_(None))
    return select(beside.c.id).where(beside.c.provider_id.in_(providers), exists().where(is_own))


@cache
def _settle() -> Update:
    """Return the statement that notes on the plan which of its occurrences records settle."""
    obligation = TABLES[_OBLIGATION]
    contracts = select(obligation.c.contract_id).where(_wanted(_OBLIGATION)).scalar_subquery()
    is_done = exists().where(
        obligation.c.id == PLANNED.c.id, obligation.c.contract_id == PLANNED.c.contract_id, is_settled()
    )
    is_one = PLANNED.c.id.in_(bindparam("ids", expanding=True))
    return update(PLANNED).where(PLANNED.c.contract_id.in_(contracts), is_one).values(is_settled=is_done)


def _wanted(kind: str) -> ColumnElement[bool]:
    return TABLES[kind].c.id.in_(bindparam("ids", expanding=True))
