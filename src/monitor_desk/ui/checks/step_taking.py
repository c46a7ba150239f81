"""Takes the steps of a check: asks for what each needs, and shows what leaves after a result was frozen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from monitor_desk.ui.checks.conclude_dialog import ConcludeDialog
from monitor_desk.ui.checks.steps import CONCLUDE, asking
from monitor_desk.ui.records.ask_dialog import AskDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.services.desk import Desk


class CheckStepTaking(QObject):
    """Opens the dialog of a step over the page."""

    gap_chosen = Signal(object)  # a `Gap` that keeps the check from being concluded
    frozen = Signal(object)  # id of the version that was frozen

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def take(self, file: CheckFile, key: str) -> None:
        """Ask for what a step needs, and take it."""
        if key == CONCLUDE:
            dialog = ConcludeDialog(self._desk, file, self._page)
            dialog.concluded.connect(self.frozen)
            dialog.gap_chosen.connect(self.gap_chosen)
            dialog.open()
            return
        asked = replace(asking(self._desk, file, key), about=file.ref)
        AskDialog(self._desk, asked, self._page).open()
