"""The page of an action: what the provider says stands apart from what the council verified."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from monitor_desk.domain.actions import Action, ActionState, ActionStepKind
from monitor_desk.services.desk import Desk
from monitor_desk.ui.actions.detail import ActionDetailPage
from monitor_desk.ui.actions.steps import asking
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless

TODAY = date(2026, 12, 1)
MONTH_AGO = TODAY - timedelta(days=30)


@pytest.fixture
def action_id(caseload: Desk) -> UUID:
    provider_id = caseload.providers.rows()[0].id
    made = caseload.actions.add(
        Action(requirement="Supervise each member of staff", provider_id=provider_id, due_on=date(2026, 12, 10))
    )
    caseload.actions.agree(made, MONTH_AGO)
    return made


@pytest.fixture
def page(qtbot: QtBot, caseload: Desk, action_id: UUID) -> ActionDetailPage:
    made = ActionDetailPage(caseload, TaskRunner())
    qtbot.addWidget(made)
    made.resize(1170, 740)
    made.show_record(action_id)
    made.show()
    return made


def dialog_of(page: ActionDetailPage) -> AskDialog:
    return next(one for one in page.findChildren(AskDialog) if one.isVisible())


def typed(qtbot: QtBot, dialog: AskDialog, key: str, words: str) -> None:
    control = dialog.form.field(key).control
    assert isinstance(control, QLineEdit | QPlainTextEdit)
    control.selectAll()
    qtbot.keyClicks(control, words)


def state(desk: Desk, action_id: UUID) -> ActionState:
    return desk.records.get(Action, action_id).state()


@pytest.mark.parametrize("tab", ["overview", "details"])
def test_that_each_tab_names_its_controls_and_cuts_nothing(page: ActionDetailPage, tab: str) -> None:
    page.tabs.open_tab(tab)
    assert nameless(page) == []
    assert clipped(page) == []


def test_that_what_steps_decide_is_not_typed_over(page: ActionDetailPage) -> None:
    assert not {"status", "due_on", "requirement", "verified_on", "provider_complete_on"} & set(page.form.keys())


def test_that_the_provider_saying_complete_verifies_nothing(
    qtbot: QtBot, caseload: Desk, page: ActionDetailPage, action_id: UUID
) -> None:
    page.take_step(ActionStepKind.PROVIDER_COMPLETE)
    dialog = dialog_of(page)
    typed(qtbot, dialog, "words", "All done")
    qtbot.keyClick(dialog.form.field("words").control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert state(caseload, action_id) is ActionState.PROVIDER_COMPLETE
    page.refresh()
    assert page.overview.provider.pill.spec.word == "Provider says complete"
    assert page.overview.council.pill.spec.word == "Not verified"
    assert (page.step_button.text(), page.refuse_button.text()) == ("Verify…", "Do not accept…")


def test_that_verifying_by_a_sample_asks_for_its_size_and_what_was_seen(
    qtbot: QtBot, caseload: Desk, page: ActionDetailPage, action_id: UUID
) -> None:
    caseload.actions.provider_says_complete(action_id, "Done")
    page.refresh()
    qtbot.mouseClick(page.step_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    method = dialog.form.field("method").control
    qtbot.keyClick(method, Qt.Key.Key_3)
    dialog.try_act()
    assert dialog.isVisible()
    assert dialog.form.summary.isVisible()
    typed(qtbot, dialog, "sample_size", "5")
    typed(qtbot, dialog, "words", "Five files, each with a record every eight weeks")
    dialog.try_act()
    assert state(caseload, action_id) is ActionState.VERIFIED
    page.refresh()
    assert page.overview.council.pill.spec.word == "Council verified"
    assert "Sample of 5" in page.overview.council.words.text()


def test_that_not_accepting_gives_a_reason_and_a_new_date(
    qtbot: QtBot, caseload: Desk, page: ActionDetailPage, action_id: UUID
) -> None:
    caseload.actions.provider_says_complete(action_id, "Done")
    page.refresh()
    qtbot.mouseClick(page.refuse_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    dialog.try_act()
    assert dialog.isVisible()
    typed(qtbot, dialog, "reason", "Two records are missing")
    typed(qtbot, dialog, "new_due_on", "24/12/26")
    dialog.try_act()
    held = caseload.records.get(Action, action_id)
    assert (held.state(), held.due_on) == (ActionState.NOT_ACCEPTED, date(2026, 12, 24))


def test_that_the_menu_offers_every_other_step(caseload: Desk, page: ActionDetailPage) -> None:
    page.refresh()
    words = [action.text() for action in page.more_button.menu().actions() if action.text()]
    assert words[0] == "Provider says complete…"
    assert {"Extend…", "Withdraw…", "Change…", "History…"} <= set(words)
    extend = next(action for action in page.more_button.menu().actions() if action.text() == "Extend…")
    extend.trigger()
    dialog = dialog_of(page)
    assert dialog.windowTitle() == "Extend action"
    dialog.reject()


@pytest.mark.parametrize("kind", list(ActionStepKind))
def test_that_each_dialog_names_its_controls_and_cuts_nothing(
    qtbot: QtBot, caseload: Desk, action_id: UUID, kind: ActionStepKind
) -> None:
    held = caseload.records.get(Action, action_id)
    dialog = AskDialog(caseload, asking(caseload, action_id, held, kind))
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    qtbot.waitUntil(lambda: clipped(dialog) == [])


def test_that_an_extension_keeps_the_date_before_and_who_authorised_it(
    qtbot: QtBot, caseload: Desk, page: ActionDetailPage, action_id: UUID
) -> None:
    page.take_step(ActionStepKind.EXTENSION)
    dialog = dialog_of(page)
    for key, words in (("new_due_on", "31/1/27"), ("reason", "Parts on order"), ("authoriser", "Contracts manager")):
        typed(qtbot, dialog, key, words)
    dialog.try_act()
    ((_, agreed), (_, moved)) = caseload.actions.page(action_id).steps
    assert (moved.old_due_on, moved.new_due_on) == (date(2026, 12, 10), date(2027, 1, 31))
    assert agreed.step == ActionStepKind.AGREED
    page.refresh()
    row = page.overview.steps.events.rows[0]
    assert "authorised by Contracts manager" in row.detail


def test_that_the_words_of_an_agreed_action_change_only_with_a_reason(
    qtbot: QtBot, caseload: Desk, page: ActionDetailPage, action_id: UUID
) -> None:
    page.edit()
    dialog = dialog_of(page)
    assert "due_on" not in dialog.form.keys()  # noqa: SIM118  a form is no mapping
    typed(qtbot, dialog, "requirement", "Supervise all staff every eight weeks")
    dialog.try_act()
    assert dialog.isVisible()
    typed(qtbot, dialog, "why", "Said more plainly")
    dialog.try_act()
    assert caseload.records.get(Action, action_id).requirement == "Supervise all staff every eight weeks"
