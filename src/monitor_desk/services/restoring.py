"""Restoring a desk that cannot be opened: its file is lost, cut short or damaged, and a backup takes its place."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from monitor_desk.data import keys, local_state, restoring
from monitor_desk.data.backup_files import BackupFile, backup_at, list_backups
from monitor_desk.data.database import Database
from monitor_desk.data.folders import Places
from monitor_desk.data.ids import new_id
from monitor_desk.data.instance import InstanceLock
from monitor_desk.domain.errors import DeskError


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoredDesk:
    """Where the desk that was in the way lies now, and the evidence that could not be had whole."""

    set_aside: Path | None
    lost_evidence: tuple[str, ...]


def backups_of(folder: Path) -> tuple[BackupFile, ...]:
    """Return the backups in a data folder, newest first; the desk need not open for it."""
    return list_backups(Places(folder=folder).backups)


def demand_remains(folder: Path) -> None:
    """Raise `DeskError` where there is neither a desk, nor what is left of one, nor a backup."""
    places = Places(folder=folder)
    if not any(part.exists() for part in (places.live, places.keys, places.backups)):
        message = f"There is no desk in {folder}, nor backups of one; nothing was made. Name the folder of your desk."
        raise DeskError(message)


def restore_closed(folder: Path, passphrase: str, file: Path, now: Callable[[], datetime]) -> RestoredDesk:
    """Put a backup in the place of a desk that is closed, whatever is left of it; raise `DeskError` in words.

    The passphrase opens the desk's own keys, or where they are lost those beside the backup.
    """
    demand_remains(folder)
    places = Places(folder=folder)
    lock = InstanceLock(folder)
    try:
        own = places.keys if places.keys.exists() else backup_at(_present(file)).keys_path
        key = keys.unlock(own, passphrase)
        return put_in_place(backup_at(_present(file)), places, key, now)
    finally:
        lock.release()


def put_in_place(backup: BackupFile, places: Places, key: bytes, now: Callable[[], datetime]) -> RestoredDesk:
    """Restore with every connection closed.

    The restored desk becomes a device of its own, since numbers of its old chain may stand in a colleague's log.
    """
    restored = restoring.restore(backup, places, key, now())
    database = Database(places.live, key, now)
    with database.write(by="", label="Restored") as session:
        local_state.begin_device(session, new_id().hex)
    database.close()
    return RestoredDesk(set_aside=restored.set_aside, lost_evidence=restored.lost_evidence)


def _present(file: Path) -> Path:
    if not file.is_file():
        message = f"There is no backup at {file}; the desk is as it was. Choose one from the list of backups."
        raise DeskError(message)
    return file
