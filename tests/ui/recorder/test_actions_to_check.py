"""A follow-up shows the open actions of the visit before, and what is seen of each names the follow-up."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from monitor_desk.domain.actions import Action, ActionState
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.visits import VisitState
from monitor_desk.services.desk import Desk
from monitor_desk.ui.recorder.page import RecorderPage
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.visits.detail import VisitDetailPage
from recorder_visits import TODAY, Recorded
from ui_checks import clipped, nameless
from ui_waiting import settle

Open = Callable[[Recorded], RecorderPage]


def an_action(recorded: Recorded, words: str) -> UUID:
    visit = recorded.desk.visits.file(recorded.visit_id).visit
    made = recorded.desk.actions.add(
        Action(requirement=words, visit_id=recorded.visit_id, provider_id=visit.provider_id, due_on=date(2027, 1, 15))
    )
    recorded.desk.actions.agree(made, TODAY)
    return made


def follow_up(recorded: Recorded) -> Recorded:
    desk, visit = recorded.desk, recorded.desk.visits.file(recorded.visit_id).visit
    form_id = next(row.id for row in desk.forms.rows() if row.key == "every-type")
    later = desk.visits.plan(
        VisitDraft(
            provider_id=visit.provider_id, contract_id=visit.contract_id, form_id=form_id, visit_type="Follow-up",
            planned_on=date(2026, 12, 2), follows_id=recorded.visit_id,
        )
    )  # fmt: skip
    return Recorded(desk=desk, visit_id=later, part_id=recorded.part_id)


@pytest.fixture
def actions(recorded: Recorded) -> tuple[UUID, UUID]:
    said, open_one = an_action(recorded, "Staff sign the policy"), an_action(recorded, "Fit a new door")
    recorded.desk.actions.provider_says_complete(said, "All eleven have signed", TODAY)
    recorded.desk.visits.end_site(recorded.visit_id)
    return said, open_one


def asked(page: RecorderPage) -> AskDialog:
    return next(one for one in page.findChildren(AskDialog) if one.isVisible())


def words_of(page: RecorderPage) -> str:
    card = page.panes.side.checks
    return " | ".join(one.text() for one in card.findChildren(type(card.title)) if one.isVisible())


def test_that_a_follow_up_lists_each_open_action_with_what_the_provider_says(
    qtbot: QtBot, recorded: Recorded, actions: tuple[UUID, UUID], open_page: Open
) -> None:
    page = open_page(follow_up(recorded))
    card = page.panes.side.checks
    qtbot.waitUntil(lambda: all(link.isVisible() for link in card.links))
    assert [link.words.split(" ", 1)[1] for link in card.links] == ["Staff sign the policy", "Fit a new door"]
    assert "The provider says complete, 1 December 2026: All eleven have signed" in words_of(page)
    assert "The provider has said nothing" in words_of(page)
    assert "Due 15 January 2027" in words_of(page)
    assert nameless(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])


def test_that_an_action_is_verified_by_keys_and_the_step_names_the_follow_up(
    qtbot: QtBot, recorded: Recorded, actions: tuple[UUID, UUID], open_page: Open
) -> None:
    later = follow_up(recorded)
    page = open_page(later)
    card = page.panes.side.checks
    qtbot.waitUntil(lambda: all(link.isVisible() for link in card.links))
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_F6)
    assert card.links[0].hasFocus()
    with qtbot.waitSignal(page.open_requested) as heard:
        QTest.keyClick(card.links[0], Qt.Key.Key_Return)
    assert heard.args == ["action", actions[0]]
    QTest.keyClick(card.links[0], Qt.Key.Key_Tab)
    assert card.buttons[0].hasFocus()
    assert card.buttons[0].text() == "Verify…"
    QTest.keyClick(card.buttons[0], Qt.Key.Key_Space)
    dialog = asked(page)
    assert dialog.form.field("method").value() == "Visit"
    control = dialog.form.field("words").control
    assert isinstance(control, QPlainTextEdit)
    qtbot.waitUntil(dialog.isActiveWindow)
    control.setFocus()
    qtbot.keyClicks(control, "Saw all eleven signatures")
    qtbot.keyClick(control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = recorded.desk.actions.page(actions[0])
    assert found.action.state() is ActionState.VERIFIED
    assert found.steps[-1][1].visit_id == later.visit_id
    qtbot.waitUntil(lambda: "On this visit: council verified" in words_of(page))


@pytest.mark.parametrize(("verb", "given"), [("Do not accept…", "reason"), ("Record progress…", "words")])
def test_that_what_else_is_seen_names_the_follow_up_too(
    qtbot: QtBot, recorded: Recorded, actions: tuple[UUID, UUID], open_page: Open, verb: str, given: str
) -> None:
    later = follow_up(recorded)
    page = open_page(later)
    button = next(one for one in page.panes.side.checks.buttons if one.text() == verb)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = asked(page)
    dialog.form.field(given).set_value("Two have not signed")
    if verb.startswith("Do not"):
        dialog.form.field("new_due_on").set_value(date(2027, 2, 1))
    dialog.try_act()
    assert recorded.desk.actions.page(actions[0]).steps[-1][1].visit_id == later.visit_id


def test_that_a_visit_that_follows_none_has_no_such_card(page: RecorderPage) -> None:
    assert not page.panes.side.checks.isVisible()


def test_that_the_follow_up_of_the_demonstration_lists_its_actions(
    qtbot: QtBot, caseload: Desk, tasks: TaskRunner, open_page: Open
) -> None:
    rows = [
        row
        for row in caseload.visits.rows()
        if row.state == VisitState.ANNOUNCED and row.provider.startswith("Harbour")
    ]
    visit_id = next(row.id for row in rows if caseload.visits.file(row.id).visit.follows_id)
    open_ones = {key for key, action in caseload.visits.file(visit_id).actions if action.is_open()}
    assert open_ones
    page = open_page(Recorded(desk=caseload, visit_id=visit_id, part_id=visit_id))
    assert {link.property("record") for link in page.panes.side.checks.links} == open_ones
    detail = VisitDetailPage(caseload, tasks)
    qtbot.addWidget(detail)
    detail.show_record(visit_id)
    detail.show()
    settle(qtbot, tasks)
    assert detail.parts.actions.list.table.count() == len(open_ones)
    qtbot.waitUntil(lambda: clipped(page) == [])
