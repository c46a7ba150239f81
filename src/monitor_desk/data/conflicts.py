"""Fields of which two versions stand, each with who wrote it and when."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select
from sqlmodel import Session, col

from monitor_desk.data.log import Conflict, RevisionRow
from monitor_desk.data.rows import read_rows
from monitor_desk.domain.hybrid_clock import moment
from monitor_desk.domain.packs import ConflictRow, Version
from monitor_desk.domain.records import KINDS, RecordRef
from monitor_desk.domain.revisions import from_plain, to_plain


def listed(session: Session, record_ids: set[UUID] | None = None) -> list[ConflictRow]:
    """Return every field in dispute, or those of some records, by record."""
    columns = (Conflict.record_kind, Conflict.record_id, Conflict.field, Conflict.candidates)
    rows = session.execute(select(*map(col, columns)).order_by(col(Conflict.record_id), col(Conflict.field))).all()
    wanted = [row for row in rows if record_ids is None or row.record_id in record_ids]
    revisions = {revision for row in wanted for revision, _ in json.loads(row.candidates)}
    return [_conflict(session, row, _writers(session, revisions)) for row in wanted]


def _writers(session: Session, revisions: set[str]) -> Mapping[str, Row[Any]]:
    columns = (col(RevisionRow.id), col(RevisionRow.officer), col(RevisionRow.clock))
    return {row.id: row for row in session.execute(select(*columns).where(col(RevisionRow.id).in_(revisions)))}


def _conflict(session: Session, row: Row[Any], writers: Mapping[str, Row[Any]]) -> ConflictRow:
    draft = KINDS[row.record_kind]
    present = read_rows(session, row.record_kind, [row.record_id])[row.record_id].draft
    shown = to_plain(getattr(present, row.field))
    versions = [
        Version(
            value=draft.spec(row.field).blank() if value is None else from_plain(draft, row.field, value),
            officer=writers[revision].officer,
            written_at=moment(writers[revision].clock),
            is_shown=value == shown,
        )
        for revision, value in json.loads(row.candidates)
    ]
    return ConflictRow(
        ref=RecordRef(row.record_kind, row.record_id),
        field=row.field,
        label=draft.spec(row.field).label,
        record=f"{draft.noun} {present.headline()}",
        versions=tuple(sorted(versions, key=lambda one: one.written_at, reverse=True)),
    )
