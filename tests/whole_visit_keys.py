"""An officer at the keyboard: hears what has the focus, goes along by Tab, and presses keys on it, without a mouse."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QTabBar,
    QWidget,
)

from ui_checks import spoken

MOST_STOPS = 140
LONGEST_WAIT = 20.0
_TOKEN = re.compile(r"\{([A-Za-z0-9+]+)\}")


def focused() -> QWidget:
    """Return what gets the next key: an open list first, else what has the focus."""
    popup = QApplication.activePopupWidget()
    inside = popup.focusWidget() if popup is not None else None
    found = inside if inside is not None else popup if popup is not None else QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def heard() -> str:
    """Return what a screen reader says of the focus."""
    return name_of(focused())


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a control; lists and tabs say what they are of, and a button its words."""
    if isinstance(widget, QComboBox | QTabBar) and widget.accessibleName():
        return widget.accessibleName()
    words = spoken(widget) or widget.accessibleName()
    return words or (widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else "")


def breathe() -> None:
    """Let the window do what it put off, as the event loop does between two keys.

    Where a dialog has closed, a window manager gives the keyboard to the window beneath it; offscreen there is none.
    """
    QApplication.processEvents()
    if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow) and one.isVisible()]
        beneath = QApplication.activeModalWidget() or (windows[0] if windows else None)
        if beneath is not None:
            beneath.activateWindow()
            QApplication.processEvents()


def press(keys: str) -> None:
    """Press one key, such as "Ctrl+Return"."""
    both = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs do not know it
    QTest.keyClick(focused(), both.key(), both.keyboardModifiers())
    breathe()


def write(script: str) -> None:
    """Type what stands there; a key that is no letter stands in braces: "Every third{Tab}20"."""
    at = 0
    for found in _TOKEN.finditer(script):
        _letters(script[at : found.start()])
        press(found.group(1))
        at = found.end()
    _letters(script[at:])


def _letters(text: str) -> None:
    for letter in text:
        QTest.keyClicks(focused(), letter)
    if text:
        breathe()


def tab_to(words: str, *, back: bool = False) -> None:
    """Go along by Tab until what is heard holds the words."""
    passed = []
    for _ in range(MOST_STOPS):
        if words in heard():
            return
        passed.append(heard())
        press("Shift+Tab" if back else "Tab")
        if passed.count(passed[0]) > 1 and heard() == passed[0]:
            break
    raise AssertionError(f"Tab never comes to “{words}”; it comes to {passed}")


def choose(words: str, *, back: bool = False) -> None:
    """Go to a button by Tab and press it."""
    tab_to(words, back=back)
    press("Space")


def wait_until(is_so: Callable[[], object], what: str) -> None:
    """Let the window work until something is so."""
    until = monotonic() + LONGEST_WAIT
    while not is_so():
        assert monotonic() < until, f"waited {LONGEST_WAIT:.0f} seconds for {what}; there is {_standing()}"
        rest(10)
        breathe()


def _standing() -> str:
    """Return what stands before the officer, for whoever reads why a test failed."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    words = [] if window is None else [one for one in shown_words(window) if one.strip()]
    return f"“{title()}”: {' | '.join(words)[:1500]}"


def rest(milliseconds: int) -> None:
    """Do nothing for a while; the window goes on."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def title() -> str:
    """Return the title of the window that has the keyboard."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    return window.windowTitle() if window is not None else ""


def wait_for(words: str) -> None:
    """Wait until a window of that title has the keyboard."""
    wait_until(lambda: words in title() and QApplication.focusWidget() is not None, f"“{words}”")


@contextmanager
def meanwhile(is_there: Callable[[], object], act: Callable[[], None], what: str) -> Iterator[None]:
    """Act as soon as what holds everything else up, such as a question for a file, is there; else close it."""
    acted: list[bool] = []
    timer, until = QTimer(), monotonic() + LONGEST_WAIT / 2

    def look() -> None:
        if is_there():
            timer.stop()
            acted.append(True)
            act()
        elif monotonic() > until:
            press("Escape")

    timer.timeout.connect(look)
    timer.start(20)
    yield
    timer.stop()
    assert acted, f"{what} was not there"


@contextmanager
def naming_file(name: Path) -> Iterator[None]:
    """Answer the question for a file by typing its name and Enter."""

    def is_there() -> bool:
        dialog = QApplication.activeModalWidget()
        return isinstance(dialog, QFileDialog) and isinstance(dialog.focusWidget(), QLineEdit)

    def answer() -> None:
        press("Ctrl+A")
        write(f"{name}{{Return}}")

    with meanwhile(is_there, answer, "a question for a file"):
        yield


def choose_in_menu(words: str) -> None:
    """Press the button that has the keyboard and choose a line of the menu that it opens."""

    def answer() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            press("Down")
            action = menu.activeAction()
            if action is not None and words in action.text():
                break
        press("Return")

    with meanwhile(lambda: isinstance(QApplication.activePopupWidget(), QMenu), answer, "a menu"):
        press("Space")


def shown_words(window: QWidget) -> list[str]:
    """Return the words of every label and button that can be seen: what the officer reads."""
    from PySide6.QtWidgets import QLabel

    labels = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    return labels + [one.text() for one in window.findChildren(QPushButton) if one.isVisible()]
