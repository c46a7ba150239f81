"""Answers given before to the same questions, and the actions that came of them: two queries for a whole file."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select
from sqlmodel import Session, col

from monitor_desk.data.actions import Action
from monitor_desk.data.answers import Answer
from monitor_desk.data.check_queries import CONCLUDED
from monitor_desk.data.checks import Check
from monitor_desk.data.findings import Finding
from monitor_desk.data.forms import FormVersion
from monitor_desk.data.visits import Visit, VisitPart
from monitor_desk.domain import actions, checks, visits
from monitor_desk.domain.actions import OPEN_STATES, ActionState
from monitor_desk.domain.forms.answers import Given
from monitor_desk.domain.previous_answers import Asked, EarlierAction, EarlierAnswer
from monitor_desk.domain.visits import VisitState


@dataclass(frozen=True, slots=True)
class Before:
    """Which visits or checks came before: their table, the field that names them, their last day, and conditions."""

    table: type[Visit] | type[Check]
    ended_on: Any
    conditions: tuple[ColumnElement[bool], ...]

    def owner(self, table: type[Answer] | type[Finding]) -> Any:  # noqa: ANN401  # a mapped column
        """Return the column by which an answer or finding names its visit or check."""
        return col(table.visit_id) if self.table is Visit else col(table.check_id)


def before_visit(visit_id: UUID, visit: visits.Visit) -> Before:
    """Return which of the provider's visits came before one: ended, not aborted, and not after it has begun."""
    conditions = [
        and_(col(Visit.provider_id) == visit.provider_id, col(Visit.id) != visit_id),
        and_(col(Visit.is_binned).is_(False), col(Visit.ended_on).is_not(None)),
        col(Visit.status) != VisitState.ABORTED.value,
    ]
    began_on = visit.began_on or visit.ended_on
    if began_on is not None:
        conditions.append(col(Visit.ended_on) <= began_on)
    return Before(Visit, col(Visit.ended_on), tuple(conditions))


def before_check(check_id: UUID, check: checks.Check) -> Before:
    """Return which of the provider's checks of the same form were concluded before one."""
    own = select(col(FormVersion.form_id)).where(col(FormVersion.id) == check.form_version_id).scalar_subquery()
    conditions = [
        and_(col(Check.provider_id) == check.provider_id, col(Check.id) != check_id),
        and_(col(Check.is_binned).is_(False), col(Check.status).in_(CONCLUDED)),
        col(Check.form_version_id).in_(select(col(FormVersion.id)).where(col(FormVersion.form_id) == own)),
    ]
    if check.concluded_on is not None:
        same_day = and_(col(Check.concluded_on) == check.concluded_on, col(Check.id) < check_id)
        conditions.append(or_(col(Check.concluded_on) < check.concluded_on, same_day))
    return Before(Check, col(Check.concluded_on), tuple(conditions))


def earlier_answers(session: Session, before: Before) -> list[EarlierAnswer]:
    """Return what was answered on those visits or checks, the latest of them first."""
    query = (
        _columns(before, Answer)
        .add_columns(col(Answer.value), col(Answer.quality), col(Answer.note), col(Answer.reason))
        .join(before.table, col(before.table.id) == before.owner(Answer))
        .outerjoin(VisitPart, col(VisitPart.id) == col(Answer.part_id))
        .where(*before.conditions, col(Answer.is_binned).is_(False))
        .where(or_(col(Answer.value) != "", col(Answer.note) != ""))
        .order_by(before.ended_on.desc(), col(before.table.id).desc(), col(Answer.id))
    )
    return list(_answers(session, query))


def earlier_actions(session: Session, before: Before) -> list[EarlierAction]:
    """Return the actions that came of questions of those visits or checks, the latest of them first."""
    query = (
        _columns(before, Finding)
        .add_columns(col(Action.id), col(Action.number), col(Action.requirement), col(Action.status))
        .join(Action, col(Action.finding_id) == col(Finding.id))
        .join(before.table, col(before.table.id) == before.owner(Finding))
        .outerjoin(VisitPart, col(VisitPart.id) == col(Finding.part_id))
        .where(*before.conditions, col(Finding.question) != "")
        .where(col(Finding.is_binned).is_(False), col(Action.is_binned).is_(False))
        .order_by(before.ended_on.desc(), col(Action.number), col(Action.id))
    )
    return list(_actions(session, query))


def _columns(before: Before, table: type[Answer] | type[Finding]) -> Select[Any]:
    owner = before.owner(table).label("owner_id")
    ended_on, version = before.ended_on.label("ended_on"), col(before.table.form_version_id)
    where: tuple[Any, ...] = (col(table.section), col(table.question), col(table.part_id), col(VisitPart.location_id))
    return select(owner, ended_on, version, *where)


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
        owner_id=row.owner_id,
        answered_on=row.ended_on,
        form_version_id=row.form_version_id,
        section=row.section,
        question=row.question,
        is_of_part=row.part_id is not None,
        location_id=row.location_id,
    )
