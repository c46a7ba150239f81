"""The workbook of a form as it leaves: plain, guided, and never over somebody else's file."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.model import Form, QuestionType
from monitor_desk.domain.forms.workbook_layout import items_of, listed
from monitor_desk.intake.forms import read_forms
from monitor_desk.reports.form_workbook import write_form

MADE_AT = datetime(2026, 12, 1, 14, 32, tzinfo=UTC)
FORMS = Path(__file__).parents[2] / "forms"


@pytest.fixture(scope="module")
def form() -> Form:
    return next(form for form in read_forms(FORMS) if form.id == "supported-living-annual")


def test_that_every_sheet_has_a_frozen_heading_and_nothing_is_hidden(form: Form, tmp_path: Path) -> None:
    write_form(form, tmp_path / "f.xlsx", MADE_AT)
    book = load_workbook(tmp_path / "f.xlsx")
    assert book.sheetnames == ["survey", "choices", "settings", "scales", "bands", "limiters", "prepare", "guidance"]
    assert {page.sheet_state for page in book} == {"visible"}
    assert {page.title: page.freeze_panes for page in book if page.title != "guidance"} == {
        "survey": "D2", "choices": "A2", "settings": "A2", "scales": "A2", "bands": "A2", "limiters": "A2",
        "prepare": "A2",
    }  # fmt: skip
    assert book["survey"].column_dimensions["C"].width >= 40
    assert (book.properties.creator, book.properties.lastModifiedBy) == ("Monitor Desk", None)


def test_that_types_and_yes_columns_are_offered_as_lists(form: Form, tmp_path: Path) -> None:
    write_form(form, tmp_path / "f.xlsx", MADE_AT)
    book = load_workbook(tmp_path / "f.xlsx")
    rules = {str(rule.sqref).split(":")[0]: rule for rule in book["survey"].data_validations.dataValidation}
    assert rules["A2"].formula1.startswith("guidance!$A$")
    assert not rules["A2"].showErrorMessage
    headings = [cell.value for cell in book["survey"][1]]
    for heading in ("required", "critical", "send_beforehand", "retired"):
        rule = rules[f"{chr(65 + headings.index(heading))}2"]
        assert rule.formula1 == '"yes"'
        assert rule.showErrorMessage
    first, last = (int(part.split("$")[-1]) for part in rules["A2"].formula1.split(":"))
    offered = [book["guidance"].cell(row, 1).value for row in range(first, last + 1)]
    used = {row[0].value for row in book["survey"].iter_rows(min_row=2)}
    assert used <= set(offered)
    assert len(offered) >= len(QuestionType)


def test_that_only_a_file_of_our_own_is_written_over(form: Form, tmp_path: Path) -> None:
    write_form(form, tmp_path / "f.xlsx", MADE_AT)
    written = write_form(replace(form, title="Another"), tmp_path / "f.xlsx", MADE_AT)
    assert written.questions == sum(len(section.questions) for section in form.sections)
    assert load_workbook(tmp_path / "f.xlsx")["settings"]["A2"].value == "Another"
    Workbook().save(tmp_path / "rota.xlsx")
    before = (tmp_path / "rota.xlsx").read_bytes()
    with pytest.raises(DeskError, match="was not made by this desk"):
        write_form(form, tmp_path / "rota.xlsx", MADE_AT)
    assert (tmp_path / "rota.xlsx").read_bytes() == before


def test_that_a_workbook_that_somebody_edited_is_not_written_over(form: Form, tmp_path: Path) -> None:
    write_form(form, tmp_path / "f.xlsx", MADE_AT)
    book = load_workbook(tmp_path / "f.xlsx")
    book.properties.lastModifiedBy = "Officer 2"
    book.save(tmp_path / "f.xlsx")
    with pytest.raises(DeskError, match="was edited since"):
        write_form(form, tmp_path / "f.xlsx", MADE_AT)


def test_that_a_text_longer_than_a_cell_is_refused_and_leaves_no_file(form: Form, tmp_path: Path) -> None:
    long = replace(form.sections[0], guidance="x" * 32_768)
    with pytest.raises(DeskError, match="survey!D2 is longer than the 32,767 characters"):
        write_form(replace(form, sections=(long,)), tmp_path / "f.xlsx", MADE_AT)
    assert list(tmp_path.iterdir()) == []


def test_that_another_ending_and_a_missing_folder_are_refused(form: Form, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match=r"written as \.xlsx"):
        write_form(form, tmp_path / "f.csv", MADE_AT)
    with pytest.raises(DeskError, match="could not be written"):
        write_form(form, tmp_path / "nowhere" / "f.xlsx", MADE_AT)


@pytest.mark.parametrize("items", [(), ("one",), ("a, b", "c"), ("a; b",), ("a; b", "c"), (";",)])
def test_that_several_items_in_a_cell_come_back(items: tuple[str, ...]) -> None:
    expected = tuple(item for item in items if item)
    assert items_of(listed(items)) == expected
