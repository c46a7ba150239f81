"""What of a visit itself cannot be changed by hand: its state follows its steps, and it keeps its form."""

from collections.abc import Mapping

from monitor_desk.domain.fields import Value
from monitor_desk.domain.visit_life import TRANSITIONS
from monitor_desk.domain.visits import Visit, VisitState

STEP_STAYS = "What happened on a visit stays in its history as it was; nothing was changed. Record what happened since."
_KEPT = "A visit keeps the version of the form it began with, so nothing was changed."
_ENDED = "The site visit has ended and what was noted rests on that, so the day stays; nothing was changed."


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
    if before.ended_on is not None and "ended_on" in values:
        return _ENDED
    return ""
