"""Opening a desk: a new one made, a locked one unlocked, an older one upgraded after a verified copy."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from getpass import getuser
from pathlib import Path
from typing import Final

from monitor_desk.data import folders, keys, local_state, records, schema
from monitor_desk.data.backups import make_backup
from monitor_desk.data.cipher import assert_sqlite_is_safe
from monitor_desk.data.database import Database
from monitor_desk.data.folders import Places, judge
from monitor_desk.data.ids import new_id
from monitor_desk.data.instance import InstanceLock
from monitor_desk.data.keys import STANDARD_COST, Cost
from monitor_desk.data.making import being_made, is_unfinished
from monitor_desk.data.restoring import MARKER, take_back_unfinished
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.folders import FolderVerdict
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.periods import DueRule, Period, financial_year
from monitor_desk.domain.tiers import Tier
from monitor_desk.services.calendar import as_entry
from monitor_desk.services.clock import Clock
from monitor_desk.services.desk import Desk, Opened, bundle

_FORMS_TAKEN_OVER: Final = "shipped forms"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadForms:
    """The shipped forms for a desk that may have taken them over before: they are read only where their mark is new."""

    mark: str
    read: Callable[[], tuple[Form, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outfit:
    """What every desk is opened with: the team's shipped paperwork and the clock."""

    tiers: tuple[Tier, ...]
    periods: tuple[Period, ...]
    rule: DueRule
    clock: Clock
    cost: Cost = STANDARD_COST
    forms: tuple[Form, ...] = ()
    unread: UnreadForms | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDesk:
    """A desk that was just made, open, and the recovery code that is shown this once."""

    desk: Desk
    recovery_code: str = field(repr=False)


def judge_folder(folder: Path) -> FolderVerdict:
    """Say whether a desk may be kept in a folder: no network share, no synchronised folder."""
    return judge(folder)


def default_folder() -> Path:
    """Return the usual data folder: local to this computer, never taken along to others."""
    return folders.default_folder()


def has_desk(folder: Path) -> bool:
    """Say whether there is a desk, or what is left of one, in a folder."""
    places = Places(folder=folder)
    is_there = places.live.exists() or places.keys.exists() or (folder / MARKER).exists()
    return is_there and not is_unfinished(places)


def make(folder: Path, passphrase: str, outfit: Outfit) -> NewDesk:
    """Make an empty desk; raise `DeskError` where the folder will not do, holds a desk, or the passphrase is weak."""
    assert_sqlite_is_safe()
    verdict = judge(folder)
    if not verdict.is_accepted:
        raise DeskError(verdict.reason)
    places = Places(folder=folder)
    if has_desk(folder):
        message = f"There is a desk in {folder} already; it was not touched. Open it, or choose an empty folder."
        raise DeskError(message)
    folder.mkdir(parents=True, exist_ok=True)
    with _held(folder) as lock, being_made(places):
        made = keys.create(places.keys, passphrase, cost=outfit.cost)
        schema.upgrade(places.live, made.data_key)
        database = Database(places.live, made.data_key, outfit.clock.now)
        with database.write(by=_login(), label="New desk") as session:
            local_state.begin_device(session, new_id().hex)
            records.insert_many(session, [(new_id(), as_entry(period).checked()) for period in outfit.periods])
        desk = _bundle(places, made.data_key, database, lock, outfit)
    this_year = financial_year(outfit.clock.today())
    for year in (this_year, this_year + 1):
        desk.calendar.draft_year(year)
    return NewDesk(desk=desk, recovery_code=made.recovery_code)


def unlock(folder: Path, passphrase: str, outfit: Outfit) -> Desk:
    """Open a desk by its passphrase; raise `DeskError` in words when that cannot be."""
    _refuse_empty(folder)
    return open_with_key(folder, keys.unlock(Places(folder=folder).keys, passphrase), outfit)


def unlock_with_recovery(folder: Path, code: str, outfit: Outfit) -> Desk:
    """Open a desk by its recovery code; raise `DeskError` in words when that cannot be."""
    _refuse_empty(folder)
    return open_with_key(folder, keys.unlock_with_recovery(Places(folder=folder).keys, code), outfit)


def open_with_key(folder: Path, key: bytes, outfit: Outfit) -> Desk:
    """Open a desk by its data key; an older store is upgraded, after a verified backup."""
    assert_sqlite_is_safe()
    places = Places(folder=folder)
    with _held(folder) as lock:
        take_back_unfinished(places)
        folders.sweep(places)
        if schema.needs_upgrade(places.live, key):
            make_backup(places, key, outfit.clock.now())
            schema.upgrade(places.live, key)
        return _bundle(places, key, Database(places.live, key, outfit.clock.now), lock, outfit)


@contextmanager
def _held(folder: Path) -> Iterator[InstanceLock]:
    """Hold a data folder; it is let go of again when opening fails."""
    lock = InstanceLock(folder)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


def _bundle(places: Places, key: bytes, database: Database, lock: InstanceLock, outfit: Outfit) -> Desk:
    with database.read() as session:
        officer = local_state.get(session, "officer", _login())
    opened = Opened(places=places, key=key, database=database, lock=lock, officer=officer)
    desk = bundle(opened, outfit.clock, outfit.tiers, outfit.rule)
    try:
        _take_over_forms(desk, database, outfit)
    except BaseException:
        database.close()
        raise
    return desk


def _take_over_forms(desk: Desk, database: Database, outfit: Outfit) -> None:
    """Take the shipped forms over, and note which: at the next start they need not even be read."""
    forms, unread = outfit.forms, outfit.unread
    if unread is not None:
        with database.read() as session:
            if local_state.get(session, _FORMS_TAKEN_OVER) == unread.mark:
                return
        forms += unread.read()
    with suppress(DeskError):  # a full disk or a damaged page keeps nobody from the desk; they come at the next start
        desk.forms.adopt_shipped(forms)
        if unread is not None:
            with database.write(by=desk.officer, label="Note which forms were taken over") as session:
                local_state.put(session, _FORMS_TAKEN_OVER, unread.mark)


def _refuse_empty(folder: Path) -> None:
    if not has_desk(folder):
        message = f"There is no desk in {folder}; nothing was made. Run “monitor-desk init” or choose another folder."
        raise DeskError(message)


def _login() -> str:
    try:
        return getuser()
    except (KeyError, OSError):
        return "Officer"
