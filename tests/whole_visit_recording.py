"""Records sections of a visit in the recorder, by keys only."""

from collections.abc import Sequence
from typing import Final

from monitor_desk.ui.main_window import MainWindow
from whole_visit_keys import heard, press, tab_to, write
from whole_visit_script import Script, Stops
from whole_visit_windows import settle

NEXT: Final = "Ctrl+Return"


def record(window: MainWindow, scripts: Sequence[Script]) -> None:
    """Record sections one after the other; the keyboard stands in the first one, and afterwards in the one after."""
    for script in scripts:
        fill(window, script.stops)
        press(NEXT)
        settle(window)


def fill(window: MainWindow, stops: Stops) -> None:
    """Go to each stop and type what is typed there."""
    for words, keys in stops:
        tab_to(words)
        write(keys)
        settle(window)


def go_to_section(window: MainWindow, words: str, *, up: bool = False) -> None:
    """Go along the list of sections, down from the one that is shown or up, to one of these words, and into it."""
    for _ in range(2):
        if heard() != "Sections of the visit":
            press("Shift+F6")
    tab_to("Sections of the visit")
    passed = []
    while words not in said_of_section():
        passed.append(said_of_section())
        press("Up" if up else "Down")
        assert said_of_section() != passed[-1], f"there is no section “{words}”, only {passed}"
    press("Return")
    settle(window)


def said_of_section() -> str:
    """Return what is said of the section under the cursor."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QListWidget

    from whole_visit_keys import focused

    listed = focused()
    assert isinstance(listed, QListWidget)
    item = listed.currentItem()
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item is not None else ""
