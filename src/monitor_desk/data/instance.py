"""One program at a time writes in a data folder: a lock that the system lets go of when the program ends."""

import os
import sys
from pathlib import Path
from typing import IO

from monitor_desk.domain.errors import DeskError


class FolderInUseError(DeskError):
    """Another program has the desk open."""


class InstanceLock:
    """Holds `desk.lock` of a data folder until it is released or the program ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        self._file: IO[bytes] | None = None
        path = folder / "desk.lock"
        file = path.open("ab")
        try:
            _lock(file)
        except OSError as problem:
            file.close()
            message = (
                "This desk is open in another window or command of Monitor Desk, so it was not opened again and nothing"
                " was changed. Use that window, or close it and try again."
            )
            raise FolderInUseError(message) from problem
        self._file = file

    def release(self) -> None:
        """Let go of the folder."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.set_inheritable(file.fileno(), False)
