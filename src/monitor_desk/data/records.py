"""Records of every kind: added, changed, binned, restored and read by the same few functions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Table, select
from sqlmodel import Session

from monitor_desk.data.ids import new_id
from monitor_desk.data.rows import Present, RecordChange, read_rows
from monitor_desk.data.tables import TABLES
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.errors import DeskError, NotFoundError
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Verb

DraftT = TypeVar("DraftT", bound=Draft)


def insert(session: WritingSession, draft: Draft, record_id: UUID | None = None) -> UUID:
    """Add one record and return its id."""
    made = record_id or new_id()
    insert_many(session, [(made, draft)])
    return made


def insert_many(session: WritingSession, drafts: Iterable[tuple[UUID, Draft]]) -> None:
    """Add records, each with its id; drafts of one kind in a row are written together."""
    by_kind: dict[str, list[RecordChange]] = {}
    for record_id, draft in drafts:
        typed = {spec.name: value for spec in draft.specs() if (value := getattr(draft, spec.name)) != spec.blank()}
        change = RecordChange(id=record_id, before=None, verb=Verb.SET, values=typed, draft=draft)
        by_kind.setdefault(draft.kind, []).append(change)
    for kind in sorted(by_kind, key=list(KINDS).index):
        session.apply(kind, by_kind[kind])


def change(session: WritingSession, kind: str, record_id: UUID, values: Mapping[str, Value]) -> bool:
    """Change fields of a record; say whether any of them was different before."""
    return change_many(session, kind, {record_id: values}) == 1


def change_many(session: WritingSession, kind: str, changes: Mapping[UUID, Mapping[str, Value]]) -> int:
    """Change fields of many records of one kind; return how many were different before.

    Raise `DeskError` for a kind that is frozen: what corrects it is another record.
    """
    if changes and KINDS[kind].is_frozen:
        message = (
            f"This {KINDS[kind].noun.lower()} stays as it was kept, so nothing was changed. Add a correction instead."
        )
        raise DeskError(message)
    found = present(session, kind, list(changes))
    listed = []
    for record_id, before in found.items():
        old = before.draft
        new = {name: value for name, value in changes[record_id].items() if _differs(value, getattr(old, name))}
        if new:
            after = replace(old, **new)
            listed.append(RecordChange(id=record_id, before=before, verb=Verb.SET, values=new, draft=after))
    session.apply(kind, listed)
    return len(listed)


def resolve(session: WritingSession, kind: str, record_id: UUID, values: Mapping[str, Value]) -> None:
    """Write fields even where they are already so: a person's word that settles a dispute."""
    before = present(session, kind, [record_id])[record_id]
    after = replace(before.draft, **dict(values))
    session.apply(kind, [RecordChange(id=record_id, before=before, verb=Verb.SET, values=values, draft=after)])


def put_in_bin(session: WritingSession, kind: str, record_ids: Sequence[UUID]) -> None:
    """Move records to the bin; they keep their fields and come back by `restore`."""
    _turn(session, kind, record_ids, Verb.BIN)


def restore(session: WritingSession, kind: str, record_ids: Sequence[UUID]) -> None:
    """Take records out of the bin as they were."""
    _turn(session, kind, record_ids, Verb.SET)


def get(session: Session, draft: type[DraftT], record_id: UUID) -> DraftT:
    """Return the record, binned or not; raise `NotFoundError` if the desk has none such."""
    found = read_rows(session, draft.kind, [record_id]).get(record_id)
    if found is None:
        message = f"There is no such {draft.noun.lower()} in this desk; nothing was changed. Go back to the list."
        raise NotFoundError(message)
    return cast("DraftT", found.draft)


def exists(session: Session, kind: str, record_id: UUID) -> bool:
    """Say whether the desk has the record, binned or not."""
    table = TABLES[kind]
    return session.execute(select(table.c.id).where(table.c.id == record_id)).one_or_none() is not None


def is_binned(session: Session, kind: str, record_id: UUID) -> bool:
    """Say whether the record lies in the bin."""
    table = TABLES[kind]
    return bool(session.execute(select(table.c.is_binned).where(table.c.id == record_id)).scalar_one())


def listed(session: Session, draft: type[DraftT], *conditions: ColumnElement[bool]) -> list[tuple[UUID, DraftT]]:
    """Return the records of a kind that are not in the bin, with their ids, in the order in which they were made."""
    table = TABLES[draft.kind]
    query = select(table).where(table.c.is_binned.is_(False), *conditions).order_by(table.c.id)
    return [(row.id, to_draft(draft, row)) for row in session.execute(query)]


def listed_in_bin(session: Session, draft: type[DraftT]) -> list[tuple[UUID, DraftT]]:
    """Return the records of a kind that lie in the bin, with their ids."""
    table = TABLES[draft.kind]
    query = select(table).where(table.c.is_binned.is_(True)).order_by(table.c.id)
    return [(row.id, to_draft(draft, row)) for row in session.execute(query)]


def owned(session: Session, draft: type[DraftT], **owner: UUID) -> list[tuple[UUID, DraftT]]:
    """Return the records of a kind whose field holds the id of their owner: `owned(s, Location, provider_id=id)`."""
    table = TABLES[draft.kind]
    return listed(session, draft, *(table.c[name] == record_id for name, record_id in owner.items()))


def table_of(draft: type[Draft]) -> Table:
    """Return the table of a kind, to write a query on."""
    return TABLES[draft.kind]


def to_draft(draft: type[DraftT], row: Row[Any]) -> DraftT:
    """Return a whole table row as the domain's record."""
    return draft.of(dict(row._mapping))


def _turn(session: WritingSession, kind: str, record_ids: Sequence[UUID], verb: Verb) -> None:
    found = present(session, kind, record_ids)
    session.apply(
        kind,
        [
            RecordChange(id=record_id, before=before, verb=verb, values={}, draft=before.draft)
            for record_id, before in found.items()
        ],
    )


def present(session: Session, kind: str, record_ids: Sequence[UUID]) -> dict[UUID, Present]:
    """Return each of the records as it stands; raise `NotFoundError` unless the desk has them all."""
    found = read_rows(session, kind, record_ids)
    if len(found) != len(set(record_ids)):
        message = f"The {KINDS[kind].noun.lower()} is not in this desk; nothing was changed. Go back to the list."
        raise NotFoundError(message)
    return found


def _differs(new: Value, old: Value) -> bool:
    return type(new) is not type(old) or new != old
