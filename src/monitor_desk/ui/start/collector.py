"""Collects garbage on the window's thread only: on the worker it would destroy widgets from the wrong thread."""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000


class Collector(QObject):
    """Takes over from Python's own collection, which runs on whichever thread happens to allocate.

    A widget that lies in a cycle and is collected while the worker reads from the store is destroyed there, and Qt
    ends the program. Found by running the window's tests many times over.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation whose threshold is passed, as Python itself would."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Give back to Python."""
        self._timer.stop()
        gc.enable()
