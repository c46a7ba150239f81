"""Reading a factual accuracy response: the file chosen or dropped, its points and problems shown, then kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.ui.widgets.dialogs import Dialog

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner


class ResponseDialog(Dialog):
    """Shows what the provider says before any of it is kept."""

    def __init__(self, desk: Desk, tasks: TaskRunner, paper_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__("Read the factual accuracy response", "Keep the points", parent)
        self._desk, self._tasks, self._paper_id = desk, tasks, paper_id
