"""Findings and immediate concerns in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Finding(Record, table=True):
    """The finding table; its fields are `domain`'s."""

    __tablename__ = "finding"

    fact: str = ""
    grade: str = ""
    triage: str = ""
    impact: str = ""
    evidence: str = ""
    required_outcome: str = ""
    frameworks: str = ""
    may_be_shared: bool | None = None
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    location_id: UUID | None = Field(default=None, foreign_key="location.id", index=True)
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    part_id: UUID | None = Field(default=None, foreign_key="visit_part.id", index=True)
    section: str = ""
    question: str = ""
    number: int | None = None
    repeat_of_id: UUID | None = Field(default=None, foreign_key="finding.id", index=True)
    found_on: date | None = None
    author: str = ""


class Concern(Record, table=True):
    """The immediate concern table; its fields are `domain`'s."""

    __tablename__ = "concern"

    what: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    location_id: UUID | None = Field(default=None, foreign_key="location.id", index=True)
    finding_id: UUID | None = Field(default=None, foreign_key="finding.id", index=True)
    part_id: UUID | None = Field(default=None, foreign_key="visit_part.id", index=True)
    section: str = ""
    question: str = ""
    seen_on: date | None = None
    seen_time: str = ""
    done_at_once: str = ""
    told: str = ""
    told_on: date | None = None
    told_time: str = ""
    reference: str = ""
    author: str = ""
