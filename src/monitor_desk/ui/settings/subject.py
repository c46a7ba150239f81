"""The shape of a subject of the settings: one card at the left, as wide as is pleasant to read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.scrolling import Scrolled

WIDEST = 640


class Subject(QWidget):
    """A titled card; the subclass fills `body`."""

    def __init__(self, title: str, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(title)
        card.setMaximumWidth(WIDEST)
        card.body.setSpacing(12)
        self.body = card.body
        if lead:
            self.body.addWidget(label(lead, "muted", wraps=True))
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.addWidget(card)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scrolled(held))

    def add_buttons(self, *buttons: Button) -> None:
        """Add a row of buttons."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
