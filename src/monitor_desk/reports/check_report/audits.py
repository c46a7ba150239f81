"""Audits of actuals in a check's report: counts, totals, variances by kind, and the care visits looked at."""

from collections.abc import Iterator
from typing import Final

from monitor_desk.domain.check_report import CheckReport
from monitor_desk.domain.check_report.care_lines import (
    AuditLine,
    CareSampleLine,
    CareVisitLine,
    TotalLine,
    VarianceLine,
)
from monitor_desk.domain.check_report.figures import delivered_words
from monitor_desk.reports.check_report.words import RESULT_TONES, first_of, hours
from monitor_desk.reports.paper.model import (
    Align,
    Block,
    BulletList,
    Cell,
    Column,
    Heading,
    Paragraph,
    Table,
    Tone,
    Words,
)
from monitor_desk.reports.visit_report.words import bold_then, columns, facts, filled, joined, said

MOST_VARIANCES: Final = 300  # printed whole up to here; of more, the first of each kind
MOST_OF_A_KIND: Final = 40
MOST_PERSONS: Final = 100
MOST_VISITS: Final = 200
_TOTALS: Final = (
    ("Visits", 0.85),
    ("Planned", 1.35),
    ("Delivered", 1.35),
    ("Of plan", 0.95),
    ("Commissioned", 1.75),
    ("Of that", 0.9),
)
_SHARES: Final = "delivered care in per cent of the plan and of what is commissioned"


def audits(report: CheckReport) -> Iterator[Block]:
    """Yield what each reading of a file of planned and delivered care came to; nothing when there was none."""
    if report.audits:
        yield Heading("Audit of actuals: delivered against planned care")
    for line in report.audits:
        yield from _audit(line)


def _audit(line: AuditLine) -> Iterator[Block]:
    yield Heading(f"{line.ref} {line.name or 'File of planned and delivered care'}", level=3)
    yield from facts(
        ("Read", joined(said(line.read_on), line.author)),
        ("Period", joined(said(line.from_on), said(line.until_on), by=" to ")),
        ("Care visits", f"{line.lines:,}"),
        ("Rows left out", f"{line.left_out:,}"),
        ("Delivered", delivered_words(line.total) if line.is_read else ""),
        ("Check sum of the file", line.file_sha256),
    )
    if not line.is_read:
        yield Paragraph("What was found in this file is not in this report.")
        return
    yield BulletList((*line.tolerances, *line.caveats))
    yield from _counts(line)
    yield from _totals(line.by_week, f"Totals by week: {_SHARES}", "Week")
    yield from _totals(line.by_person, f"Totals by person: {_SHARES}", "Person")
    yield from _variances(line)


def _counts(line: AuditLine) -> Iterator[Block]:
    rows = tuple((one.kind.capitalize(), f"{one.number:,}") for one in line.counts)
    titles = (Column("Kind of variance", share=3), Column("Number", share=1, align=Align.RIGHT))
    if rows:
        yield Table(titles, (*rows, ("All", f"{line.found:,}")), caption="Variances", has_row_headers=True)


def _totals(totals: tuple[TotalLine, ...], caption: str, noun: str) -> Iterator[Block]:
    if not totals:
        return
    shown, more = first_of(totals, MOST_PERSONS)
    titles = (
        Column(noun, share=2),
        *(Column(title, share=share, align=Align.RIGHT) for title, share in _TOTALS),
    )
    yield Table(*filled(titles, map(_total, shown)), caption=caption, has_row_headers=True)
    if more:
        yield Paragraph(more, is_muted=True)


def _total(one: TotalLine) -> tuple[Cell | str, ...]:
    week = joined(one.week, said(one.week_on), by=", from ")
    return (
        joined(one.person, week),
        f"{one.visits:,}",
        hours(one.planned_minutes),
        hours(one.delivered_minutes),
        _percent(one.percentage_of_planned),
        hours(one.commissioned_minutes),
        _percent(one.percentage),
    )


def _percent(share: int | None) -> str:
    return "" if share is None else f"{share} %"


def _variances(line: AuditLine) -> Iterator[Block]:
    """Yield the variances by kind; where there are very many, the first of each kind and how many more there are."""
    if not line.variances:
        return
    most = len(line.variances) if len(line.variances) <= MOST_VARIANCES else MOST_OF_A_KIND
    by_kind: dict[str, list[VarianceLine]] = {}
    for one in line.variances:
        by_kind.setdefault(one.kind, []).append(one)
    order = [one.kind for one in line.counts]
    for kind in sorted(by_kind, key=lambda each: order.index(each) if each in order else len(order)):
        shown, more = first_of(by_kind[kind], most)
        yield Heading(f"{line.ref} {kind.capitalize()} – {len(by_kind[kind]):,}", level=4)
        titles = columns(("Row", 0.65), ("What was found", 6.9), ("Worker", 0.9), ("Time", 0.8))
        yield Table(*filled(titles, map(_variance, shown)), has_row_headers=True)
        if more:
            yield Paragraph(more, is_muted=True)


def _variance(one: VarianceLine) -> tuple[Cell | str, ...]:
    return f"{one.row:,}", one.sentence, one.worker, hours(one.minutes) if one.minutes else ""


def care_samples(report: CheckReport) -> Iterator[Block]:
    """Yield the care visits checked against rotas and daily records; nothing when none was drawn."""
    if report.samples:
        yield Heading("Care visits checked against rotas and daily records")
    for line in report.samples:
        yield from _sample(line)


def _sample(line: CareSampleLine) -> Iterator[Block]:
    of = f" of {line.out_of:,}" if line.out_of is not None else ""
    yield Heading(f"{line.ref} Sample of {line.size:,}{of} care visit{'' if line.size == 1 else 's'}", level=3)
    yield from facts(
        ("Drawn from", line.audit),
        ("How it was chosen", line.words),
        ("Method", joined(line.method, f"seed {line.seed}" if line.seed is not None else "")),
        ("Drawn", joined(said(line.drawn_on), line.author)),
        *((one.kind, _counted(one.kind, one.number)) for one in line.counts),
    )
    if not line.lines:
        return
    shown, more = first_of(line.lines, MOST_VISITS)
    titles = columns(
        ("Row", 0.8), ("Care visit", 2.2), ("Planned", 1.5), ("Submitted", 1.5), ("Result", 1.8), ("Seen", 2)
    )
    yield Table(*filled(titles, (_care(one, line.author) for one in shown)), has_row_headers=True)
    if more:
        yield Paragraph(more, is_muted=True)


def _counted(kind: str, number: int) -> Cell:
    return Cell(f"{number:,}", tone=RESULT_TONES.get(kind, Tone.NO_DATA))


def _care(one: CareVisitLine, drawn_by: str) -> tuple[Cell | Words, ...]:
    author = one.author if one.author != drawn_by else ""
    who = bold_then(one.person, ("", said(one.held_on)), ("Worker", one.worker), ("Looked at by", author))
    found = f"{hours(one.minutes_found)} found" if one.minutes_found is not None else ""
    submitted = joined(one.actual, hours(one.actual_minutes), by="\n")
    result = Cell(one.result, tone=RESULT_TONES.get(one.result, Tone.NO_DATA))
    return f"{one.row or ''}", who, one.planned, submitted, result, joined(found, one.words, by="\n")
