"""Time the filling of a desk with a demonstration caseload beside a bare insert of the same rows, encrypted too."""

import argparse
import resource
import sys
import tempfile
from collections import Counter
from datetime import UTC, date, datetime
from itertools import groupby
from pathlib import Path
from time import perf_counter
from typing import Any
from uuid import UUID

from monitor_desk import shipped
from monitor_desk.data import local_state, records, schema
from monitor_desk.data.cipher import open_connection
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.domain.demonstration import caseload
from monitor_desk.domain.fields import Draft
from monitor_desk.intake.paperwork import read_paperwork
from monitor_desk.services.demonstration import Paperwork, fill

TODAY = date(2026, 12, 1)
KEY = bytes(range(32))
TIERS = read_paperwork(shipped.forms()).tiers


def now() -> datetime:
    """Stand still on the day of the caseload."""
    return datetime(2026, 12, 1, 14, 32, tzinfo=UTC)


def new_store(path: Path) -> Database:
    """Make an empty store."""
    schema.upgrade(path, KEY)
    database = Database(path, KEY, now)
    with database.write(by="bench", label="Begin") as session:
        local_state.begin_device(session, new_id().hex)
    return database


def bare_rows(made: list[tuple[UUID, Draft]]) -> list[tuple[str, list[tuple[Any, ...]]]]:
    """Return an insert statement for each kind with its rows, ready for the driver."""
    found = []
    for _, group in groupby(made, key=lambda each: each[1].kind):
        rows = list(group)
        names = [*rows[0][1].values(), "id", "heads", "is_binned", "is_disputed"]
        table = records.table_of(type(rows[0][1]))
        values = [(*map(plain, draft.values().values()), key.hex, "", 0, 0) for key, draft in rows]
        marks = ", ".join("?" * len(names))
        found.append((f'INSERT INTO "{table.name}" ({", ".join(names)}) VALUES ({marks})', values))
    return found


def plain(value: object) -> object:
    """Return a value as the driver takes it."""
    if isinstance(value, UUID):
        return value.hex
    return value.isoformat() if isinstance(value, date) else value


def time_bare(path: Path, made: list[tuple[UUID, Draft]]) -> float:
    """Return the seconds of a bare insert in one transaction: no log, no index, no objects."""
    new_store(path).close()
    statements = bare_rows(made)
    connection = open_connection(path, KEY)
    started = perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for statement, rows in statements:
        connection.executemany(statement, rows)
    connection.execute("COMMIT")
    taken = perf_counter() - started
    connection.close()
    return taken


def measure(folder: Path, providers: int) -> None:
    """Print what a caseload of so many providers takes."""
    started = perf_counter()
    made = caseload(today=TODAY, tiers=TIERS, providers=providers)
    drafted = perf_counter() - started
    count = Counter(draft.kind for _, draft in made)
    bare = time_bare(folder / f"bare-{providers}.db", made)
    rows = len(made)
    del made
    database = new_store(folder / f"desk-{providers}.db")
    started = perf_counter()
    fill(database, TODAY, "Officer 1", Paperwork(tiers=TIERS), providers)
    filled = perf_counter() - started
    database.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{providers:5} providers, {count['contract']:,} contracts, {count['location']:,} locations, {rows:,} records: "
        f"drafted in {drafted:.2f} s, filled in {filled:.2f} s ({filled / rows * 1e6:.0f} µs a record), "
        f"{filled / bare:.1f} × a bare insert ({bare:.2f} s); peak {peak:.0f} MB"
    )


def main() -> int:
    """Print the times for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("providers", nargs="*", type=int, default=[24, 500, 5000])
    with tempfile.TemporaryDirectory() as folder:
        for providers in parser.parse_args().providers:
            measure(Path(folder), providers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
