"""What the demonstration's checks asked for, and what became of it; due diligence fills the schedule."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from monitor_desk.domain.checks import DUE_DILIGENCE
from monitor_desk.domain.contracts import Document
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.check_scenes import Came, S
from monitor_desk.domain.demonstration.check_stages import Stage
from monitor_desk.domain.demonstration.wish import Made, Wish
from monitor_desk.domain.visits import DocumentRequest

_DOCUMENTS: Final = 1_000_000  # the first number of documents that came with a check
_SHOWS: Final = ("", "By code, whole, with dates.", "", "As it stands in the system; nothing typed over.")
_RUNS_OUT: Final = {1: 540, 2: 300}  # of what due diligence asks for: registration and insurance, days from its coming


def requests(wish: Wish, stage: Stage) -> Made:
    """Return what was asked for, each document that came with a date of expiry before it."""
    made: Made = []
    for nth, title in enumerate(stage.form.prepare):
        request, document = _request(wish, stage, nth, title), None
        if request.expires_on is not None:
            document = Document(
                title=title,
                provider_id=demonstration_id("provider", stage.deal.provider),
                contract_id=stage.deal.id,
                expires_on=request.expires_on,
            )
            made.append((_document_id(stage, nth), document))
        made.append((demonstration_id(DocumentRequest.kind, stage.first + nth), request))
    return made


def missing(wish: Wish, stage: Stage) -> list[str]:
    """Return the titles of what had not come by the day that was set."""
    due_on = stage.days.first_due_on
    came = [(title, _came_on(wish, stage, nth)) for nth, title in enumerate(stage.form.prepare)]
    return [title for title, on in came if on is None or on > due_on]


def is_asked(stage: Stage) -> bool:
    """Say whether the request was sent."""
    return stage.scene.state is not S.PLANNED


def _request(wish: Wish, stage: Stage, nth: int, title: str) -> DocumentRequest:
    came_on = _came_on(wish, stage, nth) if is_asked(stage) else None
    expires_on = _expires_on(stage, nth, came_on)
    return DocumentRequest(
        title=title,
        check_id=stage.id,
        asked_on=stage.days.requested_on if is_asked(stage) else None,
        due_on=_due_on(wish, stage, nth) if is_asked(stage) else None,
        received_on=came_on,
        is_enough=None if came_on is None else stage.scene.strength > 0.6 or nth != 1,
        expires_on=expires_on,
        document_id=_document_id(stage, nth) if expires_on else None,
        words=_SHOWS[nth % len(_SHOWS)] if came_on else "",
    )


def _due_on(wish: Wish, stage: Stage, nth: int) -> date:
    """Return by when a thing is due: more time is given for what had not come by then."""
    came_on = _came_on(wish, stage, nth)
    is_early = came_on is not None and came_on <= stage.days.first_due_on
    return stage.days.first_due_on if is_early else stage.days.due_on


def _came_on(wish: Wish, stage: Stage, nth: int) -> date | None:
    """Return when a thing came: in parts, what is late last."""
    days, count = stage.days, len(stage.form.prepare)
    if stage.scene.came is Came.NOTHING:
        return None
    if stage.scene.came is Came.PART and nth >= count // 2:
        return None
    if nth == count - 1 and (stage.scene.came is Came.LATE or stage.scene.is_extended):
        return days.begun_on
    on = wish.working_days.add(days.requested_on, 2 + nth % 4)
    return min(on, days.begun_on, days.first_due_on, wish.today)


def _expires_on(stage: Stage, nth: int, came_on: date | None) -> date | None:
    if stage.scene.why != DUE_DILIGENCE or nth not in _RUNS_OUT or came_on is None:
        return None
    return came_on + timedelta(days=_RUNS_OUT[nth] + stage.deal.number % 40)


def _document_id(stage: Stage, nth: int) -> UUID:
    return demonstration_id(Document.kind, _DOCUMENTS + stage.first + nth)
