import re
from contextlib import closing
from threading import Thread
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text

from monitor_desk.data import local_state, records
from monitor_desk.data.database import Database
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.providers import Provider
from stores import KEY, OFFICER, SteppedClock, Stores, content, shared


def add(database: Database, name: str) -> None:
    with database.write(by=OFFICER, label="Add") as session:
        records.insert(session, Provider(name=name))


def names(database: Database) -> list[str]:
    with database.read() as session:
        return [draft.name for _, draft in records.listed(session, Provider)]


def test_that_a_write_that_fails_half_way_leaves_everything_as_it_was(database: Database) -> None:
    add(database, "Harbour Lane")
    before, log = content(database), shared(database)
    heard: list[object] = []
    database.subscribe(heard.append)
    with pytest.raises(AttributeError), database.write(by=OFFICER, label="Add") as session:
        records.change(session, "provider", records.insert(session, Provider(name="Meadow")), {"colour": "red"})
    assert (content(database), shared(database), heard) == (before, log, [])
    add(database, "Meadow View")
    assert [one.sequence for one in shared(database)] == [1, 2]


def test_that_what_was_committed_is_there_after_reopening(stores: Stores, clock: SteppedClock) -> None:
    database = stores.new(clock)
    add(database, "Harbour Lane")
    database.close()
    again = Database(database.path, KEY, clock)
    assert names(again) == ["Harbour Lane"]
    add(again, "Meadow View")
    again.close()
    assert names(database) == ["Harbour Lane", "Meadow View"]


def test_that_a_reader_sees_one_moment_of_the_store(database: Database) -> None:
    add(database, "Harbour Lane")
    with database.read() as session:
        assert len(records.listed(session, Provider)) == 1
        add(database, "Meadow View")
        assert len(records.listed(session, Provider)) == 1
    assert len(names(database)) == 2


def test_that_two_writers_follow_each_other_and_lose_nothing(database: Database) -> None:
    def add_many(who: str) -> None:
        for n in range(20):
            add(database, f"{who}{n}")

    threads = [Thread(target=add_many, args=(who,)) for who in "AB"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(names(database)) == sorted(f"{who}{n}" for who in "AB" for n in range(20))
    assert sorted(one.sequence for one in shared(database)) == list(range(1, 41))


def test_that_a_reader_cannot_write(database: Database) -> None:
    with database.read() as session:
        session.execute(text("DELETE FROM local_state"))
    with database.read() as session:
        assert local_state.get(session, "device") != ""


def test_that_every_connection_is_set_up_to_lose_nothing(database: Database) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0}
    with database.read() as session:
        found = {name: session.execute(text(f"PRAGMA {name}")).scalar_one() for name in wanted}
    assert found == wanted
    with closing(database.raw_connection()) as connection:
        assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


def test_that_a_record_cannot_name_one_that_is_not_there(database: Database) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"), database.write(by=OFFICER, label="Add") as session:
        records.insert(session, Provider(name="Harbour Lane", officer_id=UUID(int=1)))
    assert names(database) == []


def test_that_what_an_officer_typed_is_not_in_the_error(database: Database) -> None:
    with pytest.raises(Exception) as caught, database.write(by=OFFICER, label="Add") as session:  # noqa: PT011  # the driver's own
        records.insert(session, Provider(name="Canary Wharf Care", officer_id=UUID(int=1)))
    assert "Canary" not in str(caught.value)


def test_that_the_wrong_key_is_said_in_words(stores: Stores, clock: SteppedClock) -> None:
    path = stores.new(clock).path
    wrong = Database(path, bytes(32), clock)
    with pytest.raises(DeskError, match="The key does not open"), wrong.read() as session:
        records.listed(session, Provider)


def test_that_a_file_that_vanished_is_said_in_words_and_not_made_anew(stores: Stores, clock: SteppedClock) -> None:
    database = stores.new(clock)
    database.close()
    database.path.unlink()
    with pytest.raises(DeskError, match=re.escape(database.path.name)), database.read() as session:
        records.listed(session, Provider)
    assert not database.path.exists()
    stores.forget(database)


def test_that_a_store_locked_by_another_program_is_said_in_words_and_nothing_is_lost(database: Database) -> None:
    add(database, "Harbour Lane")
    with closing(database.raw_connection()) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DeskError, match="Another program"):
            add(database, "Meadow View")
        other.execute("ROLLBACK")
    add(database, "Meadow View")
    assert names(database) == ["Harbour Lane", "Meadow View"]


def test_that_nothing_typed_can_be_read_in_the_files(database: Database) -> None:
    add(database, "Canary Wharf Care")
    files = [path for path in database.path.parent.iterdir() if path.is_file()]
    assert len(files) >= 2
    assert not any(b"Canary" in path.read_bytes() for path in files)


def test_that_a_desk_that_lost_its_device_entry_refuses_to_write(stores: Stores, clock: SteppedClock) -> None:
    database = stores.new(clock, is_checked=False)
    with closing(database.raw_connection()) as connection:
        connection.execute("DELETE FROM local_state WHERE name = 'device'")
    with pytest.raises(DeskError, match="left as it was"):
        add(database, "Harbour Lane")


def test_that_values_of_this_copy_are_kept_and_do_not_travel(database: Database) -> None:
    with database.write(by=OFFICER, label="Remember") as session:
        local_state.put(session, "theme", "dark")
        local_state.put(session, "theme", "light")
    with database.read() as session:
        assert local_state.get(session, "theme") == "light"
        assert local_state.get(session, "unknown", "default") == "default"
    assert shared(database) == []


def test_that_a_device_begun_after_writing_keeps_the_clock_growing(stores: Stores, clock: SteppedClock) -> None:
    database = stores.new(clock)
    add(database, "Harbour Lane")
    clock.step(days=-400)
    with database.write(by=OFFICER, label="Begin") as session:
        local_state.begin_device(session, "another")
    add(database, "Meadow View")
    first, second = sorted(shared(database), key=lambda one: one.clock)
    assert (first.device != second.device, second.sequence, second.previous) == (True, 1, "")


def test_that_the_driver_is_one_that_cannot_corrupt_the_write_ahead_log() -> None:
    assert sqlcipher.sqlite_version_info >= (3, 51, 3)
