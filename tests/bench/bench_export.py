"""Time the export of a register of 10,000 contracts beside a bare openpyxl write-only workbook of the same cells."""

import gc
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from time import process_time

from openpyxl import Workbook

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.providers import Provider
from monitor_desk.reports.register import HEADINGS, RegisterEntry, write_register

TARGET = 1.3
MADE_AT = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)


def register(count: int) -> list[RegisterEntry]:
    """Return so many filled entries."""
    suppliers = [Provider(name=f"Supplier {n} Ltd", company_number=f"{n:08d}") for n in range(400)]
    return [
        RegisterEntry(
            contract=Contract(
                reference=f"SC-{n:05d}",
                title=f"Supported living in area {n % 12}",
                department="Adult social care",
                description="Support for people with a learning disability in their own homes, day and night.",
                value_pence=1_000_000 + n * 137,
                annual_value_pence=200_000 + n * 29,
                currency="GBP",
                starts_on=date(2020, 4, 1) + timedelta(days=n % 900),
                ends_on=date(2025, 3, 31) + timedelta(days=n % 900),
                review_on=date(2023, 3, 31) + timedelta(days=n % 900),
                term_words="5+2 years",
                procurement="Tendered",
                is_sme=n % 2 == 0,
                is_vcse=n % 3 == 0,
            ),
            supplier=suppliers[n % 400],
        )
        for n in range(count)
    ]


def bare(entries: list[RegisterEntry], out: Path) -> None:
    """Write the same cells with nothing else done."""
    book = Workbook(write_only=True)
    page = book.create_sheet("Register")
    page.append(HEADINGS)
    for entry in entries:
        one, supplier = entry.contract, entry.supplier
        page.append(
            [
                one.reference,
                one.title,
                one.department,
                one.description,
                supplier.name if supplier else None,
                supplier.company_number if supplier else None,
                None,
                (one.value_pence or 0) / 100,
                (one.annual_value_pence or 0) / 100,
                None,
                one.currency,
                one.starts_on,
                one.ends_on,
                one.review_on,
                one.term_words,
                one.procurement,
                "Yes" if one.is_sme else "No",
                "Yes" if one.is_vcse else "No",
            ]
        )
    book.save(out)


def best(calls: Sequence[Callable[[], object]], rounds: int = 7) -> list[float]:
    """Return the shortest run of each call in seconds of the processor; in turns, so that a busy machine is fair."""
    taken: list[list[float]] = [[] for _ in calls]
    for _ in range(rounds):
        for times, call in zip(taken, calls, strict=True):
            gc.collect()
            started = process_time()
            call()
            times.append(process_time() - started)
    return [min(times) for times in taken]


def main() -> int:
    """Print the times; 1 if the target is missed."""
    ratio = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for count in (100, 1_000, 10_000):
            entries = register(count)
            calls = (
                partial(bare, entries, Path(folder) / "bare.xlsx"),
                partial(write_register, entries, Path(folder) / "register.xlsx", MADE_AT),
                partial(write_register, entries, Path(folder) / "register.csv", MADE_AT),
            )
            baseline, taken, as_text = best(calls)
            ratio = taken / baseline
            print(
                f"{count:6,} contracts: .xlsx in {taken:.3f} s, {ratio:.2f} × bare openpyxl write-only "
                f"({baseline:.3f} s); .csv in {as_text:.3f} s"
            )
    return 0 if ratio <= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
