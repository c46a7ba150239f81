"""Frozen papers and what was said of their accuracy, in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Paper(Record, table=True):
    """The report version table; its fields are `domain`'s."""

    __tablename__ = "paper"

    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    version: int | None = None
    stage: str = ""
    frozen_on: date | None = None
    content: str = ""
    content_sha256: str = ""
    supersedes_id: UUID | None = Field(default=None, foreign_key="paper.id", index=True)
    reason: str = ""
    author: str = ""


class AccuracyPoint(Record, table=True):
    """The factual accuracy point table; its fields are `domain`'s."""

    __tablename__ = "accuracy_point"

    provider_words: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    paper_id: UUID | None = Field(default=None, foreign_key="paper.id", index=True)
    number: int | None = None
    line_id: str = ""
    line_words: str = ""
    ground: str = ""
    proposed: str = ""
    evidence: str = ""
    received_on: date | None = None
    answer: str = ""
    answer_words: str = ""
    answered_by: str = ""
    answered_on: date | None = None
    has_dispute: bool | None = None
    dispute_words: str = ""
    dispute_officer: str = ""
    dispute_answer: str = ""
    dispute_on: date | None = None
