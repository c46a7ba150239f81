"""Opening the encrypted file of a desk, checking its pages, and saying in words what is wrong with it."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from monitor_desk.data.store_faults import StoreError, StoreFault
from monitor_desk.data.wal import is_foreign, wal_of
from monitor_desk.domain.errors import DeskError

SAFE_SQLITE = (3, 51, 3)  # earlier versions can corrupt a WAL database (sqlite.org/wal.html, "WAL-reset bug")
KEY_BYTES = 32
BUSY_SECONDS = 5.0
WORDS_AT_MOST = 20
_PLAIN_START = b"SQLite format 3\x00"
_OTHER_STARTS = (b"%PDF", b"PK\x03\x04", b"\xff\xd8\xff", b"\x89PNG", b"\xd0\xcf\x11\xe0", b"\xef\xbb\xbf", b"MZ")
_FEW_BYTES = 1_000_000

# The result codes of SQLite (sqlite.org/rescode.html), their first byte.
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT = 3, 5, 6, 8, 10, 11
_FULL, _CANTOPEN, _PROTOCOL, _NOTADB = 13, 14, 15, 26
# What the backup API raises carries SQLite's text alone (measured with sqlcipher3 0.6.4).
_CODES_BY_TEXT = {
    "access permission denied": _PERM,
    "database is locked": _BUSY,
    "database table is locked": _LOCKED,
    "attempt to write a readonly database": _READONLY,
    "disk I/O error": _IOERR,
    "database disk image is malformed": _CORRUPT,
    "database or disk is full": _FULL,
    "unable to open database file": _CANTOPEN,
    "locking protocol": _PROTOCOL,
    "file is not a database": _NOTADB,
}


def assert_sqlite_is_safe(version: str = dbapi2.sqlite_version) -> None:
    """Raise `DeskError` when the SQLite inside is older than 3.51.3."""
    if tuple(int(part) for part in version.split(".")[:3]) < SAFE_SQLITE:
        wanted = ".".join(str(part) for part in SAFE_SQLITE)
        raise DeskError(
            f"This program was built with SQLite {version}, which can damage a desk; nothing was opened. "
            f"Install it again with SQLite {wanted} or later."
        )


def open_connection(
    path: Path,
    key: bytes,
    *,
    read_only: bool = False,
    foreign_keys: bool = True,
    create: bool = False,
    busy_seconds: float = BUSY_SECONDS,
) -> dbapi2.Connection:
    """Return a connection set up as design section 3 says, in autocommit; raise `StoreError` in words.

    `key` is the raw 256-bit data key. Without `create` a missing file is refused rather than made. Migrations
    leave `foreign_keys` off. It may be handed to another thread, but used by one at a time. A `-wal` of
    another database is refused before SQLite sees it: SQLite would write it into the desk's file.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"The data key has {len(key)} bytes, not {KEY_BYTES}")
    try:
        _look_before(path, key, create=create, read_only=read_only)
    except OSError as error:
        raise StoreError(StoreFault.UNREACHABLE, path) from error
    mode = "ro" if read_only else "rwc" if create else "rw"
    connection = None
    try:
        connection = _connect(path, mode, key, busy_seconds)
        _set_up(connection, read_only=read_only, foreign_keys=foreign_keys)
    except (dbapi2.Error, UnicodeDecodeError) as error:
        if connection is not None:
            connection.close()
        raise explain(error, path, key) from error
    return connection


def is_store_fault(error: BaseException) -> bool:
    """Say whether an error is one that `explain` has its own sentence for; anything else is a bug and should rise."""
    return _fault_by_code(_original(error)) is not None or isinstance(_original(error), (OSError, UnicodeDecodeError))


def explain(error: BaseException, path: Path, key: bytes | None = None) -> DeskError:
    """Return the sentence for what went wrong with the desk's file; SQLAlchemy's wrapping is seen through.

    With `key` it tells a file that ends too early from one with changed bytes. The file is looked at through
    SQLite only: to open and close it otherwise would drop the locks of a desk that is open in this process.
    """
    original = _original(error)
    if isinstance(original, DeskError):
        return original
    if isinstance(original, UnicodeDecodeError):
        return StoreError(StoreFault.DAMAGED, path)
    find = _fault_by_code(original)
    return StoreError(find(path, key) if find is not None else StoreFault.OTHER, path)


def page_check(connection: dbapi2.Connection) -> list[str]:
    """Return what is wrong with the pages, in words, at most 20; an empty list when all are sound.

    First the seal of every page in the file (a flipped byte that plain SQLite calls ok), then SQLite's own
    structure check, which also reads what is still in the `-wal`. On a connection that may write, the `-wal`
    is first brought into the file where that can mend what was found.
    """
    words = [*_unsealed(connection), *_said(connection, "PRAGMA quick_check")]
    if len(words) > WORDS_AT_MOST:
        words[WORDS_AT_MOST - 1 :] = [f"and {len(words) - WORDS_AT_MOST + 1} more"]
    return words


def _unsealed(connection: dbapi2.Connection) -> list[str]:
    """Return the pages of the file itself that do not carry their seal.

    A page that is half written there but whole in the `-wal`, after a power cut or beside a checkpoint that is
    under way, is no damage: bring the `-wal` in, and believe only what is said twice.
    """
    words = _said(connection, "PRAGMA cipher_integrity_check")
    if not words or connection.in_transaction:
        return words
    with suppress(dbapi2.Error):
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    again = _said(connection, "PRAGMA cipher_integrity_check")
    return [word for word in again if word in words]


def _said(connection: dbapi2.Connection, check: str) -> list[str]:
    """Return what a check says is wrong, up to where it can read no further."""
    words = []
    try:
        words += [str(row[0]) for row in connection.execute(check) if row[0] != "ok"]
    except (dbapi2.Error, UnicodeDecodeError) as error:
        words.append(f"The file cannot be read to its end ({error})")
    return words


def _connect(path: Path, mode: str, key: bytes, busy_seconds: float) -> dbapi2.Connection:
    """Return a keyed connection; nothing has been read yet."""
    address = f"{path.absolute().as_uri()}?mode={mode}"
    connection = dbapi2.connect(address, timeout=busy_seconds, isolation_level=None, check_same_thread=False, uri=True)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _set_up(connection: dbapi2.Connection, *, read_only: bool, foreign_keys: bool) -> None:
    """Set every pragma the store relies on; the first read shows whether the key fits."""
    connection.execute("PRAGMA cipher_memory_security = OFF")  # ON made 20,000 inserts take five times as long
    connection.execute("PRAGMA cache_size = -32000")  # 32 MB: with 2 nearly every look-up decrypts a page again
    connection.execute("PRAGMA temp_store = MEMORY")  # nothing is ever sorted in a file
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # macOS: through the disk's own cache; nothing elsewhere
    connection.execute("PRAGMA checkpoint_fullfsync = ON")
    connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")


def _look_before(path: Path, key: bytes, *, create: bool, read_only: bool) -> None:
    """Refuse what SQLite would make worse or say badly."""
    if path.is_dir():
        raise StoreError(StoreFault.A_FOLDER, path)
    if not path.exists():
        if not create:
            raise StoreError(StoreFault.MISSING, path)
        if wal_of(path).exists():
            raise StoreError(StoreFault.FOREIGN_WAL, path)
        return
    if path.stat().st_size == 0 and not create:
        raise StoreError(StoreFault.EMPTY, path)
    if not read_only and not _may_write(path):
        raise StoreError(StoreFault.READ_ONLY, path)
    _refuse_foreign_wal(path, key)


def _refuse_foreign_wal(path: Path, key: bytes) -> None:
    """Refuse a `-wal` that this key and this file did not seal; when the key is what does not fit, say that."""
    if not wal_of(path).exists():
        return
    try:
        is_from_elsewhere = is_foreign(wal_of(path), _salt(path, key), key)
    except (dbapi2.Error, OSError) as error:
        raise explain(error, path, key) from error
    if is_from_elsewhere:
        raise StoreError(StoreFault.FOREIGN_WAL if _is_key_fit(path, key) else _unreadable(path, key), path)


def _is_key_fit(path: Path, key: bytes) -> bool:
    """Say whether the key opens the first page of the file itself."""
    try:
        with closing(_probe(path, key)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.Error as error:
        return getattr(error, "sqlite_errorcode", _NOTADB) & 0xFF != _NOTADB
    return True


def _may_write(path: Path) -> bool:
    """Say whether this user may write the file and its folder (`-wal` and `-shm` are made beside it)."""
    effective = os.access in os.supports_effective_ids
    return all(os.access(place, os.W_OK, effective_ids=effective) for place in (path, path.parent))


def _salt(path: Path, key: bytes) -> bytes:
    """Return the first 16 bytes of the file, read by SQLite itself so that no lock is dropped."""
    with closing(_probe(path, key)) as connection:
        row = connection.execute("PRAGMA cipher_salt").fetchone()
    return bytes.fromhex(row[0]) if row else b""


def _probe(path: Path, key: bytes) -> dbapi2.Connection:
    """Return a connection that only reads the file itself: no `-wal`, no lock, no change."""
    return _connect(path, "ro&immutable=1", key, BUSY_SECONDS)


def _original(error: BaseException) -> BaseException:
    """Return the driver's error from inside SQLAlchemy's."""
    inner = getattr(error, "orig", None)
    return inner if isinstance(inner, BaseException) else error


def _fault_by_code(error: BaseException) -> Callable[[Path, bytes | None], StoreFault] | None:
    """Return what finds the fault for an error of the driver or the system; None where there is no rule."""
    if isinstance(error, OSError):
        return _disk_fault
    if not isinstance(error, dbapi2.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    return _FINDERS.get(code & 0xFF if isinstance(code, int) else _CODES_BY_TEXT.get(str(error), 0))


def _unreadable(path: Path, key: bytes | None) -> StoreFault:
    """Tell apart what SQLite only calls "not a database"."""
    try:
        start = _salt(path, key or bytes(KEY_BYTES))
        if start == _PLAIN_START:
            return StoreFault.PLAIN
        if 0 < path.stat().st_size < len(start) or start.startswith(_OTHER_STARTS) or _is_text(start):
            return StoreFault.NOT_A_DESK
        if key is None:
            return StoreFault.WRONG_KEY
        return _start_or_key(path, key)
    except (dbapi2.Error, OSError):
        return StoreFault.WRONG_KEY


def _start_or_key(path: Path, key: bytes) -> StoreFault:
    """Tell a wrong key, which fits no page, from a damaged first page, with others that fit."""
    with closing(_probe(path, key)) as connection:
        unfit = sum(1 for _ in connection.execute("PRAGMA cipher_integrity_check"))
        size = connection.execute("PRAGMA cipher_page_size").fetchone()
    if path.stat().st_size < int(size[0]):
        return StoreFault.TRUNCATED
    pages = -(-path.stat().st_size // int(size[0]))
    return StoreFault.DAMAGED if unfit < pages else StoreFault.WRONG_KEY


def _is_text(start: bytes) -> bool:
    """Say whether the beginning of a file is plain writing, which no encrypted page ever is."""
    return bool(start) and all(byte in b"\t\r\n" or 32 <= byte < 127 for byte in start)


def _torn_or_changed(path: Path, key: bytes | None) -> StoreFault:
    """Tell a file that ends too early from one with changed bytes: there every page that is left fits its seal."""
    if key is None:
        return StoreFault.DAMAGED
    try:
        with closing(_probe(path, key)) as connection:
            words = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    except dbapi2.Error:
        return StoreFault.DAMAGED
    changed = [word for word in words if "invalid size" not in word]
    return StoreFault.DAMAGED if changed else StoreFault.TRUNCATED


def _disk_fault(path: Path, _key: bytes | None) -> StoreFault:
    """Tell a full disk and a vanished file from other faults of reading and writing."""
    try:
        if not path.exists():
            return StoreFault.MISSING
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return StoreFault.UNREACHABLE
    return StoreFault.FULL if free < _FEW_BYTES else StoreFault.DISK


def _unopenable(path: Path, _key: bytes | None) -> StoreFault:
    """Tell a vanished file from one that may not be opened."""
    if path.is_dir():
        return StoreFault.A_FOLDER
    return StoreFault.UNREACHABLE if path.exists() or not path.parent.is_dir() else StoreFault.MISSING


def _always(fault: StoreFault) -> Callable[[Path, bytes | None], StoreFault]:
    """Return a finder that always finds the same."""

    def found(_path: Path, _key: bytes | None) -> StoreFault:
        return fault

    return found


_FINDERS: dict[int, Callable[[Path, bytes | None], StoreFault]] = {
    _PERM: _always(StoreFault.READ_ONLY),
    _BUSY: _always(StoreFault.LOCKED),
    _LOCKED: _always(StoreFault.LOCKED),
    _PROTOCOL: _always(StoreFault.LOCKED),
    _READONLY: _always(StoreFault.READ_ONLY),
    _FULL: _always(StoreFault.FULL),
    _IOERR: _disk_fault,
    _CORRUPT: _torn_or_changed,
    _CANTOPEN: _unopenable,
    _NOTADB: _unreadable,
}
