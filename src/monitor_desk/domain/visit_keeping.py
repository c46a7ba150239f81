"""What of a visit itself cannot be changed by hand: its state follows its steps, and it keeps what it rests on."""

from collections.abc import Collection, Mapping
from typing import Final

from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.fields import Value
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.visit_life import TRANSITIONS
from monitor_desk.domain.visits import DocumentRequest, PersonMet, Visit, VisitDay, VisitPart, VisitState

STEP_STAYS = "What happened on a visit stays in its history as it was; nothing was changed. Record what happened since."
_KEPT = "A visit keeps the version of the form it began with, so nothing was changed."
_ENDED = "The site visit has ended and what was noted rests on that, so the day stays; nothing was changed."
_BEGUN = (
    "The visit has begun, so its provider, contract and type stay; nothing was changed. Plan another visit for others."
)
_NOT_BINNED = (
    "The visit has begun, so it is not moved to the bin; nothing was changed. Abort it instead, with the reason."
)
_RESTS = "The draft has been shared and rests on this, so it stays; nothing was changed."
_WHY = "The final report has been issued, so a change of a finding needs a reason; nothing was changed. Say why."

_WHOSE: Final = frozenset({"provider_id", "contract_id", "visit_type", "is_announced"})
_NOT_BEGUN: Final = frozenset(
    {VisitState.PLANNED, VisitState.ANNOUNCED, VisitState.DESKTOP, VisitState.CANCELLED, VisitState.ABORTED}
)
_ISSUED: Final = frozenset({VisitState.FINAL, VisitState.ACTION_PLAN, VisitState.CLOSED})
_FIXED: Final = frozenset({VisitDay.kind, PersonMet.kind, Concern.kind})
# What a report rests on besides its answers: not binned, and not moved to another visit, once the draft was shared.
RESTED_ON: Final = _FIXED | {VisitPart.kind, DocumentRequest.kind, Evidence.kind, Finding.kind}


def leads(before: VisitState, after: VisitState) -> bool:
    """Say whether one step leads from a state to another."""
    return any(states.get(before) is after for states in TRANSITIONS.values())


def visit_problem(before: Visit, values: Mapping[str, Value], *, is_undo: bool, has_answers: bool) -> str:
    """Return in a sentence why a visit is not changed so, nothing where it may be.

    An undo takes a step back, but never that a visit has ended.
    """
    states = (before.state(), VisitState(str(values.get("status") or VisitState.PLANNED)))
    if "status" in values and not (leads(*states) or (is_undo and leads(*reversed(states)))):
        return f"A visit that is {states[0].value.lower()} does not become {states[1].value.lower()} by hand."
    if "form_version_id" in values and before.form_version_id is not None and has_answers:
        return _KEPT
    if has_begun(before) and not _WHOSE.isdisjoint(values):
        return _BEGUN
    if before.ended_on is not None and "ended_on" in values:
        return _ENDED
    return ""


def visit_bin_problem(visit: Visit) -> str:
    """Return in a sentence why a visit is not moved to the bin, nothing where it may be."""
    return _NOT_BINNED if has_begun(visit) else ""


def record_problem(visit: Visit, kind: str, changed: Collection[str], *, is_binned: bool, reason: str = "") -> str:
    """Return in a sentence why a record of a visit stays as it is, nothing where it may be changed so or binned.

    The words of a finding may change until the final report is issued, then with a reason.
    """
    if not is_shared(visit):
        return ""
    if is_binned or "visit_id" in changed or (changed and kind in _FIXED):
        return _RESTS
    is_unexplained = kind == Finding.kind and bool(changed) and visit.state() in _ISSUED and not reason.strip()
    return _WHY if is_unexplained else ""


def has_begun(visit: Visit) -> bool:
    """Say whether somebody has been on site."""
    return visit.began_on is not None or visit.state() not in _NOT_BEGUN


def is_shared(visit: Visit) -> bool:
    """Say whether the provider has seen the draft."""
    return visit.draft_shared_on is not None or visit.state() in _ISSUED | {VisitState.DRAFT_SHARED}
