"""A table on the page of a visit or check, what can be done to its rows above it, and a sentence where it is empty."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.columns import Column
from monitor_desk.ui.widgets.flow import FlowLayout
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.row_table import RowTable


class TablePane(QWidget):
    """Shows rows; buttons that need a chosen row are live only where there is one."""

    opened = Signal(object)  # id
    empty_acted = Signal()

    def __init__(
        self, name: str, columns: Sequence[Column[Any]], empty: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = label("", "muted", wraps=True)
        self.table = RowTable(name, columns)
        self.empty = EmptyState(*empty)
        self.shown = QStackedWidget()
        self.shown.addWidget(self.table)
        nothing = Card()
        nothing.body.addWidget(self.empty)
        self.shown.addWidget(nothing)
        self._nothing = nothing
        self._needing: list[tuple[Button, QAction]] = []
        buttons = QWidget()
        self._buttons = FlowLayout(buttons, gap=8)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(8)
        self._bar.addWidget(self.words, 1)
        self._bar.addWidget(buttons)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.CARD_GAP)
        self.body.addLayout(self._bar)
        self.body.addWidget(self.shown, 1)
        self.setFocusProxy(self.table)
        self.table.opened.connect(self.opened)
        self.table.chosen.connect(self._chosen_changed)
        self.empty.acted.connect(self.empty_acted)

    def add_button(self, words: str, *, icon: str = "") -> Button:
        """Add a button that is always live."""
        button = Button(words, icon=icon)
        self._buttons.addWidget(button)
        return button

    def add_row_button(self, words: str, shortcut: str = "") -> Button:
        """Add a button for the chosen row; the row's menu offers the same, under the shortcut."""
        button = self.add_button(words)
        action = QAction(words, self.table)
        action.triggered.connect(button.click)
        if shortcut:
            action.setShortcut(shortcut)
            button.setToolTip(shortcut)
        self.table.addAction(action)
        self._needing.append((button, action))
        self._chosen_changed()
        return button

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.table.set_rows(rows)
        self.shown.setCurrentWidget(self.table if rows else self._nothing)
        if rows and self.chosen() is None:
            self.table.choose(self.table.rows.id_of(self.table.rows.entries[0]))
        self._chosen_changed()

    def chosen(self) -> UUID | None:
        """Return the id of the chosen row."""
        found = self.table.chosen_id()
        return found if isinstance(found, UUID) else None

    def _chosen_changed(self) -> None:
        is_any = self.chosen() is not None
        for button, action in self._needing:
            button.setEnabled(is_any)
            action.setEnabled(is_any)
