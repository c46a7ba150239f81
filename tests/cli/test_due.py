"""What is due, on any day, as a table, JSON and a calendar file that remembers what it told."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from cli_calls import NOW, Called, call, refusal
from monitor_desk.domain.obligations import ObligationState
from monitor_desk.reports.calendar import EarlierEvent, read_ics
from monitor_desk.services.desk import Desk

TODAY = NOW.date()
ON = TODAY.isoformat()


def events(file: Path) -> dict[UUID, EarlierEvent]:
    """Return the events of a calendar file by their ids."""
    return {event.id: event for event in read_ics(file.read_bytes())}


def test_that_the_list_is_what_the_schedule_says_overdue_included(demo: Called) -> None:
    rows = demo.json("due", "--on", ON, "--days", 30)
    with demo.desk() as desk:
        expected = [one for one in desk.schedule.due(until_on=TODAY + timedelta(days=30)) if one.is_open]
    assert {row["id"] for row in rows} == {str(one.id) for one in expected}
    assert [row["due_on"] for row in rows] == sorted(row["due_on"] for row in rows)
    assert {row["state"] for row in rows if row["due_on"] < ON} == {"overdue"}
    assert {row["state"] for row in rows if row["due_on"] >= ON} <= {"due", "planned"}
    contracts = {row["id"]: row for row in demo.json("list", "contracts")}
    for row in rows:
        contract = contracts[row["contract_id"]]
        assert (row["contract"], row["provider"]) == (contract["reference"], contract["provider"])


def test_that_the_desk_is_looked_at_as_of_the_day(demo: Called) -> None:
    later = TODAY + timedelta(days=60)
    rows = demo.json("due", "--on", later.isoformat(), "--days", 0)
    assert all(row["due_on"] <= later.isoformat() for row in rows)
    assert all(row["state"] == "overdue" for row in rows if row["due_on"] < later.isoformat())
    assert any(ON < row["due_on"] < later.isoformat() for row in rows)


def test_that_people_read_the_counts_of_what_they_see(demo: Called) -> None:
    rows = demo.json("due", "--on", ON)
    overdue = sum(row["due_on"] < ON for row in rows)
    today = sum(row["due_on"] == ON for row in rows)
    text = demo("due", "--on", ON).stdout
    assert "from 1 April 2026, 7 days ahead" in text
    assert text.rstrip().endswith(f"{overdue} overdue, {today} due on the day, {len(rows) - overdue - today} ahead")
    assert sum(row["provider"] in line for row in rows[:1] for line in text.splitlines()) >= 1


@pytest.mark.parametrize("typed", ["2026-04-01", "1/4/2026", "1 apr 2026"])
def test_that_a_day_is_read_as_people_write_it(empty: Called, typed: str) -> None:
    assert "1 April 2026" in empty("due", "--on", typed).stdout


def test_that_nothing_due_is_said_and_is_an_empty_document(empty: Called) -> None:
    assert "0 overdue, 0 due on the day, 0 ahead" in empty("due", "--on", ON).stdout
    assert empty.json("due", "--on", ON) == []


@pytest.mark.parametrize(
    "words",
    [
        ("due",),
        ("due", "--on", ""),
        ("due", "--on", "31/02/2026"),
        ("due", "--on", "soon"),
        ("due", "--on", "0001-01-01"),
        ("due", "--on", "9999-12-31"),
        ("due", "--on", ON, "--days", "-1"),
        ("due", "--on", ON, "--days", "9999999999"),
        ("due", "--on", ON, "--days", "x"),
        ("due", "--on", ON, "--json", "--ics", "x.ics"),
    ],
)
def test_that_a_wrong_day_or_span_is_wrong_usage(words: tuple[str, ...]) -> None:
    refusal(call(*words), 2)


def test_that_the_calendar_file_holds_what_the_list_holds(demo: Called, tmp_path: Path) -> None:
    file = tmp_path / "due.ics"
    result = demo("due", "--on", ON, "--days", 30, "--ics", file)
    rows = demo.json("due", "--on", ON, "--days", 30)
    assert set(events(file)) == {UUID(row["id"]) for row in rows}
    assert f"Wrote {len(rows)} events" in result.stdout
    first = events(file)
    demo("due", "--on", ON, "--days", 30, "--ics", file)
    again = events(file)
    assert set(again) == set(first)
    assert all(again[one].sequence > first[one].sequence for one in first)


def test_that_a_later_file_cancels_moves_and_ticks_off_what_an_earlier_one_told(demo: Called, tmp_path: Path) -> None:
    file = tmp_path / "due.ics"
    demo("due", "--on", ON, "--days", 60, "--ics", file)
    told = events(file)
    with demo.desk() as desk:
        waived, moved, done, binned = _changed(desk)
    demo("due", "--on", ON, "--days", 1, "--ics", file)
    now = events(file)
    assert now[waived].is_cancelled
    assert now[moved].due_on == told[moved].due_on + timedelta(days=200)
    assert now[moved].title == told[moved].title
    assert now[done].title == f"Done: {told[done].title}"
    assert now[binned].is_cancelled
    assert now[binned].due_on == told[binned].due_on
    assert all(now[one].sequence > told[one].sequence for one in (waived, moved, done, binned))


def _changed(desk: Desk) -> tuple[UUID, UUID, UUID, UUID]:
    """Waive one obligation, move one, meet one and put the contract of one in the bin."""
    ahead = [
        one
        for one in desk.schedule.due(until_on=TODAY + timedelta(days=60), from_on=TODAY)
        if one.is_open and one.due_on > TODAY + timedelta(days=1)
    ]
    waived, moved, done = ahead[:3]
    binned = next(one for one in ahead[3:] if one.contract_id not in {each.contract_id for each in ahead[:3]})
    desk.schedule.waive(waived, "Not this year")
    desk.schedule.move(moved, moved.due_on + timedelta(days=200), "Agreed with the provider")
    desk.schedule.mark_done(done)
    desk.records.put_in_bin("contract", [binned.contract_id])
    return waived.id, moved.id, done.id, binned.id


def test_that_what_only_left_the_window_is_not_cancelled(demo: Called, tmp_path: Path) -> None:
    file = tmp_path / "due.ics"
    demo("due", "--on", ON, "--days", 60, "--ics", file)
    demo("due", "--on", ON, "--days", 0, "--ics", file)
    assert not any(event.is_cancelled for event in events(file).values())


def test_that_looking_at_another_day_changes_no_record(demo: Called, tmp_path: Path) -> None:
    before = demo.json("verify")
    demo.json("due", "--on", "2031-01-01", "--days", 365)
    demo("due", "--on", "2031-01-01", "--ics", tmp_path / "due.ics")
    assert demo.json("verify") == before


@pytest.mark.parametrize("content", ["my notes", "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n"])
def test_that_another_file_is_not_written_over(demo: Called, tmp_path: Path, content: str) -> None:
    file = tmp_path / "due.ics"
    file.write_text(content, encoding="utf-8", newline="")
    assert "nothing was written over it" in demo.refused("due", "--on", ON, "--ics", file)
    assert file.read_bytes().decode() == content


def test_that_a_place_that_cannot_be_written_is_one_sentence(demo: Called, tmp_path: Path) -> None:
    assert "could not be written" in demo.refused("due", "--on", ON, "--ics", tmp_path / "none" / "due.ics")
    assert "nothing was written over it" in demo.refused("due", "--on", ON, "--ics", tmp_path)


def test_that_done_and_waived_are_not_listed(demo: Called) -> None:
    with demo.desk() as desk:
        one, other = [each for each in desk.schedule.due(until_on=TODAY) if each.is_open][:2]
        desk.schedule.mark_done(one, date(2026, 3, 31))
        desk.schedule.waive(other, "Contract is ending")
        states = {each.id: each.state for each in desk.schedule.due(until_on=TODAY)}
    assert (states[one.id], states[other.id]) == (ObligationState.DONE, ObligationState.WAIVED)
    assert {str(one.id), str(other.id)}.isdisjoint(row["id"] for row in demo.json("due", "--on", ON))
