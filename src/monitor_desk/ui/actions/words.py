"""The steps of an action in words, for its timeline."""

from typing import Final
from uuid import UUID

from monitor_desk.domain.actions import ActionState, ActionStep, ActionStepKind
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.recorded_file import Held
from monitor_desk.ui.visit_states import action_pill
from monitor_desk.ui.widgets.pills import PillSpec
from monitor_desk.ui.widgets.timeline import TimelineRow
from monitor_desk.ui.widgets.words import short_day

_K = ActionStepKind
_ICONS: Final = {
    _K.AGREED: "tick",
    _K.PROGRESS: "note",
    _K.PROVIDER_COMPLETE: "providers",
    _K.VERIFIED: "shield",
    _K.NOT_ACCEPTED: "warning",
    _K.EXTENSION: "calendar",
    _K.WITHDRAWN: "close",
    _K.REOPENED: "undo",
}
_STATES: Final = {
    _K.AGREED: ActionState.AGREED,
    _K.PROVIDER_COMPLETE: ActionState.PROVIDER_COMPLETE,
    _K.VERIFIED: ActionState.VERIFIED,
    _K.NOT_ACCEPTED: ActionState.NOT_ACCEPTED,
    _K.WITHDRAWN: ActionState.WITHDRAWN,
}


def step_rows(steps: Held[ActionStep]) -> list[TimelineRow]:
    """Return what happened to an action, the latest first; Enter on one seen on a visit or check opens that."""
    return [
        TimelineRow(
            target=_seen_on(step),
            on=short_day(step.happened_on) if step.happened_on else "",
            icon=_ICONS[ActionStepKind(step.step)],
            headline=_headline(step),
            detail=" · ".join(_details(step)).replace("\n", " "),
            pill=_pill(step),
        )
        for _, step in reversed(steps)
    ]


def how_verified(step: ActionStep) -> str:
    """Return how the council verified it: "Sample of 5"."""
    if step.sample_size:
        return f"{step.method} of {step.sample_size}"
    return step.method


def _seen_on(step: ActionStep) -> tuple[str, UUID] | None:
    if step.visit_id is not None:
        return "visit", step.visit_id
    return ("check", step.check_id) if step.check_id is not None else None


def _pill(step: ActionStep) -> PillSpec | None:
    state = _STATES.get(ActionStepKind(step.step))
    return action_pill(state) if state else None


def _headline(step: ActionStep) -> str:
    kind = ActionStepKind(step.step)
    if kind is _K.EXTENSION and step.new_due_on:
        return f"Extended to {say_date(step.new_due_on)}"
    if kind is _K.VERIFIED:
        return f"Council verified: {how_verified(step).lower()}"
    if kind is _K.NOT_ACCEPTED and step.new_due_on:
        return f"Not accepted, new date {say_date(step.new_due_on)}"
    if kind is _K.AGREED and step.new_due_on:
        return f"Agreed, due {say_date(step.new_due_on)}"
    return step.step


def _details(step: ActionStep) -> list[str]:
    found = [step.words, step.evidence, step.reason]
    if step.old_due_on:
        found.append(f"was due {say_date(step.old_due_on)}")
    if step.authoriser:
        found.append(f"authorised by {step.authoriser}")
    found.append(f"by {step.author}" if step.author else "")
    return [one for one in found if one]
