"""Writing files so that they are whole on the disk or not there at all."""

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from monitor_desk.domain.errors import DeskError

TEMPORARY_PREFIX = ".writing-"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_ABSENT = {errno.ENOENT, errno.ENOTDIR}


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """Give a temporary file to write; on leaving it is synced and takes the name `path` in one step."""
    temporary = temporary_beside(path)
    try:
        with temporary.open("xb") as file:
            yield file
            file.flush()
            _flush(file.fileno())
        put_in_place(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def temporary_beside(path: Path) -> Path:
    """Return a free name in the same folder, which marks what a crash left behind."""
    return path.with_name(f"{TEMPORARY_PREFIX}{uuid4().hex}")


def write_whole(path: Path, content: bytes) -> None:
    """Replace the content of `path` in one durable step."""
    with new_file(path) as file:
        file.write(content)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file to `target` in one durable step."""
    with source.open("rb") as reading, new_file(target) as writing:
        shutil.copyfileobj(reading, writing, 1 << 20)


def put_in_place(source: Path, target: Path) -> None:
    """Rename within one disk, and make the new name durable."""
    source.replace(target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def sync_file(path: Path) -> None:
    """Make the content of a closed file durable; never for the file of an open store (it drops its locks)."""
    with path.open("rb+") as file:
        _flush(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows does this by itself and cannot open a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        _flush(handle)
    finally:
        os.close(handle)


def _flush(handle: int) -> None:
    """Bring what was written to the disk; macOS needs to be told to go through the disk's own cache (fsync(2))."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, for this user only, and make its name durable."""
    if folder.is_dir():
        return
    folder.mkdir(parents=True, mode=0o700)
    sync_folder(folder.parent)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def remove_leftovers(folder: Path) -> int:
    """Remove what a crash left half written in a folder; return how many files that were."""
    left = list(folder.glob(f"{TEMPORARY_PREFIX}*")) if folder.is_dir() else []
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)


def is_full(error: OSError) -> bool:
    """Say whether there was no room: the disk, the user's share of it, or the file may not be larger."""
    return error.errno in _FULL


def explain_os(error: OSError, path: Path) -> DeskError:
    """Return the sentence for what the operating system refused."""
    where = error.filename or path
    if is_full(error):
        return DeskError(
            f"The disk is full, so {path.name} could not be written; everything stored before is as it was. "
            "Make room on the disk and try again."
        )
    if error.errno in _REFUSED:
        return DeskError(
            f"{where} may not be read or written by you, or another program holds it; nothing was changed. "
            "Close other programs that use it, or ask for access to this folder."
        )
    if error.errno in _ABSENT:
        return DeskError(f"{where} is not there; nothing was changed. Check that its disk is connected.")
    return DeskError(
        f"The disk did not do what was asked of it at {where} ({error.strerror or error}); everything stored "
        "before is as it was. Check the disk and try again."
    )


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what the operating system refuses within into a sentence about `path`."""
    try:
        yield
    except OSError as error:
        raise explain_os(error, path) from error
