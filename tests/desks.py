"""Open desks for tests: copied from one that was made once, with keys that cost little."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from monitor_desk import shipped
from monitor_desk.data.keys import Cost
from monitor_desk.intake.paperwork import read_paperwork
from monitor_desk.services import opening
from monitor_desk.services.clock import FixedClock
from monitor_desk.services.desk import Desk
from monitor_desk.services.opening import Outfit

PASSPHRASE = "seven quiet herons wade"
NOW = datetime(2026, 12, 1, 14, 32, tzinfo=UTC)
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)


def outfit() -> Outfit:
    """Return the shipped paperwork with cheap keys and a clock that stands at 14:32 on Tuesday 1 December 2026."""
    paperwork = read_paperwork(shipped.forms())
    return Outfit(
        tiers=paperwork.tiers,
        periods=tuple(period for calendar in paperwork.calendars for period in calendar.periods),
        rule=paperwork.drafting_rule,
        forms=paperwork.forms,
        clock=FixedClock(NOW),
        cost=CHEAP,
    )


def make_template(folder: Path, *, with_caseload: bool = False) -> Path:
    """Make an empty desk, or one with the demonstration caseload, to be copied."""
    desk = opening.make(folder, PASSPHRASE, outfit()).desk
    if with_caseload:
        desk.demonstration.fill()
    desk.close()
    return folder


def open_copy(template: Path, folder: Path) -> Desk:
    """Open a copy of a desk."""
    shutil.copytree(template, folder)
    return opening.unlock(folder, PASSPHRASE, outfit())
