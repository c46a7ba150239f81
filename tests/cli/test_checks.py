"""Checks from the command line: listed with what came, and shown with their history."""

from datetime import date
from uuid import UUID

import pytest

from checked import Checked
from cli_calls import Called
from monitor_desk.domain.kpi_validations import KpiValidation

SENT_ON, DUE_ON = date(2024, 3, 4), date(2024, 3, 18)  # past by any clock that commands go by


@pytest.fixture
def check_id(empty: Called) -> UUID:
    """A check of which one of two things came late, and one that is only planned."""
    with empty.desk() as desk:
        checked = Checked(desk)
        checked.plan(title="Rotas of May", why="Complaint", why_words="A relative rang")
        check_id = checked.requested(sent_on=SENT_ON)
        first, _ = (held for held, _ in checked.asked(check_id).values())
        desk.checks.tick([first], date(2024, 3, 20))
        value = KpiValidation(check_id=check_id, ref="KPI-7", title="Calls missed", submitted="2", period="Q4")
        desk.checks.add_value(value)
    return check_id


def test_that_checks_are_listed_by_their_field_names_the_first_due_first(empty: Called, check_id: UUID) -> None:
    first, second = empty.json("list", "checks")
    assert (first["id"], first["status"], first["due_on"]) == (str(check_id), "Requested", DUE_ON.isoformat())
    assert (first["provider"], first["contract"]) == ("Kestrel Supported Living", "SL-0103 Supported living")
    assert (first["check_kind"], first["form_version"]) == ("Medication check", "Version 1")
    assert (first["receipt"], first["received"], first["asked"]) == ("Part", 1, 2)
    assert (second["title"], second["status"], second["due_on"]) == ("Rotas of May", "Planned", None)
    assert (second["why"], second["receipt"]) == ("Complaint", "Not asked for yet")


def test_that_a_check_is_listed_with_the_step_that_is_due_next_as_the_window_has_it(
    empty: Called, check_id: UUID
) -> None:
    with empty.desk() as desk:
        rows = {str(row.id): row for row in desk.checks.rows()}
    listed = {row["id"]: row for row in empty.json("list", "checks")}
    assert listed.keys() == rows.keys()
    for one, row in rows.items():
        said = listed[one]
        assert (said["next_step"], said["next_due_on"]) == (row.next_step, str(row.next_due_on))
        assert said["is_waiting"] == row.is_waiting
    assert (listed[str(check_id)]["is_late"], rows[str(check_id)].is_late) == (True, True)


def test_that_people_read_checks_in_columns(empty: Called, check_id: UUID) -> None:
    text = empty("list", "checks").stdout
    heading, first, *_ = text.splitlines()
    assert "What came" in heading
    assert heading.endswith("  Id")
    assert "Kestrel Supported Living" in first
    assert "  18 March 2024  Part  " in first
    assert first.endswith(f"  {check_id}")
    assert text.rstrip().endswith("2 checks")
    assert max(map(len, text.splitlines())) < 200


def test_that_an_outcome_is_read_in_the_words_of_its_scale(empty: Called, check_id: UUID) -> None:
    with empty.desk() as desk:
        desk.records.set_field("check", check_id, "level", "poor")
        form = desk.checks.file(check_id).form
        assert form is not None
        level = form.named_scale(form.scale).level("poor")
        assert level is not None
    assert empty.json("list", "checks")[0]["level"] == "poor"
    assert f"  {level.label}  " in empty("list", "checks").stdout.splitlines()[1]


def test_that_a_desk_without_checks_says_so(empty: Called) -> None:
    assert empty("list", "checks").stdout == "This desk holds no checks.\n"
    assert empty.json("list", "checks") == []


def test_that_a_check_in_the_bin_is_not_listed_and_shown_as_such(empty: Called, check_id: UUID) -> None:
    with empty.desk() as desk:
        planned = next(row.id for row in desk.checks.rows() if row.title == "Rotas of May")
        desk.records.put_in_bin("check", [planned])
    assert [row["id"] for row in empty.json("list", "checks")] == [str(check_id)]
    assert empty.json("show", "check", planned)["is_binned"] is True
    assert "(in the bin)" in empty("show", "check", planned).stdout


def test_that_a_check_is_shown_with_its_history(empty: Called, check_id: UUID) -> None:
    shown = empty.json("show", "check", check_id)
    assert (shown["record"], shown["status"], shown["requested_on"]) == ("check", "Requested", SENT_ON.isoformat())
    assert shown["history"][0]["label"] == "Record request as sent"
    text = empty("show", "check", check_id).stdout
    assert text.startswith("Check: Medication check\n")
    assert "State: Planned → Requested" in text


def test_that_a_check_that_is_not_there_is_said_so(empty: Called, check_id: UUID) -> None:
    assert "no check known as “last week”" in empty.refused("show", "check", "last week")
    assert "no such check" in empty.refused("show", "check", "0190a000-0000-7000-8000-00000000ffff")
    assert empty.json("show", "check", check_id)["id"] == str(check_id)


def test_that_what_belongs_to_a_check_is_listed_with_its_name(empty: Called, check_id: UUID) -> None:
    (step,) = empty.json("list", "check_steps")
    assert (step["step"], step["check"], step["check_id"]) == ("Request sent", "Medication check", str(check_id))
    (value,) = empty.json("list", "kpi-validations")
    assert (value["ref"], value["check"], value["submitted"]) == ("KPI-7", "Medication check", "2")
    assert "Calls missed" in empty("list", "kpi_validations").stdout


def test_that_answers_and_findings_name_the_check_that_they_belong_to(empty: Called) -> None:
    with empty.desk() as desk:
        checked = Checked(desk)
        checked.concluded()
    assert {(row["check"], row["visit"]) for row in empty.json("list", "answers")} == {("Medication check", "")}
    (paper,) = empty.json("list", "papers")
    assert (paper["check"], paper["version"], paper["stage"]) == ("Medication check", 1, "Final")
    heading, first, *_ = empty("list", "papers").stdout.splitlines()
    at = heading.index("Check")
    assert first[at:].startswith("Medication check  1  ")
