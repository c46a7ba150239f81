"""Tab leads to every control of the window and round again, whatever a page shows or hides."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from monitor_desk.services.desk import Desk
from monitor_desk.ui.main_window import MainWindow
from monitor_desk.ui.page_list import PAGES
from whole_visit_keys import focused, heard, name_of, press
from whole_visit_windows import settle, shown

MOST = 120


PAGE_KEYS = [entry.key for entry in PAGES if entry.is_built() and not entry.under]


@pytest.mark.parametrize("keys", ["Tab", "Shift+Tab"])
@pytest.mark.parametrize("key", PAGE_KEYS)
def test_that_tab_comes_to_every_control_of_a_page_with_nothing_on_it(desk: Desk, key: str, keys: str) -> None:
    with shown(desk) as window:
        go_round(window, key, keys)


@pytest.mark.parametrize("key", PAGE_KEYS)
def test_that_tab_comes_to_every_control_of_a_page_with_rows(caseload: Desk, key: str) -> None:
    with shown(caseload) as window:
        go_round(window, key, "Tab")


def go_round(window: MainWindow, key: str, keys: str) -> None:
    """Go on from the navigation until the keyboard is back there; every control was come to."""
    window.go(key)
    settle(window)
    window.rail.take_focus()
    start, passed = focused(), set[str]()
    for _ in range(MOST):
        press(keys)
        passed.add(heard())
        if focused() is start:
            break
    assert focused() is start, f"{keys} never comes back to {name_of(start)}; it went to {passed}"
    assert stops(window) - passed == set()


def stops(window: MainWindow) -> set[str]:
    """Return what is heard at each control that can be seen and says of itself that Tab comes to it."""
    tab = Qt.FocusPolicy.TabFocus
    found = [one for one in window.findChildren(QWidget) if one.isVisibleTo(window) and one.isEnabled()]
    return {name_of(one) for one in found if one.focusPolicy() & tab == tab and one.focusProxy() is None}
