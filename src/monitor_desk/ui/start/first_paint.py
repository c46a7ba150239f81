"""Notices that a window has been painted: what an officer does not see yet can wait until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

AT_THE_LATEST_MS = 300


class FirstPaint(QObject):
    """Says once that a window stands on the screen; soon in any case, for one that starts minimised is not painted."""

    passed = Signal()

    def __init__(self, window: QWidget, *, at_the_latest_ms: int = AT_THE_LATEST_MS) -> None:
        super().__init__(window)
        self._has_passed = False
        window.installEventFilter(self)
        QTimer.singleShot(at_the_latest_ms, self, self._pass)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the first painting; it is not over yet when it is seen here."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._pass)
        return False

    def _pass(self) -> None:
        if not self._has_passed:
            self._has_passed = True
            self.passed.emit()
