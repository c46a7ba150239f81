"""The present of records in their tables: read and written by statements that are prepared once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import bindparam, insert, select, update
from sqlmodel import Session

from monitor_desk.data.prepared import Prepared
from monitor_desk.data.search_index import index_row, index_rows, unindex_records
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Verb

_KNOWN: Final = "records read"
_FLAGS: Final = ("heads", "is_binned", "is_disputed")


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
    """Return those of the records that are in the table of their kind, as they stand.

    A session that writes reads each record once: until it writes it nobody else can.
    """
    known: dict[tuple[str, UUID], Present] = session.info.get(_KNOWN, {})
    found: dict[UUID, Present] = {}
    for record_id in record_ids:
        present = known.get((kind, record_id)) or _read(session, kind, record_id)
        if present is not None:
            found[record_id] = known[kind, record_id] = present
    return found


def write_rows(session: Session, kind: str, written: Sequence[tuple[RecordChange, str]]) -> None:
    """Write into table and search index what changes of undisputed records come to, each with its new head."""
    forget_rows(session)
    flags = {"is_binned": False, "is_disputed": False}
    made = [
        {"id": change.id, "heads": head, **flags, **change.draft.values()}
        for change, head in written
        if change.before is None
    ]
    if made:
        _insert(kind).run_many(session, made)
    by_fields: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for change, head in written:
        if change.before is not None:
            row = {"heads": head, "is_binned": change.verb is Verb.BIN, **change.values}
            new = {f"new_{name}": value for name, value in row.items()}
            by_fields.setdefault(tuple(sorted(row)), []).append({"row_id": change.id, **new})
    for names, rows in by_fields.items():
        _update(kind, names).run_many(session, rows)
    _index(session, [change for change, _ in written])


def remember_rows(session: Session) -> None:
    """Have a session that writes keep in mind what it reads."""
    session.info[_KNOWN] = {}


def forget_rows(session: Session) -> None:
    """Let a session forget what it read, because records are being written."""
    if _KNOWN in session.info:
        session.info[_KNOWN] = {}


def _read(session: Session, kind: str, record_id: UUID) -> Present | None:
    names, statement = _select(kind)
    for heads, is_binned, is_disputed, *values in statement.rows(session, {"wanted": record_id}):
        draft = KINDS[kind](**dict(zip(names, values, strict=True)))
        return Present(heads=heads, is_binned=is_binned, is_disputed=is_disputed, draft=draft)
    return None


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
def _select(kind: str) -> tuple[tuple[str, ...], Prepared]:
    """Return the names of a record's fields, and the statement that reads its flags and them."""
    table, names = TABLES[kind], tuple(spec.name for spec in KINDS[kind].specs())
    columns = [table.c[name] for name in (*_FLAGS, *names)]
    return names, Prepared(select(*columns).where(table.c.id == bindparam("wanted")))


@cache
def _insert(kind: str) -> Prepared:
    return Prepared(insert(TABLES[kind]))


@cache
def _update(kind: str, names: tuple[str, ...]) -> Prepared:
    table = TABLES[kind]
    values: dict[Any, Any] = {table.c[name]: bindparam(f"new_{name}") for name in names}
    return Prepared(update(table).where(table.c.id == bindparam("row_id")).values(values))
