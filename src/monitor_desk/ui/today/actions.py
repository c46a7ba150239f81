"""What can be done with a row of the home page, each with its key: in the menu of the list and under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor_desk.ui.schedule.dialogs import MoveDialog, WaiveDialog
from monitor_desk.ui.today.lines import obligation_of
from monitor_desk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from monitor_desk.domain.today import TodayRow
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.today.lines import TodayLine

NAMES = {
    "open": ("Open", "Enter"),
    "done": ("Done", "Ctrl+D"),
    "move": ("Move…", "Ctrl+M"),
    "waive": ("Waive…", "Ctrl+W"),
    "issue": ("Issued to provider", "Ctrl+I"),
}
SHORT = {"issue": "Issued"}  # so that the quiet line with Undo has room beside the buttons


class RowActions(QObject):
    """Acts on the chosen row; every action but opening can be undone."""

    opened = Signal(object)  # TodayLine
    dealt_with = Signal(object)  # id of a row that is open no more

    def __init__(self, desk: Desk, table: QWidget) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._line: TodayLine | None = None
        self.actions: dict[str, QAction] = {}
        for key, (words, keys) in NAMES.items():
            action = QAction(words, table)
            action.setData(key)
            if key != "open":
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(self._triggered)
            table.addAction(action)
            self.actions[key] = action
        self.show_line(None)

    def show_line(self, line: TodayLine | None) -> None:
        """Act on this line from now on; a draft can only be opened."""
        self._line = line
        for key, action in self.actions.items():
            action.setEnabled(line is not None and (key == "open" or line.row is not None))

    def bar(self, parent: QWidget) -> QWidget:
        """Return the actions as buttons in a line."""
        bar = QWidget(parent)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for key, action in self.actions.items():
            words, keys = NAMES[key]
            if key == "open":
                continue
            button = Button(SHORT.get(key, words), parent=bar)
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({keys})")
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            layout.addWidget(button)
        layout.addStretch(1)
        return bar

    def _triggered(self) -> None:
        action = self.sender()
        line = self._line
        if line is None or not isinstance(action, QAction):
            return
        key = str(action.data())
        if key == "open":
            self.opened.emit(line)
        elif line.row is not None:
            {"done": self._done, "move": self._move, "waive": self._waive, "issue": self._issue}[key](line.row)

    def _done(self, row: TodayRow) -> None:
        self._desk.schedule.mark_done(obligation_of(row))
        self.dealt_with.emit(row.id)

    def _issue(self, row: TodayRow) -> None:
        self._desk.schedule.issue(obligation_of(row))

    def _move(self, row: TodayRow) -> None:
        MoveDialog(self._desk, obligation_of(row), self._table).open()

    def _waive(self, row: TodayRow) -> None:
        WaiveDialog(self._desk, obligation_of(row), self._table).open()
