"""The front of a visit's report: what it is, its result in word and shape, summary, figures and how it was reached."""

from collections.abc import Iterator
from typing import Final

from monitor_desk.domain.visit_report import VisitReport
from monitor_desk.domain.visit_report.figures import figures, share_words
from monitor_desk.domain.visit_report.recorded_report import RecordedReport
from monitor_desk.reports.paper.model import (
    Block,
    BulletList,
    Callout,
    Cell,
    Contents,
    Heading,
    Paragraph,
    Table,
    Tone,
)
from monitor_desk.reports.visit_report.words import TONES, columns, facts, filled, joined, numbered, said

NO_RESULT: Final = "No result yet"
NOT_YET: Final = "The result is given once the form has been filled in far enough."
_SECTIONS: Final = (
    ("No.", 0.7),
    ("Section", 2.7),
    ("Result", 1.8),
    ("As computed", 1.4),
    ("Of 100", 0.9),
    ("Answered", 1.9),
    ("Officer", 1.5),
)


def front(report: VisitReport) -> Iterator[Block]:
    """Yield the front matter of a report."""
    yield Heading(joined("Visit report", report.title, by=": "), level=1)
    yield Paragraph(
        joined(report.provider, report.visit_type and f"{report.visit_type} visit", _days(report), by=" · ")
    )
    yield from result_box(report)
    yield from facts(
        ("Provider", report.provider),
        ("Contract", joined(report.contract_reference, report.contract_title, by=" – ")),
        ("Service", report.service_type.capitalize()),
        ("Type of visit", joined(report.visit_type, report.announced.lower())),
        ("On site", _days(report)),
        ("Locations", "\n".join(report.locations)),
        ("Lead officer", report.lead_officer),
        ("Form", joined(report.form_title, numbered("version", report.form_version))),
        ("This report", joined(report.standing, said(report.frozen_on), report.frozen_by)),
        ("Why it was corrected", report.correction_reason),
        ("Comments on its accuracy by", said(report.accuracy_due_on) if report.stage == "Draft" else ""),
    )
    yield from _summary(report)
    yield Contents(depth=2)
    yield Heading("The visit in figures")
    yield from facts(*figures(report))
    yield from reached(report)


def _days(report: VisitReport) -> str:
    first, last = said(report.began_on), said(report.ended_on)
    return first if first == last or not last else joined(first, last, by=" to ")


def result_box(report: RecordedReport, none: str = NO_RESULT, without: str = NOT_YET) -> Iterator[Block]:
    """Yield the overall result in its box; `none` and `without` stand for a level and a descriptor that it lacks."""
    result = report.result
    level = result.level or none
    yield Callout(
        result.descriptor or without,
        title=f"Overall result: {level}",
        tone=TONES[result.tone],
    )


def _summary(report: VisitReport) -> Iterator[Block]:
    yield Heading("Summary")
    yield Paragraph(report.summary or "No summary has been written.")
    yield Heading("Scope of the visit", level=3)
    yield Paragraph(report.scope or "No scope was recorded.")
    if report.why:
        yield Heading("Why it was made", level=3)
        yield Paragraph(report.why)


def reached(report: RecordedReport, none: str = NO_RESULT) -> Iterator[Block]:
    """Yield how the result was reached, step by step and section by section."""
    result = report.result
    yield Heading("How the result was reached")
    yield from facts(
        ("As decided", Cell(result.level or none, tone=TONES[result.tone])),
        ("As computed by the form", Cell(result.computed, tone=TONES[result.computed_tone]) if result.computed else ""),
        ("Why they differ", result.reason if result.is_overridden else ""),
    )
    working = result.working or result.open_working
    if working:
        yield Paragraph("Working, step by step:", keeps_with_next=True)
        yield BulletList(working)
    yield Heading("Results by section", level=3)
    rows = (
        (
            section.ref,
            section.heading,
            Cell(section.level, tone=TONES[section.tone]) if section.level else Cell("Not rated", tone=Tone.NO_DATA),
            section.computed if section.computed != section.level else "",
            section.points,
            share_words(section.answered, section.asked),
            section.officer,
        )
        for section in report.sections
    )
    yield Table(*filled(columns(*_SECTIONS), rows), has_row_headers=True)
