"""The overview of a visit: its life on top, what happened left, what can be done and the facts right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.visit_life import Step
from monitor_desk.ui import theme
from monitor_desk.ui.recorded.life_rail import LifeRail
from monitor_desk.ui.recorded.steps_card import StepsCard
from monitor_desk.ui.visits.facts import facts_of, met_and_times, step_rows
from monitor_desk.ui.visits.life import stages
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.facts import FactsList
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.side_column import SideColumn
from monitor_desk.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from monitor_desk.domain.life_steps import PossibleStep
    from monitor_desk.domain.visit_file import VisitFile

_SIDE = 372


class VisitOverview(QWidget):
    """Shows where a visit stands, and says what is opened or asked for from it."""

    open_requested = Signal(str, object)  # kind and id
    step_requested = Signal(str)  # key of the step
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = LifeRail()
        life = Card()
        life.body.addWidget(self.rail)
        happened = Card("What happened")
        self.steps = Timeline("What happened on the visit")
        self.nothing = label("Nothing has happened yet but the planning.", "muted", wraps=True)
        happened.body.addWidget(self.nothing)
        happened.body.addWidget(self.steps, 1)
        self.next = StepsCard()
        self.facts, self.times = FactsList(label_width=96), FactsList(label_width=96)
        self.leave_button = Button("Leave site…")
        self._side = SideColumn((self.next, self._facts_card(), self._times_card()), _SIDE)
        lower = QHBoxLayout()
        lower.setSpacing(theme.CARD_GAP)
        lower.addWidget(happened, 1)
        lower.addWidget(self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(life)
        layout.addLayout(lower, 1)
        self.setFocusProxy(self.steps)
        self._connect()

    def _facts_card(self) -> Card:
        card = Card("The visit")
        card.body.addWidget(self.facts)
        return card

    def _times_card(self) -> Card:
        self._met = Card("People met and times on site")
        self._met.body.addWidget(self.times)
        self._met.body.addWidget(self.leave_button)
        return self._met

    def _connect(self) -> None:
        self.steps.opened.connect(self._opened)
        self.facts.opened.connect(self._fact_opened)
        self.next.asked.connect(self.step_requested)
        self.leave_button.clicked.connect(self.leave_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())

    def show_file(self, file: VisitFile, steps: Sequence[PossibleStep], today: date) -> None:
        """Show a visit."""
        self._file = file
        self.rail.show_stages(stages(file.visit, today, _desktop_on(file)))
        rows = step_rows(file)
        self.steps.set_rows(rows)
        self.steps.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.next.show_steps(steps)
        self.facts.set_facts(facts_of(file))
        met = met_and_times(file)
        self.times.set_facts(met)
        self._met.setVisible(bool(met))
        self.leave_button.setVisible(any(not day.left for _, day in file.days))

    def _opened(self, target: object) -> None:
        if isinstance(target, tuple):
            self.open_requested.emit(*target)

    def _fact_opened(self, link: str) -> None:
        field = {"visit": "follows_id"}.get(link, f"{link}_id")
        self.open_requested.emit(link, getattr(self._file.visit, field))


def _desktop_on(file: VisitFile) -> date | None:
    return next((step.happened_on for _, step in file.steps if step.step == Step.DESKTOP.value), None)
