"""What of a check is due, and the clocks by which it is (domain.md, section 6)."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.check_clocks import CheckClocks, setting_id
from monitor_desk.domain.check_deadlines import OVER, deadlines, remind_on
from monitor_desk.domain.checks import Check, CheckState
from monitor_desk.domain.clocks import Span, Unit
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.visit_clocks import setting_id as visit_setting_id
from monitor_desk.domain.working_days import WorkingDays

S = CheckState
DAYS, CLOCKS = WorkingDays(), CheckClocks()
DAY = date(2026, 12, 1)
ALL_DATES: dict[str, Any] = {
    "request_due_on": DAY,
    "requested_on": DAY,
    "due_on": DAY + timedelta(14),
    "conclude_due_on": DAY + timedelta(28),
    "concluded_on": DAY + timedelta(30),
    "placement_on": DAY + timedelta(60),
}
# What is due in each state, first of what has come, then while something has not.
DUE: dict[CheckState, tuple[list[str], list[str]]] = {
    S.PLANNED: (["request", "placement"], ["request", "reply", "remind", "placement"]),
    S.REQUESTED: (["conclude", "placement"], ["reply", "remind", "placement"]),
    S.CHECKING: (["conclude", "placement"], ["reply", "remind", "placement"]),
    S.CONCLUDED: (["close"], ["close"]),
    S.CLOSED: ([], []),
    S.WITHDRAWN: ([], []),
}
DATES = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
SPANS = st.builds(Span, st.integers(0, 366), st.sampled_from(Unit))


@pytest.mark.parametrize("state", S)
def test_that_each_state_has_its_own_deadlines_the_next_first(state: CheckState) -> None:
    check = Check(status=state.value, **ALL_DATES)
    for outstanding, keys in enumerate(DUE[state]):
        assert [one.key for one in deadlines(check, CLOCKS, DAYS, outstanding=outstanding)] == keys


def test_that_only_the_reply_waits_for_the_provider_and_says_how_much() -> None:
    check = Check(status=S.REQUESTED.value, **ALL_DATES)
    for outstanding, words in ((1, "What was asked for"), (3, "3 things asked for")):
        found = deadlines(check, CLOCKS, DAYS, outstanding=outstanding)
        assert [(one.words, one.due_on) for one in found if one.is_waiting] == [(words, date(2026, 12, 15))]


def test_that_a_check_begun_without_a_request_is_to_be_concluded_whatever_is_listed() -> None:
    check = Check(status=S.CHECKING.value, due_on=DAY, conclude_due_on=DAY)
    assert [one.key for one in deadlines(check, CLOCKS, DAYS, outstanding=2)] == ["conclude"]


def test_that_the_first_thing_outstanding_says_when_the_reply_is_due() -> None:
    check = Check(status=S.REQUESTED.value, **ALL_DATES)
    found = deadlines(check, CLOCKS, DAYS, outstanding=2, first_due_on=DAY)
    assert [(one.key, one.due_on) for one in found[:2]] == [("reply", DAY), ("remind", date(2026, 12, 3))]


@pytest.mark.parametrize(
    ("due_on", "reminded_on", "remind"),
    [
        (None, None, None),
        (date(2026, 12, 15), None, date(2026, 12, 17)),
        (date(2026, 12, 15), date(2026, 12, 10), date(2026, 12, 17)),
        (date(2026, 12, 15), date(2026, 12, 18), date(2026, 12, 22)),
        (date(2026, 12, 23), None, date(2026, 12, 29)),  # 25 December and its substitute are no working days
    ],
)
def test_that_a_reminder_is_due_so_long_after_the_day_and_after_each_reminder(
    due_on: date | None, reminded_on: date | None, remind: date | None
) -> None:
    assert remind_on(Check(due_on=due_on, reminded_on=reminded_on), CLOCKS, DAYS) == remind


@given(
    st.builds(
        Check,
        status=st.sampled_from([state.value for state in S]),
        request_due_on=DATES,
        requested_on=DATES,
        due_on=DATES,
        reminded_on=DATES,
        conclude_due_on=DATES,
        concluded_on=DATES,
        placement_on=DATES,
    ),
    st.integers(0, 3),
    DATES,
)
def test_that_deadlines_are_sorted_and_each_is_there_once(
    check: Check, outstanding: int, first_due_on: date | None
) -> None:
    found = deadlines(check, CLOCKS, DAYS, outstanding=outstanding, first_due_on=first_due_on)
    assert [one.due_on for one in found] == sorted(one.due_on for one in found)
    assert len({one.key for one in found}) == len(found)
    assert found == [] or check.state() not in OVER
    assert not any(one.is_waiting for one in found) or (outstanding and check.requested_on)


def test_that_the_clocks_are_the_desks_own() -> None:
    words = {name: span.words() for name, span in CLOCKS.spans().items()}
    assert words == {
        "request": "2 working days",
        "reply": "10 working days",
        "remind": "2 working days",
        "conclude": "10 working days",
        "close": "5 working days",
    }


@given(st.lists(SPANS, min_size=5, max_size=5))
def test_that_the_setting_gives_back_the_clocks_that_were_kept(spans: list[Span]) -> None:
    clocks = CheckClocks(**dict(zip(CLOCKS.spans(), spans, strict=True)))
    assert CLOCKS.updated(clocks.to_text()) == clocks
    assert clocks.checked() == clocks


@given(st.text())
def test_that_any_text_at_all_is_read_as_clocks_in_range(text: str) -> None:
    assert all(0 <= span.value <= 366 for span in CLOCKS.updated(text).spans().values())


def test_that_a_clock_out_of_range_is_named() -> None:
    with pytest.raises(InvalidDraftError) as refused:
        CheckClocks(reply=Span(-1), conclude=Span(400, Unit.DAYS)).checked()
    assert set(refused.value.problems) == {"reply", "conclude"}


def test_that_every_desk_keeps_the_clocks_under_one_id_that_is_not_that_of_visits() -> None:
    assert setting_id() == setting_id()
    assert setting_id().version == 5
    assert setting_id() != visit_setting_id()
