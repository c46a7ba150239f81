"""Dates as they are typed and said."""

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.dates import (
    read_typed_date,
    say_date,
    say_day,
    say_full_day,
    say_lateness,
    say_short,
    say_time,
)
from monitor_desk.domain.errors import DeskError

TODAY = date(2026, 12, 1)  # a Tuesday
DAYS = st.dates(date(1970, 1, 1), date(2069, 12, 31))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3/4/26", date(2026, 4, 3)),
        ("3/4/2026", date(2026, 4, 3)),
        ("03.04.26", date(2026, 4, 3)),
        ("3-4-26", date(2026, 4, 3)),
        ("3 4 26", date(2026, 4, 3)),
        ("2026-04-03", date(2026, 4, 3)),
        ("3 April 2026", date(2026, 4, 3)),
        ("3rd APR 26", date(2026, 4, 3)),
        ("3apr26", date(2026, 4, 3)),
        ("  3   april,  2026 ", date(2026, 4, 3)),
        ("31/3/98", date(1998, 3, 31)),
        ("3 apr", date(2027, 4, 3)),
        ("30 nov", date(2026, 11, 30)),
        ("30/11", date(2026, 11, 30)),
        ("1 sept", date(2026, 9, 1)),
        ("29 feb", date(2028, 2, 29)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 12, 2)),
        ("yesterday", date(2026, 11, 30)),
        ("+14", date(2026, 12, 15)),
        ("-3", date(2026, 11, 28)),
        ("−3", date(2026, 11, 28)),
        ("+2 weeks", date(2026, 12, 15)),
        ("+1w", date(2026, 12, 8)),
        ("next friday", date(2026, 12, 4)),
        ("fri", date(2026, 12, 4)),
        ("tue", date(2026, 12, 8)),
        ("last tuesday", date(2026, 11, 24)),
        ("last mon", date(2026, 11, 30)),
    ],
)
def test_that_what_officers_type_is_understood(typed: str, meant: date) -> None:
    assert read_typed_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed", ["", "  ", "soon", "3", "next", "32", "ma", "3 ma 2026", "fr", "4/2026", "2026", "+", "3 apr 126"]
)
def test_that_what_is_no_date_is_refused_in_words(typed: str) -> None:
    with pytest.raises(DeskError, match=r"was not understood as a date and is not stored; type it like 3/4/26"):
        read_typed_date(typed, TODAY)


@pytest.mark.parametrize("typed", ["31/6/26", "4/13/26", "0/1/26", "30 feb", "2026-02-30", "31 nov 2026", "-99999w"])
def test_that_a_day_that_does_not_exist_is_refused_and_not_turned_round(typed: str) -> None:
    with pytest.raises(DeskError, match="is not a day in the calendar and is not stored; the day comes first"):
        read_typed_date(typed, date(1800, 1, 1) if typed.endswith("w") else TODAY)


@given(DAYS, DAYS)
def test_that_each_way_of_saying_a_date_reads_back(day: date, today: date) -> None:
    said = (
        say_date(day),
        day.isoformat(),
        f"{day.day}/{day.month}/{day.year % 100:02d}",
        f"{say_short(day)} {day.year}",
    )
    assert {read_typed_date(each, today) for each in said} == {day}


@given(DAYS, st.integers(-180, 180))
def test_that_a_date_without_a_year_is_the_nearest(today: date, off: int) -> None:
    day = date.fromordinal(today.toordinal() + off)
    if (day.month, day.day) != (2, 29):
        assert read_typed_date(say_short(day), today) == day


@given(st.text(max_size=30))
def test_that_no_text_is_answered_with_anything_but_a_date_or_a_sentence(text: str) -> None:
    with suppress(DeskError):
        assert isinstance(read_typed_date(text, TODAY), date)


def test_that_dates_are_said_as_on_the_screen() -> None:
    assert say_date(date(2026, 4, 3)) == "3 April 2026"
    assert say_short(date(2026, 11, 28)) == "28 Nov"
    assert say_day(date(2026, 12, 3)) == "Thu 3 December"
    assert say_full_day(date(2026, 4, 3)) == "Friday 3 April 2026"


@pytest.mark.parametrize(
    ("due_on", "words"),
    [
        (date(2026, 11, 28), "3 days late"),
        (date(2026, 11, 30), "1 day late"),
        (date(2026, 12, 1), "Today"),
        (date(2026, 12, 2), "Tomorrow"),
        (date(2026, 12, 3), "Thu 3 December"),
        (date(2027, 1, 4), "Mon 4 January 2027"),
    ],
)
def test_that_lateness_is_said_in_words(due_on: date, words: str) -> None:
    assert say_lateness(due_on, TODAY) == words


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(14, 30), "2:30pm"),
        (time(0, 5), "12:05am"),
        (time(12, 0), "12:00pm"),
        (time(14, 0), "2:00pm"),
        (time(9, 7), "9:07am"),
    ],
)
def test_that_times_are_said_as_on_the_screen(at: time, words: str) -> None:
    assert say_time(at) == words
