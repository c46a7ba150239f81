"""The register as it leaves the desk, read again as other programs read it."""

import csv
import zipfile
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.imports import RegisterLine
from monitor_desk.domain.providers import Provider
from monitor_desk.intake.preparing import lines, prepare
from monitor_desk.reports.register import HEADINGS, RegisterEntry, write_register

MADE_AT = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)
ENDINGS = pytest.mark.parametrize("ending", [".xlsx", ".csv"])
FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+44 1632",
    "-5",
    "@SUM(A1)",
    "'quoted'",
    "'=kept",
    "'5",
    '="0012"',
    "''=x",
    "-",
)
DAYS = st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1))
PENCE = st.none() | st.integers(-(10**9), 10**12)


def entry(**changes: object) -> RegisterEntry:
    """Return a contract with its supplier."""
    values: dict[str, object] = {
        "reference": "SL-0001",
        "title": "Supported living",
        "department": "Adult social care",
        "value_pence": 123_456,
        "starts_on": date(2024, 4, 1),
        "ends_on": date(2027, 3, 31),
        "is_sme": True,
        "is_vcse": False,
    }
    supplier = Provider(name="Alder Support Ltd", company_number="00445790", charity_number="0123456")
    return RegisterEntry(contract=Contract.of({**values, **changes}), supplier=supplier)


def read(file: Path) -> list[RegisterLine]:
    """Return the rows of a file as an import reads them."""
    return [line for line in lines(prepare(file, "register")) if isinstance(line, RegisterLine)]


def words(alphabet: str = "abcdeŁó日 £%&;,\"'=+-@(){}[]0123456789|\n\t#") -> st.SearchStrategy[str]:
    """Return texts such as officers type, tidied as the desk keeps them, awkward ones among them."""
    return st.text(st.sampled_from(alphabet), max_size=30).map(lambda text: " ".join(text.split()))


@st.composite
def entries(draw: st.DrawFn) -> list[RegisterEntry]:
    """Return contracts with different references and any text, amount and date."""
    made = []
    for number in range(draw(st.integers(1, 6))):
        starts_on, ends_on = draw(DAYS), draw(DAYS)
        if starts_on and ends_on:
            starts_on, ends_on = sorted((starts_on, ends_on))
        made.append(
            entry(
                reference=f"C-{number}",
                title=f"T{draw(words())}",
                department=f"D{draw(words())}",
                description=f"{draw(st.sampled_from(['', 'x', '=x', '+', '@']))}{draw(words())}x",
                value_pence=draw(PENCE),
                annual_value_pence=draw(PENCE),
                irrecoverable_vat_pence=draw(PENCE),
                currency=draw(st.sampled_from(["", "GBP", "EUR"])),
                starts_on=starts_on,
                ends_on=ends_on,
                review_on=draw(DAYS),
                procurement=draw(st.sampled_from(["", "Tendered", "Quoted"])),
                is_sme=draw(st.sampled_from([None, True, False])),
                is_vcse=draw(st.sampled_from([None, True, False])),
            )
        )
    return made


@ENDINGS
@settings(max_examples=40)
@given(register=entries())
def test_that_what_goes_out_comes_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, ending: str, register: list[RegisterEntry]
) -> None:
    file = tmp_path_factory.mktemp("register") / f"register{ending}"
    written = write_register(register, file, MADE_AT)
    back = read(file)
    assert written.contracts == len(back) == len(register)
    for line, one in zip(back, register, strict=True):
        assert len(line.values) == len(HEADINGS) - 3
        assert line.values == {name: getattr(one.contract, name) for name in line.values}
        assert line.provider["company_number"] == "00445790"
        assert line.provider["charity_number"] == "0123456"


@ENDINGS
@pytest.mark.parametrize("text", FORMULAS)
def test_that_no_text_becomes_a_formula_or_is_changed(tmp_path: Path, ending: str, text: str) -> None:
    file = tmp_path / f"register{ending}"
    write_register([entry(title=text, reference="=REF")], file, MADE_AT)
    line = read(file)[0]
    assert line.values["reference"] == "=REF"
    assert line.values["title"] == ("" if text == "-" else text)  # an importer takes a lone dash for no value
    if ending == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as content:
            cells = list(csv.reader(content))[1]
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    else:
        sheet = load_workbook(file).worksheets[0]
        assert {cell.data_type for cell in sheet[2]} <= {"s", "n", "d"}


def test_that_amounts_and_dates_are_numbers_and_dates_to_a_spreadsheet(tmp_path: Path) -> None:
    file = tmp_path / "register.xlsx"
    write_register([entry(value_pence=-500, annual_value_pence=123_456_789)], file, MADE_AT)
    sheet = load_workbook(file).worksheets[0]
    row = dict(zip(HEADINGS, sheet[2], strict=True))
    assert (row["Contract value"].value, row["Contract value"].data_type) == (-5, "n")
    assert row["Annual value"].value == 1_234_567.89
    assert row["Annual value"].number_format == "#,##0.00"
    assert row["Start date"].value == datetime(2024, 4, 1)  # noqa: DTZ001  # a cell's date has no zone
    assert row["Start date"].number_format == "dd/mm/yyyy"
    assert row["Company number"].value == "00445790"
    assert row["SME"].value == "Yes"
    assert sheet.freeze_panes == "A2"


def test_that_a_negative_amount_stays_a_number_in_csv(tmp_path: Path) -> None:
    file = tmp_path / "register.csv"
    write_register([entry(value_pence=-505)], file, MADE_AT)
    assert ",-5.05," in file.read_text(encoding="utf-8-sig")


def test_that_the_workbook_states_its_counts_and_nobody(tmp_path: Path) -> None:
    file = tmp_path / "register.xlsx"
    register = [
        entry(),
        entry(reference="SL-0002", value_pence=None),
        entry(reference="SL-0003", value_pence=900, currency="EUR"),
    ]
    written = write_register(register, file, MADE_AT)
    assert (written.contracts, written.value_pence, written.without_value) == (3, 123_456, 2)
    book = load_workbook(file)
    assert [sheet.title for sheet in book.worksheets] == ["Contract register", "About"]
    assert all(sheet.sheet_state == "visible" for sheet in book.worksheets)
    about = {str(row[0]): row[1] for row in book.worksheets[1].iter_rows(min_row=2, values_only=True)}
    assert about == {
        "Made on": "1 April 2026",
        "Contracts": 3,
        "With a value over the term, in pounds": 1,
        "Sum of these values": 1234.56,
    }
    assert book.properties.creator == "Monitor Desk"
    assert not book.properties.lastModifiedBy


@ENDINGS
def test_that_an_empty_register_has_its_headings(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"register{ending}"
    assert write_register([], file, MADE_AT).contracts == 0
    with pytest.raises(DeskError, match="has headings but no rows"):
        prepare(file, "register")


@ENDINGS
def test_that_a_contract_without_a_supplier_goes_out_too(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"register{ending}"
    write_register([RegisterEntry(contract=entry().contract, supplier=None)], file, MADE_AT)
    assert read(file)[0].provider["name"] == ""


@ENDINGS
def test_that_control_characters_do_not_stop_an_export(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"register{ending}"
    write_register([entry(title="Sup\x00port\x0b \x1bed\uffff")], file, MADE_AT)
    assert read(file)[0].values["title"] == "Support ed"


def test_that_a_text_too_long_for_a_cell_is_cut_and_named(tmp_path: Path) -> None:
    register = [entry(description="x" * 40_000)]
    written = write_register(register, tmp_path / "register.xlsx", MADE_AT)
    assert written.notes == ("The description of SL-0001 is longer than a cell holds and was cut.",)
    assert len(load_workbook(tmp_path / "register.xlsx").worksheets[0]["D2"].value) == 32_767
    assert write_register(register, tmp_path / "register.csv", MADE_AT).notes == ()
    assert read(tmp_path / "register.csv")[0].values["description"] == "x" * 40_000


@ENDINGS
def test_that_an_own_file_is_replaced_and_any_other_left_alone(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"register{ending}"
    write_register([entry()], file, MADE_AT)
    write_register([entry(), entry(reference="SL-0002")], file, MADE_AT)
    assert len(read(file)) == 2
    foreign: Sequence[bytes] = (b"Contract Reference,Notes\nSL-1,mine\n", b"PK\x03\x04", b"", b'"', b"\xff\xfe\x00")
    for content in foreign:
        file.write_bytes(content)
        with pytest.raises(DeskError, match="nothing was written over it"):
            write_register([entry()], file, MADE_AT)
        assert file.read_bytes() == content
    file.unlink()
    file.mkdir()
    with pytest.raises(DeskError, match="nothing was written over it"):
        write_register([entry()], file, MADE_AT)


def test_that_another_workbook_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "register.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("docProps/core.xml", "<dc:creator>Somebody</dc:creator>")
    before = file.read_bytes()
    with pytest.raises(DeskError, match="not made by this desk"):
        write_register([entry()], file, MADE_AT)
    assert file.read_bytes() == before


@ENDINGS
def test_that_a_place_that_is_not_there_leaves_nothing_behind(tmp_path: Path, ending: str) -> None:
    with pytest.raises(DeskError, match="could not be written"):
        write_register([entry()], tmp_path / "none" / f"register{ending}", MADE_AT)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["register.pdf", "register", "register.xls", ".xlsx"])
def test_that_another_ending_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DeskError, match=r"\.xlsx or \.csv"):
        write_register([entry()], tmp_path / name, MADE_AT)
    assert list(tmp_path.iterdir()) == []
