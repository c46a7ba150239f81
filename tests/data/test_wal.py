"""A `-wal` of another database is refused before it can destroy the desk."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from faulty_files import KEY, OTHER_KEY, fault_of, made
from monitor_desk.data.cipher import open_connection
from monitor_desk.data.store_faults import StoreError, StoreFault
from monitor_desk.data.wal import wal_of


def test_that_a_wrong_key_is_not_blamed_on_the_wal_of_the_desk(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    with closing(open_connection(path, KEY)) as connection:
        connection.execute("INSERT INTO note (text) VALUES ('only in the wal')")
        shutil.copytree(tmp_path, tmp_path / "as-after-a-crash", dirs_exist_ok=False)
    left = tmp_path / "as-after-a-crash" / "desk.db"
    assert wal_of(left).stat().st_size > 0
    assert fault_of(left, OTHER_KEY) is StoreFault.WRONG_KEY
    with closing(open_connection(left, KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone()[0] == 2001


@pytest.mark.parametrize("key_of_the_other", [KEY, OTHER_KEY])
def test_that_a_wal_of_another_database_is_refused_and_destroys_nothing(
    tmp_path: Path, key_of_the_other: bytes
) -> None:
    path = made(tmp_path / "desk.db")
    with closing(open_connection(made(tmp_path / "other.db", key_of_the_other), key_of_the_other)) as other:
        other.execute("PRAGMA wal_autocheckpoint = 0")
        other.execute("UPDATE note SET text = 'something else'")
        shutil.copy(wal_of(tmp_path / "other.db"), wal_of(path))
    before, wal_before = path.read_bytes(), wal_of(path).read_bytes()
    assert fault_of(path) is StoreFault.FOREIGN_WAL
    assert path.read_bytes() == before
    assert wal_of(path).read_bytes() == wal_before
    wal_of(path).unlink()
    with closing(open_connection(path, KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone()[0] == 2000


def test_that_without_the_look_before_sqlite_would_destroy_the_desk(tmp_path: Path) -> None:
    """Why a foreign -wal is looked for at all; when SQLite mends this, the look can go."""
    path = made(tmp_path / "desk.db")
    with closing(open_connection(made(tmp_path / "other.db", OTHER_KEY), OTHER_KEY)) as other:
        other.execute("PRAGMA wal_autocheckpoint = 0")
        other.execute("UPDATE note SET text = 'something else'")
        shutil.copy(wal_of(tmp_path / "other.db"), wal_of(path))
    before = path.read_bytes()
    with closing(dbapi2.connect(path)) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
        with pytest.raises(dbapi2.DatabaseError):
            connection.execute("SELECT count(*) FROM note")
    assert path.read_bytes() != before


def test_that_a_plain_wal_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    with closing(sqlite3.connect(tmp_path / "plain.db")) as plain:
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("CREATE TABLE note (text)")
        shutil.copy(tmp_path / "plain.db-wal", wal_of(path))
    assert fault_of(path) is StoreFault.FOREIGN_WAL


def test_that_a_new_desk_is_not_made_beside_the_wal_of_a_lost_one(tmp_path: Path) -> None:
    (tmp_path / "desk.db-wal").write_bytes(b"what the lost desk last wrote")
    with pytest.raises(StoreError) as caught:
        open_connection(tmp_path / "desk.db", KEY, create=True)
    assert caught.value.fault is StoreFault.FOREIGN_WAL


@pytest.mark.parametrize("left", [0, 10, 32, 40, 56, 2000])
def test_that_a_wal_cut_off_by_a_power_cut_is_left_to_sqlite(tmp_path: Path, left: int) -> None:
    path = made(tmp_path / "desk.db")
    with closing(open_connection(path, KEY)) as connection:
        connection.execute("INSERT INTO note (text) VALUES ('being written when the power went')")
        shutil.copytree(tmp_path, tmp_path / "after")
    after = tmp_path / "after" / "desk.db"
    os.truncate(wal_of(after), left)
    with closing(open_connection(after, KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone()[0] == 2000
