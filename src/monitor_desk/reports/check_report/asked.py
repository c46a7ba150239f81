"""What a check asked for and when it came, reminders, and who was told of the outcome."""

from collections.abc import Iterator

from monitor_desk.domain.check_report import CheckReport
from monitor_desk.domain.check_report.lines import RequestLine
from monitor_desk.reports.check_report.words import ARRIVAL_TONES
from monitor_desk.reports.paper.model import Block, Cell, Heading, Paragraph, Table, Tone, Words
from monitor_desk.reports.visit_report.words import bold_then, columns, dated, filled, joined, said


def asked(report: CheckReport) -> Iterator[Block]:
    """Yield what was asked for with what became of each, and the reminders; to the public only how much came."""
    if not (report.documents or report.reminders):
        return
    yield Heading("What was asked for")
    days = joined(dated("Asked for on", report.requested_on), dated("due", report.due_on))
    yield Paragraph(f"{joined(report.receipt, days, by='. ')}.", keeps_with_next=True)
    if report.documents:
        titles = columns(
            ("Ref.", 0.75),
            ("What was asked for", 3),
            ("Asked on", 1.2),
            ("Due", 1.2),
            ("Came", 1.4),
            ("Good enough", 1),
        )
        yield Table(*filled(titles, map(_request, report.documents)), has_row_headers=True)
    if report.reminders:
        rows = ((said(one.happened_on), one.step, one.to_whom, one.how, one.words) for one in report.reminders)
        titles = columns(("Day", 1.3), ("What", 1.5), ("To whom", 1.6), ("How", 1.2), ("What was said", 2))
        yield Table(*filled(titles, rows), caption="Reminders and more time")


def _request(line: RequestLine) -> tuple[Cell | Words, ...]:
    words = bold_then(line.title, ("", line.words), ("Good until", said(line.expires_on)))
    came = Cell(
        joined(line.arrival, said(line.received_on), by="\n"), tone=ARRIVAL_TONES.get(line.arrival, Tone.NO_DATA)
    )
    return line.ref, words, said(line.asked_on), said(line.due_on), came, line.is_enough


def told(report: CheckReport) -> Iterator[Block]:
    """Yield who was told of the outcome; for colleagues only, for it may be who gave rise to the check."""
    if report.told:
        yield Heading("Annex: who was told of the outcome – for colleagues only")
        rows = ((said(one.happened_on), one.to_whom, one.how, one.words) for one in report.told)
        titles = columns(("Day", 1.3), ("Who, by role", 2), ("How", 1.2), ("What was said", 2.5))
        yield Table(*filled(titles, rows))
