"""Recounts a value while it is being typed: a short list at once, a long one on the worker, so that no key waits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from monitor_desk.domain.kpi_recount import Recount, recount, rows_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from monitor_desk.domain.kpi_recount.rows import ListRow
    from monitor_desk.domain.kpi_validations import KpiValidation
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

    Asked = tuple[KpiValidation, Sequence[ListRow]]

SHORT: Final = 300  # rows that are recounted within a few milliseconds
_SOON_MS: Final = 120


class Recounting(QObject):
    """Asks for what is typed and tells what it comes to, the latest last."""

    recounted = Signal(object)  # Recount

    def __init__(self, tasks: TaskRunner, typed: Callable[[], Asked], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._typed = tasks, typed
        self._is_under_way = self._is_outdated = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)

    def ask(self, rows: int) -> None:
        """Recount soon; a key that follows does not put it off."""
        if not self._soon.isActive():
            self._soon.start(0 if rows <= SHORT else _SOON_MS)

    def _begin(self) -> None:
        if self._is_under_way:
            self._is_outdated = True
            return
        value, rows = self._typed()
        if len(rows) <= SHORT:
            self.recounted.emit(_recounted(value, rows))
            return
        self._is_under_way = True

        def work(_report: Report) -> Recount:
            return _recounted(value, rows)

        self._tasks.run("Recounting", work, self._take)

    def _take(self, found: Recount) -> None:
        if not isValid(self):  # the dialog went with its page while a long list was recounted
            return
        self._is_under_way = False
        self.recounted.emit(found)
        if self._is_outdated:
            self._is_outdated = False
            self._begin()


def _recounted(value: KpiValidation, rows: Sequence[ListRow]) -> Recount:
    return recount(replace(value, list_rows=rows_text(rows) or value.list_rows))
