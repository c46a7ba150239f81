"""What undo does not take back: a report that has left, the provider's word on it, and the end of a visit."""

from collections.abc import Mapping, Sequence, Set
from typing import Final

from monitor_desk.domain.answers import Addendum
from monitor_desk.domain.papers import AccuracyPoint, Paper
from monitor_desk.domain.revisions import Plain, Revision
from monitor_desk.domain.visits import Visit, VisitState

_DRAFT: Final = "A draft that was frozen is not taken back, so nothing was changed. Put it right in the final report."
_REPORT: Final = "A report that was frozen is not taken back, so nothing was changed. Issue a correction instead."
_RESULT: Final = "A result that was frozen is not taken back, so nothing was changed. Reopen the check instead."
_ADDED: Final = "What was added to a note stays, so nothing was changed. Add to it what puts it right instead."
_RESPONSE: Final = "The provider’s response is not taken back, so nothing was changed. Answer its points instead."
_ANSWER: Final = (
    "What was said on a point of factual accuracy is not taken back, so nothing was changed. Answer it anew instead."
)
_SIGNED: Final = (
    "The provider’s signature is not taken back, so nothing was changed. Have the visit signed again instead."
)
_ENDED: Final = (
    "The end of a site visit is not taken back, so nothing was changed. Record what is still missing after the visit."
)

_ANSWERS: Final = frozenset(
    {
        "answer",
        "answer_words",
        "answered_by",
        "answered_on",
        "has_dispute",
        "dispute_words",
        "dispute_officer",
        "dispute_answer",
        "dispute_on",
    }
)
_LEFT: Final = frozenset({VisitState.DRAFT_SHARED, VisitState.FINAL, VisitState.ACTION_PLAN, VisitState.CLOSED})


def barrier(made: Sequence[Revision]) -> str:
    """Return in a sentence why a change set is not undone, nothing where it may be.

    One that made the visit itself is undone as a whole, such as the demonstration; so is an undo, by redo.
    """
    if any(revision.change.undoes for revision in made):
        return ""
    new = {revision.record_id.hex for revision in made if not revision.parents}
    visits_last = sorted(made, key=_is_visit)  # a report says more than the state that it led to
    return next((problem for revision in visits_last if (problem := _problem(revision, new))), "")


def _is_visit(revision: Revision) -> bool:
    return revision.record_kind == Visit.kind


def _problem(revision: Revision, new: Set[str]) -> str:
    """Return why one revision stays; `new` are the records that the change set made, by their ids."""
    is_new, values = revision.record_id.hex in new, revision.values or {}
    if _is_visit(revision):
        return "" if is_new else _visit_problem(values)
    if is_new and new & {values.get("visit_id"), values.get("check_id")}:
        return ""
    if revision.record_kind == Paper.kind and is_new:
        return _RESULT if values.get("check_id") else _DRAFT if values.get("stage") == "Draft" else _REPORT
    if revision.record_kind == Addendum.kind and is_new:
        return _ADDED
    if revision.record_kind == AccuracyPoint.kind:
        return _RESPONSE if is_new else "" if _ANSWERS.isdisjoint(values) else _ANSWER
    return ""


def _visit_problem(values: Mapping[str, Plain]) -> str:
    if values.get("status") in _LEFT:
        state = str(values["status"]).lower()
        return f"That a visit became “{state}” is not taken back, so nothing was changed. Record what happened since."
    if values.get("ended_on"):
        return _ENDED
    return _SIGNED if values.get("signed_on") else ""
