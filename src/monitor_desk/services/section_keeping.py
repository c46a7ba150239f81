"""What is kept of one section of a visit or check, in an open transaction."""

from collections.abc import Mapping
from uuid import UUID

from monitor_desk.data import records
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.fields import Value
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import VisitSection, section_id


def keep_section(
    session: WritingSession, owner: RecordRef, section: str, part_id: UUID | None, values: Mapping[str, Value]
) -> None:
    """Change what is kept of a section, or begin it; its id is the same on every laptop."""
    kept = section_id(owner.id, section, part_id)
    if not records.exists(session, VisitSection.kind, kept):
        draft = VisitSection.of({f"{owner.kind}_id": owner.id, "section": section, "part_id": part_id, **values})
        records.insert(session, draft.checked(), kept)
        return
    if records.is_binned(session, VisitSection.kind, kept):
        records.restore(session, VisitSection.kind, [kept])
    records.change(session, VisitSection.kind, kept, values)
