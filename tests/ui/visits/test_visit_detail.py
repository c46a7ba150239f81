"""The page of a visit: whole in every tab and state, one next step, each stopped step with its reason."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from monitor_desk.domain.actions import Action
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.visits import DocumentRequest, VisitState
from monitor_desk.services.desk import Desk
from monitor_desk.ui.recorder.finding_dialog import FindingDialog
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.visits.detail import VisitDetailPage
from monitor_desk.ui.visits.steps import TAKE_RESPONSE, asking, keys
from ui_checks import clipped, nameless

Find = Callable[[VisitState], UUID]
Show = Callable[..., VisitDetailPage]
TABS = ("overview", "desktop", "sections", "findings", "actions", "evidence", "report", "details")
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 12, 1)
S = VisitState


def dialog_of(page: VisitDetailPage) -> AskDialog:
    return next(one for one in page.findChildren(AskDialog) if one.isVisible())


def typed(qtbot: QtBot, dialog: AskDialog, key: str, words: str) -> None:
    control = dialog.form.field(key).control
    assert isinstance(control, QLineEdit | QPlainTextEdit)
    control.selectAll()
    qtbot.keyClicks(control, words)


@pytest.mark.parametrize("size", [(1170, 740), (811, 484)])
@pytest.mark.parametrize("tab", TABS)
def test_that_each_tab_names_its_controls_and_cuts_nothing(
    qtbot: QtBot, shown: Show, in_state: Find, tab: str, size: tuple[int, int]
) -> None:
    page = shown(in_state(S.DRAFT_SHARED), tab, size)
    assert nameless(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert page.size().toTuple() == size


@pytest.mark.parametrize("state", [S.PLANNED, S.ON_SITE, S.WRITE_UP, S.FINAL, S.CLOSED, S.CANCELLED, S.ABORTED])
def test_that_every_state_has_at_most_one_primary_step(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find, state: VisitState
) -> None:
    visit_id = in_state(state)
    page = shown(visit_id)
    primary = [step for step in caseload.visits.possible_steps(visit_id) if step.is_primary]
    assert len(primary) <= 1
    assert page.step_button.isVisible() == bool(primary)
    if primary:
        assert page.step_button.text() == f"{primary[0].words}…"
    assert list(page.parts.overview.next.links) == [step.key for step in caseload.visits.possible_steps(visit_id)]
    assert nameless(page) == []
    assert clipped(page) == []


def test_that_a_stopped_step_says_why_and_changes_nothing(caseload: Desk, shown: Show, in_state: Find) -> None:
    visit_id = in_state(S.FINAL)
    page = shown(visit_id)
    stopped = next(step for step in caseload.visits.possible_steps(visit_id) if step.stopped_by)
    link = page.parts.overview.next.links[stopped.key]
    assert link.accessibleDescription() == stopped.stopped_by
    with pytest.raises(DeskError, match="action plan has not been agreed"):
        page.take_step(stopped.key)
    assert caseload.visits.file(visit_id).visit.state() is S.FINAL


def test_that_a_visit_goes_from_the_letter_to_the_site_by_its_buttons(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find
) -> None:
    visit_id = in_state(S.PLANNED)
    page = shown(visit_id)
    qtbot.mouseClick(page.step_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    typed(qtbot, dialog, "to_whom", "Registered manager")
    qtbot.keyClick(dialog.form.field("to_whom").control, Qt.Key.Key_Return)
    visit = caseload.visits.file(visit_id).visit
    assert (visit.state(), visit.letter_sent_on) == (S.ANNOUNCED, date(2026, 12, 1))
    page.refresh()
    qtbot.mouseClick(page.step_button, Qt.MouseButton.LeftButton)
    dialog_of(page).try_act()
    page.refresh()
    qtbot.mouseClick(page.step_button, Qt.MouseButton.LeftButton)
    typed(qtbot, dialog_of(page), "arrived", "9.40am")
    dialog_of(page).try_act()
    file = caseload.visits.file(visit_id)
    assert file.visit.state() is S.ON_SITE
    page.refresh()
    assert page.recorder_button.isVisible()
    assert page.parts.overview.leave_button.isVisible()
    qtbot.mouseClick(page.parts.overview.leave_button, Qt.MouseButton.LeftButton)
    typed(qtbot, dialog_of(page), "left", "15:10")
    dialog_of(page).try_act()
    assert caseload.visits.file(visit_id).days[-1][1].left == "15:10"


def test_that_moving_a_visit_needs_a_reason_and_moves_its_clocks(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find
) -> None:
    visit_id = in_state(S.PLANNED)
    page = shown(visit_id)
    page.take_step("reschedule")
    dialog = dialog_of(page)
    typed(qtbot, dialog, "planned_on", "10/3/27")
    dialog.try_act()
    assert dialog.isVisible()
    typed(qtbot, dialog, "reason", "The manager is away")
    dialog.try_act()
    visit = caseload.visits.file(visit_id).visit
    assert (visit.planned_on, visit.letter_due_on) == (date(2027, 3, 10), date(2027, 2, 24))


@pytest.mark.parametrize("key", sorted(keys() - {TAKE_RESPONSE}))
def test_that_the_dialog_of_each_step_names_its_controls_and_cuts_nothing(
    qtbot: QtBot, caseload: Desk, in_state: Find, key: str
) -> None:
    dialog = AskDialog(caseload, asking(caseload, caseload.visits.file(in_state(S.DESKTOP)), key))
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    qtbot.waitUntil(lambda: clipped(dialog) == [])


def test_that_every_step_of_the_life_has_a_dialog(caseload: Desk) -> None:
    possible = {step.key for row in caseload.visits.rows() for step in caseload.visits.possible_steps(row.id)}
    assert possible <= keys()


def test_that_documents_are_asked_for_and_received(qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find) -> None:
    visit_id = in_state(S.ANNOUNCED)
    page = shown(visit_id, "desktop")
    before = len(caseload.visits.file(visit_id).documents)
    qtbot.mouseClick(page.parts.desktop.ask_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    typed(qtbot, dialog, "others", "Training matrix")
    qtbot.keyClick(dialog.form.field("others").control, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.form.field("others").control, "Rota")
    dialog.try_act()
    file = caseload.visits.file(visit_id)
    assert {"Training matrix", "Rota"} <= {one.title for _, one in file.documents}
    assert len(file.documents) > before
    page.refresh()
    wanted = next(one for one, held in file.documents if held.title == "Rota")
    page.parts.desktop.documents.table.choose(wanted)
    qtbot.keyClick(page.parts.desktop.documents.table, Qt.Key.Key_Return)
    received = dialog_of(page)
    qtbot.keyClick(received.form.field("is_enough").control, Qt.Key.Key_N)
    received.try_act()
    held = caseload.records.get(DocumentRequest, wanted)
    assert (held.received_on, held.is_enough) == (date(2026, 12, 1), False)


def test_that_enter_on_a_section_opens_the_recorder(qtbot: QtBot, shown: Show, in_state: Find) -> None:
    visit_id = in_state(S.ON_SITE)
    page = shown(visit_id, "sections")
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.keyClick(page.parts.sections.table, Qt.Key.Key_Return)
    assert heard.args == ["recorder", visit_id]


def test_that_a_finding_is_added_and_answered_by_an_action(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find
) -> None:
    visit_id = in_state(S.WRITE_UP)
    page = shown(visit_id, "findings")
    qtbot.mouseClick(page.parts.findings.add_finding_button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in page.findChildren(FindingDialog) if one.isVisible())
    dialog.grade.set_value("Major")
    dialog.fact.set_value("The fire door does not close")
    dialog.try_act()
    finding_id = next(
        row.id for row in caseload.findings.rows(visit_id=visit_id) if row.headline == "The fire door does not close"
    )
    page.refresh()
    page.tabs.open_tab("actions")
    assert any("The fire door" in link.text() for link in page.parts.actions.links)
    page.parts.findings.table.choose(finding_id)
    page.parts.findings.add_action()
    asked = dialog_of(page)
    typed(qtbot, asked, "requirement", "The door closes by itself")
    asked.try_act()
    made = [one for _, one in caseload.records.owned(Action, finding_id=finding_id)]
    assert [(one.requirement, one.visit_id) for one in made] == [("The door closes by itself", visit_id)]
    page.refresh()
    assert not any("The fire door" in link.text() for link in page.parts.actions.links)


def test_that_the_plan_is_agreed_only_when_each_issue_has_an_action(
    caseload: Desk, shown: Show, in_state: Find
) -> None:
    visit_id = in_state(S.FINAL)
    caseload.findings.add(Finding(visit_id=visit_id, fact="Cellar door is blocked", grade="Major"))
    page = shown(visit_id)
    with pytest.raises(DeskError, match="Cellar door is blocked"):
        page.take_step("agree_plan")


def test_that_a_caption_is_given_and_a_copy_is_saved(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit_id = in_state(S.DRAFT_SHARED)
    page = shown(visit_id, "evidence")
    pane = page.parts.evidence
    qtbot.waitUntil(lambda: not pane.picture.pixmap().isNull())
    chosen = pane.list.chosen()
    assert chosen is not None
    qtbot.keyClick(pane.list.table, Qt.Key.Key_Return)
    typed(qtbot, dialog_of(page), "caption", "The door of the kitchen")
    dialog_of(page).try_act()
    assert caseload.records.get(Evidence, chosen).caption == "The door of the kitchen"
    copy = tmp_path / "copy.jpg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(copy), ""))
    qtbot.mouseClick(pane.save_button, Qt.MouseButton.LeftButton)
    assert copy.read_bytes() == caseload.evidence.content(chosen)


def test_that_what_steps_decide_cannot_be_typed_over(shown: Show, in_state: Find) -> None:
    page = shown(in_state(S.FINAL), "details")
    assert not {"status", "final_on", "level", "planned_on", "signature"} & set(page.form.keys())
    assert {"title", "scope", "why", "summary", "officer_id"} <= set(page.form.keys())


def test_that_the_keyboard_goes_on_when_the_letter_was_recorded_as_sent(
    qtbot: QtBot, caseload: Desk, shown: Show, in_state: Find
) -> None:
    page = shown(in_state(S.PLANNED), "desktop")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    pane = page.parts.desktop
    pane.sent_button.setFocus()
    qtbot.keyClick(pane.sent_button, Qt.Key.Key_Space)
    dialog = dialog_of(page)
    typed(qtbot, dialog, "to_whom", "Registered manager")
    qtbot.keyClick(dialog.form.field("to_whom").control, Qt.Key.Key_Return)
    page.refresh()
    qtbot.waitUntil(lambda: not pane.sent_button.isVisible())
    page.activateWindow()
    qtbot.waitUntil(pane.ask_button.hasFocus)


def test_that_a_follow_up_begins_with_a_working_day(caseload: Desk, in_state: Find) -> None:
    file = caseload.visits.file(in_state(S.FINAL))
    for due, day in ((date(2027, 5, 31), date(2027, 5, 28)), (date(2026, 11, 1), TODAY), (None, date(2027, 6, 1))):
        visit = replace(file.visit, revisit_due_on=due)
        items = asking(caseload, replace(file, visit=visit), "follow_up").items
        assert next(item.value for item in items if item.key == "planned_on") == day
