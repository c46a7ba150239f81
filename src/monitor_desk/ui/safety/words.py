"""What the desk says of its backups and checks, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor_desk.domain.dates import say_date, say_time

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from monitor_desk.services.backups import BackupService, Verified
    from monitor_desk.services.restoring import RestoredDesk

KEPT_WORDS = (
    "While you work, a backup is made every half hour in which something changed, and before each import, upgrade and "
    "large change. Each one is opened again, its pages are checked and its records counted before it counts as a "
    "backup. All are kept for 48 hours, then one for each of the last 14 days, 10 weeks and 12 months, and never fewer "
    "than three that were verified. They are encrypted like the desk."
)
AWAY_WORDS = (
    "All of them lie on this computer. Copy the folder of backups to another device now and then: each backup stands "
    "there with its evidence and its keys."
)
_COUNTED = (
    ("provider", "provider", "providers"),
    ("contract", "contract", "contracts"),
    ("location", "location", "locations"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupLine:
    """One backup as a line of the list."""

    id: str
    path: Path
    made_at: datetime
    is_verified: bool
    size: int
    reason: str
    holds: str


def backup_lines(backups: BackupService) -> list[BackupLine]:
    """Return the backups, newest first."""
    return [
        BackupLine(
            id=one.path.name,
            path=one.path,
            made_at=one.made_at,
            is_verified=one.verified_at is not None,
            size=one.size,
            reason=one.about.reason.capitalize(),
            holds=" · ".join(counted_words(one.counts.get(table, 0), single, many) for table, single, many in _COUNTED)
            if one.counts
            else "",
        )
        for one in backups.listed()
    ]


def counted_words(number: int, one: str, many: str) -> str:
    """Return "1 provider" or "24 providers"."""
    return f"{number:,} {one if number == 1 else many}"


def holds_words(line: BackupLine) -> str:
    """Return what a backup holds, or that it was never counted."""
    return line.holds or "it was never counted"


def moment_words(at: datetime) -> str:
    """Return "1 December 2026 at 2:32pm", where the officer is."""
    local = at.astimezone()
    return f"{say_date(local.date())} at {say_time(local.time())}"


def size_words(size: int) -> str:
    """Return "1.2 MB"."""
    return f"{size / 1_000_000:,.1f} MB"


def verified_words(found: Verified) -> str:
    """Return what a check of everything found, in one sentence or two."""
    read = (
        f"{counted_words(found.revisions, 'change', 'changes')} in the log, "
        f"{counted_words(found.records, 'record', 'records')} and "
        f"{counted_words(found.backups, 'backup', 'backups')} were read to the end"
    )
    if not found.faults:
        return f"Everything is whole: {read}."
    count = counted_words(len(found.faults), "fault", "faults")
    return f"{count} found: {read}, {found.sound_backups:,} of the backups are sound."


def restored_words(restored: RestoredDesk) -> str:
    """Return where the desk that was in the way lies now, and what evidence is missing."""
    words = "The backup stands in the place of the desk."
    if restored.set_aside is not None:
        words = f"{words} The desk of before was set aside in {restored.set_aside}; it is not deleted."
    if restored.lost_evidence:
        names = ", ".join(restored.lost_evidence[:5])
        more = len(restored.lost_evidence) - 5
        words = f"{words} Evidence that could not be had whole: {names}" + (f" and {more} more." if more > 0 else ".")
    return words
