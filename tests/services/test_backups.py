"""Backups by themselves: when one is due, and what they hold."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desks import NOW, PASSPHRASE, outfit
from monitor_desk.domain.providers import Provider
from monitor_desk.services import opening
from monitor_desk.services.clock import FixedClock
from monitor_desk.services.desk import Desk
from monitor_desk.services.opening import Outfit


def at(minutes: int) -> Outfit:
    return replace(outfit(), clock=FixedClock(NOW + timedelta(minutes=minutes)))


def test_that_a_backup_holds_what_was_there_and_is_listed_first(desk: Desk) -> None:
    desk.records.add(Provider(name="Harbour Lane Support"))
    made = desk.backups.make(reason="by hand")
    assert made.counts["provider"] == 1
    assert desk.backups.last() == desk.backups.listed()[0]
    assert desk.backups.verify().sound_backups == 1


def test_that_a_change_is_backed_up_after_half_an_hour_even_if_the_desk_was_closed_since(tmp_path: Path) -> None:
    desk = opening.make(tmp_path / "desk", PASSPHRASE, at(0)).desk
    assert desk.backups.make_if_due() is not None
    desk.close()
    desk = opening.unlock(tmp_path / "desk", PASSPHRASE, at(10))
    desk.records.add(Provider(name="Harbour Lane Support"))
    assert desk.backups.make_if_due() is None
    desk.close()
    desk = opening.unlock(tmp_path / "desk", PASSPHRASE, at(45))
    backup = desk.backups.make_if_due()
    assert backup is not None
    assert backup.counts["provider"] == 1
    assert desk.backups.make_if_due() is None
    desk.close()
