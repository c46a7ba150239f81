"""What every test with a window needs: garbage collected on the window's thread, as in the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from monitor_desk.ui.start.collector import Collector


@pytest.fixture(autouse=True)
def collector(qapp: QApplication) -> Iterator[Collector]:
    """Keep the worker's thread from destroying widgets."""
    made = Collector()
    yield made
    made.look()
    made.stop()
