"""Reading files as they come."""

import csv
import io
import string
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import damaged_files as damage
from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.limits import ReadingCancelledError
from monitor_desk.intake.tables import SourceTable, column_index, column_letter, is_empty, read_table

Make = Callable[[Path], Path]


def cells(table: SourceTable) -> list[tuple[object, ...]]:
    return [row.cells for row in table.rows]


@pytest.mark.parametrize(("make", "words"), damage.REFUSED, ids=[make.__name__ for make, _ in damage.REFUSED])
def test_that_each_damaged_file_is_refused_in_one_sentence(make: Make, words: str, tmp_path: Path) -> None:
    path = make(tmp_path)
    with pytest.raises(DeskError) as refusal:
        read_table(path)
    said = str(refusal.value)
    assert words in said
    assert path.name in said
    assert "stored" in said
    assert said.endswith(".")
    assert "\n" not in said


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.xls", "old Excel workbook"),
        ("a.ods", "OpenDocument"),
        ("a.xlsm", "macros"),
        ("a.xlsb", "binary"),
        ("a.pdf", "PDF"),
        ("a.docx", "Word"),
        ("a.txt", "text file"),
        ("a.tsv", "tab-separated"),
        ("a.dat", "“.dat” file"),
        ("a", "without an ending"),
    ],
)
def test_that_other_kinds_are_refused_by_name_with_how_to_save_them(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"something")
    with pytest.raises(DeskError, match=r"\.xlsx and \.csv only.*(Save as|save that as)") as refusal:
        read_table(tmp_path / name)
    assert words in str(refusal.value)


def test_that_a_vanished_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="not there any more"):
        read_table(tmp_path / "gone.csv")
    with pytest.raises(DeskError, match="is a folder"):
        read_table(tmp_path)


def test_that_a_capital_ending_is_read(tmp_path: Path) -> None:
    assert len(read_table(damage.csv_file(tmp_path, damage.csv_text(), "A.CSV")).rows) == 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_that_every_encoding_separator_and_line_ending_reads_the_same(
    encoding: str, separator: str, ending: str, tmp_path: Path
) -> None:
    expected = cells(read_table(damage.csv_file(tmp_path, damage.csv_text())))
    path = damage.csv_file(tmp_path, damage.csv_text(separator, ending), "other.csv", encoding)
    assert cells(read_table(path)) == expected
    assert expected[2][1] == "Home care “Zürich” & £ café"


def test_that_bytes_that_are_no_windows_text_are_read_and_noted(tmp_path: Path) -> None:
    table = read_table(damage.csv_file(tmp_path, b"Reference,Title\nC-1,caf\xe9 \x81\n"))
    assert table.rows[1].cells[1] == "café \x81"
    assert "Western European" in table.notes[0]


def test_that_nul_bytes_are_left_out_and_noted(tmp_path: Path) -> None:
    table = read_table(damage.csv_file(tmp_path, "Reference,Title\nC-1,A\0dvocacy\n"))
    assert table.rows[1].cells == ("C-1", "Advocacy")
    assert any("NUL" in note for note in table.notes)


def test_that_line_breaks_in_quotes_keep_the_row_together_and_the_numbers_true(tmp_path: Path) -> None:
    table = read_table(damage.csv_file(tmp_path, 'Reference,Title\nC-1,"a\nb"\n\nC-2,c\n'))
    assert [(row.number, row.cells) for row in table.rows][1:] == [(2, ("C-1", "a\nb")), (4, ("C-2", "c"))]


def test_that_a_mark_of_inches_is_no_open_quotation(tmp_path: Path) -> None:
    table = read_table(damage.csv_file(tmp_path, 'Reference,Title\nC-1,6" pipe\nC-2,The "Old" Mill\n'))
    assert [row.cells[1] for row in table.rows[1:]] == ['6" pipe', 'The "Old" Mill']


def test_that_a_quotation_open_in_the_last_but_one_row_is_found(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="opened in row 2 is never closed"):
        read_table(damage.csv_file(tmp_path, 'Reference,Title\nC-1,"Day\nC-2,T'))


def test_that_excels_separator_line_is_obeyed(tmp_path: Path) -> None:
    assert read_table(damage.csv_file(tmp_path, "sep=;\na;b,c\n")).rows[0].cells == ("a", "b,c")


def test_that_a_wrong_dimension_hides_nothing(tmp_path: Path) -> None:
    assert len(read_table(damage.wrong_dimension(tmp_path)).rows) == 4


def test_that_dates_and_numbers_of_a_workbook_stay_what_they_are(tmp_path: Path) -> None:
    row = read_table(damage.workbook(tmp_path)).rows[1]
    assert row.cells[3] == date(2025, 4, 1)
    assert row.cells[5] == 120000.5


@pytest.mark.parametrize("make", [damage.far_cell, damage.far_column])
def test_that_a_far_stray_cell_does_not_take_all_memory(make: Make, tmp_path: Path) -> None:
    table = read_table(make(tmp_path))
    assert table.rows[0].cells == damage.HEADINGS
    assert all(len(row.cells) <= 6 for row in table.rows)
    assert any("far away" in note for note in table.notes)


def test_that_prefixed_and_single_quoted_sheets_are_checked_too(tmp_path: Path) -> None:
    def change(name: str, part: bytes) -> bytes:
        if not name.endswith("sheet1.xml"):
            return part
        text = part.decode().replace('"', "'").replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?")
        return text.replace("xmlns=", "xmlns:x=").encode()

    path = damage.repacked(damage.far_cell(tmp_path), change)
    table = read_table(path)
    assert [len(row.cells) for row in table.rows] == [6, 6, 6, 6]


def test_that_a_very_wide_sheet_is_read_up_to_its_cap(tmp_path: Path) -> None:
    table = read_table(damage.very_wide(tmp_path))
    assert len(table.rows) == 4
    assert any("6,327 columns wide" in note for note in table.notes)


def test_that_reading_stops_after_a_long_run_of_blank_rows(tmp_path: Path) -> None:
    table = read_table(damage.long_blank_run(tmp_path))
    assert len(table.rows) == 4
    assert any(note.startswith("Reading stopped after row 4, because 1,000 or more blank rows") for note in table.notes)


@pytest.mark.parametrize(
    ("between", "after", "rows", "noted"),
    [
        (999, "C-2,Below", 3, False),
        (1_000, "C-2,Below", 2, True),
        (5_000, "C-2,Below", 2, True),
        (5_000, ",", 2, False),
    ],
)
def test_that_rows_below_a_long_blank_run_are_told_and_a_blank_end_is_not(
    between: int, after: str, rows: int, noted: bool, tmp_path: Path
) -> None:
    text = "Reference,Title\nC-1,Above\n" + ",\n" * between + after + "\n"
    table = read_table(damage.csv_file(tmp_path, text))
    assert len(table.rows) == rows
    expected = (
        f"Reading stopped after row 2, because 1,000 or more blank rows follow it; row {between + 3:,} and those below "
        "it were not read. Delete the blank rows and import it again if they matter."
    )
    assert table.notes == ((expected,) if noted else ())


def test_that_the_first_sheet_with_known_headings_is_read_and_the_others_are_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    cover = book.active
    assert cover is not None
    cover.title = "Read me"
    cover.append(["Published by the council", "on its own site"])
    hidden = book.create_sheet("Lists")
    hidden.append(damage.HEADINGS)
    hidden.append(["old"] * 6)
    hidden.sheet_state = "hidden"
    register = book.create_sheet("Contracts 2025")
    for row in (damage.HEADINGS, *damage.ROWS):
        register.append(row)
    book.save(tmp_path / "sheets.xlsx")
    table = read_table(tmp_path / "sheets.xlsx")
    assert (table.sheet, len(table.rows)) == ("Contracts 2025", 4)
    assert table.notes[0] == "Sheet “Contracts 2025” was read; not read: “Read me”, “Lists”."
    assert read_table(tmp_path / "sheets.xlsx", sheet="Read me").sheet == "Read me"


def test_that_rows_and_columns_keep_their_true_places(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["C4"], sheet["D4"], sheet["C7"] = "Reference", "Title", "C-1"
    book.save(tmp_path / "places.xlsx")
    table = read_table(tmp_path / "places.xlsx")
    assert [(row.number, row.cell(2)) for row in table.rows] == [(4, "Reference"), (7, "C-1")]


def test_that_formulas_without_result_and_errors_are_noted(tmp_path: Path) -> None:
    path = damage.workbook(tmp_path, (damage.HEADINGS, ("C-1", "T", "S", None, None, "=1+1")))
    table = read_table(path)
    assert "1 formula cells hold no result" in table.notes[0]


def test_that_a_formula_that_came_to_no_words_is_no_formula_without_result(tmp_path: Path) -> None:
    def change(name: str, part: bytes) -> bytes:
        return part.replace(b'<c r="F2"><f>', b'<c r="F2" t="str"><f>')

    path = damage.workbook(tmp_path, (damage.HEADINGS, ("C-1", "T", "S", None, None, "=1+1")))
    assert read_table(damage.repacked(path, change)).notes == ()


def test_that_a_calculated_workbook_gives_its_results(tmp_path: Path) -> None:
    def change(name: str, part: bytes) -> bytes:
        return part.replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>").replace(
            b"<f>1+1</f><v />", b"<f>1+1</f><v>2</v>"
        )

    path = damage.workbook(tmp_path, (damage.HEADINGS, ("C-1", "T", "S", None, None, "=1+1")))
    table = read_table(damage.repacked(path, change))
    assert table.rows[1].cells[5] == 2.0
    assert table.notes == ()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_that_reading_can_be_cancelled_and_tells_how_far_it_is(kind: str, tmp_path: Path) -> None:
    rows = [(f"C-{number}", "Title", "S", None, None, number) for number in range(4_500)]
    path = (
        damage.csv_file(tmp_path, damage.csv_text(rows=rows))
        if kind == "csv"
        else damage.workbook(tmp_path, (damage.HEADINGS, *rows))
    )
    told: list[tuple[int, int]] = []
    read_table(path, progress=lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == [2_000, 4_000]
    assert all(done <= total for done, total in told)
    with pytest.raises(ReadingCancelledError, match="Nothing was stored"):
        read_table(path, cancelled=lambda: True)


def test_that_an_archive_with_a_lying_directory_is_found_out(tmp_path: Path) -> None:
    path = damage.workbook(tmp_path)
    content = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    path.write_bytes(content.replace(size.to_bytes(4, "little"), (size - 7).to_bytes(4, "little")))
    with pytest.raises(DeskError, match="damaged"):
        read_table(path)


@given(st.integers(min_value=0, max_value=16_383))
def test_that_column_letters_and_numbers_are_each_others_inverse(index: int) -> None:
    assert column_index(column_letter(index)) == index


PLAIN = st.text(alphabet=string.ascii_letters + string.digits + " ,;|\"'éŁ£\n", max_size=12)
VALUES = st.one_of(
    PLAIN,
    st.integers(min_value=-(10**9), max_value=10**9).map(float),
    st.booleans(),
    st.dates(min_value=date(1950, 1, 1), max_value=date(2150, 1, 1)),
    st.none(),
)
FILES = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@FILES
@given(st.lists(st.lists(PLAIN, min_size=2, max_size=5), min_size=1, max_size=8))
def test_that_what_the_csv_module_wrote_reads_the_same(tmp_path: Path, rows: list[list[str]]) -> None:
    target = io.StringIO(newline="")
    csv.writer(target).writerows([["Reference", "Title"], *rows])
    table = read_table(damage.csv_file(tmp_path, target.getvalue()))
    expected = [(number, tuple(row)) for number, row in enumerate(rows, start=2)]
    assert [(row.number, without_indent(row.cells)) for row in table.rows[1:]] == [
        (number, without_indent(trimmed)) for number, row in expected if (trimmed := without_blank_end(row))
    ]


@FILES
@given(st.lists(st.lists(VALUES, min_size=1, max_size=5), min_size=1, max_size=8))
def test_that_what_openpyxl_wrote_reads_the_same(tmp_path: Path, rows: list[list[object]]) -> None:
    path = damage.workbook(tmp_path, (damage.HEADINGS, *rows))
    table = read_table(path)
    found = {row.number: row.cells for row in table.rows}
    for number, row in enumerate(rows, start=2):
        kept = found.get(number, ())
        for index, value in enumerate(row):
            cell = kept[index] if index < len(kept) else None
            assert (is_empty(cell) and (value is None or not str(value).strip())) or same(cell, value)


def without_blank_end(row: tuple[str, ...]) -> tuple[str, ...]:
    while row and not row[-1].strip():
        row = row[:-1]
    return row


def without_indent(row: Sequence[object]) -> list[str]:
    """Spaces before a cell are not kept: `a, "b"` is common."""
    return [str(cell).lstrip(" ") for cell in row]


def same(cell: object, value: object) -> bool:
    if isinstance(cell, datetime):
        cell = cell.date()
    return cell == value and isinstance(cell, bool) == isinstance(value, bool)
