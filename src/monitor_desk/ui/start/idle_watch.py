"""Notices that nobody is there: no key and no mouse for a while, or the laptop was asleep."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QWindow

IDLE_MINUTES = 10
LOOK_MS = 2000
ASLEEP = timedelta(seconds=30)  # between two looks at the clock that are two seconds apart
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleWatch(QObject):
    """Says when the desk should lock; it listens to the window that has the keyboard and to no other."""

    left_alone = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None, *, look_ms: int = LOOK_MS) -> None:
        super().__init__(parent)
        self._now = now
        self._limit_ms = IDLE_MINUTES * 60_000
        self._since = QElapsedTimer()
        self._looked_at = now()
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(look_ms)
        self._timer.timeout.connect(self._look)
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr]

    def set_limit(self, milliseconds: int) -> None:
        """Lock after another time without a key or a movement."""
        self._limit_ms = milliseconds

    def start(self) -> None:
        """Begin to watch."""
        self._looked_at = self._now()
        self._since.start()
        self._watch(QGuiApplication.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note each key and movement."""
        if event.type() in _SIGNS_OF_LIFE:
            self._since.restart()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

    def _look(self) -> None:
        now = self._now()
        was_asleep = now - self._looked_at > ASLEEP
        self._looked_at = now
        if was_asleep or self._since.elapsed() >= self._limit_ms:
            self._timer.stop()
            self.left_alone.emit()
