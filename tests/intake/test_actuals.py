"""Spreadsheets of planned and delivered care: the sheet, the headings and the columns, and what is refused."""

from collections.abc import Sequence
from datetime import date, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import actuals_made as made
import damaged_files as damage
from actuals_made import BACK, FORWARD, Layout
from monitor_desk.domain.actuals import ActualsSettings, LineStatus, VarianceKind, analyse
from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.actuals import PreparedActuals, ReadActuals, Unit, possible_units, prepare, read_lines
from monitor_desk.intake.dates import DateOrder
from monitor_desk.intake.limits import ReadingCancelledError

HEADINGS = "Person code,Date,Planned start,Planned end,Actual start,Actual end,Worker code,Status"
ROW = "007,11/06/2025,08:00,08:30,08:05,08:35,W-1,Completed"
FIELDS = ["care.person", "care.on", "care.planned_start", "care.planned_end", "care.actual_start", "care.actual_end",
          "care.worker", "care.status"]  # fmt: skip


def prepared(folder: Path, text: str) -> PreparedActuals:
    return prepare(damage.csv_file(folder, text, "visits.csv"))


def read(folder: Path, *rows: str, headings: str = HEADINGS) -> ReadActuals:
    return read_lines(prepared(folder, "\n".join((headings, *rows)) + "\n"))


def fields(found: PreparedActuals) -> list[str | None]:
    return [match.field for match in found.matches]


def sheets(folder: Path, **named: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    for name, rows in named.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.remove(book.worksheets[0])
    path = folder / "visits.xlsx"
    book.save(path)
    return path


@given(
    st.integers(1, 60),
    st.integers(0, 10**6),
    st.sampled_from([FORWARD, BACK, date(2025, 6, 11)]),
    st.sampled_from(made.TIMED),
    st.sampled_from(["visits.csv", "visits.xlsx"]),
)
def test_that_a_file_in_any_layout_reads_back_to_the_same_lines(
    tmp_path_factory: pytest.TempPathFactory, rows: int, seed: int, starts_on: date, layout: Layout, name: str
) -> None:
    path = tmp_path_factory.mktemp("layout") / name
    planted = made.with_faults(made.clean_lines(rows, seed, starts_on), made.ONE_OF_EACH, seed)
    made.write_lines(path, planted.lines, layout)
    found = read_lines(prepare(path))
    assert found.lines == planted.lines
    assert (found.rows, found.left_out, found.refused_rows) == (len(planted.lines), (), ())


@given(
    st.integers(1, 60),
    st.integers(0, 10**6),
    st.sampled_from([Layout.MINUTES, Layout.HOURS]),
    st.sampled_from(["visits.csv", "visits.xlsx"]),
)
def test_that_lengths_alone_read_back_and_the_faults_that_they_can_show_are_found(
    tmp_path_factory: pytest.TempPathFactory, rows: int, seed: int, layout: Layout, name: str
) -> None:
    path = tmp_path_factory.mktemp("layout") / name
    kinds = [VarianceKind.MISSED, VarianceKind.NO_RECORD, VarianceKind.SHORT, VarianceKind.UNPLANNED]
    planted = made.with_faults(made.clean_lines(rows, seed), dict.fromkeys(kinds, 2), seed)
    made.write_lines(path, planted.lines, layout)
    found = read_lines(prepare(path))
    assert found.lines == tuple(made.untimed(line) for line in planted.lines)
    audit = analyse(found.lines, ActualsSettings())
    assert [(one.row, one.kind) for one in audit.variances] == [(one.row, one.kind) for one in planted.planted]


def test_that_a_row_becomes_a_line_and_leading_noughts_stay(tmp_path: Path) -> None:
    (line,) = read(tmp_path, ROW).lines
    assert (line.row, line.person, line.on, line.worker) == (2, "007", date(2025, 6, 11), "W-1")
    assert (line.planned_words, line.recorded_words) == ("8:00am to 8:30am", "8:05am to 8:35am")
    assert line.status is LineStatus.DELIVERED


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (HEADINGS, FIELDS),
        ("Client ID,Visit date,Start planned,End planned,Start actual,End actual,Carer,Outcome", FIELDS),
        ("SU ref,Date of visit,Scheduled start time,Scheduled end time,Actual strat time,Actual end,Staff ID,Status",
         FIELDS),
        ("Person code,Date,Rota from,Rota to,Check in,Check out,Employee number,Visit status", FIELDS),
        ("Person code,Date,Start,End,Start,End,Worker,Status", FIELDS),
        ("Service user number,Date,Planned hours,Planned mins,Delivered hours,Delivered minutes,Worker,Status",
         ["care.person", "care.on", "care.planned", "care.planned_minutes", "care.actual", "care.actual_minutes",
          "care.worker", "care.status"]),
        ("Client,Date,Planned,Actual,Travel,Cost,Carer,Zone",
         ["care.person", "care.on", "care.planned", "care.actual", None, None, "care.worker", None]),
    ],
)  # fmt: skip
def test_that_columns_are_matched_by_known_headings_word_order_and_near_spelling(
    headings: str, expected: list[str | None], tmp_path: Path
) -> None:
    found = prepared(tmp_path, f"{headings}\n{ROW}\n")
    assert fields(found) == expected
    assert found.refusal == ""


def test_that_two_pairs_of_one_name_are_planned_first_and_say_so(tmp_path: Path) -> None:
    found = prepared(tmp_path, f"Person code,Date,Start,End,Start,End,Worker,Status\n{ROW}\n")
    assert {match.confidence for match in found.matches[2:6]} == {0.6}
    assert "first is taken as planned" in found.matches[2].why
    alone = prepared(tmp_path, "Person code,Date,Start,End\n007,11/06/2025,08:00,08:30\n")
    assert fields(alone)[2:] == [None, None]


def test_that_matches_are_changed_remembered_and_used_again(tmp_path: Path) -> None:
    text = "Key,Date,Rostered,Booked on phone,Actual,Worker\n007,11/06/2025,08:00-08:30,x,08:05-08:35,W-1\n"
    found = prepared(tmp_path, text)
    assert "no column with the person's code" in found.refusal
    with pytest.raises(DeskError, match="match a column to “Person code”"):
        read_lines(found)
    changed = found.with_match(0, "care.person").with_match(3, None)
    assert changed.refusal == ""
    assert read_lines(changed).lines[0].person == "007"
    assert changed.to_remember()["Key"] == "care.person"
    again = prepare(damage.csv_file(tmp_path, text, "next.csv"), changed.to_remember())
    assert read_lines(again).lines == read_lines(changed).lines
    assert again.samples(2) == ("08:00-08:30",)
    assert "Columns not taken: “Booked on phone”." in again.notes


def test_that_the_order_of_dates_is_decided_shown_and_changed(tmp_path: Path) -> None:
    found = prepared(tmp_path, f"{HEADINGS}\n{ROW.replace('11/06/2025', '03/04/2025')}\n")
    (order,) = found.orders
    assert (order.order, order.is_certain, order.letter) == (DateOrder.DAY_FIRST, False, "B")
    assert read_lines(found).lines[0].on == date(2025, 4, 3)
    changed = found.with_order(1, DateOrder.MONTH_FIRST)
    assert read_lines(changed).lines[0].on == date(2025, 3, 4)
    assert changed.with_match(7, None).orders[0].order is DateOrder.MONTH_FIRST


def test_that_the_order_of_dates_before_times_is_decided_too(tmp_path: Path) -> None:
    headings = "Person code,Planned start,Planned end,Actual start,Actual end"
    found = prepared(
        tmp_path,
        f"{headings}\n1,3/4/2025 22:00,3/5/2025 07:00,3/4/2025 22:10,3/5/2025 07:00\n"
        "1,3/14/2025 8:00,3/14/2025 8:30,3/14/2025 8:00,3/14/2025 8:30\n",
    )
    assert {order.order for order in found.orders} == {DateOrder.MONTH_FIRST}
    assert [(line.on, line.planned_length) for line in read_lines(found).lines] == [
        (date(2025, 3, 4), 540),
        (date(2025, 3, 14), 30),
    ]


def test_that_the_unit_of_numbers_is_decided_noted_and_changed(tmp_path: Path) -> None:
    found = prepared(tmp_path, "Person code,Date,Planned,Actual\n1,11/06/2025,0.25,0.25\n1,12/06/2025,0.5,0.5\n")
    note = "Column “Planned”: “0.25” is read as hours: 15 minutes; as a part of a day it would be 6 hours."
    assert note in found.notes
    assert [line.planned_length for line in read_lines(found).lines] == [15, 30]
    assert {Unit.DAYS, Unit.HOURS, Unit.MINUTES} < set(possible_units("care.planned"))
    assert Unit.MINUTES not in possible_units("care.planned_start")
    changed = found.with_unit(2, Unit.DAYS).with_unit(3, Unit.DAYS)
    assert [line.planned_length for line in read_lines(changed).lines] == [360, 720]
    assert changed.with_match(0, "care.person").units[0].unit is Unit.DAYS


def test_that_title_rows_blank_lines_and_two_rows_of_merged_headings_are_understood(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["Planned and delivered care, June 2025"],
        [],
        ["", "", "Planned", None, "Actual", None, "", ""],
        ["Person code", "Date", "Start", "End", "Start", "End", "Worker", "Status"],
        ["007", date(2025, 6, 11), time(8), time(8, 30), time(8, 5), time(8, 35), "W-1", "Completed"],
        [],
        ["008", date(2025, 6, 12), time(22), time(7), time(22), time(7), "W-2", ""],
    ):
        sheet.append(row)
    sheet.merge_cells("C3:D3")
    sheet.merge_cells("E3:F3")
    path = tmp_path / "merged.xlsx"
    book.save(path)
    found = prepare(path)
    assert fields(found) == FIELDS
    assert [column.heading for column in found.header.columns][2:6] == [
        "Planned / Start", "Planned / End", "Actual / Start", "Actual / End",
    ]  # fmt: skip
    assert [(line.row, line.person, line.planned_length) for line in read_lines(found).lines] == [
        (5, "007", 30),
        (7, "008", 540),
    ]


VISITS = (HEADINGS.split(","), ["007", date(2025, 6, 11), time(8), time(8, 30), time(8, 5), time(8, 35), "W-1", ""])


def test_that_the_sheet_of_visits_is_found_behind_others_and_they_are_named(tmp_path: Path) -> None:
    register = (["Contract Reference", "Contract Title", "Supplier"], ["C-1", "T", "S"])
    path = sheets(tmp_path, Cover=[["Care in June"]], Register=register, Visits=VISITS, Codes=[["M", "missed"]])
    found = prepare(path)
    assert found.table.sheet == "Visits"
    assert found.notes[0] == "Sheet “Visits” was read; not read: “Cover”, “Register”, “Codes”."
    assert read_lines(found).lines[0].person == "007"
    assert prepare(path, sheet="Register").table.sheet == "Register"


def test_that_one_of_several_sheets_of_visits_is_read_and_the_others_are_named(tmp_path: Path) -> None:
    found = prepare(sheets(tmp_path, Week1=VISITS, Week2=VISITS))
    assert "Sheet “Week1” was read; not read: “Week2”." in found.notes
    assert prepare(tmp_path / "visits.xlsx", sheet="Week2").table.sheet == "Week2"


def test_that_a_register_is_refused_in_one_sentence(tmp_path: Path) -> None:
    found = prepare(damage.workbook(tmp_path))
    assert found.refusal == (
        "register.xlsx looks like a contract register and not like a spreadsheet of care visits, so nothing was "
        "stored; choose the spreadsheet of planned and delivered care."
    )
    with pytest.raises(DeskError, match="looks like a contract register"):
        read_lines(found)


@pytest.mark.parametrize(
    ("headings", "missing"),
    [
        ("Date,Planned,Actual", "the person's code"),
        ("Person code,Planned,Actual", "the date"),
        ("Person code,Date,Actual", "the planned time"),
        ("Person code,Date,Planned", "the time that was delivered"),
    ],
)
def test_that_a_missing_column_is_named_in_one_sentence(headings: str, missing: str, tmp_path: Path) -> None:
    cells = ",".join("08:00-08:30" if word in {"Planned", "Actual"} else "1/6/2025" for word in headings.split(","))
    refusal = prepared(tmp_path, f"{headings}\n{cells}\n").refusal
    assert refusal.startswith(f"visits.csv has no column with {missing}, so nothing was stored; match a column to “")
    assert refusal.count(". ") == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [("", "empty"), (",,\n,,\n", "no filled cells"), (HEADINGS + "\n", "headings but no rows below them")],
)
def test_that_an_empty_file_is_refused(content: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match=said):
        prepared(tmp_path, content)


@pytest.mark.parametrize(("make", "said"), damage.REFUSED[:8], ids=lambda item: getattr(item, "__name__", item))
def test_that_a_damaged_file_is_refused_as_elsewhere(make: object, said: str, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match=said):
        prepare(make(tmp_path))  # type: ignore[operator]  # a function of damaged_files


def test_that_no_row_read_is_never_success(tmp_path: Path) -> None:
    with pytest.raises(DeskError) as refused:
        read(tmp_path, "007,soon,08:00,08:30,08:05,08:35,W-1,", "Total,,,,,,,")
    assert str(refused.value) == (
        "None of the 2 rows of visits.csv could be read as a care visit (row 2: “soon” is not a date), so nothing was "
        "stored; check the columns that were matched."
    )


def test_that_names_of_people_are_warned_of_and_codes_are_not(tmp_path: Path) -> None:
    def notes(*persons: str) -> list[str]:
        rows = "\n".join(f"{person},11/06/2025,08:00-08:30,08:00-08:30" for person in persons)
        found = prepared(tmp_path, f"Client,Date,Planned,Actual\n{rows}\n")
        return [note for note in found.notes if "people's names" in note]

    assert len(notes("Maple Quill", "Harbour Reed", "P-1")) == 1
    assert notes("Person A", "Client 12", "P-1", "Flat Four") == []
    for name in ("MAPLE QUILL", "maple o'reed", "Mr M Quill", "M. Quill", "Quill M", "Mrs Quill", "Reed-Quill, Maple"):
        assert len(notes(name.replace(",", ""))) == 1, name
    for code in ("P-101", "00412", "W12-A", "MRN123", "P 101", "Ward B", "AB-CD", "A B", "Maple", "Agency worker"):
        assert notes(code) == [], code


def test_that_names_of_workers_are_warned_of_too(tmp_path: Path) -> None:
    found = prepared(tmp_path, f"{HEADINGS}\n{ROW.replace('W-1', 'maple quill')}\n")
    assert [note.partition(" seems")[0] for note in found.notes if "people's names" in note] == ["Column “Worker code”"]


def test_that_cells_for_which_excel_had_no_value_refuse_their_row(tmp_path: Path) -> None:
    def change(name: str, part: bytes) -> bytes:
        part = part.replace(b"<f>1/0</f>", b"<f>1/0</f><v>#VALUE!</v>").replace(b"#VALUE!</v><v></v>", b"#VALUE!</v>")
        part = part.replace(b"#VALUE!</v><v />", b"#VALUE!</v>").replace(b"#VALUE!</v><v/>", b"#VALUE!</v>")
        return part.replace(b'<c r="E3">', b'<c r="E3" t="e">')

    good = ["007", date(2025, 6, 11), time(8), time(8, 30), time(8, 5), time(8, 35), "W-1", "Completed", None]
    path = sheets(
        tmp_path,
        Visits=[
            [*HEADINGS.split(","), "Notes"],
            good,
            [*good[:4], "=1/0", *good[5:]],
            [*good[:5], "=D2", *good[6:]],
            [*good[:8], "=D2"],
            [*good[:6], "#N/A", *good[7:]],
        ],
    )
    found = prepare(damage.repacked(path, change))
    read = read_lines(found)
    assert [line.row for line in read.lines] == [2, 5]
    assert [(problem.row, problem.column, problem.message) for problem in read.problems] == [
        (3, "Actual start", "E3 holds #VALUE!, so nothing of the row is taken."),
        (4, "Actual end", "F4 holds a formula that was not calculated, so nothing of the row is taken."),
        (6, "Worker code", "G6 holds #N/A, so nothing of the row is taken."),
    ]
    assert found.notes[-1] == (
        "3 rows hold an Excel error or a formula that was not calculated, so they are not taken; open the file in "
        "Excel, let it calculate, save it and read it again."
    )
    assert not any("read as blank" in note for note in found.notes)


def test_that_a_file_without_workers_or_statuses_says_what_cannot_be_seen(tmp_path: Path) -> None:
    found = prepared(tmp_path, "Client,Date,Planned,Actual\n1,11/06/2025,08:00-08:30,08:00-08:30\n")
    assert "No column names the worker, so overlaps and double entries cannot be seen." in found.notes
    assert any(note.startswith("No column gives a status") for note in found.notes)


def test_that_reading_tells_how_far_it_is_and_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "visits.csv"
    made.write_lines(path, made.clean_lines(5_000, 1), Layout.TEXT)
    told: list[tuple[int, int]] = []
    found = prepare(path, progress=lambda done, total: told.append((done, total)))
    assert told
    told.clear()
    read_lines(found, lambda done, total: told.append((done, total)))
    assert told == [(0, 5_000), (2_000, 5_000), (4_000, 5_000), (5_000, 5_000)]
    with pytest.raises(ReadingCancelledError):
        read_lines(found, cancelled=lambda: True)
    with pytest.raises(ReadingCancelledError):
        prepare(path, cancelled=lambda: True)
