"""The end of the site visit: what is still missing, verbal feedback, and from then on notes are only added to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.recorder.answers.parsed_field import time_field
from monitor_desk.ui.recorder.gaps_list import GapsDialog
from monitor_desk.ui.records.dialog_drafts import DialogDrafts, in_recorder
from monitor_desk.ui.widgets.fields import LongTextField, TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.recorder.visit_reading import VisitReading

LEAD = (
    "From now on what was noted on site stays as it is and is only added to. "
    "What is missing can still be answered while you write up; it is marked as answered after the visit."
)


class EndDialog(GapsDialog):
    """Ends the site visit; a line of what is missing leads to its question instead."""

    def __init__(self, desk: Desk, reading: VisitReading, parent: QWidget | None = None) -> None:
        super().__init__("End the site visit", "End visit", parent, lead=LEAD)
        self.setMinimumWidth(600)
        self._desk, self._file = desk, reading.file
        self.gaps = self.add_gaps(reading.filled.gaps(), "the draft is shared")
        self._build()
        self.drafts = DialogDrafts(desk, self, in_recorder(reading.file.ref))

    def _build(self) -> None:
        now, visit = f"{self._desk.clock.now().astimezone():%H:%M}", self._file.visit
        self.left_at, self.time = time_field(), time_field()
        self.to_whom, self.summary = TextField(), LongTextField()
        self._open_days = [key for key, day in self._file.days if not day.left]
        if self._open_days:
            self.form.add_row("left", "&Left the site at", self.left_at)
            self.left_at.set_value(now)
        self.form.add_section("Verbal feedback")
        self.form.add_row("to_whom", "&To whom", self.to_whom, "By role; leave it empty if none was given yet")
        self.form.add_row("time", "&At", self.time)
        self.form.add_row("summary", "&What was said", self.summary)
        self.to_whom.set_value(visit.feedback_to)
        self.time.set_value(visit.feedback_time or now)
        self.summary.set_value(visit.feedback_summary)

    def act(self) -> None:
        """Store the times and the feedback, then end the visit."""
        to_whom, summary = self.to_whom.value(), self.summary.value()
        if bool(to_whom) != bool(summary):
            missing = "summary" if to_whom else "to_whom"
            raise InvalidDraftError({missing: "Say to whom feedback was given and what was said, or neither"})
        if self._open_days and self.left_at.value():
            for day in self._open_days:
                self._desk.visits.leave_site(day, self.left_at.value())
        if to_whom:
            today, at = self._desk.clock.today(), self.time.value()
            self._desk.visits.feedback(self._file.id, on=today, time=at, to_whom=to_whom, summary=summary)
        self._desk.visits.end_site(self._file.id)
