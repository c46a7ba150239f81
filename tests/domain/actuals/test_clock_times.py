"""Spans of time on British clocks: nights, and the days when the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.actuals.clock_times import (
    DAY,
    Span,
    UnlikelyTimesError,
    clock_change,
    day_of,
    local,
    moments,
    say_clock,
    say_length,
    span,
)

LONDON = ZoneInfo("Europe/London")
FORWARD = date(2025, 3, 30)
BACK = date(2025, 10, 26)
PLAIN = date(2025, 6, 11)


def minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def between(on: date, start: str, end: str) -> Span:
    return span(on, minute(start), minute(end))


@pytest.mark.parametrize(
    ("on", "start", "end", "elapsed"),
    [
        (PLAIN, "08:00", "09:15", 75),
        (PLAIN, "00:00", "24:00", 1440),
        (PLAIN, "22:00", "07:00", 540),
        (PLAIN, "23:45", "00:15", 30),
        (PLAIN, "15:00", "12:00", 21 * 60),
        (PLAIN, "22:00", "24:00", 120),
        (PLAIN, "08:00", "08:00", 0),
        # the night before the clocks go forward is an hour shorter, the one before they go back an hour longer
        (FORWARD - timedelta(days=1), "22:00", "07:00", 480),
        (BACK - timedelta(days=1), "22:00", "07:00", 600),
        (FORWARD, "00:30", "03:00", 90),
        (BACK, "00:30", "03:00", 210),
        (FORWARD, "00:00", "24:00", 23 * 60),
        (BACK, "00:00", "24:00", 25 * 60),
        # a time that the clock skipped or showed twice goes by the clock of the other end
        (FORWARD, "01:30", "02:30", 60),
        (FORWARD, "00:30", "01:30", 60),
        (FORWARD, "01:00", "01:15", 15),
        (FORWARD - timedelta(days=1), "23:00", "01:30", 150),
        (BACK, "01:30", "02:30", 60),
        (BACK, "00:30", "01:30", 60),
        (BACK, "01:10", "01:40", 30),
        (BACK, "01:50", "01:10", 20),
        (BACK - timedelta(days=1), "22:00", "01:30", 210),
    ],
)
def test_that_the_minutes_are_those_that_really_went_by(on: date, start: str, end: str, elapsed: int) -> None:
    assert between(on, start, end).minutes == elapsed


@pytest.mark.parametrize(
    ("start", "end", "why"),
    [
        ("09:15", "08:00", "ends before it starts"),
        ("13:00", "01:30", "ends before it starts"),
        ("22:00", "13:00", "ends before it starts"),
        ("14:59", "07:00", "ends before it starts"),
    ],
)
def test_that_an_end_before_the_start_is_a_night_only_in_the_hours_of_nights(start: str, end: str, why: str) -> None:
    with pytest.raises(UnlikelyTimesError, match=why):
        between(PLAIN, start, end)


def test_that_dates_of_both_ends_leave_nothing_to_guess() -> None:
    tomorrow = PLAIN + timedelta(days=1)
    assert span(PLAIN, 600, 540, end_on=tomorrow).minutes == 23 * 60
    assert span(PLAIN, 30, 60, start_on=tomorrow, end_on=tomorrow).minutes == 30
    with pytest.raises(UnlikelyTimesError, match="longer than a day"):
        span(PLAIN, 600, 601, end_on=tomorrow)
    with pytest.raises(UnlikelyTimesError, match="before it starts"):
        span(PLAIN, 1320, 420, end_on=PLAIN)
    assert span(BACK, minute("01:50"), minute("01:10"), end_on=BACK).minutes == 20


def test_that_times_that_the_clock_skips_or_repeats_are_told() -> None:
    told = {clock: clock_change(FORWARD, minute(clock)) for clock in ("00:59", "01:00", "01:59", "02:00", "24:00")}
    assert told == {"00:59": "", "01:00": "skipped", "01:59": "skipped", "02:00": "", "24:00": ""}
    told = {clock: clock_change(BACK, minute(clock)) for clock in ("00:59", "01:00", "01:59", "02:00", "24:00")}
    assert told == {"00:59": "", "01:00": "repeated", "01:59": "repeated", "02:00": "", "24:00": ""}
    assert clock_change(PLAIN, 90) == ""


@pytest.mark.parametrize(
    ("planned", "recorded", "days"),
    [
        ("23:30", "00:10", 1),
        ("00:15", "23:55", -1),
        ("22:00", "02:00", 1),
        ("08:00", "08:20", 0),
        ("08:00", "21:00", 0),  # 13 hours late is likelier than 11 hours early
        ("22:00", "09:00", 0),
        ("08:00", "20:01", 0),
    ],
)
def test_that_a_recorded_time_falls_on_the_day_that_is_near_its_plan(planned: str, recorded: str, days: int) -> None:
    near = moments(PLAIN, minute(planned))[0]
    assert day_of(PLAIN, minute(recorded), near) == PLAIN + timedelta(days=days)
    assert day_of(PLAIN, minute(recorded), None) == PLAIN


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (between(PLAIN, "08:00", "09:15"), "8:00am to 9:15am"),
        (between(FORWARD - timedelta(days=1), "22:00", "07:00"), "10:00pm to 7:00am the next day"),
        (between(PLAIN, "22:00", "24:00"), "10:00pm to 12:00am the next day"),
        (Span(between(PLAIN, "08:00", "09:15").start, None), "8:00am, no end"),
        (Span(None, between(PLAIN, "08:00", "09:15").end), "no start, until 9:15am"),
    ],
)
def test_that_a_span_is_said_on_a_british_clock(found: Span, words: str) -> None:
    assert found.words == words


def test_that_lengths_and_moments_are_said() -> None:
    assert [say_length(n) for n in (0, 1, 45, 60, 75, 120, 90_000)] == [
        "0 minutes", "1 minute", "45 minutes", "1 hour", "1 hour 15 minutes", "2 hours", "1,500 hours",
    ]  # fmt: skip
    assert say_clock(FORWARD, 90) == "1:30am on 30 March 2025"


days = st.one_of(
    st.dates(date(1996, 1, 1), date(2060, 12, 31)), st.sampled_from([FORWARD, BACK, date(2026, 3, 29), PLAIN])
)


@given(days, st.integers(0, DAY - 1))
def test_that_a_moment_is_what_the_time_zone_database_says(on: date, at: int) -> None:
    for fold, found in enumerate(moments(on, at)):
        there = datetime.combine(on, time(*divmod(at, 60), fold=fold), tzinfo=LONDON)
        assert found == there.astimezone(UTC).timestamp() // 60
        shown = local(found)
        assert shown is not None
        if clock_change(on, at) != "skipped":
            assert (shown.date(), shown.hour * 60 + shown.minute) == (on, at)


@given(days, st.integers(0, DAY), st.integers(0, DAY))
def test_that_a_span_lasts_as_long_as_the_clock_says_but_for_the_hour_that_it_skips_or_repeats(
    on: date, start: int, end: int
) -> None:
    try:
        found = span(on, start, end)
    except UnlikelyTimesError:
        assert end < start
        return
    assert found.minutes is not None
    by_clock = (end - start) % DAY or (DAY if end != start else 0)
    assert found.minutes - by_clock in {0, 60, -60} or (clock_change(on, start) and clock_change(on, end))
    if clock_change(on, start) or (end >= start and clock_change(on, end)):
        assert 0 <= found.minutes <= by_clock
    elif found.minutes != by_clock:
        first, last = local(found.start), local(found.end)
        assert first is not None
        assert last is not None
        assert first.utcoffset() != last.utcoffset()
