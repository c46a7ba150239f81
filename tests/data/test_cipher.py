"""The encrypted file: opened safely, refused in words, and never made worse by looking at it."""

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from faulty_files import KEY, OTHER_KEY, fault_of, made, ordinary_user
from monitor_desk.data.cipher import assert_sqlite_is_safe, explain, is_store_fault, open_connection, page_check
from monitor_desk.data.store_faults import StoreError, StoreFault
from monitor_desk.data.wal import wal_of
from monitor_desk.domain.errors import DeskError
from small_store import CANARY, flipped


def test_that_every_pragma_is_as_the_design_says(tmp_path: Path) -> None:
    made(tmp_path / "desk.db")
    with closing(open_connection(tmp_path / "desk.db", KEY)) as connection:
        asked = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema", "temp_store")
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked}
        assert connection.isolation_level is None
        assert connection.execute("PRAGMA busy_timeout").fetchone()[0] == 5000
        assert str(connection.execute("PRAGMA cipher_memory_security").fetchone()[0]) == "0"
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "temp_store": 2,
    }


def test_that_migrations_can_leave_foreign_keys_off(tmp_path: Path) -> None:
    made(tmp_path / "desk.db")
    with closing(open_connection(tmp_path / "desk.db", KEY, foreign_keys=False)) as connection:
        assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 0


def test_that_a_name_with_marks_that_mean_something_in_an_address_opens(tmp_path: Path) -> None:
    folder = tmp_path / "50% of a? #1 & Łódź"
    folder.mkdir()
    made(folder / "desk.db")
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]


def test_that_the_sqlite_inside_is_safe_and_an_older_one_is_refused() -> None:
    assert_sqlite_is_safe()
    assert_sqlite_is_safe("3.51.3")
    with pytest.raises(DeskError, match=r"3\.51\.2"):
        assert_sqlite_is_safe("3.51.2")


def test_that_a_key_of_another_length_is_a_bug_and_not_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not 32"):
        open_connection(tmp_path / "desk.db", b"short", create=True)


def test_that_a_wrong_key_is_named(tmp_path: Path) -> None:
    assert fault_of(made(tmp_path / "desk.db"), OTHER_KEY) is StoreFault.WRONG_KEY


def test_that_a_file_that_is_missing_is_not_made(tmp_path: Path) -> None:
    assert fault_of(tmp_path / "desk.db") is StoreFault.MISSING
    assert list(tmp_path.iterdir()) == []


def test_that_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        open_connection(tmp_path / "gone" / "desk.db", KEY, create=True)
    assert caught.value.fault is StoreFault.UNREACHABLE


def test_that_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    assert fault_of(tmp_path) is StoreFault.A_FOLDER


def test_that_a_plain_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE note (text)")
    assert fault_of(path) is StoreFault.PLAIN


@pytest.mark.parametrize("content", [b"Dear colleague, " * 500, b"%PDF-1.7 " * 900, b"PK\x03\x04" + bytes(9000), b"hi"])
def test_that_some_other_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "desk.db").write_bytes(content)
    assert fault_of(tmp_path / "desk.db") is StoreFault.NOT_A_DESK


def test_that_an_empty_file_is_named_and_not_filled(tmp_path: Path) -> None:
    (tmp_path / "desk.db").touch()
    assert fault_of(tmp_path / "desk.db") is StoreFault.EMPTY
    assert (tmp_path / "desk.db").stat().st_size == 0


@pytest.mark.parametrize("left", ["one page", "half", "half and a bit", "all but a page", "all but a bit"])
def test_that_a_file_that_ends_too_early_is_named(tmp_path: Path, left: str) -> None:
    path = made(tmp_path / "desk.db")
    size = path.stat().st_size
    half = size // 4096 // 2 * 4096
    to = {"one page": 4096, "half": half, "half and a bit": half + 100, "all but a page": size - 4096}
    os.truncate(path, to.get(left, size - 100))
    assert fault_of(path) is StoreFault.TRUNCATED


def test_that_a_file_shorter_than_a_page_is_named(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    os.truncate(path, 2000)
    assert fault_of(path) is StoreFault.TRUNCATED


@pytest.mark.parametrize("where", [0.001, 0.3, 0.5, 0.7, 0.999])
def test_that_one_flipped_bit_is_named(tmp_path: Path, where: float) -> None:
    path = made(tmp_path / "desk.db")
    flipped(path, 30 if where < 0.01 else int(path.stat().st_size * where))
    assert fault_of(path) is StoreFault.DAMAGED


def test_that_the_page_check_names_the_page_of_a_flipped_bit(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    with closing(open_connection(path, KEY)) as connection:
        assert page_check(connection) == []
    flipped(path, 4096 * 20 + 99)
    with closing(open_connection(path, KEY)) as connection:
        words = page_check(connection)
    assert any("page 21" in word for word in words), words


def test_that_the_page_check_of_a_ruined_file_stays_short(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    for page in range(5, 90):
        flipped(path, 4096 * page + 7)
    with closing(open_connection(path, KEY)) as connection:
        words = page_check(connection)
    assert len(words) == 20
    assert words[-1].startswith("and ")


def test_that_a_full_disk_is_named_and_keeps_what_was_stored(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    with closing(open_connection(path, KEY)) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(dbapi2.Error) as caught:
            connection.execute("INSERT INTO note (text) VALUES (?)", ("x" * 100_000,))
    named = explain(caught.value, path, KEY)
    assert isinstance(named, StoreError)
    assert named.fault is StoreFault.FULL
    with closing(open_connection(path, KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone()[0] == 2000
        assert page_check(connection) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file to set")
def test_that_a_limit_on_the_file_size_loses_no_row_that_was_acknowledged(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    script = """
        import resource, signal, sys
        from pathlib import Path
        from monitor_desk.data.cipher import explain, open_connection
        path, key = Path(sys.argv[1]), bytes(range(32))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        connection = open_connection(path, key)
        resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, 700_000))
        done = 0
        try:
            while True:
                connection.execute("INSERT INTO note (text) VALUES (?)", ("kept " * 2000,))
                done += 1
        except Exception as error:
            print(done, explain(error, path, key))
    """
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(path)], capture_output=True, text=True, check=True
    )
    done, _, sentence = ran.stdout.partition(" ")
    assert int(done) > 5
    assert "everything before it is safe" in sentence
    assert ran.stderr == ""
    with closing(open_connection(path, KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone()[0] == 2000 + int(done)
        assert page_check(connection) == []


def test_that_a_locked_file_is_named(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    with closing(open_connection(path, KEY)) as holder, closing(open_connection(path, KEY, busy_seconds=0.01)) as late:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(dbapi2.Error) as caught:
            late.execute("BEGIN IMMEDIATE")
    named = explain(caught.value, path, KEY)
    assert isinstance(named, StoreError)
    assert named.fault is StoreFault.LOCKED


def test_that_a_connection_for_reading_changes_nothing(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    with closing(open_connection(path, KEY, read_only=True)) as connection, pytest.raises(dbapi2.Error) as caught:
        connection.execute("DELETE FROM note")
    named = explain(caught.value, path, KEY)
    assert isinstance(named, StoreError)
    assert named.fault is StoreFault.READ_ONLY


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no effective user to change")
def test_that_a_folder_one_may_only_read_is_named(tmp_path: Path) -> None:
    path = made(tmp_path / "folder.db")
    closed = tmp_path / "closed"
    closed.mkdir()
    shutil.copy(path, closed / "desk.db")
    (closed / "desk.db").chmod(0o444)
    closed.chmod(0o555)
    before = (closed / "desk.db").read_bytes()
    with ordinary_user(closed):
        assert fault_of(closed / "desk.db") is StoreFault.READ_ONLY
    assert (closed / "desk.db").read_bytes() == before
    closed.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no effective user to change")
def test_that_a_folder_one_may_not_even_enter_is_named(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    made(closed / "desk.db")
    closed.chmod(0)
    with ordinary_user(tmp_path):
        assert fault_of(closed / "desk.db") is StoreFault.UNREACHABLE
    closed.chmod(0o755)


def test_that_a_file_that_vanishes_while_open_is_named(tmp_path: Path) -> None:
    named = explain(OSError(5, "Input/output error"), tmp_path / "desk.db")
    assert isinstance(named, StoreError)
    assert named.fault is StoreFault.MISSING


def test_that_damaged_text_is_called_damage(tmp_path: Path) -> None:
    named = explain(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), tmp_path / "desk.db")
    assert isinstance(named, StoreError)
    assert named.fault is StoreFault.DAMAGED


def test_that_an_error_inside_another_is_seen_through_and_a_mistake_in_sql_is_ours(tmp_path: Path) -> None:
    path = made(tmp_path / "desk.db")
    with closing(open_connection(path, KEY)) as connection, pytest.raises(dbapi2.Error) as caught:
        connection.execute("SELECT nothing FROM nowhere")
    assert not is_store_fault(caught.value)

    class WrappedError(Exception):
        orig = dbapi2.DatabaseError()

    WrappedError.orig.sqlite_errorcode = 13
    assert is_store_fault(WrappedError())
    named = explain(WrappedError(), path)
    assert isinstance(named, StoreError)
    assert named.fault is StoreFault.FULL
    assert explain(named, path) is named


def test_that_what_is_typed_is_found_in_no_file(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with closing(open_connection(path, KEY, create=True)) as connection:
        connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("CREATE VIRTUAL TABLE found USING fts5(text)")
        for table in ("note", "found"):
            connection.execute(f"INSERT INTO {table} (text) VALUES (?)", (CANARY,))
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO note (text) VALUES (?)", ((f"{CANARY} {n}",) for n in range(5000)))
        connection.execute("SELECT text FROM note ORDER BY text DESC").fetchall()
        assert_no_canary(tmp_path)
        connection.execute("COMMIT")
        assert_no_canary(tmp_path)
    assert_no_canary(tmp_path)


def assert_no_canary(folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert CANARY.encode(coding) not in content
            assert CANARY[:14].encode(coding) not in content


@pytest.mark.skipif(sys.platform == "win32", reason="the locks in question are those of POSIX")
def test_that_opening_again_drops_no_lock_of_the_connection_that_is_open(tmp_path: Path) -> None:
    """Opening and closing the file past SQLite would: then another process could delete the -wal in use."""
    path = made(tmp_path / "desk.db")
    script = """
        import sys
        from contextlib import closing
        from pathlib import Path
        from monitor_desk.data.cipher import open_connection
        with closing(open_connection(Path(sys.argv[1]), bytes(range(32)))) as connection:
            connection.execute("INSERT INTO note (text) VALUES ('by another process')")
    """
    with closing(open_connection(path, KEY)) as connection:
        connection.execute("INSERT INTO note (text) VALUES ('mine')")
        open_connection(path, KEY).close()
        with pytest.raises(StoreError):
            open_connection(path, OTHER_KEY)
        subprocess.run([sys.executable, "-c", textwrap.dedent(script), str(path)], check=True)
        assert wal_of(path).exists()  # the last to close deletes it, and this connection is still open
        connection.execute("INSERT INTO note (text) VALUES ('mine again')")
    with closing(open_connection(path, KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone()[0] == 2003
