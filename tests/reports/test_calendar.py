"""The calendar file, read back by icalendar as a calendar program would."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.obligations import ObligationState, ScheduledObligation
from monitor_desk.domain.schedule import due_work
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.reports.calendar import EarlierEvent, gone, read_ics, to_ics
from schedule_facts import PROVIDER, contract, plan

STAMP = datetime(2026, 12, 1, 14, 32, tzinfo=UTC)
ROW = ScheduledObligation(
    id=UUID(int=1),
    contract_id=UUID(int=2),
    provider_id=PROVIDER,
    reference="SL-0001",
    kind=ObligationKind.KPI_RETURN,
    key="2026-Q3",
    title="KPI return, Quarter 3, 2026/27",
    due_on=date(2027, 1, 15),
    window=14,
    state=ObligationState.PLANNED,
    planned_on=date(2027, 1, 15),
)


def events(content: bytes) -> list[icalendar.Event]:
    return [
        event for event in icalendar.Calendar.from_ical(content).walk("VEVENT") if isinstance(event, icalendar.Event)
    ]


def only(content: bytes) -> icalendar.Event:
    (event,) = events(content)
    return event


def test_that_an_obligation_is_a_whole_day_event_with_its_stable_id() -> None:
    event = only(to_ics([ROW], STAMP, provider_names={PROVIDER: "Ash Grove Living"}))
    assert event["UID"] == f"{ROW.id}@monitor-desk"
    assert event.decoded("DTSTART") == date(2027, 1, 15)
    assert event.decoded("DTEND") == date(2027, 1, 16)
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert event.decoded("DTSTAMP") == STAMP
    assert event["SUMMARY"] == "KPI return, Quarter 3, 2026/27 (SL-0001, Ash Grove Living)"
    assert event["STATUS"] == "CONFIRMED"
    assert event["CATEGORIES"].to_ical() == b"kpi return"


def test_that_the_file_keeps_the_rules_of_its_format() -> None:
    content = to_ics([replace(ROW, title="A very long title " * 20)], STAMP)
    calendar = icalendar.Calendar.from_ical(content)
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH")
    assert str(calendar["PRODID"]).startswith("-//Monitor Desk//")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"ATTENDEE" not in content
    assert b"ORGANIZER" not in content
    assert not calendar.errors


def test_that_text_is_escaped_and_comes_back_as_it_was() -> None:
    title = "Review; rotas, records \\ “daily” – Łódź\nEND:VEVENT"
    event = only(to_ics([replace(ROW, title=title, reference="", reason="a,b;c")], STAMP))
    assert event["SUMMARY"] == title
    assert "Reason: a,b;c" in str(event["DESCRIPTION"])


def test_that_control_characters_do_not_reach_the_file() -> None:
    content = to_ics([replace(ROW, title="a\x00b\x07c\x1bd\x7fe\tf\rg")], STAMP)
    assert not set(content) & {0, 7, 27, 127}
    assert str(only(content)["SUMMARY"]).startswith("abcde\tf\ng")


@given(st.text(max_size=60), st.text(max_size=60))
def test_that_no_text_breaks_the_file(title: str, reason: str) -> None:
    event = only(to_ics([replace(ROW, title=title, reference="", reason=reason)], STAMP))
    assert event["UID"] == f"{ROW.id}@monitor-desk"
    assert event.decoded("DTSTART") == ROW.due_on


def test_that_what_is_waived_is_cancelled_if_it_was_in_the_file_before_and_else_left_out() -> None:
    waived = replace(ROW, state=ObligationState.WAIVED, waived_reason="Contract suspended")
    assert events(to_ics([waived], STAMP)) == []
    before = read_ics(to_ics([ROW], STAMP))
    event = only(to_ics([waived], STAMP, earlier=before))
    assert (event["STATUS"], event["UID"]) == ("CANCELLED", f"{ROW.id}@monitor-desk")
    assert "Waived: Contract suspended" in str(event["DESCRIPTION"])


def test_that_an_event_that_is_gone_is_cancelled_under_its_id_on_its_day() -> None:
    before = read_ics(to_ics([ROW], STAMP))
    event = only(to_ics([], STAMP + timedelta(hours=1), gone(before, [], STAMP.date()), earlier=before))
    assert (event["STATUS"], event.decoded("DTSTART")) == ("CANCELLED", ROW.due_on)
    assert event["SUMMARY"] == "KPI return, Quarter 3, 2026/27 (SL-0001)"


def test_that_only_what_the_desk_dropped_and_is_still_ahead_is_gone() -> None:
    before = [
        EarlierEvent(id=ROW.id, title="kept", due_on=ROW.due_on),
        EarlierEvent(id=UUID(int=8), title="dropped", due_on=date(2026, 12, 1)),
        EarlierEvent(id=UUID(int=9), title="over", due_on=date(2026, 11, 30)),
    ]
    assert [event.title for event in gone(before, [ROW], date(2026, 12, 1))] == ["dropped"]


def test_that_each_newer_file_has_the_higher_sequence_even_if_the_clock_was_set_back() -> None:
    first = read_ics(to_ics([ROW], STAMP))
    later = read_ics(to_ics([ROW], STAMP + timedelta(minutes=1), earlier=first))
    back = read_ics(to_ics([ROW], STAMP - timedelta(days=9), earlier=later))
    on_another_desk = read_ics(to_ics([ROW], STAMP + timedelta(days=1)))
    sequences = [rows[0].sequence for rows in (first, later, back, on_another_desk)]
    assert sequences == sorted(set(sequences))
    assert only(to_ics([ROW], datetime(1999, 1, 1, tzinfo=UTC)))["SEQUENCE"] == 0


def test_that_a_moved_event_keeps_its_id() -> None:
    before = read_ics(to_ics([ROW], STAMP))
    (after,) = read_ics(to_ics([replace(ROW, due_on=date(2027, 1, 18))], STAMP, earlier=before))
    assert (after.id, after.due_on) == (ROW.id, date(2027, 1, 18))
    assert after.sequence > before[0].sequence


def test_that_done_work_and_the_provider_s_turn_are_said() -> None:
    done = only(to_ics([replace(ROW, state=ObligationState.DONE, done_on=date(2027, 1, 14))], STAMP))
    assert str(done["SUMMARY"]).startswith("Done: KPI return")
    waiting = only(to_ics([replace(ROW, is_waiting_on_provider=True, warning="The provider was told")], STAMP))
    assert waiting["DESCRIPTION"] == "State: planned\nWaiting for the provider\nThe provider was told"


def test_that_a_stamp_of_another_zone_is_written_in_utc() -> None:
    summer = STAMP.astimezone(timezone(timedelta(hours=1)))
    assert to_ics([ROW], summer) == to_ics([ROW], STAMP)


def test_that_the_schedule_of_a_contract_goes_in_and_comes_back_whole() -> None:
    rows = due_work([contract(has_annual_visit=True)], plan(), [], date(2020, 4, 1))
    read = read_ics(to_ics(rows, STAMP))
    assert [(event.id, event.due_on) for event in read] == [
        (row.id, row.due_on) for row in sorted(rows, key=lambda r: (r.due_on, r.id))
    ]
    assert len(read) > 40


def test_that_events_of_others_are_passed_over() -> None:
    foreign = to_ics([ROW], STAMP).replace(b"@monitor-desk", b"@elsewhere")
    assert read_ics(foreign) == []
    assert read_ics(to_ics([], STAMP)) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a calendar",
        b"\xff\xfe\x00",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x@monitor-desk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 2,
    ],
)
def test_that_another_kind_of_file_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(DeskError, match="not a calendar of this desk, so nothing was written over it"):
        read_ics(content)
