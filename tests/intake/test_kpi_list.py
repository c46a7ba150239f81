"""The list behind a KPI as it comes: headings under titles, words for yes, totals rows; all read or named by row."""

import io
import string
from collections.abc import Callable, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import damaged_files as damage
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.kpi_recount import ListRow, recount, rows_text
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.intake.kpi_list import ListRole, PreparedList, ReadList, prepare_list
from monitor_desk.intake.kpi_list.words import counts_of
from monitor_desk.intake.limits import MAX_ROWS, ReadingCancelledError

WILD = (
    "KPI 5: people seen in time,,,\n"
    "Provider:,Amber Care,,\n"
    "\n"
    "Person ref,Referred,Seen in 3 days?,Excluded because\n"
    "P1,01/04/2026,Yes,\n"
    "P2,02/04/2026,No – cancelled,\n"
    "P3,03/04/2026,n/a,Moved away\n"
    "P4,04/04/2026,maybe,no\n"
    "Person ref,Referred,Seen in 3 days?,Excluded because\n"
    "P5,05/04/2026,,\n"
    ",06/04/2026,✓,\n"
    ",07/04/2026,,\n"
    "Total,,3,\n"
    "Note: as at 1 May 2026,,,\n"
)


def prepared(folder: Path, text: str, name: str = "list.csv", encoding: str = "utf-8") -> PreparedList:
    return prepare_list(damage.csv_file(folder, text, name, encoding))


def roles(found: PreparedList) -> dict[str, str]:
    return {column.heading or column.letter: column.role.value for column in found.columns}


def as_suggested(found: PreparedList) -> ReadList:
    label, counts, value, excluded = (
        found.suggestion(role) for role in (ListRole.LABEL, ListRole.COUNTS, ListRole.VALUE, ListRole.EXCLUDED)
    )
    chosen = counts or value
    return found.rows(
        label.index if label else None,
        chosen.index if chosen else None,
        frozenset() if counts else None,
        excluded.index if excluded else None,
    )


def problems(read: ReadList) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.letter, problem.message) for problem in read.problems]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_that_a_list_of_the_wild_is_read_or_named_by_row(encoding: str, tmp_path: Path) -> None:
    found = prepared(tmp_path, WILD, encoding=encoding)
    assert roles(found) == {
        "Person ref": "label",
        "Referred": "",
        "Seen in 3 days?": "counts",
        "Excluded because": "excluded",
    }
    read = as_suggested(found)
    assert read.rows == (
        ListRow("P1", "yes"),
        ListRow("P2", "no", note="No – cancelled"),
        ListRow("P3", "", excluded="Excluded because: Moved away", note="n/a"),
        ListRow("P4", "", note="maybe"),
        ListRow("P5", ""),
        ListRow("Row 11", "yes", note="✓"),
    )
    assert problems(read) == [
        (8, "C", "“maybe” is neither yes nor no; the row is kept without data."),
        (11, "A", "The row has no label; it is kept under its row number."),
    ]
    assert read.left_out == (
        "Row 9 repeats the headings.",
        "Row 12 has neither label nor value.",
        "Row 13 “Total” is a row of totals.",
        "Row 14 “Note: as at 1 May 2026” stands at the foot and sums the list up or explains it.",
    )
    assert found.notes[-2:] == ("Headings were found in row 4.", "2 rows above the headings were not read.")


def test_that_a_read_list_is_recounted_and_its_file_known_again(tmp_path: Path) -> None:
    found = prepared(tmp_path, WILD)
    text = rows_text(as_suggested(found).rows)
    check = KpiValidation(measure="Percentage", submitted="60 %", basis="Whole list", list_rows=text)
    assert recount(check).sentence.startswith("Submitted 60 %, recomputed 40 % from 2 of 5: 20 points lower")
    assert (found.file_name, found.sha256) == ("list.csv", sha256((tmp_path / "list.csv").read_bytes()).hexdigest())


def test_that_a_workbook_with_merged_titles_and_true_types_reads_alike(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "Hours delivered, Q2 2026/27"
    sheet.merge_cells("A1:C1")
    sheet.append([])
    rows: Sequence[Sequence[object]] = [
        ("Case", "Week of", "Hours", "In time"),
        (101, date(2026, 7, 6), 12.5, True),
        (102, date(2026, 7, 6), 0.3125, False),
        (103, date(2026, 7, 6), 1e-07, 1),
        (104, date(2026, 7, 6), "12 hours", 0),
        (None, None, None, None),
        ("Total", None, "=SUM(C4:C7)", None),
        ("Average hours", None, 6.2, None),
    ]
    for row in rows:
        sheet.append(list(row))
    target = io.BytesIO()
    book.save(target)
    found = prepare_list(damage.csv_file(tmp_path, target.getvalue(), "list.xlsx"))
    assert roles(found) == {"Case": "label", "Week of": "", "Hours": "value", "In time": "counts"}
    hours = found.rows(0, 2, None)
    assert [row.value for row in hours.rows] == ["12.5", "0.3125", "0.0000001", "12 hours"]
    assert [row.label for row in hours.rows] == ["101", "102", "103", "104"]
    assert [row.counts for row in found.rows(0, 3, frozenset()).rows] == ["yes", "no", "yes", "no"]
    assert hours.problems == ()
    assert [words.split()[1] for words in hours.left_out] == ["9", "10"]


def test_that_words_in_a_column_of_figures_are_named_by_row_and_kept_as_typed(tmp_path: Path) -> None:
    text = 'Ref,Income (£000s)\nR1,"£1,200.50"\nR2,n/a\nR3,six\nR4,\nR5,#REF!\nR6,92%\nR7,3.5\n'
    found = prepared(tmp_path, text)
    read = as_suggested(found)
    assert [row.value for row in read.rows] == ["£1,200.50", "n/a", "six", "", "#REF!", "92%", "3.5"]
    assert {row.counts for row in read.rows} == {""}
    assert problems(read) == [
        (4, "B", "“six” is no figure; the row is kept without data."),
        (6, "B", "“#REF!” is no figure; the row is kept without data."),
    ]


@pytest.mark.parametrize(
    ("heading", "cells", "words"),
    [
        ("Income (£000s)", ("5", "6"), "speaks of thousands or millions; its figures are kept as they stand."),
        ("Hours % delivered", ("1", "0.8"), "is of percentages but holds shares such as 1; its figures are kept"),
        ("Hours % delivered", ("0.92", "0.8"), "is of percentages but holds shares such as 0.92; its figures are kept"),
        ("Share", ("n/a", "0.92", "1"), "holds only figures from 0 to 1, such as 0.92; its figures are kept"),
    ],
)
def test_that_figures_in_another_size_than_their_heading_says_are_noted_and_not_changed(
    heading: str, cells: tuple[str, ...], words: str, tmp_path: Path
) -> None:
    lines = "".join(f"R{number},{cell}\n" for number, cell in enumerate(cells))
    found = prepared(tmp_path, f"Ref,{heading}\n{lines}")
    assert any(words in note for note in found.notes)
    assert tuple(row.value for row in as_suggested(found).rows) == cells
    second = prepared(tmp_path, "Ref,Hours,Share\nR1,5,0.92\nR2,7,0.9\n", "second.csv")
    assert any("“Share” holds only figures from 0 to 1, such as 0.92" in note for note in second.notes)
    for number, hours in enumerate(("92,80", "0.5,0.25,1,7.5", "92%,80%", "-0.5,0.5")):
        lines = "".join(f"R{row},{cell}\n" for row, cell in enumerate(hours.split(",")))
        plain = prepared(tmp_path, f"Ref,Hours\n{lines}", f"plain {number}.csv")
        assert not any("figures are kept" in note for note in plain.notes)


def test_that_cells_shown_as_per_cent_are_noted_as_shares_and_never_recounted_as_under_one_per_cent(
    tmp_path: Path,
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Case", "Share"), ("C-a", 0.92), ("C-b", 0.9), ("C-c", 0.94), ("Average", 0.92)):
        sheet.append(row)
        sheet.cell(sheet.max_row, 2).number_format = "0%"
    target = io.BytesIO()
    book.save(target)
    found = prepare_list(damage.csv_file(tmp_path, target.getvalue(), "list.xlsx"))
    assert any("Column B “Share” holds only figures from 0 to 1, such as 0.92" in note for note in found.notes)
    text = rows_text(found.rows(0, 1, None).rows)
    made = KpiValidation(measure="Average", unit="%", submitted="92 %", basis="Whole list", list_rows=text)
    assert recount(made).verdict == "Cannot be told"


def test_that_the_officers_words_count_and_all_others_but_no_data_do_not(tmp_path: Path) -> None:
    found = prepared(tmp_path, "Ref,Outcome\nA,Home\nB,Ward\nC,home \nD,n/a\nE,\nF,Unknown\nG,Yes\n")
    assert found.words(1) == ("home", "n/a", "unknown", "ward", "yes")
    read = found.rows(0, 1, frozenset({"Home"}))
    assert [row.counts for row in read.rows] == ["yes", "no", "yes", "", "", "", "no"]
    assert [row.note for row in read.rows] == ["Home", "Ward", "home", "n/a", "", "Unknown", ""]
    assert [row.counts for row in found.rows(0, 1, frozenset({"n/a"})).rows][3] == "yes"
    assert found.counting_words(1) == {"yes"}


def test_that_rows_are_left_out_of_the_figures_by_chosen_words_or_by_whatever_stands_there(tmp_path: Path) -> None:
    found = prepared(tmp_path, "Ref,Met,Status\nA,met,Eligible\nB,met,Moved\nC,not met,\nD,met,no\n")

    def excluded(*words: str) -> list[str]:
        return [row.excluded for row in found.rows(0, 1, frozenset(), 2, frozenset(words)).rows]

    assert excluded("MOVED") == ["", "Status: Moved", "", ""]
    assert excluded() == ["Status: Eligible", "Status: Moved", "", ""]
    assert excluded("", "no") == ["", "", "Status: blank", "Status: no"]
    assert [row.excluded for row in found.rows(0, 1, frozenset()).rows] == [""] * 4


def test_that_without_a_column_of_answers_rows_count_only_where_that_was_asked_for(tmp_path: Path) -> None:
    found = prepared(tmp_path, "Person\nP1\nP2\nP3\n")
    assert [row.counts for row in found.rows(0, None, None).rows] == ["yes"] * 3
    assert [row.counts for row in found.rows(0, None, frozenset()).rows] == [""] * 3
    assert [row.label for row in found.rows(None, None, None).rows] == ["Row 2", "Row 3", "Row 4"]


@pytest.mark.parametrize(
    ("text", "first", "rows"),
    [
        ("A,yes\nB,no\nC,1\n", "", 3),
        ("P1,4.5\nP2,6\n", "", 2),
        ("P1\nP2\n", "", 2),
        ("Z1,01/04/2026\nZ2,02/04/2026\n", "", 2),
        ("Person\nP1\n", "Person", 1),
        ("KPI 5,Q2 2026/27\nPerson,Met\nPerson A,met\nPerson B,not met\n", "Person", 2),
        ("Provider:,Amber Care\nWho,When\nAnn,01/04/2026\n", "Who", 1),
        ("Ref,Met,Late,Why\nA,yes,,\nB,no,,\n", "Ref", 2),
        ("Ref,Ref\nA,yes\n", "Ref", 1),
        ("Who,Met\nA,yes\nB,no\n", "Who", 2),
        ("A,met\nB,not met\nC,met\n", "", 3),
        ("Who,Met\nA,on the day\nB,afterwards\n", "Who", 2),
        ("Who,How\nAnn,well\nBob,badly\n", "Who", 2),
    ],
)
def test_that_headings_are_found_and_a_list_without_any_loses_no_row(
    text: str, first: str, rows: int, tmp_path: Path
) -> None:
    found = prepared(tmp_path, text)
    assert found.columns[0].heading == first
    assert len(found.rows(0, None, None).rows) == rows
    assert any("No row of headings was found" in note for note in found.notes) == (first == "")
    assert found.columns[0].said == first or "no heading" in found.columns[0].said


def test_that_each_role_is_suggested_once_and_only_with_a_reason(tmp_path: Path) -> None:
    text = "Team,Who,Day,Met,Seen,Hours,Miles,Ref,Case,Exempt,Blank\n" + "".join(
        f"North,Z{number},0{number}/04/2026,yes,no,{number}.5,{number}2,10{number},20{number},,n/a\n"
        for number in range(1, 5)
    )
    found = prepared(tmp_path, text)
    given = {column.heading: column.role.value for column in found.columns if column.role}
    assert given == {"Met": "counts", "Hours": "value", "Ref": "label", "Exempt": "excluded"}
    assert all(bool(column.why) == bool(column.role) for column in found.columns)
    assert [column.samples for column in found.columns[:2]] == [("North",), ("Z1", "Z2", "Z3")]


def test_that_a_column_of_the_same_words_is_no_label(tmp_path: Path) -> None:
    found = prepared(tmp_path, "Team,Met\nNorth,yes\nNorth,no\nNorth,yes\nSouth,yes\n")
    assert roles(found) == {"Team": "", "Met": "counts"}


def test_that_headings_used_twice_are_numbered(tmp_path: Path) -> None:
    found = prepared(tmp_path, "Ref,Met,met\nA,yes,no\n")
    assert [column.heading for column in found.columns] == ["Ref", "Met", "met (2)"]


@pytest.mark.parametrize(
    ("foot", "left_out"),
    [
        ("Total,9\n", 1),
        ("Grand total:,9\n", 1),
        ("Total income,9\n", 1),
        ("Average,4.5\nTotal,9\n", 2),
        ("% met,50 %\n", 1),
        (",9\n", 1),
        ("Note: as at May,\n", 1),
        ("Total,9\nSource: case files,\n", 2),
        (",8\n", 0),
        ("Total Care,yes\n", 0),
        ("P3,\n", 0),
        ("Average,\n", 0),
        ("Notebook fund,5\n", 0),
    ],
)
def test_that_what_sums_a_list_up_at_its_foot_is_left_out_and_named(foot: str, left_out: int, tmp_path: Path) -> None:
    read = prepared(tmp_path, f"Scheme,Income\nP1,4\nP2,5\n{foot}").rows(0, 1, None)
    assert len(read.left_out) == left_out
    assert len(read.rows) == 2 + foot.count("\n") - left_out
    assert [words.split()[1] for words in read.left_out] == [str(4 + number) for number in range(left_out)]


@pytest.mark.parametrize(
    "label",
    [
        *("Keyworker 3", "Key 4", "Source 5", "(B6)", "Key worker", "Note 7", "Notebook fund", "Printed matter 2"),
        *("*P7", "* P7", "†person 7", "*", "(Person 8)", "Produced 3", "Prepared meals", "End of life care"),
        *("Source of referral 5", "Sourcing team", "Key worker north team 3"),
    ],
)
def test_that_a_short_label_at_the_foot_is_a_row_without_data(label: str, tmp_path: Path) -> None:
    read = prepared(tmp_path, f"Ref,Met\nA1,Yes\nA2,Yes\n{label},\n").rows(0, 1, frozenset())
    assert (read.rows[-1], read.left_out) == (ListRow(label, ""), ())


@pytest.mark.parametrize(
    "note",
    [
        *(
            "Note: as at May",
            "NOTES:",
            "Notes",
            "Note 1: late starts are left out",
            "Source: case files",
            "Key: Y is yes",
        ),
        *("Source for all of these figures is the case file", "Prepared by the manager", "Printed 01/05/2026"),
        *(
            "Produced on 1 May",
            "Printed: 1 May",
            "End of list",
            "* estimated",
            "* late starts are out",
            "† provisional",
        ),
        *("*Figures of May only", "(as at 1 May)", "(1) Figures of May only"),
    ],
)
def test_that_a_note_at_the_foot_is_no_row(note: str, tmp_path: Path) -> None:
    read = prepared(tmp_path, f"Ref,Met\nA1,Yes\nA2,Yes\n{note},\n").rows(0, 1, frozenset())
    assert [row.label for row in read.rows] == ["A1", "A2"]
    assert len(read.left_out) == 1


def test_that_rows_without_data_at_the_foot_keep_a_share_from_being_found_right(tmp_path: Path) -> None:
    found = prepared(tmp_path, "Ref,Met\nA1,Yes\nA2,Yes\nKeyworker 3,\nKey 4,\nSource 5,\n(B6),\n")
    text = rows_text(as_suggested(found).rows)
    made = recount(KpiValidation(measure="Percentage", submitted="100 %", basis="Whole list", list_rows=text))
    assert (str(made.numerator), made.denominator, made.verdict) == ("2", 6, "Not supported")


@pytest.mark.parametrize("name", ["Number", "Total Care", "Overall House", "Average Ward", "% Club"])
def test_that_the_rows_of_a_series_are_no_summaries_whatever_they_are_called(name: str, tmp_path: Path) -> None:
    lines = "".join(f"{name} {number},{number % 2}\n" for number in range(1, 9))
    found = prepared(tmp_path, f"Ref,Met\n{lines}{name} met,4\nTotal,8\n")
    read = found.rows(0, 1, frozenset())
    assert [row.label for row in read.rows] == [f"{name} {number}" for number in range(1, 9)]
    assert [words.split()[1] for words in read.left_out] == ["10", "11"]
    assert roles(found) == {"Ref": "label", "Met": "counts"}


def test_that_totals_of_years_are_no_series_and_another_label_makes_a_row(tmp_path: Path) -> None:
    years = prepared(tmp_path, "Scheme,Income\nP1,4\nP2,5\nTotal 2025,9\nTotal 2026,9\n").rows(0, 1, None)
    assert [row.label for row in years.rows] == ["P1", "P2"]
    lines = "Home,Ref,Met\nApex Care,101,1\nTotal Care,102,0\n"
    assert len(prepared(tmp_path, lines, "homes.csv").rows(1, 2, frozenset()).rows) == 2


def test_that_a_word_for_a_summary_inside_the_list_is_a_row_of_it(tmp_path: Path) -> None:
    read = prepared(tmp_path, "Scheme,Income\nAverage,4\nTotal,4\nP2,5\n").rows(0, 1, None)
    assert [row.label for row in read.rows] == ["Average", "P2"]
    assert read.left_out == ("Row 3 “Total” is a row of totals.",)


def test_that_a_figure_without_label_under_answers_is_left_out(tmp_path: Path) -> None:
    found = prepared(tmp_path, "Ref,Met\nA,yes\nB,no\n,50 %\n")
    assert len(found.rows(0, 1, frozenset()).rows) == len(found.rows(0, 1, frozenset({"yes"})).rows) == 2
    last = prepared(tmp_path, "Ref,Met\nA,yes\nB,no\n,1\n", "other.csv")
    assert [row.counts for row in last.rows(0, 1, frozenset()).rows] == ["yes", "no", "yes"]


def test_that_a_row_whose_cells_have_slipped_is_named_and_not_taken(tmp_path: Path) -> None:
    read = prepared(tmp_path, "Ref,Met\nA,yes\nSmith, J,no\nC,no\n").rows(0, 1, frozenset())
    assert [row.label for row in read.rows] == ["A", "C"]
    assert "3 cells under 2 headings" in read.left_out[0]
    assert [problem.row for problem in read.problems] == [3]


def test_that_a_column_of_names_is_warned_of_and_not_suggested(tmp_path: Path) -> None:
    found = prepared(tmp_path, 'Service user name,Ref,Met\nJane Smith,R1,yes\n"Jones, Tom",R2,no\nAmy O\'Neil,R3,yes\n')
    assert [column.holds_names for column in found.columns] == [True, False, False]
    assert found.columns[0].why == "It seems to hold names of people, which the desk does not keep"
    assert roles(found) == {"Service user name": "", "Ref": "label", "Met": "counts"}
    assert any("names of people, which the desk does not keep" in note for note in found.notes)
    plain = prepared(tmp_path, "Person,Met\nPerson A,yes\nPerson B,no\n", "plain.csv")
    assert [column.holds_names for column in plain.columns] == [False, False]


@pytest.mark.parametrize(
    ("words", "counts"),
    [
        *(
            (words, "yes")
            for words in ("Yes", "Y", "TRUE", "1", "met", "✓", "☑", "Achieved", "yes, late", "Yes (2 days)")
        ),
        *((words, "no") for words in ("no", "N", "False", "0", "Not met", "✗", "missed", "No – ill", "no: ward")),
        *((words, "") for words in ("", "n/a", "N/A", "-", "tbc", "?", "Not known", "no data", "No record", "none")),
        *(
            (words, None)
            for words in ("maybe", "2", "x", "partly met", "no data held", "yesterday", "nobody", "yes no")
        ),
    ],
)
def test_that_words_for_yes_no_and_no_data_are_known_and_others_never_guessed(words: str, counts: str | None) -> None:
    assert counts_of(words) == counts


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (damage.truncated, "damaged"),
        (damage.strict, "Strict Open XML"),
        (damage.locked, "password"),
        (damage.old_workbook_renamed, "old Excel workbook"),
        (damage.text_called_workbook, "is no workbook"),
    ],
)
def test_that_a_damaged_or_wrong_file_is_refused_in_one_sentence(
    make: Callable[[Path], Path], words: str, tmp_path: Path
) -> None:
    with pytest.raises(DeskError) as refusal:
        prepare_list(make(tmp_path))
    assert words in str(refusal.value)
    assert "stored" in str(refusal.value)


def test_that_a_list_too_long_or_without_rows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="more than 200,000 rows"):
        prepared(tmp_path, "Ref\n" + "R\n" * (MAX_ROWS + 1))
    with pytest.raises(DeskError, match="headings but no rows below them"):
        prepared(tmp_path, "Person ref,Met on time?\n", "empty.csv")


def test_that_reading_tells_how_far_it_is_and_can_be_cancelled(tmp_path: Path) -> None:
    path = damage.csv_file(tmp_path, "Ref,Met\n" + "R,yes\n" * 5_000, "long.csv")
    seen: list[int] = []
    prepare_list(path, progress=lambda done, _: seen.append(done))
    assert seen == sorted(seen)
    assert seen[-1] >= 4_000
    with pytest.raises(ReadingCancelledError):
        prepare_list(path, cancelled=lambda: True)


LABELS = st.text(string.ascii_uppercase + string.digits, min_size=1, max_size=6).map(lambda text: f"Z{text}")
ANSWERS = {"yes": "yes", "Met": "yes", "✓": "yes", "0": "no", "No": "no", "not met": "no", "": "", "n/a": ""}
LINES = st.lists(st.tuples(LABELS, st.sampled_from(sorted(ANSWERS))), min_size=1, max_size=15)


@given(
    LINES, st.sampled_from(["", "Our list,\n\n"]), st.sampled_from(["", "Total,3\n"]), st.sampled_from([",", ";", "\t"])
)
def test_that_every_row_of_a_list_is_read_once_whatever_stands_round_it(
    lines: list[tuple[str, str]], title: str, foot: str, separator: str
) -> None:
    text = f"{title}Person ref,Met in time\n{''.join(f'{label},{words}' + chr(10) for label, words in lines)}{foot}"
    with TemporaryDirectory() as folder:
        found = prepared(Path(folder), text.replace(",", separator))
    read = found.rows(0, 1, frozenset())
    assert [(row.label, row.counts) for row in read.rows] == [(label, ANSWERS[words]) for label, words in lines]
    assert len(read.left_out) == bool(foot)
    assert read.problems == ()


CELL = st.one_of(st.sampled_from(["yes", "Total", "n/a", "1", "Note", "", "£5", ":", "Person"]), st.text(max_size=8))


@given(st.lists(st.lists(CELL, max_size=4), max_size=8))
def test_that_no_table_of_words_makes_the_reading_fail(table: list[list[str]]) -> None:
    text = "".join(",".join(cell.replace('"', "").replace(",", "") for cell in row) + "\n" for row in table)
    with TemporaryDirectory() as folder:
        path = damage.csv_file(Path(folder), text.encode("utf-8", "replace"))
        try:
            found = prepare_list(path)
        except DeskError:
            return
    index = found.columns[0].index
    for counts_when in (None, frozenset[str](), frozenset({"yes"})):
        read = found.rows(index, found.columns[-1].index, counts_when, index)
        assert all(row.label for row in read.rows)
        assert len(read.rows) + len(read.left_out) <= len(found.table.rows)
