from contextlib import closing, suppress
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor_desk.data import local_state, log_check, records
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.revisions import hash_values
from stores import OFFICER, SteppedClock, Stores, receive, shared

COLUMNS = (
    *("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set"),
    *("officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash"),
)
NUMBERS = ("sequence", "clock")


@pytest.fixture
def desk(stores: Stores) -> Database:
    """A desk with a small log of every sort of entry, to be tampered with: not checked at the end."""
    database = stores.new(is_checked=False)
    fill(database)
    assert faults(database) == ()
    return database


def fill(database: Database) -> UUID:
    with database.write(by=OFFICER, label="Add", reason="New contract") as session:
        officer = records.insert(session, Officer(name="Officer 1"))
        provider = records.insert(session, Provider(name="Harbour Lane", officer_id=officer, is_sme=True))
    with database.write(by=OFFICER, label="Rename", undoes="") as session:
        records.change(session, "provider", provider, {"name": "Harbour Lane Support"})
    with database.write(by=OFFICER, label="Bin") as session:
        records.put_in_bin(session, "provider", [provider])
    with database.write(by=OFFICER, label="Restore") as session:
        records.restore(session, "provider", [provider])
    return provider


def faults(database: Database) -> tuple[str, ...]:
    with database.read() as session:
        return log_check.check(session).faults


def tamper(database: Database, sql: str, *parameters: object) -> int:
    """Change the file by raw SQL, past the whole program; return how many rows that changed."""
    with closing(database.raw_connection()) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        return int(connection.execute(sql, parameters).rowcount)


def peek(database: Database, sql: str, *parameters: object) -> Any:
    with closing(database.raw_connection()) as connection:
        return connection.execute(sql, parameters).fetchone()[0]


class PutBackError(Exception):
    """Ends a transaction so that it leaves nothing behind."""


def found_after(database: Database, sql: str, *parameters: object) -> tuple[str, ...]:
    """Return what a check finds after a change by raw SQL, which is then taken back."""
    found: tuple[str, ...] = ()
    with suppress(PutBackError), database.write(by=OFFICER, label="Tamper") as session:
        assert session.connection().exec_driver_sql(sql, parameters).rowcount == 1
        found = log_check.check(session).faults
        raise PutBackError
    return found


@pytest.mark.parametrize("column", COLUMNS)
def test_that_a_change_of_any_column_of_any_entry_is_found(desk: Database, column: str) -> None:
    for sequence in (1, 3, 4):
        old = peek(desk, f"SELECT {column} FROM revision WHERE sequence = ?", sequence)
        for value in (7, "", "x", f"{old} ", f" {old}", str(old).upper() + "A", b"\x00\x01", -(2**62), 1.5, "[]", "{}"):
            if value != old and not (column in NUMBERS and value in {f"{old} ", f" {old}"}):
                sql = f"UPDATE revision SET {column} = ? WHERE sequence = ?"
                assert found_after(desk, sql, value, sequence) != (), (sequence, value)
    assert faults(desk) == ()


@settings(max_examples=150)
@given(sequence=st.integers(1, 5), column=st.sampled_from(COLUMNS), place=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_that_one_flipped_bit_anywhere_in_the_log_is_found(
    desk: Database, sequence: int, column: str, place: int, bit: int
) -> None:
    old = peek(desk, f"SELECT CAST({column} AS BLOB) FROM revision WHERE sequence = ?", sequence)
    if not old:
        return
    flipped = bytearray(old)
    flipped[place % len(old)] ^= 1 << bit
    sql = f"UPDATE revision SET {column} = CAST(? AS TEXT) WHERE sequence = ?"
    assert found_after(desk, sql, bytes(flipped), sequence) != ()


@pytest.mark.parametrize("sequence", range(1, 6))
def test_that_an_entry_taken_out_of_the_log_is_found(desk: Database, sequence: int) -> None:
    tamper(desk, "DELETE FROM revision WHERE sequence = ?", sequence)
    assert faults(desk) != ()


def test_that_entries_cut_off_with_the_records_made_to_fit_are_found(desk: Database) -> None:
    fourth = peek(desk, "SELECT id FROM revision WHERE sequence = 4")
    tamper(desk, "DELETE FROM revision WHERE sequence = 5")
    tamper(desk, "UPDATE provider SET heads = ?, is_binned = 1", fourth)
    assert faults(desk) == ("The last entries of this laptop's own log are missing",)


def test_that_a_whole_log_taken_out_is_found(desk: Database) -> None:
    tamper(desk, "DELETE FROM revision")
    tamper(desk, "DELETE FROM provider")
    tamper(desk, "DELETE FROM officer")
    assert faults(desk) == ("The last entries of this laptop's own log are missing",)


def test_that_two_entries_exchanged_are_found(desk: Database) -> None:
    for old, new in ((2, 99), (3, 2), (99, 3)):
        tamper(desk, "UPDATE revision SET sequence = ? WHERE sequence = ?", new, old)
    assert faults(desk) != ()


def test_that_an_entry_with_all_its_hashes_made_to_fit_still_breaks_the_chain(desk: Database) -> None:
    third = next(one for one in shared(desk) if one.sequence == 3)
    forged = replace(third, values_hash=hash_values(third.salt, {"name": "Somebody else"}))
    tamper(
        desk,
        "UPDATE revision SET id = ?, field_values = ?, values_hash = ? WHERE sequence = 3",
        *(forged.id, '{"name":"Somebody else"}', forged.values_hash),
    )
    tamper(desk, "UPDATE provider SET name = 'Somebody else'")
    assert any("was taken out or altered" in fault for fault in faults(desk))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("name", "Another name"),
        ("officer_id", None),
        ("is_sme", 0),
        ("is_sme", None),
        ("is_binned", 1),
        ("is_binned", 2),
        ("is_disputed", 1),
        ("heads", ""),
        ("id", "00" * 16),
        ("id", "nonsense"),
        ("postcode", b"\xff"),
    ],
)
def test_that_a_record_changed_past_the_log_is_found(desk: Database, column: str, value: object) -> None:
    assert tamper(desk, f"UPDATE provider SET {column} = ?", value) == 1
    assert any(fault.startswith("Provider") for fault in faults(desk))


def test_that_a_record_added_past_the_log_is_found(desk: Database) -> None:
    tamper(
        desk,
        "INSERT INTO team (id, heads, is_binned, is_disputed, name, email) VALUES (?, '', 0, 0, 'Team', '')",
        new_id().hex,
    )
    assert [fault for fault in faults(desk) if fault.startswith("Team")] != []


def test_that_a_record_removed_past_the_log_is_found(desk: Database) -> None:
    tamper(desk, "DELETE FROM provider")
    assert any("differs from its history" in fault for fault in faults(desk))


def test_that_a_dispute_added_or_removed_past_the_log_is_found(stores: Stores) -> None:
    ours, theirs = stores.new(is_checked=False), stores.new(is_checked=False)
    provider = fill(ours)
    receive(theirs, shared(ours))
    for database, name in ((ours, "Harbour"), (theirs, "Lane")):
        with database.write(by=OFFICER, label="Rename") as session:
            records.change(session, "provider", provider, {"name": name})
    receive(ours, shared(theirs))
    assert faults(ours) == ()
    tamper(ours, "UPDATE conflict SET candidates = '[]'")
    assert faults(ours) == ("The list of disputed fields differs from the log",)
    tamper(ours, "DELETE FROM conflict")
    assert faults(ours) == ("The list of disputed fields differs from the log",)


def test_that_a_colleagues_log_with_gaps_is_whole_and_one_altered_is_not(stores: Stores) -> None:
    ours, theirs = stores.new(is_checked=False), stores.new()
    fill(theirs)
    receive(ours, [one for one in shared(theirs) if one.sequence in {1, 3}])
    assert faults(ours) == ()
    receive(ours, shared(theirs))
    assert faults(ours) == ()
    tamper(ours, "UPDATE revision SET officer = 'Somebody else' WHERE sequence = 2")
    assert any("is not as it was written" in fault for fault in faults(ours))


def test_that_a_blanked_entry_is_no_fault_of_the_chain(desk: Database) -> None:
    tamper(desk, "UPDATE revision SET field_values = NULL WHERE sequence = 3")
    assert [fault for fault in faults(desk) if "entry" in fault] == []


def test_that_a_device_begun_anew_starts_its_own_chain_in_the_same_log(stores: Stores, clock: SteppedClock) -> None:
    database = stores.new(clock)
    provider = fill(database)
    clock.step(days=-30)
    with database.write(by=OFFICER, label="Restore backup") as session:
        local_state.begin_device(session, new_id().hex)
    with database.write(by=OFFICER, label="Rename") as session:
        records.change(session, "provider", provider, {"name": "Lane"})
    assert [one.sequence for one in shared(database) if one.change.label == "Rename"] in ([3, 1], [1, 3])


def test_that_it_counts_what_it_checked(desk: Database) -> None:
    with desk.read() as session:
        report = log_check.check(session)
    assert (report.revisions, report.records) == (5, 2)
