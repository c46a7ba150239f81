"""The front of a check's report: what was checked, its result, values not supported, summary, figures, last time."""

from collections.abc import Iterator
from typing import Final

from monitor_desk.domain.actions import OPEN_STATES
from monitor_desk.domain.check_report import CheckReport, figures
from monitor_desk.domain.check_report.figures import sample_words
from monitor_desk.domain.check_report.lines import LastLine
from monitor_desk.domain.check_report.periods import say_days
from monitor_desk.domain.kpi_recount.words import Verdict
from monitor_desk.reports.check_report.words import verdict_tone
from monitor_desk.reports.paper.model import Block, BulletList, Callout, Cell, Contents, Heading, Paragraph, Table, Tone
from monitor_desk.reports.visit_report.front import NO_RESULT, NOT_YET, reached, result_box
from monitor_desk.reports.visit_report.words import TONES, columns, dated, facts, filled, joined, numbered, said

WITHOUT_RESULT: Final = "No result"
WHY_WITHOUT: Final = "The check was concluded without a result; the summary says why."
_SHAPES: Final = (
    "A value marked ■ is not supported by the rows behind it; ● is supported, ▲ within tolerance, ○ cannot be told."
)


def front(report: CheckReport) -> Iterator[Block]:
    """Yield the front matter of a report."""
    yield Heading(joined("Check report", report.title, by=": "), level=1)
    kind = report.check_kind if report.check_kind != report.title else ""
    yield Paragraph(joined(report.provider, kind, dated("concluded", report.concluded_on), by=" · "))
    none, why = (WITHOUT_RESULT, WHY_WITHOUT) if report.concluded_on else (NO_RESULT, NOT_YET)
    yield from result_box(report, none, why)
    yield from _not_supported(report)
    yield from facts(
        ("Provider", report.provider),
        ("Contract", joined(report.contract_reference, report.contract_title, by=" – ")),
        ("Service", report.service_type.capitalize()),
        ("Kind of check", report.check_kind),
        ("KPI", report.kpi),
        ("Period looked at", say_days(report.from_on, report.until_on)),
        ("Asked for on", said(report.requested_on)),
        ("Due", said(report.due_on)),
        ("What came", report.receipt),
        ("First placement planned for", said(report.placement_on)),
        ("Locations", "\n".join(report.locations)),
        ("Sample", joined(sample_words(report), report.how_chosen and f"chosen: {report.how_chosen}")),
        ("Lead officer", report.lead_officer),
        ("Form", joined(report.form_title, numbered("version", report.form_version))),
        ("State", report.state),
        ("Why it was withdrawn", report.stopped_reason),
        ("This report", joined(report.standing, said(report.frozen_on), report.frozen_by)),
        ("Why it was opened again", report.correction_reason),
    )
    yield from _summary(report)
    yield Contents(depth=2)
    yield Heading("The check in figures")
    yield from facts(*figures(report))
    yield from reached(report, none)
    yield from _last(report, none)


def _not_supported(report: CheckReport) -> Iterator[Block]:
    """Yield a box for each value that is not supported: it must not be passed over."""
    for line in report.validations:
        if line.verdict == Verdict.NOT_SUPPORTED:
            by_officer = "" if line.computed == line.verdict else ", by the officer’s verdict"
            title = f"{line.ref} {line.name}: {line.submitted} is not supported{by_officer}"
            yield Callout(f"{line.sentence}.", title=title, tone=verdict_tone(line))
    if any(line.verdict for line in report.validations):
        yield Paragraph(_SHAPES, is_muted=True)


def _summary(report: CheckReport) -> Iterator[Block]:
    yield Heading("Summary")
    yield Paragraph(report.summary or "No summary has been written.")
    yield Heading("Scope of the check", level=3)
    yield Paragraph(report.scope or "No scope was recorded.")
    if report.why or report.why_words or report.sources:
        yield Heading("Why it was made – for colleagues only", level=3)
        yield Paragraph(joined(report.why, report.why_words, by=": ") or "What led to it:")
    if report.sources:
        items = (joined(joined(one.kind, said(one.on)), one.words, by=": ") for one in report.sources)
        yield BulletList(tuple(items))


def _last(report: CheckReport, none: str) -> Iterator[Block]:
    """Yield this check beside the last one of its kind; nothing when there was none."""
    last = report.last
    if last == LastLine():
        return
    still_open = sum(line.state in OPEN_STATES for line in report.actions)
    rows = (
        (
            "Outcome",
            Cell(report.result.level or none, tone=TONES[report.result.tone]),
            Cell(last.level or WITHOUT_RESULT, tone=TONES[last.tone] if last.level else Tone.NO_DATA),
        ),
        ("Concluded", said(report.concluded_on) or "Not yet", said(last.concluded_on)),
        ("Findings", f"{len(report.findings):,}", f"{last.findings:,}"),
        ("Actions still open", f"{still_open:,}", f"{last.open_actions:,}"),
        ("Summary", "As above", last.summary or "None"),
    )
    yield Heading("Beside the last check of this kind")
    titles = columns(("", 1.4), ("This check", 2), (f"The last one: {last.title}" if last.title else "The last one", 3))
    yield Table(*filled(titles, rows), has_row_headers=True)
