"""The grades of findings as pills."""

from monitor_desk.domain.findings import GOOD_PRACTICE, IMMEDIATE
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.pills import Mark, PillSpec

_GRADES = {
    GOOD_PRACTICE: (Tone.GREEN, Mark.DISC),
    "Advisory": (Tone.GREY, Mark.RING),
    "Minor": (Tone.AMBER, Mark.TRIANGLE),
    "Moderate": (Tone.AMBER, Mark.TRIANGLE),
    "Major": (Tone.RED, Mark.SQUARE),
    IMMEDIATE: (Tone.RED, Mark.SQUARE),
}


def grade_pill(grade: str) -> PillSpec:
    """Return a grade as word, shape and colour."""
    tone, mark = _GRADES.get(grade, (Tone.GREY, Mark.RING))
    return PillSpec(word=grade or "Not graded", tone=tone, mark=mark)
