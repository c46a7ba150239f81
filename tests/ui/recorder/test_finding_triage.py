"""The triage of a finding follows its grade until the officer chooses another."""

from pytestqt.qtbot import QtBot

from monitor_desk.domain.finding_rules import suggested_triage
from monitor_desk.domain.findings import GRADES, Finding
from monitor_desk.services.desk import Desk
from monitor_desk.ui.recorder.finding_dialog import FindingDialog


def _graded(dialog: FindingDialog, grade: str) -> object:
    dialog.grade.set_value(grade)
    dialog.grade.changed.emit(grade)
    return dialog.triage.value()


def test_that_the_triage_follows_the_grade_however_it_is_gone_through(qtbot: QtBot, desk: Desk) -> None:
    dialog = FindingDialog(desk, Finding())
    qtbot.addWidget(dialog)
    assert [_graded(dialog, grade) for grade in GRADES] == [suggested_triage(grade) for grade in GRADES]


def test_that_a_triage_of_the_officers_own_stays(qtbot: QtBot, desk: Desk) -> None:
    dialog = FindingDialog(desk, Finding())
    qtbot.addWidget(dialog)
    _graded(dialog, "Minor")
    dialog.triage.set_value("Note only")
    assert _graded(dialog, "Major") == "Note only"
