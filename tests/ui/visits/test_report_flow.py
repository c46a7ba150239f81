"""From the draft to the final report on the visit's page: frozen, answered point by point, disputed, decided."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.papers import AccuracyPoint
from monitor_desk.domain.visit_report import Reader, disputable, for_reader
from monitor_desk.domain.visits import VisitState
from monitor_desk.services.desk import Desk
from monitor_desk.ui.papers.leaving_sheet import LeavingSheet
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.visits.detail import VisitDetailPage
from monitor_desk.ui.visits.letters import ResponseFormOrder
from monitor_desk.ui.visits.response_dialog import ResponseDialog
from ui_checks import clipped, nameless

Find = Callable[[VisitState], UUID]
Show = Callable[..., VisitDetailPage]
SAYS = "The policy was on the shelf that day"


def asked(page: VisitDetailPage) -> AskDialog:
    return next(one for one in page.findChildren(AskDialog) if one.isVisible())


def typed(qtbot: QtBot, dialog: AskDialog, key: str, words: str) -> None:
    control = dialog.form.field(key).control
    assert isinstance(control, QLineEdit | QPlainTextEdit)
    qtbot.keyClicks(control, words)


def answered_form(desk: Desk, paper_id: UUID, path: Path, says: str) -> None:
    """Write the response form as it leaves, and fill in its first line as a provider would in Word."""
    ResponseFormOrder(desk, paper_id, desk.papers.report(paper_id)).write("", ".docx", path, _tell_nobody)
    document = Document(str(path))
    table = next(one for one in document.tables if len(one.columns) == 6)
    table.rows[1].cells[3].text = says
    document.save(str(path))


def _tell_nobody(_done: int, _total: int, _words: str) -> None:
    return


def test_that_a_draft_is_frozen_and_what_leaves_is_shown_at_once(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find
) -> None:
    visit_id = in_state(VisitState.WRITE_UP)
    page = shown(visit_id, "report")
    qtbot.mouseClick(page.step_button, Qt.MouseButton.LeftButton)
    asked(page).try_act()
    qtbot.waitUntil(lambda: bool(page.findChildren(LeavingSheet)))
    assert [(row.version, row.stage) for row in caseload.papers.rows(visit_id)] == [(1, "Draft")]
    sheet = page.findChildren(LeavingSheet)[0]
    assert "version 1" in sheet.windowTitle()
    page.refresh()
    assert page.parts.report.versions.table.count() == 1
    with pytest.raises(DeskError, match="A draft that was frozen is not taken back"):
        caseload.undo.undo()
    assert len(caseload.papers.rows(visit_id)) == 1


def test_that_a_response_is_seen_before_it_is_kept_and_answered_to_the_final_report(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find, tmp_path: Path
) -> None:
    visit_id = in_state(VisitState.DRAFT_SHARED)
    page = shown(visit_id, "report")
    draft = next(row.id for row in caseload.papers.rows(visit_id) if row.stage == "Draft")
    answered_form(caseload, draft, tmp_path / "response.docx", SAYS)
    qtbot.mouseClick(page.parts.report.accuracy.read_button, Qt.MouseButton.LeftButton)
    dialog = page.findChildren(ResponseDialog)[0]
    assert nameless(dialog) == []
    assert not dialog.verb_button.isEnabled()
    dialog.read(tmp_path / "response.docx")
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert dialog.verb_button.text() == "Keep 1 point"
    assert caseload.records.owned(AccuracyPoint, visit_id=visit_id) == []
    assert clipped(dialog) == []
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    ((point_id, point),) = caseload.records.owned(AccuracyPoint, visit_id=visit_id)
    assert point.provider_words == SAYS

    page.refresh()
    stopped = {step.key: step.stopped_by for step in caseload.visits.possible_steps(visit_id)}
    assert "no answer" in stopped["finalise"]
    accuracy = page.parts.report.accuracy
    qtbot.keyClick(accuracy.table, Qt.Key.Key_Return)
    answer = asked(page)
    qtbot.keyClick(answer.form.field("answer").control, Qt.Key.Key_3)
    typed(qtbot, answer, "words", "It was not there at the visit")
    answer.try_act()
    assert caseload.records.get(AccuracyPoint, point_id).answer == "Not accepted"

    page.refresh()
    qtbot.mouseClick(accuracy.dispute_button, Qt.MouseButton.LeftButton)
    typed(qtbot, asked(page), "words", "The deputy showed it")
    asked(page).try_act()
    page.refresh()
    assert accuracy.dispute_button.text() == "Decide dispute…"
    qtbot.mouseClick(accuracy.dispute_button, Qt.MouseButton.LeftButton)
    typed(qtbot, asked(page), "officer", "Officer 9")
    typed(qtbot, asked(page), "decision", "The answer stands")
    asked(page).try_act()
    page.refresh()
    page.take_step("finalise")
    asked(page).try_act()
    assert [row.stage for row in caseload.papers.rows(visit_id)] == ["Draft", "Final"]


def test_that_a_file_that_is_no_response_form_is_refused_in_place(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find, tmp_path: Path
) -> None:
    page = shown(in_state(VisitState.DRAFT_SHARED), "report")
    (tmp_path / "letter.docx").write_bytes(b"no such thing")
    page.parts.report.read_response()
    dialog = page.findChildren(ResponseDialog)[0]
    dialog.read(tmp_path / "letter.docx")
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "letter.docx" in dialog.problem.headline.text()
    assert not dialog.verb_button.isEnabled()


def test_that_another_result_than_the_computed_one_needs_a_reason(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find
) -> None:
    visit_id = in_state(VisitState.WRITE_UP)
    page = shown(visit_id, "report")
    qtbot.mouseClick(page.parts.report.result.set_button, Qt.MouseButton.LeftButton)
    dialog = asked(page)
    qtbot.keyClick(dialog.form.field("level").control, Qt.Key.Key_4)
    dialog.try_act()
    assert dialog.isVisible()
    assert "needs a reason" in dialog.problem.headline.text()
    typed(qtbot, dialog, "reason", "Two people were at risk")
    dialog.try_act()
    visit = caseload.visits.file(visit_id).visit
    assert visit.level != visit.level_computed
    page.refresh()
    assert page.parts.report.result.reason.text().endswith("Two people were at risk")


def test_that_points_are_keyed_in_by_hand_and_numbered_on(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find
) -> None:
    visit_id = in_state(VisitState.DRAFT_SHARED)
    page = shown(visit_id, "report")
    button = page.parts.report.accuracy.add_point_button
    for says in (SAYS, "The manager started in May, not March"):
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        dialog = asked(page)
        assert nameless(dialog) == []
        typed(qtbot, dialog, "provider_words", says)
        typed(qtbot, dialog, "proposed", "Say so")
        qtbot.keyClick(dialog.form.field("received_on").control, Qt.Key.Key_Return)
        assert not dialog.isVisible()
    points = [point for _, point in caseload.records.owned(AccuracyPoint, visit_id=visit_id)]
    assert [(point.number, point.provider_words) for point in points] == [
        (1, SAYS), (2, "The manager started in May, not March"),
    ]  # fmt: skip
    assert {(point.ground, point.line_id, point.received_on) for point in points} == {
        ("Something else", "", caseload.clock.today())
    }
    page.refresh()
    assert page.parts.report.accuracy.table.count() == 2


def test_that_a_point_names_the_line_that_was_picked_and_is_not_kept_twice(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find
) -> None:
    visit_id = in_state(VisitState.DRAFT_SHARED)
    page = shown(visit_id, "report")
    draft = next(row.id for row in caseload.papers.rows(visit_id) if row.stage == "Draft")
    line = disputable(for_reader(caseload.papers.report(draft), Reader.PROVIDER))[0]
    for _ in range(2):
        page.parts.report.accuracy.add_point()
        dialog = asked(page)
        typed(qtbot, dialog, "provider_words", SAYS)
        dialog.form.field("line_id").set_value(line.id)
        dialog.try_act()
    assert "stands there already" in dialog.problem.headline.text()
    ((_, point),) = caseload.records.owned(AccuracyPoint, visit_id=visit_id)
    assert (point.line_id, point.line_words) == (line.id, line.words)


def test_that_only_what_is_not_accepted_needs_a_reason(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find
) -> None:
    visit_id = in_state(VisitState.DRAFT_SHARED)
    draft = next(row.id for row in caseload.papers.rows(visit_id) if row.stage == "Draft")
    caseload.papers.take_response(draft, [AccuracyPoint(provider_words=SAYS, visit_id=visit_id)])
    page = shown(visit_id, "report")
    qtbot.keyClick(page.parts.report.accuracy.table, Qt.Key.Key_Return)
    dialog = asked(page)
    answer = dialog.form.field("answer").control
    qtbot.keyClick(answer, Qt.Key.Key_2)
    dialog.try_act()
    assert dialog.isVisible()
    assert any("needs its reason" in one.text() for one in dialog.findChildren(QLabel) if one.isVisible())
    qtbot.keyClick(answer, Qt.Key.Key_1)
    dialog.try_act()
    ((_, point),) = caseload.records.owned(AccuracyPoint, visit_id=visit_id)
    assert (point.answer, point.answer_words) == ("Accepted", "")
