"""Reading and analysing care visits against a bare calamine read of the same file, in one run, seconds and CPU seconds.

Run: python tests/bench/bench_actuals.py [ROWS] (1 in 100 of them a planted fault; all must be found and none invented).
"""

import resource
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter, process_time
from typing import TypeVar

from python_calamine import CalamineWorkbook

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import actuals_made as made
from monitor_desk.domain.actuals import (
    ActualsAudit,
    ActualsSettings,
    SampleMethod,
    VarianceKind,
    analyse,
    draw,
    from_text,
    to_text,
)
from monitor_desk.intake.actuals import ReadActuals, prepare, read_lines

T = TypeVar("T")


def main(rows: int) -> None:
    """Print each step's seconds, and the whole as a ratio to the bare read, for a tenth of the rows and for all."""
    with tempfile.TemporaryDirectory() as folder:
        for number in (rows // 10, rows):
            run(Path(folder) / "actuals.xlsx", number)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


def run(path: Path, rows: int) -> None:
    """Write a spreadsheet, then read and analyse it, and check that just the planted faults were found."""
    each = max(1, rows // 100 // len(VarianceKind))
    planted = made.write_actuals(path, rows, 1, dict.fromkeys(VarianceKind, each))
    print(f"{len(planted.lines):,} rows, {len(planted.planted):,} planted faults, {path.stat().st_size / 1e6:.1f} MB")
    bare = timed("bare calamine read", partial(bare_read, path))[1]
    began = perf_counter(), process_time()
    read, _ = timed("prepare and read", partial(read_file, path))
    audit, _ = timed("analyse", partial(analyse, read.lines, ActualsSettings(), lambda done, total: None))
    seconds, cpu = perf_counter() - began[0], process_time() - began[1]
    print(f"  read and analyse: {seconds:.2f} s, {cpu:.2f} s of CPU = {cpu / bare:.1f} × the bare read")
    text, _ = timed("to text", partial(to_text, audit))
    timed(f"from text ({len(text) / 1e6:.1f} MB)", partial(from_text, text))
    timed("sample of 40 at random", partial(draw, read.lines, audit, SampleMethod.RANDOM, 40, 8215))
    check(planted, read, audit)


def check(planted: made.Made, read: ReadActuals, audit: ActualsAudit) -> None:
    """Fail unless every line was read as it was made and the planted faults were found, no more and no less."""
    assert read.lines == planted.lines
    found = [made.Planted(one.kind, one.row, one.other_row) for one in audit.variances]
    assert sorted(found, key=lambda one: (one.row, one.kind)) == list(planted.planted)
    print(f"  found {len(found):,} faults: those that were planted and no other")


def read_file(path: Path) -> ReadActuals:
    """Read a file as the window does, with progress and cancel."""
    prepared = prepare(path, progress=lambda done, total: None, cancelled=lambda: False)
    return read_lines(prepared, lambda done, total: None, lambda: False)


def bare_read(path: Path) -> object:
    """Read with calamine alone."""
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def timed(words: str, work: Callable[[], T]) -> tuple[T, float]:
    """Do some work and print how long it took; return its result and the CPU seconds."""
    began = perf_counter(), process_time()
    result = work()
    seconds, cpu = perf_counter() - began[0], process_time() - began[1]
    print(f"  {words}: {seconds:.2f} s, {cpu:.2f} s of CPU")
    return result, cpu


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
