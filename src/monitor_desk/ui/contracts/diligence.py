"""Due diligence of a contract: the checks on record, or that there is none and how to begin it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from monitor_desk.domain.checks import Check
from monitor_desk.domain.dates import say_date
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.facts import Fact, FactsList
from monitor_desk.ui.widgets.labels import label

NONE = "▲ No due diligence is on record. It is done before the first placement."
_MOST = 3


class DiligenceCard(Card):
    """Names the latest checks; each opens."""

    opened = Signal(object)  # id of the check

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Due diligence", parent)
        self.facts = FactsList()
        self.words = label(NONE, wraps=True)
        self.begin_button = Button("Begin due diligence…")
        for widget in (self.words, self.facts, self.begin_button):
            self.body.addWidget(widget)
        self._ids: list[UUID] = []
        self.facts.opened.connect(self._fact_opened)

    def show_checks(self, checks: Sequence[tuple[UUID, Check]]) -> None:
        """Show the latest checks."""
        made = checks[:_MOST]
        self._ids = [check_id for check_id, _ in made]
        self.facts.set_facts([_fact(at, check) for at, (_, check) in enumerate(made)])
        self.facts.setVisible(bool(made))
        self.words.setVisible(not made)
        self.begin_button.setVisible(not made)

    def _fact_opened(self, link: str) -> None:
        self.opened.emit(self._ids[int(link)])


def _fact(at: int, check: Check) -> Fact:
    on = check.concluded_on or check.requested_on
    when = f", {say_date(on)}" if on else ""
    placement = f" · first placement {say_date(check.placement_on)}" if check.placement_on else ""
    return Fact(name=check.state().value, value=f"{check.title}{when}{placement}", link=str(at))
