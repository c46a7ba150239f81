"""What of a report a provider may dispute: each line with the id that it keeps from version to version."""

from collections.abc import Iterator
from dataclasses import dataclass

from monitor_desk.domain.visit_report.model import VisitReport
from monitor_desk.domain.visit_report.sections import AnswerLine, SectionLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputable:
    """A line of the report: its id, how people name it, what it is about and what it says."""

    id: str
    ref: str
    about: str
    words: str


def disputable(report: VisitReport) -> tuple[Disputable, ...]:
    """Return the lines of a report that say something, in its order; only of what this copy of it holds."""
    return tuple(line for line in _lines(report) if line.words.strip())


def line_refs(report: VisitReport) -> dict[str, str]:
    """Return the short name of each line by its id."""
    return {line.id: line.ref for line in _lines(report)}


def _lines(report: VisitReport) -> Iterator[Disputable]:
    yield Disputable(id="summary", ref="Summary", about="Summary", words=report.summary)
    yield Disputable(id="scope", ref="Scope", about="Scope of the visit", words=report.scope)
    result = _joined(report.result.level, report.result.reason if report.result.is_overridden else "")
    yield Disputable(id="result", ref="Result", about="Overall result", words=result)
    for concern in report.concerns:
        words = _joined(concern.what, concern.done_at_once, concern.told)
        yield Disputable(id=concern.id, ref=concern.ref, about="Immediate concern", words=words)
    for finding in report.findings:
        words = _joined(finding.fact, finding.impact, finding.evidence, finding.required_outcome)
        yield Disputable(id=finding.id, ref=finding.ref, about=f"Finding: {finding.grade}", words=words)
    for action in (*report.actions, *report.earlier_actions):
        words = _joined(action.requirement, action.state)
        yield Disputable(id=action.id, ref=action.ref, about="Action", words=words)
    for section in report.sections:
        yield from _section(section)
    feedback = report.feedback.summary
    yield Disputable(id="feedback", ref="Feedback", about="Verbal feedback", words=feedback)
    for document in report.documents:
        words = _joined(document.title, document.is_enough and f"Good enough: {document.is_enough}", document.words)
        yield Disputable(id=document.id, ref=document.ref, about="Document asked for", words=words)


def _section(section: SectionLine) -> Iterator[Disputable]:
    yield Disputable(
        id=section.id, ref=section.ref, about=section.heading, words=_joined(section.level, section.reason)
    )
    for line in section.answers:
        if line.is_answered:
            yield Disputable(id=line.id, ref=line.ref, about=line.asked, words=_answer(line))


def _answer(line: AnswerLine) -> str:
    more: list[str] = []
    if line.talk is not None:
        more.append(line.talk.words)
    if line.observation is not None:
        more += [line.observation.fact, line.observation.interpretation]
    if line.seen is not None:
        more.append(line.seen.title)
    added = (one.text for one in line.addenda)
    return _joined(line.answer, line.quality, line.text, line.note, line.reason, *more, *added)


def _joined(*parts: str) -> str:
    return " – ".join(part.strip() for part in parts if part and part.strip())
