"""What the guard of visits asks of a change: whether it settles a dispute, and whether it takes back a whole visit."""

import json
from collections.abc import Mapping, Sequence, Set
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from monitor_desk.data.log import Conflict, RevisionRow
from monitor_desk.data.rows import Present, RecordChange, read_rows
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.revisions import ChangeSet, to_plain
from monitor_desk.domain.visits import Visit

Known = Sequence[tuple[RecordChange, Present]]


def visit_of(record_id: UUID, draft: Draft) -> UUID | None:
    """Return the visit to which a record belongs, itself if it is one."""
    found = record_id if isinstance(draft, Visit) else getattr(draft, "visit_id", None)
    return found if isinstance(found, UUID) else None


def visits_of(session: Session, known: Known) -> Mapping[UUID, Visit]:
    """Return the visits to which changed records belong, as they stand."""
    ids = {owner for change, present in known if (owner := visit_of(change.id, present.draft)) is not None}
    found = read_rows(session, Visit.kind, list(ids))
    return {one: present.draft for one, present in found.items() if isinstance(present.draft, Visit)}


def settled(session: Session, change: RecordChange, present: Present) -> set[str]:
    """Return the fields that are given one of the two values that stand side by side: a person's choice of them."""
    if not present.is_disputed:
        return set()
    query = select(col(Conflict.field), col(Conflict.candidates)).where(col(Conflict.record_id) == change.id)
    candidates = {row.field: [value for _, value in json.loads(row.candidates)] for row in session.execute(query)}
    return {name for name, value in change.values.items() if to_plain(value) in candidates.get(name, [])}


def taken_back_whole(session: Session, by: ChangeSet) -> Set[UUID]:
    """Return the visits that the change set which is undone made as they still stand, such as the demonstration's."""
    if not by.undoes:
        return frozenset()
    query = select(col(RevisionRow.record_id), col(RevisionRow.field_values)).where(
        col(RevisionRow.change_set) == by.undoes,
        col(RevisionRow.record_kind) == Visit.kind,
        col(RevisionRow.parents) == "",
    )
    made = {row.record_id: json.loads(row.field_values or "{}").get("status", "") for row in session.execute(query)}
    stand = read_rows(session, Visit.kind, list(made))
    return {one for one, present in stand.items() if getattr(present.draft, "status", None) == made[one]}
