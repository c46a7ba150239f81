"""What waits for the first paint."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.ui.start.first_paint import FirstPaint


class Painted(QWidget):
    """A window that counts how often it was painted."""

    paints = 0

    def paintEvent(self, _event: object) -> None:
        """Count."""
        self.paints += 1


def test_that_the_first_paint_is_over_when_it_is_told_and_is_told_once(qtbot: QtBot) -> None:
    window, seen = Painted(), []
    qtbot.addWidget(window)
    first = FirstPaint(window, at_the_latest_ms=50)
    first.passed.connect(lambda: seen.append(window.paints))
    with qtbot.waitSignal(first.passed):
        window.show()
    window.update()
    qtbot.wait(100)
    assert window.paints > 1
    assert seen == [1]


def test_that_a_window_that_is_not_painted_does_not_keep_the_rest_waiting(qtbot: QtBot) -> None:
    window = Painted()
    qtbot.addWidget(window)
    with qtbot.waitSignal(FirstPaint(window, at_the_latest_ms=20).passed):
        pass
    assert window.paints == 0
