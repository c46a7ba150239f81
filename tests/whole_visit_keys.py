"""An officer at the keyboard: hears what has the focus, goes along by Tab, and presses keys on it, without a mouse."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    QPushButton,
    QWidget,
)

from ui_checks import spoken

MOST_STOPS = 140
LONGEST_WAIT = 20.0
_TOKEN = re.compile(r"\{([A-Za-z0-9+]+)\}")


def focused() -> QWidget:
    """Return what gets the next key: an open list first, else what has the focus."""
    popup = QApplication.activePopupWidget()
    found = popup.focusWidget() or popup if popup is not None else QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def heard() -> str:
    """Return what a screen reader says of the focus; a list of choices says its label, and a button its words."""
    focus = focused()
    if isinstance(focus, QComboBox) and focus.accessibleName():
        return focus.accessibleName()
    words = spoken(focus) or focus.accessibleName()
    return words or (focus.text().replace("&", "") if isinstance(focus, QAbstractButton) else "")


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
    both = QKeySequence(keys)[0]
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
        assert monotonic() < until, f"waited {LONGEST_WAIT:.0f} seconds for {what}; there is “{title()}”"
        rest(10)
        breathe()


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
def naming_file(name: str) -> Iterator[None]:
    """Answer the question for a file, which holds everything else up, by typing its name and Enter."""
    answered: list[str] = []
    timer = QTimer()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            timer.stop()
            line = dialog.focusWidget()
            assert isinstance(line, QLineEdit), "the name of the file does not have the keyboard"
            line.selectAll()
            QTest.keyClicks(line, name)
            QTest.keyClick(line, QKeySequence("Return")[0].key())
            answered.append(name)

    timer.timeout.connect(answer)
    timer.start(20)
    yield
    timer.stop()
    assert answered, "no file was asked for"


def shown_words(window: QWidget) -> list[str]:
    """Return the words of every label and button that can be seen: what the officer reads."""
    from PySide6.QtWidgets import QLabel

    labels = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    return labels + [one.text() for one in window.findChildren(QPushButton) if one.isVisible()]
