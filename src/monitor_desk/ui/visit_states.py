"""The states of visits, actions, findings and papers as pills: a word, a shape and a colour."""

from typing import Final

from monitor_desk.domain.actions import ActionState
from monitor_desk.domain.visits import VisitState
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.pills import Mark, PillSpec

_VISIT: Final = {
    VisitState.PLANNED: (Tone.GREY, Mark.RING),
    VisitState.ANNOUNCED: (Tone.PRIMARY, Mark.RING),
    VisitState.DESKTOP: (Tone.PRIMARY, Mark.RING),
    VisitState.ON_SITE: (Tone.AMBER, Mark.TRIANGLE),
    VisitState.WRITE_UP: (Tone.AMBER, Mark.TRIANGLE),
    VisitState.DRAFT_SHARED: (Tone.PRIMARY, Mark.DISC),
    VisitState.FINAL: (Tone.PRIMARY, Mark.DISC),
    VisitState.ACTION_PLAN: (Tone.PRIMARY, Mark.DISC),
    VisitState.CLOSED: (Tone.GREEN, Mark.DISC),
    VisitState.CANCELLED: (Tone.GREY, Mark.SQUARE),
    VisitState.ABORTED: (Tone.RED, Mark.SQUARE),
}
_ACTION: Final = {
    ActionState.DRAFT: (Tone.GREY, Mark.RING),
    ActionState.AGREED: (Tone.PRIMARY, Mark.RING),
    ActionState.IN_PROGRESS: (Tone.PRIMARY, Mark.DISC),
    ActionState.PROVIDER_COMPLETE: (Tone.AMBER, Mark.TRIANGLE),
    ActionState.VERIFIED: (Tone.GREEN, Mark.DISC),
    ActionState.NOT_ACCEPTED: (Tone.RED, Mark.SQUARE),
    ActionState.WITHDRAWN: (Tone.GREY, Mark.SQUARE),
}
_GRADE: Final = {
    "Good practice": (Tone.GREEN, Mark.DISC),
    "Advisory": (Tone.GREY, Mark.RING),
    "Minor": (Tone.GREY, Mark.TRIANGLE),
    "Moderate": (Tone.AMBER, Mark.TRIANGLE),
    "Major": (Tone.RED, Mark.SQUARE),
    "Immediate": (Tone.RED, Mark.SQUARE),
}
_ANSWERS: Final = {
    "Accepted": (Tone.GREEN, Mark.DISC),
    "Accepted in part": (Tone.AMBER, Mark.TRIANGLE),
    "Not accepted": (Tone.RED, Mark.SQUARE),
    "Outside factual accuracy": (Tone.GREY, Mark.SQUARE),
}
_LEVELS: Final = {
    "green": (Tone.GREEN, Mark.DISC),
    "amber": (Tone.AMBER, Mark.TRIANGLE),
    "red": (Tone.RED, Mark.SQUARE),
}
_UNKNOWN: Final = (Tone.GREY, Mark.RING)


def visit_pill(state: str) -> PillSpec:
    """Return a visit's state."""
    return _made(state, _VISIT[VisitState(state)] if state else _VISIT[VisitState.PLANNED])


def action_pill(state: str) -> PillSpec:
    """Return an action's state: what the provider says never looks like what the council verified."""
    return _made(state, _ACTION[ActionState(state)])


def grade_pill(grade: str) -> PillSpec | None:
    """Return a finding's grade, nothing where there is none."""
    return _made(grade, _GRADE.get(grade, _UNKNOWN)) if grade else None


def answer_pill(answer: str) -> PillSpec:
    """Return the answer to a factual accuracy point; one without an answer waits for it."""
    return _made(answer, _ANSWERS.get(answer, _UNKNOWN)) if answer else PillSpec(word="To answer", mark=Mark.RING)


def level_pill(level: str, tone: str = "") -> PillSpec:
    """Return a result in the tone that its scale gives it; none is no data."""
    return _made(level or "No result yet", _LEVELS.get(tone, _UNKNOWN))


def life_pill(state: str) -> PillSpec | None:
    """Return the pill of a visit's or an action's state by its word, nothing for another word."""
    if state in _VISIT:
        return visit_pill(state)
    return action_pill(state) if state in _ACTION else None


def _made(word: str, look: tuple[Tone, Mark]) -> PillSpec:
    return PillSpec(word=word or VisitState.PLANNED.value, tone=look[0], mark=look[1])
