"""What rows keep of stored photos and files; the files themselves are in `evidence`."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Evidence(Record, table=True):
    """The evidence table; its fields are `domain`'s."""

    __tablename__ = "evidence_file"

    caption: str = ""
    name: str = ""
    source: str = ""
    is_private: bool | None = None
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    part_id: UUID | None = Field(default=None, foreign_key="visit_part.id", index=True)
    location_id: UUID | None = Field(default=None, foreign_key="location.id", index=True)
    section: str = ""
    question: str = ""
    finding_id: UUID | None = Field(default=None, foreign_key="finding.id", index=True)
    action_id: UUID | None = Field(default=None, foreign_key="action.id", index=True)
    media_type: str = ""
    size: int | None = None
    width: int | None = None
    height: int | None = None
    sha256: str = ""
    position: int | None = None
    added_on: date | None = None
    author: str = ""
