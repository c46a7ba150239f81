"""Audits of actuals, their samples and the lines looked at, in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class AuditRecord(Record, table=True):
    """The audit of actuals table; its fields are `domain`'s."""

    __tablename__ = "actuals_audit"

    name: str = ""
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    evidence_id: UUID | None = Field(default=None, foreign_key="evidence_file.id", index=True)
    file_sha256: str = ""
    columns: str = ""
    lines: int | None = None
    left_out: int | None = None
    problems: str = ""
    content: str = ""
    content_sha256: str = ""
    read_on: date | None = None
    author: str = ""


class ActualsSample(Record, table=True):
    """The sample of care visits table; its fields are `domain`'s."""

    __tablename__ = "actuals_sample"

    words: str = ""
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    audit_id: UUID | None = Field(default=None, foreign_key="actuals_audit.id", index=True)
    method: str = ""
    size: int | None = None
    out_of: int | None = None
    seed: int | None = None
    drawn_on: date | None = None
    author: str = ""


class ActualsLine(Record, table=True):
    """The table of care visits looked at; its fields are `domain`'s."""

    __tablename__ = "actuals_line"

    person: str = ""
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    sample_id: UUID | None = Field(default=None, foreign_key="actuals_sample.id", index=True)
    row: int | None = None
    held_on: date | None = None
    planned: str = ""
    actual: str = ""
    worker: str = ""
    actual_minutes: int | None = None
    result: str = ""
    minutes_found: int | None = None
    words: str = ""
    author: str = ""
