"""Takes the steps of a visit: asks for what each needs, and shows what leaves after a report was frozen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import Visit
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.visits.steps import PAPERS, TAKE_RESPONSE, asking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner


class StepTaking(QObject):
    """Opens the dialog of a step over the page."""

    open_requested = Signal(str, object)  # kind and id
    response_requested = Signal()  # a factual accuracy response is to be read
    frozen = Signal(object)  # id of the paper that was frozen

    def __init__(self, desk: Desk, tasks: TaskRunner, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._tasks, self._page = desk, tasks, page
        self._key = ""

    def take(self, file: VisitFile, key: str) -> None:
        """Ask for what a step needs, and take it."""
        if key == TAKE_RESPONSE:
            self.response_requested.emit()
            return
        self._key = key
        asked = replace(asking(self._desk, file, key), about=RecordRef(Visit.kind, file.id))
        dialog = AskDialog(self._desk, asked, self._page)
        dialog.answered.connect(self._answered)
        dialog.open()

    def _answered(self, made: object) -> None:
        if self._key in PAPERS and isinstance(made, UUID):
            self.frozen.emit(made)
        elif self._key == "follow_up" and isinstance(made, UUID):
            self.open_requested.emit("visit", made)
