"""A reader's copy of a visit's report written to a file: PDF, Word or workbook by the ending of its name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_report import VisitReport
from monitor_desk.reports.visit_report.paper import visit_report_paper
from monitor_desk.reports.visit_report.words import counted
from monitor_desk.reports.whole_files import whole_file, write_whole

KINDS: Final = (".pdf", ".docx", ".xlsx")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenReport:
    """A file that was written, and what is in it in words."""

    path: Path
    words: str


def write_visit_report(
    copy: VisitReport, content: Callable[[UUID], bytes], out: Path, made_at: datetime
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
        from monitor_desk.reports.visit_report.workbook import write_visit_workbook

        with whole_file(out) as part:
            lines = write_visit_workbook(copy, part, made_at)
        return WrittenReport(path=out, words=f"{_counts(copy)}, on {counted(len(lines), 'sheet')}")
    write_whole(out, _paper(kind, copy, content, made_at))
    return WrittenReport(path=out, words=_counts(copy))


def _paper(kind: str, copy: VisitReport, content: Callable[[UUID], bytes], made_at: datetime) -> bytes:
    paper = visit_report_paper(copy, content, made_at.date())
    if kind == ".pdf":
        from monitor_desk.reports.paper.pdf import as_pdf

        return as_pdf(paper)
    from monitor_desk.reports.paper.word import as_docx

    return as_docx(paper)


def _counts(copy: VisitReport) -> str:
    answers = sum(len(section.answers) for section in copy.sections)
    photos = sum(line.is_picture for line in copy.evidence)
    return ", ".join(
        (
            counted(len(copy.sections), "section"),
            counted(answers, "question"),
            counted(len(copy.findings), "finding"),
            counted(len(copy.actions), "action"),
            counted(photos, "photo"),
        )
    )
