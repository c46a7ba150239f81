"""What was noted on site: append-only once the visit has ended (domain.md, section 5).

Judgements and reasons may still change while the visit is written up, history kept; once the draft was shared only
with a reason (factual accuracy), and no longer once the final report is issued. What is added goes into an addendum.
"""

from collections.abc import Collection
from typing import Final

from monitor_desk.domain.answers import Answer
from monitor_desk.domain.forms.model import QuestionType
from monitor_desk.domain.visits import QuickNote, Visit, VisitState

# The value of these is a judgement or a figure; the value of every other type is itself what was noted.
JUDGED: Final = frozenset(
    {
        QuestionType.RATING,
        QuestionType.MET,
        QuestionType.IN_PLACE,
        QuestionType.YES_NO,
        QuestionType.NUMBER,
        QuestionType.PERCENTAGE,
        QuestionType.MONEY,
        QuestionType.DATE,
        QuestionType.TIME,
        QuestionType.ONE_CHOICE,
        QuestionType.CHOICES,
        QuestionType.FILE,
    }
)
_SETTLED: Final = frozenset(
    {VisitState.FINAL, VisitState.ACTION_PLAN, VisitState.CLOSED, VisitState.CANCELLED, VisitState.ABORTED}
)
_NOTED: Final = frozenset({"note", "private_note"})
_WHERE: Final = frozenset({"visit_id", "part_id", "section", "question", "asked", "author"})
_MARKS: Final = frozenset({"is_on_paper", "is_after_visit"})
_QUICK: Final = frozenset({"text", "visit_id", "noted_on", "noted_time", "author"})

STAYS: Final = "This was noted on site and the site visit has ended, so it stays as it is. Add to it instead."
UNMARKED: Final = "The site visit has ended, so what is answered now is marked as such. Answer it in the recorder."
SETTLED: Final = "The final report has been issued, so what it rests on stays as it is; nothing was changed."
WHY: Final = "The draft has been shared, so a change needs a reason; nothing was changed. Say why."


def is_blank(answer: Answer) -> bool:
    """Say whether nothing at all was answered or noted, so that it may still be answered after the visit."""
    return not any((answer.value, answer.quality, answer.note, answer.reason, answer.private_note))


def is_on_site(answer: Answer) -> bool:
    """Say whether the answer is a record made on site or before: not one of after the visit, nor keyed in from paper.

    Of what was taken on paper the paper is the record; keying it in may be put right until the draft is shared.
    """
    return not is_blank(answer) and not answer.is_after_visit and not answer.is_on_paper


def answer_problem(
    visit: Visit, before: Answer, after: Answer, *, reason: str = "", is_value_noted: bool = False
) -> str:
    """Return in a sentence why an answer stays as it is, nothing where it may become the other.

    One that was blank when the visit ended may still be given, marked as of after the visit or keyed in from paper.
    """
    if visit.ended_on is None or before == after:
        return ""
    if is_settled(visit):
        return SETTLED
    changed = {name for name, value in after.values().items() if value != getattr(before, name)}
    if is_blank(before):
        return needs_reason(visit, reason) if after.is_after_visit or after.is_on_paper else UNMARKED
    noted = _WHERE | _MARKS
    if is_on_site(before):
        noted |= _NOTED | ({"value"} if is_value_noted else set())
    return needs_reason(visit, reason) if noted.isdisjoint(changed) else STAYS


def quick_note_problem(visit: Visit, before: QuickNote, changed: Collection[str], *, reason: str = "") -> str:
    """Return in a sentence why these fields of a quick note stay as they are; filing it is always possible."""
    if visit.ended_on is None or _QUICK.isdisjoint(changed):
        return ""
    if is_noted_on_site(visit, before):
        return STAYS
    return SETTLED if is_settled(visit) else needs_reason(visit, reason)


def bin_problem(visit: Visit, before: Answer | QuickNote, *, reason: str = "") -> str:
    """Return in a sentence why an answer or note is not taken away, nothing where it may be."""
    if visit.ended_on is None:
        return ""
    if is_settled(visit):
        return SETTLED
    stays = is_on_site(before) if isinstance(before, Answer) else is_noted_on_site(visit, before)
    return STAYS if stays else needs_reason(visit, reason)


def is_noted_on_site(visit: Visit, note: QuickNote) -> bool:
    """Say whether a quick note was taken while the visit lasted."""
    return visit.ended_on is not None and (note.noted_on is None or note.noted_on <= visit.ended_on)


def is_settled(visit: Visit) -> bool:
    """Say whether nothing that was recorded changes any more."""
    return visit.state() in _SETTLED


def needs_reason(visit: Visit, reason: str) -> str:
    """Return in a sentence that a reason is needed, nothing where it is given or needs none."""
    return WHY if visit.state() is VisitState.DRAFT_SHARED and not reason.strip() else ""
