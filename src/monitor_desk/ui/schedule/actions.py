"""What an officer does about an obligation, as actions for any table that lists them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.ui.schedule.dialogs import DoneDialog, MoveDialog, WaiveDialog

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

Chosen = Callable[[], ScheduledObligation | None]


class ObligationActions(QObject):
    """Done, issue, move, waive and reopen for the chosen row; each is one change that can be undone."""

    def __init__(self, desk: "Desk", chosen: Chosen, table: QWidget) -> None:
        super().__init__(table)
        self._desk = desk
        self._chosen = chosen
        self._table = table
        self.done = self._action("Done…", "Ctrl+D", self._mark_done)
        self.issue = self._action("Issued to the provider", "Ctrl+I", self._issue)
        self.move = self._action("Move…", "Ctrl+M", self._move)
        self.waive = self._action("Waive…", "Ctrl+W", self._waive)
        self.reopen = self._action("Reopen", "Ctrl+R", self._reopen)

    def _action(self, words: str, keys: str, does: Callable[[], None]) -> QAction:
        action = QAction(words, self._table)
        action.setShortcut(keys)
        action.triggered.connect(does)
        self._table.addAction(action)
        return action

    def _mark_done(self) -> None:
        if (chosen := self._chosen()) is not None:
            DoneDialog(self._desk, chosen, self._table).open()

    def _move(self) -> None:
        if (chosen := self._chosen()) is not None:
            MoveDialog(self._desk, chosen, self._table).open()

    def _waive(self) -> None:
        if (chosen := self._chosen()) is not None:
            WaiveDialog(self._desk, chosen, self._table).open()

    def _issue(self) -> None:
        if (chosen := self._chosen()) is not None and chosen.is_open:
            self._desk.schedule.issue(chosen)

    def _reopen(self) -> None:
        if (chosen := self._chosen()) is not None and not chosen.is_open:
            self._desk.schedule.reopen(chosen)
