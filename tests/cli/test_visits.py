"""Visits from the command line: listed and shown with their history."""

from datetime import date
from uuid import UUID

import pytest

from cli_calls import Called, call
from visited import POLICY, Visited

PLANNED_ON = date(2026, 4, 1)


@pytest.fixture
def visit_id(empty: Called) -> UUID:
    """A visit on site under way, and one planned for May."""
    with empty.desk() as desk:
        visited = Visited(desk)
        visited.plan(planned_on=date(2026, 5, 6))
        visit_id = visited.on_site(planned_on=PLANNED_ON)
        desk.recording.answer(visit_id, POLICY, value="yes", quality="partly", note="Dated 2021")
    return visit_id


def test_that_visits_are_listed_by_their_field_names_the_earliest_first(empty: Called, visit_id: UUID) -> None:
    first, second = empty.json("list", "visits")
    assert (first["id"], first["status"], first["planned_on"]) == (str(visit_id), "On site", "2026-04-01")
    assert (first["provider"], first["contract"]) == ("Kestrel Supported Living", "SL-0103 Supported living")
    assert (first["form_version"], first["is_announced"], first["began_on"]) == ("Version 1", True, "2026-04-01")
    assert (second["status"], second["letter_due_on"]) == ("Planned", "2026-04-21")


def test_that_people_read_visits_in_columns(empty: Called, visit_id: UUID) -> None:
    text = empty("list", "visits").stdout
    assert "Kestrel Supported Living" in text
    assert "1 April 2026" in text
    assert text.rstrip().endswith("2 visits")
    heading, first, *_ = text.splitlines()
    assert heading.endswith("  Id")
    assert first.endswith(f"  {visit_id}")
    assert max(map(len, text.splitlines())) < 200


def test_that_a_result_is_read_in_the_words_of_its_scale(empty: Called, visit_id: UUID) -> None:
    with empty.desk() as desk:
        desk.records.set_field("visit", visit_id, "level", "poor")
        form = desk.visits.file(visit_id).form
        assert form is not None
        level = form.named_scale(form.scale).level("poor")
        assert level is not None
    assert empty.json("list", "visits")[0]["level"] == "poor"
    assert f"  {level.label}  " in empty("list", "visits").stdout.splitlines()[1]


def test_that_the_help_of_list_names_visits_checks_findings_and_actions() -> None:
    text = " ".join(call("list", "--help").stdout.split())
    assert "visits, checks, findings, actions" in text


def test_that_a_visit_is_shown_with_its_history(empty: Called, visit_id: UUID) -> None:
    shown = empty.json("show", "visit", visit_id)
    assert (shown["record"], shown["status"]) == ("visit", "On site")
    assert shown["history"][0]["label"] == "Arrive on site"
    text = empty("show", "visit", visit_id).stdout
    assert "State: Planned → On site" in text


def test_that_answers_steps_and_forms_are_listed_without_their_whole_content(empty: Called, visit_id: UUID) -> None:
    (answer,) = empty.json("list", "answers")
    assert (answer["asked"], answer["value"], answer["note"]) == ("Safeguarding policy", "yes", "Dated 2021")
    assert [row["step"] for row in empty.json("list", "visit_steps")] == ["On site"]
    assert "Supported living: annual visit" in empty("list", "forms").stdout
    assert max(map(len, empty("list", "form-versions").stdout.splitlines())) < 200
