"""A visit's file: all that is kept of one visit, each kind of record in one query."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, or_, select
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.actions import Action as ActionTable
from monitor_desk.data.recorded_queries import Gathering
from monitor_desk.data.tables import TABLES
from monitor_desk.data.visits import Visit as VisitTable
from monitor_desk.domain.actions import OPEN_STATES, Action, ActionStep
from monitor_desk.domain.papers import AccuracyPoint
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visits import PersonMet, Visit, VisitDay, VisitState, VisitStep

_STOPPED = (VisitState.CANCELLED.value, VisitState.ABORTED.value)


def gather(session: Session, visit_id: UUID) -> VisitFile:
    """Return everything kept of a visit but its form and the answers before; raise `NotFoundError` without it."""
    visit = records.get(session, Visit, visit_id)
    found = Gathering(session, RecordRef(Visit.kind, visit_id))
    common = found.common(visit)
    wanted = _actions(found, visit.follows_id)
    steps = TABLES[ActionStep.kind]
    return VisitFile(
        **common,
        visit=visit,
        days=found.owned(VisitDay),
        steps=found.owned(VisitStep),
        people=found.owned(PersonMet),
        actions=found.read(Action, wanted),
        action_steps=found.read(
            ActionStep, select(steps).where(steps.c.action_id.in_(wanted.with_only_columns(col(ActionTable.id))))
        ),
        accuracy=found.owned(AccuracyPoint),
        disputed=found.disputed(),
        follow_ups=follow_ups(session, visit_id),
    )


def follow_ups(session: Session, visit_id: UUID) -> tuple[UUID, ...]:
    """Return the visits that were planned as a follow-up of this one and not given up."""
    query = select(col(VisitTable.id)).where(
        col(VisitTable.follows_id) == visit_id,
        col(VisitTable.is_binned).is_(False),
        col(VisitTable.status).not_in(_STOPPED),
    )
    return tuple(session.execute(query).scalars())


def _actions(found: Gathering, follows_id: UUID | None) -> Select[Any]:
    """Select the actions that came of a visit or of its findings, or were taken up on it.

    A follow-up looks at what is still open of the visit that it follows.
    """
    table = TABLES[Action.kind]
    wanted = or_(found.came_of(table), table.c.id.in_(found.taken_up()))
    if follows_id is not None:
        before = Gathering(found.session, RecordRef(Visit.kind, follows_id))
        wanted = or_(wanted, and_(before.came_of(table), table.c.status.in_([*sorted(OPEN_STATES), ""])))
    return select(table).where(wanted)
