"""Working days against what was published, and the laws they keep."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.working_days import Division, NamedDay, WorkingDays

PUBLISHED = Path(__file__).resolve().parents[3] / "shared" / "data" / "govuk_bank_holidays_2015_2021.json"
SLUGS = {
    Division.ENGLAND_AND_WALES: "england-and-wales",
    Division.SCOTLAND: "scotland",
    Division.NORTHERN_IRELAND: "northern-ireland",
}
DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))
DIVISIONS = st.sampled_from(Division)


def published(division: Division) -> set[date]:
    years = json.loads(PUBLISHED.read_text(encoding="utf-8"))["divisions"][SLUGS[division]]
    rows = [row for year, listed in years.items() if year.isdigit() for row in listed]
    return {date(int(row["date"][6:]), int(row["date"][3:5]), int(row["date"][:2])) for row in rows}


@pytest.mark.skipif(not PUBLISHED.is_file(), reason="the published bank holidays are not on this machine")
@pytest.mark.parametrize("division", Division)
def test_that_every_day_of_2015_to_2021_agrees_with_the_published_bank_holidays(division: Division) -> None:
    working_days = WorkingDays(division=division)
    holidays = published(division)
    days = [date(2015, 1, 1) + timedelta(days=n) for n in range((date(2022, 1, 1) - date(2015, 1, 1)).days)]
    wrong = [day for day in days if working_days.is_working_day(day) != (day.weekday() < 5 and day not in holidays)]
    assert len(holidays) > 50
    assert wrong == []


@pytest.mark.parametrize(
    "closed",
    [date(2026, 12, 25), date(2026, 12, 28), date(2027, 12, 27), date(2027, 12, 28), date(2028, 1, 3)],
)
def test_that_substitute_days_of_2026_to_2028_are_no_working_days_in_england(closed: date) -> None:
    assert closed.weekday() < 5
    assert not WorkingDays().is_working_day(closed)


def test_that_the_substitute_for_boxing_day_2026_says_so() -> None:
    assert WorkingDays().why_not(date(2026, 12, 28)) == "Boxing Day, substitute day"


def test_that_the_nations_differ() -> None:
    st_andrew, boyne = date(2026, 11, 30), date(2026, 7, 13)
    closed = {
        division: [day for day in (st_andrew, boyne) if not WorkingDays(division=division).is_working_day(day)]
        for division in Division
    }
    assert closed == {
        Division.ENGLAND_AND_WALES: [],
        Division.SCOTLAND: [st_andrew],
        Division.NORTHERN_IRELAND: [boyne],
    }


def test_that_closure_days_and_holidays_the_team_adds_are_kept_with_their_names() -> None:
    closure = NamedDay(on=date(2026, 12, 24), name="Christmas closure")
    jubilee = NamedDay(on=date(2026, 9, 14), name="One-off holiday")
    working_days = WorkingDays(closures=(closure,), extra_holidays=(jubilee,))
    assert working_days.why_not(closure.on) == "council closed: Christmas closure"
    assert working_days.why_not(jubilee.on) == "One-off holiday"
    assert working_days.add(date(2026, 12, 23), 1) == date(2026, 12, 29)
    assert WorkingDays().is_working_day(closure.on)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 4, 3), "Good Friday"),
        (date(2026, 4, 4), "a weekend"),
        (date(2026, 4, 2), ""),
    ],
)
def test_that_it_says_why_a_day_is_no_working_day(day: date, words: str) -> None:
    assert WorkingDays().why_not(day) == words


def test_that_day_1_is_the_next_working_day() -> None:
    maundy_thursday = date(2026, 4, 2)
    working_days = WorkingDays()
    assert working_days.add(maundy_thursday, 1) == date(2026, 4, 7)
    assert working_days.add(maundy_thursday, 10) == date(2026, 4, 20)
    assert working_days.add(date(2026, 4, 7), -1) == maundy_thursday
    assert working_days.add(date(2026, 4, 5), 0) == date(2026, 4, 5)


def test_that_two_desks_with_the_same_days_are_equal_and_can_be_a_key() -> None:
    one, other = WorkingDays(), WorkingDays()
    one.is_working_day(date(2026, 1, 1))
    assert one == other
    assert hash(one) == hash(other)


@given(DAYS, st.integers(-60, 60), DIVISIONS)
def test_that_counting_undoes_adding(start: date, days: int, division: Division) -> None:
    working_days = WorkingDays(division=division)
    start = working_days.on_or_after(start)
    assert working_days.count_between(start, working_days.add(start, days)) == days


@given(DAYS, st.integers(1, 40), st.integers(1, 40))
def test_that_adding_twice_is_adding_the_sum(start: date, first: int, second: int) -> None:
    working_days = WorkingDays()
    assert working_days.add(working_days.add(start, first), second) == working_days.add(start, first + second)


@given(DAYS, DIVISIONS)
def test_that_nothing_lies_between_a_day_and_the_working_day_it_moves_to(day: date, division: Division) -> None:
    working_days = WorkingDays(division=division)
    after, before = working_days.on_or_after(day), working_days.on_or_before(day)
    assert before <= day <= after
    assert working_days.is_working_day(after)
    assert working_days.is_working_day(before)
    between = [before + timedelta(days=n) for n in range(1, (after - before).days)]
    assert not any(working_days.is_working_day(each) for each in between)


@given(DAYS, DIVISIONS)
def test_that_a_day_works_exactly_when_there_is_no_reason_against_it(day: date, division: Division) -> None:
    working_days = WorkingDays(division=division)
    assert working_days.is_working_day(day) == (working_days.why_not(day) == "")


@given(DAYS, DAYS)
def test_that_counting_backwards_gives_the_negative(one: date, other: date) -> None:
    working_days = WorkingDays()
    one, other = working_days.on_or_after(one), working_days.on_or_after(other)
    assert working_days.count_between(one, other) == -working_days.count_between(other, one)
