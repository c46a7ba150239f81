"""A list of records that have pages of their own: opened by Enter, added to by a button."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.columns import Column
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.row_table import RowTable


class LinkedList(QWidget):
    """Shows rows and tells which one is opened or that another is wanted."""

    opened = Signal(object)  # id
    add_requested = Signal()

    def __init__(
        self, plural: str, add_words: str, columns: Sequence[Column[Any]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.add_button = Button(add_words, icon="add")
        self.table = RowTable(plural.capitalize(), columns)
        self.empty = EmptyState(f"There are no {plural} yet.", add_words)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addLayout(top)
        layout.addWidget(self._shown, 1)
        self.setFocusProxy(self.table)
        self.table.opened.connect(self.opened)
        self.add_button.clicked.connect(self.add_requested)
        self.empty.acted.connect(self.add_requested)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.table.set_rows(rows)
        self._shown.setCurrentWidget(self.table if rows else self.empty)
        self.add_button.setVisible(bool(rows))
