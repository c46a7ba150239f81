"""Whether the `-wal` file beside a desk belongs to it, looked at before SQLite is let near it.

Measured: SQLite copies the pages of another database's `-wal` into the desk's file when it closes, and so
destroys it, even when opening failed. Every page of a desk is sealed by a key made from the data key and
the file's own salt (SQLCipher design, "Per-page HMAC"); a page of any other database does not fit the seal.
SQLite takes no lock on a `-wal` file, so reading it here does not disturb an open desk.
"""

import hashlib
import hmac
import struct
from pathlib import Path

_HEADER = struct.Struct(">8I")  # SQLite file format, section 4.1
_FRAME = struct.Struct(">6I")
_MAGIC = 0x377F0682
_SEAL = 64  # HMAC-SHA512
_SALT = 16
_SALT_MASK = 0x3A
_SEAL_KEY_ROUNDS = 2
_PAGE_SIZES = frozenset(1 << power for power in range(9, 17))


def wal_of(path: Path) -> Path:
    """Return the name of the `-wal` file of a database."""
    return path.with_name(f"{path.name}-wal")


def is_foreign(wal: Path, salt: bytes, key: bytes) -> bool:
    """Say whether SQLite would take this `-wal` for the desk's although its first page is not sealed by `key`.

    A `-wal` that is missing, empty, or whose first frame is incomplete is one that SQLite leaves out: False.
    """
    try:
        with wal.open("rb") as file:
            start = file.read(_HEADER.size)
            frame = file.read(_FRAME.size)
            page = file.read(_page_size(start))
    except FileNotFoundError:
        return False
    return _is_taken(start, frame, page) and not _is_sealed(frame, page, salt, key)


def _page_size(start: bytes) -> int:
    """Return the page size in a header; 0 where there is none to believe."""
    size = _HEADER.unpack(start)[2] if len(start) == _HEADER.size else 0
    return size if size in _PAGE_SIZES else 0


def _is_taken(start: bytes, frame: bytes, page: bytes) -> bool:
    """Say whether SQLite would read this first frame: right marks, right salts, right checksums."""
    if not page or len(page) != _page_size(start) or _HEADER.unpack(start)[0] & ~1 != _MAGIC:
        return False
    header, head = _HEADER.unpack(start), _FRAME.unpack(frame)
    order = ">" if header[0] & 1 else "<"
    sums = _checksum(start[:24], (0, 0), order)
    if sums != header[6:8] or head[2:4] != header[4:6]:
        return False
    return _checksum(frame[:8] + page, sums, order) == head[4:6]


def _checksum(content: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    """Return SQLite's running checksum over pairs of words (file format, section 4.2)."""
    first, second = sums
    for one, two in struct.iter_unpack(f"{order}2I", content):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second


def _is_sealed(frame: bytes, page: bytes, salt: bytes, key: bytes) -> bool:
    """Say whether the page carries the seal of this key and this file."""
    number = _FRAME.unpack(frame)[0]
    masked = bytes(byte ^ _SALT_MASK for byte in salt)
    seal_key = hashlib.pbkdf2_hmac("sha512", key, masked, _SEAL_KEY_ROUNDS, len(key))
    sealed = page[_SALT if number == 1 else 0 : -_SEAL] + struct.pack("<I", number)
    return hmac.compare_digest(hmac.digest(seal_key, sealed, "sha512"), page[-_SEAL:])
