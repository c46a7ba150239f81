"""Notes in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Note(Record, table=True):
    """The note table; its fields are `domain`'s."""

    __tablename__ = "note"

    text: str = ""
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    happened_on: date | None = None
    source: str = ""
    triage: str = ""
