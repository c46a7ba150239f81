"""Evidence: a photo or file that was stored, what it shows and where it belongs."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says

SOURCES = (
    "Seen on the visit",
    "Supplied by the provider",
    "Views of other organisations and council teams",
    "Service users' comments",
    "Survey",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Draft):
    """A stored file; `sha256` is of its content, by which each desk's evidence store finds it, `size` in bytes."""

    kind: ClassVar[str] = "evidence_file"
    noun: ClassVar[str] = "Evidence"

    caption: str = says("Caption", is_searchable=True, hint="What it shows, in a sentence")
    name: str = says("File", required="Give the file its name", is_searchable=True)
    source: str = says("Kind of evidence", Kind.CHOICE, choices=SOURCES)
    is_private: bool | None = says("Private", Kind.YES_NO, hint="Left out of what the provider gets")
    provider_id: UUID | None = says("Provider", Kind.RECORD, record="provider")
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    part_id: UUID | None = says("Part", Kind.RECORD, record="visit_part")
    location_id: UUID | None = says("Location", Kind.RECORD, record="location")
    section: str = says("Section")
    question: str = says("Question")
    finding_id: UUID | None = says("Finding", Kind.RECORD, record="finding")
    action_id: UUID | None = says("Action", Kind.RECORD, record="action")
    media_type: str = says("Kind of file")
    size: int | None = says("Size in bytes", Kind.NUMBER)
    width: int | None = says("Width in pixels", Kind.NUMBER)
    height: int | None = says("Height in pixels", Kind.NUMBER)
    sha256: str = says("Check sum")
    position: int | None = says("Place in the order", Kind.NUMBER)
    added_on: date | None = says("Added on", Kind.DATE)
    author: str = says("Added by")

    def is_picture(self) -> bool:
        """Say whether it can be shown in place."""
        return self.media_type.startswith("image/")

    def headline(self) -> str:
        """Return the caption, or the file's name."""
        return self.caption or self.name
