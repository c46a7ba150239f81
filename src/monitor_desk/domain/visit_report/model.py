"""A visit's report as plain data: everything it prints, whoever it is printed for and whatever it is printed with."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.visit_report.lines import (
    ActionLine,
    ConcernLine,
    DayLine,
    DocumentLine,
    EvidenceLine,
    FindingLine,
    NoteLine,
    PersonLine,
    PointLine,
    StrokeLine,
)
from monitor_desk.domain.visit_report.sections import SectionLine


class Reader(StrEnum):
    """For whom a copy of the report is made."""

    COLLEAGUE = "colleague"
    PROVIDER = "provider"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultLine:
    """The overall result: as computed, as the officer decided, why they differ, and how the computed one came about."""

    level: str = ""
    tone: Tone = Tone.NONE
    descriptor: str = ""
    computed: str = ""
    computed_tone: Tone = Tone.NONE
    reason: str = ""
    working: tuple[str, ...] = ()
    open_working: tuple[str, ...] = ()  # the same with numbers in place of names of locations and persons

    @property
    def is_overridden(self) -> bool:
        """Say whether the officer decided otherwise than the form computes."""
        return bool(self.level and self.computed and self.level != self.computed)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackLine:
    """What was fed back at the end of the visit: when, to whom by role, and in short what."""

    given_on: date | None = None
    time: str = ""
    to_whom: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOffLine:
    """Signed for the provider, as a record of what was said and not as agreement with it."""

    role: str = ""
    signed_on: date | None = None
    typed: str = ""
    strokes: tuple[StrokeLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitReport:
    """A whole report. What a reader may not see is empty; `reader` says for whom this copy is."""

    visit_id: UUID
    reader: Reader = Reader.COLLEAGUE
    title: str = ""
    provider: str = ""
    contract_reference: str = ""
    contract_title: str = ""
    service_type: str = ""
    visit_type: str = ""
    announced: str = ""
    planned_on: date | None = None
    began_on: date | None = None
    ended_on: date | None = None
    lead_officer: str = ""
    form_title: str = ""
    form_version: int | None = None
    stage: str = ""
    version: int | None = None
    frozen_on: date | None = None
    frozen_by: str = ""
    correction_reason: str = ""
    accuracy_due_on: date | None = None
    is_on_paper: bool = False
    scope: str = ""
    why: str = ""
    summary: str = ""
    private_note: str = ""
    result: ResultLine = ResultLine()
    locations: tuple[str, ...] = ()
    days: tuple[DayLine, ...] = ()
    people: tuple[PersonLine, ...] = ()
    sections: tuple[SectionLine, ...] = ()
    findings: tuple[FindingLine, ...] = ()
    concerns: tuple[ConcernLine, ...] = ()
    feedback: FeedbackLine = FeedbackLine()
    sign_off: SignOffLine = SignOffLine()
    documents: tuple[DocumentLine, ...] = ()
    earlier_actions: tuple[ActionLine, ...] = ()
    actions: tuple[ActionLine, ...] = ()
    points: tuple[PointLine, ...] = ()
    notes: tuple[NoteLine, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()

    @property
    def standing(self) -> str:
        """Return the marking of every page: which version this is, and what it is for."""
        if self.version is None:
            return "Not yet shared"
        words = "Draft for factual accuracy" if self.stage == "Draft" else f"{self.stage} report"
        return f"{words} – version {self.version}"
