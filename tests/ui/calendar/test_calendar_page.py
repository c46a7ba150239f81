"""The calendar page: periods edited by Enter, a year drafted by the rule, closure days, the nation."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from monitor_desk.domain.calendar_entries import ClosureDay, PeriodEntry
from monitor_desk.domain.periods import DueMove, DueRule
from monitor_desk.domain.working_days import Division
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.calendar.draft_dialog import DraftDialog
from monitor_desk.ui.calendar.page import CalendarPage
from monitor_desk.ui.calendar.rule import rule_words, year_words
from monitor_desk.ui.records.record_dialog import RecordDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, qapp: QApplication) -> CalendarPage:
    style.apply(qapp, theme.LIGHT)
    made = CalendarPage(desk, TaskRunner())
    qtbot.addWidget(made)
    made.resize(851, 484)
    made.show()
    return made


def open_dialog(kind: type[QDialog], page: CalendarPage) -> QDialog:
    return next(one for one in page.findChildren(kind) if one.isVisible())


def type_into(qtbot: QtBot, dialog: QDialog, key: str, words: str) -> None:
    assert isinstance(dialog, RecordDialog | DraftDialog)
    control = dialog.form.field(key).control
    assert isinstance(control, QLineEdit)
    control.selectAll()
    qtbot.keyClicks(control, words)


def by_name(desk: Desk) -> dict[str, PeriodEntry]:
    return {entry.name: entry for _, entry in desk.calendar.periods()}


def test_that_the_published_dates_stand_with_their_weekday(page: CalendarPage) -> None:
    rows = {row.record.name: row for row in page.periods.table.rows.entries}
    columns = {column.key: column for column in page.periods.table.rows.columns}
    assert columns["due"].value(rows["2020-Q3"]) == date(2021, 1, 18)
    assert columns["weekday"].value(rows["2020-Q3"]) == "Monday"


def test_that_a_due_date_on_a_weekend_is_marked_in_words_and_stays(
    qtbot: QtBot, desk: Desk, page: CalendarPage
) -> None:
    page.periods.table.selectRow(0)
    qtbot.keyClick(page.periods.table, Qt.Key.Key_Return)
    dialog = open_dialog(RecordDialog, page)
    type_into(qtbot, dialog, "due_on", "18/7/2020")
    qtbot.keyClick(dialog.form.field("name").control, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert by_name(desk)["2020-Q1"].due_on == date(2020, 7, 18)
    page.refresh()
    columns = {column.key: column for column in page.periods.table.rows.columns}
    marked = next(row for row in page.periods.table.rows.entries if row.record.name == "2020-Q1")
    assert columns["state"].value(marked).text == "▲ A weekend"


@pytest.mark.parametrize(
    ("key", "words", "why"),
    [
        ("due_on", "1/6/2020", "after the period has ended"),
        ("due_on", "someday", "not understood"),
        ("ends_on", "1/1/2020", "before the first"),
        ("name", " ", "Give the period a name"),
    ],
)
def test_that_a_period_that_breaks_a_rule_keeps_its_dialog_open(
    qtbot: QtBot, desk: Desk, page: CalendarPage, key: str, words: str, why: str
) -> None:
    before = by_name(desk)["2020-Q1"]
    page.periods.table.selectRow(0)
    qtbot.keyClick(page.periods.table, Qt.Key.Key_Return)
    dialog = open_dialog(RecordDialog, page)
    assert isinstance(dialog, RecordDialog)
    type_into(qtbot, dialog, key, words)
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert why in dialog.form.summary.findChildren(type(dialog.verb_button))[-1].text()
    assert by_name(desk)["2020-Q1"] == before


def test_that_the_next_year_is_drafted_by_the_rule_that_is_stated(qtbot: QtBot, desk: Desk, page: CalendarPage) -> None:
    assert page.draft_button.text() == "Draft 2028/29…"
    qtbot.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)
    dialog = open_dialog(DraftDialog, page)
    assert isinstance(dialog, DraftDialog)
    assert "day 15 of the month after the period" in dialog.lead.text()
    assert (nameless(dialog), clipped(dialog)) == ([], [])
    qtbot.keyClick(dialog.year.line, Qt.Key.Key_Return)
    assert by_name(desk)["2028-Q1"].due_on == date(2028, 7, 17)
    page.refresh()
    assert page.draft_button.text() == "Draft 2029/30…"


@pytest.mark.parametrize(
    ("words", "why"),
    [("2027", "has every period"), ("twenty", "not a whole number"), ("", "Give the year"), ("99999", "no calendar")],
)
def test_that_what_is_no_year_to_draft_is_refused(
    qtbot: QtBot, desk: Desk, page: CalendarPage, words: str, why: str
) -> None:
    before = len(desk.calendar.periods())
    qtbot.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)
    dialog = open_dialog(DraftDialog, page)
    assert isinstance(dialog, DraftDialog)
    dialog.year.line.clear()
    qtbot.keyClicks(dialog.year.line, words)
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    said = [*(one.text() for one in dialog.form.summary.findChildren(type(dialog.verb_button)))]
    assert why in " ".join([*said, dialog.problem.headline.text()])
    assert len(desk.calendar.periods()) == before


def test_that_the_nation_changes_the_bank_holidays_and_no_issued_date(desk: Desk, page: CalendarPage) -> None:
    page.tabs.open_tab("holidays")
    before = by_name(desk)
    names = {line.name for line in page.holidays.table.rows.entries}
    assert "Easter Monday" in names
    page.holidays.nation.box.setCurrentIndex(list(Division).index(Division.SCOTLAND))
    page.holidays.nation.box.activated.emit(page.holidays.nation.box.currentIndex())
    assert desk.calendar.division() is Division.SCOTLAND
    assert "Easter Monday" not in {line.name for line in page.holidays.table.rows.entries}
    assert by_name(desk) == before


def test_that_a_closure_day_is_added_and_binned_by_keys(qtbot: QtBot, desk: Desk, page: CalendarPage) -> None:
    page.tabs.open_tab("closures")
    qtbot.mouseClick(page.closures.empty.button, Qt.MouseButton.LeftButton)
    dialog = open_dialog(RecordDialog, page)
    type_into(qtbot, dialog, "closed_on", "24/12/26")
    type_into(qtbot, dialog, "name", "Christmas Eve")
    qtbot.keyClick(dialog.form.field("name").control, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    page.refresh()
    assert page.closures.table.count() == 1
    page.closures.table.selectRow(0)
    page.closures.table.setFocus()
    page.closures.bin_action.trigger()
    assert desk.records.all_of(ClosureDay) == []


def test_that_every_tab_names_its_controls_and_cuts_nothing(qtbot: QtBot, page: CalendarPage) -> None:
    for key in ("periods", "closures", "holidays"):
        page.tabs.open_tab(key)
        qtbot.waitUntil(lambda: clipped(page) == [])
        assert nameless(page) == []


def test_that_each_rule_is_said_in_words() -> None:
    assert "next working day" in rule_words(DueRule())
    assert "working day before" in rule_words(DueRule(move=DueMove.PREVIOUS))
    assert "stays there" in rule_words(DueRule(move=DueMove.STAY, months_after=2))
    assert year_words(1999) == "1999/00"
