"""Ad hoc quality and compliance checks: what is recorded of a check itself (domain.md, section 6)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar, Final
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says


class CheckState(StrEnum):
    """Where a check stands in its life."""

    PLANNED = "Planned"
    REQUESTED = "Requested"
    CHECKING = "Being checked"
    CONCLUDED = "Concluded"
    CLOSED = "Closed"
    WITHDRAWN = "Withdrawn"


STATES = tuple(state.value for state in CheckState)

# What led to a check (domain.md, sections 1 and 6: asked for at any time to validate performance).
DUE_DILIGENCE = "Due diligence"
ROUTINE = "Routine"
WHY = (ROUTINE, "KPI", "Finding", "Complaint", "Intelligence", DUE_DILIGENCE)
# Why a kind is usually made, by the id of its shipped form; an officer may have another reason.
USUAL_WHY: Final = {"kpi-validation": "KPI", "due-diligence-documents": DUE_DILIGENCE}

_ASKED = "What was asked for"
_SAMPLE = "Sample"
_RESULT = "Result"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Draft):
    """A check of a provider under a contract; its kind is the form that it began with, kept in that version."""

    kind: ClassVar[str] = "check"
    noun: ClassVar[str] = "Check"

    title: str = says("What", required="Say what is checked", is_searchable=True)
    provider_id: UUID | None = says("Provider", Kind.RECORD, record="provider", required="Choose the provider")
    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract")
    form_version_id: UUID | None = says("Form", Kind.RECORD, record="form_version")
    check_kind: str = says("Kind", is_searchable=True)
    why: str = says("Why", Kind.CHOICE, choices=WHY, required="Say why the check is made")
    why_words: str = says("Why, in words", Kind.LONG_TEXT, is_searchable=True)
    kpi: str = says("KPI", hint="Reference, title and period of the KPI that it is about", is_searchable=True)
    status: str = says("State", Kind.CHOICE, choices=STATES)
    officer_id: UUID | None = says("Officer", Kind.RECORD, record="officer")
    from_on: date | None = says("Looked at from", Kind.DATE)
    until_on: date | None = says("Looked at until", Kind.DATE)
    scope: str = says("Scope", Kind.LONG_TEXT, is_searchable=True, hint="What is looked at, and what is not")
    placement_on: date | None = says("First placement planned for", Kind.DATE)

    request_due_on: date | None = says("Request to be sent by", Kind.DATE, section=_ASKED)
    requested_on: date | None = says("Requested on", Kind.DATE, section=_ASKED)
    due_on: date | None = says("Due", Kind.DATE, section=_ASKED)
    reminded_on: date | None = says("Last reminded on", Kind.DATE, section=_ASKED)
    conclude_due_on: date | None = says("To be concluded by", Kind.DATE, section=_ASKED)

    how_chosen: str = says("How the sample was chosen", Kind.LONG_TEXT, section=_SAMPLE, is_searchable=True)
    sample_size: int | None = says("Looked at", Kind.NUMBER, section=_SAMPLE, hint="How many")
    out_of: int | None = says("Out of", Kind.NUMBER, section=_SAMPLE, hint="How many there are")

    summary: str = says("Summary of the outcome", Kind.LONG_TEXT, section=_RESULT, is_searchable=True)
    private_note: str = says("Private note", Kind.LONG_TEXT, section=_RESULT, is_searchable=True)
    level: str = says("Outcome", section=_RESULT)
    level_computed: str = says("Outcome as computed", section=_RESULT)
    level_reason: str = says("Why it differs from the computed one", Kind.LONG_TEXT, section=_RESULT)
    is_on_paper: bool | None = says("Taken on paper", Kind.YES_NO, section=_RESULT)
    concluded_on: date | None = says("Concluded", Kind.DATE, section=_RESULT)
    closed_on: date | None = says("Closed", Kind.DATE, section=_RESULT)
    stopped_reason: str = says("Why it was withdrawn", Kind.LONG_TEXT, section=_RESULT)

    def state(self) -> CheckState:
        """Return where the check stands; one without a state is planned."""
        return CheckState(self.status) if self.status else CheckState.PLANNED

    def rules(self) -> dict[str, str]:
        """Days in their order, and no more looked at than there are."""
        problems = {}
        if self.from_on and self.until_on and self.until_on < self.from_on:
            problems["until_on"] = "The last day looked at comes before the first"
        if self.sample_size is not None and self.sample_size < 0:
            problems["sample_size"] = "Give how many were looked at, 0 or more"
        if self.sample_size is not None and self.out_of is not None and self.out_of < self.sample_size:
            problems["out_of"] = "There are at least as many as were looked at"
        return problems


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckStep(Draft):
    """One step in the life of a check: what happened, when, with whom; only ever added."""

    kind: ClassVar[str] = "check_step"
    noun: ClassVar[str] = "Step of a check"
    is_frozen: ClassVar[bool] = True

    step: str = says("Step", required="Say what happened", is_searchable=True)
    check_id: UUID | None = says("Check", Kind.RECORD, record="check", required="Choose the check")
    happened_on: date | None = says("Happened on", Kind.DATE, required="Give the day on which it happened")
    with_whom: str = says("With whom or to whom")
    how: str = says("How")
    words: str = says("What was said or why", Kind.LONG_TEXT, is_searchable=True)
    author: str = says("Recorded by")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSource(Draft):
    """What led to a check: a finding, or a note of a complaint or of intelligence."""

    kind: ClassVar[str] = "check_source"
    noun: ClassVar[str] = "What led to a check"

    check_id: UUID | None = says("Check", Kind.RECORD, record="check", required="Choose the check")
    finding_id: UUID | None = says("Finding", Kind.RECORD, record="finding")
    note_id: UUID | None = says("Note", Kind.RECORD, record="note")

    def rules(self) -> dict[str, str]:
        """One thing is named."""
        if (self.finding_id is None) == (self.note_id is None):
            return {"finding_id": "Choose the finding or the note that led to the check"}
        return {}

    def headline(self) -> str:
        """Return which kind of thing it names."""
        return "Finding" if self.finding_id else "Note"
