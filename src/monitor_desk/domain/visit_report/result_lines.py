"""The overall result of a form turned into a line of the report of a visit or a check."""

from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import Scoring, Tone
from monitor_desk.domain.forms.results import Result, WorkingLine
from monitor_desk.domain.forms.scoring import score
from monitor_desk.domain.visit_report.model import ResultLine
from monitor_desk.domain.visit_report.section_lines import level_of, neutral


def result_line(level: str, reason: str, filled: Filled | None, result: Result | None) -> ResultLine:
    """Return the overall result; the working once with names and once with numbers for locations and persons."""
    if filled is None or result is None:
        return ResultLine(level=level, reason=reason)
    chosen = level_of(filled, level) or result.level
    unnamed = Filled(filled.form, filled.answers, neutral(filled.parts), filled.occasion)
    return ResultLine(
        level=chosen.label if chosen else level,
        tone=chosen.tone if chosen else Tone.NONE,
        descriptor=chosen.descriptor if chosen else "",
        computed=result.level.label if result.level else "",
        computed_tone=result.level.tone if result.level else Tone.NONE,
        reason=reason,
        working=_working(result),
        open_working=_working(score(unnamed)),
    )


def _working(result: Result) -> tuple[str, ...]:
    """Return the steps to the overall result; those of each section stand with the section."""
    by_theme = result.scoring is Scoring.CUMULATIVE
    return tuple(_worked(line) for line in result.working if by_theme or not line.section)


def _worked(line: WorkingLine) -> str:
    points = f"{line.points} of {line.of}" if line.points is not None and line.of else ""
    more = ", ".join(part for part in (points, line.level) if part and part not in line.words)
    return f"{line.words}: {more}" if more else line.words
