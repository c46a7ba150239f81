"""The reports page: one gate before anything leaves, and files that hold what it said."""

import csv
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.providers import Provider
from monitor_desk.reports.calendar import read_ics
from monitor_desk.reports.workbook import rows_written
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.reports.export_dialog import ExportDialog
from monitor_desk.ui.reports.page import ReportsPage
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless


@pytest.fixture
def page(qtbot: QtBot, caseload: Desk, qapp: QApplication) -> Iterator[ReportsPage]:
    style.apply(qapp, theme.LIGHT)
    tasks = TaskRunner()
    made = ReportsPage(caseload, tasks)
    qtbot.addWidget(made)
    made.resize(851, 484)
    made.show()
    yield made
    tasks.wait()


def gate(qtbot: QtBot, page: ReportsPage, key: str) -> ExportDialog:
    qtbot.mouseClick(page.buttons[key], Qt.MouseButton.LeftButton)
    dialog = next(one for one in page.findChildren(ExportDialog) if one.isVisible())
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    return dialog


def export(qtbot: QtBot, dialog: ExportDialog, path: Path | str) -> None:
    dialog.file.line.clear()
    qtbot.keyClicks(dialog.file.line, str(path))
    qtbot.keyClick(dialog.file.line, Qt.Key.Key_Return)


def said(dialog: ExportDialog) -> str:
    return " ".join(one.text() for one in dialog.form.summary.findChildren(type(dialog.verb_button)))


def test_that_the_gate_says_what_leaves_for_whom_and_how_much(qtbot: QtBot, page: ReportsPage) -> None:
    dialog = gate(qtbot, page, "register")
    assert dialog.verb_button.text() == "Export 40 contracts"
    assert "For anyone" in dialog.whom.text()
    assert "contract reference" in dialog.fields.text()
    assert dialog.file.value().endswith("Contract register 2026-12-01.xlsx")


@pytest.mark.parametrize("kind", [".xlsx", ".csv"])
def test_that_the_register_is_written_with_as_many_rows_as_the_gate_said(
    qtbot: QtBot, page: ReportsPage, tmp_path: Path, kind: str
) -> None:
    dialog = gate(qtbot, page, "register")
    path = tmp_path / f"register{kind}"
    with qtbot.waitSignal(dialog.written):
        export(qtbot, dialog, path)
    if kind == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            assert len(list(csv.reader(file))) == 41
    else:
        assert rows_written(path) == 40
    assert str(path) in page.done_words.text()
    assert "40 contracts" in page.done_words.text()
    qtbot.waitUntil(lambda: clipped(page) == [])


def test_that_the_due_list_counts_what_it_holds_and_keeps_text_as_text(
    qtbot: QtBot, caseload: Desk, page: ReportsPage, tmp_path: Path
) -> None:
    from openpyxl import load_workbook

    provider_id = caseload.records.add(Provider(name="=1+1 Care"))
    contract = Contract(reference="=HYPERLINK(1)", title="Odd", provider_id=provider_id)
    contract_id = caseload.records.add(contract)
    caseload.contracts.set_tier(contract_id, "standard", "As usual", caseload.clock.today())
    dialog = gate(qtbot, page, "due")
    promised = int(dialog.verb_button.text().split()[1])
    path = tmp_path / "due.xlsx"
    with qtbot.waitSignal(dialog.written):
        export(qtbot, dialog, path)
    sheet = load_workbook(path).worksheets[0]
    assert sheet.max_row - 1 == promised
    assert {cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row} <= {"s", "d", "n"}


def test_that_a_later_calendar_file_cancels_what_was_waived(
    qtbot: QtBot, caseload: Desk, page: ReportsPage, tmp_path: Path
) -> None:
    path = tmp_path / "due.ics"
    dialog = gate(qtbot, page, "calendar")
    with qtbot.waitSignal(dialog.written):
        export(qtbot, dialog, path)
    first = {event.id for event in read_ics(path.read_bytes())}
    waived = next(
        one for one in caseload.schedule.due(until_on=caseload.clock.today()) if one.id in first and one.is_open
    )
    caseload.schedule.waive(waived, "Not needed")
    dialog = gate(qtbot, page, "calendar")
    with qtbot.waitSignal(dialog.written):
        export(qtbot, dialog, path)
    again = {event.id: event.is_cancelled for event in read_ics(path.read_bytes())}
    assert again[waived.id]
    assert "1 of them cancelled" in page.done_words.text()


@pytest.mark.parametrize(
    ("key", "name", "why"),
    [
        ("register", "", "Name the file"),
        ("register", "register.pdf", "ends in .xlsx or .csv"),
        ("register", "nowhere/register.csv", "There is no such folder"),
        ("calendar", "due.xlsx", "ends in .ics"),
    ],
)
def test_that_a_file_name_that_will_not_do_writes_nothing(
    qtbot: QtBot, page: ReportsPage, tmp_path: Path, key: str, name: str, why: str
) -> None:
    dialog = gate(qtbot, page, key)
    export(qtbot, dialog, tmp_path / name if name else "")
    assert dialog.isVisible()
    assert why in said(dialog)
    assert list(tmp_path.glob("*.*")) == []
    qtbot.waitUntil(lambda: clipped(dialog) == [])
    assert nameless(dialog) == []


@pytest.mark.parametrize(("key", "kind"), [("register", ".csv"), ("due", ".xlsx"), ("calendar", ".ics")])
def test_that_somebody_elses_file_is_not_written_over(
    qtbot: QtBot, page: ReportsPage, tmp_path: Path, key: str, kind: str
) -> None:
    path = tmp_path / f"mine{kind}"
    path.write_text("mine")
    dialog = gate(qtbot, page, key)
    export(qtbot, dialog, path)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "nothing was written over it" in dialog.problem.headline.text()
    assert path.read_text() == "mine"


@pytest.mark.parametrize("words", ["soon", "-3", "99999", ""])
def test_that_days_that_are_none_are_refused(qtbot: QtBot, page: ReportsPage, tmp_path: Path, words: str) -> None:
    dialog = gate(qtbot, page, "due")
    dialog.days.line.clear()
    qtbot.keyClicks(dialog.days.line, words)
    dialog.file.set_value(str(tmp_path / "due.xlsx"))
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.form.summary.isVisible)
    assert not (tmp_path / "due.xlsx").exists()


def test_that_the_page_names_its_controls_and_cuts_nothing(qtbot: QtBot, page: ReportsPage) -> None:
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert nameless(page) == []
    for key in page.outgoing:
        dialog = gate(qtbot, page, key)
        qtbot.waitUntil(partial(_fits, dialog))
        assert nameless(dialog) == []
        assert dialog.height() <= 700
        dialog.reject()


def _fits(dialog: ExportDialog) -> bool:
    return clipped(dialog) == []
