"""A check's report as a workbook: the same figures and lines as the paper, every line of each list."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from monitor_desk.domain.check_report import CheckReport, figures
from monitor_desk.domain.check_report.care_lines import AuditLine, CareSampleLine, TotalLine
from monitor_desk.domain.check_report.figures import sample_words
from monitor_desk.domain.check_report.lines import CountLine, LastLine, ReminderLine, ToldLine
from monitor_desk.domain.check_report.periods import say_days
from monitor_desk.reports.check_report.columns import (
    ASKED,
    CARE,
    COUNTS,
    EVENTS,
    LIST_ROWS,
    SECTIONS,
    TOTALS,
    VALUES,
    VARIANCES,
)
from monitor_desk.reports.visit_report.columns import ACTIONS, CONCERNS, EVIDENCE, FINDINGS, NOTES, WORKING
from monitor_desk.reports.visit_report.words import dated, joined, said
from monitor_desk.reports.visit_report.workbook import (
    answer_sheets,
    sheet_of,
    summary_sheet,
    working,
    write_counted,
)
from monitor_desk.reports.workbook import Cell, Sheet

TOLD: Final = "Outcome told"


def write_check_workbook(copy: CheckReport, path: Path, made_at: datetime) -> dict[str, int]:
    """Write a reader's copy of a report and return the number of lines of each sheet, counted again in the file.

    Raise `DeskError` if a line was not found again; the caller gives a path whose file is kept only when all is well.
    """
    return write_counted(path, sheets_of(copy), joined(copy.title, copy.provider, by=" – "), made_at)


def sheets_of(copy: CheckReport) -> list[Sheet]:
    """Return the sheets; the first states how many lines each of the others has, one without lines is left out."""
    lists = [sheet for sheet in _lists(copy) if sheet.columns]
    counts = [(f"Lines on the sheet “{sheet.title}”", len(list(sheet.rows))) for sheet in lists]
    return [summary_sheet([*_summary(copy), *counts]), *lists]


def _lists(copy: CheckReport) -> Iterator[Sheet]:
    yield sheet_of("Asked for", ASKED, copy.documents)
    yield sheet_of("Sections", SECTIONS, copy.sections)
    yield from answer_sheets(copy)
    yield sheet_of("KPI values", VALUES, copy.validations)
    yield sheet_of("KPI rows", LIST_ROWS, [(one, row) for one in copy.validations for row in one.list_rows])
    yield sheet_of("Variances", VARIANCES, [(one, line) for one in copy.audits for line in one.variances])
    yield sheet_of("Counts", COUNTS, [*_counts(copy)])
    yield sheet_of("Totals", TOTALS, [line for one in copy.audits if one.is_read for line in _totals(one)])
    yield sheet_of("Actuals sample", CARE, [(one, line) for one in copy.samples for line in one.lines])
    yield sheet_of("Findings", FINDINGS, copy.findings)
    yield sheet_of("Concerns", CONCERNS, copy.concerns)
    yield sheet_of("Actions", ACTIONS, (*copy.actions, *copy.earlier_actions))
    yield sheet_of("Reminders and outcome", EVENTS, [*_events(copy)])
    yield sheet_of("Evidence", EVIDENCE, copy.evidence)
    yield sheet_of("Working", WORKING, [*working(copy), *_working(copy)])
    yield sheet_of("Quick notes", NOTES, copy.notes)


def _summary(copy: CheckReport) -> list[tuple[str, Cell]]:
    return [
        ("Check", copy.title),
        ("Provider", copy.provider),
        ("Contract", joined(copy.contract_reference, copy.contract_title, by=" – ")),
        ("Service", copy.service_type),
        ("Kind of check", copy.check_kind),
        ("KPI", copy.kpi),
        ("Period looked at", say_days(copy.from_on, copy.until_on)),
        ("Asked for on", said(copy.requested_on)),
        ("Due", said(copy.due_on)),
        ("First placement planned for", said(copy.placement_on)),
        ("Locations", ", ".join(copy.locations)),
        ("Sample looked at", sample_words(copy)),
        ("How the sample was chosen", copy.how_chosen),
        ("Lead officer", copy.lead_officer),
        ("Form", joined(copy.form_title, f"version {copy.form_version}" if copy.form_version else "")),
        ("State", copy.state),
        ("Concluded", said(copy.concluded_on)),
        ("Why it was withdrawn", copy.stopped_reason),
        ("This report", joined(copy.standing, said(copy.frozen_on), copy.frozen_by)),
        ("Why it was opened again", copy.correction_reason),
        ("Overall result", copy.result.level),
        ("What it means", copy.result.descriptor),
        ("As computed by the form", copy.result.computed),
        ("Why they differ", copy.result.reason if copy.result.is_overridden else ""),
        *figures(copy),
        *((f"Audit {one.ref}", _read(one)) for one in copy.audits),
        *((f"Sample {one.ref}", _drawn(one)) for one in copy.samples),
        ("Summary", copy.summary),
        ("Scope", copy.scope),
        ("Why it was made", joined(copy.why, copy.why_words, by=": ")),
        *(("What led to it", joined(one.kind, said(one.on), one.words)) for one in copy.sources),
        *_last(copy.last),
        ("Private note", copy.private_note),
    ]


def _read(line: AuditLine) -> str:
    days = say_days(line.from_on, line.until_on)
    check_sum = line.file_sha256 and f"check sum {line.file_sha256}"
    return joined(line.name, dated("read on", line.read_on), line.author, days, check_sum)


def _drawn(line: CareSampleLine) -> str:
    seed = f"seed {line.seed}" if line.seed is not None else ""
    return joined(
        line.words,
        line.audit and f"from {line.audit}",
        line.method,
        seed,
        dated("drawn on", line.drawn_on),
        line.author,
    )


def _last(last: LastLine) -> Iterator[tuple[str, Cell]]:
    if last == LastLine():
        return
    yield "Last check of this kind", joined(last.title, said(last.concluded_on))
    yield "Its outcome", last.level
    yield "Its findings", f"{last.findings:,}"
    yield "Its actions still open", f"{last.open_actions:,}"
    yield "Its summary", last.summary


def _counts(copy: CheckReport) -> Iterator[tuple[str, CountLine]]:
    yield from ((joined(one.ref, one.name, by=" "), count) for one in copy.audits for count in one.counts)
    yield from ((f"{one.ref} Sample", count) for one in copy.samples for count in one.counts)


def _totals(line: AuditLine) -> Iterator[tuple[AuditLine, str, TotalLine]]:
    yield line, "All", line.total
    yield from ((line, "Week", one) for one in line.by_week)
    yield from ((line, "Person", one) for one in line.by_person)


def _events(copy: CheckReport) -> Iterator[tuple[str, ReminderLine | ToldLine]]:
    yield from ((one.step, one) for one in copy.reminders)
    yield from ((TOLD, one) for one in copy.told)


def _working(copy: CheckReport) -> Iterator[tuple[str, str, str]]:
    """Yield how values were recounted, and what audits of actuals allowed and cannot show."""
    for value in copy.validations:
        yield from ((f"{value.ref} {value.name}", value.computed, step) for step in value.working)
    for audit in copy.audits:
        steps = (*audit.tolerances, *audit.caveats)
        yield from ((joined(audit.ref, audit.name, by=" "), "", step) for step in steps)
