"""Files written whole or not at all, and never over what this program did not make or somebody has edited since."""

import os
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.reports.workbook import MAKER

_CORE: Final = "docProps/core.xml"
_MADE: Final = re.compile(rb"<dc:creator\b[^>]*>" + MAKER.encode() + rb"</")  # lxml says the name space here
_CHANGED: Final = re.compile(rb"lastModifiedBy\b[^>]*>" + MAKER.encode() + rb"</")


@contextmanager
def whole_file(out: Path) -> Iterator[Path]:
    """Give a path to write to, which takes the place of `out` once all went well; raise `DeskError` where it cannot."""
    refuse_foreign(out)
    part = out.with_name(f".{out.name}.part")
    try:
        yield part
        part.replace(out)
    except OSError as problem:
        reason = problem.strerror or "no reason given"
        message = f"{out} could not be written ({reason}), so there is no new file; name a place where you may write."
        raise DeskError(message) from problem
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_whole(out: Path, content: bytes) -> None:
    """Write a file, synced, whole or not at all."""
    with whole_file(out) as part, part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def refuse_foreign(out: Path) -> None:
    """Raise `DeskError` for a file that is there and was not made by this program, or was changed after it."""
    if out.exists() and not is_ours(out):
        message = f"{out} was not made by this desk, or was edited since, so nothing was written over it; name another."
        raise DeskError(message)


def is_ours(path: Path) -> bool:
    """Say whether a PDF, Word file or workbook is as this program made it, by what it says of itself."""
    try:
        if path.suffix.casefold() == ".pdf":
            return f"Producer>{MAKER}<".encode() in path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            said = archive.read(_CORE)
    except (OSError, zipfile.BadZipFile, KeyError):
        return False
    return _MADE.search(said) is not None and (b"lastModifiedBy" not in said or _CHANGED.search(said) is not None)
