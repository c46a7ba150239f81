"""Which table holds which kind of record."""

from typing import Final

from sqlalchemy import Table

from monitor_desk.data.actions import Action, ActionStep
from monitor_desk.data.actuals_audits import ActualsLine, ActualsSample, AuditRecord
from monitor_desk.data.answers import Addendum, Answer
from monitor_desk.data.calendar_entries import ClosureDay, ObligationEntry, PeriodEntry, Setting
from monitor_desk.data.checks import Check, CheckSource, CheckStep
from monitor_desk.data.contracts import (
    BreakPoint,
    Contract,
    ContractLocation,
    Document,
    Extension,
    FrequencyChange,
    TierChange,
    Variation,
)
from monitor_desk.data.evidence_rows import Evidence
from monitor_desk.data.findings import Concern, Finding
from monitor_desk.data.forms import FormRecord, FormVersion
from monitor_desk.data.kpi_validations import KpiValidation
from monitor_desk.data.locations import Contact, Location, Rating
from monitor_desk.data.notes import Note
from monitor_desk.data.officers import Officer, Team
from monitor_desk.data.papers import AccuracyPoint, Paper
from monitor_desk.data.providers import Provider
from monitor_desk.data.record import Record
from monitor_desk.data.visit_plan_lines import VisitPlanLine
from monitor_desk.data.visits import (
    DocumentRequest,
    PersonMet,
    QuickNote,
    Visit,
    VisitDay,
    VisitPart,
    VisitSection,
    VisitStep,
)

_CLASSES: tuple[type[Record], ...] = (
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

TABLES: Final[dict[str, Table]] = {
    str(cls.__tablename__): cls.metadata.tables[str(cls.__tablename__)] for cls in _CLASSES
}
