"""What `import` tells a person of a file: how it was read, its counts, its problems by row and column."""

from collections.abc import Sequence
from typing import Final

from monitor_desk.cli.output import counted, one_line
from monitor_desk.domain.import_plan import ImportPlan
from monitor_desk.domain.import_rows import Repeat
from monitor_desk.domain.imports import ImportCounts, Problem, Severity
from monitor_desk.intake.dates import DateOrder
from monitor_desk.intake.preparing import Prepared

_MOST: Final = 40
_ORDERS: Final = {DateOrder.DAY_FIRST: "day first", DateOrder.MONTH_FIRST: "month first"}


def as_text(prepared: Prepared, plan: ImportPlan, *, is_stored: bool) -> str:
    """Return how a file was read, what it would change and whether that was stored."""
    parts = [
        one_line(prepared.table.file_name),
        *(f"  {one_line(note)}" for note in (*prepared.notes, *_orders(prepared))),
        *_problems(plan.problems),
        *_kept(plan),
        f"  {_counts(plan.counts)}",
        f"  {_ending(plan.counts, is_stored=is_stored)}",
    ]
    return "\n".join(parts)


def _orders(prepared: Prepared) -> list[str]:
    return [
        f"Dates under “{order.heading}” are read {_ORDERS.get(order.order, str(order.order))}. {order.evidence}"
        for order in prepared.orders
        if not order.is_certain or order.order is DateOrder.MONTH_FIRST
    ]


def _problems(problems: Sequence[Problem]) -> list[str]:
    told = [problem for problem in problems if problem.severity is not Severity.NOTE]
    helped = [problem for problem in problems if problem.severity is Severity.NOTE]
    lines = [f"  {_problem(problem)}" for problem in told[:_MOST]]
    if len(told) > _MOST:
        lines.append(f"  … and {counted(len(told) - _MOST, 'problem')} more; --json lists them all.")
    if helped:
        lines.append(f"  {counted(len(helped), 'cell')} read with help, such as: {_problem(helped[0])}")
    return lines


def _problem(problem: Problem) -> str:
    column = f", “{problem.column}”" if problem.column else ""
    letter = f" (column {problem.letter})" if problem.letter else ""
    return one_line(f"Row {problem.row}{column}{letter}: {problem.message}")


def _kept(plan: ImportPlan) -> list[str]:
    """Return what is no longer in the file, and which row stands where an id is repeated."""
    lines = [f"  {_repeat(repeat)}" for repeat in plan.repeats if repeat.is_correction]
    lines += [f"  No longer in the file: {one_line(record.headline)}" for record in plan.missing[:_MOST]]
    if len(plan.missing) > _MOST:
        lines.append(f"  … and {len(plan.missing) - _MOST:,} more that are no longer in the file.")
    return lines


def _repeat(repeat: Repeat) -> str:
    rows = ", ".join(map(str, repeat.rows))
    return f"{one_line(repeat.headline)}: rows {rows} differ; row {repeat.standing_row} stands."


def _counts(counts: ImportCounts) -> str:
    return (
        f"{counted(counts.rows, 'row')}: {counts.new:,} new, {counts.changed:,} changed, {counts.same:,} the same, "
        f"{counts.repeated:,} repeated, {counts.refused:,} refused; {counts.missing:,} of the desk not in the file"
    )


def _ending(counts: ImportCounts, *, is_stored: bool) -> str:
    if not is_stored:
        return "Nothing was stored."
    return "Stored; one undo takes it back." if counts.new or counts.changed else "The desk holds all of it already."
