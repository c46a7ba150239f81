"""Whether what was accepted of a provider's factual accuracy points was corrected in the report."""

from collections.abc import Iterable
from typing import Final

from monitor_desk.domain.papers import ACCURACY_ANSWERS, AccuracyPoint
from monitor_desk.domain.visit_report import Reader, VisitReport, disputable, for_reader

ACCEPTED: Final = frozenset(ACCURACY_ANSWERS[:2])


def unchanged(points: Iterable[AccuracyPoint], draft: VisitReport, present: VisitReport) -> tuple[str, ...]:
    """Return how the lines are called that read as in the draft although a point about them was accepted.

    Compared are the words that the provider gets; what the report left out has no line and is not looked for.
    """
    before, now = _words(draft), _words(present)
    wanted = {point.line_id for point in points if point.answer in ACCEPTED}
    return tuple(ref for line, (ref, words) in now.items() if line in wanted and before.get(line, ("", ""))[1] == words)


def _words(report: VisitReport) -> dict[str, tuple[str, str]]:
    return {line.id: (line.ref, line.words) for line in disputable(for_reader(report, Reader.PROVIDER))}
