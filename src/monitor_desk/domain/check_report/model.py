"""A check's report as plain data: everything it prints, whoever it is printed for and whatever it is printed with."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from monitor_desk.domain.check_report.care_lines import AuditLine, CareSampleLine
from monitor_desk.domain.check_report.lines import LastLine, ReminderLine, RequestLine, SourceLine, ToldLine
from monitor_desk.domain.check_report.value_lines import ValueLine
from monitor_desk.domain.visit_report.lines import ActionLine, ConcernLine, EvidenceLine, FindingLine, NoteLine
from monitor_desk.domain.visit_report.model import Reader, ResultLine
from monitor_desk.domain.visit_report.sections import SectionLine

_NO_RESULT: Final = ResultLine()
_NO_CHECK_BEFORE: Final = LastLine()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """A whole report. What a reader may not see is empty; `reader` says for whom this copy is."""

    check_id: UUID
    reader: Reader = Reader.COLLEAGUE
    title: str = ""
    provider: str = ""
    contract_reference: str = ""
    contract_title: str = ""
    service_type: str = ""
    check_kind: str = ""
    why: str = ""
    why_words: str = ""
    sources: tuple[SourceLine, ...] = ()
    kpi: str = ""
    state: str = ""
    from_on: date | None = None
    until_on: date | None = None
    placement_on: date | None = None
    requested_on: date | None = None
    due_on: date | None = None
    receipt: str = ""
    concluded_on: date | None = None
    stopped_reason: str = ""
    lead_officer: str = ""
    form_title: str = ""
    form_version: int | None = None
    stage: str = ""
    version: int | None = None
    frozen_on: date | None = None
    frozen_by: str = ""
    correction_reason: str = ""
    is_on_paper: bool = False
    scope: str = ""
    summary: str = ""
    private_note: str = ""
    result: ResultLine = _NO_RESULT
    locations: tuple[str, ...] = ()
    how_chosen: str = ""
    sample_size: int | None = None
    out_of: int | None = None
    sections: tuple[SectionLine, ...] = ()
    findings: tuple[FindingLine, ...] = ()
    concerns: tuple[ConcernLine, ...] = ()
    documents: tuple[RequestLine, ...] = ()
    reminders: tuple[ReminderLine, ...] = ()
    told: tuple[ToldLine, ...] = ()
    earlier_actions: tuple[ActionLine, ...] = ()
    actions: tuple[ActionLine, ...] = ()
    validations: tuple[ValueLine, ...] = ()
    audits: tuple[AuditLine, ...] = ()
    samples: tuple[CareSampleLine, ...] = ()
    last: LastLine = _NO_CHECK_BEFORE
    notes: tuple[NoteLine, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()

    @property
    def standing(self) -> str:
        """Return the marking of every page: which version this is."""
        return "Not yet shared" if self.version is None else f"{self.stage} report – version {self.version}"
