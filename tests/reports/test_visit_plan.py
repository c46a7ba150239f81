"""The visit plan as a workbook: both lists, counted again, and its figures add up."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_plan import Booked, PlanContract, YearPlan
from monitor_desk.domain.visit_plan.making import year_plan
from monitor_desk.domain.visit_plan.points import Standing
from monitor_desk.reports.visit_plan import file_name, write_visit_plan

MADE_AT = datetime(2026, 12, 1, 14, 32, tzinfo=UTC)


def a_plan() -> YearPlan:
    contracts = [
        PlanContract(
            id=UUID(int=number),
            reference=f"C-{number}",
            title="=1+1 Łódź 日",
            provider="Harbour Lane Support",
            officer="Officer Blue",
            starts_on=date(2024, 6, 1),
            standing=Standing(tier="Standard", tier_place=1, tiers=3, risk="Act" if number == 4 else "On track"),
            booked=(Booked(visit_id=UUID(int=9), planned_on=date(2027, 5, 4), state="Planned"),) if number == 1 else (),
            has_annual_visit=number != 4,
        )
        for number in range(1, 6)
    ]
    return year_plan("2027/28", 2, contracts, date(2026, 12, 1))


def sheet(path: Path, title: str) -> list[dict[str, object]]:
    book = openpyxl.load_workbook(path)
    page = book[title]
    assert isinstance(page, Worksheet)
    rows = [[cell.value for cell in row] for row in page.iter_rows()]
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


def test_that_both_lists_are_in_the_workbook_with_the_same_figures(tmp_path: Path) -> None:
    plan = a_plan()
    path = tmp_path / file_name(plan)
    assert path.name == "Visit plan 2027-28.xlsx"
    made = write_visit_plan(plan, path, MADE_AT)
    assert (made.visited, made.visits, made.not_visited) == (2, 2, 3)
    visits, left_out = sheet(path, "Visits"), sheet(path, "Not visited")
    assert [(row["Contract"], row["Month"], row["How"]) for row in visits] == [
        ("C-1", "May 2027", "In the diary"),
        ("C-2", "June 2027", "Proposed"),
    ]
    assert [(row["Contract"], row["Why not"]) for row in left_out] == [
        ("C-4", "The contract has no annual visit"),
        ("C-3", "Beyond the 2 visits of the year: rank 3 of 4"),
        ("C-5", "Beyond the 2 visits of the year: rank 4 of 4"),
    ]
    assert {row["Title"] for row in (*visits, *left_out)} == {"=1+1 Łódź 日"}
    assert sum(int(str(row["Visits"])) for row in sheet(path, "Months")) == plan.visits
    points = {str(row["Contract"]): 0 for row in (*visits, *left_out)}
    for row in sheet(path, "Working"):
        points[str(row["Contract"])] += int(str(row["Points"]))
    assert points == {str(row["Contract"]): row["Points"] for row in (*visits, *left_out)}


def test_that_nothing_in_it_is_a_formula_or_says_who_made_it(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    write_visit_plan(a_plan(), path, MADE_AT)
    book = openpyxl.load_workbook(path)
    kinds = {cell.data_type for page in book.worksheets for row in page.iter_rows() for cell in row}
    assert "f" not in kinds
    assert book.properties.creator == "Monitor Desk"


def test_that_it_is_written_again_over_its_own_file_and_never_over_another(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    write_visit_plan(a_plan(), path, MADE_AT)
    write_visit_plan(a_plan(), path, MADE_AT)
    openpyxl.Workbook().save(tmp_path / "mine.xlsx")
    with pytest.raises(DeskError, match="was not made by this desk"):
        write_visit_plan(a_plan(), tmp_path / "mine.xlsx", MADE_AT)
    with pytest.raises(DeskError, match=r"written as \.xlsx"):
        write_visit_plan(a_plan(), tmp_path / "plan.pdf", MADE_AT)
    with pytest.raises(DeskError, match="could not be written"):
        write_visit_plan(a_plan(), tmp_path / "nowhere" / "plan.xlsx", MADE_AT)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["mine.xlsx", "plan.xlsx"]


def test_that_an_empty_plan_is_a_workbook_too(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    made = write_visit_plan(year_plan("2027/28", 30, [], date(2026, 12, 1)), path, MADE_AT)
    assert (made.visited, made.not_visited) == (0, 0)
    assert sheet(path, "Visits") == []
