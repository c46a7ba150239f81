"""The overview of a check: its life on top, what happened left, what can be done and the facts right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.checks.facts import facts_of, last_facts, step_rows
from monitor_desk.ui.checks.life import stages
from monitor_desk.ui.recorded.life_rail import LifeRail
from monitor_desk.ui.recorded.steps_card import StepsCard
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.facts import FactsList
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.side_column import SideColumn
from monitor_desk.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.domain.life_steps import PossibleStep

_SIDE = 372


class CheckOverview(QWidget):
    """Shows where a check stands, and says what is opened or asked for from it."""

    open_requested = Signal(str, object)  # kind and id
    step_requested = Signal(str)  # key of the step

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = LifeRail("check")
        life = Card()
        life.body.addWidget(self.rail)
        happened = Card("What happened")
        self.steps = Timeline("What happened on the check")
        self.nothing = label("Nothing has happened yet: the request is still to be sent.", "muted", wraps=True)
        happened.body.addWidget(self.nothing)
        happened.body.addWidget(self.steps, 1)
        self.next = StepsCard()
        self.facts, self.last = FactsList(label_width=96), FactsList(label_width=96)
        self._last_card = self._card("Last check of this kind", self.last)
        self._side = SideColumn((self.next, self._card("The check", self.facts), self._last_card), _SIDE)
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
        self.facts.opened.connect(self._fact_opened)
        self.last.opened.connect(self._fact_opened)
        self.next.asked.connect(self.step_requested)

    def _card(self, title: str, facts: FactsList) -> Card:
        card = Card(title)
        card.body.addWidget(facts)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())

    def show_file(self, file: CheckFile, steps: Sequence[PossibleStep], today: date) -> None:
        """Show a check."""
        self._file = file
        self.rail.show_stages(stages(file, today))
        rows = step_rows(file)
        self.steps.set_rows(rows)
        self.steps.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.next.show_steps(steps)
        self.facts.set_facts(facts_of(file, today))
        last = last_facts(file)
        self.last.set_facts(last)
        self._last_card.setVisible(bool(last))

    def _fact_opened(self, link: str) -> None:
        kind, _, at = link.partition(":")
        if kind == "source":
            ref = self._file.source_rows[int(at)].ref
            self.open_requested.emit(ref.kind, ref.id)
        elif kind == "last" and self._file.last is not None:
            self.open_requested.emit("check", self._file.last.id)
        elif kind in {"provider", "contract"}:
            self.open_requested.emit(kind, getattr(self._file, f"{kind}_id"))
