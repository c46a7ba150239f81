"""How many forms the team has, and the way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from monitor_desk.ui.settings.subject import Subject
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.facts import Fact, FactsList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk


class FormsPane(Subject):
    """Says in short what the team asks on visits and checks, and opens the forms."""

    page_requested = Signal(str)  # key of the page

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("Forms", "What is asked on visits and checks: edited here or as an Excel workbook.", parent)
        self._desk = desk
        self.facts = FactsList(label_width=150)
        self.open_button = Button("Open the forms", icon="checks")
        self.body.addWidget(self.facts)
        self.add_buttons(self.open_button)
        self.setFocusProxy(self.open_button)
        self.open_button.clicked.connect(self._open)

    def refresh(self) -> None:
        """Count again."""
        rows = [row for purpose in ("visit", "check") for row in self._desk.forms.rows(purpose)]
        self.facts.set_facts(
            [
                Fact(name="In use", value=f"{sum(row.number is not None for row in rows):,}"),
                Fact(name="Edits in progress", value=f"{sum(row.has_working for row in rows):,}"),
            ]
        )

    def _open(self) -> None:
        self.page_requested.emit("forms")
