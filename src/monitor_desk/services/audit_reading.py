"""What an audit of actuals found, read back from the record that keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.data import records
from monitor_desk.domain.actuals_audits import AuditRecord
from monitor_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.data.database import ReadingSession
    from monitor_desk.domain.actuals import ActualsAudit  # imported when the first audit is read, not at the start
    from monitor_desk.domain.check_file import CheckFile


def audit_of(record: AuditRecord) -> ActualsAudit:
    """Return what was found; raise `DeskError` naming the file when it is not as it was kept."""
    from monitor_desk.domain.actuals import content_sum, from_text

    damaged = DeskError(
        f"The audit of {record.name} is not as it was kept, so it is not shown; nothing was changed. "
        "Look at “Is my work safe?”, and restore the desk from a backup."
    )
    if content_sum(record.content) != record.content_sha256:
        raise damaged
    try:
        return from_text(record.content)
    except ValueError as problem:
        raise damaged from problem


def audits_of(session: ReadingSession, file: CheckFile) -> dict[UUID, ActualsAudit]:
    """Return what the audits of actuals of a check found, by their ids."""
    return {row.id: audit_of(records.get(session, AuditRecord, row.id)) for row in file.audits}
