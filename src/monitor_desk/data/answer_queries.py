"""Answers given before to the same questions, and the actions that came of them: two queries for a whole visit."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, or_, select
from sqlmodel import Session, col

from monitor_desk.data.actions import Action
from monitor_desk.data.answers import Answer
from monitor_desk.data.findings import Finding
from monitor_desk.data.visits import Visit, VisitPart
from monitor_desk.domain import actions, visits
from monitor_desk.domain.actions import OPEN_STATES, ActionState
from monitor_desk.domain.forms.answers import Given
from monitor_desk.domain.visit_previous import Asked, EarlierAction, EarlierAnswer
from monitor_desk.domain.visits import VisitState


def earlier_answers(session: Session, visit_id: UUID, visit: visits.Visit) -> list[EarlierAnswer]:
    """Return what was answered on the provider's visits that had ended before this one, the latest visit first."""
    query = (
        _columns(Answer)
        .add_columns(col(Answer.value), col(Answer.quality), col(Answer.note), col(Answer.reason))
        .join(Visit, col(Visit.id) == col(Answer.visit_id))
        .outerjoin(VisitPart, col(VisitPart.id) == col(Answer.part_id))
        .where(*_is_earlier(visit_id, visit), col(Answer.is_binned).is_(False))
        .where(or_(col(Answer.value) != "", col(Answer.note) != ""))
        .order_by(col(Visit.ended_on).desc(), col(Visit.id).desc(), col(Answer.id))
    )
    return list(_answers(session, query))


def earlier_actions(session: Session, visit_id: UUID, visit: visits.Visit) -> list[EarlierAction]:
    """Return the actions that came of questions of those visits, the latest visit first."""
    query = (
        _columns(Finding)
        .add_columns(col(Action.id), col(Action.number), col(Action.requirement), col(Action.status))
        .join(Action, col(Action.finding_id) == col(Finding.id))
        .join(Visit, col(Visit.id) == col(Finding.visit_id))
        .outerjoin(VisitPart, col(VisitPart.id) == col(Finding.part_id))
        .where(*_is_earlier(visit_id, visit), col(Finding.question) != "")
        .where(col(Finding.is_binned).is_(False), col(Action.is_binned).is_(False))
        .order_by(col(Visit.ended_on).desc(), col(Action.number), col(Action.id))
    )
    return list(_actions(session, query))


def _columns(table: type[Answer] | type[Finding]) -> Select[Any]:
    where: tuple[Any, ...] = (col(table.section), col(table.question), col(table.part_id), col(VisitPart.location_id))
    return select(col(table.visit_id), col(Visit.ended_on), col(Visit.form_version_id), *where)


def _is_earlier(visit_id: UUID, visit: visits.Visit) -> Iterator[Any]:
    """Say which visits came before: ended, not aborted, and not after this one has begun."""
    yield and_(col(Visit.provider_id) == visit.provider_id, col(Visit.id) != visit_id)
    yield and_(col(Visit.is_binned).is_(False), col(Visit.ended_on).is_not(None))
    yield col(Visit.status) != VisitState.ABORTED.value
    began_on = visit.began_on or visit.ended_on
    if began_on is not None:
        yield col(Visit.ended_on) <= began_on


def _answers(session: Session, query: Select[Any]) -> Iterator[EarlierAnswer]:
    for row in session.connection().execute(query):
        given = Given(value=row.value, quality=row.quality, note=row.note, reason=row.reason)
        yield EarlierAnswer(asked=_asked(row), given=given)


def _actions(session: Session, query: Select[Any]) -> Iterator[EarlierAction]:
    for row in session.connection().execute(query):
        state = row.status or ActionState.DRAFT.value
        yield EarlierAction(
            asked=_asked(row),
            id=row.id,
            number=row.number,
            headline=actions.Action(requirement=row.requirement).headline(),
            state=state,
            is_open=state in OPEN_STATES,
        )


def _asked(row: Row[Any]) -> Asked:
    return Asked(
        visit_id=row.visit_id,
        visited_on=row.ended_on,
        form_version_id=row.form_version_id,
        section=row.section,
        question=row.question,
        is_of_part=row.part_id is not None,
        location_id=row.location_id,
    )
