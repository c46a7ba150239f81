"""A visit's report as a workbook: the same figures and lines as the paper, one kind of line to a sheet."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_report import VisitReport, figures
from monitor_desk.domain.visit_report.recorded_report import RecordedReport
from monitor_desk.domain.visit_report.sections import AnswerLine
from monitor_desk.reports import workbook
from monitor_desk.reports.visit_report.columns import (
    ACTIONS,
    ANSWERS,
    CONCERNS,
    DOCUMENTS,
    EVIDENCE,
    FINDINGS,
    NOTES,
    POINTS,
    SAMPLES,
    WORKING,
    Field,
)
from monitor_desk.reports.visit_report.words import joined, moment, said
from monitor_desk.reports.workbook import LONGEST_TEXT, Cell, Column, Sheet

CONTINUED: Final = "(continued)"


def write_visit_workbook(report: VisitReport, path: Path, made_at: datetime) -> dict[str, int]:
    """Write a reader's copy of a report and return the number of lines of each sheet, counted again in the file.

    Raise `DeskError` if a line was not found again; the caller gives a path whose file is kept only when all is well.
    """
    return write_counted(path, sheets_of(report), joined(report.title, report.provider, by=" – "), made_at)


def write_counted(path: Path, sheets: Sequence[Sheet], title: str, made_at: datetime) -> dict[str, int]:
    """Write sheets and return the number of lines of each, counted again; raise `DeskError` if one is missing."""
    workbook.write_workbook(path, sheets, title=title, made_at=made_at)
    wanted = {sheet.title: len(list(sheet.rows)) for sheet in sheets}
    found = workbook.rows_by_sheet(path)
    if list(wanted.values()) != found:
        message = f"Of {sum(wanted.values())} lines {sum(found)} were found again, so the file was not kept; try again."
        raise DeskError(message)
    return wanted


def sheets_of(report: VisitReport) -> list[Sheet]:
    """Return the sheets; a column that says nothing in any line is left out, and so is a sheet without lines."""
    sheets = (
        summary_sheet(_summary(report)),
        *answer_sheets(report),
        sheet_of("Findings", FINDINGS, report.findings),
        sheet_of("Concerns", CONCERNS, report.concerns),
        sheet_of("Actions", ACTIONS, (*report.actions, *report.earlier_actions)),
        sheet_of("Documents", DOCUMENTS, report.documents),
        sheet_of("Accuracy", POINTS, report.points),
        sheet_of("Evidence", EVIDENCE, report.evidence),
        sheet_of("Working", WORKING, [*working(report)]),
        sheet_of("Quick notes", NOTES, report.notes),
    )
    return [sheet for sheet in sheets if sheet.columns]


def answer_sheets(report: RecordedReport) -> tuple[Sheet, Sheet]:
    """Return the sheets of the answers and of their samples."""
    answers = [(section, line) for section in report.sections for line in section.answers]
    samples = [(section, line, row) for section, line in answers if line.sample for row in _sample_rows(line)]
    return sheet_of("Answers", ANSWERS, answers), sheet_of("Samples", SAMPLES, samples)


def summary_sheet(pairs: Iterable[tuple[str, Cell]]) -> Sheet:
    """Return the first sheet: labels with those values that say something."""
    columns = (Column(heading="What", width=34), Column(heading="", width=90))
    return Sheet(title="Summary", columns=columns, rows=_cut((label, value) for label, value in pairs if value))


def sheet_of(title: str, fields: Sequence[Field], lines: Iterable[Any]) -> Sheet:
    """Return a sheet of lines; a column that says nothing in any line is left out."""
    rows = [[field.of(line) for field in fields] for line in lines]
    kept = [at for at in range(len(fields)) if any(row[at] not in ("", None) for row in rows)]
    columns = tuple(fields[at].column(row[at] for row in rows) for at in kept)
    return Sheet(title=title, columns=columns, rows=_cut([row[at] for at in kept] for row in rows))


def _cut(rows: Iterable[Sequence[Cell]]) -> list[list[Cell]]:
    """Return the rows with text as text; what is longer than a cell holds goes on in rows of its own below."""
    found: list[list[Cell]] = []
    for row in rows:
        ready = [workbook.kept(value) if isinstance(value, str) else value for value in row]
        found.append([value[:LONGEST_TEXT] if isinstance(value, str) else value for value in ready])
        rest = [value[LONGEST_TEXT:] if isinstance(value, str) else "" for value in ready]
        while any(rest):
            found.append([workbook.kept(value[: LONGEST_TEXT - 1]) for value in rest])
            found[-1][0] = found[-1][0] or CONTINUED
            rest = [value[LONGEST_TEXT - 1 :] for value in rest]
    return found


def _summary(report: VisitReport) -> list[tuple[str, Cell]]:
    return [
        ("Visit", report.title),
        ("Provider", report.provider),
        ("Contract", joined(report.contract_reference, report.contract_title, by=" – ")),
        ("Service", report.service_type),
        ("Type of visit", joined(report.visit_type, report.announced.lower())),
        ("On site from", report.began_on and said(report.began_on)),
        ("On site until", report.ended_on and said(report.ended_on)),
        ("Locations", ", ".join(report.locations)),
        ("Lead officer", report.lead_officer),
        ("Form", joined(report.form_title, f"version {report.form_version}" if report.form_version else "")),
        ("This report", joined(report.standing, said(report.frozen_on), report.frozen_by)),
        ("Why it was corrected", report.correction_reason),
        ("Overall result", report.result.level),
        ("As computed by the form", report.result.computed),
        ("Why they differ", report.result.reason if report.result.is_overridden else ""),
        *figures(report),
        ("Summary", report.summary),
        ("Scope", report.scope),
        ("Why it was made", report.why),
        *(("On site", joined(said(d.held_on), d.arrived, d.left, d.location, d.officers)) for d in report.days),
        *(("Met", joined(one.role, one.words, one.location)) for one in report.people),
        ("Verbal feedback", moment(report.feedback.given_on, report.feedback.time)),
        ("Fed back to", report.feedback.to_whom),
        ("What was fed back", report.feedback.summary),
        (
            "Signed for the provider",
            joined(report.sign_off.role, said(report.sign_off.signed_on), report.sign_off.typed),
        ),
        ("Private note", report.private_note),
    ]


def working(report: RecordedReport) -> Iterator[tuple[str, str, str]]:
    """Yield the working: what it is of, its result, and each step."""
    result = report.result
    for step in result.working or result.open_working:
        yield "Overall", result.computed, step
    for section in report.sections:
        for step in section.working:
            yield f"{section.ref} {section.heading}", section.computed, step


def _sample_rows(line: AnswerLine) -> Iterator[dict[str, str]]:
    """Yield a row for each check of each file, then the totals: forms differ in their columns, a sheet does not."""
    sample = line.sample
    if sample is None:
        return
    for row in sample.rows:
        for column, cell in zip(sample.columns, row.cells, strict=False):
            yield {"file": row.label, "check": column, "cell": cell, "note": row.note}
    for column, total in zip(sample.columns, sample.totals, strict=False):
        if total:
            yield {"file": "Met", "check": column, "cell": total, "note": ""}
