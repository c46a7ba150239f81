"""A check's report as a paper: the same blocks printed as PDF and written as Word."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from monitor_desk.domain.check_report import CheckReport
from monitor_desk.domain.visit_report.sections import AnswerLine, SectionLine
from monitor_desk.reports.check_report.asked import asked, told
from monitor_desk.reports.check_report.audits import audits, care_samples
from monitor_desk.reports.check_report.front import front
from monitor_desk.reports.check_report.values import values
from monitor_desk.reports.paper.model import Block, Heading, Paper, Paragraph
from monitor_desk.reports.visit_report.annexes import Content, evidence, frameworks, photos_of, private
from monitor_desk.reports.visit_report.answers import answers
from monitor_desk.reports.visit_report.findings import Photos, concerns, earlier, findings, plan
from monitor_desk.reports.visit_report.paper import FOR_READER
from monitor_desk.reports.visit_report.words import counted, joined
from monitor_desk.reports.workbook import MAKER


def check_report_paper(copy: CheckReport, content: Content, made_on: date) -> Paper:
    """Return a copy of a report (of `for_reader`) as a paper; `content` gives the JPEG or PNG of a photo by its id."""
    photos = photos_of(copy, content)
    blocks = chain(
        front(copy),
        concerns(copy),
        findings(copy, photos),
        plan(copy),
        earlier(copy),
        values(copy),
        audits(copy),
        care_samples(copy),
        _answers(copy, photos) if copy.sections else (),
        asked(copy),
        evidence(copy, content, "check"),
        frameworks(copy) if is_noted(copy) else (),
        told(copy),
        private(copy),
    )
    return Paper(
        title=joined(copy.title, copy.provider, by=" – ") or "Check report",
        subject=joined("Check report", copy.contract_reference, copy.standing, by=" – "),
        blocks=tuple(blocks),
        author=MAKER,
        made_on=copy.frozen_on or made_on,
        marking=f"{copy.standing} · {FOR_READER[copy.reader]}",
        header=joined(copy.provider, copy.contract_reference, by=" · "),
        footer=f"Check {copy.check_id.hex[-8:]}",
    )


def _answers(copy: CheckReport, photos: Photos) -> Iterator[Block]:
    """Yield the answers; a form on which nothing was noted, as when nothing came, is not printed line by line."""
    if is_noted(copy):
        yield from answers(copy, photos)
        return
    yield Heading("What was asked and found")
    number = counted(sum(len(section.answers) for section in copy.sections), "question")
    yield Paragraph(f"The form has {number}; none is answered, and nothing is noted on any of them.")


def is_noted(copy: CheckReport) -> bool:
    """Say whether anything stands on the form."""
    lines = (line for section in copy.sections for line in section.answers)
    has_photos = any(one.answer for one in copy.evidence)
    return has_photos or any(map(_is_noted, lines)) or any(map(_is_rated, copy.sections))


def _is_noted(line: AnswerLine) -> bool:
    texts = (line.answer, line.quality, line.text, line.note, line.reason, line.private_note, line.previous)
    return line.is_answered or any(texts) or line.sample is not None or bool(line.addenda)


def _is_rated(section: SectionLine) -> bool:
    return bool(section.level or section.reason)
