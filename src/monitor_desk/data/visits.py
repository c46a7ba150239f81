"""Visits and all that is kept of them in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Visit(Record, table=True):
    """The visit table; its fields are `domain`'s."""

    __tablename__ = "visit"

    title: str = ""
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    form_version_id: UUID | None = Field(default=None, foreign_key="form_version.id", index=True)
    visit_type: str = ""
    is_announced: bool | None = None
    status: str = ""
    planned_on: date | None = None
    officer_id: UUID | None = Field(default=None, foreign_key="officer.id", index=True)
    follows_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    scope: str = ""
    why: str = ""
    letter_due_on: date | None = None
    letter_sent_on: date | None = None
    documents_due_on: date | None = None
    began_on: date | None = None
    ended_on: date | None = None
    draft_due_on: date | None = None
    draft_shared_on: date | None = None
    accuracy_due_on: date | None = None
    accuracy_received_on: date | None = None
    final_on: date | None = None
    plan_due_on: date | None = None
    plan_agreed_on: date | None = None
    revisit_due_on: date | None = None
    closed_on: date | None = None
    stopped_reason: str = ""
    feedback_on: date | None = None
    feedback_time: str = ""
    feedback_to: str = ""
    feedback_summary: str = ""
    signed_role: str = ""
    signed_on: date | None = None
    signature: str = ""
    summary: str = ""
    private_note: str = ""
    level: str = ""
    level_computed: str = ""
    level_reason: str = ""
    is_on_paper: bool | None = None


class VisitPart(Record, table=True):
    """The part of a visit table; its fields are `domain`'s."""

    __tablename__ = "visit_part"

    label: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    repeat: str = ""
    location_id: UUID | None = Field(default=None, foreign_key="location.id", index=True)
    position: int | None = None


class VisitDay(Record, table=True):
    """The time on site table; its fields are `domain`'s."""

    __tablename__ = "visit_day"

    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    held_on: date | None = None
    arrived: str = ""
    left: str = ""
    location_id: UUID | None = Field(default=None, foreign_key="location.id", index=True)
    officers: str = ""


class VisitSection(Record, table=True):
    """The section of a visit table; its fields are `domain`'s."""

    __tablename__ = "visit_section"

    section: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    part_id: UUID | None = Field(default=None, foreign_key="visit_part.id", index=True)
    officer: str = ""
    is_finished: bool | None = None
    level: str = ""
    level_reason: str = ""


class VisitStep(Record, table=True):
    """The step of a visit table; its fields are `domain`'s."""

    __tablename__ = "visit_step"

    step: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    happened_on: date | None = None
    time: str = ""
    with_whom: str = ""
    how: str = ""
    words: str = ""
    author: str = ""


class PersonMet(Record, table=True):
    """The person met table; its fields are `domain`'s."""

    __tablename__ = "visit_person"

    role: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    location_id: UUID | None = Field(default=None, foreign_key="location.id", index=True)
    words: str = ""


class DocumentRequest(Record, table=True):
    """The document asked for table; its fields are `domain`'s."""

    __tablename__ = "document_request"

    title: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    asked_on: date | None = None
    due_on: date | None = None
    received_on: date | None = None
    is_enough: bool | None = None
    expires_on: date | None = None
    document_id: UUID | None = Field(default=None, foreign_key="document.id", index=True)
    words: str = ""


class QuickNote(Record, table=True):
    """The quick note table; its fields are `domain`'s."""

    __tablename__ = "quick_note"

    text: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    part_id: UUID | None = Field(default=None, foreign_key="visit_part.id", index=True)
    section: str = ""
    question: str = ""
    noted_on: date | None = None
    noted_time: str = ""
    is_private: bool | None = None
    author: str = ""
