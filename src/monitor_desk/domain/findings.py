"""Findings and immediate concerns: fact, impact, grade, triage, and who was told (domain.md, section 5)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says
from monitor_desk.domain.notes import TRIAGE
from monitor_desk.domain.owners import owner_problem

GOOD_PRACTICE = "Good practice"
IMMEDIATE = "Immediate"
GRADES = (GOOD_PRACTICE, "Advisory", "Minor", "Moderate", "Major", IMMEDIATE)  # mildest first
# Grades that are an issue: a plan is complete only when each has an action.
ISSUES = frozenset({"Minor", "Moderate", "Major", IMMEDIATE})
WEAKNESS = {"Minor": 1, "Moderate": 2, "Major": 3, IMMEDIATE: 4}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Draft):
    """What was found: fact apart from impact, graded and triaged."""

    kind: ClassVar[str] = "finding"
    noun: ClassVar[str] = "Finding"

    fact: str = says("Fact", Kind.LONG_TEXT, required="Say what was found", is_searchable=True)
    grade: str = says("Grade", Kind.CHOICE, choices=GRADES, required="Choose the grade")
    triage: str = says("Triage", Kind.CHOICE, choices=TRIAGE)
    impact: str = says("Impact on people", Kind.LONG_TEXT, is_searchable=True)
    evidence: str = says("Evidence", Kind.LONG_TEXT, is_searchable=True, hint="What it rests on")
    required_outcome: str = says("Required outcome", Kind.LONG_TEXT, is_searchable=True)
    frameworks: str = says("Framework references")
    may_be_shared: bool | None = says("May be shared as good practice", Kind.YES_NO)
    provider_id: UUID | None = says("Provider", Kind.RECORD, record="provider", required="Choose the provider")
    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract")
    location_id: UUID | None = says("Location", Kind.RECORD, record="location")
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    part_id: UUID | None = says("Part", Kind.RECORD, record="visit_part")
    section: str = says("Section")
    question: str = says("Question")
    number: int | None = says("Number", Kind.NUMBER)
    repeat_of_id: UUID | None = says("Repeat of", Kind.RECORD, record="finding")
    found_on: date | None = says("Found on", Kind.DATE)
    author: str = says("Recorded by")

    def is_issue(self) -> bool:
        """Say whether something has to be put right."""
        return self.grade in ISSUES

    def rules(self) -> dict[str, str]:
        """Only good practice is shared as such."""
        if self.may_be_shared and self.grade != GOOD_PRACTICE:
            return {"may_be_shared": "Only good practice may be shared"}
        return {}

    def headline(self) -> str:
        """Return the first line of the fact, shortened."""
        first = self.fact.split("\n", 1)[0]
        return first if len(first) <= 90 else first[:89] + "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern(Draft):
    """An immediate concern: what was seen, what was done at once, who was told and when."""

    kind: ClassVar[str] = "concern"
    noun: ClassVar[str] = "Immediate concern"

    what: str = says("What was seen", Kind.LONG_TEXT, required="Say what was seen", is_searchable=True)
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    provider_id: UUID | None = says("Provider", Kind.RECORD, record="provider", required="Choose the provider")
    location_id: UUID | None = says("Location", Kind.RECORD, record="location")
    finding_id: UUID | None = says("Finding", Kind.RECORD, record="finding")
    part_id: UUID | None = says("Part", Kind.RECORD, record="visit_part")
    section: str = says("Section")
    question: str = says("Question")
    seen_on: date | None = says("Seen on", Kind.DATE, required="Give the day")
    seen_time: str = says("Seen at", required="Give the time, such as 14:30")
    done_at_once: str = says("What was done at once", Kind.LONG_TEXT, is_searchable=True)
    told: str = says("Who was told", Kind.LONG_TEXT, hint="By role, such as registered manager", is_searchable=True)
    told_on: date | None = says("Told on", Kind.DATE)
    told_time: str = says("Told at")
    reference: str = says("Safeguarding reference", hint="The reference only")
    author: str = says("Recorded by")

    def rules(self) -> dict[str, str]:
        """It belongs to a visit or to a check."""
        return owner_problem(self)

    def headline(self) -> str:
        """Return the first line, shortened."""
        first = self.what.split("\n", 1)[0]
        return first if len(first) <= 90 else first[:89] + "…"
