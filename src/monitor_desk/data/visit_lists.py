"""The list of visits: filtered in SQL, what is due of each worked out by the domain."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from monitor_desk.data.answers import Answer
from monitor_desk.data.contracts import Contract
from monitor_desk.data.officers import Officer
from monitor_desk.data.providers import Provider
from monitor_desk.data.visits import DocumentRequest, Visit
from monitor_desk.domain import visits
from monitor_desk.domain.visit_deadlines import OVER
from monitor_desk.domain.visit_rows import VisitFilter
from monitor_desk.domain.visits import VisitState

_READ: Final = (
    "title",
    "provider_id",
    "contract_id",
    "form_version_id",
    "visit_type",
    "is_announced",
    "status",
    "planned_on",
    "officer_id",
    "letter_due_on",
    "letter_sent_on",
    "documents_due_on",
    "began_on",
    "ended_on",
    "draft_due_on",
    "accuracy_due_on",
    "accuracy_received_on",
    "plan_due_on",
    "revisit_due_on",
    "level",
)
_ENDED: Final = tuple(state.value for state in OVER)
_STOPPED: Final = (VisitState.CANCELLED.value, VisitState.ABORTED.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    """A visit as far as a list needs it, with the names around it and what is still outstanding."""

    id: UUID
    visit: visits.Visit
    provider: str
    contract: str
    officer: str
    risk: str
    outstanding: int
    has_follow_up: bool


def lines(session: Session, wanted: VisitFilter) -> list[VisitLine]:
    """Return the visits that fit, the latest planned first."""
    query = _query().where(*_conditions(wanted)).order_by(col(Visit.planned_on).desc(), col(Visit.id).desc())
    return list(_read(session, query))


def pressing(session: Session) -> list[VisitLine]:
    """Return the visits of which anything may be due: those not over, and those closed that ask for a re-visit."""
    is_open = or_(
        col(Visit.status).not_in(_ENDED),
        and_(col(Visit.status) == VisitState.CLOSED.value, col(Visit.revisit_due_on).is_not(None)),
    )
    return list(_read(session, _query().where(is_open)))


def answered(session: Session, visit_ids: list[UUID]) -> dict[UUID, int]:
    """Return how many questions of each of these visits have an answer."""
    query = (
        select(col(Answer.visit_id), func.count())
        .where(col(Answer.visit_id).in_(visit_ids), col(Answer.is_binned).is_(False), col(Answer.value) != "")
        .group_by(col(Answer.visit_id))
    )
    return {visit_id: int(count) for visit_id, count in session.execute(query)}


def _query() -> Select[Any]:
    follow_up = aliased(Visit)
    outstanding = (
        select(func.count())
        .where(
            col(DocumentRequest.visit_id) == col(Visit.id),
            col(DocumentRequest.is_binned).is_(False),
            col(DocumentRequest.received_on).is_(None),
        )
        .scalar_subquery()
    )
    has_follow_up = (
        select(func.count())
        .where(
            col(follow_up.follows_id) == col(Visit.id),
            col(follow_up.is_binned).is_(False),
            col(follow_up.status).not_in(_STOPPED),
        )
        .scalar_subquery()
    )
    names = (
        func.coalesce(col(Provider.name), "").label("provider"),
        func.coalesce(col(Contract.reference), "").label("contract"),
        func.coalesce(col(Officer.name), "").label("officer"),
        func.coalesce(col(Contract.risk), "").label("risk"),
    )
    own = (col(getattr(Visit, name)) for name in _READ)
    return (
        select(col(Visit.id), *own, *names, outstanding.label("outstanding"), has_follow_up.label("follow_ups"))
        .outerjoin(Provider, col(Provider.id) == col(Visit.provider_id))
        .outerjoin(Contract, col(Contract.id) == col(Visit.contract_id))
        .outerjoin(Officer, col(Officer.id) == col(Visit.officer_id))
        .where(col(Visit.is_binned).is_(False))
    )


def _read(session: Session, query: Select[Any]) -> Iterator[VisitLine]:
    for row in session.connection().execute(query):
        values = row._mapping
        yield VisitLine(
            id=row.id,
            visit=visits.Visit(**{name: values[name] for name in _READ}),
            provider=row.provider,
            contract=row.contract,
            officer=row.officer,
            risk=row.risk,
            outstanding=row.outstanding,
            has_follow_up=row.follow_ups > 0,
        )


def _conditions(wanted: VisitFilter) -> Iterator[ColumnElement[bool]]:
    for word in wanted.words.split():
        together = _together(Visit.title, Provider.name, Contract.reference, Officer.name)
        yield together.icontains(word, autoescape=True)
    for column, value in (
        (Visit.provider_id, wanted.provider_id),
        (Visit.contract_id, wanted.contract_id),
        (Visit.officer_id, wanted.officer_id),
        (Visit.visit_type, wanted.visit_type or None),
    ):
        if value is not None:
            yield col(column) == value
    if wanted.states:
        yield col(Visit.status).in_(wanted.states)
    if wanted.is_open is not None:
        yield col(Visit.status).not_in(_ENDED) if wanted.is_open else col(Visit.status).in_(_ENDED)
    if wanted.planned_from is not None:
        yield col(Visit.planned_on) >= wanted.planned_from
    if wanted.planned_until is not None:
        yield col(Visit.planned_on) <= wanted.planned_until


def _together(*columns: Any) -> Any:  # noqa: ANN401  # mapped columns
    text: Any = func.coalesce(columns[0], "")
    for column in columns[1:]:
        text = text + " " + func.coalesce(column, "")
    return text
