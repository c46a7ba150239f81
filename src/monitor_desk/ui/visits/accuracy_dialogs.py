"""What is asked about a point of factual accuracy: the answer, a dispute, the senior officer's decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.accuracy_rules import ACCEPTED, answer_problem
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.papers import ACCURACY_ANSWERS
from monitor_desk.ui.records.ask_dialog import Asking, Item, Typed, a_line, a_text, answers

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.papers import AccuracyPoint
    from monitor_desk.services.desk import Desk


def answering(desk: Desk, point_id: UUID, point: AccuracyPoint) -> Asking:
    """Ask how a point is answered, and why; what is accepted needs no words."""

    def act(typed: Typed) -> None:
        if typed["answer"] != ACCEPTED and not typed["words"].strip():
            raise InvalidDraftError({"words": answer_problem(typed["answer"], "")})
        desk.papers.answer_point(point_id, typed["answer"], typed["words"])

    items = (
        Item(
            key="answer",
            words="&Answer",
            make=answers([(one, one) for one in ACCURACY_ANSWERS]),
            value=point.answer or None,
            needed="Choose the answer",
        ),
        Item(key="words", words="&Reason", make=a_text, value=point.answer_words, hint="Unless it is accepted"),
    )
    return Asking(title="Answer a point", verb="Answer", items=items, do=act, lead=_told(point))


def disputing(desk: Desk, point_id: UUID, point: AccuracyPoint) -> Asking:
    """Ask why the provider disputes the answer."""

    def act(typed: Typed) -> None:
        desk.papers.dispute(point_id, typed["words"])

    items = (Item(key="words", words="&Why", make=a_text, needed="Say why it is disputed"),)
    lead = f"{_told(point)}\nAnswered: {point.answer}. {point.answer_words}"
    return Asking(title="Record a dispute", verb="Record dispute", items=items, do=act, lead=lead)


def deciding(desk: Desk, point_id: UUID, point: AccuracyPoint) -> Asking:
    """Ask who decided a dispute, and how."""

    def act(typed: Typed) -> None:
        desk.papers.decide_dispute(point_id, typed["officer"], typed["decision"])

    items = (
        Item(
            key="officer",
            words="&Senior officer",
            make=a_line,
            hint="Someone with no earlier part in the visit",
            needed="Say who decided",
        ),
        Item(key="decision", words="&Decision", make=a_text, needed="Say what was decided"),
    )
    lead = f"{_told(point)}\nDisputed: {point.dispute_words}"
    return Asking(title="Decide a dispute", verb="Decide", items=items, do=act, lead=lead)


def _told(point: AccuracyPoint) -> str:
    parts = [f"The report says: {point.line_words}" if point.line_words else ""]
    parts.append(f"The provider says: {point.provider_words}")
    parts.append(f"Asks for: {point.proposed}" if point.proposed else "")
    parts.append(f"Evidence: {point.evidence}" if point.evidence else "")
    return "\n".join(part for part in parts if part)
