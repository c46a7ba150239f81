"""The records of an audit of actuals: a spreadsheet that was analysed, the sample drawn from it, what each line shows.

The rules are in `domain.actuals` (domain.md, section 6: care actually delivered against care planned).
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID, uuid5

from monitor_desk.domain.fields import Draft, Kind, says

AGREES, DIFFERS, NO_RECORD, NOT_CHECKED = "Agrees", "Differs", "No record seen", "Could not be checked"
LINE_RESULTS = (AGREES, DIFFERS, NO_RECORD, NOT_CHECKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRecord(Draft):
    """One reading of a spreadsheet with what was found in it; another reading is another record."""

    kind: ClassVar[str] = "actuals_audit"
    noun: ClassVar[str] = "Audit of actuals"
    is_frozen: ClassVar[bool] = True

    name: str = says("File", required="Give the file its name", is_searchable=True)
    check_id: UUID | None = says("Check", Kind.RECORD, record="check", required="Choose the check")
    evidence_id: UUID | None = says("Kept as", Kind.RECORD, record="evidence_file")
    file_sha256: str = says("Check sum of the file")
    columns: str = says("Columns", Kind.LONG_TEXT)
    lines: int | None = says("Care visits", Kind.NUMBER)
    left_out: int | None = says("Rows left out", Kind.NUMBER)
    problems: str = says("Problems in the file", Kind.LONG_TEXT)
    content: str = says("Result", Kind.LONG_TEXT, required="An audit holds its result")
    content_sha256: str = says("Check sum")
    read_on: date | None = says("Read on", Kind.DATE)
    author: str = says("Read by")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActualsSample(Draft):
    """A sample drawn from an audit: how it was chosen, with the seed by which anyone draws the same again."""

    kind: ClassVar[str] = "actuals_sample"
    noun: ClassVar[str] = "Sample of care visits"
    is_frozen: ClassVar[bool] = True

    words: str = says("How it was chosen", required="Say how the sample was chosen", is_searchable=True)
    check_id: UUID | None = says("Check", Kind.RECORD, record="check", required="Choose the check")
    audit_id: UUID | None = says("Audit", Kind.RECORD, record="actuals_audit", required="Choose the audit")
    method: str = says("Method", required="Choose the method")
    size: int | None = says("Care visits drawn", Kind.NUMBER)
    out_of: int | None = says("Out of", Kind.NUMBER)
    seed: int | None = says("Seed", Kind.NUMBER)
    drawn_on: date | None = says("Drawn on", Kind.DATE)
    author: str = says("Drawn by")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActualsLine(Draft):
    """One care visit of a sample, and what rota and daily record show of it; people by code."""

    kind: ClassVar[str] = "actuals_line"
    noun: ClassVar[str] = "Care visit looked at"

    person: str = says("Person", hint="By code")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check", required="Choose the check")
    sample_id: UUID | None = says("Sample", Kind.RECORD, record="actuals_sample", required="Choose the sample")
    row: int | None = says("Row of the file", Kind.NUMBER)
    held_on: date | None = says("Day", Kind.DATE)
    planned: str = says("Planned")
    actual: str = says("Delivered, as submitted")
    worker: str = says("Worker", hint="By code")
    actual_minutes: int | None = says("Minutes submitted", Kind.NUMBER)
    result: str = says("Result", Kind.CHOICE, choices=LINE_RESULTS)
    minutes_found: int | None = says("Minutes found", Kind.NUMBER, hint="By rota and daily record")
    words: str = says("What was seen", Kind.LONG_TEXT, is_searchable=True)
    author: str = says("Looked at by")

    def rules(self) -> dict[str, str]:
        """What differs says how; minutes are those of one day."""
        if self.minutes_found is not None and not 0 <= self.minutes_found <= 24 * 60:
            return {"minutes_found": "Give the minutes found, from 0 to 1,440"}
        if self.result == DIFFERS and self.minutes_found is None and not self.words.strip():
            return {"words": "Say what was seen, or give the minutes found"}
        return {}

    def headline(self) -> str:
        """Return the day and the person's code."""
        return " ".join(part for part in (self.held_on.isoformat() if self.held_on else "", self.person) if part)


def line_id(sample_id: UUID, row: int) -> UUID:
    """Return the id of a line of a sample: the same on every laptop."""
    return uuid5(sample_id, f"row:{row}")
