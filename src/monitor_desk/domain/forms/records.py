"""The records of forms: the team's copy of each, and its versions, which never change."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says

PURPOSES = ("visit", "check")


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRecord(Draft):
    """A form of the team. `working` holds the edits that are not yet a version; empty when there are none."""

    kind: ClassVar[str] = "form"
    noun: ClassVar[str] = "Form"

    title: str = says("Title", required="Give the form a title", is_searchable=True)
    key: str = says("Id", required="Give the form an id")
    purpose: str = says("Used for", Kind.CHOICE, choices=PURPOSES)
    service_types: str = says("Service types", hint="Several are separated by commas; empty means any")
    summary: str = says("When to use it", Kind.LONG_TEXT)
    is_retired: bool | None = says("Retired", Kind.YES_NO)
    working: str = says("Edits in progress", Kind.LONG_TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormVersion(Draft):
    """A form as it stood when it was put in use; a visit keeps the version it began with."""

    kind: ClassVar[str] = "form_version"
    noun: ClassVar[str] = "Form version"
    is_frozen: ClassVar[bool] = True

    form_id: UUID | None = says("Form", Kind.RECORD, record="form", required="Choose the form")
    number: int | None = says("Version", Kind.NUMBER, required="Give the version its number")
    content: str = says("Content", Kind.LONG_TEXT, required="A version holds its form")
    content_sha256: str = says("Check sum")
    made_on: date | None = says("In use from", Kind.DATE)
    author: str = says("Put in use by")
    reason: str = says("Reason", Kind.LONG_TEXT)

    def headline(self) -> str:
        """Return which version."""
        return f"Version {self.number}"
