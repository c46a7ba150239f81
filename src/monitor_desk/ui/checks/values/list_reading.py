"""A list that somebody sent, read on the worker: once as a file, and anew for each choice of its columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.kpi_recount.figures import read_figure
from monitor_desk.domain.kpi_recount.rows import NO, YES
from monitor_desk.domain.kpi_recount.words import Measure
from monitor_desk.intake.kpi_list import prepare_list
from monitor_desk.ui.checks.values.rows_cells import MOST_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from monitor_desk.domain.kpi_recount.rows import ListRow
    from monitor_desk.intake.kpi_list import PreparedList, ReadList
    from monitor_desk.ui.shell.tasks import Report

VALUED: Final = frozenset({Measure.SUM.value, Measure.AVERAGE.value})


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenList:
    """The rows that were taken of a list, with its name and fingerprint."""

    rows: tuple[ListRow, ...]
    name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListAsked:
    """Which columns are read, and the words that count or leave a row out."""

    label: int | None = None
    value: int | None = None
    counts_when: frozenset[str] | None = None
    excluded: int | None = None
    excluded_when: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenList:
    """What would be taken, counted, with what is wrong and what is left."""

    rows: tuple[ListRow, ...]
    tally: str
    remarks: tuple[str, ...] = ()
    problems: int = 0


def prepared_list(path: Path, report: Report) -> PreparedList:
    """Read a file on the worker; raise `DeskError` in one sentence for what cannot be read or is too long."""
    words = f"Reading {path.name}"
    report(0, 0, words)

    def tell(done: int, total: int) -> None:
        report(done, total, words)

    prepared = prepare_list(path, tell)
    count = len(prepared.table.rows)
    if count > MOST_ROWS:
        raise DeskError(
            f"{path.name} has {count:,} rows and a KPI value holds up to {MOST_ROWS:,}, so nothing was taken; "
            "take a sample of it, or have it split by period."
        )
    return prepared


def seen_list(prepared: PreparedList, asked: ListAsked, measure: str) -> SeenList:
    """Return the rows by a choice of columns; nothing is taken yet."""
    read = prepared.rows(asked.label, asked.value, asked.counts_when, asked.excluded, asked.excluded_when)
    return SeenList(
        rows=read.rows,
        tally=_tally(read.rows, measure),
        remarks=tuple(_remarks(read)),
        problems=len(read.problems),
    )


def _tally(rows: Sequence[ListRow], measure: str) -> str:
    """Return how many rows count, are left out and hold no data."""
    kept = [row for row in rows if not row.excluded]
    left = len(rows) - len(kept)
    if measure in VALUED:
        figures = {text: read_figure(text, measure) is not None for text in {row.value for row in kept}}
        held = sum(figures[row.value] for row in kept)
        parts = [f"{held:,} with a figure", f"{len(kept) - held:,} without"]
    else:
        yes, no = (sum(1 for row in kept if row.counts == word) for word in (YES, NO))
        parts = [f"{yes:,} count", f"{no:,} do not", f"{len(kept) - yes - no:,} hold no data"]
    total = f"{len(rows):,} row{'s' * (len(rows) != 1)}"
    return f"{total}: {', '.join(parts)}, {left:,} left out of the figures."


def _remarks(read: ReadList) -> Iterator[str]:
    """Yield what is wrong with rows, and which rows are not taken, each named by its number in the file."""
    for problem in read.problems:
        column = f", {problem.column}" if problem.column else ""
        yield f"Row {problem.row:,}{column}: {problem.message}"
    for line in read.left_out:
        yield f"Not taken: {line[:1].lower()}{line[1:]}"
