"""Finding headings and matching columns."""

from collections.abc import Sequence

import pytest

from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.columns import match_columns, remembered_matches, unmatched, with_match
from monitor_desk.intake.headers import Header, find_header
from monitor_desk.intake.known_columns import Target, known_headings, normalised, target_fields
from monitor_desk.intake.tables import Cell, SourceRow, SourceTable

REGISTER, DIRECTORY = Target.REGISTER, Target.DIRECTORY


def table(*rows: Sequence[Cell]) -> SourceTable:
    kept = tuple(SourceRow(number, tuple(row)) for number, row in enumerate(rows, start=1) if any(row))
    return SourceTable(file_name="file.csv", rows=kept)


def header(*headings: str, target: Target = REGISTER) -> Header:
    return find_header(table(headings, ["x"] * len(headings)), target)


def fields(headings: Sequence[str], target: Target) -> list[str | None]:
    return [match.field for match in match_columns(header(*headings, target=target), target)]


def test_that_headings_under_title_rows_and_blanks_are_found() -> None:
    found = find_header(
        table(["Contracts register"], ["Published April 2025"], [], ["Ref", "Title", "Supplier"], ["C-1", "T", "S"]),
        REGISTER,
    )
    assert (found.first_row, found.last_row, found.is_recognised) == (4, 4, True)
    assert found.notes == ("Headings were found in row 4.", "2 rows above the headings were not read.")


def test_that_headings_over_two_rows_are_joined() -> None:
    found = find_header(
        table(
            ["Reference", "Title", "Contract value", "", "Contract", ""],
            ["", "", "Total", "Annual", "Start date", "End date"],
            ["C-1", "T", "500", "100", "1/4/2025", "31/3/2030"],
        ),
        REGISTER,
    )
    assert [column.heading for column in found.columns] == [
        "Reference", "Title", "Contract value / Total", "Contract value / Annual", "Contract / Start date",
        "Contract / End date",
    ]  # fmt: skip
    assert [match.field for match in match_columns(found, REGISTER)] == [
        "contract.reference", "contract.title", "contract.value_pence", "contract.annual_value_pence",
        "contract.starts_on", "contract.ends_on",
    ]  # fmt: skip
    assert (found.first_row, found.last_row) == (1, 2)


def test_that_a_first_row_of_data_is_not_taken_for_a_second_heading() -> None:
    found = find_header(
        table(["Reference", "Title", "SME"], ["Ref 1", "Review", "Yes"], ["Ref 2", "T", "No"]), REGISTER
    )
    assert (found.first_row, found.last_row) == (1, 1)


def test_that_a_heading_used_twice_gets_a_number_and_fills_one_field() -> None:
    matches = match_columns(header("Reference", "Start date", "Start date"), REGISTER)
    assert [match.heading for match in matches] == ["Reference", "Start date", "Start date (2)"]
    assert [match.field for match in matches] == ["contract.reference", "contract.starts_on", None]
    assert matches[2].why == "Column B “Start date” already fills this field"


def test_that_columns_without_heading_or_field_are_listed() -> None:
    found = find_header(table(["Reference", "Title", "", "Colour"], ["C-1", "T", "extra", "blue"]), REGISTER)
    left = unmatched(match_columns(found, REGISTER))
    assert [(match.letter, match.heading, match.why) for match in left] == [
        ("C", "", "The column has no heading"),
        ("D", "Colour", "No field of the desk has such a heading"),
    ]


def test_that_empty_columns_are_not_listed() -> None:
    found = find_header(table(["Reference", "", "Title"], ["C-1", "", "T"]), REGISTER)
    assert [column.letter for column in found.columns] == ["A", "C"]


def test_that_unknown_headings_can_be_matched_by_hand() -> None:
    found = find_header(table(["Nummer", "Bezeichnung"], ["C-1", "T"]), REGISTER)
    assert not found.is_recognised
    matches = with_match(match_columns(found, REGISTER), 0, "contract.reference")
    assert [match.field for match in matches] == ["contract.reference", None]


@pytest.mark.parametrize("rows", [[["1", "2"]], [["only"]], [[1.0, 2.0], [3.0, 4.0]]])
def test_that_a_table_without_headings_or_rows_is_refused(rows: list[list[Cell]]) -> None:
    with pytest.raises(DeskError, match="nothing was stored"):
        find_header(table(*rows), REGISTER)


def test_that_headings_without_rows_are_refused() -> None:
    with pytest.raises(DeskError, match="headings but no rows below them"):
        find_header(table(["Reference", "Title"]), REGISTER)


TRANSPARENCY = [
    "Reference number", "Title of agreement", "Local authority department responsible",
    "Description of the goods and/or services being provided", "Supplier name and details",
    "Company/charity number", "Sum to be paid over the length of the contract", "Annual value (£)",
    "Value of irrecoverable VAT", "Start date", "End date", "Review date",
    "Invitation to tender or invitation to quote", "SME?", "Voluntary or community sector organisation?",
]  # fmt: skip


def test_that_the_transparency_codes_headings_all_match() -> None:
    assert fields(TRANSPARENCY, REGISTER) == [
        "contract.reference", "contract.title", "contract.department", "contract.description", "provider.name",
        "provider.company_or_charity_number", "contract.value_pence", "contract.annual_value_pence",
        "contract.irrecoverable_vat_pence", "contract.starts_on", "contract.ends_on", "contract.review_on",
        "contract.procurement", "contract.is_sme", "contract.is_vcse",
    ]  # fmt: skip


def test_that_the_regulators_headings_match() -> None:
    headings = [
        "Location ID", "Location HSCA start date", "Location Name", "Care homes beds", "Location Type/Sector",
        "Location Latest Overall Rating", "Publication Date", "Location Street Address", "Location Address Line 2",
        "Location City", "Location County", "Location Postal Code", "Location Local Authority",
        "Location Telephone Number", "Provider ID", "Provider Name", "Provider Companies House Number",
        "Provider Charity Number", "Location Latitude",
    ]  # fmt: skip
    assert fields(headings, DIRECTORY) == [
        "location.regulator_id", None, "location.name", "location.places", "location.type", "rating.rating",
        "rating.rated_on", "location.address", "location.address_2", "location.town", "location.county",
        "location.postcode", "location.area", "location.telephone", "provider.regulator_id", "provider.name",
        "provider.company_number", "provider.charity_number", "location.latitude",
    ]  # fmt: skip


def test_that_the_regulators_short_directory_matches() -> None:
    headings = [
        "Name", "Also known as", "Address", "Postcode", "Phone number", "Service's website (if available)",
        "Service types", "Date of latest check", "Specialisms/services", "Provider name", "Local authority", "Region",
        "Location URL", "CQC Location ID (for office use only)", "CQC Provider ID (for office use only)",
    ]  # fmt: skip
    assert fields(headings, DIRECTORY) == [
        "location.name", None, "location.address", "location.postcode", "location.telephone", "location.website",
        "location.type", "rating.rated_on", None, "provider.name", "location.area", None, "location.regulator_page",
        "location.regulator_id", "provider.regulator_id",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "field", "confidence"),
    [
        ("contract_reference", "contract.reference", 1.0),
        ("ContractReference", "contract.reference", 1.0),
        ("CONTRACT  REFERENCE:", "contract.reference", 1.0),
        ("Start date (dd/mm/yyyy)", "contract.starts_on", 1.0),
        ("Contract value (£, ex VAT)", "contract.value_pence", 1.0),
        ("Supplier&#39;s address", "provider.address", 1.0),
        ("Date of contract start", "contract.starts_on", 0.95),
        ("Contract Referance", "contract.reference", 0.8),
        ("Suplier", "provider.name", 0.8),
    ],
)
def test_that_other_spellings_match_with_less_confidence(heading: str, field: str, confidence: float) -> None:
    (match,) = match_columns(header(heading, "Title", "Reference no"), REGISTER)[:1]
    assert (match.field, match.confidence) == (field, confidence)
    assert match.why


@pytest.mark.parametrize(
    "heading", ["Actual value", "Tender start date", "Supplier postcode area", "Value added", "Ends in tears"]
)
def test_that_other_things_are_not_matched_by_likeness(heading: str) -> None:
    assert match_columns(header(heading, "Title", "Reference"), REGISTER)[0].field is None


def test_that_the_surer_column_wins_a_field_whatever_the_order() -> None:
    assert fields(["Contract Referance", "Contract Reference"], REGISTER) == [None, "contract.reference"]


def test_that_what_the_officer_chose_is_remembered_for_the_next_file() -> None:
    first = match_columns(header("Our no", "Title", "Value"), REGISTER)
    first = with_match(with_match(first, 0, "contract.reference"), 2, None)
    memory = remembered_matches(first)
    assert memory == {"Our no": "contract.reference", "Title": "contract.title", "Value": ""}
    again = match_columns(header("Value", "OUR NO", "Title"), REGISTER, memory)
    assert [match.field for match in again] == [None, "contract.reference", "contract.title"]
    assert {match.why for match in again} == {"Remembered from last time"}


def test_that_a_memory_of_fields_that_no_longer_exist_is_ignored() -> None:
    assert match_columns(header("Reference", "Title"), REGISTER, {"Reference": "contract.gone"})[0].field == (
        "contract.reference"
    )


def test_that_a_field_given_to_another_column_is_taken_from_the_first() -> None:
    matches = with_match(match_columns(header("Reference", "Our no"), REGISTER), 1, "contract.reference")
    assert [match.field for match in matches] == [None, "contract.reference"]


@pytest.mark.parametrize("target", list(Target))
def test_that_every_known_heading_names_a_field_that_exists(target: Target) -> None:
    names = {field.name for field in target_fields(target)}
    assert set(known_headings(target).values()) <= names
    assert all(heading == normalised(heading) and heading for heading in known_headings(target))


@pytest.mark.parametrize("target", list(Target))
def test_that_a_file_headed_by_the_fields_own_names_matches_in_full(target: Target) -> None:
    names = [field.name for field in target_fields(target)]
    assert fields(names, target) == names
