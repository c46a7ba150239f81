"""Thinning of backups: laws that hold for any history, and a year of half-hourly backups."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.retention import BackupStamp, is_due, to_keep

NOW = datetime(2026, 4, 3, 14, 30, tzinfo=UTC)
STAMPS = st.frozensets(
    st.builds(
        BackupStamp,
        made_at=st.datetimes(min_value=datetime(2024, 1, 1), max_value=datetime(2026, 4, 10), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants naive bounds
        is_verified=st.booleans(),
    ),
    max_size=60,
)
LATER = st.timedeltas(min_value=timedelta(), max_value=timedelta(days=400))


def at(moment: datetime, *, is_verified: bool = True) -> BackupStamp:
    return BackupStamp(made_at=moment, is_verified=is_verified)


@given(stamps=STAMPS)
def test_that_only_known_backups_are_kept_and_never_fewer_than_three_verified(stamps: frozenset[BackupStamp]) -> None:
    kept = to_keep(stamps, NOW)
    verified = sorted(stamp for stamp in stamps if stamp.is_verified)
    assert kept <= stamps
    assert set(verified[-3:]) <= kept


@given(stamps=STAMPS)
def test_that_everything_of_the_last_48_hours_and_of_the_future_is_kept(stamps: frozenset[BackupStamp]) -> None:
    assert {stamp for stamp in stamps if stamp.made_at > NOW - timedelta(hours=48)} <= to_keep(stamps, NOW)


@given(stamps=STAMPS)
def test_that_thinning_again_removes_nothing_more(stamps: frozenset[BackupStamp]) -> None:
    kept = to_keep(stamps, NOW)
    assert to_keep(kept, NOW) == kept


@given(stamps=STAMPS, first=LATER, second=LATER)
def test_that_thinning_often_ends_as_thinning_once(
    stamps: frozenset[BackupStamp], first: timedelta, second: timedelta
) -> None:
    soon, late = NOW + min(first, second), NOW + max(first, second)
    assert to_keep(to_keep(stamps, soon), late) == to_keep(stamps, late)


@given(stamps=STAMPS, later=LATER)
def test_that_time_alone_never_brings_a_backup_back(stamps: frozenset[BackupStamp], later: timedelta) -> None:
    assert to_keep(stamps, NOW + later) <= to_keep(stamps, NOW)


@given(stamps=STAMPS, moment=st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2026, 4, 3)))  # noqa: DTZ001 - as above
def test_that_a_new_backup_is_kept_and_costs_at_most_one_for_each_rule(
    stamps: frozenset[BackupStamp], moment: datetime
) -> None:
    newest = at(max([moment.replace(tzinfo=UTC), *(stamp.made_at for stamp in stamps)]) + timedelta(minutes=30))
    now = newest.made_at
    lost = to_keep(stamps, now) - to_keep(stamps | {newest}, now)
    assert newest in to_keep(stamps | {newest}, now)
    assert len(lost) <= 4


def test_that_a_year_of_half_hourly_backups_leaves_the_steps_of_the_rule() -> None:
    year = [at(NOW - timedelta(minutes=30 * step)) for step in range(365 * 48)]
    kept = to_keep(year, NOW)
    old = [stamp for stamp in kept if stamp.made_at <= NOW - timedelta(hours=48)]
    days = {stamp.made_at.date() for stamp in kept if stamp.made_at > NOW - timedelta(days=14)}
    months = {(stamp.made_at.year, stamp.made_at.month) for stamp in kept}
    assert len(kept) - len(old) == 96
    assert len(days) == 14
    assert len(months) == 12
    assert len(old) <= 14 + 10 + 12


def test_that_the_last_of_a_day_stays_and_a_verified_one_before_a_later_that_is_not() -> None:
    day = NOW - timedelta(days=5)
    morning, noon, evening = (at(day.replace(hour=hour)) for hour in (8, 12, 18))
    unsure = at(day.replace(hour=20), is_verified=False)
    newer = [at(NOW - timedelta(hours=hour)) for hour in range(1, 5)]
    kept = to_keep([morning, noon, evening, unsure, *newer], NOW)
    assert kept == {evening, *newer}


def test_that_a_single_old_backup_is_never_thinned_out() -> None:
    only = at(NOW - timedelta(days=3000), is_verified=False)
    assert to_keep([only], NOW) == {only}


@pytest.mark.parametrize(
    ("last", "change", "due"),
    [
        (None, None, False),
        (None, 1, True),
        (45, None, False),
        (45, 50, False),
        (45, 1, True),
        (30, 1, True),
        (29, 1, False),
        (-60, 1, True),
    ],
)
def test_that_a_backup_is_due_when_something_changed_and_half_an_hour_passed(
    last: int | None, change: int | None, due: bool
) -> None:
    def ago(minutes: int | None) -> datetime | None:
        return None if minutes is None else NOW - timedelta(minutes=minutes)

    assert is_due(ago(last), ago(change), NOW) is due
