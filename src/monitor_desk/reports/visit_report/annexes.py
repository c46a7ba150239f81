"""The end of a visit's report: who was met and when, feedback and signature, documents, accuracy, evidence, notes."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from uuid import UUID

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_report import VisitReport
from monitor_desk.domain.visit_report.lines import DocumentLine, EvidenceLine, PointLine
from monitor_desk.domain.visit_report.recorded_report import RecordedReport
from monitor_desk.reports.paper.model import (
    Block,
    Callout,
    Cell,
    Heading,
    Paragraph,
    Picture,
    PictureGrid,
    SignatureLine,
    Table,
    Tone,
    Words,
)
from monitor_desk.reports.signature import drawn
from monitor_desk.reports.visit_report.words import at_time, bold_then, columns, facts, filled, joined, moment, said

Content = Callable[[UUID], bytes]


def on_site(report: VisitReport) -> Iterator[Block]:
    """Yield the times on site and the people met, by role."""
    if report.days or report.people:
        yield Heading("On site")
    if report.days:
        rows = ((said(one.held_on), _times(one.arrived, one.left), one.location, one.officers) for one in report.days)
        titles = columns(("Day", 1.5), ("Time", 1.7), ("Where", 2), ("Officers", 2))
        yield Table(*filled(titles, rows), caption="Times on site")
    if report.people:
        met = ((one.role, one.words, one.location) for one in report.people)
        titles = columns(("Role", 1.6), ("Remark", 2), ("Where", 1.6))
        yield Table(*filled(titles, met), caption="People met, by role")


def _times(arrived: str, left: str) -> str:
    return joined(at_time(arrived), at_time(left), by=" to ")


def feedback(report: VisitReport) -> Iterator[Block]:
    """Yield what was fed back and the signature, or a line to sign on when nobody has signed."""
    said_back, signed = report.feedback, report.sign_off
    if said_back.summary or said_back.given_on:
        yield Heading("Feedback and sign-off")
        yield from facts(
            ("Given", moment(said_back.given_on, said_back.time)),
            ("To", said_back.to_whom),
            ("What was fed back", said_back.summary),
        )
    if signed.role or signed.signed_on:
        yield Paragraph("Signed for the provider, agreed as a record of what was said:", keeps_with_next=True)
        yield from facts(("By", signed.role), ("On", said(signed.signed_on)), ("Signature", signed.typed))
        if signed.strokes:
            yield Picture(
                drawn(signed.strokes), alternative=f"Signature of the {signed.role or 'provider'}", share=0.35
            )
    elif said_back.summary and report.version is None:
        yield SignatureLine("For the provider, agreed as a record of what was said")


def documents(report: VisitReport) -> Iterator[Block]:
    """Yield the documents asked for and what became of them."""
    if report.documents:
        yield Heading("Documents asked for")
        titles = columns(("Ref.", 0.75), ("Document", 3), ("Due", 1.2), ("Received", 1.3), ("Good enough", 1.1))
        yield Table(*filled(titles, map(_document, report.documents)), has_row_headers=True)


def _document(line: DocumentLine) -> tuple[Cell | Words, ...]:
    came = said(line.received_on)
    received = Cell(came) if came else Cell("Not received", tone=Tone.WATCH)
    words = bold_then(line.title, ("", line.words))
    return line.ref, words, said(line.due_on), received, line.is_enough


def points(report: VisitReport) -> Iterator[Block]:
    """Yield the provider's points on factual accuracy with the council's answers."""
    if report.points:
        yield Heading("Factual accuracy: points and answers")
        titles = columns(("No.", 0.7), ("What the provider says", 3.2), ("The council’s answer", 3))
        yield Table(*filled(titles, map(_point, report.points)), has_row_headers=True)


def _point(line: PointLine) -> tuple[Cell | Words, ...]:
    says = bold_then(
        joined(line.ref and f"On {line.ref}", line.ground, by=": "),
        ("The report said", line.line_words),
        ("", line.provider_words),
        ("Correction asked for", line.proposed),
        ("Evidence offered", line.evidence),
        ("Received", said(line.received_on)),
    )
    answer = bold_then(
        line.answer or "Not yet answered",
        ("", line.answer_words),
        ("Answered", joined(line.answered_by, said(line.answered_on))),
        ("Disputed", line.dispute_words if line.has_dispute else ""),
        ("Decision of a senior officer", line.dispute_answer),
        ("Decided", joined(line.dispute_officer, said(line.dispute_on))),
    )
    return f"{line.number or ''}", says, answer


def photos_of(report: RecordedReport, content: Content) -> Callable[[Iterable[str]], Iterator[Block]]:
    """Return what yields the photos of answers or findings, by the ids of their lines, side by side."""
    refs = {line.id: line.ref for line in report.findings}

    def photos(line_ids: Iterable[str]) -> Iterator[Block]:
        wanted = set(line_ids) - {""}
        of_lines = [one for one in report.evidence if one.is_picture and (one.finding or one.answer) in wanted]
        yield from _shown(of_lines, content, refs)

    return photos


def _shown(lines: list[EvidenceLine], content: Content, refs: Mapping[str, str]) -> Iterator[Block]:
    """Yield photos side by side; one that cannot be read is said so in its place, so that the report still leaves."""
    pictures: list[Picture] = []
    missing: list[Block] = []
    for one in lines:
        words = one.caption or one.name
        caption = joined(joined(one.ref, refs.get(one.finding, ""), by=" for "), words, by=": ")
        try:
            pictures.append(Picture(content(one.id), alternative=words, caption=caption))
        except DeskError as problem:
            missing.append(Callout(str(problem), title=f"Not shown – {caption}", tone=Tone.ACT))
    if pictures:
        yield PictureGrid(tuple(pictures), across=2)
    yield from missing


def evidence(report: RecordedReport, content: Content, of: str = "visit") -> Iterator[Block]:
    """Yield the annex of evidence: each file with its check sum, and the photos that belong to no line."""
    if not report.evidence:
        return
    yield Heading("Annex: evidence")
    yield Paragraph(
        "Each file is known by its SHA-256 check sum: the same file always gives the same sum, a changed one another."
    )
    titles = columns(("Ref.", 0.75), ("What it shows", 2.6), ("File", 1.8), ("SHA-256", 2.6))
    yield Table(*filled(titles, map(_evidence, report.evidence)), has_row_headers=True)
    loose = [one for one in report.evidence if one.is_picture and not (one.answer or one.finding)]
    if loose:
        yield Heading(f"Photos of the {of} as a whole", level=3)
        yield from _shown(loose, content, {})


def _evidence(line: EvidenceLine) -> tuple[Cell | Words, ...]:
    shows = bold_then(
        line.caption, ("Kind", line.source), ("About", line.about), ("", "Private" if line.is_private else "")
    )
    size = f"{max(1, round(line.size / 1024)):,} KB" if line.size else ""
    pixels = f"{line.width:,} × {line.height:,}" if line.width and line.height else ""
    return line.ref, shows, joined(line.name, joined(size, pixels), said(line.added_on), by="\n"), line.sha256


def frameworks(report: RecordedReport) -> Iterator[Block]:
    """Yield which lines of the report speak to which clause or statement; nothing where the form names none."""
    found: dict[str, list[str]] = {}
    for section in report.sections:
        for line in section.answers:
            for name in line.frameworks:
                found.setdefault(name, []).append(line.ref)
    if found:
        yield Heading("Annex: clauses and frameworks")
        rows = tuple((name, ", ".join(refs)) for name, refs in sorted(found.items()))
        yield Table(columns(("Clause or statement", 2), ("Lines of the report", 3)), rows, has_row_headers=True)


def private(report: RecordedReport) -> Iterator[Block]:
    """Yield what only colleagues get: the private note and the quick notes."""
    if not (report.private_note or report.notes):
        return
    yield Heading("Annex: for colleagues only")
    if report.private_note:
        yield Paragraph(report.private_note)
    if report.notes:
        rows = (
            (moment(one.noted_on, one.time), bold_then("", ("", one.text), ("About", one.about)), one.author)
            for one in report.notes
        )
        titles = columns(("Noted", 1.3), ("Note", 4), ("By", 1.2))
        yield Table(*filled(titles, rows), caption="Quick notes")
