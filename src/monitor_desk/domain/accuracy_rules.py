"""The rules of factual accuracy: what an answer must say, and who may decide a dispute (domain.md, section 5)."""

from collections.abc import Iterator
from typing import Final

from monitor_desk.domain.papers import ACCURACY_ANSWERS, AccuracyPoint
from monitor_desk.domain.visit_file import VisitFile

ACCEPTED: Final = ACCURACY_ANSWERS[0]
NO_COMMENTS: Final = "The provider has no comments on the accuracy"


def answer_problem(answer: str, words: str) -> str:
    """Return a sentence for an answer that does not stand, nothing for one that does."""
    if answer not in ACCURACY_ANSWERS:
        return f"The answer is one of: {', '.join(ACCURACY_ANSWERS)}"
    if answer != ACCEPTED and not words.strip():
        return f"“{answer}” needs its reason, for the provider will read it"
    return ""


def dispute_problem(point: AccuracyPoint, words: str) -> str:
    """Return a sentence for a dispute that cannot be taken up, nothing for one that can."""
    if not point.answer:
        return "This point has no answer yet, so there is nothing to dispute"
    if point.answer == ACCEPTED:
        return "This point was accepted, so there is nothing to dispute"
    if point.dispute_answer:
        return "The dispute of this point has been decided"
    return "" if words.strip() else "Say why the answer is disputed"


def earlier_part(file: VisitFile, point: AccuracyPoint, officer: str) -> str:
    """Return what part an officer had in the visit or in the answer, nothing for one who may decide the dispute."""
    wanted = _same(officer)
    return next((part for name, part in _parts(file, point) if _same(name) == wanted), "")


def _parts(file: VisitFile, point: AccuracyPoint) -> Iterator[tuple[str, str]]:
    yield file.officer, "led the visit"
    yield point.answered_by, "answered the point"
    for _, section in file.sections:
        yield section.officer, "had a section of it"
    for _, day in file.days:
        yield from ((name, "was on site") for name in day.officers.replace(";", ",").split(","))
    for _, answer in file.answers.values():
        yield answer.author, "recorded answers"
    for _, finding in file.findings:
        yield finding.author, "recorded findings"
    for _, concern in file.concerns:
        yield concern.author, "recorded a concern"
    for paper in file.papers:
        yield paper.author, "issued the report"


def _same(name: str) -> str:
    """Return a name as it is compared; an empty one is nobody."""
    return " ".join(name.split()).casefold() or "\0"
