"""KPI values of a check: recounted with every key, their rows typed, pasted and imported, their verdict kept."""

import csv
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import desks
from damaged_files import REFUSED, workbook
from monitor_desk.domain.check_rows import CheckDraft
from monitor_desk.domain.kpi_recount import ListRow, rows_of, rows_text
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.providers import Provider
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.checks.values.dialog import MEASURE_FIRST, ValueDialog
from monitor_desk.ui.checks.values.list_columns import NAMES
from monitor_desk.ui.checks.values.list_dialog import READ, TAKE, ListDialog
from monitor_desk.ui.checks.values.pane import FOR, NONE_KEPT, ValuesPane
from monitor_desk.ui.checks.values.rows_cells import MOST_ROWS, labels_after, rows_from, words_of
from monitor_desk.ui.checks.values.rows_field import RowsField
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless, shortcut_clashes
from ui_waiting import settle

REAL = Path("/work/shared/data")
CALLS = (*(ListRow(f"Call {n}", "yes") for n in range(1, 8)), ListRow("Call 8", "no"))
BEGUN: dict[str, Any] = {"title": "Calls answered", "measure": "Percentage", "basis": "Whole list", "submitted": "95 %"}
T = TypeVar("T", bound=QObject)
Open = Callable[..., ValueDialog]


@pytest.fixture
def tasks(qtbot: QtBot, qapp: QApplication) -> Iterator[TaskRunner]:
    style.apply(qapp, theme.LIGHT)
    made = TaskRunner()
    yield made
    settle(qtbot, made)


@pytest.fixture
def check_id(desk: Desk) -> UUID:
    provider_id = desk.records.add(Provider(name="Kestrel Supported Living"))
    form_id = next(row.id for row in desk.forms.rows("check") if row.title == "KPI validation")
    asked = CheckDraft(provider_id=provider_id, form_id=form_id, why="KPI", kpi="EF-9 Calls answered, Q2")
    return desk.checks.plan(asked)


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, tasks: TaskRunner, check_id: UUID) -> ValuesPane:
    made = ValuesPane(desk, tasks)
    qtbot.addWidget(made)
    made.resize(1110, 620)
    made.show_file(desk.checks.file(check_id))
    made.show()
    return made


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, tasks: TaskRunner, check_id: UUID) -> Open:
    """Open the dialog of a new value, or of one that is kept."""

    def show(
        value_id: UUID | None = None, *, is_settled: bool = False, on: Desk | None = None, **begun: Any
    ) -> ValueDialog:
        own = on or desk
        draft = own.records.get(KpiValidation, value_id) if value_id else KpiValidation(check_id=check_id, **begun)
        dialog = ValueDialog(own, tasks, draft, value_id=value_id, is_settled=is_settled)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, tasks)
        return dialog

    return show


@pytest.fixture
def listing(qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> Callable[[str], ListDialog]:
    def show(measure: str) -> ListDialog:
        dialog = ListDialog(desk, tasks, measure)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def child(parent: QObject, kind: type[T]) -> T:
    return next(one for one in parent.findChildren(kind) if not isinstance(one, QWidget) or one.isVisible())


def keep(desk: Desk, check_id: UUID, **more: Any) -> UUID:
    return desk.checks.add_value(
        KpiValidation(**{"check_id": check_id, "list_rows": rows_text(CALLS), **BEGUN, **more})
    )


def kept(desk: Desk, check_id: UUID) -> list[KpiValidation]:
    return [value for _, value in desk.checks.file(check_id).validations]


def write(dialog: ValueDialog | ListDialog, key: str, words: str) -> None:
    control = dialog.form.field(key).control
    control.setFocus()
    QTest.keyClicks(control, words)


def choose(dialog: ValueDialog | ListDialog, key: str, letter: str) -> None:
    """Go down a list to the first line that begins with a letter."""
    control = dialog.form.field(key).control
    assert isinstance(control, QComboBox)
    control.setFocus()
    press(control, Qt.Key.Key_Home)
    while not control.currentText().startswith(letter):
        before = control.currentIndex()
        press(control, Qt.Key.Key_Down)
        assert control.currentIndex() > before, f"no line of {key} begins with {letter}"


def said(dialog: ValueDialog | ListDialog) -> list[str]:
    """Return what stands beside the fields."""
    return [line.text() for line in dialog.form.findChildren(QLabel) if line.isVisible()]


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def paste(rows: RowsField, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    rows.table.setFocus()
    QTest.keyClick(rows.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def sheet(path: Path, rows: list[tuple[Any, ...]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return path


def call_log(folder: Path, count: int = 40) -> Path:
    """Write a list with a title, names of people, a row left out, an odd word and a total."""
    answers = ["Yes", "Yes", "No", "n/a"]
    rows = [(f"C-{n:03}", "Wren Ashdown", answers[n % 4], "Power cut" if n == 4 else "", n) for n in range(count)]
    rows[5] = ("C-005", "Wren Ashdown", "Perhaps", "", 5)
    head = [("Provider:", "Kestrel"), ("Call ref", "Person name", "Answered in time", "Exempt", "Minutes")]
    return sheet(folder / "call log.csv", [*head, *rows, ("Total", "", "20", "", "")])


def read(qtbot: QtBot, tasks: TaskRunner, dialog: ListDialog, path: Path) -> None:
    write(dialog, "file", str(path))
    press(dialog.file.control, Qt.Key.Key_Return)
    settle(qtbot, tasks)


def test_that_an_empty_tab_says_what_it_is_for_and_a_value_is_added_from_it(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, pane: ValuesPane, check_id: UUID
) -> None:
    assert pane.list.empty.words.text() == FOR
    assert pane.working.isVisible() is False
    press(pane.list.empty.button, Qt.Key.Key_Space)
    dialog = child(pane, ValueDialog)
    assert dialog.form.field("title").value() == "EF-9 Calls answered, Q2"
    write(dialog, "submitted", "95 %")
    choose(dialog, "measure", "P")
    choose(dialog, "basis", "W")
    dialog.rows.table.setFocus()
    press(dialog.rows.table, *[Qt.Key.Key_Return] * 8, Qt.Key.Key_2)
    for row in range(7):
        dialog.rows.table.go(row)
        press(dialog.rows.table, Qt.Key.Key_1)
    settle(qtbot, tasks)
    assert dialog.recount.pill.spec.word == "Not supported"
    assert "recomputed 87.5 % from 7 of 8" in dialog.recount.sentence.text()
    QTest.keyClick(dialog.rows.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    stored = kept(desk, check_id)[0]
    assert [(row.label, row.counts) for row in rows_of(stored.list_rows)][-2:] == [
        ("Person G", "yes"),
        ("Person H", "no"),
    ]
    assert stored.measure == "Percentage"
    assert desk.records.unfinished() == []


def test_that_the_tab_shows_each_value_with_its_verdict_and_working(
    desk: Desk, pane: ValuesPane, check_id: UUID
) -> None:
    first = keep(desk, check_id, ref="EF-9", period="Q2", list_name="log.xlsx", list_sha256="ab" * 32)
    own = keep(desk, check_id, title="Waits", verdict="Supported", verdict_reason="The log was corrected since")
    assert pane.show_file(desk.checks.file(check_id)) == 2
    shown = {row.id: row for row in pane.list.table.rows.entries}
    assert (shown[first].verdict.word, shown[first].difference) == ("Not supported", "−7.5 points")
    assert shown[own].verdict.word == "Supported, officer's"
    pane.list.table.choose(own)
    assert pane.working.reason.text() == "Why this verdict: The log was corrected since"
    pane.list.table.choose(first)
    assert "7 of 8 is 87.5 %" in pane.working.working.text()
    assert pane.working.source.text() == "List: log.xlsx, fingerprint abababababab…"
    assert not pane.working.reason.isVisible()
    assert nameless(pane) == []
    assert clipped(pane) == []


def test_that_only_what_was_changed_is_recounted(desk: Desk, pane: ValuesPane, check_id: UUID) -> None:
    first, second = keep(desk, check_id), keep(desk, check_id, title="Waits")
    pane.show_file(desk.checks.file(check_id))
    before = {row.id: row for row in pane.list.table.rows.entries}
    desk.records.set_field(KpiValidation.kind, second, "submitted", "87.5 %")
    pane.show_file(desk.checks.file(check_id))
    after = {row.id: row for row in pane.list.table.rows.entries}
    assert after[first] is before[first]
    assert after[second].verdict.word == "Supported"


def test_that_a_long_list_is_recounted_on_the_worker(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, pane: ValuesPane, check_id: UUID
) -> None:
    keep(desk, check_id, list_rows=rows_text([ListRow(f"Call {n:05}", "yes") for n in range(2_000)]))
    pane.show_file(desk.checks.file(check_id))
    assert [row.verdict.word for row in pane.list.table.rows.entries] == ["Recounting"]
    settle(qtbot, tasks)
    assert [row.verdict.word for row in pane.list.table.rows.entries] == ["Not supported"]
    assert "2,000 of 2,000 is 100 %" in pane.working.working.text()


def test_that_a_value_is_opened_by_enter_changed_and_binned_by_keys(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, pane: ValuesPane, check_id: UUID
) -> None:
    for number in range(12):  # one of a dozen is no more than a tenth of them
        keep(desk, check_id, title=f"KPI {number:02}")
    pane.show_file(desk.checks.file(check_id))
    pane.list.table.setFocus()
    press(pane.list.table, Qt.Key.Key_Return)
    dialog = child(pane, ValueDialog)
    settle(qtbot, tasks)
    assert (dialog.windowTitle(), dialog.verb_button.text()) == ("KPI value", "Keep KPI value")
    submitted = dialog.form.field("submitted").control
    submitted.setFocus()
    QTest.keyClick(submitted, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(submitted, "87.5 %")
    settle(qtbot, tasks)
    assert dialog.recount.pill.spec.word == "Supported"
    press(submitted, Qt.Key.Key_Return)
    assert [value.submitted for value in kept(desk, check_id)].count("87.5 %") == 1
    pane.show_file(desk.checks.file(check_id))
    pane.list.table.setFocus()
    pane.list.table.actions()[1].trigger()
    assert len(kept(desk, check_id)) == 11


def test_that_refusals_stand_beside_their_fields_and_nothing_is_stored(
    qtbot: QtBot, tasks: TaskRunner, desk: Desk, opened: Open, check_id: UUID
) -> None:
    dialog = opened()
    paste(dialog.rows, "Case 1\tyes")
    write(dialog, "submitted", "lots")
    write(dialog, "tolerance", "few")
    press(dialog.form.field("tolerance").control, Qt.Key.Key_Return)
    assert dialog.isVisible()
    lines = "\n".join(said(dialog))
    for words in (
        "Say which KPI it is",
        "“lots” is not read as",
        "Choose how the KPI is measured",
        "whole list or a sample",
    ):
        assert words in lines
    assert kept(desk, check_id) == []
    qtbot.waitUntil(lambda: clipped(dialog) == [])


def test_that_a_verdict_of_the_officers_own_needs_its_reason(
    qtbot: QtBot, tasks: TaskRunner, desk: Desk, opened: Open, check_id: UUID
) -> None:
    dialog = opened(list_rows=rows_text(CALLS), **BEGUN)
    reason = dialog.form.field("verdict_reason")
    assert not reason.isVisible()
    choose(dialog, "verdict", "N")
    assert not reason.isVisible()  # the recount says so too
    choose(dialog, "verdict", "S")
    assert reason.isVisible()
    dialog.verb_button.click()
    assert kept(desk, check_id) == []
    assert dialog.focusWidget() is reason.control
    write(dialog, "verdict_reason", "Seen in the call system")
    dialog.verb_button.click()
    assert [(value.verdict, value.verdict_reason) for value in kept(desk, check_id)] == [
        ("Supported", "Seen in the call system")
    ]


def test_that_only_what_measure_and_basis_need_is_asked_and_kept(desk: Desk, opened: Open, check_id: UUID) -> None:
    dialog = opened(title="Hours", submitted="12")
    shown = dialog.form.field
    assert not shown("submitted_numerator").isVisible()
    choose(dialog, "measure", "P")
    write(dialog, "submitted_numerator", "7")
    choose(dialog, "basis", "S")
    assert shown("how_chosen").isVisible()
    write(dialog, "out_of", "80")
    choose(dialog, "measure", "C")
    choose(dialog, "basis", "W")
    assert not shown("submitted_numerator").isVisible()
    assert not shown("out_of").isVisible()
    dialog.verb_button.click()
    stored = kept(desk, check_id)[0]
    assert (stored.measure, stored.basis, stored.submitted_numerator, stored.out_of) == (
        "Count",
        "Whole list",
        "",
        None,
    )


def test_that_a_settled_check_lets_its_values_be_read_only(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, pane: ValuesPane, check_id: UUID
) -> None:
    keep(desk, check_id)
    desk.checks.withdraw(check_id, "Asked for by mistake")
    pane.show_file(desk.checks.file(check_id))
    assert not pane.add_button.isVisible()
    assert not pane.bin_button.isVisible()
    pane.list.table.actions()[1].trigger()
    pane.list.table.setFocus()
    press(pane.list.table, Qt.Key.Key_Return)
    dialog = child(pane, ValueDialog)
    settle(qtbot, tasks)
    write(dialog, "submitted", "1")
    dialog.rows.table.setFocus()
    press(dialog.rows.table, Qt.Key.Key_2, Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert dialog.rows.rows == CALLS
    assert nameless(dialog) == []
    press(dialog.verb_button, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert [(value.submitted, rows_of(value.list_rows)) for value in kept(desk, check_id)] == [("95 %", CALLS)]


def test_that_an_empty_settled_check_offers_nothing(desk: Desk, pane: ValuesPane, check_id: UUID) -> None:
    desk.checks.withdraw(check_id, "Asked for by mistake")
    pane.show_file(desk.checks.file(check_id))
    assert pane.list.empty.words.text() == NONE_KEPT
    assert not pane.list.empty.button.isVisible()


def test_that_every_control_is_named_and_no_key_stands_twice(
    qtbot: QtBot, opened: Open, tasks: TaskRunner, listing: Callable[[str], ListDialog], tmp_path: Path
) -> None:
    whole = {
        **BEGUN,
        "basis": "Sample",
        "list_sha256": "ab" * 32,
        "verdict": "Supported",
        "list_rows": rows_text(CALLS),
    }
    dialog = opened(**whole)
    shown = listing("Percentage")
    read(qtbot, tasks, shown, call_log(tmp_path))
    for one in (dialog, shown):
        assert nameless(one) == []
        assert shortcut_clashes(one) == []
        qtbot.waitUntil(lambda one=one: clipped(one) == [])  # type: ignore[misc]


def test_that_rows_are_typed_judged_removed_and_brought_back_by_keys(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(measure="Percentage", basis="Whole list", list_rows=rows_text([ListRow("REF-009")]))
    rows, table = dialog.rows, dialog.rows.table
    table.setFocus()
    press(table, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_Right)
    QTest.keyClicks(table, "m")
    editor = child(table.viewport(), QLineEdit)
    QTest.keyClicks(editor, "oved away")
    assert rows.rows[1] == ListRow("REF-010", "no", "", "moved away")  # with every key
    press(editor, Qt.Key.Key_Return)
    assert dialog.isVisible()  # Enter in a cell is not the verb
    qtbot.waitUntil(lambda: table.state() is table.State.NoState)
    press(table, Qt.Key.Key_Delete)
    assert [row.label for row in rows.rows] == ["REF-009"]
    press(rows.undo_button, Qt.Key.Key_Space)
    assert rows.rows[1].excluded == "moved away"
    table.go(0)
    press(table, Qt.Key.Key_0)
    assert rows.rows[0].counts == ""


def test_that_escape_in_a_cell_brings_back_what_stood_there(opened: Open) -> None:
    dialog = opened(measure="Sum", list_rows=rows_text([ListRow("A", "", "12")]))
    table = dialog.rows.table
    table.setFocus()
    QTest.keyClicks(table, "9")
    assert dialog.rows.rows[0].value == "9"
    press(child(table.viewport(), QLineEdit), Qt.Key.Key_Escape)
    assert dialog.rows.rows[0].value == "12"
    assert dialog.isVisible()


def test_that_columns_follow_the_measure(opened: Open) -> None:
    dialog = opened()
    for letter, shown in (("P", [0, 1, 3, 4]), ("S", [0, 2, 3, 4]), ("C", [0, 1, 3, 4]), ("A", [0, 2, 3, 4])):
        choose(dialog, "measure", letter)
        assert dialog.rows.table.shown() == shown
    dialog.rows.model.show([ListRow("A", "no", "5")])
    choose(dialog, "measure", "S")
    assert dialog.rows.table.shown() == [0, 1, 2, 3, 4]  # a row that does not count adds nothing: that is seen


def test_that_cells_of_a_spreadsheet_add_and_fill_rows(qtbot: QtBot, tasks: TaskRunner, opened: Open) -> None:
    dialog = opened(**BEGUN)
    rows = dialog.rows
    paste(rows, "C-1\tYes\r\nC-2\t✗\r\nC-3\tsometimes\r\n")
    assert rows.rows == (ListRow("C-1", "yes"), ListRow("C-2", "no"), ListRow("C-3"))
    assert "1 cell says neither yes nor no" in rows.keys.text()
    rows.table.go(1, 3)
    paste(rows, '"out of\narea"\n\nlate\n\n')
    assert [row.excluded for row in rows.rows] == ["", "out of area", "", "late"]  # a blank line stays in its place
    assert rows.rows[-1].label == "C-4"
    press(rows.undo_button, Qt.Key.Key_Space)
    assert [row.excluded for row in rows.rows] == ["", "", ""]
    settle(qtbot, tasks)
    assert "1 of 3" in dialog.recount.sentence.text()


def test_that_undoing_a_paste_never_takes_away_what_was_typed_since(opened: Open) -> None:
    dialog = opened(**BEGUN)
    paste(dialog.rows, "C-1\tYes\nC-2\tNo")
    assert dialog.rows.undo_button.isVisible()
    dialog.rows.table.go(1)
    press(dialog.rows.table, Qt.Key.Key_1)
    assert not dialog.rows.undo_button.isVisible()


def test_that_too_much_is_not_pasted_and_said(opened: Open) -> None:
    dialog = opened(**BEGUN)
    paste(dialog.rows, "\n".join(f"C-{n}\tyes" for n in range(MOST_ROWS + 1)))
    assert dialog.rows.rows == ()
    assert "nothing was pasted" in dialog.rows.keys.text()


@pytest.mark.parametrize(
    ("last", "following"),
    [
        ("Person B", ["Person C", "Person D"]),
        ("Person Z", ["Person AA", "Person AB"]),
        ("REF-099", ["REF-100", "REF-101"]),
        ("Staff file 4", ["Staff file 5", "Staff file 6"]),
        ("Rose House", ["Person A", "Person B"]),
    ],
)
def test_that_the_next_label_is_offered(last: str, following: list[str]) -> None:
    offered = labels_after([ListRow(last)])
    assert [next(offered) for _ in following] == following


def test_that_no_label_is_offered_twice() -> None:
    offered = labels_after([ListRow("Person C"), ListRow("Person A"), ListRow("Person B")])
    assert next(offered) == "Person D"
    assert next(labels_after([ListRow("Person B"), ListRow("Person A")])) == "Person C"


def test_that_rows_come_back_from_their_words_as_they_were() -> None:
    rows = (ListRow("=A", "yes", "1,5", 'said "no"', "two\twords"), ListRow("B", "", "", "", ""), ListRow("C", "no"))
    assert [row.label for row in rows_from(words_of(rows))] == ["=A", "B", "C"]
    assert rows_from(words_of(rows))[0].excluded == 'said "no"'
    assert rows_from("") == ()


def test_that_everything_typed_is_there_again_after_a_kill(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, opened: Open, check_id: UUID, tmp_path: Path
) -> None:
    dialog = opened()
    write(dialog, "title", "Calls answered")
    choose(dialog, "measure", "P")
    choose(dialog, "basis", "W")
    write(dialog, "submitted", "95 %")
    paste(dialog.rows, "\n".join(f"{row.label}\t{row.counts}" for row in CALLS))
    labels = {"KPI", "Measured as", "Recounted from", "Submitted", "Rows"}
    qtbot.waitUntil(
        lambda: {field.label for one in desk.records.unfinished() if (field := one.in_dialog())} == labels, timeout=1000
    )
    shutil.copytree(desk.folder, tmp_path / "killed")  # as the files lie after a kill
    restarted = opening.unlock(tmp_path / "killed", desks.PASSPHRASE, desks.outfit())
    again = opened(on=restarted)
    assert again.rows.rows == CALLS
    assert again.recount.pill.spec.word == "Not supported"
    again.verb_button.click()
    assert [rows_of(value.list_rows) for value in kept(restarted, check_id)] == [CALLS]
    assert restarted.records.unfinished() == []
    dialog.reject()
    restarted.close()


def test_that_a_list_is_read_shown_and_taken_with_its_name_and_fingerprint(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, opened: Open, check_id: UUID, tmp_path: Path
) -> None:
    dialog = opened(title="Calls", submitted="95 %", basis="Whole list")
    press(dialog.rows.import_button, Qt.Key.Key_Space)
    assert any(MEASURE_FIRST in line for line in said(dialog))
    choose(dialog, "measure", "P")
    press(dialog.rows.import_button, Qt.Key.Key_Space)
    shown = child(dialog, ListDialog)
    assert shown.verb_button.text() == READ
    read(qtbot, tasks, shown, call_log(tmp_path))
    assert shown.verb_button.text() == TAKE
    assert shown.preview.tally.text() == "40 rows: 18 count, 11 do not, 10 hold no data, 1 left out of the figures."
    assert "Person name" in shown.preview.notes.text()
    assert "Not taken: row 43 “Total” is a row of totals." in shown.preview.remarks.toPlainText()
    assert dialog.rows.rows == ()
    press(shown.file.control, Qt.Key.Key_Return)
    assert not shown.isVisible()
    settle(qtbot, tasks)
    assert len(dialog.rows.rows) == 40
    assert "18 of 39" in dialog.recount.sentence.text()
    name, fingerprint = (dialog.form.field(key).control for key in ("list_name", "list_sha256"))
    assert isinstance(name, QLineEdit)
    assert isinstance(fingerprint, QLineEdit)
    assert (name.text(), name.isReadOnly(), fingerprint.isReadOnly()) == ("call log.csv", True, True)
    dialog.verb_button.click()
    stored = kept(desk, check_id)[0]
    assert (stored.list_name, len(stored.list_sha256)) == ("call log.csv", 64)
    assert rows_of(stored.list_rows)[4].excluded == "Exempt: Power cut"


def test_that_the_words_that_count_and_the_column_that_leaves_out_are_chosen(
    qtbot: QtBot, tasks: TaskRunner, listing: Callable[[str], ListDialog], tmp_path: Path
) -> None:
    shown = listing("Percentage")
    read(qtbot, tasks, shown, call_log(tmp_path))
    words = {box.accessibleName(): box for box in shown.columns.words.boxes}
    assert list(words) == [f"A row counts when it says: {word}" for word in ("yes", "no", "20", "perhaps")]
    press(words["A row counts when it says: perhaps"], Qt.Key.Key_Space)
    settle(qtbot, tasks)
    assert shown.preview.tally.text().startswith("40 rows: 19 count, 10 do not, 10 hold no data")
    press(words["A row counts when it says: perhaps"], Qt.Key.Key_Space)
    press(words["A row counts when it says: yes"], Qt.Key.Key_Space)
    settle(qtbot, tasks)
    assert "Row 8, Answered in time: “Perhaps” is neither yes nor no" in shown.preview.remarks.toPlainText()
    choose(shown, "excluded", "N")
    settle(qtbot, tasks)
    assert shown.preview.tally.text().endswith("0 left out of the figures.")


def test_that_labels_that_are_names_of_people_are_not_taken(
    qtbot: QtBot, tasks: TaskRunner, listing: Callable[[str], ListDialog], tmp_path: Path
) -> None:
    shown = listing("Percentage")
    taken: list[object] = []
    shown.taken.connect(taken.append)
    read(qtbot, tasks, shown, call_log(tmp_path))
    choose(shown, "label", "B")
    settle(qtbot, tasks)
    shown.verb_button.click()
    assert taken == []
    assert any(NAMES in line for line in said(shown))
    choose(shown, "label", "N")
    settle(qtbot, tasks)
    shown.verb_button.click()
    assert getattr(taken[0], "rows")[0].label == "Row 3"  # noqa: B009  the signal carries an object


def test_that_figures_are_read_for_a_sum(
    qtbot: QtBot, tasks: TaskRunner, listing: Callable[[str], ListDialog], tmp_path: Path
) -> None:
    shown = listing("Sum")
    read(qtbot, tasks, shown, call_log(tmp_path))
    assert shown.columns.value.value() == 4
    assert not shown.columns.words.isVisible()
    assert shown.preview.tally.text() == "40 rows: 39 with a figure, 0 without, 1 left out of the figures."


def test_that_reading_can_be_stopped_and_nothing_is_taken(
    qtbot: QtBot, tasks: TaskRunner, listing: Callable[[str], ListDialog], tmp_path: Path
) -> None:
    shown = listing("Percentage")
    path = sheet(tmp_path / "long.csv", [("Ref", "Met"), *((f"R{n}", "yes") for n in range(60_000))])
    shown.read(path)
    assert shown.strip.isVisible()
    press(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    press(shown.strip.cancel_button, Qt.Key.Key_Space)
    settle(qtbot, tasks)
    assert not shown.strip.isVisible()
    assert (shown.verb_button.text(), shown.preview.isVisible()) == (READ, False)
    assert shown.focusWidget() is shown.file.control


def test_that_another_path_is_another_list(
    qtbot: QtBot, tasks: TaskRunner, listing: Callable[[str], ListDialog], tmp_path: Path
) -> None:
    shown = listing("Percentage")
    read(qtbot, tasks, shown, call_log(tmp_path))
    write(shown, "file", "x")
    assert (shown.verb_button.text(), shown.preview.isVisible()) == (READ, False)


@pytest.mark.parametrize(("make", "words"), [pytest.param(*one, id=one[0].__name__) for one in REFUSED])
def test_that_a_broken_file_is_refused_in_one_sentence(
    qtbot: QtBot,
    desk: Desk,
    tasks: TaskRunner,
    listing: Callable[[str], ListDialog],
    tmp_path: Path,
    make: Callable[[Path], Path],
    words: str,
) -> None:
    shown = listing("Percentage")
    read(qtbot, tasks, shown, make(tmp_path))
    assert shown.problem.isVisible()
    assert "nothing" in shown.problem.headline.text()
    assert words in shown.problem.headline.text()
    assert (shown.verb_button.text(), shown.preview.isVisible()) == (READ, False)
    assert desk.records.all_of(KpiValidation) == []


def test_that_a_list_longer_than_a_value_holds_is_refused(
    qtbot: QtBot, tasks: TaskRunner, listing: Callable[[str], ListDialog], tmp_path: Path
) -> None:
    shown = listing("Count")
    rows = [("Ref", "Met"), *((f"R{n}", "yes") for n in range(MOST_ROWS + 1))]
    read(qtbot, tasks, shown, sheet(tmp_path / "long.csv", rows))
    assert "so nothing was taken" in shown.problem.headline.text()


def test_that_a_workbook_is_read_as_a_text_file_is(
    qtbot: QtBot, tasks: TaskRunner, listing: Callable[[str], ListDialog], tmp_path: Path
) -> None:
    shown = listing("Percentage")
    path = workbook(tmp_path, [("Case ref", "In time"), ("A-1", True), ("A-2", False), ("A-3", None)], "cases.xlsx")
    read(qtbot, tasks, shown, path)
    assert shown.preview.tally.text() == "3 rows: 1 count, 1 do not, 1 hold no data, 0 left out of the figures."


@pytest.mark.skipif(not REAL.is_dir(), reason="the real files are not here")
@pytest.mark.parametrize("measure", ["Percentage", "Count", "Sum", "Average"])
def test_that_real_files_are_read(
    qtbot: QtBot, tasks: TaskRunner, listing: Callable[[str], ListDialog], measure: str
) -> None:
    for path in sorted(REAL.glob("*.csv")):
        shown = listing(measure)
        read(qtbot, tasks, shown, path)
        assert shown.preview.isVisible(), shown.problem.headline.text()
        assert not shown.preview.tally.text().startswith("0 rows")
        shown.reject()


def test_that_a_key_does_not_wait_for_the_recount_of_ten_thousand_rows(
    qtbot: QtBot, tasks: TaskRunner, opened: Open
) -> None:
    rows = [ListRow(f"C-{n:05}", "yes" if n % 7 else "no") for n in range(10_000)]
    dialog = opened(list_rows=rows_text(rows), **BEGUN)
    assert "8,571 of 10,000" in dialog.recount.sentence.text()
    dialog.rows.table.setFocus()
    began = perf_counter()
    for _ in range(10):
        press(dialog.rows.table, Qt.Key.Key_2)
        QApplication.sendPostedEvents()
    each = (perf_counter() - began) / 10
    settle(qtbot, tasks)
    qtbot.waitUntil(lambda: "8,563 of 10,000" in dialog.recount.sentence.text())
    assert each < 0.1
    assert dialog.rows.table.height() <= 240
