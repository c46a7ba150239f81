"""Checks and what led to them in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Check(Record, table=True):
    """The check table; its fields are `domain`'s."""

    __tablename__ = "check"

    title: str = ""
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    form_version_id: UUID | None = Field(default=None, foreign_key="form_version.id", index=True)
    check_kind: str = ""
    why: str = ""
    why_words: str = ""
    kpi: str = ""
    status: str = ""
    officer_id: UUID | None = Field(default=None, foreign_key="officer.id", index=True)
    from_on: date | None = None
    until_on: date | None = None
    scope: str = ""
    placement_on: date | None = None
    request_due_on: date | None = None
    requested_on: date | None = None
    due_on: date | None = None
    reminded_on: date | None = None
    conclude_due_on: date | None = None
    how_chosen: str = ""
    sample_size: int | None = None
    out_of: int | None = None
    summary: str = ""
    private_note: str = ""
    level: str = ""
    level_computed: str = ""
    level_reason: str = ""
    is_on_paper: bool | None = None
    concluded_on: date | None = None
    closed_on: date | None = None
    stopped_reason: str = ""


class CheckStep(Record, table=True):
    """The step of a check table; its fields are `domain`'s."""

    __tablename__ = "check_step"

    step: str = ""
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    happened_on: date | None = None
    with_whom: str = ""
    how: str = ""
    words: str = ""
    author: str = ""


class CheckSource(Record, table=True):
    """The table of what led to a check; its fields are `domain`'s."""

    __tablename__ = "check_source"

    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    finding_id: UUID | None = Field(default=None, foreign_key="finding.id", index=True)
    note_id: UUID | None = Field(default=None, foreign_key="note.id", index=True)
