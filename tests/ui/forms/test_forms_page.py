"""The list of forms, and workbooks out of it and into it."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

import xlsforms
from monitor_desk.domain.forms.editing import Spot, change_question
from monitor_desk.domain.forms.rows import FormRow
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.forms.add_dialog import AddFormDialog
from monitor_desk.ui.forms.page import FormsPage
from monitor_desk.ui.forms.workbooks import FaultsDialog, ReadDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless, shortcut_clashes
from ui_waiting import settle

LEFT = Qt.MouseButton.LeftButton


def titles(page: FormsPage) -> list[str]:
    return [page.table.rows.index(row, 0).data() for row in range(page.table.rows.rowCount())]


def row_of(desk: Desk, key: str) -> FormRow:
    return next(row for row in desk.forms.rows(retired=True) if row.key == key)


def test_that_every_form_stands_with_version_questions_and_state(listing: FormsPage, desk: Desk) -> None:
    rows = [*desk.forms.rows("visit"), *desk.forms.rows("check")]
    assert titles(listing) == [row.title for row in rows]
    assert listing.header is not None
    assert nameless(listing) == []
    assert clipped(listing) == []
    assert shortcut_clashes(listing) == []


def test_that_a_retired_form_is_left_out_until_it_is_asked_for_and_can_be_taken_back(
    qtbot: QtBot, listing: FormsPage, desk: Desk
) -> None:
    row = row_of(desk, "premises-check")
    listing.table.choose(row.id)
    listing.table.setFocus()
    qtbot.keyClick(listing.table, Qt.Key.Key_Delete)
    listing.refresh()
    assert row.title not in titles(listing)
    listing.filter_bar.choose_chips(frozenset({"Retired"}))
    listing.refresh()
    assert titles(listing) == [row.title]
    listing.table.choose(row.id)
    listing.back_action.trigger()
    assert not row_of(desk, "premises-check").is_retired


def test_that_enter_opens_the_chosen_form(qtbot: QtBot, listing: FormsPage, desk: Desk) -> None:
    row = row_of(desk, "premises-check")
    listing.table.choose(row.id)
    with qtbot.waitSignal(listing.open_requested) as opened:
        qtbot.keyClick(listing.table, Qt.Key.Key_Return)
    assert opened.args == ["form", row.id]


def test_that_a_new_form_begins_as_a_copy_with_its_own_id(qtbot: QtBot, listing: FormsPage, desk: Desk) -> None:
    qtbot.mouseClick(listing.add_button, LEFT)
    dialog = next(each for each in listing.findChildren(AddFormDialog) if each.isVisible())
    assert nameless(dialog) == []
    qtbot.keyClick(dialog.name_field.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    source = row_of(desk, "premises-check")
    qtbot.keyClicks(dialog.name_field.line, "Night check")
    dialog.start_from.set_value(source.id)
    with qtbot.waitSignal(listing.open_requested) as opened:
        qtbot.keyClick(dialog.name_field.line, Qt.Key.Key_Return)
    form = desk.forms.working(opened.args[1])
    assert (form.id, form.title) == ("night-check", "Night check")
    assert form.sections == desk.forms.in_use(source.id).sections
    assert row_of(desk, "night-check").number is None


def test_that_a_blank_form_says_that_it_has_no_section(qtbot: QtBot, listing: FormsPage, desk: Desk) -> None:
    qtbot.mouseClick(listing.add_button, LEFT)
    dialog = next(each for each in listing.findChildren(AddFormDialog) if each.isVisible())
    qtbot.keyClicks(dialog.name_field.line, "Blank one")
    qtbot.keyClick(dialog.name_field.line, Qt.Key.Key_Return)
    form = desk.forms.working(row_of(desk, "blank-one").id)
    assert form.sections == ()
    assert form.scale in {scale.id for scale in form.scales}


def test_that_a_workbook_goes_out_is_edited_and_comes_back_as_edits_in_progress(
    qtbot: QtBot, listing: FormsPage, desk: Desk, tasks: TaskRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = row_of(desk, "premises-check")
    path = tmp_path / "check.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    listing.table.choose(row.id)
    qtbot.mouseClick(listing.export_button, LEFT)
    settle(qtbot, tasks)
    book = load_workbook(path)
    book["survey"]["C3"] = "=Why this house?"
    book["survey"]["C3"].data_type = "s"
    book.save(path)
    qtbot.mouseClick(listing.read_button, LEFT)
    settle(qtbot, tasks)
    dialog = listing.workbooks.dialog
    assert isinstance(dialog, ReadDialog)
    assert row.title in dialog.lead.text()
    assert nameless(dialog) == []
    with qtbot.waitSignal(listing.open_requested):
        qtbot.mouseClick(dialog.verb_button, LEFT)
    before = desk.forms.in_use(row.id)
    spot = Spot(before.sections[0].id, before.sections[0].questions[0].id)
    assert desk.forms.working(row.id) == change_question(replace(before, version=2), spot, ask="=Why this house?")
    assert desk.forms.in_use(row.id) == before
    desk.undo.undo()
    assert not row_of(desk, "premises-check").has_working


def test_that_a_faulty_workbook_lists_its_cells_and_changes_nothing(
    qtbot: QtBot, listing: FormsPage, desk: Desk, tasks: TaskRunner, tmp_path: Path
) -> None:
    row = row_of(desk, "premises-check")
    path = tmp_path / "check.xlsx"
    listing.workbooks.export_to(row.id, path)
    settle(qtbot, tasks)
    book = load_workbook(path)
    book["survey"]["A3"], book["survey"]["B4"] = "radio", "Not an id"
    book.save(path)
    listing.workbooks.read(str(path))
    settle(qtbot, tasks)
    dialog = listing.workbooks.dialog
    assert isinstance(dialog, FaultsDialog)
    lines = dialog.lines.toPlainText()
    assert "survey!A3: " in lines
    assert "survey!B4: " in lines
    assert nameless(dialog) == []
    assert not row_of(desk, "premises-check").has_working
    dialog.close()


def test_that_another_programs_form_is_added_as_a_new_one_with_what_is_not_supported(
    qtbot: QtBot, listing: FormsPage, desk: Desk, tasks: TaskRunner, tmp_path: Path
) -> None:
    listing.workbooks.read(str(xlsforms.written(xlsforms.HOUSEHOLD, tmp_path / "household.xlsx")))
    settle(qtbot, tasks)
    dialog = listing.workbooks.dialog
    assert isinstance(dialog, ReadDialog)
    assert dialog.verb_button.text() == "Add as a new form"
    qtbot.mouseClick(dialog.verb_button, LEFT)
    assert desk.forms.working(row_of(desk, "household-v1").id).title == "Household"


def test_that_a_wrong_file_is_refused_in_one_sentence_at_the_top(
    qtbot: QtBot, listing: FormsPage, tasks: TaskRunner, tmp_path: Path
) -> None:
    listing.workbooks.read(str(xlsforms.written({"Rota": "Mon | Tue\n1 | 2"}, tmp_path / "rota.xlsx")))
    settle(qtbot, tasks)
    assert listing.problem.isVisible()
    assert "has no sheet “survey”" in listing.problem.headline.text()


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_that_nothing_is_cut_in_the_small_window(
    qtbot: QtBot, qapp: QApplication, listing: FormsPage, palette: theme.Theme
) -> None:
    style.apply(qapp, palette)
    listing.resize(911 - 60, 472)
    qtbot.wait(20)
    assert clipped(listing) == []
    style.apply(qapp, theme.LIGHT)
