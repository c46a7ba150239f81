"""Runs what takes longer than a moment on one worker thread, with progress and cancel."""

from collections.abc import Callable
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from monitor_desk.domain.errors import DeskError

T = TypeVar("T")
Report = Callable[[int, int, str], None]


class TaskCancelledError(Exception):
    """Raised inside the work when the officer asked to stop."""


class _Wires(QObject):
    """Carries what the worker says to the window's thread."""

    progressed = Signal(int, int, int, str)
    finished = Signal(int, object)
    failed = Signal(int, object)


class Task:
    """One piece of work under way."""

    def __init__(self, number: int, title: str, work: Callable[[Report], Any], wires: _Wires) -> None:
        self.number, self.title = number, title
        self._work, self._wires = work, wires
        self._is_cancelled = False

    def cancel(self) -> None:
        """Ask it to stop at its next report."""
        self._is_cancelled = True

    def report(self, done: int, total: int, words: str) -> None:
        """Tell how far it is; raises `TaskCancelledError` when asked to stop."""
        if self._is_cancelled:
            raise TaskCancelledError
        self._wires.progressed.emit(self.number, done, total, words)

    def run(self) -> None:
        """Do the work on the worker thread and hand over what comes of it, whatever it is."""
        try:
            if self._is_cancelled:
                raise TaskCancelledError  # noqa: TRY301  waiting work is stopped in the same way
            result = self._work(self.report)
        except BaseException as trouble:  # noqa: BLE001  carried to the window's thread, raised there
            self._wires.failed.emit(self.number, trouble)
        else:
            self._wires.finished.emit(self.number, result)


class TaskRunner(QObject):
    """One worker; results and failures arrive on the window's thread."""

    started = Signal(str)  # title
    progressed = Signal(int, int, str)  # done, total, words
    cancelled = Signal(str)  # title
    refused = Signal(object)  # the DeskError of work that had no `failed` of its own
    idled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._numbers = count(1)
        self._tasks: dict[int, Task] = {}
        self._ends: dict[int, tuple[Callable[[Any], None], Callable[[DeskError], None] | None]] = {}
        self._wires = _Wires(self)
        self._wires.progressed.connect(self._progressed)
        self._wires.finished.connect(self._finished)
        self._wires.failed.connect(self._failed)

    def run(
        self,
        title: str,
        work: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None] | None = None,
    ) -> Task:
        """Start work, or line it up; `done` and `failed` are called on the window's thread."""
        task = Task(next(self._numbers), title, work, self._wires)
        self._tasks[task.number] = task
        self._ends[task.number] = (done, failed)
        self.started.emit(title)
        self._pool.start(task.run)
        return task

    def is_busy(self) -> bool:
        """Say whether anything runs or waits."""
        return bool(self._tasks)

    def cancel_all(self) -> None:
        """Ask everything to stop."""
        for task in list(self._tasks.values()):
            task.cancel()

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Wait for the worker at the end of the program; return whether it came to rest."""
        return self._pool.waitForDone(milliseconds)

    @Slot(int, int, int, str)
    def _progressed(self, _number: int, done: int, total: int, words: str) -> None:
        self.progressed.emit(done, total, words)

    @Slot(int, object)
    def _finished(self, number: int, result: object) -> None:
        done, _ = self._settle(number)
        done(result)

    @Slot(int, object)
    def _failed(self, number: int, trouble: BaseException) -> None:
        title = self._tasks[number].title
        _, failed = self._settle(number)
        if isinstance(trouble, TaskCancelledError):
            self.cancelled.emit(title)
        elif isinstance(trouble, DeskError):
            failed(trouble) if failed is not None else self.refused.emit(trouble)
        else:
            if failed is not None:
                failed(DeskError("The program made a mistake, so this was not done; what was stored before is safe."))
            raise trouble

    def _settle(self, number: int) -> tuple[Callable[[Any], None], Callable[[DeskError], None] | None]:
        del self._tasks[number]
        if not self._tasks:
            self.idled.emit()
        return self._ends.pop(number)
