"""What is recorded of the parts of a visit."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import exists, or_, select
from sqlmodel import Session, col

from monitor_desk.data.answers import Answer
from monitor_desk.data.evidence_rows import Evidence
from monitor_desk.data.findings import Concern, Finding
from monitor_desk.data.visits import QuickNote, VisitPart

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
