"""The revision log in the store: what it looks like and how it is read."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import Index, Row, Select, String, Table, type_coerce
from sqlmodel import Field, Session, SQLModel, col, select

from monitor_desk.domain.revisions import ChangeSet, Revision, Verb, canonical

T = TypeVar("T")


class RevisionRow(SQLModel, table=True):
    """One revision; never changed but by a lawful erasure of its values."""

    __tablename__ = "revision"
    __table_args__ = (
        Index("ix_revision_device_sequence", "device", "sequence"),
        Index("ix_revision_change_set_sequence", "change_set", "sequence"),
    )

    id: str = Field(primary_key=True)
    record_kind: str
    record_id: UUID = Field(index=True)
    parents: str
    device: str
    sequence: int
    previous: str
    clock: int = Field(index=True)
    change_set: str
    officer: str
    label: str
    reason: str
    undoes: str
    verb: str
    salt: str
    field_values: str | None
    values_hash: str


class WaitingRevision(SQLModel, table=True):
    """A colleague's revision that cannot stand yet, whole, with what it waits for."""

    __tablename__ = "waiting_revision"

    id: str = Field(primary_key=True)
    content: str
    waits_for: str


class Conflict(SQLModel, table=True):
    """A field of a record with several candidates; derived by the fold."""

    __tablename__ = "conflict"

    record_kind: str
    record_id: UUID = Field(primary_key=True)
    field: str = Field(primary_key=True)
    candidates: str


class LocalState(SQLModel, table=True):
    """What belongs to this copy of the desk alone: its device, its place in the chain, its preferences."""

    __tablename__ = "local_state"

    name: str = Field(primary_key=True)
    value: str


REVISIONS: Final[Table] = SQLModel.metadata.tables["revision"]
LOCAL_STATE: Final[Table] = SQLModel.metadata.tables["local_state"]


def to_row(revision: Revision) -> dict[str, Any]:
    """Return a revision as a row of the log."""
    return {
        "id": revision.id,
        "record_kind": revision.record_kind,
        "record_id": revision.record_id,
        "parents": " ".join(sorted(revision.parents)),
        "device": revision.device,
        "sequence": revision.sequence,
        "previous": revision.previous,
        "clock": revision.clock,
        "change_set": revision.change.id,
        "officer": revision.change.officer,
        "label": revision.change.label,
        "reason": revision.change.reason,
        "undoes": revision.change.undoes,
        "verb": revision.verb.value,
        "salt": revision.salt,
        "field_values": None if revision.values is None else canonical(revision.values),
        "values_hash": revision.values_hash,
    }


def from_row(row: Row[Any]) -> tuple[str, Revision]:
    """Return the id under which a row is stored, and the revision that it holds."""
    change = ChangeSet(id=row.change_set, officer=row.officer, label=row.label, reason=row.reason, undoes=row.undoes)
    return row.id, Revision(
        record_kind=row.record_kind,
        record_id=UUID(row.record_id),
        parents=tuple(row.parents.split()),
        device=row.device,
        sequence=row.sequence,
        previous=row.previous,
        clock=row.clock,
        change=change,
        verb=Verb(row.verb),
        salt=row.salt,
        values=None if row.field_values is None else json.loads(row.field_values),
        values_hash=row.values_hash,
    )


def every_column() -> Select[Any]:
    """Return the query of whole log rows, ids as text, to be narrowed."""
    columns: dict[str, Any] = dict(REVISIONS.columns)
    columns["record_id"] = type_coerce(columns["record_id"], String)
    query: Select[Any] = select(*columns.values())
    return query


def of_records(session: Session, record_ids: Iterable[UUID]) -> dict[UUID, list[Revision]]:
    """Return all revisions of each of the records."""
    found: dict[UUID, list[Revision]] = {}
    for some in batches(record_ids):
        for row in session.execute(every_column().where(col(RevisionRow.record_id).in_(some))):
            _, revision = from_row(row)
            found.setdefault(revision.record_id, []).append(revision)
    return found


def of_change_set(session: Session, change_set: str) -> list[Revision]:
    """Return the revisions of one change set, first made first."""
    query = every_column().where(col(RevisionRow.change_set) == change_set).order_by(col(RevisionRow.clock))
    return [from_row(row)[1] for row in session.execute(query)]


def all_revisions(session: Session) -> Iterator[tuple[str, Revision]]:
    """Yield the whole log with the ids as stored, device by device in its own order."""
    query = every_column().order_by(col(RevisionRow.device), col(RevisionRow.sequence), col(RevisionRow.clock))
    for row in session.execute(query.execution_options(yield_per=2000)):
        yield from_row(row)


def batches(wanted: Iterable[T]) -> Iterator[Sequence[T]]:
    """Yield what is wanted in portions that fit into one query."""
    listed = list(wanted)
    yield from (listed[start : start + 500] for start in range(0, len(listed), 500))
