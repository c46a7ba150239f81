"""The home page, on a real desk with the demonstration caseload on Tuesday 1 December 2026."""

from collections.abc import Iterator
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.notes import Note
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.today import Bucket
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.today.page import NOTHING_DUE, TodayPage
from monitor_desk.ui.today.side import DraftButton, RiskPill
from monitor_desk.ui.widgets.columns import Group
from ui_checks import clipped, nameless
from ui_waiting import settle
from visited import POLICY, Visited

ISO = "2026-12-08"


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.wait()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, caseload: Desk, tasks: TaskRunner) -> TodayPage:
    style.apply(qapp, theme.LIGHT)
    return shown(qtbot, caseload, tasks)


def shown(qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> TodayPage:
    made = TodayPage(desk, tasks)
    qtbot.addWidget(made)
    made.resize(1170, 740)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle(qtbot, tasks)
    made.table.setFocus()
    return made


def dialog_of(page: TodayPage) -> QDialog:
    return next(one for one in page.findChildren(QDialog) if one.isVisible())


def listed(page: TodayPage) -> list[object]:
    return [entry.id for entry in page.table.rows.entries if not isinstance(entry, Group)]


def titles(page: TodayPage) -> list[str]:
    return [entry.title for entry in page.table.rows.entries if isinstance(entry, Group)]


@pytest.mark.parametrize("bucket", [one for one in Bucket if one is not Bucket.DRAFTS])
def test_that_each_count_opens_exactly_the_rows_that_it_counts(
    page: TodayPage, qtbot: QtBot, caseload: Desk, bucket: Bucket
) -> None:
    card = page.cards[bucket]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    expected = [row.id for row in caseload.today.view().in_bucket(bucket)]
    assert listed(page) == expected
    assert card.count == len(expected) > 0
    assert card.isChecked()


def test_that_the_count_of_drafts_opens_exactly_the_drafts(page: TodayPage, qtbot: QtBot, caseload: Desk) -> None:
    qtbot.mouseClick(page.cards[Bucket.DRAFTS], Qt.MouseButton.LeftButton)
    assert listed(page) == [(one.kind, one.id, one.field) for one in caseload.records.unfinished()]
    assert page.cards[Bucket.DRAFTS].count == len(listed(page)) > 0


def test_that_a_second_press_and_escape_show_everything_due_again(page: TodayPage, qtbot: QtBot) -> None:
    everything = listed(page)
    qtbot.mouseClick(page.cards[Bucket.OVERDUE], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.cards[Bucket.OVERDUE], Qt.MouseButton.LeftButton)
    assert listed(page) == everything
    qtbot.mouseClick(page.cards[Bucket.WAITING], Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert listed(page) == everything
    assert not any(card.isChecked() for card in page.cards.values())


def test_that_the_list_begins_with_what_is_late_and_says_how_late(page: TodayPage) -> None:
    assert titles(page) == ["Overdue", "Due today", "Next 7 days"]
    first = page.table.rows.entries[1]
    assert first.due.is_late
    assert "days late · " in first.due.words
    assert page.table.chosen_id() == first.id


def test_that_the_line_under_the_title_counts_what_needs_the_officer(page: TodayPage) -> None:
    needs = sum(page.cards[one].count for one in (Bucket.OVERDUE, Bucket.TODAY, Bucket.DRAFTS))
    assert page.header._line.words == f"Tuesday 1 December 2026 · {needs} things need you, oldest first"


def test_that_done_takes_the_row_away_at_once_and_can_be_undone(
    page: TodayPage, qtbot: QtBot, caseload: Desk, tasks: TaskRunner
) -> None:
    gone, after = listed(page)[:2]
    count = page.cards[Bucket.OVERDUE].count
    qtbot.keyClick(page.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert gone not in listed(page)
    assert page.cards[Bucket.OVERDUE].count == count - 1
    assert page.table.chosen_id() == after
    assert caseload.undo.steps()[0].label.startswith("Done: ")
    caseload.undo.undo()
    page.refresh()
    settle(qtbot, tasks)
    assert gone in listed(page)


def test_that_move_asks_for_date_and_reason_and_moves(
    page: TodayPage, qtbot: QtBot, caseload: Desk, tasks: TaskRunner
) -> None:
    moved = listed(page)[0]
    qtbot.keyClick(page.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(page)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert nameless(dialog) == []
    qtbot.keyClicks(dialog.focusWidget(), "8/12/26")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.focusWidget(), "The provider asked for a week")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    row = next(one for one in caseload.schedule.due(until_on=date(2027, 1, 1)) if one.id == moved)
    assert row.due_on == date.fromisoformat(ISO)
    assert row.reason == "The provider asked for a week"


def test_that_waive_wants_a_reason_and_the_row_goes(page: TodayPage, qtbot: QtBot, tasks: TaskRunner) -> None:
    waived = listed(page)[0]
    qtbot.keyClick(page.table, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(page)
    qtbot.keyClicks(dialog.focusWidget(), "Agreed with the commissioner")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.refresh()
    settle(qtbot, tasks)
    assert waived not in listed(page)


def test_that_issued_keeps_the_date_from_moving(page: TodayPage, qtbot: QtBot, caseload: Desk) -> None:
    chosen = listed(page)[0]
    qtbot.keyClick(page.table, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    row = next(one for one in caseload.schedule.due(until_on=date(2027, 1, 1)) if one.id == chosen)
    assert row.issued_on == date(2026, 12, 1)


def test_that_enter_opens_the_contract_of_a_row(page: TodayPage, qtbot: QtBot) -> None:
    line = page.table.rows.entries[1]
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == ["contract", line.record_id]


def test_that_the_arrow_keys_and_the_menu_reach_every_action(page: TodayPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.chosen_id() == listed(page)[1]
    words = [action.text() for action in page.table.menu().actions()][:5]
    assert words == ["Open", "Done", "Move…", "Waive…", "Issued to provider"]


def test_that_a_draft_in_the_card_opens_its_record(page: TodayPage, qtbot: QtBot, caseload: Desk) -> None:
    draft = caseload.records.unfinished()[0]
    button = next(one for one in page.side.findChildren(DraftButton) if one.draft.typed.id == draft.id)
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.args == [draft.kind, draft.id]


def test_that_a_pill_asks_for_the_contracts_of_its_risk(page: TodayPage, qtbot: QtBot, caseload: Desk) -> None:
    pill = next(one for one in page.side.findChildren(RiskPill) if one.word == "Act")
    with qtbot.waitSignal(page.risk_requested) as asked:
        qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert asked.args == ["Act"]
    assert pill.count == dict(caseload.today.view().risks)["Act"]


def test_that_an_empty_desk_says_so_and_offers_one_thing(qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> None:
    page = shown(qtbot, desk, tasks)
    assert page.empty.isVisible()
    assert page.empty.words.text() == NOTHING_DUE
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert opened.args == ["contracts", None]


def test_that_a_note_is_a_draft_while_it_is_typed_and_a_record_once_saved(
    page: TodayPage, qtbot: QtBot, caseload: Desk
) -> None:
    before = len(caseload.records.unfinished())
    qtbot.mouseClick(page.note_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    assert nameless(dialog) == []
    qtbot.keyClicks(dialog.focusWidget(), "The manager rang about rotas")
    qtbot.waitUntil(lambda: len(caseload.records.unfinished()) == before + 1, timeout=1000)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.focusWidget(), "Harbour Lane Support")
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(caseload.records.unfinished()) == before
    assert [note.text for _, note in caseload.records.all_of(Note)][-1] == "The manager rang about rotas"


def test_that_a_note_given_up_by_escape_is_kept_as_a_draft_that_opens_again(
    page: TodayPage, qtbot: QtBot, caseload: Desk, tasks: TaskRunner
) -> None:
    qtbot.mouseClick(page.note_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    qtbot.keyClicks(dialog.focusWidget(), "Half a thought")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(qtbot, tasks)
    button = next(
        one for one in page.side.findChildren(DraftButton) if one.isVisible() and "Half a thought" in one.draft.title
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog_of(page).text.value() == "Half a thought"  # type: ignore[attr-defined]


def test_that_a_text_of_a_record_never_stored_can_be_read_and_let_go(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner
) -> None:
    desk.records.keep_typing(RecordRef(Contract.kind, uuid4()), "description", "Half a description")
    page = shown(qtbot, desk, tasks)
    qtbot.mouseClick(page.side.findChildren(DraftButton)[0], Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    assert nameless(dialog) == []
    assert dialog.verb_button.text() == "Copy"  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.drop_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    settle(qtbot, tasks)
    assert desk.records.unfinished() == []
    assert page.cards[Bucket.DRAFTS].count == 0


def test_that_the_page_returns_to_the_count_and_row_it_was_left_at(page: TodayPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.cards[Bucket.NEXT], Qt.MouseButton.LeftButton)
    page.table.choose(listed(page)[2])
    state = page.place_state()
    page.show_bucket(None)
    page.restore_state(state)
    assert page.bucket is Bucket.NEXT
    assert page.table.chosen_id() == listed(page)[2]


def test_that_several_requests_to_read_become_two(page: TodayPage, qtbot: QtBot, tasks: TaskRunner) -> None:
    read: list[object] = []
    page.reader.read.connect(read.append)
    for _ in range(5):
        page.refresh()
    settle(qtbot, tasks)
    assert len(read) == 1


def test_that_officers_text_in_the_list_is_plain(qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> None:
    provider = desk.records.add(Provider(name="<b>Łódź & Sons</b> 日"))
    desk.records.add(
        Contract(
            reference="X-1", title="T", provider_id=provider, starts_on=date(2025, 1, 1), ends_on=date(2026, 12, 3)
        )
    )
    page = shown(qtbot, desk, tasks)
    entries = [entry for entry in page.table.rows.entries if not isinstance(entry, Group)]
    assert {entry.provider for entry in entries} == {"<b>Łódź & Sons</b> 日"}


@pytest.mark.parametrize("size", [(1170, 740), (1084, 652), (900, 500)])
@pytest.mark.parametrize("palette", theme.THEMES.values(), ids=lambda palette: palette.key)
def test_that_nothing_is_nameless_or_cut(
    page: TodayPage, qapp: QApplication, palette: theme.Theme, size: tuple[int, int]
) -> None:
    style.apply(qapp, palette)
    page.resize(*size)
    assert nameless(page) == []
    assert clipped(page) == []
    style.apply(qapp, theme.LIGHT)


def test_that_what_is_due_of_a_visit_opens_the_visit_and_is_not_dealt_with_here(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner
) -> None:
    visited = Visited(desk)
    visit_id = visited.plan()
    visited.desk.recording.keep_typing(visit_id, POLICY, "note", "Dated 20")
    page = shown(qtbot, desk, tasks)
    (row,) = (row for row in desk.today.view().in_bucket(Bucket.TODAY) if row.key == "visit")
    page.table.choose(row.id)
    assert not any(action.isEnabled() for key, action in page.row_actions.actions.items() if key != "open")
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == ["visit", visit_id]
    qtbot.mouseClick(page.cards[Bucket.DRAFTS], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == ["recorder", visit_id]
