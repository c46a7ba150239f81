"""A whole visit as it is read: what the recorder, the visit's page and its report are made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias, TypeVar
from uuid import UUID

from monitor_desk.domain.actions import Action, ActionStep
from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.forms.answers import Given, Place
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.papers import AccuracyPoint
from monitor_desk.domain.visits import (
    DocumentRequest,
    PersonMet,
    QuickNote,
    Visit,
    VisitDay,
    VisitPart,
    VisitSection,
    VisitStep,
)

T = TypeVar("T", bound=Draft)
Held: TypeAlias = tuple[tuple[UUID, T], ...]  # records with their ids, in the order in which they were made


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviousAnswer:
    """What was answered to the same question on the visit before; `words` as it stood on that visit's form.

    `actions` are the actions that came of that question: id, number, first line and state.
    """

    visit_id: UUID
    visited_on: date | None
    given: Given
    words: str
    actions: tuple[tuple[UUID, int | None, str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """A frozen report without its content."""

    id: UUID
    version: int
    stage: str
    frozen_on: date
    author: str
    reason: str
    content_sha256: str
    supersedes_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFile:
    """Everything kept of one visit."""

    id: UUID
    visit: Visit
    provider: str
    contract: Contract | None = None
    officer: str = ""
    form: Form | None = None
    parts: Held[VisitPart] = ()
    days: Held[VisitDay] = ()
    sections: Held[VisitSection] = ()
    steps: Held[VisitStep] = ()
    people: Held[PersonMet] = ()
    documents: Held[DocumentRequest] = ()
    notes: Held[QuickNote] = ()
    answers: Mapping[Place, tuple[UUID, Answer]] = field(default_factory=dict)
    addenda: Held[Addendum] = ()
    findings: Held[Finding] = ()
    concerns: Held[Concern] = ()
    actions: Held[Action] = ()
    action_steps: Held[ActionStep] = ()
    evidence: Held[Evidence] = ()
    papers: tuple[PaperRow, ...] = ()
    accuracy: Held[AccuracyPoint] = ()
    previous: Mapping[Place, PreviousAnswer] = field(default_factory=dict)
    locations: Mapping[UUID, str] = field(default_factory=dict)
    disputed: frozenset[UUID] = frozenset()  # records of which two versions stand side by side
    follow_ups: tuple[UUID, ...] = ()  # visits planned as a follow-up of this one that were not cancelled or aborted

    def has_ended(self) -> bool:
        """Say whether the site visit has ended: from then on, on-site notes are only added to."""
        return self.visit.ended_on is not None

    def with_form(self, form: Form | None) -> "VisitFile":
        """Return the file with the form that the visit keeps."""
        return replace(self, form=form)
