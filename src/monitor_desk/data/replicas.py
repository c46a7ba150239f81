"""Replicas: a colleague's revisions are joined to ours as a set, and what they touch is folded again."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select, update
from sqlmodel import Session, col

from monitor_desk.data.log import (
    Conflict,
    RevisionRow,
    WaitingRevision,
    all_revisions,
    of_records,
    to_row,
)
from monitor_desk.data.search_index import index_records, unindex_records
from monitor_desk.data.tables import TABLES
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.fields import Draft, Kind
from monitor_desk.domain.fold import State, fold
from monitor_desk.domain.merge import Joined, Known, Waiting, join
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import ChangeSet, Revision, Verb, canonical, from_plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What a join brought: revisions added, those that wait, those refused, and the records touched."""

    added: int
    waiting: tuple[Waiting, ...]
    refused: tuple[Waiting, ...]
    records: int


def share(session: Session) -> list[Revision]:
    """Return every revision this desk has, those that wait included."""
    return [revision for _, revision in all_revisions(session)] + _waiting(session)


def receive(session: WritingSession, revisions: Iterable[Revision]) -> Merged:
    """Join a colleague's revisions to the log: idempotent, in any order; what cannot stand yet waits in the list."""
    offered = {revision.id: revision for revision in [*revisions, *_waiting(session)]}
    known = _known(session, offered.values())
    joined = join(offered.values(), known)
    if joined.ready:
        session.execute(insert(RevisionRow), [to_row(revision) for revision in joined.ready])
        session.advance_clock(max(revision.clock for revision in joined.ready))
    _keep_waiting(session, joined)
    refold(session, {(revision.record_kind, revision.record_id) for revision in joined.ready})
    return Merged(
        added=len(joined.ready),
        waiting=joined.waiting,
        refused=joined.refused,
        records=len({revision.record_id for revision in joined.ready}),
    )


def refold(session: WritingSession, touched: Iterable[tuple[str, UUID]]) -> None:
    """Fold records anew from the log and write what comes out into their tables, conflicts included."""
    by_kind: dict[str, list[UUID]] = {}
    for kind, record_id in touched:
        by_kind.setdefault(kind, []).append(record_id)
    for kind in [kind for kind in KINDS if kind in by_kind]:
        ids = by_kind[kind]
        states = {record_id: fold(log) for record_id, log in of_records(session, ids).items()}
        _write_states(session, kind, states)
        session.touched.add(kind)


def row_of(draft: type[Draft], state: State) -> dict[str, Any]:
    """Return the table row that a state stands for; fields of a newer version are left in the log."""
    values: dict[str, Any] = {spec.name: spec.blank() for spec in draft.specs()}
    for name, value in state.values.items():
        if name in values and value is not None:
            values[name] = from_plain(draft, name, value)
    return values | {
        "heads": " ".join(state.heads),
        "is_binned": state.is_binned,
        "is_disputed": state.is_bin_disputed or bool(state.conflicts),
    }


def _write_states(session: WritingSession, kind: str, states: Mapping[UUID, State]) -> None:
    table, draft = TABLES[kind], KINDS[kind]
    ids = list(states)
    present = set(_existing(session, kind, ids))
    rows = {record_id: row_of(draft, state) for record_id, state in states.items()}
    made = [{"id": record_id, **row} for record_id, row in rows.items() if record_id not in present]
    if made:
        session.execute(insert(table), made)
    for record_id in present:
        session.execute(update(table).where(table.c.id == record_id).values(rows[record_id]))
    _write_conflicts(session, kind, states)
    unindex_records(session, ids)
    if any(spec.is_searchable for spec in draft.specs()):
        found = [(one, draft.of(rows[one])) for one in ids if not rows[one]["is_binned"]]
        index_records(session, kind, found)


def _write_conflicts(session: WritingSession, kind: str, states: Mapping[UUID, State]) -> None:
    for record_id, state in states.items():
        session.execute(delete(Conflict).where(col(Conflict.record_id) == record_id))
        rows = [
            {
                "record_kind": kind,
                "record_id": record_id,
                "field": name,
                "candidates": canonical([[one.revision, one.value] for one in candidates]),
            }
            for name, candidates in state.conflicts.items()
        ]
        if rows:
            session.execute(insert(Conflict), rows)


def _known(session: Session, offered: Iterable[Revision]) -> Known:
    offered = list(offered)
    ids = {revision.id for revision in offered} | {parent for one in offered for parent in one.parents}
    clocks: dict[str, int] = {}
    listed = list(ids)
    for start in range(0, len(listed), 500):
        query = select(col(RevisionRow.id), col(RevisionRow.clock)).where(
            col(RevisionRow.id).in_(listed[start : start + 500])
        )
        clocks.update({row.id: row.clock for row in session.execute(query)})
    records: set[UUID] = set()
    for kind, wanted in _referred(offered).items():
        records |= set(_existing(session, kind, list(wanted)))
    return Known(clocks=clocks, records=frozenset(records))


def _referred(offered: Iterable[Revision]) -> dict[str, set[UUID]]:
    wanted: dict[str, set[UUID]] = {}
    for revision in offered:
        draft = KINDS.get(revision.record_kind)
        for spec in draft.specs() if draft else ():
            value = (revision.values or {}).get(spec.name)
            if spec.kind is Kind.RECORD and isinstance(value, str) and value:
                wanted.setdefault(spec.record, set()).add(UUID(value))
    return wanted


def _existing(session: Session, kind: str, record_ids: list[UUID]) -> Iterable[UUID]:
    table = TABLES[kind]
    for start in range(0, len(record_ids), 500):
        query = select(table.c.id).where(table.c.id.in_(record_ids[start : start + 500]))
        yield from session.execute(query).scalars()


def _waiting(session: Session) -> list[Revision]:
    query = select(col(WaitingRevision.content))
    return [_parsed(json.loads(content)) for content in session.execute(query).scalars()]


def _keep_waiting(session: WritingSession, joined: Joined) -> None:
    session.execute(delete(WaitingRevision))
    rows = [
        {"id": one.revision.id, "content": canonical(_plain(one.revision)), "waits_for": one.why}
        for one in joined.waiting
    ]
    if rows:
        session.execute(insert(WaitingRevision), rows)


def _plain(revision: Revision) -> dict[str, Any]:
    row = to_row(revision)
    return row | {"record_id": revision.record_id.hex}


def _parsed(content: Mapping[str, Any]) -> Revision:
    values = content["field_values"]
    names = ("id", "officer", "label", "reason", "undoes")
    change = dict(zip(names, (content["change_set"], *(content[name] for name in names[1:])), strict=True))
    return Revision(
        record_kind=content["record_kind"],
        record_id=UUID(content["record_id"]),
        parents=tuple(content["parents"].split()),
        device=content["device"],
        sequence=content["sequence"],
        previous=content["previous"],
        clock=content["clock"],
        change=ChangeSet(**change),
        verb=Verb(content["verb"]),
        salt=content["salt"],
        values=None if values is None else json.loads(values),
        values_hash=content["values_hash"],
    )
