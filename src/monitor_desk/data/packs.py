"""What a pack of a visit holds: the visit, all that is kept of it, and every record that these name."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session

from monitor_desk.data.log import of_records
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.actions import ActionStep
from monitor_desk.domain.fields import Kind
from monitor_desk.domain.merge import references
from monitor_desk.domain.records import KINDS, RecordRef
from monitor_desk.domain.revisions import Revision
from monitor_desk.domain.visits import Visit

# Kinds whose records belong to a visit by their field `visit_id`; an action's own steps come with the action.
_OF_A_VISIT = tuple(
    kind
    for kind, draft in KINDS.items()
    if any(spec.name == "visit_id" and spec.kind is Kind.RECORD for spec in draft.specs())
)


def revisions_of_visit(session: Session, visit_id: UUID) -> list[Revision]:
    """Return every revision of the visit's records, binned ones too, and of the records that they name."""
    wanted = {RecordRef(Visit.kind, visit_id)}
    for kind in _OF_A_VISIT:
        table = TABLES[kind]
        found = session.execute(select(table.c.id).where(table.c.visit_id == visit_id)).scalars()
        wanted |= {RecordRef(kind, record_id) for record_id in found}
    steps = TABLES[ActionStep.kind]
    actions = [ref.id for ref in wanted if ref.kind == "action"]
    found = session.execute(select(steps.c.id).where(steps.c.action_id.in_(actions))).scalars()
    wanted |= {RecordRef(ActionStep.kind, record_id) for record_id in found}
    return _with_what_they_name(session, wanted)


def _with_what_they_name(session: Session, wanted: Iterable[RecordRef]) -> list[Revision]:
    todo, done, revisions = set(wanted), set[RecordRef](), list[Revision]()
    while todo:
        found = [one for log in of_records(session, [ref.id for ref in todo]).values() for one in log]
        revisions += found
        done |= todo
        todo = {named for revision in found for named in references(revision)} - done
    return sorted(revisions, key=lambda one: (one.clock, one.id))
