"""Notes: what an officer learned about a provider and when."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says

TRIAGE = ("Act now", "Next review", "Note only")


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Draft):
    """Something learned, triaged into act now, next review or note only (domain, section 1)."""

    kind: ClassVar[str] = "note"
    noun: ClassVar[str] = "Note"

    text: str = says("Note", Kind.LONG_TEXT, required="Type the note", is_searchable=True)
    provider_id: UUID | None = says("Provider", Kind.RECORD, record="provider", required="Choose the provider")
    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract")
    happened_on: date | None = says("Happened on", Kind.DATE, required="Give the day on which it happened")
    source: str = says("Source", hint="Such as telephone call, social worker, complaint")
    triage: str = says("Triage", Kind.CHOICE, choices=TRIAGE)

    def headline(self) -> str:
        """Return the first line, shortened."""
        first = self.text.split("\n", 1)[0]
        return first if len(first) <= 90 else first[:89] + "…"
