"""What the widgets' tests share: the application dressed in light, made-up rows, a memory for tables."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui import style, theme
from ui_checks import Memory


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """Dress the application in light, and again afterwards."""
    style.apply(qapp, theme.LIGHT)
    yield qapp
    if theme.current() is not theme.LIGHT:
        style.apply(qapp, theme.LIGHT)


MONTHS = {"January": 1, "April": 4, "December": 12}


@pytest.fixture
def memory() -> Memory:
    return Memory()


def _read_date(typed: str) -> date:
    try:
        if typed.startswith("+"):
            return date(2026, 12, 1) + timedelta(days=int(typed[1:]))
        day, month, year = typed.split()
        return date(int(year), MONTHS[month], int(day))
    except (ValueError, KeyError):
        raise DeskError(f"“{typed}” is no date this desk can read. Write it like 3 apr or +14.") from None


@pytest.fixture
def read_date() -> Callable[[str], date]:
    return _read_date
