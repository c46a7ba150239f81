"""How a recount came about, beside the table of KPI values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from monitor_desk.domain.kpi_recount.words import Verdict
from monitor_desk.ui.checks.states import verdict_pill
from monitor_desk.ui.checks.values.words import list_words
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.ui.checks.values.words import ValueRow


class WorkingCard(Card):
    """Shows the working of one value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Working", parent)
        self.title.setWordWrap(True)
        self.pill = Pill(verdict_pill(Verdict.CANNOT_TELL))
        self.sentence = label("", wraps=True)
        self.reason = label("", "quote", wraps=True)
        self.caution = label("", "amber", wraps=True)
        self.working = label("", "muted", wraps=True)
        self.definition = label("", "muted", wraps=True)
        self.source = label("", "muted", wraps=True)
        for widget in (
            self.pill, self.sentence, self.reason, self.caution, self.working, self.definition, self.source,
        ):  # fmt: skip
            self.body.addWidget(widget)
        for words in (self.sentence, self.working, self.source):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_row(self, row: ValueRow) -> None:
        """Show how a value was recounted, what to be careful with, and why the verdict is what it is."""
        value, found = row.value, row.found
        self.title.setText(row.headline)
        self.pill.show_state(row.verdict)
        self.sentence.setText(f"{found.sentence}." if found else "The list is long and is being recounted.")
        self.working.setText("\n".join(["Working", *(f"· {line}" for line in found.working)]) if found else "")
        self.source.setToolTip(value.list_sha256)
        shown = {
            self.reason: f"Why this verdict: {value.verdict_reason}" if value.verdict_reason else "",
            self.caution: f"▲ It rests on {found.caution}." if found and found.caution else "",
            self.definition: f"Definition used: {value.definition}" if value.definition else "",
            self.source: f"List: {list_words(value)}" if list_words(value) else "",
        }
        for widget, words in shown.items():
            widget.setText(words)
            widget.setVisible(bool(words))
