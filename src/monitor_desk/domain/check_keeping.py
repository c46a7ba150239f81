"""What of a check cannot be changed by hand: its state follows its steps, and what it was concluded on stays."""

from collections.abc import Mapping
from typing import Final

from monitor_desk.domain.actuals_audits import ActualsLine, ActualsSample, AuditRecord
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.check_life import TRANSITIONS
from monitor_desk.domain.checks import Check, CheckSource, CheckState
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.fields import Value
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.visits import DocumentRequest, QuickNote, VisitPart, VisitSection

CONCLUDED = (
    "The check was concluded and rests on this, so it stays; nothing was changed. Reopen the check, with the reason."
)
WITHDRAWN = "The check was withdrawn, so what was recorded stays as it was; nothing was changed."
_KEPT = "A check keeps the version of the form it began with, so nothing was changed."
_WHOSE = "The check is under way, so its provider and contract stay; nothing was changed. Withdraw the check instead."
_NOT_BINNED = (
    "The check is under way, so it is not moved to the bin; nothing was changed. Withdraw it instead, with the reason."
)
_REOPENED = (
    "What a check was concluded on may have changed since it was reopened, so nothing was changed. Conclude it again."
)

_OWNER: Final = frozenset({"provider_id", "contract_id"})
_SETTLED: Final = frozenset({CheckState.CONCLUDED, CheckState.CLOSED})
# What a check was concluded on: neither changed nor binned until it is reopened.
RESTED_ON: Final = frozenset(
    {
        Answer.kind,
        QuickNote.kind,
        VisitPart.kind,
        VisitSection.kind,
        DocumentRequest.kind,
        Evidence.kind,
        Finding.kind,
        Concern.kind,
        CheckSource.kind,
        KpiValidation.kind,
        AuditRecord.kind,
        ActualsSample.kind,
        ActualsLine.kind,
    }
)
_BY_STEPS: Final = frozenset({"status", "closed_on", "concluded_on"})


def is_settled(check: Check) -> bool:
    """Say whether what was recorded changes only after the check is reopened."""
    return check.state() in _SETTLED | {CheckState.WITHDRAWN}


def settled_sentence(check: Check) -> str:
    """Return in a sentence why what was recorded stays, nothing while the check is open."""
    if check.state() is CheckState.WITHDRAWN:
        return WITHDRAWN
    return CONCLUDED if check.state() in _SETTLED else ""


def leads(before: CheckState, after: CheckState) -> bool:
    """Say whether one step leads from a state to another."""
    return any(states.get(before) is after for states in TRANSITIONS.values())


def check_problem(before: Check, values: Mapping[str, Value], *, is_undo: bool, has_answers: bool) -> str:
    """Return in a sentence why a check is not changed so, nothing where it may be; an undo takes a step back."""
    states = (before.state(), CheckState(str(values.get("status") or CheckState.PLANNED)))
    is_step = "status" in values
    if is_undo and is_step and states[0] not in _SETTLED and states[1] in _SETTLED:
        return _REOPENED
    if is_step and not (leads(*states) or (is_undo and leads(*reversed(states)))):
        return f"A check that is {states[0].value.lower()} does not become {states[1].value.lower()} by hand."
    if "form_version_id" in values and before.form_version_id is not None and has_answers:
        return _KEPT
    if _is_under_way(before) and not _OWNER.isdisjoint(values):
        return _WHOSE
    if is_settled(before) and not (is_step and (is_undo or _BY_STEPS.issuperset(values))):
        return settled_sentence(before)
    return ""


def check_bin_problem(check: Check) -> str:
    """Return in a sentence why a check is not moved to the bin, nothing where it may be."""
    return _NOT_BINNED if _is_under_way(check) else ""


def _is_under_way(check: Check) -> bool:
    return check.requested_on is not None or check.state() is not CheckState.PLANNED
