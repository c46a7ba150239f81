"""Concerns, findings by grade and the action plan of a visit's report."""

from collections.abc import Callable, Iterable, Iterator

from monitor_desk.domain.actions import ActionState
from monitor_desk.domain.findings import GRADES
from monitor_desk.domain.visit_report.lines import ActionLine, ActionStepLine, ConcernLine, FindingLine
from monitor_desk.domain.visit_report.recorded_report import RecordedReport
from monitor_desk.reports.paper.model import Block, Callout, Cell, Heading, Paragraph, Table, Tone, Words
from monitor_desk.reports.visit_report.words import (
    GRADE_TONES,
    STATE_TONES,
    bold_then,
    columns,
    counted,
    dated,
    facts,
    filled,
    joined,
    moment,
    numbered,
    said,
)

Photos = Callable[[Iterable[str]], Iterator[Block]]


def concerns(report: RecordedReport) -> Iterator[Block]:
    """Yield what had to be raised at once, each in its box; nothing when there was nothing."""
    if report.concerns:
        yield Heading("Immediate concerns")
    for line in report.concerns:
        yield Callout(line.what, title=f"{line.ref} – seen {moment(line.seen_on, line.seen_time)}", tone=Tone.ACT)
        yield from _told(line)


def _told(line: ConcernLine) -> Iterator[Block]:
    yield from facts(
        ("Where", line.location),
        ("Done at once", line.done_at_once),
        ("Who was told", line.told),
        ("Told", moment(line.told_on, line.told_time)),
        ("Safeguarding reference", line.reference),
    )


def findings(report: RecordedReport, photos: Photos) -> Iterator[Block]:
    """Yield the findings by grade, the gravest first; `photos` gives those that belong to a finding."""
    yield Heading("Findings")
    if not report.findings:
        yield Paragraph("No finding was recorded.")
    for grade in reversed(GRADES):
        lines = [line for line in report.findings if line.grade == grade]
        if not lines:
            continue
        words = f"{grade} – {counted(len(lines), 'finding')}"
        yield Heading(GRADE_TONES[grade].marked(words), level=3)
        titles = columns(("Ref.", 0.75), ("What was found", 4.2), ("What has to come of it", 2.4))
        yield Table(titles, tuple(map(_finding, lines)), has_row_headers=True)
        yield from photos(line.id for line in lines)


def _finding(line: FindingLine) -> tuple[Cell | Words, ...]:
    found = bold_then(
        line.fact,
        ("Impact on people", line.impact),
        ("Evidence", line.evidence),
        ("About", joined(line.about, line.location, by=" – ")),
        ("Found before", line.repeat_of),
        ("Triage", line.triage),
        ("", "May be shared as good practice" if line.may_be_shared else ""),
    )
    comes = bold_then(
        "", ("", line.required_outcome), ("Actions", ", ".join(line.actions)), ("Maps to", line.frameworks)
    )
    return line.ref, found, comes


def plan(report: RecordedReport) -> Iterator[Block]:
    """Yield the action plan; what the provider says is complete stands apart from what the council verified."""
    yield Heading("Action plan")
    if not report.actions:
        yield Paragraph("No action has been agreed.")
        return
    yield from _actions(report.actions)


def earlier(report: RecordedReport) -> Iterator[Block]:
    """Yield the actions of earlier visits that were checked on this one; nothing when there was none."""
    if report.earlier_actions:
        yield Heading("Earlier actions checked")
        yield from _actions(report.earlier_actions)


def _actions(lines: tuple[ActionLine, ...]) -> Iterator[Block]:
    titles = columns(("Ref.", 0.75), ("What done looks like", 4), ("Owner", 1.25), ("Due", 1.3), ("State", 1.7))
    yield Table(*filled(titles, map(_action, lines)), has_row_headers=True)


def _action(line: ActionLine) -> tuple[Cell | Words, ...]:
    required = bold_then(
        line.requirement,
        ("Finding", line.finding),
        ("Evidence expected", line.evidence_expected),
        ("Clause", line.clause),
        ("The provider’s words", line.provider_words),
        *((f"{step.step}, {said(step.happened_on)}", _step(step)) for step in line.steps),
    )
    return (
        line.ref,
        required,
        line.owner,
        said(line.due_on),
        Cell(_state(line), tone=STATE_TONES.get(line.state, Tone.NO_DATA)),
    )


def _state(line: ActionLine) -> str:
    """Return where the action stands, and since when; what the provider says stands apart from what was verified."""
    if line.state == ActionState.PROVIDER_COMPLETE:
        return joined(line.state, said(line.provider_complete_on), by="\n")
    verified = said(line.verified_on) if line.state == ActionState.VERIFIED else ""
    return joined(line.state, verified, dated("Provider said complete", line.provider_complete_on), by="\n")


def _step(step: ActionStepLine) -> str:
    """Return what happened in words; never nothing, so that each step is printed."""
    checked = step.method and joined(f"by {step.method.lower()}", numbered("of", step.sample_size), by=" ")
    words = joined(
        step.words.rstrip("."),
        checked,
        step.evidence,
        dated("now due", step.new_due_on),
        step.reason and f"because {step.reason}",
        step.authoriser and f"authorised by {step.authoriser}",
        by="; ",
    )
    return words or "no more was noted"
