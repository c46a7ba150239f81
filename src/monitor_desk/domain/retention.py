"""Which backups stay when old ones are thinned out, and when the next one is due."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

KEEP_ALL_FOR = timedelta(hours=48)
DAYS_KEPT = 14
WEEKS_KEPT = 10
MONTHS_KEPT = 12
VERIFIED_KEPT = 3
BACKUP_EVERY = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class BackupStamp:
    """When a backup was made (aware UTC), and whether it was reopened and counted since."""

    made_at: datetime
    is_verified: bool


def to_keep(stamps: Iterable[BackupStamp], now: datetime) -> frozenset[BackupStamp]:
    """Return the backups that stay (quality targets R6).

    Everything of the last 48 hours, one for each of the latest 14 days, 10 weeks and 12 months that
    have any, and always the three newest that were verified. Days are those of UTC. A stamp from the
    future (a clock that was put back) counts as recent. Thinning twice is the same as thinning once.
    """
    known = frozenset(stamps)
    kept = {stamp for stamp in known if stamp.made_at > now - KEEP_ALL_FOR}
    kept |= _best_of_latest(known, _day, DAYS_KEPT)
    kept |= _best_of_latest(known, _week, WEEKS_KEPT)
    kept |= _best_of_latest(known, _month, MONTHS_KEPT)
    verified = sorted(stamp for stamp in known if stamp.is_verified)
    return frozenset(kept | set(verified[-VERIFIED_KEPT:]))


def is_due(
    last_backup_at: datetime | None,
    last_change_at: datetime | None,
    now: datetime,
    every: timedelta = BACKUP_EVERY,
) -> bool:
    """Say whether a backup should be made now: something changed since the last and `every` has passed.

    A last backup that lies in the future (a clock that was put back) never holds up the next one.
    """
    if last_change_at is None:
        return False
    if last_backup_at is None or last_backup_at > now:
        return True
    return last_change_at > last_backup_at and now - last_backup_at >= every


def _best_of_latest(
    stamps: Iterable[BackupStamp], period_of: Callable[[BackupStamp], Hashable], count: int
) -> set[BackupStamp]:
    """Return the newest of each of the latest `count` periods, a verified one before an unverified one."""
    best: dict[Hashable, BackupStamp] = {}
    for stamp in sorted(stamps, key=_by_trust):
        best[period_of(stamp)] = stamp
    latest = sorted(best.values(), key=_when)[-count:]
    return set(latest)


def _by_trust(stamp: BackupStamp) -> tuple[bool, datetime]:
    """Order unverified before verified, then by time."""
    return stamp.is_verified, stamp.made_at


def _when(stamp: BackupStamp) -> datetime:
    """Order by time alone; two stamps of one period never meet here."""
    return stamp.made_at


def _day(stamp: BackupStamp) -> Hashable:
    """Return the UTC day of a stamp."""
    return stamp.made_at.astimezone(UTC).date()


def _week(stamp: BackupStamp) -> Hashable:
    """Return the ISO year and week of a stamp."""
    return stamp.made_at.astimezone(UTC).isocalendar()[:2]


def _month(stamp: BackupStamp) -> Hashable:
    """Return the year and month of a stamp."""
    moment = stamp.made_at.astimezone(UTC)
    return moment.year, moment.month
