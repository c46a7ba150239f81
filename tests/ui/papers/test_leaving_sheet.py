"""What leaves is shown first; a reader's copy holds none of what it leaves out; previewed, saved, printed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visits import Visit, VisitState
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.papers.leaving_sheet import LeavingSheet
from monitor_desk.ui.papers.preview import PreviewDialog
from monitor_desk.ui.papers.printing import draw_pages
from monitor_desk.ui.papers.saving import file_name
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.visits.letters import LetterOrder, ResponseFormOrder
from monitor_desk.ui.visits.report_order import ReportOrder
from ui_checks import clipped, nameless
from ui_waiting import settle

SECRET = "Kestrel whispered zanzibar"
Open = Callable[[], LeavingSheet]


@pytest.fixture
def tasks(qtbot: QtBot, qapp: QApplication) -> Iterator[TaskRunner]:
    style.apply(qapp, theme.LIGHT)
    made = TaskRunner()
    yield made
    settle(qtbot, made)


@pytest.fixture
def sheet(qtbot: QtBot, caseload: Desk, tasks: TaskRunner) -> LeavingSheet:
    visit_id = next(row.id for row in caseload.visits.rows() if row.state == VisitState.DRAFT_SHARED)
    caseload.records.set_field(Visit.kind, visit_id, "private_note", SECRET)
    made = LeavingSheet(caseload, tasks, ReportOrder(caseload, caseload.papers.present(visit_id)))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def issued(qtbot: QtBot, caseload: Desk, tasks: TaskRunner, sheet: LeavingSheet) -> LeavingSheet:
    """Return the sheet of the same report once it is final."""
    visit_id = next(row.id for row in caseload.visits.rows() if row.state == VisitState.DRAFT_SHARED)
    final = replace(caseload.papers.present(visit_id), stage="Final", version=2)
    made = LeavingSheet(caseload, tasks, ReportOrder(caseload, final))
    qtbot.addWidget(made)
    made.show()
    return made


def words_of(content: bytes, tmp_path: Path) -> str:
    path = tmp_path / "looked-at.pdf"
    path.write_bytes(content)
    document = QPdfDocument()
    document.load(str(path))
    return "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))


def choose(qtbot: QtBot, sheet: LeavingSheet, key: Qt.Key) -> None:
    assert sheet.reader is not None
    qtbot.keyClick(sheet.reader.buttons[0], key)


def previewed(qtbot: QtBot, sheet: LeavingSheet, tasks: TaskRunner) -> PreviewDialog:
    qtbot.mouseClick(sheet.preview_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(PreviewDialog)), timeout=30_000)
    settle(qtbot, tasks)
    return sheet.findChildren(PreviewDialog)[-1]


def test_that_every_control_is_named_and_nothing_is_cut(qtbot: QtBot, sheet: LeavingSheet) -> None:
    assert nameless(sheet) == []
    qtbot.waitUntil(lambda: clipped(sheet) == [])


def test_that_each_reader_is_told_what_leaves_and_what_is_left_out(qtbot: QtBot, issued: LeavingSheet) -> None:
    sheet = issued
    for key, reader in ((Qt.Key.Key_1, "provider"), (Qt.Key.Key_2, "colleague"), (Qt.Key.Key_3, "public")):
        choose(qtbot, sheet, key)
        assert sheet.chosen_reader() == reader
        lines = {line.what: line for line in sheet.table.rows.entries}
        assert (lines["private notes"].leaves == 0) == (reader != "colleague")
        assert any(line.is_personal and line.leaves for line in lines.values()) == (reader != "public")
        assert ("Tells of people" in sheet.omits.text()) == (reader != "public")


def test_that_the_public_gets_nothing_before_the_report_is_final(
    qtbot: QtBot, sheet: LeavingSheet, tmp_path: Path
) -> None:
    choose(qtbot, sheet, Qt.Key.Key_3)
    assert sheet.omits.text().startswith("Only a frozen final report or a correction goes to the public.")
    assert not sheet.table.rows.entries
    assert not sheet.verb_button.isEnabled()
    assert not sheet.preview_button.isEnabled()
    for kind in (".pdf", ".xlsx"):
        with pytest.raises(DeskError, match="final report"):
            sheet._order.write("public", kind, tmp_path / f"copy{kind}", lambda *_told: None)
    assert not list(tmp_path.glob("copy*"))
    choose(qtbot, sheet, Qt.Key.Key_1)
    assert sheet.verb_button.isEnabled()
    assert sheet.table.rows.entries


@pytest.mark.parametrize(("key", "is_in"), [(Qt.Key.Key_1, False), (Qt.Key.Key_2, True), (Qt.Key.Key_3, False)])
def test_that_a_preview_holds_what_its_reader_may_see_and_nothing_else(
    qtbot: QtBot, issued: LeavingSheet, tasks: TaskRunner, tmp_path: Path, key: Qt.Key, is_in: bool
) -> None:
    sheet = issued
    choose(qtbot, sheet, key)
    preview = previewed(qtbot, sheet, tasks)
    words = "\n".join(preview.document.getAllText(page).text() for page in range(preview.document.pageCount()))
    assert (SECRET in " ".join(words.split())) == is_in
    preview.reject()


def test_that_a_preview_is_turned_and_sized_by_keyboard_and_its_words_copied(
    qtbot: QtBot, sheet: LeavingSheet, tasks: TaskRunner
) -> None:
    preview = previewed(qtbot, sheet, tasks)
    assert nameless(preview) == []
    assert clipped(preview) == []
    assert preview.place.text().startswith("Page 1 of ")
    with qtbot.waitActive(preview):
        preview.activateWindow()
    qtbot.keyClick(preview.view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: preview.page() == 1)
    qtbot.keyClick(preview.view, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: preview.page() == 0)
    before = preview.view.zoomFactor()
    qtbot.mouseClick(preview.larger_button, Qt.MouseButton.LeftButton)
    larger = preview.view.zoomFactor()
    qtbot.mouseClick(preview.smaller_button, Qt.MouseButton.LeftButton)
    assert larger > preview.view.zoomFactor() > 0
    assert before > 0
    qtbot.mouseClick(preview.copy_button, Qt.MouseButton.LeftButton)
    assert "Visit report" in QGuiApplication.clipboard().text()
    preview.reject()


@pytest.mark.parametrize("kind", [".pdf", ".docx", ".xlsx"])
def test_that_a_copy_is_saved_whole_under_its_usual_name(
    qtbot: QtBot, sheet: LeavingSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    offered: list[str] = []

    def answer(_parent: object, _title: str, usual: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(usual).name)
        return str(tmp_path / "copy"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    sheet.kind.set_value(kind)
    with qtbot.waitSignal(sheet.saved, timeout=30_000) as heard:
        qtbot.mouseClick(sheet.verb_button, Qt.MouseButton.LeftButton)
    path = heard.args[0]
    assert path == tmp_path / f"copy{kind}"
    assert offered == [f"Ash Grove Living - Report, not yet shared, for the provider - 2026-12-01{kind}"]
    content = path.read_bytes()
    if kind == ".pdf":
        assert SECRET not in words_of(content, tmp_path)
    else:
        with ZipFile(path) as packed:
            assert not any(SECRET.encode() in packed.read(name) for name in packed.namelist())
    assert not list(tmp_path.glob(".*part"))


def test_that_a_file_of_somebody_else_is_not_written_over(
    qtbot: QtBot, sheet: LeavingSheet, tasks: TaskRunner, tmp_path: Path
) -> None:
    path = tmp_path / "mine.docx"
    path.write_text("mine")
    sheet.save_as(path)
    qtbot.waitUntil(sheet.problem.isVisible, timeout=30_000)
    settle(qtbot, tasks)
    assert path.read_text() == "mine"
    assert "nothing was written over it" in sheet.problem.headline.text()


def test_that_a_letter_names_the_officer_as_what_is_personal_in_it(
    qtbot: QtBot, caseload: Desk, tasks: TaskRunner
) -> None:
    visit_id = next(row.id for row in caseload.visits.rows() if row.state == VisitState.PLANNED)
    made = LeavingSheet(caseload, tasks, LetterOrder(caseload, caseload.visits.file(visit_id)))
    qtbot.addWidget(made)
    made.show()
    personal = [line.what for line in made.table.rows.entries if line.is_personal]
    assert personal == ["the officer’s name and how to reach them"]
    preview = previewed(qtbot, made, tasks)
    assert "Visit on" in preview.document.getAllText(0).text()
    preview.reject()


def test_that_the_response_form_is_said_to_repeat_words_that_may_name_roles(
    qtbot: QtBot, caseload: Desk, tasks: TaskRunner
) -> None:
    visit_id = next(row.id for row in caseload.visits.rows() if row.state == VisitState.DRAFT_SHARED)
    paper_id = caseload.papers.rows(visit_id)[0].id
    made = LeavingSheet(caseload, tasks, ResponseFormOrder(caseload, paper_id, caseload.papers.report(paper_id)))
    qtbot.addWidget(made)
    made.show()
    assert made.omits.text() == "Its lines repeat the words of the report, which may name roles and “Person A”."


def test_that_every_page_is_printed(qtbot: QtBot, caseload: Desk, tmp_path: Path) -> None:
    visit_id = next(row.id for row in caseload.visits.rows() if row.state == VisitState.PLANNED)
    content = LetterOrder(caseload, caseload.visits.file(visit_id)).make("", ".pdf", lambda *_told: None)
    (tmp_path / "letter.pdf").write_bytes(content)
    document = QPdfDocument()
    document.load(str(tmp_path / "letter.pdf"))
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert draw_pages(document, printer)
    printed = QPdfDocument()
    printed.load(str(tmp_path / "printed.pdf"))
    assert printed.pageCount() == document.pageCount() > 1


def test_that_a_file_name_has_provider_what_and_day_and_nothing_that_a_disk_refuses() -> None:
    from datetime import date

    made = file_name("Łódź / Homes: North", "Draft report", date(2026, 12, 1), ".pdf")
    assert made == "Łódź Homes North - Draft report - 2026-12-01.pdf"
