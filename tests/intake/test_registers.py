"""Contract registers: from a file to lines."""

import random
from datetime import date
from pathlib import Path

import pytest

import damaged_files as damage
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.import_plan import plan_import
from monitor_desk.domain.import_rows import Outcome
from monitor_desk.domain.imports import ImportLine, Problem, Severity
from monitor_desk.intake.dates import DateOrder
from monitor_desk.intake.preparing import Prepared, lines, prepare

DATA = Path(__file__).parents[3] / "shared" / "data"
CONTRACTS_FINDER = DATA / "contracts_finder_awards_flat.csv"
needs_data = pytest.mark.skipif(not CONTRACTS_FINDER.exists(), reason="the shared data are not here")


def register(folder: Path, text: str) -> list[ImportLine]:
    return list(lines(prepare(damage.csv_file(folder, text), "register")))


def only(folder: Path, headings: str, cells: str) -> ImportLine:
    (line,) = register(folder, f"Reference,Title,{headings}\nC-1,T,{cells}\n")
    return line


def remarks(line: ImportLine) -> list[tuple[str, str]]:
    return [(problem.severity.value, problem.column) for problem in line.problems]


def test_that_a_row_becomes_a_contract_and_its_provider(tmp_path: Path) -> None:
    (first, *_) = lines(prepare(damage.workbook(tmp_path), "register"))
    assert dict(first.values) == {
        "reference": "C-1",
        "title": "Supported living, north",
        "starts_on": date(2025, 4, 1),
        "ends_on": date(2028, 3, 31),
        "value_pence": 12_000_050,
    }
    assert dict(first.provider) == {"name": "Amber Care Ltd"}
    assert (first.row, first.problems) == (2, ())


def test_that_csv_and_workbook_give_the_same_lines(tmp_path: Path) -> None:
    assert lines(prepare(damage.workbook(tmp_path), "register")) == register(tmp_path, damage.csv_text())


def test_that_a_blank_cell_a_bad_cell_and_a_missing_column_are_three_things(tmp_path: Path) -> None:
    line = only(tmp_path, "Start date,Value", ",about half a million")
    assert line.values["starts_on"] is None
    assert "value_pence" not in line.values
    assert "ends_on" not in line.values
    assert line.problems == (
        Problem(
            row=2,
            column="Value",
            letter="D",
            value="about half a million",
            message="“about half a million” is not an exact amount of pounds; this cell was left out.",
        ),
    )


def test_that_a_row_without_reference_is_refused_by_name(tmp_path: Path) -> None:
    blank, good = register(tmp_path, "Reference,Title\nn/a,Day care\nC-2,T\n")
    assert blank.is_refused
    assert not blank.values
    assert blank.problems[0].row == 2
    assert blank.problems[0].column == "Reference"
    assert blank.problems[0].message == "The row has no contract reference, so nothing of it is taken."
    assert not good.is_refused


@pytest.mark.parametrize("row", [",Total,,300", "Total,,,300", "Grand total:,,,300", ",Total value of contracts,,300"])
def test_that_totals_are_recognised_and_named(row: str, tmp_path: Path) -> None:
    line = register(tmp_path, f"Reference,Title,Supplier,Value\nC-1,T,S,300\n{row}\n")[1]
    assert line.is_refused
    assert "row of totals" in line.problems[0].message


def test_that_a_contract_called_total_is_no_total(tmp_path: Path) -> None:
    line = register(tmp_path, "Title,Reference,Value\nTotal facilities management,C-1,300\n")[0]
    assert line.values["reference"] == "C-1"


def test_that_a_remark_under_the_table_is_no_contract(tmp_path: Path) -> None:
    line = register(tmp_path, "Reference,Title,Supplier\nC-1,T,S\nFigures are for April,,\n")[1]
    assert line.is_refused
    assert "remark under a table" in line.problems[0].message


def test_that_a_row_whose_cells_have_slipped_is_refused_whole(tmp_path: Path) -> None:
    line = register(tmp_path, "Reference,Title,Supplier\nC-1,Meals, hot, Amber Ltd\nC-2,T,S\n")[0]
    assert line.is_refused
    assert "4 cells under 3 headings" in line.problems[0].message
    assert not line.values


def test_that_headings_repeated_on_each_page_are_no_contract(tmp_path: Path) -> None:
    found = register(tmp_path, "Reference,Title\nC-1,T\nReference,Title\nC-2,T\n")
    assert [line.is_refused for line in found] == [False, True, False]
    assert found[1].problems[0].message == "The headings stand here again, so nothing of the row is taken."


def test_that_a_short_row_is_blank_at_its_end(tmp_path: Path) -> None:
    line = register(tmp_path, "Reference,Title,Supplier,Value\nC-1,T\nC-2,T,S,1\n")[0]
    assert line.values["value_pence"] is None
    assert line.provider == {"name": ""}


@pytest.mark.parametrize(("words", "severity"), [("ongoing", "note"), ("TBC", "note"), ("3+1+1 years", "problem")])
def test_that_words_in_place_of_an_end_are_kept_as_the_term(words: str, severity: str, tmp_path: Path) -> None:
    line = only(tmp_path, "End date", words)
    assert line.values["term_words"] == words
    assert line.values.get("ends_on") is None
    assert remarks(line) == [(severity, "End date")]


def test_that_a_term_column_keeps_its_own_words(tmp_path: Path) -> None:
    line = only(tmp_path, "End date,Contract term", "tbc,5+2 years")
    assert line.values["term_words"] == "5+2 years"


def test_that_an_end_before_the_start_is_left_out(tmp_path: Path) -> None:
    line = only(tmp_path, "Start date,End date", "1/4/2025,31/3/2024")
    assert line.values["starts_on"] == date(2025, 4, 1)
    assert "ends_on" not in line.values
    assert "end comes before the start" in line.problems[0].message


def test_that_thousands_and_leading_noughts_survive(tmp_path: Path) -> None:
    line = only(tmp_path, "Supplier,Company number,Value (£000s)", "S,1234567,75.5")
    assert line.values["value_pence"] == 7_550_000
    assert line.provider["company_number"] == "01234567"
    assert remarks(line) == [("note", "Company number")]


@pytest.mark.parametrize(
    ("number", "field", "kept"),
    [
        ("01234567", "company_number", "01234567"),
        ("SC123456", "company_number", "SC123456"),
        ("1123456", "charity_number", "1123456"),
        ("212345", "charity_number", "212345"),
        ("4123456", "company_number", "04123456"),
    ],
)
def test_that_a_company_or_charity_number_goes_where_its_shape_says(
    number: str, field: str, kept: str, tmp_path: Path
) -> None:
    assert only(tmp_path, "Supplier,Company/charity number", f"S,{number}").provider == {"name": "S", field: kept}


def test_that_several_suppliers_in_a_cell_stay_one_provider_and_are_named(tmp_path: Path) -> None:
    line = only(tmp_path, "Supplier", "Amber Ltd; Birch Ltd; Cedar Ltd")
    assert line.provider == {"name": "Amber Ltd; Birch Ltd; Cedar Ltd"}
    assert "names 3 suppliers" in line.problems[0].message


def test_that_a_row_without_supplier_comes_in_and_is_named(tmp_path: Path) -> None:
    line = only(tmp_path, "Supplier", "NA")
    assert not line.is_refused
    assert "names no provider" in line.problems[0].message


def test_that_the_order_of_dates_is_decided_once_shown_and_changeable(tmp_path: Path) -> None:
    text = "Reference,Title,Start date,End date\nC-1,T,01/02/2024,12/31/2026\nC-2,T,03/04/2024,01/05/2027\n"
    prepared = prepare(damage.csv_file(tmp_path, text), "register")
    start, end = prepared.orders
    assert (start.order, start.is_certain, start.letter) == (DateOrder.DAY_FIRST, False, "C")
    assert (end.order, end.is_certain) == (DateOrder.MONTH_FIRST, True)
    assert lines(prepared)[0].values["starts_on"] == date(2024, 2, 1)
    changed = prepared.with_order(start.column, DateOrder.MONTH_FIRST)
    assert lines(changed)[0].values["starts_on"] == date(2024, 1, 2)
    assert changed.with_match(1, None).orders[0].order is DateOrder.MONTH_FIRST


def test_that_unmatched_columns_are_named_and_can_be_matched(tmp_path: Path) -> None:
    prepared = prepare(damage.csv_file(tmp_path, "Reference,Title,Strand\nC-1,T,Autism\n"), "register")
    assert "Columns not taken: “Strand”." in prepared.notes
    assert prepared.samples(2) == ("Autism",)
    changed = prepared.with_match(2, "contract.lots")
    assert lines(changed)[0].values["lots"] == "Autism"
    again = prepare(damage.csv_file(tmp_path, "Strand,Reference\nAutism,C-1\n"), "register", changed.to_remember())
    assert again.matches[0].field == "contract.lots"


def test_that_a_file_without_reference_is_refused_until_it_is_matched(tmp_path: Path) -> None:
    prepared = prepare(damage.csv_file(tmp_path, "Our key,Title,Supplier\nC-1,T,S\n"), "register")
    assert "no column with the contract's reference" in prepared.refusal
    with pytest.raises(DeskError, match="nothing was stored; match a column to “Reference”"):
        lines(prepared)
    assert lines(prepared.with_match(0, "contract.reference"))[0].values["reference"] == "C-1"


def test_that_references_alone_are_no_register(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="no column beside the reference"):
        lines(prepare(damage.csv_file(tmp_path, "Reference,Colour\nC-1,blue\n"), "register"))


def test_that_shuffled_rows_give_the_same_contracts(tmp_path: Path) -> None:
    rows = [(f"C-{n}", f"T {n}", f"S {n % 4}", date(2025, 1, 1 + n), None, n * 10) for n in range(20)]
    shuffled = random.Random(7).sample(rows, len(rows))
    found = register(tmp_path, damage.csv_text(rows=rows))
    other = register(tmp_path, damage.csv_text(rows=shuffled))
    said = [(line.values["reference"], line.values, line.provider) for line in found]
    assert sorted(said, key=str) == sorted(
        ((line.values["reference"], line.values, line.provider) for line in other), key=str
    )


@needs_data
def test_that_contracts_finders_awards_read_in_full() -> None:
    prepared: Prepared = prepare(CONTRACTS_FINDER, "register")
    found = lines(prepared)
    assert len(found) == 147
    assert all(match.field for match in prepared.matches)
    assert {order.order for order in prepared.orders} == {DateOrder.YEAR_FIRST}
    assert not any(line.is_refused for line in found)
    kept = next(line for line in found if line.values["reference"] == "BIP932625347")
    assert (kept.values["starts_on"], kept.values["ends_on"]) == (date(2025, 4, 1), date(2028, 3, 31))
    assert sum(line.values["value_pence"] == 0 for line in found) == 8


@needs_data
def test_that_contracts_finder_counts_147_rows_of_141_contracts() -> None:
    plan = plan_import(lines(prepare(CONTRACTS_FINDER, "register")), ())
    counts = plan.counts
    assert (counts.rows, counts.new, counts.repeated, counts.refused) == (147, 141, 6, 0)
    assert sorted(repeat.is_correction for repeat in plan.repeats) == [False, False, True, True, True, True]
    amount = next(repeat for repeat in plan.repeats if repeat.rows == (2, 3))
    assert amount.differences[0].values == ((2, 1_093_200_000), (3, 10_932_000))
    assert {record.outcome for record in plan.records} == {Outcome.NEW}
    assert any(problem.severity is Severity.PROBLEM and problem.row == 3 for problem in plan.problems)


@needs_data
@pytest.mark.parametrize("name", ["trafford_care_homes_rating.csv", "trafford_social_care_satisfaction.csv"])
def test_that_files_of_figures_are_no_register(name: str) -> None:
    with pytest.raises(DeskError, match="no column with the contract's reference"):
        lines(prepare(DATA / name, "register"))
