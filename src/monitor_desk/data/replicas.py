"""Replicas: a colleague's revisions are joined to ours as a set, and what they touch is folded again."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlmodel import Session, col

from monitor_desk.data.folding import existing, refold
from monitor_desk.data.log import RevisionRow, WaitingRevision, all_revisions, batches, to_row
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.merge import Joined, Known, Place, Waiting, join, references
from monitor_desk.domain.records import KINDS, RecordRef
from monitor_desk.domain.revisions import ChangeSet, Revision, Verb, canonical


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
    known = _known(session, list(offered.values()))
    joined = join(offered.values(), known)
    if joined.ready:
        session.execute(insert(RevisionRow), [to_row(revision) for revision in joined.ready])
        session.advance_clock(max(revision.clock for revision in joined.ready))
    _keep_waiting(session, joined)
    touched = {(revision.record_kind, revision.record_id) for revision in joined.ready}
    # A record may name another of its own kind, in either order; the store looks at all of them at the commit.
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for kind in KINDS:
        refold(session, kind, [record_id for its_kind, record_id in touched if its_kind == kind])
    session.touched |= {kind for kind, _ in touched}
    return Merged(
        added=len(joined.ready),
        waiting=joined.waiting,
        refused=joined.refused,
        records=len(touched),
    )


def waiting_reasons(session: Session) -> list[str]:
    """Return, for each entry that cannot stand yet, what it waits for."""
    return list(session.execute(select(col(WaitingRevision.waits_for)).order_by(col(WaitingRevision.id))).scalars())


def _known(session: Session, offered: Sequence[Revision]) -> Known:
    ids = {revision.id for revision in offered} | {parent for one in offered for parent in one.parents}
    columns = (RevisionRow.id, RevisionRow.clock, RevisionRow.record_kind, RevisionRow.record_id)
    standing: dict[str, Place] = {}
    for some in batches(ids):
        for row in session.execute(select(*map(col, columns)).where(col(RevisionRow.id).in_(some))):
            standing[row.id] = Place(row.clock, RecordRef(row.record_kind, row.record_id))
    named = {record for revision in offered for record in references(revision)}
    records: set[RecordRef] = set()
    for kind in {record.kind for record in named}:
        ids_named = [record.id for record in named if record.kind == kind]
        records |= {RecordRef(kind, record_id) for record_id in existing(session, kind, ids_named)}
    return Known(revisions=standing, records=frozenset(records))


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
