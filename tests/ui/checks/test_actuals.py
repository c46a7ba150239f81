"""The audit of actuals of a check: read, matched, limited, kept, shown, sampled and looked at, by keys."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

import actuals_made as made
from monitor_desk.domain.actuals import ActualsSettings, SampleMethod, VarianceKind, analyse, draw
from monitor_desk.domain.actuals_audits import AGREES, DIFFERS, AuditRecord
from monitor_desk.domain.check_rows import CheckDraft
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.intake.actuals import prepare, read_lines
from monitor_desk.intake.dates import DateOrder
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.checks.actuals.hours_field import read_hours, read_persons, say_hours, say_persons
from monitor_desk.ui.checks.actuals.kept_columns import columns_text, headings_of, read_as_kept, sheet_of
from monitor_desk.ui.checks.actuals.pane import ActualsPane
from monitor_desk.ui.checks.actuals.read_dialog import ReadActualsDialog, Step
from monitor_desk.ui.checks.actuals.sample_dialog import SampleDialog
from monitor_desk.ui.checks.actuals.settings_form import typed_settings
from monitor_desk.ui.checks.actuals.take_out import TakeOutDialog
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless, shortcut_clashes
from ui_waiting import settle

FAULTS = dict.fromkeys(VarianceKind, 3)
ENTER = Qt.Key.Key_Return


@dataclass
class Stand:
    """The pane on one check, and what is needed to drive it."""

    qtbot: QtBot
    desk: Desk
    tasks: TaskRunner
    check_id: UUID
    pane: ActualsPane

    def again(self) -> None:
        """Show the check as it is stored now, as its page does after every change."""
        self.pane.show_file(self.desk.checks.file(self.check_id))
        settle(self.qtbot, self.tasks)

    def reading(self) -> ReadActualsDialog:
        """Press the button that asks for a spreadsheet."""
        button = self.pane.read_button if self.pane.read_button.isVisible() else self.pane.empty.button
        self.qtbot.keyClick(button, Qt.Key.Key_Space)
        return self.pane.findChildren(ReadActualsDialog)[-1]

    def enter(self, dialog: QDialog) -> None:
        """Press Enter and wait for what comes of it."""
        self.qtbot.keyClick(dialog.focusWidget(), ENTER, Qt.KeyboardModifier.ControlModifier)
        settle(self.qtbot, self.tasks)

    def read(self, path: Path) -> ReadActualsDialog:
        """Go with the Enter key to what was found in a file."""
        dialog = self.reading()
        self.qtbot.keyClicks(dialog.file_form.file.line, str(path))
        self.enter(dialog)
        if dialog.step is Step.COLUMNS:
            self.qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
            self.enter(dialog)
        return dialog

    def kept(self, path: Path) -> UUID:
        """Read a file and keep its audit."""
        dialog = self.read(path)
        with self.qtbot.waitSignal(dialog.kept, timeout=20_000) as heard:
            self.qtbot.keyClick(dialog.verb_button, Qt.Key.Key_Space)
        self.again()
        found = heard.args[0]
        assert isinstance(found, UUID)
        return found

    def audits(self) -> int:
        return len(self.desk.checks.file(self.check_id).audits)


@pytest.fixture
def stand(qtbot: QtBot, qapp: QApplication, caseload: Desk) -> Iterator[Stand]:
    style.apply(qapp, theme.LIGHT)
    form = next(row for row in caseload.forms.rows("check") if row.title == "Audit of actuals")
    check_id = caseload.checks.plan(CheckDraft(contract_id=caseload.contracts.rows()[0].id, form_id=form.id))
    tasks = TaskRunner()
    pane = ActualsPane(caseload, tasks)
    qtbot.addWidget(pane)
    pane.resize(1130, 600)
    pane.show()
    made_stand = Stand(qtbot, caseload, tasks, check_id, pane)
    made_stand.again()
    yield made_stand
    for dialog in pane.findChildren(QDialog):
        dialog.reject()
    settle(qtbot, tasks)


@pytest.fixture
def care(tmp_path: Path) -> tuple[Path, made.Made]:
    path = tmp_path / "Care in March.xlsx"
    return path, made.write_actuals(path, 400, 7, FAULTS)


@pytest.fixture
def seen(stand: Stand, care: tuple[Path, made.Made]) -> UUID:
    return stand.kept(care[0])


def csv(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def test_that_a_check_without_an_audit_says_what_one_is_for_and_offers_to_read(stand: Stand) -> None:
    assert "planned" in stand.pane.empty.words.text()
    assert stand.pane.empty.button.isVisible()
    assert not stand.pane.sample_button.isVisible()
    assert stand.pane.show_file(stand.desk.checks.file(stand.check_id)) is None


def test_that_a_spreadsheet_is_read_to_the_end_by_keys_and_just_the_planted_faults_are_kept(
    stand: Stand, care: tuple[Path, made.Made]
) -> None:
    path, planted = care
    audit_id = stand.kept(path)
    audit = stand.desk.checks.audit(audit_id)
    assert [made.Planted(one.kind, one.row, one.other_row) for one in audit.variances] == [
        *sorted(planted.planted, key=lambda one: (one.row, list(VarianceKind).index(one.kind)))
    ]
    record = stand.desk.records.get(AuditRecord, audit_id)
    assert (record.lines, record.left_out, record.problems) == (len(planted.lines), 0, "")
    assert "B | Date | dates: day first | “Visit date”" in record.columns
    assert [held.name for _, held in stand.desk.checks.file(stand.check_id).evidence] == ["Care in March.xlsx"]
    body = stand.pane.body
    assert body.variances.table.count() == len(planted.planted)
    assert body.weeks.table.count() == len(audit.by_week)
    assert body.persons.table.count() == len(audit.by_person)


def test_that_every_step_and_part_is_named_uncut_and_free_of_clashes(
    stand: Stand, care: tuple[Path, made.Made], qtbot: QtBot
) -> None:
    dialog = stand.reading()
    qtbot.keyClicks(dialog.file_form.file.line, str(care[0]))
    for step in Step:
        assert dialog.step is step
        assert nameless(dialog) == []
        assert shortcut_clashes(dialog) == []
        qtbot.waitUntil(lambda: clipped(dialog) == [])
        if step is not Step.FOUND:
            qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
            settle(qtbot, stand.tasks)
    dialog.reject()
    stand.kept(care[0])
    for key in ("variances", "weeks", "persons", "samples"):
        stand.pane.body.tabs.open_tab(key)
        assert nameless(stand.pane) == []
        qtbot.waitUntil(lambda: clipped(stand.pane) == [])


@pytest.mark.parametrize("steps", [0, 1, 2, 3])
def test_that_nothing_is_stored_when_it_is_given_up_at_any_step(
    stand: Stand, care: tuple[Path, made.Made], qtbot: QtBot, steps: int
) -> None:
    dialog = stand.reading()
    qtbot.keyClicks(dialog.file_form.file.line, str(care[0]))
    for _ in range(steps):
        qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
        settle(qtbot, stand.tasks)
    assert dialog.step == steps
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert stand.audits() == 0
    assert stand.desk.checks.file(stand.check_id).evidence == ()


def test_that_escape_stops_a_reading_under_way_and_keeps_the_dialog(stand: Stand, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "long.csv"
    made.write_actuals(path, 30_000, 5, {})
    dialog = stand.reading()
    qtbot.keyClicks(dialog.file_form.file.line, str(path))
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert dialog.strip.isVisible()
    assert not dialog.verb_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(qtbot, stand.tasks)
    assert dialog.isVisible()
    assert dialog.step is Step.FILE
    assert dialog.verb_button.isEnabled()
    assert not dialog.strip.isVisible()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("homes.csv", b"name,cqc_id,postcode\nElm,1-1,M1 1AA\n", "looks like a directory"),
        ("cut.xlsx", b"PK\x03\x04 cut short", "damaged"),
        ("old.xls", b"\xd0\xcf", "an old Excel workbook"),
        ("nothing.csv", b"", "is empty"),
    ],
)
def test_that_another_file_is_refused_in_a_sentence_and_nothing_is_stored(
    stand: Stand, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    dialog = stand.read(tmp_path / name)
    assert dialog.step in {Step.FILE, Step.COLUMNS}
    assert said in dialog.problem.headline.text()
    assert "nothing" in dialog.problem.headline.text()
    assert stand.audits() == 0


def test_that_no_file_is_said_beside_its_field(stand: Stand, qtbot: QtBot) -> None:
    dialog = stand.reading()
    stand.enter(dialog)
    assert dialog.step is Step.FILE
    assert dialog.file_form.form.summary.isVisible()


def test_that_what_was_read_is_kept_whatever_becomes_of_the_file(stand: Stand, care: tuple[Path, made.Made]) -> None:
    dialog, was_read = stand.read(care[0]), care[0].read_bytes()
    made.write_actuals(care[0], 90, 8, {})
    stand.enter(dialog)
    (row,) = stand.desk.checks.file(stand.check_id).audits
    assert row.lines > 90
    assert stand.desk.checks.audit_source(row.id).content == was_read


def test_that_columns_matched_by_hand_are_remembered_for_the_next_file_of_the_provider(
    stand: Stand, tmp_path: Path, qtbot: QtBot
) -> None:
    path = csv(tmp_path / "own.csv", "Who,Visit date,Planned,Actual", "P1,13/04/2025,08:00-08:30,08:01-08:31")
    dialog = stand.read(path)
    assert dialog.step is Step.COLUMNS
    assert "the person's code" in dialog.problem.headline.text()
    dialog.columns.table.choose(0)
    qtbot.keyClick(dialog.columns.field.box, Qt.Key.Key_Down)
    dialog.columns.field.box.activated.emit(dialog.columns.field.box.currentIndex())
    settle(qtbot, stand.tasks)
    assert dialog.columns.table.rows.entries[0].field == "Person code"
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    stand.enter(dialog)
    stand.enter(dialog)
    assert stand.audits() == 1
    stand.again()
    again = stand.read(csv(tmp_path / "next.csv", "Who,Visit date,Planned,Actual", "P2,14/04/2025,08:00-08:30,"))
    assert again.step is Step.FOUND


def test_that_rows_not_taken_and_left_out_are_shown_by_number_and_kept(stand: Stand, tmp_path: Path) -> None:
    path = csv(
        tmp_path / "mixed.csv",
        "Person code,Visit date,Planned,Actual,Worker,Status",
        "P1,01/04/2025,08:00-08:30,08:01-08:31,W1,Delivered",
        "P2,31/04/2025,08:00-08:30,08:01-08:31,W1,",
        "Total,,,,,",
    )
    dialog = stand.read(path)
    lines = [(line.row, line.state.word) for line in dialog.found.table.rows.entries]
    assert lines == [(3, "Not taken"), (4, "Left out")]
    assert dialog.found.words.text().startswith("3 rows: 1 taken as care visits, 1 could not be read, 1 left out")
    assert stand.audits() == 0
    stand.enter(dialog)
    row = stand.desk.checks.file(stand.check_id).audits[0]
    record = stand.desk.records.get(AuditRecord, row.id)
    assert (row.lines, row.left_out) == (1, 2)
    assert record.problems.splitlines()[0].startswith("Row 3, Visit date “31/04/2025”: ")
    assert record.problems.splitlines()[1] == "Row 4: left out, a row of totals."


def test_that_limits_are_typed_checked_and_remembered(stand: Stand, care: tuple[Path, made.Made], qtbot: QtBot) -> None:
    dialog = stand.reading()
    qtbot.keyClicks(dialog.file_form.file.line, str(care[0]))
    stand.enter(dialog)
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    field = dialog.form.field
    qtbot.keyClicks(field("commissioned_minutes_a_week").control, "lots")
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert dialog.step is Step.LIMITS
    assert dialog.form.summary.isVisible()
    field("commissioned_minutes_a_week").set_value(None)
    qtbot.keyClicks(field("commissioned_minutes_a_week").control, "37.5")
    field("short_by_minutes").set_value(None)
    qtbot.keyClicks(field("short_by_minutes").control, "1440")
    stand.enter(dialog)
    stand.enter(dialog)
    audit = stand.desk.checks.audit(stand.desk.checks.file(stand.check_id).audits[0].id)
    assert audit.settings.commissioned_minutes_a_week == 2250
    assert audit.counts[VarianceKind.SHORT] == 0
    again = stand.reading()
    assert typed_settings(again.form) == audit.settings


def test_that_kinds_and_typed_words_narrow_the_variances(stand: Stand, seen: UUID, qtbot: QtBot) -> None:
    body, audit = stand.pane.body, stand.desk.checks.audit(seen)
    pane = body.variances
    body.tabs.open_tab("weeks")
    body.kinds.opened.emit(VarianceKind.OVERLAP.value)
    assert body.tabs.current_key() == "variances"
    assert [line.kind for line in pane.table.rows.entries] == [VarianceKind.OVERLAP] * 3
    pane.choose_kind("")
    line = next(one for one in audit.variances if one.kind is VarianceKind.MISSED)
    qtbot.keyClicks(pane.bar.field, f"MISSED {line.person}")
    wanted = [one.row for one in audit.variances if "missed" in one.sentence and line.person in one.sentence]
    qtbot.waitUntil(lambda: [one.row for one in pane.table.rows.entries] == wanted)
    assert pane.bar.count.text() == f"{len(wanted)} of {len(audit.variances)} variances"
    pane.table.choose(pane.table.rows.entries[0].id)
    assert pane.sentence.text() == f"Row {wanted[0]}. {line.sentence}"
    qtbot.keyClick(pane.bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pane.table.count() == len(audit.variances))


def test_that_charts_say_their_figures_and_follow_the_chosen_person(stand: Stand, seen: UUID, qtbot: QtBot) -> None:
    audit, body = stand.desk.checks.audit(seen), stand.pane.body
    body.tabs.open_tab("persons")
    first, second = audit.by_person[:2]
    assert body.persons.chart.accessibleName() == f"Chart: Weeks of {first.person}"
    qtbot.keyClick(body.persons.table, Qt.Key.Key_Down)
    assert body.persons.chart.accessibleName() == f"Chart: Weeks of {second.person}"
    spoken = body.weeks.chart.accessibleDescription()
    assert spoken.count("delivered") == len(audit.by_week)


def drawing(stand: Stand, keys: str, size: str, seed: str) -> list[int]:
    stand.qtbot.keyClick(stand.pane.sample_button, Qt.Key.Key_Space)
    dialog = stand.pane.findChildren(SampleDialog)[-1]
    assert nameless(dialog) == []
    stand.qtbot.keyClicks(dialog.method.buttons[0], keys)
    for field, typed in ((dialog.seed, seed), (dialog.size_field, size)):
        field.line.setFocus()
        field.line.selectAll()
        stand.qtbot.keyClicks(field.line, typed)
    with stand.qtbot.waitSignal(dialog.drawn, timeout=20_000):
        stand.enter(dialog)
    stand.again()
    assert stand.pane.body.tabs.current_key() == "samples"
    return [line.record.row for line in stand.pane.body.samples.list.table.rows.entries]


@pytest.mark.parametrize(
    ("keys", "method"), [("", SampleMethod.RANDOM), ("2", SampleMethod.EVERY_NTH), ("3", SampleMethod.HIGHEST_VARIANCE)]
)
def test_that_the_same_seed_draws_the_same_from_the_kept_spreadsheet(
    stand: Stand, care: tuple[Path, made.Made], seen: UUID, keys: str, method: SampleMethod
) -> None:
    path, planted = care
    path.unlink()  # what is kept is enough
    wanted = draw(planted.lines, analyse(planted.lines, ActualsSettings()), method, 12, 8215)
    rows = drawing(stand, keys, "12", "8215")
    assert rows == [line.row for line in wanted.lines]
    assert drawing(stand, keys, "12", "8215") == rows
    file = stand.desk.checks.file(stand.check_id)
    assert {sample.audit_id for _, sample in file.samples} == {seen}
    assert [sample.method for _, sample in file.samples] == [method.value] * 2
    assert len(file.lines) == 24
    assert stand.pane.body.samples.sample.isVisible()


def test_that_a_sample_larger_than_there_are_care_visits_is_refused(stand: Stand, seen: UUID, qtbot: QtBot) -> None:
    qtbot.keyClick(stand.pane.sample_button, Qt.Key.Key_Space)
    dialog = stand.pane.findChildren(SampleDialog)[-1]
    dialog.size_field.line.setFocus()
    dialog.size_field.line.selectAll()
    qtbot.keyClicks(dialog.size_field.line, "9999")
    stand.enter(dialog)
    assert dialog.isVisible()
    assert "cannot be drawn" in dialog.size_field.line.accessibleDescription()
    assert stand.desk.checks.file(stand.check_id).samples == ()


def test_that_care_visits_are_looked_at_by_keys(stand: Stand, seen: UUID, qtbot: QtBot) -> None:
    drawing(stand, "", "4", "11")
    samples = stand.pane.body.samples
    table = samples.list.table
    assert samples.list.words.text().startswith("0 of 4 looked at")
    qtbot.mouseClick(samples.agrees_button, Qt.MouseButton.LeftButton)
    stand.again()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, ENTER)
    dialog = stand.pane.findChildren(AskDialog)[-1]
    assert "Submitted as delivered" in dialog.lead.text()
    qtbot.keyClick(dialog.verb_button, Qt.Key.Key_Space)
    assert "Choose the result" in dialog.form.field("result").control.accessibleDescription()
    qtbot.keyClicks(dialog.form.field("result").control, "2")
    qtbot.keyClick(dialog.verb_button, Qt.Key.Key_Space)
    assert "Say what was seen" in dialog.form.field("words").control.accessibleDescription()
    dialog.form.field("minutes_found").control.setFocus()
    qtbot.keyClicks(dialog.form.field("minutes_found").control, "17")
    stand.enter(dialog)
    assert not dialog.isVisible()
    stand.again()
    found = [line.record for line in table.rows.entries]
    assert [(line.result, line.minutes_found) for line in found[:2]] == [(AGREES, None), (DIFFERS, 17)]
    assert samples.list.words.text().startswith("2 of 4 looked at")
    assert "seed 11" in samples.list.words.text()


def test_that_an_audit_is_taken_out_once_confirmed_and_its_spreadsheet_stays(
    stand: Stand, seen: UUID, qtbot: QtBot
) -> None:
    for button, count in (("cancel_button", 1), ("verb_button", 0)):
        qtbot.keyClick(stand.pane.out_button, Qt.Key.Key_Space)
        dialog = stand.pane.findChildren(TakeOutDialog)[-1]
        qtbot.keyClick(getattr(dialog, button), Qt.Key.Key_Space)
        assert stand.audits() == count
    stand.again()
    assert stand.pane.empty.isVisible()
    assert len(stand.desk.checks.file(stand.check_id).evidence) == 1


def test_that_a_kept_audit_is_read_once_and_another_reading_is_shown_beside_it(
    stand: Stand, care: tuple[Path, made.Made], seen: UUID
) -> None:
    view = stand.pane._view()
    stand.again()
    assert stand.pane._view() is view
    other = stand.kept(care[0])
    assert stand.pane.audit.isVisible()
    assert stand.pane.audit.value() == other
    assert len(stand.desk.checks.file(stand.check_id).evidence) == 1
    stand.pane.audit.set_value(seen)
    stand.again()
    assert stand.pane._view() is view


def test_that_a_withdrawn_check_is_only_looked_at(stand: Stand, seen: UUID) -> None:
    drawing(stand, "", "3", "5")
    stand.desk.checks.withdraw(stand.check_id, "Asked for by mistake")
    stand.again()
    pane = stand.pane
    assert pane.body.variances.table.count() > 0
    hidden = (pane.read_button, pane.sample_button, pane.out_button, pane.body.samples.record_button)
    assert not any(button.isVisible() for button in hidden)


@pytest.mark.parametrize("layout", list(made.Layout))
@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_that_kept_columns_read_the_same_care_visits_again(tmp_path: Path, layout: made.Layout, ending: str) -> None:
    path = tmp_path / f"care{ending}"
    made.write_lines(path, made.with_faults(made.clean_lines(200, 3), FAULTS, 3).lines, layout)
    prepared = prepare(path)
    text = columns_text(prepared)
    content = path.read_bytes()
    path.unlink()
    again = prepare(Path(path.name), headings_of(text), None, None, sheet_of(text), content=content)
    assert read_lines(read_as_kept(again, text)).lines == read_lines(prepared).lines


def test_that_what_was_chosen_by_hand_is_kept_with_the_columns(tmp_path: Path) -> None:
    path = csv(tmp_path / "own.csv", "A,B,C,D", "P1,03/04/2025,8.30,8.15", "P1,05/06/2025,0.30,0.45")
    fields = ("care.person", "care.on", "care.planned", "care.actual")
    prepared = prepare(path)
    for column, name in enumerate(fields):
        prepared = prepared.with_match(column, name)
    prepared = prepared.with_order(1, DateOrder.MONTH_FIRST)
    text = columns_text(prepared)
    again = read_as_kept(prepare(path, headings_of(text), None, None, sheet_of(text)), text)
    lines = read_lines(again).lines
    assert lines == read_lines(prepared).lines
    assert [line.on.month for line in lines] == [3, 5]


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("350", 21_000),
        ("37.5", 2_250),
        ("37:30", 2_250),
        ("12h 30m", 750),
        ("1,200", 72_000),
        ("lots", None),
        ("", None),
    ],
)
def test_that_hours_are_read_as_officers_type_them(typed: str, minutes: int | None) -> None:
    assert read_hours(typed) == minutes
    if minutes is not None:
        assert read_hours(say_hours(minutes)) == minutes


def test_that_hours_of_persons_are_read_line_by_line_and_a_wrong_line_is_named() -> None:
    read = read_persons("00412 12.5\nP-07\t7:30\n\nA B: 3h 15m\nQ = 2 hours")
    assert read == {"00412": 750, "P-07": 450, "A B": 195, "Q": 120}
    assert read_persons(say_persons(read)) == read
    for wrong in ("00412", "P1 5\nP2 many", "P1 5\np1 6"):
        with pytest.raises(InvalidDraftError, match="Line"):
            read_persons(wrong)


def test_that_a_persons_hours_count_whatever_the_capitals(stand: Stand, tmp_path: Path, qtbot: QtBot) -> None:
    path = csv(tmp_path / "one.csv", "Person code,Visit date,Planned,Actual", "Ab1,13/04/2025,08:00-09:00,08:00-08:30")
    dialog = stand.reading()
    qtbot.keyClicks(dialog.file_form.file.line, str(path))
    stand.enter(dialog)
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.form.field("commissioned_by_person").control, "AB1 7")
    stand.enter(dialog)
    stand.enter(dialog)
    audit = stand.desk.checks.audit(stand.desk.checks.file(stand.check_id).audits[0].id)
    assert [(one.person, one.commissioned_minutes) for one in audit.by_person] == [("Ab1", 60)]
