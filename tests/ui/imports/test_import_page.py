"""The import page: everything shown before anything is stored, one confirmation, one undo."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.providers import Provider
from monitor_desk.intake.dates import DateOrder
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.imports.choice_dialogs import ProviderDialog, RepeatDialog
from monitor_desk.ui.imports.columns_pane import SIDE_WIDTH
from monitor_desk.ui.imports.page import ImportsPage
from monitor_desk.ui.imports.plan_rows import named
from monitor_desk.ui.imports.start_pane import as_path
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.scrolling import Scrolled
from ui_checks import clipped, nameless

HEADINGS = (
    "Contract Reference",
    "Contract Title",
    "Supplier",
    "Company number",
    "Start date",
    "End date",
    "Contract value",
)
LONG = "Kestrel Supported Living and Outreach Partnership of the North and West"


def row(
    number: int, value: str = "£1,000.00", supplier: str = "Ash Grove Living", company: str = "09000102"
) -> list[str]:
    return [
        f"SL-{number:04}",
        f"Home care lot {number}",
        supplier,
        company,
        f"{number + 10}/04/2025",
        "31/03/2028",
        value,
    ]


def written(path: Path, rows: Sequence[Sequence[str]], headings: Sequence[str] = HEADINGS) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headings, *rows])
    return path


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, qapp: QApplication) -> Iterator[ImportsPage]:
    style.apply(qapp, theme.LIGHT)
    tasks = TaskRunner()
    made = ImportsPage(desk, tasks)
    qtbot.addWidget(made)
    made.resize(1130, 700)
    made.show()
    yield made
    tasks.wait()


def typed(qtbot: QtBot, page: ImportsPage, path: Path) -> None:
    """Type the path and press Enter, then wait until the page is at rest."""
    page.start.file.line.clear()
    qtbot.keyClicks(page.start.file.line, str(path))
    qtbot.keyClick(page.start.file.line, Qt.Key.Key_Return)
    at_rest(qtbot, page)


def at_rest(qtbot: QtBot, page: ImportsPage) -> None:
    qtbot.waitUntil(lambda: not page.strip.isVisible())


def store(qtbot: QtBot, page: ImportsPage) -> None:
    qtbot.mouseClick(page.store_button, Qt.MouseButton.LeftButton)
    at_rest(qtbot, page)


def dialog_of(kind: type[QDialog], page: ImportsPage) -> QDialog:
    return next(one for one in page.findChildren(kind) if one.isVisible())


def test_that_nothing_is_stored_before_the_one_confirmation(
    qtbot: QtBot, desk: Desk, page: ImportsPage, tmp_path: Path
) -> None:
    typed(qtbot, page, written(tmp_path / "register.csv", [row(1), row(2)]))
    assert page.store_button.text() == "Import 2 contracts"
    assert page.plan.tabs.current_key() == "new"
    assert page.plan.new.table.count() == 3  # two contracts and the provider that comes with them
    assert desk.contracts.rows() == []
    store(qtbot, page)
    assert [one.reference for one in desk.contracts.rows()] == ["SL-0001", "SL-0002"]
    assert page.result.words.text() == "register.csv: 2 contracts stored"


def test_that_one_undo_takes_an_import_back(qtbot: QtBot, desk: Desk, page: ImportsPage, tmp_path: Path) -> None:
    typed(qtbot, page, written(tmp_path / "register.csv", [row(1), row(2)]))
    store(qtbot, page)
    qtbot.mouseClick(page.result.undo_button, Qt.MouseButton.LeftButton)
    at_rest(qtbot, page)
    assert desk.contracts.rows() == []
    assert desk.providers.rows() == []
    assert "as it was before" in page.result.words.text()
    assert not page.result.undo_button.isVisible()


def test_that_the_same_file_again_has_nothing_to_change(qtbot: QtBot, page: ImportsPage, tmp_path: Path) -> None:
    path = written(tmp_path / "register.csv", [row(1), row(2)])
    typed(qtbot, page, path)
    store(qtbot, page)
    qtbot.mouseClick(page.result.again_button, Qt.MouseButton.LeftButton)
    typed(qtbot, page, path)
    assert page.store_button.text() == "Nothing to change"
    assert not page.store_button.isEnabled()
    assert page.plan.same.table.count() == 2


def test_that_a_change_shows_before_and_after(qtbot: QtBot, desk: Desk, page: ImportsPage, tmp_path: Path) -> None:
    typed(qtbot, page, written(tmp_path / "april.csv", [row(1), row(2)]))
    store(qtbot, page)
    page.start_again()
    typed(qtbot, page, written(tmp_path / "may.csv", [row(1, value="£2,000.00")]))
    line = page.plan.changed.table.rows.entries[0]
    assert (line.field, line.before, line.after) == ("Value over the term", "£1,000", "£2,000")
    assert page.plan.missing.table.count() == 1
    store(qtbot, page)
    assert {one.reference: one.value_pence for one in desk.contracts.rows()} == {"SL-0001": 200_000, "SL-0002": 100_000}


def test_that_the_row_of_a_repeated_reference_is_chosen_by_keys(
    qtbot: QtBot, desk: Desk, page: ImportsPage, tmp_path: Path
) -> None:
    typed(qtbot, page, written(tmp_path / "register.csv", [row(1, value="£100.00"), row(1, value="£900.00")]))
    page.plan.tabs.open_tab("repeated")
    page.plan.repeated.table.setFocus()
    page.plan.repeated.table.selectRow(0)
    qtbot.keyClick(page.plan.repeated.table, Qt.Key.Key_Return)
    dialog = dialog_of(RepeatDialog, page)
    assert isinstance(dialog, RepeatDialog)
    assert (nameless(dialog), clipped(dialog)) == ([], [])
    assert dialog.row.value() == 3
    qtbot.keyClick(dialog.row.box, Qt.Key.Key_Up)
    dialog.row.box.activated.emit(dialog.row.box.currentIndex())
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    at_rest(qtbot, page)
    store(qtbot, page)
    assert [one.value_pence for one in desk.contracts.rows()] == [10_000]


def test_that_a_provider_of_an_ambiguous_name_waits_until_it_is_chosen(
    qtbot: QtBot, desk: Desk, page: ImportsPage, tmp_path: Path
) -> None:
    for number in ("09000105", "09000106"):
        desk.records.add(Provider(name="Northfield Homes", company_number=number))
    typed(qtbot, page, written(tmp_path / "register.csv", [row(1, supplier="Northfield Homes", company="")]))
    assert page.plan.tabs.current_key() == "choices"
    assert not page.store_button.isEnabled()
    page.plan.choices.table.selectRow(0)
    qtbot.keyClick(page.plan.choices.table, Qt.Key.Key_Return)
    dialog = dialog_of(ProviderDialog, page)
    assert isinstance(dialog, ProviderDialog)
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "Choose one of them" in dialog.form.summary.findChildren(type(dialog.verb_button))[0].text()
    dialog.provider.box.setCurrentIndex(1)
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    at_rest(qtbot, page)
    assert page.plan.choices.table.rows.entries[0].chosen.startswith("Northfield Homes")
    store(qtbot, page)
    assert len(desk.providers.rows()) == 2


def test_that_a_column_given_to_another_field_changes_the_plan(qtbot: QtBot, page: ImportsPage, tmp_path: Path) -> None:
    path = written(
        tmp_path / "odd.csv", [["SL-1", "Ash Grove", "Meals"]], ["Contract Reference", "Supplier", "Whatever"]
    )
    typed(qtbot, page, path)
    page.plan.tabs.open_tab("columns")
    pane = page.plan.columns
    pane.table.selectRow(2)
    assert pane.field.value() is None
    assert page.plan.new.table.rows.entries[1].name == "SL-1"
    pane.field.set_value("contract.title")
    pane.field.box.activated.emit(pane.field.box.currentIndex())
    pane.field.changed.emit("contract.title")
    at_rest(qtbot, page)
    assert page.plan.new.table.rows.entries[1].name == "Meals"


def test_that_dates_are_read_anew_in_the_order_chosen(qtbot: QtBot, page: ImportsPage, tmp_path: Path) -> None:
    rows = [["SL-1", "04/05/2025"], ["SL-2", "06/07/2025"]]
    typed(qtbot, page, written(tmp_path / "either.csv", rows, ["Contract Reference", "Start date"]))
    pane = page.plan.columns
    page.plan.tabs.open_tab("columns")
    pane.table.selectRow(1)
    assert pane.order.isEnabled()
    assert "▲" in pane.why.text()
    assert page.plan.new.table.rows.entries[0].detail == "4 May 2025"
    pane.order.box.setCurrentIndex(list(DateOrder).index(DateOrder.MONTH_FIRST))
    pane.order.box.activated.emit(pane.order.box.currentIndex())
    at_rest(qtbot, page)
    assert page.plan.new.table.rows.entries[0].detail == "5 April 2025"
    assert "Chosen by you" in pane.why.text()


def test_that_a_file_without_the_id_asks_for_its_column(qtbot: QtBot, page: ImportsPage, tmp_path: Path) -> None:
    typed(qtbot, page, written(tmp_path / "odd.csv", [["A1", "Meals"]], ["Mystery", "Contract Title"]))
    assert page.plan.tabs.current_key() == "columns"
    assert page.problem.isVisible()
    assert not page.store_button.isEnabled()
    page.plan.columns.table.selectRow(0)
    page.plan.columns.field.set_value("contract.reference")
    page.plan.columns.field.changed.emit("contract.reference")
    at_rest(qtbot, page)
    assert page.store_button.text() == "Import 1 contract"
    assert not page.problem.isVisible()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("scan.pdf", b"%PDF-1.7", "is a PDF"),
        ("old.xls", b"\xd0\xcf\x11\xe0", "old Excel workbook"),
        ("empty.csv", b"", "empty"),
        ("broken.xlsx", b"PK\x03\x04nothing", "damaged"),
    ],
)
def test_that_a_file_that_cannot_be_read_is_refused_in_a_sentence(
    qtbot: QtBot, desk: Desk, page: ImportsPage, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    typed(qtbot, page, path)
    assert words in page.problem.headline.text()
    assert page.start.isVisible()
    assert desk.contracts.rows() == []
    assert clipped(page) == []


def test_that_a_missing_file_and_no_file_each_have_their_words(qtbot: QtBot, page: ImportsPage, tmp_path: Path) -> None:
    qtbot.mouseClick(page.start.read_button, Qt.MouseButton.LeftButton)
    assert "Choose the file first" in page.start.form.summary.findChildren(type(page.start.read_button))[0].text()
    typed(qtbot, page, tmp_path / "gone.csv")
    assert "not there any more" in page.problem.headline.text()


def test_that_each_problem_names_its_row_column_and_severity_in_words(
    qtbot: QtBot, page: ImportsPage, tmp_path: Path
) -> None:
    rows = [row(1, value="about a million"), ["", *row(2)[1:]], row(3)]
    typed(qtbot, page, written(tmp_path / "register.csv", rows))
    page.plan.tabs.open_tab("problems")
    found = {(line.row, line.severity.word) for line in page.plan.problems.table.rows.entries}
    assert (2, "To check") in found
    assert (3, "Row not taken") in found
    page.plan.problems.table.selectRow(0)
    assert "about a million" in page.plan.problems.whole.text()
    qtbot.keyClick(page.plan.problems.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("2\t")


def test_that_a_file_is_dropped_on_the_page(qtbot: QtBot, page: ImportsPage, tmp_path: Path) -> None:
    path = written(tmp_path / "register.csv", [row(1)])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    at_rest(qtbot, page)
    assert page.store_button.text() == "Import 1 contract"


def test_that_a_pasted_path_is_read_and_its_folder_remembered(
    qtbot: QtBot, desk: Desk, page: ImportsPage, tmp_path: Path
) -> None:
    path = written(tmp_path / "register.csv", [row(1)])
    QGuiApplication.clipboard().setText(str(path))
    page.header.search.setFocus()
    qtbot.keyClick(page.header.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    at_rest(qtbot, page)
    assert page.store_button.text() == "Import 1 contract"
    assert desk.preferences.get("import:folder") == str(tmp_path)


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ('"/a/b c.csv"', Path("/a/b c.csv")),
        ("file:///a/b%20c.csv", Path("/a/b c.csv")),
        ("  /a/b.csv  ", Path("/a/b.csv")),
        ("   ", None),
    ],
)
def test_that_paths_are_taken_as_they_are_pasted(words: str, path: Path | None) -> None:
    assert as_path(words) == path


def test_that_reading_can_be_stopped_and_nothing_is_shown_of_it(
    qtbot: QtBot, desk: Desk, page: ImportsPage, tmp_path: Path
) -> None:
    path = written(tmp_path / "long.csv", [row(number % 15 + 1) for number in range(60_000)])
    page.start.take(path)
    assert page.strip.isVisible()
    assert page.strip.cancel_button.isVisible()
    qtbot.mouseClick(page.strip.cancel_button, Qt.MouseButton.LeftButton)
    at_rest(qtbot, page)
    assert page.start.isVisible()
    assert page.review is None
    assert desk.contracts.rows() == []


def test_that_a_plan_is_compared_anew_when_the_desk_changes(
    qtbot: QtBot, desk: Desk, page: ImportsPage, tmp_path: Path
) -> None:
    typed(qtbot, page, written(tmp_path / "register.csv", [row(1)]))
    desk.records.add(Contract(reference="SL-0001", title="Home care lot 1"))
    page.refresh()
    at_rest(qtbot, page)
    assert page.plan.new.table.rows.entries == [] or page.plan.tabs.current_key() == "new"
    assert page.review is not None
    assert page.review.plan is not None
    assert page.review.plan.counts.new == 0


def test_that_a_directory_brings_locations_with_their_ratings(
    qtbot: QtBot, desk: Desk, page: ImportsPage, tmp_path: Path
) -> None:
    headings = [
        "Location ID",
        "Location Name",
        "Location Postal Code",
        "Location Latest Overall Rating",
        "Publication Date",
        "Provider Name",
    ]
    path = written(
        tmp_path / "homes.csv", [["1-100", "Rowan House", "QX1 2AB", "Good", "13/02/2025", "Ash Grove"]], headings
    )
    page.start.kind.box.setFocus()
    qtbot.keyClick(page.start.kind.box, Qt.Key.Key_Down)
    typed(qtbot, page, path)
    assert page.store_button.text() == "Import 1 location"
    store(qtbot, page)
    assert [one.name for one in desk.locations.rows()] == ["Rowan House"]


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK, theme.HIGH_CONTRAST], ids=lambda one: str(one.key))
@pytest.mark.parametrize("size", [(1130, 700), (851, 484)], ids=["100", "150"])
def test_that_every_step_names_its_controls_and_cuts_nothing(
    qtbot: QtBot, qapp: QApplication, page: ImportsPage, tmp_path: Path, palette: theme.Theme, size: tuple[int, int]
) -> None:
    style.apply(qapp, palette)
    page.resize(*size)
    assert (nameless(page), clipped(page)) == ([], [])
    headings = [*HEADINGS, *(f"Internal column of the department, number {n}" for n in range(20))]
    rows = [[*row(1, supplier=LONG), *("x" * 80,) * 20], [*row(1, value="£7", supplier=LONG), *("y",) * 20]]
    typed(qtbot, page, written(tmp_path / "wide.csv", rows, headings))
    for key in ("new", "changed", "same", "missing", "repeated", "choices", "problems", "columns"):
        page.plan.tabs.open_tab(key)
        qtbot.waitUntil(lambda: clipped(page) == [])
        assert nameless(page) == []
    for area in page.plan.columns.findChildren(Scrolled):
        assert area.minimumWidth() <= SIDE_WIDTH  # else the pane would be cut at its right edge
    store(qtbot, page)
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert nameless(page) == []
    style.apply(qapp, theme.LIGHT)


def test_that_the_keyboard_comes_back_to_the_plan_after_the_reading(
    qtbot: QtBot, page: ImportsPage, tmp_path: Path
) -> None:
    page.start.file.line.setFocus()
    typed(qtbot, page, written(tmp_path / "register.csv", [row(1)]))
    qtbot.waitUntil(page.plan.tabs.hasFocus)


def test_that_reading_the_file_is_the_one_primary_action_of_the_first_step(page: ImportsPage) -> None:
    primary = [one for one in page.findChildren(Button) if one.property("kind") == "primary" and one.isVisible()]
    assert primary == [page.start.read_button]


def test_that_a_record_is_listed_by_its_reference_as_written() -> None:
    assert named("reference:sl-0019", "SL-0019 Day opportunities") == ("SL-0019", "Day opportunities")
    assert named("regulator_id:1-22", "Rowan House") == ("1-22", "Rowan House")
    assert named("reference:sl-1", "SL-1") == ("SL-1", "SL-1")
