"""Opening a desk for one command: which folder, with which passphrase, on which day."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from getpass import getpass
from pathlib import Path

import typer

from monitor_desk import shipped
from monitor_desk.cli.troubles import noting
from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.paperwork import read_paperwork
from monitor_desk.services import opening
from monitor_desk.services.clock import Clock, SystemClock
from monitor_desk.services.desk import Desk
from monitor_desk.services.opening import NewDesk, Outfit

_LONGEST_FILE = 64 * 1024


@dataclass(frozen=True, slots=True)
class AsOf:
    """A clock that takes another day for today, while what it stamps bears the true moment."""

    on: date
    clock: Clock

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return self.clock.now()

    def today(self) -> date:
        """Return the day that was asked for."""
        return self.on


def outfit(clock: Clock) -> Outfit:
    """Return what every desk is opened with: the shipped forms and a clock."""
    paperwork = read_paperwork(shipped.forms())
    return Outfit(
        tiers=paperwork.tiers,
        periods=tuple(period for calendar in paperwork.calendars for period in calendar.periods),
        rule=paperwork.drafting_rule,
        forms=paperwork.forms,
        clock=clock,
    )


def folder_of(data: str | None) -> Path:
    """Return the data folder that is meant; `--data ""`, as an unset variable gives it, is wrong usage."""
    if data is None:
        return opening.default_folder()
    if not data.strip():
        raise typer.BadParameter("--data names no folder")
    return Path(data)


@contextmanager
def opened(data: str | None, passphrase_file: Path | None, on: date | None = None) -> Iterator[Desk]:
    """Open the desk for a command and close it after; `on` stands for today where it is given."""
    folder = folder_of(data)
    with noting(folder):
        demand_desk(folder)
        passphrase = read_passphrase(passphrase_file)
        clock = SystemClock()
        desk = opening.unlock(folder, passphrase, outfit(AsOf(on, clock) if on else clock))
        try:
            yield desk
        finally:
            desk.close()


@contextmanager
def made(folder: Path, passphrase_file: Path | None) -> Iterator[NewDesk]:
    """Make a desk and close it after."""
    with noting(folder):
        refuse_desk(folder)
        passphrase = read_passphrase(passphrase_file, is_new=True)
        new = opening.make(folder, passphrase, outfit(SystemClock()))
        try:
            yield new
        finally:
            new.desk.close()


def demand_desk(folder: Path) -> None:
    """Raise `DeskError` where there is no desk, before anyone is asked for its passphrase."""
    if not opening.has_desk(folder):
        message = f"There is no desk in {folder}; nothing was made. Run “monitor-desk init” or choose another folder."
        raise DeskError(message)


def refuse_desk(folder: Path) -> None:
    """Raise `DeskError` where there is a desk already, or the folder will not do, before a passphrase is chosen."""
    if opening.has_desk(folder):
        message = f"There is a desk in {folder} already; it was not touched. Choose an empty folder with --data."
        raise DeskError(message)
    verdict = opening.judge_folder(folder)
    if not verdict.is_accepted:
        raise DeskError(verdict.reason)


def read_passphrase(file: Path | None, *, is_new: bool = False) -> str:
    """Return the passphrase: the first line of a file, else what is typed on the terminal; it is never shown."""
    if file is not None:
        return _from_file(file)
    if sys.stdin is None or not sys.stdin.isatty():
        message = (
            "There is no terminal to type the passphrase on, so the desk was not opened and nothing was changed; "
            "give a file that holds it with --passphrase-file."
        )
        raise DeskError(message)
    try:
        typed = getpass("Passphrase: ")
        again = getpass("The same again: ") if is_new else typed
    except EOFError as stop:
        message = "No passphrase was typed, so nothing was done; run the command again."
        raise DeskError(message) from stop
    if typed != again:
        message = "The two passphrases were not the same, so no desk was made; run the command again."
        raise DeskError(message)
    return typed


def _from_file(file: Path) -> str:
    after = "so the desk was not opened and nothing was changed"
    try:
        with file.open("rb") as opened_file:
            content = opened_file.read(_LONGEST_FILE)
        first = content.decode("utf-8-sig").replace("\r\n", "\n").split("\n", 1)[0]
    except UnicodeDecodeError as problem:
        message = f"The passphrase file {file} is not plain text, {after}; save it as UTF-8 text."
        raise DeskError(message) from problem
    except OSError as problem:
        reason = problem.strerror or "no reason given"
        message = f"The passphrase file {file} could not be read ({reason}), {after}; check its name and place."
        raise DeskError(message) from problem
    if not first.strip():
        message = f"The first line of the passphrase file {file} is empty, {after}; put the passphrase there."
        raise DeskError(message)
    return first
