"""What the calendar holds, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from monitor_desk.domain.calendar_entries import ClosureDay
from monitor_desk.ui.settings.subject import Subject
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.facts import Fact, FactsList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk


class CalendarPane(Subject):
    """Says in short what the calendar holds and opens it."""

    page_requested = Signal(str)  # key of the page

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            "Calendar", "When returns are due, when the council is closed, which bank holidays count.", parent
        )
        self._desk = desk
        self.facts = FactsList(label_width=150)
        self.open_button = Button("Open the calendar", icon="calendar")
        self.body.addWidget(self.facts)
        self.add_buttons(self.open_button)
        self.setFocusProxy(self.open_button)
        self.open_button.clicked.connect(self._open)

    def refresh(self) -> None:
        """Count again."""
        closures = len(self._desk.records.all_of(ClosureDay))
        self.facts.set_facts(
            [
                Fact(name="Return periods", value=f"{len(self._desk.calendar.periods()):,}"),
                Fact(name="Closure days", value=f"{closures:,}"),
                Fact(name="Bank holidays of", value=self._desk.calendar.division().value),
            ]
        )

    def _open(self) -> None:
        self.page_requested.emit("calendar")
