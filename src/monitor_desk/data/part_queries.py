"""The parts of a visit and what is recorded of them."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import exists, or_, select
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.answers import Answer
from monitor_desk.data.evidence_rows import Evidence
from monitor_desk.data.findings import Concern, Finding
from monitor_desk.data.visits import QuickNote, VisitPart
from monitor_desk.domain import visits
from monitor_desk.domain.recorded_file import Held
from monitor_desk.domain.records import RecordRef

_RECORDED = (Answer, QuickNote, Finding, Concern, Evidence)


def recorded_of(session: Session, part_ids: Sequence[UUID]) -> list[str]:
    """Return the labels of those parts of which an answer, note, finding, concern or photo is kept."""
    if not part_ids:
        return []
    is_recorded = or_(
        *(
            exists().where(col(table.part_id) == col(VisitPart.id), col(table.is_binned).is_(False))
            for table in _RECORDED
        )
    )
    query = select(col(VisitPart.label)).where(col(VisitPart.id).in_(part_ids), is_recorded)
    return list(session.execute(query.order_by(col(VisitPart.label))).scalars())


def parts(session: Session, owner: RecordRef) -> Held[visits.VisitPart]:
    """Return the locations and persons of a visit or check."""
    return tuple(records.owned(session, visits.VisitPart, **{f"{owner.kind}_id": owner.id}))


def owners_of_answers(session: Session, answer_ids: Collection[UUID]) -> dict[UUID, RecordRef]:
    """Return the visits and checks of those of these answers that are stored."""
    query = select(col(Answer.id), col(Answer.visit_id), col(Answer.check_id)).where(col(Answer.id).in_(answer_ids))
    found = {row.id: (row.visit_id, row.check_id) for row in session.execute(query)}
    return {
        one: RecordRef("visit", visit_id) if visit_id else RecordRef("check", check_id)
        for one, (visit_id, check_id) in found.items()
        if visit_id or check_id
    }
