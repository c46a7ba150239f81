"""What the program looks like to an officer who has no mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from monitor_desk.ui import style, theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Wear the light palette, as the program does at its first start."""
    style.apply(qapp, theme.LIGHT)
    yield
    style.apply(qapp, theme.LIGHT)
