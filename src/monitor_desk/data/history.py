"""The history of a record, read from the log, newest first."""

from uuid import UUID

from sqlmodel import Session

from monitor_desk.data.log import of_records
from monitor_desk.domain.history import HistoryEntry, tell
from monitor_desk.domain.records import KINDS


def of_record(session: Session, kind: str, record_id: UUID) -> list[HistoryEntry]:
    """Return what happened to the record: who, when, old, new and why."""
    revisions = of_records(session, [record_id]).get(record_id, [])
    return tell(KINDS[kind], revisions)
