from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.hybrid_clock import moment, tick

MOMENTS = st.datetimes(datetime(1960, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis wants bounds without a zone


@given(st.lists(MOMENTS, min_size=1, max_size=60))
def test_that_it_always_grows_whatever_the_wall_clock_does(wall: list[datetime]) -> None:
    last = 0
    for now in wall:
        last, before = tick(last, now), last
        assert last > before


@given(last=st.integers(0, 2**60), now=MOMENTS)
def test_that_it_is_never_behind_the_wall_clock_by_more_than_a_millisecond(last: int, now: datetime) -> None:
    assert moment(tick(last, now)) > now - timedelta(milliseconds=1)


@given(MOMENTS.filter(lambda now: now.year >= 1970))
def test_that_a_right_clock_is_read_back_to_the_millisecond(now: datetime) -> None:
    assert moment(tick(0, now)) == max(now.replace(microsecond=now.microsecond // 1000 * 1000), moment(1))


def test_that_many_changes_within_one_millisecond_stay_in_order() -> None:
    now = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)
    last = tick(0, now)
    for _ in range(70_000):
        last, before = tick(last, now), last
        assert last == before + 1
    assert moment(last) - now == timedelta(milliseconds=1)


def test_that_a_clock_that_jumped_back_years_goes_on_where_it_was() -> None:
    ahead = tick(0, datetime(2040, 1, 1, tzinfo=UTC))
    assert moment(tick(ahead, datetime(2026, 4, 1, tzinfo=UTC))) == datetime(2040, 1, 1, tzinfo=UTC)


def test_that_the_largest_plausible_clock_fits_into_a_column_of_the_store() -> None:
    assert tick(0, datetime(2999, 1, 1, tzinfo=UTC)) < 2**63
