"""A point of factual accuracy keyed in by hand: from a letter, an e-mail or a telephone call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.papers import ACCURACY_GROUNDS, AccuracyPoint
from monitor_desk.domain.visit_report import Reader, disputable, for_reader
from monitor_desk.ui.records.ask_dialog import (
    Asking,
    Item,
    Typed,
    a_date,
    a_record,
    a_text,
    a_word,
    as_date,
)

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.services.desk import Desk

_SHOWN = 80
_LEAD = "For a response that came by letter or e-mail. The points are numbered on from those that stand there."


def adding_point(desk: Desk, paper_id: UUID) -> Asking:
    """Ask what the provider says of a draft, and of which of its lines."""
    lines = {line.id: line for line in disputable(for_reader(desk.papers.report(paper_id), Reader.PROVIDER))}

    def act(typed: Typed) -> int:
        line = lines.get(typed["line_id"])
        point = AccuracyPoint(
            provider_words=typed["provider_words"],
            line_id=line.id if line else "",
            line_words=line.words if line else "",
            ground=typed["ground"] or ACCURACY_GROUNDS[-1],
            proposed=typed["proposed"],
            evidence=typed["evidence"],
        )
        return _taken(desk, paper_id, point, typed)

    choices = [(line.id, _short(f"{line.ref}: {line.words}")) for line in lines.values()]
    items = (
        Item(key="provider_words", words="&What the provider says", make=a_text, needed="Say what the provider says"),
        Item(key="line_id", words="&Line of the report", make=a_record(choices), hint="Empty for what it leaves out"),
        Item(key="ground", words="&Ground", make=a_word(ACCURACY_GROUNDS), value=ACCURACY_GROUNDS[-1]),
        Item(key="proposed", words="&Correction asked for", make=a_text),
        Item(key="evidence", words="&Evidence offered", make=a_text),
        Item(key="received_on", words="&Received on", make=a_date, value=desk.clock.today(), needed="Give the day"),
    )
    return Asking(title="Add a point", verb="Add point", items=items, do=act, lead=_LEAD)


def _taken(desk: Desk, paper_id: UUID, point: AccuracyPoint, typed: Typed) -> int:
    """Keep a point; raise `DeskError` where the same one stands there already."""
    known = desk.records.owned(AccuracyPoint, paper_id=paper_id)
    if any(_said(one) == _said(point) for _, one in known):
        message = "The same point stands there already, so it was not stored again. Answer that one."
        raise DeskError(message)
    return desk.papers.take_response(paper_id, [point], as_date(typed["received_on"]))


def _said(point: AccuracyPoint) -> tuple[str, ...]:
    parts = (point.line_id, point.ground, point.provider_words, point.proposed, point.evidence)
    return tuple(part.strip() for part in parts)


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
