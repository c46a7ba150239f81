"""From the database's announcements to the window: every commit arrives as a signal on the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable


class Commit(Protocol):
    """What was stored."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of record that it touched."""
        ...

    @property
    def change_set(self) -> str:
        """What undoes it."""
        ...

    @property
    def label(self) -> str:
        """What the officer did, in words."""
        ...


class DeskEvents(QObject):
    """Tells of each commit after the code that made it has returned, whichever thread it ran on."""

    committed = Signal(object)  # Commit
    _announced = Signal(object)

    def __init__(self, subscribe: Callable[[Callable[[Commit], None]], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_listening = True
        self._announced.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        subscribe(self._take)

    def stop(self) -> None:
        """Tell nothing any more; the database keeps its listeners as long as it lives."""
        self._is_listening = False

    def _take(self, commit: Commit) -> None:
        if self._is_listening:
            self._announced.emit(commit)

    @Slot(object)
    def _pass_on(self, commit: Commit) -> None:
        if self._is_listening:
            self.committed.emit(commit)
