"""The clocks of visits: set by keys, refused out of range, brought back to the usual ones."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from monitor_desk.domain.clocks import Span, Unit
from monitor_desk.domain.visit_clocks import VisitClocks
from monitor_desk.services.desk import Desk
from monitor_desk.ui.settings.clocks_pane import ClocksPane, of_visits
from ui_checks import nameless


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk) -> ClocksPane:
    made = ClocksPane(of_visits(desk))
    qtbot.addWidget(made)
    made.refresh()
    made.resize(900, 500)
    made.show()
    return made


def typed(qtbot: QtBot, pane: ClocksPane, name: str, words: str) -> None:
    line = pane.values[name].control
    with qtbot.waitActive(pane):
        line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Tab)


def test_that_a_clock_is_set_by_typing_and_leaving(qtbot: QtBot, desk: Desk, pane: ClocksPane) -> None:
    typed(qtbot, pane, "letter", "15")
    assert desk.visits.clocks().letter == Span(15, Unit.WORKING_DAYS)
    pane.units["accuracy"].box.setFocus()
    qtbot.keyClick(pane.units["accuracy"].box, Qt.Key.Key_Home)
    assert desk.visits.clocks().accuracy.unit is Unit.WORKING_DAYS


def test_that_what_is_out_of_range_is_said_and_the_old_clock_holds(qtbot: QtBot, desk: Desk, pane: ClocksPane) -> None:
    typed(qtbot, pane, "draft", "9999")
    assert desk.visits.clocks() == VisitClocks()
    assert pane.problem.isVisible()
    assert "Draft report" in pane.problem.text()


def test_that_the_usual_clocks_come_back(qtbot: QtBot, desk: Desk, pane: ClocksPane) -> None:
    typed(qtbot, pane, "plan", "21")
    qtbot.keyClick(pane.usual_button, Qt.Key.Key_Space)
    assert desk.visits.clocks() == VisitClocks()
    assert pane.values["plan"].value() == VisitClocks().plan.value


def test_that_every_control_has_a_spoken_name(pane: ClocksPane) -> None:
    assert nameless(pane) == []
