"""Putting a backup in the place of the desk's file, so that at every moment one of the two is whole.

What is in the way is moved to `set-aside/<stamp>/` and never deleted. A marker is on the disk from before the
first move to after the last: a restore that was cut off by a crash is taken back at the next start.
"""

import json
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from monitor_desk.data.backup_files import STAMP, BackupFile
from monitor_desk.data.backups import BackupError, copy_evidence, counts_of, page_problems
from monitor_desk.data.cipher import explain, open_connection, page_check
from monitor_desk.data.durable import (
    copy_whole,
    explain_os,
    in_words,
    make_folder,
    put_in_place,
    sync_folder,
    temporary_beside,
    write_whole,
)
from monitor_desk.data.evidence import EvidenceState, EvidenceStore
from monitor_desk.data.folders import Places
from monitor_desk.data.key_file import copy_of
from monitor_desk.data.keys import KeyFileError, key_id_in

MARKER = "restoring.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a restore did; `set_aside` is None when nothing was in the way.

    `lost_evidence` names files that neither the desk nor the backups have whole.
    """

    set_aside: Path | None
    counts: Mapping[str, int]
    lost_evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Move:
    """A restore under way: which names are replaced, which of them were there, and where they go."""

    aside: Path
    names: tuple[str, ...]
    had: tuple[str, ...]


def restore(backup: BackupFile, places: Places, key: bytes, now: datetime) -> Restored:
    """Put a backup in the place of the desk's file; every connection to it must be closed.

    The backup is checked first and again where it ends up. When anything fails, the old files are back as they
    were and a `DeskError` says so. The keys are replaced only where they do not open the backup.
    """
    take_back_unfinished(places)
    problems = page_problems(backup, key)
    if problems:
        raise BackupError(
            f"This backup did not pass its check, so it was not restored; the desk is as it was. Choose another "
            f"backup. ({problems[0]})"
        )
    with in_words(places.live):
        make_folder(places.folder)
        incoming = temporary_beside(places.live)
        try:
            copy_whole(backup.path, incoming)
            counts = _checked(incoming, key)
            move = _exchange(backup, incoming, places, key, now)
        finally:
            incoming.unlink(missing_ok=True)
    lost = _evidence_mended(backup, places, key)
    return Restored(set_aside=move.aside if move.had else None, counts=counts, lost_evidence=lost)


def take_back_unfinished(places: Places) -> bool:
    """Put the old files back after a restore that a crash cut off; say whether there was one. Call it at start."""
    marker = places.folder / MARKER
    if not marker.exists():
        return False
    try:
        noted = json.loads(marker.read_bytes())
        move = _Move(
            aside=places.set_aside / Path(noted["aside"]).name,
            names=tuple(Path(name).name for name in noted["names"]),
            had=tuple(Path(name).name for name in noted["had"]),
        )
    except (ValueError, TypeError, KeyError) as error:
        raise BackupError(
            f"A restore was cut off and its note {marker} cannot be read; nothing was changed. What was there before "
            f"is in {places.set_aside}: move it back, remove the note, and open the desk again."
        ) from error
    with in_words(places.live):
        _take_back(places, move)
    return True


def _exchange(backup: BackupFile, incoming: Path, places: Places, key: bytes, now: datetime) -> _Move:
    """Move the old files away and the checked copy in; take everything back when something fails."""
    move = _planned(backup, places, now)
    try:
        _begin(places, move)
        if places.keys.name in move.names:
            copy_whole(backup.keys_path, places.keys)
        put_in_place(incoming, places.live)
        _checked(places.live, key)
        _finish(places)
    except BaseException as error:
        _take_back(places, move)
        if isinstance(error, OSError):
            raise explain_os(error, places.live) from error
        raise
    return move


def _evidence_mended(backup: BackupFile, places: Places, key: bytes) -> tuple[str, ...]:
    """Bring back evidence that the desk lacks; a fault here does not undo a restore, its files count as lost."""
    try:
        return copy_evidence(backup.evidence, backup.evidence_folder, places.evidence, key, is_thorough=True)
    except OSError:
        store = EvidenceStore(places.evidence, key)
        return tuple(name for name in backup.evidence if store.state(name) is not EvidenceState.SOUND)


def _planned(backup: BackupFile, places: Places, now: datetime) -> _Move:
    """Return which files make room; the desk's file first, so that it is never seen without its `-wal`."""
    live = places.live.name
    names = [live, f"{live}-wal", f"{live}-shm", f"{live}-journal"]
    if not _is_opened_by_live_keys(places, backup):
        names += [places.keys.name, copy_of(places.keys).name]
    stamp = now.astimezone(UTC).strftime(STAMP)
    aside, again = places.set_aside / stamp, 1
    while aside.exists():
        again += 1
        aside = places.set_aside / f"{stamp}-{again}"
    had = tuple(name for name in names if (places.folder / name).exists())
    return _Move(aside=aside, names=tuple(names), had=had)


def _is_opened_by_live_keys(places: Places, backup: BackupFile) -> bool:
    """Say whether the keys that are there open the backup too; where the backup has none, they have to."""
    if not backup.keys_path.exists():
        return True
    try:
        return key_id_in(places.keys) == key_id_in(backup.keys_path)
    except KeyFileError:
        return False


def _begin(places: Places, move: _Move) -> None:
    """Write the marker, then move the old files aside."""
    note = {"aside": move.aside.name, "names": move.names, "had": move.had}
    write_whole(places.folder / MARKER, json.dumps(note).encode())
    if move.had:
        make_folder(places.set_aside)
        make_folder(move.aside)
    for name in move.had:
        put_in_place(places.folder / name, move.aside / name)


def _finish(places: Places) -> None:
    """Take the marker away: from here on the backup is the desk."""
    (places.folder / MARKER).unlink()
    sync_folder(places.folder)


def _take_back(places: Places, move: _Move) -> None:
    """Put every old file back, the desk's own last; safe to do again after being cut off itself."""
    if not (places.folder / MARKER).exists():
        return
    for name in reversed(move.names):
        old, live = move.aside / name, places.folder / name
        if old.exists():
            put_in_place(old, live)
        elif name not in move.had:
            live.unlink(missing_ok=True)
    if move.aside.is_dir() and not any(move.aside.iterdir()):
        move.aside.rmdir()
    _finish(places)


def _checked(path: Path, key: bytes) -> dict[str, int]:
    """Open a file with the key, check its pages, and return its counts; raise in words."""
    try:
        with closing(open_connection(path, key, read_only=True)) as connection:
            words = page_check(connection)
            counts = {} if words else counts_of(connection)
    except dbapi2.Error as error:
        raise explain(error, path, key) from error
    _refuse(words)
    return counts


def _refuse(words: Iterable[str]) -> None:
    """Raise when there is anything wrong with the pages."""
    word = next(iter(words), None)
    if word is not None:
        raise BackupError(
            "The restored copy did not pass its check, so the file that was there before is back as it was. Check "
            f"the disk, then restore again. ({word})"
        )
