"""A visit's report as a paper: the same blocks printed as PDF and written as Word."""

from datetime import date
from itertools import chain

from monitor_desk.domain.visit_report import Reader, VisitReport
from monitor_desk.reports.paper.model import Paper
from monitor_desk.reports.visit_report.annexes import (
    Content,
    documents,
    evidence,
    feedback,
    frameworks,
    on_site,
    photos_of,
    points,
    private,
)
from monitor_desk.reports.visit_report.answers import answers
from monitor_desk.reports.visit_report.findings import concerns, earlier, findings, plan
from monitor_desk.reports.visit_report.front import front
from monitor_desk.reports.visit_report.words import joined
from monitor_desk.reports.workbook import MAKER

FOR_READER = {
    Reader.COLLEAGUE: "For colleagues only: holds private notes",
    Reader.PROVIDER: "For the provider",
    Reader.PUBLIC: "For the public",
}


def visit_report_paper(report: VisitReport, content: Content, made_on: date) -> Paper:
    """Return a copy of a report (of `for_reader`) as a paper; `content` gives the JPEG or PNG of a photo by its id."""
    photos = photos_of(report, content)
    blocks = chain(
        front(report),
        concerns(report),
        findings(report, photos),
        plan(report),
        earlier(report),
        on_site(report),
        answers(report, photos),
        feedback(report),
        documents(report),
        points(report),
        evidence(report, content),
        frameworks(report),
        private(report),
    )
    return Paper(
        title=joined(report.title, report.provider, by=" – ") or "Visit report",
        subject=joined("Visit report", report.contract_reference, report.standing, by=" – "),
        blocks=tuple(blocks),
        author=MAKER,
        made_on=report.frozen_on or made_on,
        marking=f"{report.standing} · {FOR_READER[report.reader]}",
        header=joined(report.provider, report.contract_reference, by=" · "),
        footer=f"Visit {report.visit_id.hex[-8:]}",
    )
