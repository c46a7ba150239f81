"""Whole months from a date."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.months import add_months, extended_by, last_day_of, months_between, say_months

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@given(DAYS, st.integers(-400, 400))
def test_that_months_are_added_as_dateutil_adds_them(day: date, months: int) -> None:
    assert add_months(day, months) == day + relativedelta(months=months)


def test_that_month_ends_do_not_drift_when_counted_from_the_start() -> None:
    start = date(2024, 1, 31)
    ends = [add_months(start, months) for months in (1, 2, 3, 12, 13)]
    assert ends == [date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30), date(2025, 1, 31), date(2025, 2, 28)]


@given(DAYS, DAYS)
def test_that_the_months_between_are_the_most_that_fit(start: date, end: date) -> None:
    months = months_between(start, end)
    assert add_months(start, months) <= end < add_months(start, months + 1)


def test_that_a_year_ends_on_the_day_before_its_anniversary() -> None:
    assert last_day_of(date(2020, 4, 1), 12) == date(2021, 3, 31)
    assert extended_by(date(2021, 3, 31), 12) == date(2022, 3, 31)


@given(DAYS, st.integers(1, 120), st.integers(1, 120))
def test_that_an_extension_goes_on_where_the_term_ended(start: date, first: int, second: int) -> None:
    end = last_day_of(start.replace(day=1), first)
    assert extended_by(end, second) == last_day_of(start.replace(day=1), first + second)


def test_that_an_end_beyond_the_calendar_stays_at_its_last_day() -> None:
    assert add_months(date(9999, 12, 31), 12) == date.max
    assert add_months(date(1, 1, 1), -12) == date.min
    assert extended_by(date.max, 12) == date.max
    assert extended_by(date(9999, 12, 30), 12) == date.max - timedelta(days=1)


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (60, "5 years"),
        (12, "1 year"),
        (54, "4 years 6 months"),
        (1, "1 month"),
        (27, "2 years 3 months"),
        (0, "0 months"),
    ],
)
def test_that_lengths_are_said_in_years_and_months(months: int, words: str) -> None:
    assert say_months(months) == words
