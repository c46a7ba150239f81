"""Reading a 20,000-row register against the bare readers, in one run: python tests/bench/bench_read_register.py."""

import csv
import resource
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from monitor_desk.domain.import_plan import plan_import
from monitor_desk.intake.preparing import lines, prepare
from monitor_desk.intake.tables import read_table

ROWS = 20_000
HEADINGS = (
    "Contract Reference", "Contract Title", "Department", "Description", "Supplier", "Company number", "Value",
    "Annual value", "Start date", "End date", "Review date", "Tendered or quoted", "SME", "VCSE",
)  # fmt: skip


def main() -> None:
    """Print each step's time and its ratio to the bare reader."""
    with tempfile.TemporaryDirectory() as folder:
        compare(Path(folder) / "register.csv", bare_csv)
        compare(Path(folder) / "register.xlsx", bare_calamine)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


def compare(path: Path, bare: Callable[[Path], object]) -> None:
    """Print what reading and planning one file cost beside the bare reader."""
    write(path)
    base = best(partial(bare, path))
    table = best(partial(read_table, path))
    whole = best(lambda: lines(prepare(path, "register")))
    read = lines(prepare(path, "register"))
    plan = best(partial(plan_import, read, ()))
    print(f"{path.name}: {ROWS:,} rows; bare {base:.3f} s")
    print(f"  read_table {table:.3f} s = {table / base:.1f} x bare")
    print(f"  prepare and lines {whole:.3f} s = {whole / base:.1f} x bare; plan_import {plan:.3f} s")


def best(work: Callable[[], object], runs: int = 3) -> float:
    """Return the shortest of some runs in seconds."""
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def bare_csv(path: Path) -> list[list[str]]:
    """Read with the csv module alone."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def bare_calamine(path: Path) -> object:
    """Read with calamine alone."""
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def write(path: Path) -> None:
    """Write the register."""
    rows = [HEADINGS, *(row(number) for number in range(ROWS))]
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        return
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Register")
    for cells in rows:
        sheet.append(cells)
    book.save(path)


def row(number: int) -> tuple[object, ...]:
    """Return one contract."""
    starts_on = date(2020, 4, 1) + timedelta(days=number % 1_500)
    return (
        f"C-{number:05}", f"Supported living scheme {number}", "Adult care", "Support at home & in the community",
        f"Provider {number % 3_000} Ltd", f"{number % 3_000:08}", number * 100.5, number * 20, starts_on,
        starts_on + timedelta(days=1_460), starts_on + timedelta(days=1_000), "Tendered", "Yes", "No",
    )  # fmt: skip


if __name__ == "__main__":
    main()
