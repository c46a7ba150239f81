"""What a dialog does on the worker, one thing at a time: its progress on a strip, its cancel, its refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor_desk.domain.errors import DeskError
    from monitor_desk.ui.shell.tasks import Report, Task, TaskRunner
    from monitor_desk.ui.widgets.progress import ProgressStrip

_T = TypeVar("_T")


class Working(QObject):
    """Shows the strip while something runs; the dialog is told so that it lets nothing else be pressed meanwhile."""

    busy_changed = Signal(bool)
    refused = Signal(object)  # DeskError

    def __init__(self, tasks: TaskRunner, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._strip = tasks, strip
        self._task: Task | None = None
        strip.hide()
        strip.cancelled.connect(self.cancel)
        tasks.progressed.connect(self._progressed)
        tasks.cancelled.connect(self._cancelled)

    @property
    def is_busy(self) -> bool:
        """Say whether something is under way."""
        return self._task is not None

    def run(
        self, title: str, work: Callable[[Report], _T], done: Callable[[_T], None], *, can_stop: bool = True
    ) -> None:
        """Do some work and hand over what comes of it; nothing happens while something else is under way."""
        if self._task is not None:
            return

        def take(result: _T) -> None:
            self._rest()
            done(result)

        self._strip.begin(title)
        self._strip.cancel_button.setVisible(can_stop)
        self._strip.show()
        self._task = self._tasks.run(title, work, take, self._failed)
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Ask it to stop."""
        if self._task is not None:
            self._task.cancel()

    def _rest(self) -> None:
        self._task = None
        self._strip.hide()
        self.busy_changed.emit(False)

    def _failed(self, refusal: DeskError) -> None:
        self._rest()
        self.refused.emit(refusal)

    def _cancelled(self, title: str) -> None:
        if self._task is not None and self._task.title == title:
            self._rest()

    def _progressed(self, done: int, total: int, words: str) -> None:
        if self._task is not None:
            self._strip.show_progress(done, total, words)


class Counting:
    """Tells the strip how far reading is, in the two ways in which a reader asks; either raises when asked to stop."""

    def __init__(self, report: Report, words: str) -> None:
        self._report, self._words = report, words
        self._last = (0, 0)
        report(0, 0, words)

    def told(self, done: int, total: int) -> None:
        """Tell how far it is."""
        self._last = (done, total)
        self._report(done, total, self._words)

    def is_stopped(self) -> bool:
        """Say that it goes on."""
        self._report(*self._last, self._words)
        return False
