"""The page of a check: whole in every tab, from the request to closing by its buttons and keys."""

import io
from collections.abc import Callable
from datetime import date
from uuid import UUID

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from checked import DUE_ON, SENT_ON, Checked
from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.checks import DUE_DILIGENCE, CheckState
from monitor_desk.domain.contracts import Document
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.answers import Place as Asked
from monitor_desk.services.desk import Desk
from monitor_desk.ui.checks.conclude_dialog import ConcludeDialog
from monitor_desk.ui.checks.detail import CheckDetailPage
from monitor_desk.ui.checks.letters import CheckLetterOrder
from monitor_desk.ui.papers.leaving_sheet import LeavingSheet
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.shell.places import Place
from monitor_desk.ui.widgets.pills import Pill
from ui_checks import clipped, nameless, shortcut_clashes

Show = Callable[..., CheckDetailPage]
S = CheckState
LEFT = Qt.MouseButton.LeftButton
TABS = (
    "overview", "requests", "sections", "values", "actuals", "findings", "actions", "evidence", "result", "details",
)  # fmt: skip


def dialog_of(page: CheckDetailPage) -> AskDialog:
    return next(one for one in page.findChildren(AskDialog) if one.isVisible())


def typed(qtbot: QtBot, dialog: AskDialog, key: str, words: str) -> None:
    control = dialog.form.field(key).control
    assert isinstance(control, QLineEdit | QPlainTextEdit)
    control.selectAll()
    qtbot.keyClicks(control, words)


@pytest.mark.parametrize("size", [(1170, 740), (811, 484)])
@pytest.mark.parametrize("tab", TABS)
def test_that_each_tab_names_its_controls_and_cuts_nothing(
    qtbot: QtBot, made: Checked, shown: Show, tab: str, size: tuple[int, int]
) -> None:
    page = shown(made.requested(sent_on=SENT_ON, due_on=DUE_ON), tab, size)
    assert nameless(page) == []
    assert shortcut_clashes(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert page.size().toTuple() == size


@pytest.mark.parametrize("size", [(1170, 740), (811, 484)])
def test_that_a_concluded_check_stands_whole_with_its_result(
    qtbot: QtBot, made: Checked, shown: Show, size: tuple[int, int]
) -> None:
    page = shown(made.concluded(), "result", size)
    assert nameless(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert next(one.spec.word for one in page.header.findChildren(Pill)) == S.CONCLUDED.value


def test_that_the_request_is_recorded_as_sent_by_its_button(
    qtbot: QtBot, desk: Desk, made: Checked, shown: Show
) -> None:
    check_id = made.plan()
    page = shown(check_id)
    qtbot.mouseClick(page.step_button, LEFT)
    dialog = dialog_of(page)
    assert nameless(dialog) == []
    typed(qtbot, dialog, "to_whom", "Registered manager")
    qtbot.mouseClick(dialog.verb_button, LEFT)
    file = made.file(check_id)
    assert file.check.state() is S.REQUESTED
    assert file.check.due_on == date(2026, 12, 15)  # ten working days after 1 December
    assert all(one.due_on == date(2026, 12, 15) for _, one in file.documents)


def test_that_space_ticks_what_has_come_and_the_page_says_so(qtbot: QtBot, made: Checked, shown: Show) -> None:
    check_id = made.requested()
    page = shown(check_id, "requests")
    requests = page.parts.requests
    requests.list.table.setFocus()
    qtbot.keyClick(requests.list.table, Qt.Key.Key_Space)
    page.refresh()
    assert requests.list.words.text() == "1 of 2 have come"
    assert made.file(check_id).receipt(date(2026, 12, 1)) is Receipt.PART_SO_FAR
    requests.list.table.choose(requests.list.table.rows.id_of(requests.list.table.rows.entries[1]))
    qtbot.keyClick(requests.list.table, Qt.Key.Key_Space)
    page.refresh()
    assert made.file(check_id).receipt(date(2026, 12, 1)) is Receipt.ON_TIME
    qtbot.mouseClick(requests.untick_button, LEFT)
    page.refresh()
    assert requests.list.words.text() == "1 of 2 have come"


def test_that_a_day_of_expiry_typed_with_a_document_stands_in_the_schedule(
    qtbot: QtBot, desk: Desk, made: Checked, shown: Show
) -> None:
    page = shown(made.requested(why=DUE_DILIGENCE), "requests")
    qtbot.keyClick(page.parts.requests.list.table, Qt.Key.Key_Return)
    dialog = next(one for one in page.findChildren(AskDialog) if one.isVisible())
    typed(qtbot, dialog, "expires_on", "31/3/27")
    qtbot.mouseClick(dialog.verb_button, LEFT)
    documents = desk.records.owned(Document, provider_id=made.provider_id)
    assert [one.expires_on for _, one in documents] == [date(2027, 3, 31)]
    due = desk.schedule.due(until_on=date(2027, 4, 30))
    assert any(one.due_on == date(2027, 3, 31) for one in due)


@pytest.mark.parametrize("is_reminder", [False, True])
def test_that_a_letter_leaves_through_the_sheet_that_says_what_leaves(
    qtbot: QtBot, made: Checked, shown: Show, is_reminder: bool
) -> None:
    page = shown(made.requested(sent_on=SENT_ON, due_on=DUE_ON), "requests")
    requests = page.parts.requests
    qtbot.mouseClick(requests.reminder_button if is_reminder else requests.letter_button, LEFT)
    sheet = next(one for one in page.findChildren(LeavingSheet) if one.isVisible())
    assert sheet.windowTitle().endswith("reminder of a check" if is_reminder else "request for a check")
    assert sheet.table.count() > 0
    assert nameless(sheet) == []


def test_that_concluding_lists_what_is_missing_and_a_line_leads_to_its_question(
    qtbot: QtBot, made: Checked, shown: Show
) -> None:
    check_id = made.begun()
    page = shown(check_id)
    qtbot.mouseClick(page.step_button, LEFT)
    dialog = next(one for one in page.findChildren(ConcludeDialog) if one.isVisible())
    assert nameless(dialog) == []
    assert dialog.gaps.links
    qtbot.mouseClick(dialog.verb_button, LEFT)
    assert dialog.isVisible()
    assert made.check(check_id).state() is S.CHECKING
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.mouseClick(dialog.gaps.links[0], LEFT)
    kind, place = heard.args
    assert kind == "check_recorder"
    assert isinstance(place, Place)
    assert place.record == check_id
    assert isinstance(place.state, tuple)
    assert isinstance(place.state[1], Asked)


def test_that_a_check_is_concluded_told_and_closed_by_its_buttons(qtbot: QtBot, made: Checked, shown: Show) -> None:
    check_id = made.answered()
    page = shown(check_id)
    qtbot.mouseClick(page.step_button, LEFT)
    dialog = next(one for one in page.findChildren(ConcludeDialog) if one.isVisible())
    assert not dialog.gaps.links
    qtbot.keyClicks(dialog.summary.page, "Charts are complete")
    qtbot.mouseClick(dialog.verb_button, LEFT)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(LeavingSheet)))
    assert page.tabs.current_key() == "result"
    next(one for one in page.findChildren(LeavingSheet) if one.isVisible()).reject()
    page.refresh()
    assert page.parts.result.versions.table.count() == 1
    page.take_step("tell")
    told = dialog_of(page)
    typed(qtbot, told, "to_whom", "Commissioner")
    qtbot.mouseClick(told.verb_button, LEFT)
    page.refresh()
    page.take_step("close")
    qtbot.mouseClick(dialog_of(page).verb_button, LEFT)
    check = made.check(check_id)
    assert check.state() is S.CLOSED
    assert check.summary == "Charts are complete"
    assert "Outcome told" in made.history(check_id)


def test_that_reopening_wants_a_reason_and_keeps_the_frozen_version(qtbot: QtBot, made: Checked, shown: Show) -> None:
    check_id = made.concluded()
    page = shown(check_id)
    page.take_step("reopen")
    dialog = dialog_of(page)
    qtbot.mouseClick(dialog.verb_button, LEFT)
    assert dialog.isVisible()
    assert made.check(check_id).state() is S.CONCLUDED
    typed(qtbot, dialog, "reason", "A chart was found")
    qtbot.mouseClick(dialog.verb_button, LEFT)
    assert made.check(check_id).state() is S.CHECKING
    assert len(made.file(check_id).papers) == 1


def test_that_a_stopped_step_says_why_and_changes_nothing(made: Checked, shown: Show) -> None:
    check_id = made.plan(asks_prepared=False)
    page = shown(check_id)
    stopped = [step for step in made.steps(check_id).values() if step.stopped_by and step.key != "conclude"]
    assert stopped
    with pytest.raises(DeskError):
        page.take_step(stopped[0].key)
    assert made.check(check_id).state() is S.PLANNED


def test_that_the_last_check_of_the_same_kind_stands_beside_this_one(qtbot: QtBot, made: Checked, shown: Show) -> None:
    before = made.concluded(summary="Two charts with gaps")
    now = made.begun()
    page = shown(now)
    last = page.parts.overview.last
    assert any("Two charts with gaps" in one.text() for one in last.findChildren(QLabel))
    heard: list[tuple[str, UUID]] = []
    page.open_requested.connect(lambda kind, one: heard.append((kind, one)))
    last.opened.emit("last")
    assert heard == [("check", before)]


def test_that_nothing_is_typed_over_once_a_check_is_concluded(made: Checked, shown: Show) -> None:
    page = shown(made.concluded(), "requests")
    assert not page.parts.requests.add_button.isVisible()
    assert not page.parts.result.result.set_button.isEnabled()
    assert not page.recorder_button.isVisible()


def test_that_a_request_printed_again_bears_the_day_on_which_it_was_sent(desk: Desk, made: Checked) -> None:
    sent, unsent = made.requested(sent_on=SENT_ON, due_on=DUE_ON), made.plan()
    assert "2 November 2026" in _lines(CheckLetterOrder(desk, made.file(sent), is_reminder=False))
    assert "1 December 2026" in _lines(CheckLetterOrder(desk, made.file(unsent), is_reminder=False))
    assert "1 December 2026" in _lines(CheckLetterOrder(desk, made.file(sent), is_reminder=True))


def _lines(order: CheckLetterOrder) -> list[str]:
    content = order.make("", ".docx", lambda _done, _total, _words: None)
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]
