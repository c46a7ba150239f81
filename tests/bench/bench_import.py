"""How long a register of 20,000 rows takes from file to stored, against a bare read and a bare insert of the rows.

Run: python tests/bench/bench_import.py [ROWS]
"""

import csv
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import desks
from monitor_desk.data.cipher import open_connection
from monitor_desk.intake.preparing import lines, prepare
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk

HEAD = ("Reference", "Title", "Supplier", "Company number", "Start", "End", "Value over the term", "Department")


def register(path: Path, rows: int) -> Path:
    """Write a register in which every fourth contract has a supplier of its own."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        for number in range(rows):
            supplier = number // 4
            day = f"{1 + number % 28:02}/{1 + number % 12:02}"
            writer.writerow(
                (
                    f"REF-{number:06}",
                    f"Service {number}",
                    f"Provider {supplier}",
                    f"{supplier:08}",
                    f"{day}/2024",
                    f"{day}/2029",
                    f"£{number * 10:,}.00",
                    "Adult social care",
                )
            )
    return path


def bare(path: Path, folder: Path) -> float:
    """Read the file with csv and insert its rows into one encrypted table in one transaction."""
    began = perf_counter()
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    with closing(open_connection(folder / "bare.db", bytes(32), create=True)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE row (a, b, c, d, e, f, g, h)")
        connection.executemany("INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        connection.execute("COMMIT")
    return perf_counter() - began


def imported(desk: Desk, path: Path) -> tuple[float, float, float]:
    """Return the seconds of reading, planning and storing."""
    began = perf_counter()
    prepared = prepare(path, "register")
    read = lines(prepared)
    after_reading = perf_counter()
    plan = desk.imports.plan(read)
    after_planning = perf_counter()
    desk.imports.store(plan, target="register", file_name=path.name, columns=prepared.to_remember())
    return after_reading - began, after_planning - after_reading, perf_counter() - after_planning


def main(rows: int) -> None:
    """Print seconds and ratios of a first import and of the same file again."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = register(folder / "register.csv", rows)
        baseline = bare(path, folder)
        desk = opening.make(folder / "desk", desks.PASSPHRASE, desks.outfit()).desk
        print(f"{rows:,} rows; bare csv and insert {baseline:.2f} s")
        for words in ("first", "again"):
            read, plan, store = imported(desk, path)
            total = read + plan + store
            print(f"{words}: read {read:.2f} s, plan {plan:.2f} s, store {store:.2f} s; {total / baseline:.0f} × bare")
        desk.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
