"""The life of an action: which step may follow which, what each asks for, and what it changes (domain.md, section 5).

What the provider says and what the council verified are never one state: an action is verified by a step that says
how, and by nothing else. From the day on which an action is agreed its date moves only by a step that holds both dates.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from monitor_desk.domain.actions import METHODS, Action, ActionState, ActionStep, ActionStepKind
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.fields import Value

_S, _K = ActionState, ActionStepKind
SAMPLE: Final = "Sample"

# What may follow, and the state after it. A step that is not here is refused in that state.
NEXT: Final[Mapping[tuple[ActionState, ActionStepKind], ActionState]] = {
    (_S.DRAFT, _K.AGREED): _S.AGREED,
    (_S.DRAFT, _K.WITHDRAWN): _S.WITHDRAWN,
    (_S.AGREED, _K.PROGRESS): _S.IN_PROGRESS,
    (_S.AGREED, _K.PROVIDER_COMPLETE): _S.PROVIDER_COMPLETE,
    (_S.AGREED, _K.VERIFIED): _S.VERIFIED,
    (_S.AGREED, _K.EXTENSION): _S.AGREED,
    (_S.AGREED, _K.WITHDRAWN): _S.WITHDRAWN,
    (_S.IN_PROGRESS, _K.PROGRESS): _S.IN_PROGRESS,
    (_S.IN_PROGRESS, _K.PROVIDER_COMPLETE): _S.PROVIDER_COMPLETE,
    (_S.IN_PROGRESS, _K.VERIFIED): _S.VERIFIED,
    (_S.IN_PROGRESS, _K.EXTENSION): _S.IN_PROGRESS,
    (_S.IN_PROGRESS, _K.WITHDRAWN): _S.WITHDRAWN,
    (_S.PROVIDER_COMPLETE, _K.PROGRESS): _S.PROVIDER_COMPLETE,
    (_S.PROVIDER_COMPLETE, _K.VERIFIED): _S.VERIFIED,
    (_S.PROVIDER_COMPLETE, _K.NOT_ACCEPTED): _S.NOT_ACCEPTED,
    (_S.PROVIDER_COMPLETE, _K.EXTENSION): _S.PROVIDER_COMPLETE,
    (_S.PROVIDER_COMPLETE, _K.WITHDRAWN): _S.WITHDRAWN,
    (_S.NOT_ACCEPTED, _K.PROGRESS): _S.IN_PROGRESS,
    (_S.NOT_ACCEPTED, _K.PROVIDER_COMPLETE): _S.PROVIDER_COMPLETE,
    (_S.NOT_ACCEPTED, _K.VERIFIED): _S.VERIFIED,
    (_S.NOT_ACCEPTED, _K.EXTENSION): _S.NOT_ACCEPTED,
    (_S.NOT_ACCEPTED, _K.WITHDRAWN): _S.WITHDRAWN,
    (_S.VERIFIED, _K.REOPENED): _S.IN_PROGRESS,
    (_S.WITHDRAWN, _K.REOPENED): _S.IN_PROGRESS,  # a draft again where it was never agreed
}
_STANDS: Final = {
    _S.DRAFT: "is still a draft",
    _S.AGREED: "was agreed and nothing has been heard of it since",
    _S.IN_PROGRESS: "is in progress",
    _S.PROVIDER_COMPLETE: "waits for the council, as the provider says that it is complete",
    _S.NOT_ACCEPTED: "was not accepted and is with the provider again",
    _S.VERIFIED: "was verified by the council",
    _S.WITHDRAWN: "was withdrawn",
}
_NOT_DONE: Final = {
    _K.AGREED: "it was not agreed again",
    _K.PROGRESS: "no progress was recorded",
    _K.PROVIDER_COMPLETE: "it was not recorded as complete",
    _K.VERIFIED: "it was not verified",
    _K.NOT_ACCEPTED: "it was not marked as not accepted",
    _K.EXTENSION: "its date was not moved",
    _K.WITHDRAWN: "it was not withdrawn",
    _K.REOPENED: "it was not reopened",
}
_INSTEAD: Final = {
    _K.AGREED: "Extend it if its date has to move.",
    _K.NOT_ACCEPTED: "Record what was seen as progress, or extend it.",
    _K.REOPENED: "Record progress instead.",
    _K.PROVIDER_COMPLETE: "Verify it, or say why it is not accepted.",
}
_VERBS: Final = {
    _K.AGREED: "Agree",
    _K.PROGRESS: "Record progress",
    _K.PROVIDER_COMPLETE: "Provider says complete",
    _K.VERIFIED: "Verify",
    _K.NOT_ACCEPTED: "Do not accept",
    _K.EXTENSION: "Extend",
    _K.WITHDRAWN: "Withdraw",
    _K.REOPENED: "Reopen",
}
_USUAL: Final = {
    _S.DRAFT: _K.AGREED,
    _S.AGREED: _K.PROGRESS,
    _S.IN_PROGRESS: _K.PROVIDER_COMPLETE,
    _S.PROVIDER_COMPLETE: _K.VERIFIED,
    _S.NOT_ACCEPTED: _K.PROVIDER_COMPLETE,
    _S.VERIFIED: _K.REOPENED,
    _S.WITHDRAWN: _K.REOPENED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PossibleStep:
    """What can be done with an action next: its verb for a button, and whether it is the usual one."""

    kind: ActionStepKind
    verb: str
    is_usual: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A step that may be taken: as it is kept, and what it changes in the action."""

    step: ActionStep
    changes: Mapping[str, Value]


def possible_steps(state: ActionState) -> tuple[PossibleStep, ...]:
    """Return what can be done with an action in a state, the usual step first."""
    found = [kind for kind in ActionStepKind if (state, kind) in NEXT]
    usual = _USUAL[state]
    found.sort(key=usual.__ne__)
    return tuple(PossibleStep(kind=kind, verb=_VERBS[kind], is_usual=kind is usual) for kind in found)


def refusal(state: ActionState, kind: ActionStepKind) -> str:
    """Return why a step may not be taken in a state, in a sentence that says what to do; empty where it may be."""
    if (state, kind) in NEXT:
        return ""
    if state in {_S.VERIFIED, _S.WITHDRAWN}:
        next_thing = "Reopen it first."
    elif state is _S.DRAFT:
        next_thing = "Agree it with the provider first, or change the draft."
    else:
        next_thing = _INSTEAD[kind]
    return f"This action {_STANDS[state]}, so {_NOT_DONE[kind]} and nothing was stored. {next_thing}"


def taken(action: Action, step: ActionStep, today: date) -> Taken:
    """Return a step as it is kept and what it changes; raise `DeskError` where it may not be taken.

    Raise `InvalidDraftError` naming each field that the step lacks.
    """
    kind = ActionStepKind(step.step)
    words = refusal(action.state(), kind)
    if words:
        raise DeskError(words)
    whole = _with_dates(action, step, kind).checked()
    problems = {**_day_problems(action, whole, today), **_lacking(action, whole, kind)}
    if problems:
        raise InvalidDraftError(problems)
    return Taken(step=whole, changes=_changes(action, whole, kind))


def explained_due_on(steps: Iterable[ActionStep]) -> date | None:
    """Return the date that an agreed action has by its steps, in the order in which they were taken."""
    dates = [step.new_due_on for step in steps if step.new_due_on is not None]
    return dates[-1] if dates else None


def _with_dates(action: Action, step: ActionStep, kind: ActionStepKind) -> ActionStep:
    """Return the step with the dates that it explains: both for one that moves the date, none for another."""
    if kind is _K.AGREED:
        return replace(step, old_due_on=None, new_due_on=step.new_due_on or action.due_on)
    if kind in {_K.EXTENSION, _K.NOT_ACCEPTED}:
        return replace(step, old_due_on=action.due_on)
    return replace(step, old_due_on=None, new_due_on=None)


def _day_problems(action: Action, step: ActionStep, today: date) -> dict[str, str]:
    on = step.happened_on
    if on is None:
        return {"happened_on": "Give the day on which it happened"}
    if on > today:
        return {"happened_on": "Give today or a day before it: what lies ahead has not happened"}
    if action.agreed_on is not None and on < action.agreed_on:
        return {"happened_on": f"It was agreed on {say_date(action.agreed_on)}: give a day from then on"}
    return {}


def _lacking(action: Action, step: ActionStep, kind: ActionStepKind) -> dict[str, str]:
    """Return a sentence for each field that the step needs and does not have."""
    needs = {
        _K.AGREED: _needs_agreement,
        _K.PROGRESS: _needs_words,
        _K.VERIFIED: _needs_proof,
        _K.NOT_ACCEPTED: _needs_new_date,
        _K.EXTENSION: _needs_authority,
        _K.WITHDRAWN: _needs_reason,
        _K.REOPENED: _needs_reason,
    }
    check = needs.get(kind)
    return check(action, step) if check else {}


def _needs_agreement(_action: Action, step: ActionStep) -> dict[str, str]:
    if step.new_due_on is None:
        return {"due_on": "Give the date by which it is to be done"}
    return {}


def _needs_words(_action: Action, step: ActionStep) -> dict[str, str]:
    return {} if step.words else {"words": "Say what was done or seen"}


def _needs_proof(_action: Action, step: ActionStep) -> dict[str, str]:
    problems = {}
    if not step.method:
        problems["method"] = f"Say how it was verified: {', '.join(METHODS[:-1]).lower()} or {METHODS[-1].lower()}"
    if step.method == SAMPLE and (step.sample_size is None or step.sample_size < 1):
        problems["sample_size"] = "Say how many were looked at"
    if not step.words and not step.evidence:
        problems["words"] = "Say what was seen"
    return problems


def _needs_reason(_action: Action, step: ActionStep) -> dict[str, str]:
    return {} if step.reason else {"reason": "Say why"}


def _needs_new_date(action: Action, step: ActionStep) -> dict[str, str]:
    problems = _needs_reason(action, step)
    if step.new_due_on is None:
        problems["new_due_on"] = "Give the new date"
    elif step.happened_on is not None and step.new_due_on < step.happened_on:
        problems["new_due_on"] = "The new date lies before the day on which it was decided"
    return problems


def _needs_authority(action: Action, step: ActionStep) -> dict[str, str]:
    problems = _needs_new_date(action, step)
    if not step.authoriser:
        problems["authoriser"] = "Say who authorised it, by role"
    if step.new_due_on is not None and step.new_due_on == action.due_on:
        problems["new_due_on"] = f"It is due on {say_date(step.new_due_on)} already"
    return problems


def _changes(action: Action, step: ActionStep, kind: ActionStepKind) -> dict[str, Value]:
    after = NEXT[action.state(), kind]
    if kind is _K.REOPENED and action.agreed_on is None:
        after = _S.DRAFT
    changes: dict[str, Value] = {"status": after.value}
    if step.new_due_on is not None:
        changes["due_on"] = step.new_due_on
    if kind is _K.AGREED:
        changes["agreed_on"] = step.happened_on
    elif kind is _K.PROVIDER_COMPLETE:
        changes["provider_complete_on"] = step.happened_on
    elif kind is _K.VERIFIED:
        changes["verified_on"] = step.happened_on
    elif kind in {_K.NOT_ACCEPTED, _K.REOPENED}:
        changes["provider_complete_on"] = None
        changes["verified_on"] = None
    return changes
