"""Actions and their steps in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Action(Record, table=True):
    """The action table; its fields are `domain`'s."""

    __tablename__ = "action"

    requirement: str = ""
    due_on: date | None = None
    owner: str = ""
    evidence_expected: str = ""
    clause: str = ""
    provider_words: str = ""
    source: str = ""
    status: str = ""
    number: int | None = None
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    location_id: UUID | None = Field(default=None, foreign_key="location.id", index=True)
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    finding_id: UUID | None = Field(default=None, foreign_key="finding.id", index=True)
    agreed_on: date | None = None
    provider_complete_on: date | None = None
    verified_on: date | None = None
    author: str = ""


class ActionStep(Record, table=True):
    """The step of an action table; its fields are `domain`'s."""

    __tablename__ = "action_step"

    step: str = ""
    action_id: UUID | None = Field(default=None, foreign_key="action.id", index=True)
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    happened_on: date | None = None
    words: str = ""
    method: str = ""
    sample_size: int | None = None
    evidence: str = ""
    old_due_on: date | None = None
    new_due_on: date | None = None
    reason: str = ""
    authoriser: str = ""
    author: str = ""
