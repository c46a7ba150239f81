"""From the kind and id of a record to the page that shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.errors import NotFoundError
from monitor_desk.domain.forms.answers import Place as Asked
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.visits import QuickNote
from monitor_desk.ui.page_list import BY_KEY
from monitor_desk.ui.recorder.places import RECORDERS
from monitor_desk.ui.shell.places import Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from monitor_desk.domain.fields import Draft
    from monitor_desk.services.desk import Desk

_SHOWN_ON = {
    "period": "calendar",
    "closure": "calendar",
    "setting": "settings",
    "officer": "settings",
    "team": "settings",
}
_OWNERS = ("action", "form", "visit", "check", "contract", "location", "provider")  # the nearest first
_TABS: Final[Mapping[str, Mapping[str, str]]] = {  # of the page of a visit or check, by kind of record
    "visit": {
        "finding": "findings",
        "concern": "findings",
        "evidence_file": "evidence",
        "document_request": "desktop",
        "paper": "report",
        "accuracy_point": "report",
    },
    "check": {
        "finding": "findings",
        "concern": "findings",
        "evidence_file": "evidence",
        "document_request": "requests",
        "kpi_validation": "values",
        "actuals_audit": "actuals",
        "actuals_sample": "actuals",
        "actuals_line": "actuals",
        "paper": "result",
    },
}


class Router:
    """Knows where each kind of record is shown; what belongs to another record is shown on that one's page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def place(self, kind: str, record: object) -> Place | None:
        """Return the place of a page or a record, or the one that a page names whole; None where it is nowhere."""
        if isinstance(record, Place):
            return record
        if record is None:
            return Place(page=kind) if kind in BY_KEY else None
        if kind in _SHOWN_ON:
            return Place(page=_SHOWN_ON[kind])
        if kind in BY_KEY and BY_KEY[kind].is_built():
            return Place(page=kind, record=record)
        return self._owner(kind, record)

    def _owner(self, kind: str, record: object) -> Place | None:
        found = self._record(kind, record)
        if isinstance(found, Addendum):
            return self._noted(found)
        if isinstance(found, Answer | QuickNote):
            return _in_recorder(found)
        for owner in _OWNERS:
            owner_id = getattr(found, f"{owner}_id", None)
            if owner_id is not None:
                place, tab = self.place(owner, owner_id), _TABS.get(owner, {}).get(kind)
                return replace(place, state=tab) if place and tab else place
        return None

    def _noted(self, addition: Addendum) -> Place | None:
        """Return where the note stands to which something was added."""
        if addition.answer_id is not None:
            return self._owner(Answer.kind, addition.answer_id)
        return self._owner(QuickNote.kind, addition.quick_note_id)

    def _record(self, kind: str, record: object) -> Draft | None:
        if kind not in KINDS or not isinstance(record, UUID):
            return None
        try:
            return self._desk.records.get(KINDS[kind], record)
        except NotFoundError:
            return None


def _in_recorder(found: Answer | QuickNote) -> Place:
    """Return the place of what was recorded: its section, and the question where it has one."""
    section = (found.section, found.part_id) if found.section else None
    question = Asked(found.section, found.question, found.part_id) if found.section and found.question else None
    kind = "visit" if found.visit_id is not None else "check"
    return Place(page=RECORDERS[kind], record=found.visit_id or found.check_id, state=(section, question))
