"""Frozen papers of a visit, and what the provider says of their factual accuracy."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says
from monitor_desk.domain.owners import owner_problem

STAGES = ("Draft", "Final", "Correction")
# What factual accuracy may correct (domain.md, section 5).
ACCURACY_GROUNDS = (
    "Typing or numeric error",
    "Not accurate at the time",
    "Evidence that existed and was left out",
    "Something else",
)
ACCURACY_ANSWERS = ("Accepted", "Accepted in part", "Not accepted", "Outside factual accuracy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Draft):
    """A report as it was when it was frozen; a correction is a new version that supersedes it, with a reason."""

    kind: ClassVar[str] = "paper"
    noun: ClassVar[str] = "Report version"
    is_frozen: ClassVar[bool] = True

    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    version: int | None = says("Version", Kind.NUMBER, required="Give the version its number")
    stage: str = says("Stage", Kind.CHOICE, choices=STAGES, required="Say what it is")
    frozen_on: date | None = says("Frozen on", Kind.DATE, required="Give the day")
    content: str = says("Content", Kind.LONG_TEXT, required="A report version holds its content")
    content_sha256: str = says("Check sum")
    supersedes_id: UUID | None = says("Supersedes", Kind.RECORD, record="paper")
    reason: str = says("Reason", Kind.LONG_TEXT)
    author: str = says("Frozen by")

    def rules(self) -> dict[str, str]:
        """It belongs to a visit or to a check."""
        return owner_problem(self)

    def headline(self) -> str:
        """Return the stage and version."""
        return f"{self.stage} report, version {self.version}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccuracyPoint(Draft):
    """One point of a provider's factual accuracy response, and the council's answer to it."""

    kind: ClassVar[str] = "accuracy_point"
    noun: ClassVar[str] = "Factual accuracy point"

    provider_words: str = says(
        "What the provider says", Kind.LONG_TEXT, required="Say what the provider says", is_searchable=True
    )
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit", required="Choose the visit")
    paper_id: UUID | None = says("Report version", Kind.RECORD, record="paper")
    number: int | None = says("Number", Kind.NUMBER)
    line_id: str = says("Line of the report")
    line_words: str = says("What the report said", Kind.LONG_TEXT)
    ground: str = says("Ground", Kind.CHOICE, choices=ACCURACY_GROUNDS)
    proposed: str = says("Correction asked for", Kind.LONG_TEXT, is_searchable=True)
    evidence: str = says("Evidence offered", Kind.LONG_TEXT, is_searchable=True)
    received_on: date | None = says("Received on", Kind.DATE)
    answer: str = says("Answer", Kind.CHOICE, choices=ACCURACY_ANSWERS)
    answer_words: str = says("Reason for the answer", Kind.LONG_TEXT, is_searchable=True)
    answered_by: str = says("Answered by")
    answered_on: date | None = says("Answered on", Kind.DATE)
    has_dispute: bool | None = says("Disputed", Kind.YES_NO)
    dispute_words: str = says("Why it is disputed", Kind.LONG_TEXT)
    dispute_officer: str = says("Senior officer", hint="Someone with no earlier part in the visit")
    dispute_answer: str = says("Senior officer's decision", Kind.LONG_TEXT)
    dispute_on: date | None = says("Decided on", Kind.DATE)

    def headline(self) -> str:
        """Return the first line, shortened."""
        first = self.provider_words.split("\n", 1)[0]
        return first if len(first) <= 90 else first[:89] + "…"
