"""Time one committed edit and a bulk insert of 20,000 contracts beside the same rows written by bare SQLCipher."""

import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parents[1]))

from monitor_desk.data import log_check, records, undo
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.data.log import REVISIONS
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.providers import Provider
from stores import OFFICER, Stores, make_template

EDITS = 300
CONTRACTS = 20_000


def main() -> None:
    """Print both ratios, and the figures that they come from."""
    with TemporaryDirectory() as folder:
        stores = Stores(make_template(Path(folder) / "template.db"), Path(folder))
        edits(stores.new(), stores.new())
        bulk(stores.new(), stores.new())
        stores.close()


def edits(ours: Database, bare: Database) -> None:
    """Compare one edit of a name with one raw row, and with raw writes of all the rows that an edit keeps."""
    with ours.write(by=OFFICER, label="Add") as session:
        provider = records.insert(session, Provider(name="Harbour Lane"))

    def edit(n: int) -> None:
        with ours.write(by=OFFICER, label="Edit") as session:
            records.change(session, "provider", provider, {"name": f"Harbour Lane {n}"})

    with closing(bare.raw_connection()) as connection:
        connection.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, words TEXT)")
        connection.execute("INSERT INTO plain VALUES (1, 'x')")
        copied = row_of(ours)

        def one_row(n: int) -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE plain SET words = ? WHERE id = 1", (f"Harbour Lane {n}",))
            connection.execute("COMMIT")

        def all_rows(n: int) -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE plain SET words = ? WHERE id = 1", (f"Harbour Lane {n}",))
            connection.execute(insert_of("revision", copied), tuple((copied | {"id": new_id().hex * 2}).values()))
            connection.execute("DELETE FROM search WHERE rowid = 1")
            connection.execute("INSERT INTO search (rowid, title, body) VALUES (1, ?, ?)", (f"Lane {n}", f"Lane {n}"))
            connection.execute("UPDATE local_state SET value = ? WHERE name = 'chain'", (f"{n} {copied['id']}",))
            connection.execute("COMMIT")

        report("in turn, each meeting the same disk", in_turn(edit, one_row, all_rows))
        report("one after the other", [in_turn(does)[0] for does in (edit, one_row, all_rows)])


def report(how: str, taken: list[list[float]]) -> None:
    """Print what an edit takes beside the two raw commits."""
    mine, one, same = (median(times) * 1000 for times in taken)
    print(f"{how}: one committed edit {mine:.2f} ms")
    print(f"  raw commit of one row {one:.2f} ms: ratio {mine / one:.1f} (target 2)")
    print(f"  raw commit of the same rows (record, revision, index, chain) {same:.2f} ms: ratio {mine / same:.1f}")


def bulk(ours: Database, bare: Database) -> None:
    """Compare an import of contracts with raw inserts of the same rows into the same tables."""
    with ours.write(by=OFFICER, label="Add") as session:
        provider = records.insert(session, Provider(name="Harbour Lane"))
    drafts = [(new_id(), contract(n, provider)) for n in range(CONTRACTS)]
    mine = timed(lambda: import_all(ours, drafts))
    tables = ("contract", "revision", "search")
    with closing(ours.raw_connection()) as source:
        read = {name: rows_of(source, name) for name in tables}
    with closing(bare.raw_connection()) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")

        def all_rows() -> None:
            connection.execute("BEGIN IMMEDIATE")
            for name, rows in read.items():
                connection.executemany(insert_of(name, rows[0]), [tuple(row.values()) for row in rows])
            connection.execute("COMMIT")

        raw = timed(all_rows)
    with ours.read() as reading:
        checked = timed(lambda: log_check.check(reading))
        listed = timed(lambda: undo.steps(reading))
    print(f"{CONTRACTS} contracts {mine:.2f} s; raw inserts of the same rows {raw:.2f} s: ratio {mine / raw:.1f}")
    print(f"  whole log checked and folded in {checked:.2f} s; steps to undo listed in {listed * 1000:.1f} ms")


def contract(n: int, provider: UUID) -> Contract:
    """Return a contract as a register has it."""
    title = f"Supported living in ward {n % 40}, lot {n % 7}"
    return Contract(reference=f"C-{n:05d}", title=title, provider_id=provider, department="Adult social care")


def import_all(database: Database, drafts: list[tuple[UUID, Contract]]) -> None:
    """Store all of them as one change."""
    with database.write(by=OFFICER, label="Import") as session:
        records.insert_many(session, drafts)


def row_of(database: Database) -> dict[str, Any]:
    """Return a row of the log, to be copied."""
    with closing(database.raw_connection()) as connection:
        return rows_of(connection, "revision")[0]


def rows_of(connection: Any, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table as they lie there."""
    known = {"revision": REVISIONS.columns.keys(), "search": ["rowid", "kind", "record_id", "title", "body"]}
    names = known.get(table) or TABLES[table].columns.keys()
    return [dict(zip(names, row, strict=True)) for row in connection.execute(f"SELECT {', '.join(names)} FROM {table}")]


def insert_of(table: str, row: dict[str, Any]) -> str:
    """Return the statement that puts such a row into a table."""
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' for _ in row)})"


def in_turn(*doings: Callable[[int], None]) -> list[list[float]]:
    """Time each of the doings many times, one after the other in turn so that all meet the same disk."""
    times: list[list[float]] = [[] for _ in doings]
    for n in range(EDITS + 20):
        for does, taken in zip(doings, times, strict=True):
            taken.append(timed(lambda does=does, n=n: does(n)))  # type: ignore[misc]
    return [taken[20:] for taken in times]


def timed(does: Callable[[], object]) -> float:
    """Return how many seconds it takes."""
    began = perf_counter()
    does()
    return perf_counter() - began


if __name__ == "__main__":
    main()
