"""Submitted KPI values in a check's report: the verdicts in one table, then how each came about."""

from collections.abc import Iterator
from typing import Final

from monitor_desk.domain.check_report import CheckReport
from monitor_desk.domain.check_report.value_lines import ListRowLine, ValueLine
from monitor_desk.domain.kpi_recount.rows import NO, YES
from monitor_desk.reports.check_report.words import first_of, marked_cell, verdict_title, verdict_tone
from monitor_desk.reports.paper.model import Block, BulletList, Callout, Heading, Paragraph, Table
from monitor_desk.reports.visit_report.words import columns, counted, facts, filled, joined

MOST_ROWS: Final = 100
_COUNTS: Final = {YES: "Yes", NO: "No", "": "No data"}


def values(report: CheckReport) -> Iterator[Block]:
    """Yield the values; nothing when none was looked at."""
    if not report.validations:
        return
    yield Heading("KPI values")
    titles = columns(
        ("Ref.", 0.75), ("KPI", 2.2), ("Submitted", 2), ("Recomputed", 1.35), ("Difference", 1.3), ("Tolerance", 1.2)
    )
    rows = (
        (line.ref, line.name, marked_cell(line), line.recomputed or "Not recomputed", line.difference, line.tolerance)
        for line in report.validations
    )
    yield Table(*filled(titles, rows), has_row_headers=True)
    for line in report.validations:
        yield from _value(line)


def _value(line: ValueLine) -> Iterator[Block]:
    yield Heading(f"{line.ref} {line.name}", level=3)
    yield Callout(f"{line.sentence}.", title=verdict_title(line), tone=verdict_tone(line))
    yield from facts(
        ("As recomputed", line.computed if line.computed != line.verdict else ""),
        ("Reason for the verdict", line.verdict_reason),
        ("Submitted as made of", line.submitted_of),
        ("Measured as", joined(line.measure, line.unit and f"in {line.unit}")),
        ("Definition used", line.definition),
        ("Recounted from", _basis(line)),
        ("How the sample was chosen", line.how_chosen),
        ("Rows", _rows(line)),
        ("List", line.list_name),
        ("Fingerprint of the list", line.list_sha256),
        ("Recorded by", line.author),
    )
    if line.working:
        yield Paragraph("Working, step by step:", keeps_with_next=True)
        yield BulletList(line.working)
    yield from _listed(line)


def _basis(line: ValueLine) -> str:
    return joined(line.basis, f"of {counted(line.out_of, 'row')}" if line.out_of is not None else "")


def _rows(line: ValueLine) -> str:
    if not line.rows:
        return "None are kept here"
    return f"{line.rows:,}: {line.counted:,} with data, {line.blank:,} without, {line.excluded:,} left out"


def _listed(line: ValueLine) -> Iterator[Block]:
    """Yield the rows that do not simply count: they decide why a value is not what was submitted."""
    telling = [row for row in line.list_rows if _is_telling(row)]
    if not telling:
        return
    shown, more = first_of(telling, MOST_ROWS)
    titles = columns(("Row", 2), ("Counts", 0.9), ("Value", 1), ("Left out because", 2), ("Note", 2))
    cells = ((row.label, _COUNTS.get(row.counts, row.counts), row.value, row.excluded, row.note) for row in shown)
    caption = f"{line.ref} Rows that do not count, hold no data or were left out: {len(telling):,} of {line.rows:,}"
    yield Table(*filled(titles, cells), caption=caption, has_row_headers=True)
    if more:
        yield Paragraph(more, is_muted=True)


def _is_telling(row: ListRowLine) -> bool:
    return bool(row.excluded) or row.counts == NO or not (row.counts or row.value)
