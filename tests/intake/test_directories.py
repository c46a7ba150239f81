"""Directories of locations: from a file to lines."""

from datetime import date
from pathlib import Path

import pytest

import damaged_files as damage
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.imports import ImportLine
from monitor_desk.intake.preparing import lines, prepare

DATA = Path(__file__).parents[3] / "shared" / "data"
HOMES = DATA / "trafford_care_homes_2020-04-20.csv"
needs_data = pytest.mark.skipif(not HOMES.exists(), reason="the shared data are not here")


def directory(folder: Path, text: str) -> list[ImportLine]:
    return list(lines(prepare(damage.csv_file(folder, text), "directory")))


def test_that_a_row_becomes_a_location_a_provider_and_a_dated_rating(tmp_path: Path) -> None:
    (line,) = directory(
        tmp_path,
        "Location ID,Location Name,Care homes beds,Location Street Address,Location Address Line 2,Location City,"
        "Location Postal Code,Location Latest Overall Rating,Publication Date,Provider ID,Provider Name,"
        "Provider Companies House Number\n"
        "1-101,Elm House,32,1 High Street,,Ourtown,ZZ1 1AA,Good,03/04/2024,1-201,Amber Care Ltd,1234567\n",
    )
    assert dict(line.values) == {
        "regulator_id": "1-101",
        "name": "Elm House",
        "places": 32,
        "address": "1 High Street, Ourtown",
        "postcode": "ZZ1 1AA",
    }
    assert dict(line.provider) == {"regulator_id": "1-201", "name": "Amber Care Ltd", "company_number": "01234567"}
    assert [dict(rating) for rating in line.ratings] == [
        {"rated_on": date(2024, 4, 3), "area": "", "rating": "Good", "source": "register.csv"}
    ]


def test_that_an_inspection_known_by_its_date_has_an_empty_rating(tmp_path: Path) -> None:
    dated, undated = directory(tmp_path, "cqc_id,name,inspection_date\n1-1,Elm,2020-03-17\n1-2,Oak,NA\n")
    assert dated.ratings[0]["rating"] == ""
    assert dated.ratings[0]["rated_on"] == date(2020, 3, 17)
    assert (undated.ratings, undated.problems) == ((), ())


def test_that_a_rating_without_date_is_left_out_and_named(tmp_path: Path) -> None:
    (line,) = directory(tmp_path, "Location ID,Name,Overall rating,Publication date\n1-1,Elm,Good,\n")
    assert line.ratings == ()
    assert line.problems[0].message.startswith("The rating has no date")


def test_that_each_key_question_is_rated_beside_the_whole(tmp_path: Path) -> None:
    (line,) = directory(
        tmp_path,
        "Location ID,Overall rating,Publication date,Safe,Well-led\n1-1,Good,2024-05-01,Requires improvement,\n",
    )
    assert [(rating["area"], rating["rating"]) for rating in line.ratings] == [
        ("", "Good"),
        ("Safe", "Requires improvement"),
    ]


def test_that_domains_on_rows_of_their_own_are_areas(tmp_path: Path) -> None:
    text = (
        "Location ID,Location Name,Service / Population Group,Domain,Latest Rating,Publication Date\n"
        "1-1,Elm,Overall,Overall,Good,01/05/2024\n1-1,Elm,Overall,Safe,Good,13/05/2024\n1-1,Elm,Surgery,Safe,Good,01/05/2024\n"
    )
    assert [line.ratings[0]["area"] for line in directory(tmp_path, text)] == ["", "Safe", "Surgery, Safe"]


def test_that_a_councils_own_id_will_do_and_no_id_will_not(tmp_path: Path) -> None:
    by_council, neither = directory(tmp_path, "Scheme ref,CQC ID,Scheme name\nS-1,,Elm\n,NA,Oak\n")
    assert by_council.keys == ("council_ref:s-1",)
    assert neither.is_refused
    assert neither.problems[0].value == "Oak"


@needs_data
@pytest.mark.parametrize(("name", "rows"), [("2020-04-20", 57), ("2022-06-22", 58)])
def test_that_a_councils_directory_reads_in_full(name: str, rows: int) -> None:
    prepared = prepare(DATA / f"trafford_care_homes_{name}.csv", "directory")
    found = lines(prepared)
    assert len(found) == rows
    assert all(match.field for match in prepared.matches)
    assert not any(line.is_refused for line in found)
    assert all(str(line.values["telephone"]).startswith("0") for line in found)
    assert {problem.severity.value for line in found for problem in line.problems} == {"note"}


@needs_data
@pytest.mark.parametrize("name", ["trafford_care_homes_rating.csv", "trafford_social_care_satisfaction.csv"])
def test_that_files_of_figures_are_no_directory(name: str) -> None:
    with pytest.raises(DeskError, match=r"no column with the regulator's or the council's id .* nothing was stored"):
        lines(prepare(DATA / name, "directory"))
