"""The life of a visit: which step may follow which, and what stops one (domain.md, section 5)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from monitor_desk.domain.life_steps import PossibleStep, listed
from monitor_desk.domain.visits import Visit, VisitState

S = VisitState


class Step(StrEnum):
    """What can be done with a visit; the words are those of its history."""

    RESCHEDULE = "Rescheduled"
    ANNOUNCE = "Announced"
    ASK_DOCUMENTS = "Documents asked for"
    DESKTOP = "Desktop review begun"
    BEGIN = "On site"
    END = "Site visit ended"
    FEEDBACK = "Verbal feedback given"
    SIGN = "Signed for the provider"
    SHARE_DRAFT = "Draft shared"
    TAKE_RESPONSE = "Factual accuracy response received"
    FINALISE = "Final report issued"
    CORRECT = "Correction issued"
    AGREE_PLAN = "Action plan agreed"
    FOLLOW_UP = "Follow-up planned"
    CLOSE = "Closed"
    CANCEL = "Cancelled"
    ABORT = "Aborted"


# From which states a step can be taken, and where it leads.
TRANSITIONS: Final[Mapping[Step, Mapping[VisitState, VisitState]]] = {
    Step.RESCHEDULE: {S.PLANNED: S.PLANNED, S.ANNOUNCED: S.ANNOUNCED, S.DESKTOP: S.DESKTOP},
    Step.ANNOUNCE: {S.PLANNED: S.ANNOUNCED, S.DESKTOP: S.DESKTOP},
    Step.ASK_DOCUMENTS: {
        S.PLANNED: S.PLANNED,
        S.ANNOUNCED: S.ANNOUNCED,
        S.DESKTOP: S.DESKTOP,
        S.ON_SITE: S.ON_SITE,
        S.WRITE_UP: S.WRITE_UP,
    },
    Step.DESKTOP: {S.PLANNED: S.DESKTOP, S.ANNOUNCED: S.DESKTOP},
    Step.BEGIN: {S.PLANNED: S.ON_SITE, S.ANNOUNCED: S.ON_SITE, S.DESKTOP: S.ON_SITE, S.ON_SITE: S.ON_SITE},
    Step.END: {S.ON_SITE: S.WRITE_UP},
    Step.FEEDBACK: {S.ON_SITE: S.ON_SITE, S.WRITE_UP: S.WRITE_UP},
    Step.SIGN: {S.ON_SITE: S.ON_SITE, S.WRITE_UP: S.WRITE_UP},
    Step.SHARE_DRAFT: {S.WRITE_UP: S.DRAFT_SHARED},
    Step.TAKE_RESPONSE: {S.DRAFT_SHARED: S.DRAFT_SHARED},
    Step.FINALISE: {S.DRAFT_SHARED: S.FINAL},
    Step.CORRECT: {S.FINAL: S.FINAL, S.ACTION_PLAN: S.ACTION_PLAN, S.CLOSED: S.CLOSED},
    Step.AGREE_PLAN: {S.FINAL: S.ACTION_PLAN},
    Step.FOLLOW_UP: {S.FINAL: S.FINAL, S.ACTION_PLAN: S.ACTION_PLAN, S.CLOSED: S.CLOSED},
    Step.CLOSE: {S.FINAL: S.CLOSED, S.ACTION_PLAN: S.CLOSED},
    Step.CANCEL: {S.PLANNED: S.CANCELLED, S.ANNOUNCED: S.CANCELLED, S.DESKTOP: S.CANCELLED},
    Step.ABORT: {S.ON_SITE: S.ABORTED, S.WRITE_UP: S.ABORTED},
}

_VERBS: Final[Mapping[Step, str]] = {
    Step.RESCHEDULE: "Move to another day",
    Step.ANNOUNCE: "Send the visit letter",
    Step.ASK_DOCUMENTS: "Ask for documents",
    Step.DESKTOP: "Begin the desktop review",
    Step.BEGIN: "Begin on site",
    Step.END: "End the site visit",
    Step.FEEDBACK: "Record verbal feedback",
    Step.SIGN: "Sign for the provider",
    Step.SHARE_DRAFT: "Share the draft",
    Step.TAKE_RESPONSE: "Take in the factual accuracy response",
    Step.FINALISE: "Issue the final report",
    Step.CORRECT: "Issue a correction",
    Step.AGREE_PLAN: "Agree the action plan",
    Step.FOLLOW_UP: "Plan a follow-up visit",
    Step.CLOSE: "Close the visit",
    Step.CANCEL: "Cancel the visit",
    Step.ABORT: "Abort the visit",
}

# The step an officer most likely takes next, by state; the first that nothing stops.
_NEXT: Final[Mapping[VisitState, tuple[Step, ...]]] = {
    S.PLANNED: (Step.ANNOUNCE, Step.BEGIN),
    S.ANNOUNCED: (Step.DESKTOP,),
    S.DESKTOP: (Step.BEGIN,),
    S.ON_SITE: (Step.END,),
    S.WRITE_UP: (Step.SHARE_DRAFT,),
    S.DRAFT_SHARED: (Step.FINALISE, Step.TAKE_RESPONSE),
    S.FINAL: (Step.AGREE_PLAN, Step.CLOSE),
    S.ACTION_PLAN: (Step.CLOSE, Step.FOLLOW_UP),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFacts:
    """What of a visit's file decides about its steps; each text names one thing that is still open."""

    gaps: tuple[str, ...] = ()
    has_draft: bool = False
    unanswered_points: tuple[str, ...] = ()
    open_disputes: tuple[str, ...] = ()
    issues: int = 0
    issues_without_action: tuple[str, ...] = ()
    open_actions: tuple[str, ...] = ()
    has_follow_up: bool = False
    waits_for_response: bool = False


def state_after(step: Step, state: VisitState) -> VisitState | None:
    """Return the state to which a step leads from another; None where it cannot be taken there."""
    return TRANSITIONS[step].get(state)


def stopped_by(step: Step, visit: Visit, facts: VisitFacts) -> str:
    """Return in a sentence why a step cannot be taken now, nothing where it can."""
    if state_after(step, visit.state()) is None:
        return f"“{_VERBS[step]}” is no step of a visit that is {_in_words(visit.state())}."
    rule = _RULES.get(step)
    return rule(visit, facts) if rule else ""


def possible_steps(visit: Visit, facts: VisitFacts) -> tuple[PossibleStep, ...]:
    """Return the steps of a visit in its state, the likeliest first, those that are stopped with their sentence."""
    state = visit.state()
    stopped = {step: stopped_by(step, visit, facts) for step in Step if state_after(step, state) is not None}
    primary = _primary(_NEXT.get(state, ()), stopped, facts)
    in_order = sorted(stopped, key=lambda step: (step is not primary, bool(stopped[step]), list(Step).index(step)))
    return tuple(
        PossibleStep(key=step.name.lower(), words=_VERBS[step], is_primary=step is primary, stopped_by=stopped[step])
        for step in in_order
    )


def _primary(likely: tuple[Step, ...], stopped: Mapping[Step, str], facts: VisitFacts) -> Step | None:
    """Return the likeliest step that nothing stops, else the likeliest; a plan is agreed only where there is one."""
    if not facts.issues and not facts.open_actions:
        likely = tuple(step for step in likely if step is not Step.AGREE_PLAN)
    if facts.waits_for_response:
        likely = tuple(reversed(likely))  # the provider's answer comes before the final report
    return next((step for step in likely if not stopped.get(step, "-")), None) or next(iter(likely), None)


def _in_words(state: VisitState) -> str:
    return {S.WRITE_UP: "being written up", S.DESKTOP: "in desktop review", S.FINAL: "final"}.get(
        state, state.value.lower()
    )


def _no_letter(visit: Visit, _facts: VisitFacts) -> str:
    if visit.is_announced is False:
        return "An unannounced visit gets no letter."
    return "The visit letter was sent." if visit.letter_sent_on else ""


def _no_warning(visit: Visit, _facts: VisitFacts) -> str:
    """Asking for documents beforehand would give an unannounced visit away."""
    if visit.is_announced is False and visit.began_on is None:
        return "Asking for documents would announce the visit; ask on site."
    return ""


def _draft_is_whole(_visit: Visit, facts: VisitFacts) -> str:
    if facts.gaps:
        return f"{listed(facts.gaps, '1 answer is missing', 'answers are missing')}."
    return ""


def _accuracy_is_settled(_visit: Visit, facts: VisitFacts) -> str:
    if not facts.has_draft:
        return "The draft has not been shared as a frozen version."
    if facts.unanswered_points:
        found = facts.unanswered_points
        return f"{listed(found, '1 factual accuracy point has no answer', 'factual accuracy points have no answer')}."
    if facts.open_disputes:
        return f"{listed(facts.open_disputes, '1 dispute is not decided', 'disputes are not decided')}."
    return ""


def _plan_is_whole(_visit: Visit, facts: VisitFacts) -> str:
    if facts.issues_without_action:
        found = "; ".join(facts.issues_without_action)
        number = len(facts.issues_without_action)
        return f"{'1 issue has' if number == 1 else f'{number} issues have'} no action: {found}."
    return ""


def _may_close(visit: Visit, facts: VisitFacts) -> str:
    if visit.state() is S.FINAL and facts.issues:
        return "The action plan has not been agreed."
    if facts.open_actions and not facts.has_follow_up:
        found = listed(facts.open_actions, "1 action is open", "actions are open")
        return f"{found}. Plan a follow-up visit, or wait until they are verified."
    return ""


def _has_no_follow_up(_visit: Visit, facts: VisitFacts) -> str:
    return "A follow-up visit is planned." if facts.has_follow_up else ""


_RULES: Final[Mapping[Step, Callable[[Visit, VisitFacts], str]]] = {
    Step.ANNOUNCE: _no_letter,
    Step.ASK_DOCUMENTS: _no_warning,
    Step.SHARE_DRAFT: _draft_is_whole,
    Step.FINALISE: _accuracy_is_settled,
    Step.AGREE_PLAN: _plan_is_whole,
    Step.FOLLOW_UP: _has_no_follow_up,
    Step.CLOSE: _may_close,
}
