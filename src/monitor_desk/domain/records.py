"""Every kind of record the desk keeps, by its name."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from monitor_desk.domain.actions import Action, ActionStep
from monitor_desk.domain.actuals_audits import ActualsLine, ActualsSample, AuditRecord
from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.calendar_entries import ClosureDay, ObligationEntry, PeriodEntry, Setting
from monitor_desk.domain.checks import Check, CheckSource, CheckStep
from monitor_desk.domain.contracts import (
    BreakPoint,
    Contract,
    ContractLocation,
    Document,
    Extension,
    FrequencyChange,
    TierChange,
    Variation,
)
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.forms.records import FormRecord, FormVersion
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.locations import Contact, Location, Rating
from monitor_desk.domain.notes import Note
from monitor_desk.domain.officers import Officer, Team
from monitor_desk.domain.papers import AccuracyPoint, Paper
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visit_plan.lines import VisitPlanLine
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

KINDS: Final[dict[str, type[Draft]]] = {
    record.kind: record
    for record in (
        Team,
        Officer,
        Provider,
        Location,
        Rating,
        Contract,
        Contact,
        Extension,
        BreakPoint,
        Variation,
        ContractLocation,
        TierChange,
        FrequencyChange,
        Document,
        Note,
        PeriodEntry,
        ClosureDay,
        ObligationEntry,
        Setting,
        FormRecord,
        FormVersion,
        Visit,
        Check,
        VisitPart,
        VisitDay,
        VisitSection,
        VisitStep,
        CheckStep,
        PersonMet,
        DocumentRequest,
        QuickNote,
        Answer,
        Addendum,
        Finding,
        Concern,
        CheckSource,
        Action,
        ActionStep,
        Evidence,
        KpiValidation,
        AuditRecord,
        ActualsSample,
        ActualsLine,
        Paper,
        AccuracyPoint,
        VisitPlanLine,
    )
}


@dataclass(frozen=True, slots=True)
class RecordRef:
    """Which record is meant."""

    kind: str
    id: UUID
