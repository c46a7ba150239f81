"""The list of actions: grouped by what presses, filtered, added to and agreed by keyboard."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from monitor_desk.domain.action_rows import ActionFilter
from monitor_desk.domain.actions import Action, ActionState
from monitor_desk.services.desk import Desk
from monitor_desk.ui.actions.page import ActionsPage
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.widgets.columns import Group
from ui_checks import clipped, nameless

Listed = Callable[[Desk], ActionsPage]
TODAY = date(2026, 12, 1)


@pytest.fixture
def listed(qtbot: QtBot) -> Iterator[Listed]:
    """Show the list; it is held until the end, so that no dialog outlives it with the keyboard."""
    pages: list[ActionsPage] = []

    def show(desk: Desk) -> ActionsPage:
        page = ActionsPage(desk, TaskRunner())
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1170, 740)
        page.show()
        return page

    yield show
    for dialog in [one for page in pages for one in page.findChildren(QDialog)]:
        dialog.reject()


@pytest.fixture
def page(listed: Listed, caseload: Desk) -> ActionsPage:
    return listed(caseload)


def titles(page: ActionsPage) -> list[str]:
    return [entry.title.split(" · ")[0] for entry in page.table.rows.entries if isinstance(entry, Group)]


def dialog_of(page: ActionsPage) -> AskDialog:
    return next(one for one in page.findChildren(AskDialog) if one.isVisible())


def draft(desk: Desk, words: str, due: int | None = None) -> UUID:
    provider_id = desk.providers.rows()[0].id
    due_on = TODAY + timedelta(days=due) if due is not None else None
    return desk.actions.add(Action(requirement=words, provider_id=provider_id, due_on=due_on))


def test_that_every_control_is_named_and_nothing_is_cut(page: ActionsPage) -> None:
    assert nameless(page) == []
    assert clipped(page) == []


def test_that_what_is_overdue_stands_first_and_what_waits_for_the_council_apart(page: ActionsPage) -> None:
    found = titles(page)
    assert found[0] == "Overdue"
    assert "Waiting for the council to verify" in found
    assert found[-1] == "Closed"


def test_that_each_row_stands_in_the_group_of_its_state(page: ActionsPage) -> None:
    group = ""
    for entry in page.table.rows.entries:
        if isinstance(entry, Group):
            group = entry.title.split(" · ")[0]
        else:
            assert (entry.state == ActionState.PROVIDER_COMPLETE) == (group == "Waiting for the council to verify")
            assert entry.is_overdue == (group == "Overdue")


def test_that_a_state_is_chosen_by_keyboard_and_remembered(
    qtbot: QtBot, caseload: Desk, page: ActionsPage, listed: Listed
) -> None:
    box = page.filters.boxes["state"]
    box.setFocus()
    while box.currentText() != ActionState.VERIFIED.value:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    assert titles(page) == ["Closed"]
    again = listed(caseload)
    assert again.filters.value("state") == ActionState.VERIFIED.value
    assert titles(again) == ["Closed"]


def test_that_a_filter_that_fits_nothing_offers_to_clear_it(qtbot: QtBot, page: ActionsPage) -> None:
    before = page.table.count()
    page.filter_bar.set_text("no such requirement")
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert page.table.count() == before


def test_that_enter_opens_the_chosen_action(qtbot: QtBot, page: ActionsPage) -> None:
    wanted = next(entry.id for entry in page.table.rows.entries if not isinstance(entry, Group))
    page.table.choose(wanted)
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert heard.args == ["action", wanted]


def test_that_an_action_is_added_by_keyboard_alone(qtbot: QtBot, caseload: Desk, page: ActionsPage) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(AskDialog)))
    dialog = dialog_of(page)
    assert nameless(dialog) == []
    provider = dialog.form.field("provider_id").control
    assert isinstance(provider, QLineEdit)
    qtbot.keyClicks(provider, "Harbour Lane Support")
    names = provider.completer().popup()
    qtbot.keyClick(names, Qt.Key.Key_Down)
    qtbot.keyClick(names, Qt.Key.Key_Return)
    requirement = dialog.form.field("requirement").control
    assert isinstance(requirement, QPlainTextEdit)
    qtbot.keyClicks(requirement, "Show the rota of the last four weeks")
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.keyClick(requirement, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = caseload.records.get(Action, heard.args[1])
    assert (made.requirement, made.state()) == ("Show the rota of the last four weeks", ActionState.DRAFT)
    assert made.number


def test_that_an_action_without_words_is_not_stored_and_says_so(qtbot: QtBot, page: ActionsPage) -> None:
    before = page.table.count()
    page.add()
    dialog = dialog_of(page)
    dialog.try_act()
    assert dialog.isVisible()
    assert "Say what has to be done" in dialog.form.summary.findChildren(type(dialog.verb_button))[1].text()
    dialog.reject()
    page.refresh()
    assert page.table.count() == before


def test_that_drafts_are_agreed_at_once_and_taken_back_by_one_undo(qtbot: QtBot, desk: Desk, listed: Listed) -> None:
    desk.demonstration.fill()
    one, two = draft(desk, "Train night staff", due=30), draft(desk, "Review the policy")
    page = listed(desk)
    page.table.setFocus()
    page.table.clearSelection()
    assert not page.agree_button.isEnabled()
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    page.agree()
    dialog = dialog_of(page)
    dialog.form.field("due_on").set_value(date(2026, 12, 24))
    dialog.try_act()
    agreed = {row.id: row for row in desk.actions.rows(ActionFilter(state=ActionState.AGREED.value))}
    assert agreed[one].due_on == TODAY + timedelta(days=30)
    assert agreed[two].due_on == date(2026, 12, 24)
    desk.undo.undo()
    states = {row.state for row in desk.actions.rows() if row.id in {one, two}}
    assert states == {ActionState.DRAFT.value}


def test_that_an_empty_desk_says_so_and_offers_to_add(qtbot: QtBot, desk: Desk, listed: Listed) -> None:
    page = listed(desk)
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    assert dialog.windowTitle() == "Add action"
    dialog.reject()
