"""Folding records of the store anew: from the log into their tables, disputes and search index."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select, update
from sqlmodel import Session, col

from monitor_desk.data import plan_marks
from monitor_desk.data.log import Conflict, batches, of_records
from monitor_desk.data.rows import forget_rows
from monitor_desk.data.search_index import index_row, index_rows, unindex_records
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.fold import State, fold
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Plain, canonical, from_plain


def refold(session: Session, kind: str, record_ids: Iterable[UUID]) -> None:
    """Fold records of one kind from the log and write what comes out into table, disputes and index."""
    ids = list(record_ids)
    logs = of_records(session, ids)
    states = {one: fold(revision for revision in logs[one] if revision.record_kind == kind) for one in ids}
    if not states:
        return
    forget_rows(session)
    with plan_marks.kept_in_step(session, kind, states):
        _write_rows(session, kind, {one: row_of(KINDS[kind], state) for one, state in states.items()})
    _write_conflicts(session, kind, states)


def plain_row_of(draft: type[Draft], state: State) -> dict[str, Plain]:
    """Return the table row that a state stands for, as in the file; fields of a newer version stay in the log."""
    values: dict[str, Any] = {spec.name: spec.blank() for spec in draft.specs()}
    values |= {name: value for name, value in state.values.items() if name in values and value is not None}
    return values | {
        "heads": " ".join(state.heads),
        "is_binned": state.is_binned,
        "is_disputed": state.is_bin_disputed or bool(state.conflicts),
    }


def row_of(draft: type[Draft], state: State) -> dict[str, Any]:
    """Return the table row that a state stands for, with dates and ids as such."""
    plain = plain_row_of(draft, state)
    return plain | {spec.name: from_plain(draft, spec.name, plain[spec.name]) for spec in draft.specs()}


def conflicts_of(kind: str, record_id: UUID, state: State) -> list[dict[str, Any]]:
    """Return the rows that say what is in dispute about a record."""
    return [
        {
            "record_kind": kind,
            "record_id": record_id,
            "field": name,
            "candidates": canonical([[one.revision, one.value] for one in candidates]),
        }
        for name, candidates in state.conflicts.items()
    ]


def existing(session: Session, kind: str, record_ids: Iterable[UUID]) -> set[UUID]:
    """Return those of the ids whose records are in the table of their kind."""
    table = TABLES[kind]
    found: set[UUID] = set()
    for some in batches(record_ids):
        found.update(session.execute(select(table.c.id).where(table.c.id.in_(some))).scalars())
    return found


def _write_rows(session: Session, kind: str, rows: Mapping[UUID, dict[str, Any]]) -> None:
    table, draft = TABLES[kind], KINDS[kind]
    present = existing(session, kind, rows)
    made = [{"id": one, **row} for one, row in rows.items() if one not in present]
    if made:
        session.execute(insert(table), made)
    kept = [{"row_id": one, **row} for one, row in rows.items() if one in present]
    if kept:
        statement = update(table).where(table.c.id == bindparam("row_id"))
        session.connection().execute(statement, kept)
    unindex_records(session, list(present))
    shown = [index_row(one, draft.of(row)) for one, row in rows.items() if not row["is_binned"]]
    index_rows(session, [row for row in shown if row is not None])


def _write_conflicts(session: Session, kind: str, states: Mapping[UUID, State]) -> None:
    gone = delete(Conflict).where(col(Conflict.record_id) == bindparam("gone_id"))
    session.connection().execute(gone, [{"gone_id": record_id} for record_id in states])
    rows = [row for record_id, state in states.items() for row in conflicts_of(kind, record_id, state)]
    if rows:
        session.execute(insert(Conflict), rows)
