"""The life of a check: which step may follow which, and what stops one (domain.md, section 6)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from monitor_desk.domain.checks import Check, CheckState
from monitor_desk.domain.life_steps import PossibleStep, listed

S = CheckState


class Step(StrEnum):
    """What can be done with a check; the words are those of its history."""

    LIST = "Added to what is asked for"
    REQUEST = "Request sent"
    REMIND = "Reminder sent"
    EXTEND = "More time given"
    BEGIN = "Checking begun"
    CONCLUDE = "Concluded"
    REOPEN = "Reopened"
    TELL = "Outcome told"
    CLOSE = "Closed"
    WITHDRAW = "Withdrawn"


# From which states a step can be taken, and where it leads.
TRANSITIONS: Final[Mapping[Step, Mapping[CheckState, CheckState]]] = {
    Step.LIST: {S.PLANNED: S.PLANNED, S.REQUESTED: S.REQUESTED, S.CHECKING: S.CHECKING},
    Step.REQUEST: {S.PLANNED: S.REQUESTED, S.REQUESTED: S.REQUESTED, S.CHECKING: S.CHECKING},
    Step.REMIND: {S.REQUESTED: S.REQUESTED, S.CHECKING: S.CHECKING},
    Step.EXTEND: {S.REQUESTED: S.REQUESTED, S.CHECKING: S.CHECKING},
    Step.BEGIN: {S.PLANNED: S.CHECKING, S.REQUESTED: S.CHECKING},
    Step.CONCLUDE: {S.REQUESTED: S.CONCLUDED, S.CHECKING: S.CONCLUDED},
    Step.REOPEN: {S.CONCLUDED: S.CHECKING, S.CLOSED: S.CHECKING},
    Step.TELL: {S.CONCLUDED: S.CONCLUDED, S.CLOSED: S.CLOSED},
    Step.CLOSE: {S.CONCLUDED: S.CLOSED},
    Step.WITHDRAW: {S.PLANNED: S.WITHDRAWN, S.REQUESTED: S.WITHDRAWN, S.CHECKING: S.WITHDRAWN},
}

_VERBS: Final[Mapping[Step, str]] = {
    Step.LIST: "Add to what is asked for",
    Step.REQUEST: "Send the request",
    Step.REMIND: "Send a reminder",
    Step.EXTEND: "Give more time",
    Step.BEGIN: "Begin checking",
    Step.CONCLUDE: "Conclude the check",
    Step.REOPEN: "Reopen the check",
    Step.TELL: "Record who was told",
    Step.CLOSE: "Close the check",
    Step.WITHDRAW: "Withdraw the check",
}

# The step an officer most likely takes next, by state; the first that nothing stops.
_NEXT: Final[Mapping[CheckState, tuple[Step, ...]]] = {
    S.PLANNED: (Step.REQUEST, Step.BEGIN),
    S.REQUESTED: (Step.BEGIN,),
    S.CHECKING: (Step.CONCLUDE,),
    S.CONCLUDED: (Step.CLOSE, Step.TELL),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFacts:
    """What of a check's file decides about its steps; each text names one thing that is still open."""

    requests: int = 0
    unsent: int = 0
    outstanding: tuple[str, ...] = ()
    nothing_came: bool = False
    is_late: bool = False
    gaps: tuple[str, ...] = ()
    issues_without_action: tuple[str, ...] = ()
    is_told: bool = False


def state_after(step: Step, state: CheckState) -> CheckState | None:
    """Return the state to which a step leads from another; None where it cannot be taken there."""
    return TRANSITIONS[step].get(state)


def stopped_by(step: Step, check: Check, facts: CheckFacts) -> str:
    """Return in a sentence why a step cannot be taken now, nothing where it can."""
    if state_after(step, check.state()) is None:
        return f"“{_VERBS[step]}” is no step of a check that is {check.state().value.lower()}."
    rule = _RULES.get(step)
    return rule(check, facts) if rule else ""


def possible_steps(check: Check, facts: CheckFacts) -> tuple[PossibleStep, ...]:
    """Return the steps of a check in its state, the likeliest first, those that are stopped with their sentence."""
    state = check.state()
    stopped = {step: stopped_by(step, check, facts) for step in Step if state_after(step, state) is not None}
    likely = _likely(state, facts)
    primary = next((step for step in likely if not stopped.get(step, "-")), None) or next(iter(likely), None)
    in_order = sorted(stopped, key=lambda step: (step is not primary, bool(stopped[step]), list(Step).index(step)))
    return tuple(
        PossibleStep(key=step.name.lower(), words=_VERBS[step], is_primary=step is primary, stopped_by=stopped[step])
        for step in in_order
    )


def _likely(state: CheckState, facts: CheckFacts) -> tuple[Step, ...]:
    """Return the likely steps of a state: what is overdue is asked for again before it is gone without."""
    likely = _NEXT.get(state, ())
    if state is S.REQUESTED and facts.is_late:
        return (Step.REMIND, *likely)
    if state is S.CONCLUDED and not facts.is_told:
        return (Step.TELL, *likely)
    return likely


def _has_something_to_send(check: Check, facts: CheckFacts) -> str:
    if not facts.requests:
        return "Nothing is listed to ask for. Add to what is asked for first."
    return "" if facts.unsent or check.state() is S.PLANNED else "Everything that is listed was asked for."


def _is_outstanding(check: Check, facts: CheckFacts) -> str:
    if check.requested_on is None:
        return "No request has been sent yet."
    return "" if facts.outstanding else "Everything that was asked for has come."


def _may_conclude(check: Check, facts: CheckFacts) -> str:
    """A check that nothing came for is concluded without answers, and says so; else each required line is answered."""
    if check.state() is S.REQUESTED and not facts.nothing_came:
        return "Checking has not begun. Begin checking, or wait until what was asked for is due."
    if facts.gaps and not facts.nothing_came:
        return f"{listed(facts.gaps, '1 answer is missing', 'answers are missing')}."
    return ""


def _may_close(_check: Check, facts: CheckFacts) -> str:
    if facts.issues_without_action:
        found = "; ".join(facts.issues_without_action)
        number = len(facts.issues_without_action)
        return f"{'1 issue has' if number == 1 else f'{number} issues have'} no action: {found}."
    return "" if facts.is_told else "Nobody was told of the outcome. Record who was told first."


_RULES: Final[Mapping[Step, Callable[[Check, CheckFacts], str]]] = {
    Step.REQUEST: _has_something_to_send,
    Step.REMIND: _is_outstanding,
    Step.EXTEND: _is_outstanding,
    Step.CONCLUDE: _may_conclude,
    Step.CLOSE: _may_close,
}
