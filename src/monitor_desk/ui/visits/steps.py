"""The steps of a visit by their keys, each with what it asks for."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.ui.records.ask_dialog import Asking
from monitor_desk.ui.visits import steps_after, steps_before, steps_site

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

TAKE_RESPONSE: Final = "take_response"  # reads a file, so it has a dialog of its own
PAPERS: Final = frozenset({"share_draft", "finalise", "correct"})  # after these it is shown what leaves

_STEPS: Final[Mapping[str, Callable[["Desk", VisitFile], Asking]]] = {
    "announce": steps_before.announce,
    "ask_documents": steps_before.ask_documents,
    "reschedule": steps_before.reschedule,
    "desktop": steps_before.desktop,
    "cancel": steps_before.cancel,
    "abort": steps_before.abort,
    "begin": steps_site.begin,
    "end": steps_site.end,
    "feedback": steps_site.feedback,
    "sign": steps_site.sign,
    "share_draft": steps_after.share_draft,
    "finalise": steps_after.finalise,
    "correct": steps_after.correct,
    "agree_plan": steps_after.agree_plan,
    "follow_up": steps_after.follow_up,
    "close": steps_after.close,
}


def asking(desk: "Desk", file: VisitFile, key: str) -> Asking:
    """Return what a step asks for."""
    return _STEPS[key](desk, file)


def keys() -> frozenset[str]:
    """Return the keys of all steps that can be taken."""
    return frozenset(_STEPS) | {TAKE_RESPONSE}
