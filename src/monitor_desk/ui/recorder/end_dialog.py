"""The end of the site visit: what is still missing, verbal feedback, and from then on notes are only added to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.recorder.answers.parsed_field import time_field
from monitor_desk.ui.records.dialog_drafts import DialogDrafts, in_recorder
from monitor_desk.ui.widgets.buttons import LinkLine
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField, TextField
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.scrolling import Scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.forms.views import Gap
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.recorder.reading import Reading

LEAD = (
    "From now on what was noted on site stays as it is and is only added to. "
    "What is missing can still be answered while you write up; it is marked as answered after the visit."
)
SHOWN = 40
HIGHEST, ONE_LINE = 168, 24


class GapsList(QWidget):
    """What is missing, each line a way to its question."""

    chosen = Signal(object)  # place

    def __init__(self, gaps: Sequence[Gap], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: list[LinkLine] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        words = "Nothing is missing." if not gaps else f"{_many(len(gaps))} still missing before the draft is shared:"
        outer.addWidget(label(words, "strong", wraps=True))
        lines = QWidget()
        layout = QVBoxLayout(lines)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for gap in gaps[:SHOWN]:
            link = LinkLine(f"{gap.number} {gap.sentence}")
            link.setAccessibleName(f"Go to {gap.number}: {gap.sentence}")
            link.setProperty("place", gap.place)
            link.clicked.connect(self._pressed)
            layout.addWidget(link)
            self.links.append(link)
        if len(gaps) > SHOWN:
            layout.addWidget(label(f"and {len(gaps) - SHOWN} more", "muted"))
        if gaps:
            area = Scrolled(lines)
            area.setFixedHeight(min(HIGHEST, 4 + len(gaps) * ONE_LINE))
            outer.addWidget(area)

    def _pressed(self) -> None:
        self.chosen.emit(self.sender().property("place"))


class EndDialog(Dialog):
    """Ends the site visit; a line of what is missing leads to its question instead."""

    gap_chosen = Signal(object)  # place

    def __init__(self, desk: Desk, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__("End the site visit", "End visit", parent, lead=LEAD)
        self.setMinimumWidth(600)
        self._desk, self._file = desk, reading.file
        self.gaps = GapsList(reading.filled.gaps())
        self.gaps.chosen.connect(self._go)
        self.body.insertWidget(0, self.gaps)
        self._build()
        self.drafts = DialogDrafts(desk, self, in_recorder(reading.file.id))

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

    def _go(self, place: object) -> None:
        self.reject()
        self.gap_chosen.emit(place)


def _many(count: int) -> str:
    return "1 thing is" if count == 1 else f"{count} things are"
