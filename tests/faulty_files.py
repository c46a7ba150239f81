"""Encrypted files for tests, whole and broken, and the fault that is named for each."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from monitor_desk.data.cipher import explain, open_connection
from monitor_desk.data.store_faults import StoreError, StoreFault
from monitor_desk.domain.errors import DeskError

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))


def made(path: Path, key: bytes = KEY, rows: int = 2000) -> Path:
    with closing(open_connection(path, key, create=True)) as connection:
        connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO note (text) VALUES (?)", ((f"note {n} " * 20,) for n in range(rows)))
        connection.execute("COMMIT")
    return path


def fault_of(path: Path, key: bytes = KEY) -> StoreFault:
    """Open and read everything, as the store would, and return the fault that is named."""
    try:
        with closing(open_connection(path, key)) as connection:
            connection.execute("SELECT sum(length(text)) FROM note").fetchone()
    except StoreError as error:
        assert_acts(error)
        return error.fault
    except dbapi2.Error as error:
        named = explain(error, path, key)
        assert isinstance(named, StoreError)
        assert_acts(named)
        return named.fault
    raise AssertionError("nothing was found wrong")


def assert_acts(error: DeskError) -> None:
    """A sentence says what to do next, and uses none of the words of the house's list."""
    words = str(error)
    assert words.endswith(".")
    assert any(
        verb in words for verb in ("Restore", "restore", "Choose", "Put", "Make", "Ask", "Close", "Move", "Check")
    )
    assert not {"invalid", "oops", "please", "error occurred"} & set(words.casefold().split())


@contextmanager
def ordinary_user(folder: Path) -> Iterator[None]:
    """Give up root's right to write anywhere, for tests that root would pass by accident."""
    if os.geteuid() != 0:
        yield
        return
    for place in (folder, *folder.parents):
        if place.stat().st_uid == 0 and place != Path("/"):
            place.chmod(place.stat().st_mode | 0o055)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
