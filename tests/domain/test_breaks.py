"""Last safe dates, worked back from the contract."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.breaks import Break, Extension, ends_before_extensions, extension_decide_by_on
from monitor_desk.domain.months import add_months

RECORD = UUID("018f0000-0000-7000-8000-00000000000b")


def test_that_the_last_day_to_serve_is_the_break_less_the_notice() -> None:
    point = Break(break_on=date(2027, 4, 1), notice_days=180)
    assert point.serve_by_on == date(2026, 10, 3)


def test_that_the_decision_comes_a_year_before_unless_the_tier_says_otherwise() -> None:
    point = Break(break_on=date(2027, 4, 1), notice_days=180)
    assert point.decide_by_on() == date(2025, 10, 3)
    assert point.decide_by_on(18) == date(2025, 4, 3)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 730), st.integers(0, 36))
def test_that_decision_service_and_break_come_in_this_order(break_on: date, notice: int, lead: int) -> None:
    point = Break(break_on=break_on, notice_days=notice)
    assert point.decide_by_on(lead) <= point.serve_by_on <= break_on
    assert point.serve_by_on + timedelta(days=notice) == break_on


def test_that_an_extension_is_decided_by_the_contracts_own_date_or_a_lead_before_the_end() -> None:
    free = Extension(number=1, months=24)
    assert extension_decide_by_on(free, date(2025, 3, 31), 12) == date(2024, 3, 31)
    assert extension_decide_by_on(free, None) is None
    fixed = Extension(number=1, months=24, decide_by_on=date(2024, 9, 30))
    assert extension_decide_by_on(fixed, date(2025, 3, 31)) == date(2024, 9, 30)


def test_that_each_open_extension_goes_on_where_the_one_before_would_end() -> None:
    second, first = Extension(number=2, months=12), Extension(number=1, months=24)
    assert ends_before_extensions((second, first), date(2025, 3, 31)) == [
        (first, date(2025, 3, 31)),
        (second, date(2027, 3, 31)),
    ]


def test_that_a_settled_extension_is_passed_over() -> None:
    taken = Extension(number=1, months=24, is_settled=True)
    open_one = Extension(number=2, months=12)
    assert ends_before_extensions((taken, open_one), date(2027, 3, 31)) == [(open_one, date(2027, 3, 31))]


@given(st.integers(0, 36), st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_that_a_longer_lead_never_asks_for_a_decision_later(lead: int, end: date) -> None:
    extension = Extension(number=1, months=12)
    sooner = extension_decide_by_on(extension, end, lead + 1)
    assert sooner is not None
    assert sooner < add_months(end, -lead)


def test_that_a_record_keeps_its_key_when_its_date_or_number_is_corrected() -> None:
    assert Break(break_on=date(2027, 4, 1), notice_days=1).key == "2027-04-01"
    assert Break(break_on=date(2027, 4, 1), notice_days=1, record_id=RECORD).key == str(RECORD)
    assert Extension(number=1, months=12).key == "1"
    assert Extension(number=1, months=12, record_id=RECORD).key == str(RECORD)
