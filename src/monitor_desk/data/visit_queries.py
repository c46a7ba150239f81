"""A visit's file: all that is kept of one visit, each kind of record in one query."""

from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, and_, func, or_, select
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.actions import Action as ActionTable
from monitor_desk.data.actions import ActionStep as ActionStepTable
from monitor_desk.data.findings import Finding as FindingTable
from monitor_desk.data.locations import Location
from monitor_desk.data.officers import Officer
from monitor_desk.data.papers import Paper as PaperTable
from monitor_desk.data.providers import Provider
from monitor_desk.data.tables import TABLES
from monitor_desk.data.visits import Visit as VisitTable
from monitor_desk.domain.actions import OPEN_STATES, Action, ActionStep
from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.papers import AccuracyPoint
from monitor_desk.domain.visit_file import Held, PaperRow, VisitFile
from monitor_desk.domain.visits import (
    DocumentRequest,
    PersonMet,
    QuickNote,
    Visit,
    VisitDay,
    VisitPart,
    VisitSection,
    VisitState,
    VisitStep,
)

DraftT = TypeVar("DraftT", bound=Draft)
_STOPPED = (VisitState.CANCELLED.value, VisitState.ABORTED.value)


class _Gathering:
    """Reads the records of one visit and notes which of them two officers wrote differently."""

    def __init__(self, session: Session, visit_id: UUID) -> None:
        self.session = session
        self.visit_id = visit_id
        self.disputed: set[UUID] = set()

    def owned(self, draft: type[DraftT]) -> Held[DraftT]:
        """Return the visit's records of a kind, in the order in which they were made."""
        table = TABLES[draft.kind]
        return self.read(draft, select(table).where(table.c.visit_id == self.visit_id))

    def read(self, draft: type[DraftT], query: Select[Any]) -> Held[DraftT]:
        """Return the records that a query finds, those in the bin left out."""
        table = TABLES[draft.kind]
        rows = self.session.execute(query.where(table.c.is_binned.is_(False)).order_by(table.c.id)).all()
        self.disputed.update(row.id for row in rows if row.is_disputed)
        return tuple((row.id, records.to_draft(draft, row)) for row in rows)


def gather(session: Session, visit_id: UUID) -> VisitFile:
    """Return everything kept of a visit but its form and the answers before; raise `NotFoundError` without it."""
    visit = records.get(session, Visit, visit_id)
    found = _Gathering(session, visit_id)
    parts = tuple(sorted(found.owned(VisitPart), key=_in_order))
    answers = found.owned(Answer)
    return VisitFile(
        id=visit_id,
        visit=visit,
        provider=_name(session, Provider, visit.provider_id),
        contract=records.get(session, Contract, visit.contract_id) if visit.contract_id else None,
        officer=_name(session, Officer, visit.officer_id),
        parts=parts,
        days=found.owned(VisitDay),
        sections=found.owned(VisitSection),
        steps=found.owned(VisitStep),
        people=found.owned(PersonMet),
        documents=found.owned(DocumentRequest),
        notes=found.owned(QuickNote),
        answers={answer.place(): (answer_id, answer) for answer_id, answer in answers},
        addenda=found.owned(Addendum),
        findings=found.owned(Finding),
        concerns=found.owned(Concern),
        actions=found.read(Action, _actions(visit_id, visit.follows_id)),
        action_steps=found.read(ActionStep, _action_steps(visit_id, visit.follows_id)),
        evidence=found.owned(Evidence),
        papers=papers(session, visit_id),
        accuracy=found.owned(AccuracyPoint),
        locations=_locations(session, visit, parts),
        disputed=frozenset(found.disputed | ({visit_id} if _is_disputed(session, visit_id) else set())),
        follow_ups=follow_ups(session, visit_id),
    )


def _in_order(held: tuple[UUID, VisitPart]) -> tuple[bool, int, str, str]:
    """Return by what parts are ordered: as the officer chose them; ids of locations say nothing of it."""
    part_id, part = held
    return part.position is None, part.position or 0, part.label, part_id.hex


def papers(session: Session, visit_id: UUID) -> tuple[PaperRow, ...]:
    """Return the frozen reports of a visit without their content, the first version first."""
    columns = ("id", "version", "stage", "frozen_on", "author", "reason", "content_sha256", "supersedes_id")
    query: Select[Any] = (
        select(*(col(getattr(PaperTable, name)) for name in columns))
        .where(col(PaperTable.visit_id) == visit_id, col(PaperTable.is_binned).is_(False))
        .order_by(col(PaperTable.version), col(PaperTable.id))
    )
    return tuple(PaperRow(**row._mapping) for row in session.execute(query))


def last_version(session: Session, visit_id: UUID) -> int:
    """Return the highest number that a report of a visit ever had, binned ones too: none is used twice."""
    query = select(func.max(col(PaperTable.version))).where(col(PaperTable.visit_id) == visit_id)
    return session.execute(query).scalar() or 0


def follow_ups(session: Session, visit_id: UUID) -> tuple[UUID, ...]:
    """Return the visits that were planned as a follow-up of this one and not given up."""
    query = select(col(VisitTable.id)).where(
        col(VisitTable.follows_id) == visit_id,
        col(VisitTable.is_binned).is_(False),
        col(VisitTable.status).not_in(_STOPPED),
    )
    return tuple(session.execute(query).scalars())


def _actions(visit_id: UUID, follows_id: UUID | None) -> Select[Any]:
    """Select the actions that came of a visit or of its findings, or were taken up on it.

    A follow-up looks at what is still open of the visit that it follows.
    """
    table = TABLES[Action.kind]
    taken_up = select(col(ActionStepTable.action_id)).where(col(ActionStepTable.visit_id) == visit_id)
    wanted = or_(_came_of(table, visit_id), table.c.id.in_(taken_up))
    if follows_id is not None:
        wanted = or_(wanted, and_(_came_of(table, follows_id), table.c.status.in_([*sorted(OPEN_STATES), ""])))
    return select(table).where(wanted)


def _came_of(table: Table, visit_id: UUID) -> ColumnElement[bool]:
    of_findings = select(col(FindingTable.id)).where(col(FindingTable.visit_id) == visit_id)
    return or_(table.c.visit_id == visit_id, table.c.finding_id.in_(of_findings))


def _action_steps(visit_id: UUID, follows_id: UUID | None) -> Select[Any]:
    wanted = _actions(visit_id, follows_id).with_only_columns(col(ActionTable.id))
    table = TABLES[ActionStep.kind]
    return select(table).where(table.c.action_id.in_(wanted))


def _locations(session: Session, visit: Visit, parts: Held[VisitPart]) -> dict[UUID, str]:
    """Return the provider's locations by name, with those of the parts wherever they belong."""
    named = [part.location_id for _, part in parts if part.location_id]
    is_wanted = or_(col(Location.provider_id) == visit.provider_id, col(Location.id).in_(named))
    query = select(col(Location.id), col(Location.name)).where(is_wanted)
    return {row.id: row.name for row in session.execute(query.order_by(col(Location.name)))}


def _name(session: Session, table: type[Provider] | type[Officer], record_id: UUID | None) -> str:
    if record_id is None:
        return ""
    return session.execute(select(col(table.name)).where(col(table.id) == record_id)).scalar() or ""


def _is_disputed(session: Session, visit_id: UUID) -> bool:
    query = select(col(VisitTable.is_disputed)).where(col(VisitTable.id) == visit_id)
    return bool(session.execute(query).scalar())
