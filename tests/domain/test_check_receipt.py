"""What became of a request: on time, late, in part or not at all, and never what was not asked for."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.check_receipt import Receipt, first_due, outstanding, receipt
from monitor_desk.domain.visits import DocumentRequest

R = Receipt
ASKED_ON, DUE_ON = date(2026, 11, 2), date(2026, 11, 16)
BEFORE, AFTER = DUE_ON - timedelta(1), DUE_ON + timedelta(1)
LISTED = DocumentRequest(title="Rota")
SENT = replace(LISTED, asked_on=ASKED_ON)
CAME, CAME_LATE = replace(SENT, received_on=DUE_ON), replace(SENT, received_on=AFTER)
NOT_ENOUGH = replace(CAME, is_enough=False)
# From worst to best, apart for what is still waited for and for what is not.
WHILE_OPEN = (R.NOT_SENT, R.WAITING, R.PART_SO_FAR, R.ON_TIME)
WHEN_OVER = (R.NOT_AT_ALL, R.PART, R.ON_TIME)

DAYS = st.one_of(st.none(), st.dates(date(2026, 11, 1), date(2026, 12, 15)))
REQUESTS = st.lists(
    st.builds(DocumentRequest, title=st.just("Rota"), asked_on=DAYS, due_on=DAYS, received_on=DAYS), max_size=5
)


@pytest.mark.parametrize(
    ("requests", "today", "is_over", "found"),
    [
        ((), DUE_ON, False, R.NOTHING_ASKED),
        ((), AFTER, True, R.NOTHING_ASKED),
        ((LISTED, LISTED), AFTER, False, R.NOT_SENT),
        ((LISTED, LISTED), AFTER, True, R.NOTHING_ASKED),
        ((SENT, SENT), DUE_ON, False, R.WAITING),
        ((SENT, SENT), AFTER, False, R.NOT_AT_ALL),
        ((SENT, SENT), BEFORE, True, R.NOT_AT_ALL),
        ((SENT, CAME), DUE_ON, False, R.PART_SO_FAR),
        ((SENT, CAME), AFTER, False, R.PART),
        ((SENT, CAME), BEFORE, True, R.PART),
        ((CAME, CAME), AFTER, False, R.ON_TIME),
        ((CAME, CAME_LATE), AFTER, False, R.LATE),
        ((CAME_LATE, SENT), AFTER, False, R.PART),
        ((CAME, LISTED), AFTER, False, R.PART_SO_FAR),
        ((CAME, LISTED), AFTER, True, R.ON_TIME),
        ((SENT, LISTED), AFTER, True, R.NOT_AT_ALL),
        ((replace(LISTED, received_on=BEFORE),), AFTER, True, R.ON_TIME),
        ((CAME, NOT_ENOUGH), DUE_ON, False, R.PART_SO_FAR),
        ((CAME, NOT_ENOUGH), AFTER, False, R.PART),
        ((NOT_ENOUGH,), AFTER, True, R.NOT_AT_ALL),
    ],
)
def test_that_a_request_as_a_whole_comes_to(
    requests: tuple[DocumentRequest, ...], today: date, is_over: bool, found: Receipt
) -> None:
    assert receipt(requests, DUE_ON, today, is_over=is_over) is found


def test_that_what_was_asked_for_later_has_a_day_of_its_own() -> None:
    later = replace(SENT, due_on=AFTER + timedelta(14))
    assert receipt([CAME, later], DUE_ON, AFTER) is R.PART_SO_FAR
    assert receipt([replace(later, received_on=AFTER)], DUE_ON, AFTER) is R.ON_TIME
    assert receipt([SENT, later], AFTER + timedelta(14), AFTER) is R.WAITING
    assert receipt([replace(SENT, due_on=DUE_ON), later], AFTER + timedelta(14), AFTER) is R.NOT_AT_ALL


def test_that_a_request_without_a_day_is_neither_late_nor_past() -> None:
    assert receipt([SENT], None, AFTER + timedelta(400)) is R.WAITING
    assert receipt([CAME_LATE], None, AFTER) is R.ON_TIME


def test_that_only_what_was_asked_for_is_outstanding_and_its_earliest_day_counts() -> None:
    early, late = replace(SENT, due_on=BEFORE), replace(SENT, due_on=AFTER)
    assert outstanding([LISTED, CAME, late, early]) == (late, early)
    assert first_due([LISTED, CAME, late, early], DUE_ON) == BEFORE
    assert first_due([late, SENT], DUE_ON) == DUE_ON
    assert first_due([CAME, LISTED], DUE_ON) == DUE_ON
    assert first_due([SENT], None) is None
    assert outstanding([CAME, NOT_ENOUGH]) == (NOT_ENOUGH,)


@given(REQUESTS, DAYS, st.data())
def test_that_while_it_is_on_time_receiving_more_makes_it_never_worse(
    requests: list[DocumentRequest], due_on: date | None, data: st.DataObject
) -> None:
    today = date(2026, 11, 1)
    on_time = [replace(one, received_on=today if one.received_on else None) for one in requests]
    missing = [place for place, one in enumerate(on_time) if one.received_on is None]
    if not missing:
        return
    came = data.draw(st.sampled_from(missing))
    more = [replace(one, received_on=today) if place == came else one for place, one in enumerate(on_time)]
    for order, is_over in ((WHILE_OPEN, False), (WHEN_OVER, True)):
        before, after = (receipt(listed, due_on, today, is_over=is_over) for listed in (on_time, more))
        if before is not R.NOTHING_ASKED:
            assert order.index(after) >= order.index(before)


@given(REQUESTS, DAYS, DAYS)
def test_that_the_order_says_nothing_and_nothing_is_waited_for_once_it_is_over(
    requests: list[DocumentRequest], due_on: date | None, today: date | None
) -> None:
    day = today or DUE_ON
    for is_over in (False, True):
        found = receipt(requests, due_on, day, is_over=is_over)
        assert receipt(requests[::-1], due_on, day, is_over=is_over) is found
    assert receipt(requests, due_on, day, is_over=True) not in {R.WAITING, R.PART_SO_FAR}


@given(REQUESTS, DAYS, st.dates(date(2026, 11, 1), date(2026, 12, 15)), st.booleans())
def test_that_only_what_was_asked_for_and_did_not_come_is_held_against_a_provider(
    requests: list[DocumentRequest], due_on: date | None, today: date, is_over: bool
) -> None:
    found = receipt(requests, due_on, today, is_over=is_over)
    came = [one for one in requests if one.received_on is not None]
    if found in {R.NOT_AT_ALL, R.PART}:
        assert outstanding(requests)
    if found is R.NOT_AT_ALL:
        assert not came
    if found in {R.ON_TIME, R.LATE}:
        assert came
        assert not outstanding(requests)
