"""What is recorded on a form, of a visit or a check, as it is read: answers, findings, evidence, what came of it."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self, TypeAlias, TypeVar
from uuid import UUID

from monitor_desk.domain.actions import Action, ActionStep
from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.forms.answers import Given, Place
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.forms.occasion import Occasion
from monitor_desk.domain.forms.results import Final
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import DocumentRequest, QuickNote, VisitPart, VisitSection

T = TypeVar("T", bound=Draft)
Held: TypeAlias = tuple[tuple[UUID, T], ...]  # records with their ids, in the order in which they were made


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviousAnswer:
    """What was answered to the same question the time before; `words` as it stood on the form of that time.

    `actions` are the actions that came of that question: id, number, first line and state.
    """

    owner_id: UUID
    answered_on: date | None
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
class RecordedFile(ABC):
    """Everything that a visit and a check have in common: a form with its answers, and what hangs on them."""

    id: UUID
    provider: str
    contract: Contract | None = None
    officer: str = ""
    form: Form | None = None
    parts: Held[VisitPart] = ()
    sections: Held[VisitSection] = ()
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
    previous: Mapping[Place, PreviousAnswer] = field(default_factory=dict)
    locations: Mapping[UUID, str] = field(default_factory=dict)
    disputed: frozenset[UUID] = frozenset()  # records of which two versions stand side by side

    @property
    @abstractmethod
    def ref(self) -> RecordRef:
        """Return which record it is the file of."""

    @property
    @abstractmethod
    def title(self) -> str:
        """Return what it is called."""

    @property
    @abstractmethod
    def provider_id(self) -> UUID | None:
        """Return whose it is."""

    @property
    @abstractmethod
    def contract_id(self) -> UUID | None:
        """Return under which contract it is made."""

    @property
    @abstractmethod
    def is_on_paper(self) -> bool:
        """Say whether it is taken on paper and keyed in."""

    @property
    @abstractmethod
    def level(self) -> Final:
        """Return the result that was given, as computed and as decided, with the reason."""

    @abstractmethod
    def has_ended(self) -> bool:
        """Say whether what was noted is only added to from now on."""

    @abstractmethod
    def occasion(self, today: date) -> Occasion:
        """Return the facts that show or hide questions."""

    def with_form(self, form: Form | None) -> Self:
        """Return the file with the form that it keeps."""
        return replace(self, form=form)

    def is_own(self, record: Draft) -> bool:
        """Say whether a record names this visit or check as its own."""
        return getattr(record, f"{self.ref.kind}_id", None) == self.id
