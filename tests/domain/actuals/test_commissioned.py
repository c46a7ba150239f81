"""Commissioned against delivered minutes: parts add up, and nothing known is never 100 %."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.actuals import ActualsSettings, CareLine, Total, analyse

MONDAY = date(2025, 6, 9)


def visit(on: date, minutes: int = 60, person: str = "P-1", delivered: int | None = None) -> CareLine:
    recorded = minutes if delivered is None else delivered
    return CareLine(on.toordinal(), person, on, planned_minutes=minutes, actual_minutes=recorded, worker="W-1")


def test_that_a_week_is_measured_against_what_is_commissioned_for_it() -> None:
    settings = ActualsSettings(commissioned_minutes_a_week=840, commissioned_by_person={"P-1": 420})
    lines = [visit(MONDAY, 300), visit(MONDAY + timedelta(days=6), 119), visit(MONDAY + timedelta(days=13), 60)]
    audit = analyse(lines, settings)
    assert [(week.week, week.commissioned_minutes, week.percentage) for week in audit.by_week] == [
        ("2025-W24", 840, 49),
        ("2025-W25", 840, 7),
    ]
    (person,) = audit.by_person
    assert (person.commissioned_minutes, person.delivered_minutes, person.percentage) == (840, 479, 57)
    assert [week.percentage for week in audit.by_person_and_week] == [99, 14]  # 419 of 420 is not yet all
    assert (audit.total.commissioned_minutes, audit.total.percentage) == (1_680, 28)


def test_that_days_at_the_ends_of_a_period_count_by_sevenths() -> None:
    settings = ActualsSettings(commissioned_minutes_a_week=700, from_on=date(2025, 6, 12), until_on=date(2025, 6, 17))
    audit = analyse([visit(date(2025, 6, 13))], settings)
    assert [week.commissioned_minutes for week in audit.by_week] == [400, 200]
    assert audit.total.commissioned_minutes == 600
    assert (audit.from_on, audit.until_on) == (date(2025, 6, 12), date(2025, 6, 17))


def test_that_a_week_and_a_person_without_visits_are_shown_with_what_is_commissioned() -> None:
    settings = ActualsSettings(commissioned_by_person={"P-1": 70, "P-2": 140, "P-3": 0})
    audit = analyse([visit(MONDAY), visit(MONDAY + timedelta(days=20))], settings)
    assert [(week.week_on, week.visits, week.percentage) for week in audit.by_week] == [
        (MONDAY, 1, 28),
        (MONDAY + timedelta(days=7), 0, 0),
        (MONDAY + timedelta(days=14), 1, 28),
    ]
    assert [(one.person, one.visits, one.commissioned_minutes, one.percentage) for one in audit.by_person] == [
        ("P-1", 2, 210, 57),
        ("P-2", 0, 420, 0),
    ]
    assert len(audit.by_person_and_week) == 6


@pytest.mark.parametrize(
    ("total", "percentage", "of_planned"),
    [
        (Total(), None, None),
        (Total(delivered_minutes=10), None, None),
        (Total(delivered_minutes=10, commissioned_minutes=0), None, None),
        (Total(delivered_minutes=0, commissioned_minutes=10, planned_minutes=5), 0, 0),
        (Total(delivered_minutes=999, commissioned_minutes=1_000, planned_minutes=999), 99, 100),
        (Total(delivered_minutes=1_009, commissioned_minutes=1_000, planned_minutes=10_000), 100, 10),
    ],
)
def test_that_a_percentage_is_cut_and_there_is_none_without_data(
    total: Total, percentage: int | None, of_planned: int | None
) -> None:
    assert (total.percentage, total.percentage_of_planned) == (percentage, of_planned)


@given(
    st.dates(date(2024, 1, 1), date(2026, 1, 1)),
    st.integers(0, 60),
    st.one_of(st.none(), st.integers(0, 10_000)),
    st.dictionaries(st.sampled_from(["P-1", "P-2", "P-3"]), st.integers(0, 10_000)),
)
def test_that_commissioned_minutes_of_parts_add_up(
    from_on: date, days: int, whole: int | None, each: dict[str, int]
) -> None:
    settings = ActualsSettings(commissioned_minutes_a_week=whole, commissioned_by_person=each)
    until_on = from_on + timedelta(days=days)
    audit = analyse([visit(from_on), visit(until_on, person="P-2")], settings)
    in_all = audit.total.commissioned_minutes
    if whole is None and not each:
        assert in_all is None
        assert {total.commissioned_minutes for total in (*audit.by_week, *audit.by_person)} == {None}
        return
    assert in_all is not None
    assert sum(week.commissioned_minutes or 0 for week in audit.by_week) == in_all
    exact = Fraction(whole if whole is not None else sum(each.values()), 7) * (days + 1)
    assert 0 <= exact - in_all < (1 if whole is not None else 1 + len(each))
    persons = {one.person: one.commissioned_minutes for one in audit.by_person}
    if whole is None:
        assert sum(minutes or 0 for minutes in persons.values()) == in_all
    for person, minutes in persons.items():
        of_weeks = [one.commissioned_minutes for one in audit.by_person_and_week if one.person == person]
        assert (sum(part or 0 for part in of_weeks) if person in each else None) == minutes
