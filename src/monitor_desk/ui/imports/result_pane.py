"""After an import: what was stored, and the one undo that takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.ui.imports.review import NOUNS, counted
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.facts import Fact, FactsList
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from monitor_desk.services.imports import Stored
    from monitor_desk.ui.imports.review import Review

UNDONE = "The import was undone. The desk is as it was before."
NEXT = "A verified backup was made before anything was stored."


class ResultPane(QWidget):
    """Says what was stored, with Undo, the list of what came in, and the next file."""

    undo_requested = Signal(str)  # change set
    list_requested = Signal(str)  # kind of record
    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change_set = ""
        self._kind = ""
        self.words = label("", "card-title", wraps=True)
        self.facts = FactsList(label_width=180)
        self.note = label(NEXT, "muted", wraps=True)
        self.undo_button = Button("Undo import", icon="undo")
        self.list_button = Button("Show them")
        self.again_button = Button("Import another file")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.list_button, self.again_button, self.undo_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = Card()
        card.body.setSpacing(12)
        for widget in (self.words, self.facts, self.note):
            card.body.addWidget(widget)
        card.body.addLayout(buttons)
        card.setMaximumWidth(640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)
        self.setFocusProxy(self.list_button)
        self.undo_button.clicked.connect(self._undo)
        self.list_button.clicked.connect(self._list)
        self.again_button.clicked.connect(self.again_requested)

    def show_stored(self, review: Review, stored: Stored) -> None:
        """Say what an import stored."""
        plan, counts = review.plan, stored.counts
        if plan is None:
            return
        self._change_set, self._kind = stored.change_set, plan.kind
        self.words.setText(f"{review.path.name}: {counted(counts.new + counts.changed, plan.kind)} stored")
        many = NOUNS[plan.kind][1]
        facts = [
            ("Rows in the file", counts.rows),
            ("New", counts.new),
            ("Changed", counts.changed),
            ("As they were", counts.same),
            ("Repeated rows", counts.repeated),
            ("Rows not taken", counts.refused),
            ("In the desk only", counts.missing),
            ("Providers", review.touched_providers),
        ]
        self.facts.set_facts([Fact(name=name, value=f"{count:,}") for name, count in facts])
        self.list_button.setText(f"Show the {many}")
        self.note.setText(NEXT)
        self.undo_button.setVisible(bool(stored.change_set))

    def show_undone(self) -> None:
        """Say that it was taken back."""
        self.words.setText(UNDONE)
        self.facts.set_facts([])
        self.note.setText("What it had added is in the bin now. Import the file again if it is wanted after all.")
        self.undo_button.hide()
        self.again_button.setFocus()

    def _undo(self) -> None:
        self.undo_requested.emit(self._change_set)

    def _list(self) -> None:
        self.list_requested.emit(self._kind)
