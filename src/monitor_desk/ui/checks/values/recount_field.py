"""What a value comes to while it is being typed: shown among the fields, never filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.kpi_recount.words import Verdict
from monitor_desk.ui.checks.states import verdict_pill
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.fields import Field
from monitor_desk.ui.widgets.labels import ElidedLabel, label
from monitor_desk.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from monitor_desk.domain.kpi_recount import Recount


class RecountField(Field):
    """The verdict, its sentence and the working; `pill` and `short` stand at the foot, seen from every field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pill = Pill(verdict_pill(Verdict.CANNOT_TELL))
        self.short = ElidedLabel("", "muted")
        self.sentence = label("", "strong", wraps=True)
        self.working = label("", "muted", wraps=True)
        card = Card()
        for words in (self.sentence, self.working):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.body.addWidget(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def value(self) -> None:
        """Hold nothing: it is worked out anew each time."""

    def show_value(self, value: object) -> None:
        """Take nothing."""

    def name(self, words: str, hint: str = "") -> None:
        """Name the card; it does not take the keyboard."""
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)

    def show_recount(self, found: Recount) -> None:
        """Show what the rows come to."""
        self.pill.show_state(verdict_pill(found.verdict))
        self.pill.setAccessibleName(f"Recount: {found.verdict}")
        self.short.show_words(f"recomputed {found.shown}" if found.shown else "not recomputed")
        self.sentence.setText(f"{found.sentence}.")
        self.working.setText("\n".join(f"· {line}" for line in found.working))
