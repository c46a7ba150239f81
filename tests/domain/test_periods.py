"""KPI periods: the published calendar, the rule that drafts, and partial periods."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.periods import (
    DueMove,
    DueRule,
    Period,
    PeriodKind,
    cover,
    draft_year,
    period_problems,
    warn_if_not_working,
)
from monitor_desk.domain.working_days import NamedDay, WorkingDays
from monitor_desk.intake.paperwork import read_paperwork
from schedule_facts import FORMS

PUBLISHED = [
    ("2020-Q1", "quarter", date(2020, 4, 1), date(2020, 6, 30), date(2020, 7, 15), "Wed"),
    ("2020-Q2", "quarter", date(2020, 7, 1), date(2020, 9, 30), date(2020, 10, 15), "Thu"),
    ("2020-Q3", "quarter", date(2020, 10, 1), date(2020, 12, 31), date(2021, 1, 18), "Mon"),
    ("2020-Q4", "quarter", date(2021, 1, 1), date(2021, 3, 31), date(2021, 4, 15), "Thu"),
    ("2020-H1", "half", date(2020, 4, 1), date(2020, 9, 30), date(2020, 10, 15), "Thu"),
    ("2020-H2", "half", date(2020, 10, 1), date(2021, 3, 31), date(2021, 4, 15), "Thu"),
    ("2020-Year", "year", date(2020, 4, 1), date(2021, 3, 31), date(2021, 4, 15), "Thu"),
]
YEARS = st.integers(2000, 2090)
RULES = st.builds(DueRule, day=st.integers(1, 31), months_after=st.integers(1, 3), move=st.sampled_from(DueMove))


def quarter(**changes: object) -> Period:
    facts: dict[str, object] = {
        "name": "2020-Q1",
        "kind": PeriodKind.QUARTER,
        "starts_on": date(2020, 4, 1),
        "ends_on": date(2020, 6, 30),
        "due_on": date(2020, 7, 15),
    }
    return Period(**(facts | changes))  # type: ignore[arg-type]


def test_that_the_shipped_calendar_is_the_published_one() -> None:
    (calendar,) = read_paperwork(FORMS).calendars
    rows = [(p.name, p.kind.value, p.starts_on, p.ends_on, p.due_on, f"{p.due_on:%a}") for p in calendar.periods]
    assert rows == PUBLISHED


def test_that_the_rule_drafts_all_published_dates_but_one() -> None:
    drafted = {period.name: period.due_on for period in draft_year(2020, DueRule(), WorkingDays())}
    differ = {name: drafted[name] for name, _, _, _, due_on, _ in PUBLISHED if drafted[name] != due_on}
    assert differ == {"2020-Q3": date(2021, 1, 15)}


def test_that_a_drafted_year_has_quarters_halves_year_and_months() -> None:
    names = [period.name for period in draft_year(2026, DueRule(), WorkingDays())]
    assert names[:7] == ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2026-H1", "2026-H2", "2026-Year"]
    assert names[7:] == [f"2026-M{n:02d}" for n in range(1, 13)]


def test_that_a_drafted_date_on_a_weekend_moves_as_the_rule_says() -> None:
    due = {
        move: {p.name: p.due_on for p in draft_year(2026, DueRule(move=move), WorkingDays())}["2026-M07"]
        for move in DueMove
    }
    assert due == {  # 15 November 2026 is a Sunday
        DueMove.NEXT: date(2026, 11, 16),
        DueMove.PREVIOUS: date(2026, 11, 13),
        DueMove.STAY: date(2026, 11, 15),
    }


def test_that_the_31st_of_a_short_month_is_its_last_day() -> None:
    due = {p.name: p.due_on for p in draft_year(2026, DueRule(day=31, move=DueMove.STAY), WorkingDays())}
    assert due["2026-M10"] == date(2027, 2, 28)


@given(YEARS, RULES)
def test_that_periods_of_each_kind_fill_the_year_without_gap_or_overlap(year: int, rule: DueRule) -> None:
    for kind in PeriodKind:
        rows = [period for period in draft_year(year, rule, WorkingDays()) if period.kind is kind]
        assert rows[0].starts_on == date(year, 4, 1)
        assert rows[-1].ends_on == date(year + 1, 3, 31)
        assert all(b.starts_on == a.ends_on + timedelta(days=1) for a, b in pairwise(rows))


@given(YEARS, RULES)
def test_that_a_moved_date_is_a_working_day_and_the_table_has_no_problem(year: int, rule: DueRule) -> None:
    working_days = WorkingDays()
    rows = draft_year(year, rule, working_days)
    if rule.move is not DueMove.STAY:
        assert all(working_days.is_working_day(period.due_on) for period in rows)
    assert [problem for problem in period_problems(rows) if "due before" not in problem[1]] == []


def test_that_a_year_that_no_calendar_has_is_refused() -> None:
    with pytest.raises(DeskError, match="no calendar for the year 99999"):
        draft_year(99999, DueRule(), WorkingDays())


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("2020-Q1", "Quarter 1, 2020/21"),
        ("2020-Q4", "Quarter 4, 2020/21"),
        ("2020-H2", "Half 2, 2020/21"),
        ("2020-Year", "Year 2020/21"),
        ("2020-M10", "January 2021"),
    ],
)
def test_that_periods_are_called_by_what_people_say(name: str, title: str) -> None:
    titles = {period.name: period.title for period in draft_year(2020, DueRule(), WorkingDays())}
    assert titles[name] == title


def test_that_a_due_date_on_a_closed_day_is_warned_of_and_stays() -> None:
    period = quarter()
    closed = WorkingDays(extra_holidays=(NamedDay(on=period.due_on, name="One-off holiday"),))
    assert warn_if_not_working(period, WorkingDays()) == ""
    assert warn_if_not_working(period, closed) == (
        "2020-Q1 is due on Wednesday 15 July 2020, which is not a working day (One-off holiday); "
        "the date stays until you change it."
    )


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "covered", "words"),
    [
        (date(2019, 4, 1), date(2025, 3, 31), 91, "whole period"),
        (date(2020, 4, 1), date(2020, 6, 30), 91, "whole period"),
        (date(2020, 6, 1), None, 30, "30 of 91 days"),
        (None, date(2020, 4, 1), 1, "1 of 91 days"),
        (date(2020, 7, 1), None, 0, "0 of 91 days"),
        (None, None, 91, "whole period"),
    ],
)
def test_that_days_covered_are_counted(starts_on: date | None, ends_on: date | None, covered: int, words: str) -> None:
    found = cover(quarter(), starts_on, ends_on)
    assert (found.days, found.of_days, found.words()) == (covered, 91, words)
    assert found.is_partial == (covered < 91)


def test_that_an_annual_minimum_is_pro_rated_for_the_days_covered() -> None:
    year = quarter(kind=PeriodKind.YEAR, ends_on=date(2021, 3, 31), due_on=date(2021, 4, 15))
    found = cover(year, date(2020, 7, 1), None)
    assert found.share == Fraction(274, 365)
    assert found.pro_rated(5000) == Decimal("3753.42")
    assert cover(year, None, None).pro_rated(5000) == 5000


@given(st.dates(date(2020, 4, 1), date(2020, 6, 29)))
def test_that_two_contracts_that_follow_each_other_cover_the_period_once(last_on: date) -> None:
    period = quarter()
    first, second = cover(period, None, last_on), cover(period, last_on + timedelta(days=1), None)
    assert first.days + second.days == period.days
    assert first.share + second.share == 1


def test_that_what_is_wrong_with_a_table_is_named() -> None:
    rows = [
        quarter(),
        quarter(),
        quarter(name="A", starts_on=date(2021, 4, 1), ends_on=date(2021, 3, 1), due_on=date(2021, 6, 1)),
        quarter(name="B", starts_on=date(2022, 4, 1), ends_on=date(2022, 6, 30), due_on=date(2022, 6, 30)),
        quarter(name="C", starts_on=date(2022, 6, 30), ends_on=date(2022, 9, 30), due_on=date(2022, 10, 15)),
    ]
    assert period_problems(rows) == [
        ("2020-Q1", "is there more than once"),
        ("A", "ends before it starts"),
        ("B", "is due before it has ended"),
        ("C", "overlaps B"),
    ]
