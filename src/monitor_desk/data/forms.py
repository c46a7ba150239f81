"""Forms and their versions in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class FormRecord(Record, table=True):
    """The form table; its fields are `domain`'s."""

    __tablename__ = "form"

    title: str = ""
    key: str = Field(default="", index=True)
    purpose: str = ""
    service_types: str = ""
    summary: str = ""
    is_retired: bool | None = None
    working: str = ""


class FormVersion(Record, table=True):
    """The form version table; its fields are `domain`'s."""

    __tablename__ = "form_version"

    form_id: UUID | None = Field(default=None, foreign_key="form.id", index=True)
    number: int | None = None
    content: str = ""
    content_sha256: str = ""
    made_on: date | None = None
    author: str = ""
    reason: str = ""
