"""Visits: what is recorded of a visit itself, from the plan to its closing (domain.md, section 5)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID, uuid5

from monitor_desk.domain.fields import Draft, Kind, says
from monitor_desk.domain.owners import owner_problem

VISIT_TYPES = ("Annual", "Follow-up", "Ad hoc", "Due diligence", "Unannounced", "Premises", "Closure verification")


class VisitState(StrEnum):
    """Where a visit stands in its life."""

    PLANNED = "Planned"
    ANNOUNCED = "Announced"
    DESKTOP = "Desktop review"
    ON_SITE = "On site"
    WRITE_UP = "Write-up"
    DRAFT_SHARED = "Draft shared"
    FINAL = "Final"
    ACTION_PLAN = "Action plan"
    CLOSED = "Closed"
    CANCELLED = "Cancelled"
    ABORTED = "Aborted"


STATES = tuple(state.value for state in VisitState)

_BEFORE = "Before the visit"
_AFTER = "After the visit"
_SIGNED = "Feedback and sign-off"
_RESULT = "Result"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Draft):
    """A visit to a provider under a contract, with the version of the form it began with."""

    kind: ClassVar[str] = "visit"
    noun: ClassVar[str] = "Visit"

    title: str = says("What", required="Say what visit it is", is_searchable=True)
    provider_id: UUID | None = says("Provider", Kind.RECORD, record="provider", required="Choose the provider")
    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract")
    form_version_id: UUID | None = says("Form", Kind.RECORD, record="form_version")
    visit_type: str = says("Type", Kind.CHOICE, choices=VISIT_TYPES, required="Choose the type of visit")
    is_announced: bool | None = says("Announced", Kind.YES_NO)
    status: str = says("State", Kind.CHOICE, choices=STATES)
    planned_on: date | None = says("Planned for", Kind.DATE)
    officer_id: UUID | None = says("Lead officer", Kind.RECORD, record="officer")
    follows_id: UUID | None = says("Follow-up of", Kind.RECORD, record="visit")
    scope: str = says("Scope", Kind.LONG_TEXT, is_searchable=True, hint="What is looked at, and what is not")
    why: str = says("Why", Kind.LONG_TEXT, is_searchable=True)

    letter_due_on: date | None = says("Letter due", Kind.DATE, section=_BEFORE)
    letter_sent_on: date | None = says("Letter sent", Kind.DATE, section=_BEFORE)
    documents_due_on: date | None = says("Documents due", Kind.DATE, section=_BEFORE)
    began_on: date | None = says("On site from", Kind.DATE, section=_AFTER)
    ended_on: date | None = says("Site visit ended", Kind.DATE, section=_AFTER)
    draft_due_on: date | None = says("Draft due", Kind.DATE, section=_AFTER)
    draft_shared_on: date | None = says("Draft shared", Kind.DATE, section=_AFTER)
    accuracy_due_on: date | None = says("Factual accuracy due", Kind.DATE, section=_AFTER)
    accuracy_received_on: date | None = says("Factual accuracy received", Kind.DATE, section=_AFTER)
    final_on: date | None = says("Final report", Kind.DATE, section=_AFTER)
    plan_due_on: date | None = says("Action plan due", Kind.DATE, section=_AFTER)
    plan_agreed_on: date | None = says("Action plan agreed", Kind.DATE, section=_AFTER)
    revisit_due_on: date | None = says("Re-visit due", Kind.DATE, section=_AFTER)
    closed_on: date | None = says("Closed", Kind.DATE, section=_AFTER)
    stopped_reason: str = says("Why it was cancelled or aborted", Kind.LONG_TEXT, section=_AFTER)

    feedback_on: date | None = says("Verbal feedback on", Kind.DATE, section=_SIGNED)
    feedback_time: str = says("Verbal feedback at", section=_SIGNED)
    feedback_to: str = says("Verbal feedback to", section=_SIGNED, hint="By role, such as registered manager")
    feedback_summary: str = says("What was fed back", Kind.LONG_TEXT, section=_SIGNED, is_searchable=True)
    signed_role: str = says("Signed for the provider by", section=_SIGNED, hint="By role")
    signed_on: date | None = says("Signed on", Kind.DATE, section=_SIGNED)
    signature: str = says("Signature", Kind.LONG_TEXT, section=_SIGNED)

    summary: str = says("Summary for the report", Kind.LONG_TEXT, section=_RESULT, is_searchable=True)
    private_note: str = says("Private note", Kind.LONG_TEXT, section=_RESULT, is_searchable=True)
    level: str = says("Overall result", section=_RESULT)
    level_computed: str = says("Overall as computed", section=_RESULT)
    level_reason: str = says("Why it differs from the computed one", Kind.LONG_TEXT, section=_RESULT)
    is_on_paper: bool | None = says("Taken on paper", Kind.YES_NO, section=_RESULT)

    def state(self) -> VisitState:
        """Return where the visit stands; one without a state is planned."""
        return VisitState(self.status) if self.status else VisitState.PLANNED


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitPart(Draft):
    """A location or a person for which sections of the form of a visit or check are repeated."""

    kind: ClassVar[str] = "visit_part"
    noun: ClassVar[str] = "Part of a visit or check"

    label: str = says("Label", required="Name the part, such as Person A", is_searchable=True)
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    repeat: str = says("Repeated for", Kind.CHOICE, choices=("location", "person"), required="Say what it is")
    location_id: UUID | None = says("Location", Kind.RECORD, record="location")
    position: int | None = says("Place in the order", Kind.NUMBER)

    def rules(self) -> dict[str, str]:
        """It belongs to a visit or to a check."""
        return owner_problem(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDay(Draft):
    """Time on site: a day, from when to when, and where."""

    kind: ClassVar[str] = "visit_day"
    noun: ClassVar[str] = "Time on site"

    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit", required="Choose the visit")
    held_on: date | None = says("Day", Kind.DATE, required="Give the day")
    arrived: str = says("Arrived", hint="Such as 09:40")
    left: str = says("Left", hint="Such as 15:10")
    location_id: UUID | None = says("Location", Kind.RECORD, record="location")
    officers: str = says("Officers present")

    def headline(self) -> str:
        """Return the day and the times."""
        return f"{self.held_on} {self.arrived}–{self.left}"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSection(Draft):
    """What is kept of one section: which officer has it, whether it is finished, and its level."""

    kind: ClassVar[str] = "visit_section"
    noun: ClassVar[str] = "Section of a visit or check"

    section: str = says("Section", required="Say which section")
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    part_id: UUID | None = says("Part", Kind.RECORD, record="visit_part")
    officer: str = says("Officer")
    is_finished: bool | None = says("Finished", Kind.YES_NO)
    level: str = says("Level")
    level_reason: str = says("Why it differs from the computed one", Kind.LONG_TEXT)

    def rules(self) -> dict[str, str]:
        """It belongs to a visit or to a check."""
        return owner_problem(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitStep(Draft):
    """One step in the life of a visit: what happened, when, with whom; only ever added."""

    kind: ClassVar[str] = "visit_step"
    noun: ClassVar[str] = "Step of a visit"

    step: str = says("Step", required="Say what happened", is_searchable=True)
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit", required="Choose the visit")
    happened_on: date | None = says("Happened on", Kind.DATE, required="Give the day on which it happened")
    time: str = says("At")
    with_whom: str = says("With whom or to whom")
    how: str = says("How")
    words: str = says("What was said or why", Kind.LONG_TEXT, is_searchable=True)
    author: str = says("Recorded by")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMet(Draft):
    """Someone met on the visit, by role and never by name."""

    kind: ClassVar[str] = "visit_person"
    noun: ClassVar[str] = "Person met"

    role: str = says("Role", required="Say who was met, by role", is_searchable=True)
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit", required="Choose the visit")
    location_id: UUID | None = says("Location", Kind.RECORD, record="location")
    words: str = says("Remark", hint="Such as with advocate")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRequest(Draft):
    """A document asked for, before a visit or for a check, and what became of it."""

    kind: ClassVar[str] = "document_request"
    noun: ClassVar[str] = "Document asked for"

    title: str = says("Document", required="Say which document", is_searchable=True)
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    asked_on: date | None = says("Asked for on", Kind.DATE)
    due_on: date | None = says("Due", Kind.DATE)
    received_on: date | None = says("Received on", Kind.DATE)
    is_enough: bool | None = says("Good enough", Kind.YES_NO)
    expires_on: date | None = says("Expires", Kind.DATE)
    document_id: UUID | None = says("Kept as", Kind.RECORD, record="document")
    words: str = says("What it shows", Kind.LONG_TEXT, is_searchable=True)

    def rules(self) -> dict[str, str]:
        """It belongs to a visit or to a check."""
        return owner_problem(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickNote(Draft):
    """Something noted in passing, filed to a section or question later."""

    kind: ClassVar[str] = "quick_note"
    noun: ClassVar[str] = "Quick note"

    text: str = says("Note", Kind.LONG_TEXT, required="Type the note", is_searchable=True)
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    part_id: UUID | None = says("Part", Kind.RECORD, record="visit_part")
    section: str = says("Section")
    question: str = says("Question")
    noted_on: date | None = says("Noted on", Kind.DATE)
    noted_time: str = says("At")
    is_private: bool | None = says("Private", Kind.YES_NO)
    author: str = says("Noted by")

    def rules(self) -> dict[str, str]:
        """It belongs to a visit or to a check."""
        return owner_problem(self)

    def headline(self) -> str:
        """Return the first line, shortened."""
        first = self.text.split("\n", 1)[0]
        return first if len(first) <= 90 else first[:89] + "…"


def part_id(owner_id: UUID, location_id: UUID) -> UUID:
    """Return the id of a location's part of a visit or check: the same on every laptop."""
    return uuid5(owner_id, f"location:{location_id.hex}")


def section_id(owner_id: UUID, section: str, part: UUID | None = None) -> UUID:
    """Return the id of what is kept of a section of a visit or check: the same on every laptop."""
    return uuid5(owner_id, f"section:{part.hex if part else ''}:{section}")
