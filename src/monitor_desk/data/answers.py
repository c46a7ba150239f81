"""Answers and what was added to them in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Answer(Record, table=True):
    """The answer table; its fields are `domain`'s."""

    __tablename__ = "answer"

    asked: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    part_id: UUID | None = Field(default=None, foreign_key="visit_part.id", index=True)
    section: str = ""
    question: str = ""
    value: str = ""
    quality: str = ""
    note: str = ""
    reason: str = ""
    private_note: str = ""
    author: str = ""
    is_on_paper: bool | None = None
    is_after_visit: bool | None = None


class Addendum(Record, table=True):
    """The addition to a note table; its fields are `domain`'s."""

    __tablename__ = "addendum"

    text: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    answer_id: UUID | None = Field(default=None, foreign_key="answer.id", index=True)
    quick_note_id: UUID | None = Field(default=None, foreign_key="quick_note.id", index=True)
    added_on: date | None = None
    author: str = ""
    reason: str = ""
