"""A reader's copy of a check's report written to a file: PDF, Word or workbook by the ending of its name."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from monitor_desk.domain.check_report import CheckReport
from monitor_desk.domain.errors import DeskError
from monitor_desk.reports.check_report.paper import check_report_paper
from monitor_desk.reports.visit_export import KINDS, WrittenReport
from monitor_desk.reports.visit_report.words import counted
from monitor_desk.reports.whole_files import whole_file, write_whole


def write_check_report(
    copy: CheckReport, content: Callable[[UUID], bytes], out: Path, made_at: datetime
) -> WrittenReport:
    """Write a reader's copy (of `for_reader`), whole or not at all, and say what it holds.

    `content` gives the photo of a piece of evidence. Raise `DeskError` for another kind of file, a place that cannot
    be written, or a file there that this program did not make.
    """
    kind = out.suffix.casefold()
    if kind not in KINDS:
        message = f"A report is written as {', '.join(KINDS)}, not as “{out.name}”; nothing was written."
        raise DeskError(message)
    if kind == ".xlsx":
        from monitor_desk.reports.check_report.workbook import write_check_workbook

        with whole_file(out) as part:
            lines = write_check_workbook(copy, part, made_at)
        return WrittenReport(path=out, words=f"{_counts(copy)}, on {counted(len(lines), 'sheet')}")
    write_whole(out, _paper(kind, copy, content, made_at))
    return WrittenReport(path=out, words=_counts(copy))


def _paper(kind: str, copy: CheckReport, content: Callable[[UUID], bytes], made_at: datetime) -> bytes:
    paper = check_report_paper(copy, content, made_at.date())
    if kind == ".pdf":
        from monitor_desk.reports.paper.pdf import as_pdf

        return as_pdf(paper)
    from monitor_desk.reports.paper.word import as_docx

    return as_docx(paper)


def _counts(copy: CheckReport) -> str:
    answers = sum(len(section.answers) for section in copy.sections)
    listed = {
        "section": len(copy.sections),
        "question": answers,
        "KPI value": len(copy.validations),
        "variance": sum(len(one.variances) for one in copy.audits),
        "finding": len(copy.findings),
        "action": len(copy.actions),
        "photo": sum(line.is_picture for line in copy.evidence),
    }
    return ", ".join(counted(number, noun) for noun, number in listed.items())
