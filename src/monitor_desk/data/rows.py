"""The present of records in their tables: read and written by statements that are prepared once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Insert, Row, Select, Update, bindparam, insert, select, update
from sqlmodel import Session

from monitor_desk.data.log import batches
from monitor_desk.data.search_index import index_row, index_rows, unindex_records
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Verb


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """A record as it stands in its table, with the heads of its log."""

    heads: str
    is_binned: bool
    is_disputed: bool
    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """A change of one record, made in knowledge of what stood `before`; `draft` is the whole record after it."""

    id: UUID
    before: Present | None
    verb: Verb
    values: Mapping[str, Value]
    draft: Draft


def read_rows(session: Session, kind: str, record_ids: Sequence[UUID]) -> dict[UUID, Present]:
    """Return those of the records that are in the table of their kind, as they stand."""
    return {
        row.id: Present(
            heads=row.heads,
            is_binned=row.is_binned,
            is_disputed=row.is_disputed,
            draft=KINDS[kind].of(dict(row._mapping)),
        )
        for row in _rows(session, kind, record_ids)
    }


def write_rows(session: Session, kind: str, written: Sequence[tuple[RecordChange, str]]) -> None:
    """Write into table and search index what changes of undisputed records come to, each with its new head."""
    flags = {"is_binned": False, "is_disputed": False}
    made = [
        {"id": change.id, "heads": head, **flags, **change.draft.values()}
        for change, head in written
        if change.before is None
    ]
    if made:
        session.connection().execute(_insert(kind), made)
    by_fields: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for change, head in written:
        if change.before is not None:
            row = {"heads": head, "is_binned": change.verb is Verb.BIN, **change.values}
            new = {f"new_{name}": value for name, value in row.items()}
            by_fields.setdefault(tuple(sorted(row)), []).append({"row_id": change.id, **new})
    for names, rows in by_fields.items():
        session.connection().execute(_update(kind, names), rows)
    _index(session, [change for change, _ in written])


def _rows(session: Session, kind: str, record_ids: Sequence[UUID]) -> Iterator[Row[Any]]:
    connection = session.connection()
    if len(record_ids) == 1:
        yield from connection.execute(_select_one(kind), {"wanted": record_ids[0]})
        return
    for some in batches(record_ids):
        yield from connection.execute(_select_some(kind), {"wanted": some})


def _index(session: Session, changes: Iterable[RecordChange]) -> None:
    """Bring the index into step, leaving alone what reads there as before."""
    old: list[UUID] = []
    new: list[dict[str, Any]] = []
    for change in changes:
        before, after = change.before, None if change.verb is Verb.BIN else index_row(change.id, change.draft)
        was = None if before is None or before.is_binned else index_row(change.id, before.draft)
        if was != after:
            old += [] if was is None else [change.id]
            new += [] if after is None else [after]
    unindex_records(session, old)
    index_rows(session, new)


@cache
def _select_one(kind: str) -> Select[Any]:
    table = TABLES[kind]
    return select(table).where(table.c.id == bindparam("wanted"))


@cache
def _select_some(kind: str) -> Select[Any]:
    table = TABLES[kind]
    return select(table).where(table.c.id.in_(bindparam("wanted", expanding=True)))


@cache
def _insert(kind: str) -> Insert:
    return insert(TABLES[kind])


@cache
def _update(kind: str, names: tuple[str, ...]) -> Update:
    table = TABLES[kind]
    values: dict[Any, Any] = {table.c[name]: bindparam(f"new_{name}") for name in names}
    return update(table).where(table.c.id == bindparam("row_id")).values(values)
