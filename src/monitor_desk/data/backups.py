"""Verified backups of a desk: made by SQLite's backup API, reopened and counted before they count as one.

The backup API works between two keyed SQLCipher connections (measured with 4.19: 5,000 rows in 6 ms, every
page sealed, a salt of its own). `VACUUM INTO` was tried too and keeps the live file's salt, so that a stray
`-wal` could not be told from the backup's own; it is not used.
"""

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from monitor_desk.data.backup_files import About, BackupFile, list_backups, name_for, stray_notes, write_note
from monitor_desk.data.cipher import explain, open_connection, page_check
from monitor_desk.data.durable import (
    copy_whole,
    in_words,
    make_folder,
    put_in_place,
    sha256_of,
    sync_file,
    temporary_beside,
)
from monitor_desk.data.evidence import EvidenceState, EvidenceStore
from monitor_desk.data.folders import Places
from monitor_desk.data.key_file import sound_path
from monitor_desk.data.keys import KeyFileError, key_id, key_id_in
from monitor_desk.data.store_faults import StoreError, StoreFault
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.retention import to_keep

__all__ = [
    "About", "BackupError", "BackupFile", "Progress", "copy_evidence", "counts_of", "list_backups", "make_backup",
    "page_problems", "thin", "verify_backup",
]  # fmt: skip
Progress = Callable[[int, int], None]
_PAGES_A_STEP = 512
_NO_ABOUT = About()


class BackupError(DeskError):
    """A backup could not be made or is not to be relied on."""


def make_backup(
    places: Places,
    key: bytes,
    now: datetime,
    *,
    about: About = _NO_ABOUT,
    progress: Progress | None = None,
) -> BackupFile:
    """Make a backup of the live file, its keys and its evidence; it has its name only once it is verified.

    The rows of each table are counted in the same read transaction that is copied, and again in the copy.
    `progress` is told pages done and pages in all; what it raises cancels, and nothing is left behind. Raises
    `DeskError` when the disk is full or the live file cannot be read; earlier backups stay as they are.
    """
    with in_words(places.backups):
        make_folder(places.backups)
        path, made_at = _free_name(places.backups, now)
        temporary = temporary_beside(path)
        try:
            counts = _copied(places.live, temporary, key, progress)
            _refuse_unlike(temporary, key, counts)
            backup = BackupFile(path=path, made_at=made_at, verified_at=now, counts=counts, about=about)
            backup = replace(backup, size=temporary.stat().st_size, sha256=sha256_of(temporary), key_id=key_id(key))
            backup = _with_company(backup, places, key, _sums_named(temporary, key))
            put_in_place(temporary, path)
        finally:
            _forget(temporary)
        write_note(backup)
    return backup


def verify_backup(
    backup: BackupFile, key: bytes, *, is_thorough: bool = True, known: dict[str, bool] | None = None
) -> tuple[str, ...]:
    """Return what is wrong with a backup, in words; empty when it can be relied on.

    When thorough, every evidence file it answers for is read to its end; otherwise they only have to be there. The
    backups of a folder share these files: `known` notes what was found, so that each is read once for all of them.
    """
    problems = list(page_problems(backup, key))
    if backup.verified_at is None:
        problems.append(f"{backup.path.name} has no note that fits it, so it was never counted")
    elif not problems and sha256_of(backup.path) != backup.sha256:
        problems.append(f"{backup.path.name} is not the file that was counted")
    problems += _key_problems(backup, key)
    store = EvidenceStore(backup.evidence_folder, key)
    known = {} if known is None else known
    known.update(
        {name: _is_there(store, name, is_thorough=is_thorough) for name in backup.evidence if name not in known}
    )
    unsound = [name for name in backup.evidence if not known[name]]
    if unsound:
        problems.append(
            f"{len(unsound)} of {len(backup.evidence)} evidence files of this backup are missing or damaged"
        )
    return (*problems, *backup.problems)


def page_problems(backup: BackupFile, key: bytes) -> tuple[str, ...]:
    """Return what is wrong with the pages and the counts of a backup; empty when it can be restored."""
    return _problems_in(backup.path, key, None if backup.verified_at is None else dict(backup.counts))


def thin(places: Places, now: datetime) -> tuple[BackupFile, ...]:
    """Remove the backups that need not be kept any more, and return them (rule: `domain.retention.to_keep`).

    Evidence in the backups goes when neither a backup that stays nor the desk itself has it.
    """
    backups = list_backups(places.backups)
    kept = to_keep([backup.stamp for backup in backups], now)
    leaving = tuple(backup for backup in backups if backup.stamp not in kept)
    with in_words(places.backups):
        for backup in leaving:
            for path in (backup.path, backup.keys_path, backup.note_path):
                path.unlink(missing_ok=True)
        for path in stray_notes(places.backups):
            path.unlink(missing_ok=True)
        if leaving:
            _thin_evidence(places, [backup for backup in backups if backup.stamp in kept])
    return leaving


def copy_evidence(
    names: Iterable[str], source: Path, target: Path, key: bytes, *, is_thorough: bool = False
) -> tuple[str, ...]:
    """Copy the evidence that `target` lacks; return the names that could not be had whole from either.

    Files are copied as they are, encrypted. When thorough, a file that is there is read to its end and replaced
    if it is damaged; otherwise one of the right size will do.
    """
    from_store, to_store = EvidenceStore(source, key), EvidenceStore(target, key)
    lost = []
    make_folder(target)
    for name in names:
        if not is_thorough and _is_same_size(from_store.path_of(name), to_store.path_of(name)):
            continue
        if is_thorough and to_store.state(name) is EvidenceState.SOUND:
            continue
        if from_store.state(name) is EvidenceState.SOUND:
            copy_whole(from_store.path_of(name), to_store.path_of(name))
        elif to_store.state(name) is not EvidenceState.SOUND:
            lost.append(name)
    return tuple(lost)


def counts_of(connection: dbapi2.Connection) -> dict[str, int]:
    """Return the rows of each table, by name; virtual tables are counted through the tables that hold them."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND sql NOT LIKE 'CREATE VIRTUAL TABLE%' ORDER BY name"
    ).fetchall()
    counts = {}
    for (name,) in names:
        quoted = str(name).replace('"', '""')
        counts[str(name)] = int(connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0])  # noqa: S608 - a table's name cannot be a parameter; it comes from the schema and is quoted
    return counts


def _free_name(folder: Path, now: datetime) -> tuple[Path, datetime]:
    """Return a name that no backup has yet; a second backup in one second is named for the next."""
    made_at = now.replace(microsecond=0)
    while (folder / name_for(made_at)).exists():
        made_at += timedelta(seconds=1)
    return folder / name_for(made_at), made_at


def _forget(temporary: Path) -> None:
    """Remove a copy that did not become a backup, with what SQLite keeps beside it."""
    for path in temporary.parent.glob(f"{temporary.name}*"):
        path.unlink(missing_ok=True)


def _copied(live: Path, target: Path, key: bytes, progress: Progress | None) -> dict[str, int]:
    """Copy one moment of the live file and return its counts of that moment."""

    def tell(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    try:
        with closing(open_connection(live, key, read_only=True)) as source:
            source.execute("BEGIN")
            counts = counts_of(source)
            with closing(open_connection(target, key, create=True)) as copy:
                copy.execute("PRAGMA synchronous = OFF")  # a copy that a crash cuts off has no name and is swept;
                copy.execute("PRAGMA journal_mode = OFF")  # it is synced whole below: 2.4 times as quick (150 MB)
                source.backup(copy, pages=_PAGES_A_STEP, progress=tell)
                copy.execute("PRAGMA journal_mode = DELETE")  # one file, readable from a disk that is read-only
            source.execute("COMMIT")
    except dbapi2.Error as error:
        raise _not_copied(explain(error, live, key)) from error
    sync_file(target)
    return counts


def _not_copied(found: DeskError) -> DeskError:
    """Return the sentence for a copy that failed: a full or faulty disk here threatens the backup, not the desk."""
    if not (isinstance(found, StoreError) and found.fault in {StoreFault.FULL, StoreFault.DISK}):
        return found
    return BackupError(
        "The backup could not be written because its disk is full or faulty; the desk and earlier backups are as they "
        "were. Make room on the disk, or choose another folder for backups, and try again."
    )


def _problems_in(path: Path, key: bytes, counted: dict[str, int] | None) -> tuple[str, ...]:
    """Reopen a copy with the key; return what is wrong with its pages, or with its rows where they were counted."""
    try:
        with closing(open_connection(path, key, read_only=True)) as connection:
            words = page_check(connection)
            if not words and counted is not None and counts_of(connection) != counted:
                words = ["the rows in it are not those that were counted when it was made"]
    except DeskError as error:
        return (str(error),)
    except dbapi2.Error as error:
        return (str(explain(error, path, key)),)
    return tuple(f"{path.name}: {word}" for word in words)


def _refuse_unlike(copy: Path, key: bytes, counts: dict[str, int]) -> None:
    """Raise unless every page of the copy is sound and every table has the rows it should."""
    words = _problems_in(copy, key, counts)
    if words:
        raise BackupError(
            f"The backup was made but did not pass its check, so it was thrown away; the desk and earlier backups "
            f"are as they were. Check the disk, then make a backup again. ({words[0]})"
        )


def _with_company(backup: BackupFile, places: Places, key: bytes, sums: list[str] | None) -> BackupFile:
    """Put the keys and the evidence beside a backup; evidence that is lost is noted, and does not stop it.

    `sums` are those of the files that its rows name, None where no row can: then all are copied. One that the desk
    has lost may lie with an earlier backup.
    """
    if key_id_in(places.keys) != key_id(key):
        raise BackupError(
            "The keys.json beside the desk belongs to another desk, so a backup with it could never be opened and "
            "none was made. Put this desk's own keys.json back."
        )
    copy_whole(sound_path(places.keys), backup.keys_path)
    store = EvidenceStore(places.evidence, key)
    names = tuple(sorted(store.all_names() if sums is None else map(store.name_of, sums)))
    lost = copy_evidence(names, places.evidence, backup.evidence_folder, key)
    problems = tuple(f"Evidence {name[:12]}… was missing or damaged when this backup was made" for name in lost)
    return replace(backup, evidence=tuple(name for name in names if name not in set(lost)), problems=problems)


def _sums_named(copy: Path, key: bytes) -> list[str] | None:
    """Return the check sums of the files that the rows of a copy name; None where its schema knows no evidence."""
    with closing(open_connection(copy, key, read_only=True)) as connection:
        has_evidence = connection.execute(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'evidence_file'"
        ).fetchone()
        query = "SELECT DISTINCT sha256 FROM evidence_file WHERE sha256 != ''"
        return [str(sha256) for (sha256,) in connection.execute(query)] if has_evidence else None


def _key_problems(backup: BackupFile, key: bytes) -> list[str]:
    """Return what is wrong with the keys beside a backup."""
    try:
        noted = key_id_in(backup.keys_path)
    except KeyFileError as error:
        return [str(error)]
    return [] if noted == key_id(key) else [f"The keys beside {backup.path.name} belong to another desk"]


def _is_there(store: EvidenceStore, name: str, *, is_thorough: bool) -> bool:
    """Say whether an evidence file can be relied on."""
    return store.state(name) is EvidenceState.SOUND if is_thorough else store.path_of(name).is_file()


def _is_same_size(source: Path, target: Path) -> bool:
    """Say whether both are there and of one size; the same content is always the same size when encrypted."""
    return source.is_file() and target.is_file() and source.stat().st_size == target.stat().st_size


def _thin_evidence(places: Places, kept: list[BackupFile]) -> None:
    """Remove from the backups the evidence that no backup and no desk has; nothing if a note cannot be read."""
    if any(backup.verified_at is None for backup in kept):
        return
    named = {name for backup in kept for name in backup.evidence}
    live = {path.name for path in places.evidence.iterdir()} if places.evidence.is_dir() else set()
    folder = places.backups / "evidence"
    for path in list(folder.iterdir()) if folder.is_dir() else []:
        if path.name not in named | live:
            path.unlink(missing_ok=True)
