"""One tab of the plan: a sentence, a table, and words where the table is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.ui.widgets.columns import Column, Group


class PlanTable(QWidget):
    """Shows rows of one kind, with what is to be known of them above."""

    def __init__(
        self, name: str, columns: Sequence[Column[Any]], nothing: str, words: str = "", *, tells: str = ""
    ) -> None:
        super().__init__()
        self._tells = tells
        self.table = RowTable(name, columns)
        self.words = label(words, "muted", wraps=True)
        self.empty = EmptyState(nothing)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.words)
        layout.addWidget(self._shown, 1)
        self.whole = label("", wraps=True)
        layout.addWidget(self.whole)
        self.words.hide()
        self.whole.hide()
        self.table.chosen.connect(self._tell)
        self.setFocusProxy(self.table)

    def show_groups(self, groups: Sequence[Group[Any]]) -> None:
        """Show other rows."""
        has_rows = any(group.rows for group in groups)
        self.table.set_groups(groups)
        self._shown.setCurrentWidget(self.table if has_rows else self.empty)
        self.words.setVisible(has_rows and bool(self.words.text()))
        self._tell(self.table.chosen_id())

    def _tell(self, chosen: object) -> None:
        """Show the whole of a text that the table may have to shorten."""
        at = self.table.rows.row_of(chosen) if chosen is not None and self._tells else -1
        words = str(getattr(self.table.rows.entries[at], self._tells)) if at >= 0 else ""
        self.whole.setText(words)
        self.whole.setVisible(bool(words))
