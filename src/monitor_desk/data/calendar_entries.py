"""The team's calendar and settings in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class PeriodEntry(Record, table=True):
    """The period table; its fields are `domain`'s."""

    __tablename__ = "period"

    name: str = Field(default="", index=True)
    period_kind: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    due_on: date | None = None
    issued_on: date | None = None


class ClosureDay(Record, table=True):
    """The closure day table; its fields are `domain`'s."""

    __tablename__ = "closure"

    closed_on: date | None = None
    name: str = Field(default="", index=True)
    closure_kind: str = ""


class ObligationEntry(Record, table=True):
    """The obligation table; its fields are `domain`'s."""

    __tablename__ = "obligation"

    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    obligation_kind: str = ""
    key: str = ""
    title: str = ""
    due_on: date | None = None
    reason: str = ""
    author: str = ""
    issued_on: date | None = None
    issued_due_on: date | None = None
    done_on: date | None = Field(default=None, index=True)
    waived_on: date | None = None


class Setting(Record, table=True):
    """The setting table; its fields are `domain`'s."""

    __tablename__ = "setting"

    name: str = Field(default="", index=True)
    value: str = ""
