"""A visit as the recorder reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.recorded_filled import filled_of
from monitor_desk.domain.visit_notes import is_on_site
from monitor_desk.domain.visits import VisitState
from monitor_desk.ui.recorder.reading import Reading, conflicts_of, places_of

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.services.desk import Desk

BEFORE = frozenset({VisitState.PLANNED, VisitState.ANNOUNCED, VisitState.DESKTOP})
BEGIN, END, WRITE_UP = "Begin visit", "End visit", "Open the visit"
FIXED = frozenset(
    {
        VisitState.DRAFT_SHARED,
        VisitState.FINAL,
        VisitState.ACTION_PLAN,
        VisitState.CLOSED,
        VisitState.CANCELLED,
        VisitState.ABORTED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitReading(Reading):
    """One reading of a visit."""

    before: ClassVar[str] = "Last visit"

    file: VisitFile

    def state(self) -> VisitState:
        """Return where the visit stands."""
        return self.file.visit.state()

    def is_fixed(self) -> bool:
        """Say whether nothing is recorded any more: the report was shared, or the visit stopped."""
        return self.state() in FIXED

    def is_noted_on_site(self, place: Place) -> bool:
        """Say whether the answer was noted on site and the visit has ended: its words are only added to."""
        answer = self.answer(place)
        return self.file.has_ended() and answer is not None and is_on_site(answer)

    def next_words(self) -> str:
        """Return the next step of the visit."""
        state = self.state()
        return BEGIN if state in BEFORE else END if state is VisitState.ON_SITE else WRITE_UP

    def facts(self) -> list[str]:
        """Return contract, locations, how the visit stands, and how it was announced."""
        file = self.file
        announced = {True: "announced", False: "unannounced", None: ""}[file.visit.is_announced]
        reference = file.contract.reference if file.contract else ""
        on_paper = "taken on paper" if file.is_on_paper else ""
        return [reference, places_of(file), _stands(file, self.state()), announced, on_paper]


def read_visit(desk: Desk, visit_id: UUID) -> VisitReading:
    """Read a visit; raise `DeskError` where it has no form to be recorded on."""
    file = desk.visits.file(visit_id)
    today = desk.clock.today()
    filled = filled_of(file, today)
    if filled is None:
        raise DeskError("This visit has no form yet, so there is nothing to record on. Choose its form on its page.")
    return VisitReading(file=file, filled=filled, today=today, conflicts=conflicts_of(desk, file))


def _stands(file: VisitFile, state: VisitState) -> str:
    if state is VisitState.ON_SITE:
        since = next((day.arrived for _, day in reversed(file.days) if not day.left), "")
        return f"on site since {since}" if since else "off site at the moment"
    if file.visit.ended_on is not None:
        return f"{state.value.lower()}, site visit ended {say_date(file.visit.ended_on)}"
    if file.visit.planned_on is not None:
        return f"{state.value.lower()} for {say_date(file.visit.planned_on)}"
    return state.value.lower()
