"""What the guards of visits and checks ask of a change: whose it is, whether it settles a dispute or takes all back."""

import json
from collections.abc import Mapping, Sequence, Set
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from monitor_desk.data.log import Conflict, RevisionRow
from monitor_desk.data.rows import Present, RecordChange, read_rows
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.revisions import ChangeSet, Verb, to_plain

Known = Sequence[tuple[RecordChange, Present]]
OwnerT = TypeVar("OwnerT", bound=Draft)


def owner_of(owner: type[Draft], record_id: UUID, draft: Draft) -> UUID | None:
    """Return the visit (or check) to which a record belongs, itself if it is one."""
    found = record_id if isinstance(draft, owner) else getattr(draft, f"{owner.kind}_id", None)
    return found if isinstance(found, UUID) else None


def owners_of(session: Session, owner: type[OwnerT], known: Known) -> Mapping[UUID, OwnerT]:
    """Return the visits (or checks) to which changed records belong, as they stand."""
    ids = {found for change, present in known if (found := owner_of(owner, change.id, present.draft)) is not None}
    read = read_rows(session, owner.kind, list(ids))
    return {one: present.draft for one, present in read.items() if isinstance(present.draft, owner)}


def unsays(change: RecordChange) -> bool:
    """Say whether a change takes something away or alters it; a record restored as it was does neither."""
    return change.verb is Verb.BIN or bool(change.values)


def settled(session: Session, change: RecordChange, present: Present) -> set[str]:
    """Return the fields that are given one of the two values that stand side by side: a person's choice of them."""
    if not present.is_disputed:
        return set()
    query = select(col(Conflict.field), col(Conflict.candidates)).where(col(Conflict.record_id) == change.id)
    candidates = {row.field: [value for _, value in json.loads(row.candidates)] for row in session.execute(query)}
    return {name for name, value in change.values.items() if to_plain(value) in candidates.get(name, [])}


def taken_back_whole(session: Session, owner: type[Draft], by: ChangeSet) -> Set[UUID]:
    """Return the visits (or checks) that the change set which is undone made as they stand, as the demonstration's."""
    if not by.undoes:
        return frozenset()
    query = select(col(RevisionRow.record_id), col(RevisionRow.field_values)).where(
        col(RevisionRow.change_set) == by.undoes,
        col(RevisionRow.record_kind) == owner.kind,
        col(RevisionRow.parents) == "",
    )
    made = {row.record_id: json.loads(row.field_values or "{}").get("status", "") for row in session.execute(query)}
    stand = read_rows(session, owner.kind, list(made))
    return {one for one, present in stand.items() if getattr(present.draft, "status", None) == made[one]}
