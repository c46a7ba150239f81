"""What is typed into a dialog is kept within a second, there again after a kill, and one line on the home page."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desks
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.today import Bucket
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.visits import VisitState
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.recorder.concern_dialog import ConcernDialog
from monitor_desk.ui.recorder.recorded import Recorded
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.records.dialog_drafts import BACK
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.today.draft_dialog import DraftDialog
from monitor_desk.ui.today.page import TodayPage
from monitor_desk.ui.today.side import DraftButton
from monitor_desk.ui.visits.detail import VisitDetailPage
from monitor_desk.ui.visits.plan_dialog import PlanDialog
from monitor_desk.ui.widgets.dialogs import Dialog
from ui_checks import clipped, nameless
from ui_waiting import settle

Asked = Callable[[Desk, UUID], AskDialog]
SAID = "Two care plans are not signed"


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[TaskRunner]:
    style.apply(qapp, theme.LIGHT)
    runner = TaskRunner()
    yield runner
    runner.wait()


@pytest.fixture
def written_up(caseload: Desk) -> UUID:
    """Return the id of a visit after its end, without feedback."""
    visit_id = next(row.id for row in caseload.visits.rows() if row.state == VisitState.WRITE_UP)
    for field in ("feedback_to", "feedback_summary"):
        caseload.records.set_field("visit", visit_id, field, "")
    return visit_id


@pytest.fixture
def feedback(qtbot: QtBot, tasks: TaskRunner) -> Iterator[Asked]:
    """Ask for the feedback on the page of a visit; the pages are held until the end."""
    pages: list[VisitDetailPage] = []

    def ask(desk: Desk, visit_id: UUID) -> AskDialog:
        page = VisitDetailPage(desk, tasks)
        qtbot.addWidget(page)
        pages.append(page)
        page.show_record(visit_id)
        page.show()
        settle(qtbot, tasks)
        page.take_step("feedback")
        return next(one for one in page.findChildren(AskDialog) if one.isVisible())

    yield ask
    settle(qtbot, tasks)


def typed(desk: Desk) -> dict[str, str]:
    """Return what is kept of dialogs, by the labels of their fields."""
    return {field.label: one.text for one in desk.records.unfinished() if (field := one.in_dialog())}


def type_into(dialog: Dialog, key: str, words: str) -> None:
    control = dialog.form.field(key).control
    control.setFocus()
    QTest.keyClicks(control, words)


def told(dialog: Dialog) -> str:
    item = dialog.body.itemAt(0)
    assert item is not None
    return str(getattr(item.widget(), "text", str)())


def home(qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> TodayPage:
    page = TodayPage(desk, tasks)
    qtbot.addWidget(page)
    page.resize(1170, 740)
    page.show()
    settle(qtbot, tasks)
    return page


def opened_from(page: TodayPage, title: str) -> DraftDialog:
    buttons = [one for one in page.side.findChildren(DraftButton) if one.isVisible() and title in one.draft.title]
    assert len(buttons) == 1
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    return next(one for one in page.findChildren(DraftDialog) if one.isVisible())


def test_that_words_of_a_step_are_there_again_when_the_desk_was_killed(
    qtbot: QtBot, caseload: Desk, tasks: TaskRunner, feedback: Asked, written_up: UUID, tmp_path: Path
) -> None:
    dialog = feedback(caseload, written_up)
    type_into(dialog, "summary", SAID)
    qtbot.waitUntil(lambda: typed(caseload) == {"What was said": SAID}, timeout=1000)
    shutil.copytree(caseload.folder, tmp_path / "killed")  # as the files lie after a kill
    restarted = opening.unlock(tmp_path / "killed", desks.PASSPHRASE, desks.outfit())
    again = feedback(restarted, written_up)
    assert again.form.field("summary").value() == SAID
    assert told(again) == BACK
    assert nameless(again) == []
    assert clipped(again) == []
    again.form.field("time").set_value("15:00")
    again.form.field("to_whom").set_value("Registered manager")
    again.form.field("summary").control.setFocus()
    QTest.keyClick(again.form.field("summary").control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not again.isVisible()
    assert restarted.visits.file(written_up).visit.feedback_summary == SAID
    assert typed(restarted) == {}
    dialog.reject()
    settle(qtbot, tasks)
    restarted.close()


def test_that_escape_asks_nothing_and_keeps_what_was_typed(caseload: Desk, feedback: Asked, written_up: UUID) -> None:
    dialog = feedback(caseload, written_up)
    type_into(dialog, "summary", SAID)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = feedback(caseload, written_up)
    assert again.form.field("summary").value() == SAID
    control = again.form.field("summary").control
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(control, Qt.Key.Key_Delete)
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert typed(caseload) == {}


def test_that_what_is_stored_is_said_beside_what_was_typed_over_it(
    caseload: Desk, feedback: Asked, written_up: UUID
) -> None:
    caseload.records.set_field("visit", written_up, "feedback_summary", "All is well")
    dialog = feedback(caseload, written_up)
    type_into(dialog, "summary", "Not ")
    dialog.reject()
    again = feedback(caseload, written_up)
    assert told(again) == f"{BACK}\nWhat was said was “All is well”."
    assert "Not" in str(again.form.field("summary").value())
    again.reject()


def test_that_the_home_page_shows_the_words_of_a_step_and_leads_to_the_visit(
    qtbot: QtBot, caseload: Desk, tasks: TaskRunner, feedback: Asked, written_up: UUID
) -> None:
    dialog = feedback(caseload, written_up)
    type_into(dialog, "to_whom", "Manager")
    type_into(dialog, "summary", SAID)
    dialog.reject()
    page = home(qtbot, caseload, tasks)
    shown = opened_from(page, "Verbal feedback: ")
    assert {str(shown.form.field(key).value()) for key in ("text0", "text1")} == {"Manager", SAID}
    assert nameless(shown) == []
    assert (shown.verb_button.text(), shown.drop_button.isDefault()) == ("Open the visit", False)
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.keyClick(shown.verb_button, Qt.Key.Key_Space)
    assert asked.args == ["visit", written_up]
    assert len(typed(caseload)) == 2
    settle(qtbot, tasks)


def test_that_the_four_texts_of_a_concern_are_one_draft_that_opens_the_recorder(
    qtbot: QtBot, caseload: Desk, tasks: TaskRunner, written_up: UUID
) -> None:
    before = caseload.today.view().count(Bucket.DRAFTS)
    recorded = Recorded(RecordRef("visit", written_up), caseload.recording)
    dialog = ConcernDialog(caseload, recorded, None)
    qtbot.addWidget(dialog)
    dialog.show()
    words = {"what": "The fire door is wedged", "done_at_once": "Wedge removed", "told": "Manager", "reference": "S7"}
    for key, text in words.items():
        type_into(dialog, key, text)
    dialog.reject()
    assert len(typed(caseload)) == 4
    assert caseload.today.view().count(Bucket.DRAFTS) == before + 1
    page = home(qtbot, caseload, tasks)
    shown = opened_from(page, "Immediate concern: ")
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.keyClick(shown.verb_button, Qt.Key.Key_Space)
    assert asked.args == ["recorder", written_up]
    settle(qtbot, tasks)
    again = ConcernDialog(caseload, recorded, None)
    qtbot.addWidget(again)
    assert {key: again.form.field(key).value() for key in words} == words
    again.try_act()
    assert typed(caseload) == {}


def test_that_a_plan_half_typed_is_put_back_and_can_be_let_go(qtbot: QtBot, caseload: Desk, tasks: TaskRunner) -> None:
    dialog = PlanDialog(caseload, VisitDraft())
    qtbot.addWidget(dialog)
    dialog.show()
    type_into(dialog, "scope", "Medication only")
    type_into(dialog, "why", "Three errors in a month")
    qtbot.waitUntil(lambda: len(typed(caseload)) == 2, timeout=1000)
    dialog.reject()
    again = PlanDialog(caseload, VisitDraft())
    qtbot.addWidget(again)
    assert (again.scope.value(), again.why.value()) == ("Medication only", "Three errors in a month")
    again.reject()
    page = home(qtbot, caseload, tasks)
    shown = opened_from(page, "Plan visit: ")
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.keyClick(shown.verb_button, Qt.Key.Key_Space)
    assert asked.args == ["visits", None]
    settle(qtbot, tasks)
    opened_from(page, "Plan visit: ").drop_button.click()
    settle(qtbot, tasks)
    assert typed(caseload) == {}
