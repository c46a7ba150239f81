"""What is on record laid over what is planned: no date that was issued or set moves by itself."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.contract_facts import ContractFacts, UnsignedVariation
from monitor_desk.domain.obligations import ObligationState, ScheduledObligation, StoredObligation, obligation_id
from monitor_desk.domain.overlay import overlay
from monitor_desk.domain.schedule import due_work, schedule
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.working_days import NamedDay, WorkingDays
from schedule_facts import CONTRACT, PROVIDER, contract, plan

KPI = ObligationKind.KPI_RETURN
QUARTERLY = ObligationKind.QUARTERLY_REVIEW
TODAY = date(2020, 12, 1)
HORIZON = plan(date(2020, 11, 1), date(2021, 2, 28))


def stored(kind: ObligationKind = KPI, key: str = "2020-Q3", **changes: Any) -> StoredObligation:
    return StoredObligation(id=obligation_id(CONTRACT, kind, key), contract_id=CONTRACT, kind=kind, key=key, **changes)


def found(row: StoredObligation, facts: ContractFacts | None = None, today: date = TODAY) -> list[ScheduledObligation]:
    rows = due_work([facts or contract()], HORIZON, [row], today)
    return [each for each in rows if each.id == row.id]


def test_that_without_a_record_the_plan_stands_the_next_due_first() -> None:
    rows = due_work([contract()], HORIZON, [], TODAY)
    assert [(row.due_on, row.kind, row.state) for row in rows] == [
        (date(2021, 1, 4), QUARTERLY, ObligationState.PLANNED),
        (date(2021, 1, 15), KPI, ObligationState.PLANNED),
    ]
    assert all(row.planned_on == row.due_on and not row.warning and not row.is_dropped for row in rows)


def test_that_an_issued_date_stays_when_a_holiday_is_added_and_the_desk_warns() -> None:
    row = stored(issued_on=date(2020, 12, 1), issued_due_on=date(2021, 1, 4), kind=QUARTERLY, key="month-9")
    closed = WorkingDays(extra_holidays=(NamedDay(on=date(2021, 1, 4), name="One-off holiday"),))
    later = plan(date(2020, 11, 1), date(2021, 2, 28), working_days=closed)
    (review,) = [each for each in due_work([contract()], later, [row], TODAY) if each.id == row.id]
    assert (review.due_on, review.planned_on) == (date(2021, 1, 4), date(2021, 1, 5))
    assert review.warning == (
        "The provider was told 4 January 2021; the schedule would now say 5 January 2021. "
        "The date they were told stands"
    )


def test_that_an_issued_date_that_still_agrees_is_not_warned_of() -> None:
    (row,) = found(stored(issued_on=TODAY, issued_due_on=date(2021, 1, 15)))
    assert (row.warning, row.issued_on) == ("", TODAY)


def test_that_an_officers_own_date_stands_with_its_reason() -> None:
    (row,) = found(stored(due_on=date(2021, 1, 22), reason="New system"))
    assert (row.due_on, row.planned_on, row.reason, row.warning) == (
        date(2021, 1, 22),
        date(2021, 1, 15),
        "New system",
        "",
    )


def test_that_the_day_to_tell_the_provider_is_not_said_of_a_date_it_was_not_counted_from() -> None:
    (plain,) = found(stored(QUARTERLY, "month-9"))
    (moved,) = found(stored(QUARTERLY, "month-9", due_on=date(2021, 1, 22), reason="Illness"))
    assert (plain.tell_by_on, moved.tell_by_on) == (date(2020, 12, 16), None)


def test_that_moving_a_date_after_it_was_issued_asks_to_tell_the_provider() -> None:
    (row,) = found(stored(issued_on=TODAY, issued_due_on=date(2021, 1, 18), due_on=date(2021, 1, 22), reason="Agreed"))
    assert row.due_on == date(2021, 1, 22)
    assert row.warning == "The provider was told 18 January 2021, before it was moved to 22 January 2021; tell them"


@pytest.mark.parametrize(
    ("changes", "today", "state"),
    [
        ({}, date(2020, 12, 31), ObligationState.PLANNED),
        ({}, date(2021, 1, 1), ObligationState.DUE),
        ({}, date(2021, 1, 15), ObligationState.DUE),
        ({}, date(2021, 1, 16), ObligationState.OVERDUE),
        ({"done_on": date(2021, 1, 20)}, date(2021, 2, 1), ObligationState.DONE),
        ({"waived_reason": "Contract suspended"}, date(2021, 2, 1), ObligationState.WAIVED),
        ({"waived_reason": "  "}, date(2021, 2, 1), ObligationState.OVERDUE),
        ({"due_on": date(2021, 2, 1), "reason": "Agreed"}, date(2021, 1, 16), ObligationState.PLANNED),
    ],
)
def test_that_it_stands_where_record_and_day_say(changes: dict[str, Any], today: date, state: ObligationState) -> None:
    (row,) = found(stored(**changes), today=today)
    assert row.state is state
    assert row.is_open == (state not in (ObligationState.DONE, ObligationState.WAIVED))


def test_that_a_record_whose_plan_is_gone_is_kept_and_flagged() -> None:
    row = stored(
        kind=QUARTERLY, key="month-9", issued_on=TODAY, issued_due_on=date(2021, 1, 4), title="Quarterly review"
    )
    (kept,) = found(row, contract(tier_id="light"))
    assert kept.is_dropped
    assert (kept.due_on, kept.title, kept.reference, kept.provider_id) == (
        date(2021, 1, 4),
        "Quarterly review",
        "SL-0001",
        PROVIDER,
    )
    assert kept.warning == "The schedule no longer asks for this; it is kept because it is on record"


def test_that_a_record_without_any_date_or_title_is_still_shown() -> None:
    (kept,) = found(stored(kind=QUARTERLY, key="month-9"), contract(tier_id="light"))
    assert (kept.due_on, kept.title) == (TODAY, "Quarterly review (month-9)")


def test_that_an_open_record_far_outside_the_horizon_is_not_taken_for_dropped() -> None:
    far = stored(key="2022-Q1", issued_on=TODAY, issued_due_on=date(2022, 7, 15))
    past = stored(key="2020-Q1", issued_on=date(2020, 7, 1), issued_due_on=date(2020, 7, 15))
    assert found(far) == []
    assert found(past) == []


def test_that_work_moved_into_the_horizon_is_found_and_work_moved_out_is_not() -> None:
    into = stored(key="2020-Q1", due_on=date(2020, 12, 15), reason="Late start")
    out_of = stored(key="2020-Q3", due_on=date(2021, 6, 1), reason="Agreed")
    assert [row.planned_on for row in found(into)] == [date(2020, 7, 15)]
    assert found(out_of) == []


def test_that_records_of_other_contracts_are_left_out() -> None:
    other = StoredObligation(id=UUID(int=5), contract_id=UUID(int=6), kind=KPI, key="2020-Q3", issued_on=TODAY)
    assert [row.id for row in due_work([contract()], HORIZON, [other], TODAY) if row.id == other.id] == []


@pytest.mark.parametrize(
    ("changes", "today", "waits"),
    [
        ({}, date(2021, 1, 16), False),
        ({"issued_on": date(2020, 12, 1)}, date(2020, 12, 2), True),
        ({"issued_on": date(2020, 12, 1), "done_on": date(2021, 1, 10)}, date(2021, 1, 11), False),
        ({"issued_on": date(2020, 12, 1), "waived_reason": "Suspended"}, date(2021, 1, 11), False),
    ],
)
def test_that_a_return_waits_for_the_provider_once_it_is_issued(
    changes: dict[str, Any], today: date, waits: bool
) -> None:
    (row,) = found(stored(**changes), today=today)
    assert row.is_waiting_on_provider == waits


def test_that_a_variation_sent_and_a_plan_that_is_due_wait_for_the_provider() -> None:
    facts = contract(variations=(UnsignedVariation(number="1", sent_on=date(2021, 3, 1)),))
    rows = due_work([facts], plan(date(2021, 3, 1), date(2021, 4, 30)), [], date(2021, 3, 10))
    waiting = {row.kind for row in rows if row.is_waiting_on_provider}
    assert waiting == {ObligationKind.VARIATION_UNSIGNED, ObligationKind.DEVELOPMENT_PLAN}
    early = due_work([contract()], plan(date(2021, 3, 1), date(2021, 4, 30)), [], date(2020, 6, 1))
    assert not any(row.is_waiting_on_provider for row in early)


CLOSED = st.lists(st.dates(date(2020, 4, 1), date(2021, 12, 31)), max_size=80, unique=True)


@given(CLOSED, st.dates(date(2020, 4, 1), date(2022, 12, 31)))
def test_that_issued_dates_never_move_whatever_is_closed_later(closed: list[date], today: date) -> None:
    where = plan(date(2020, 4, 1), date(2021, 12, 31))
    issued = [
        StoredObligation(
            id=row.id,
            contract_id=row.contract_id,
            kind=row.kind,
            key=row.key,
            issued_on=today,
            issued_due_on=row.due_on,
        )
        for row in schedule([contract(has_annual_visit=True)], where)
    ]
    working_days = WorkingDays(closures=tuple(NamedDay(on=day, name="Closed") for day in closed))
    later = plan(date(2020, 4, 1), date(2021, 12, 31), working_days=working_days)
    rows = {row.id: row for row in due_work([contract(has_annual_visit=True)], later, issued, today)}
    assert {row.id: row.issued_due_on for row in issued} == {each: rows[each].due_on for each in (r.id for r in issued)}
    assert all(bool(row.warning) == (row.planned_on != row.due_on) for row in rows.values() if row.issued_on)


@given(st.lists(st.integers(0, 200), max_size=8, unique=True), st.dates(date(2020, 4, 1), date(2024, 1, 1)))
def test_that_no_plan_and_no_record_is_lost_or_doubled(picked: list[int], today: date) -> None:
    planned = schedule([contract()], plan())
    keep = [planned[n % len(planned)] for n in picked]
    records = {
        row.id: StoredObligation(id=row.id, contract_id=row.contract_id, kind=row.kind, key=row.key) for row in keep
    }
    gone = stored(key="1999-Q1", issued_on=today)
    rows = overlay(planned, [*records.values(), gone], today)
    assert sorted(row.id for row in rows) == sorted([*(row.id for row in planned), gone.id])
    assert [row.due_on for row in rows] == sorted(row.due_on for row in rows)
    assert {row.id for row in rows if row.is_dropped} == {gone.id}
    assert all(row.due_on - timedelta(days=row.window) <= today for row in rows if row.state is ObligationState.DUE)


@pytest.mark.parametrize(
    ("today", "state"),
    [(date(2025, 3, 31), ObligationState.DUE), (date(2025, 4, 1), ObligationState.DONE)],
)
def test_that_a_contract_that_has_ended_is_past_and_never_late(today: date, state: ObligationState) -> None:
    rows = due_work([contract()], plan(), [], today)
    assert [row.state for row in rows if row.kind is ObligationKind.CONTRACT_ENDS] == [state]
