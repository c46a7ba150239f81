"""Actions: what a provider has to put right, what it says, and what the council verified (domain.md, section 5)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says


class ActionState(StrEnum):
    """Where an action stands; what the provider says and what the council verified are never one state."""

    DRAFT = "Draft"
    AGREED = "Agreed"
    IN_PROGRESS = "In progress"
    PROVIDER_COMPLETE = "Provider says complete"
    VERIFIED = "Council verified"
    NOT_ACCEPTED = "Not accepted"
    WITHDRAWN = "Withdrawn"


class ActionStepKind(StrEnum):
    """What can happen to an action."""

    AGREED = "Agreed"
    PROGRESS = "Progress"
    PROVIDER_COMPLETE = "Provider says complete"
    VERIFIED = "Council verified"
    NOT_ACCEPTED = "Not accepted"
    EXTENSION = "Extension"
    WITHDRAWN = "Withdrawn"
    REOPENED = "Reopened"


METHODS = ("Visit", "Document", "Sample", "Feedback")
STATES = tuple(state.value for state in ActionState)
STEPS = tuple(step.value for step in ActionStepKind)
OPEN_STATES = frozenset(STATES) - {ActionState.VERIFIED, ActionState.WITHDRAWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Draft):
    """A requirement: what done looks like, who owns it, by when."""

    kind: ClassVar[str] = "action"
    noun: ClassVar[str] = "Action"

    requirement: str = says(
        "Requirement",
        Kind.LONG_TEXT,
        required="Say what has to be done",
        hint="What done looks like",
        is_searchable=True,
    )
    due_on: date | None = says("Due", Kind.DATE)
    owner: str = says("Owner", hint="By role at the provider")
    evidence_expected: str = says("Evidence expected", Kind.LONG_TEXT, is_searchable=True)
    clause: str = says("Contract clause")
    provider_words: str = says("The provider's words", Kind.LONG_TEXT, is_searchable=True)
    source: str = says("Source")
    status: str = says("State", Kind.CHOICE, choices=STATES)
    number: int | None = says("Number", Kind.NUMBER)
    provider_id: UUID | None = says("Provider", Kind.RECORD, record="provider", required="Choose the provider")
    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract")
    location_id: UUID | None = says("Location", Kind.RECORD, record="location")
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    finding_id: UUID | None = says("Finding", Kind.RECORD, record="finding")
    agreed_on: date | None = says("Agreed on", Kind.DATE)
    provider_complete_on: date | None = says("Provider says complete on", Kind.DATE)
    verified_on: date | None = says("Council verified on", Kind.DATE)
    author: str = says("Recorded by")

    def state(self) -> ActionState:
        """Return where the action stands; one without a state is a draft."""
        return ActionState(self.status) if self.status else ActionState.DRAFT

    def is_open(self) -> bool:
        """Say whether something is still to be done or verified."""
        return self.state() in OPEN_STATES

    def headline(self) -> str:
        """Return the first line of the requirement, shortened."""
        first = self.requirement.split("\n", 1)[0]
        return first if len(first) <= 90 else first[:89] + "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionStep(Draft):
    """Something that happened to an action; only ever added."""

    kind: ClassVar[str] = "action_step"
    noun: ClassVar[str] = "Step of an action"
    is_frozen: ClassVar[bool] = True

    step: str = says("Step", Kind.CHOICE, choices=STEPS, required="Say what happened")
    action_id: UUID | None = says("Action", Kind.RECORD, record="action", required="Choose the action")
    visit_id: UUID | None = says("Seen on visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Seen on check", Kind.RECORD, record="check")
    happened_on: date | None = says("Happened on", Kind.DATE, required="Give the day on which it happened")
    words: str = says("Words", Kind.LONG_TEXT, is_searchable=True)
    method: str = says("Method", Kind.CHOICE, choices=METHODS)
    sample_size: int | None = says("Sample of", Kind.NUMBER)
    evidence: str = says("Evidence", Kind.LONG_TEXT, is_searchable=True)
    old_due_on: date | None = says("Due before", Kind.DATE)
    new_due_on: date | None = says("New date", Kind.DATE)
    reason: str = says("Reason", Kind.LONG_TEXT)
    authoriser: str = says("Authorised by", hint="By role")
    author: str = says("Recorded by")
