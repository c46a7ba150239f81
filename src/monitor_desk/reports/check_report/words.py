"""Small words and shapes that the parts of a check's report have in common."""

from collections.abc import Sequence
from typing import Final, TypeVar

from monitor_desk.domain.actuals_audits import AGREES, DIFFERS, NO_RECORD
from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.check_report.asking import NOT_RECEIVED
from monitor_desk.domain.check_report.value_lines import ValueLine
from monitor_desk.domain.kpi_recount.words import MARKS, Verdict
from monitor_desk.reports.paper.model import Cell, Tone, Words
from monitor_desk.reports.visit_report.words import joined

_T = TypeVar("_T")
VERDICT_TONES: Final = {
    Verdict.SUPPORTED.value: Tone.ON_TRACK,
    Verdict.WITHIN.value: Tone.WATCH,
    Verdict.NOT_SUPPORTED.value: Tone.ACT,
    Verdict.CANNOT_TELL.value: Tone.NO_DATA,
}
ARRIVAL_TONES: Final = {
    Receipt.ON_TIME.value: Tone.ON_TRACK,
    Receipt.LATE.value: Tone.WATCH,
    NOT_RECEIVED: Tone.ACT,
}
RESULT_TONES: Final = {AGREES: Tone.ON_TRACK, DIFFERS: Tone.WATCH, NO_RECORD: Tone.ACT}
_SHAPES: Final = frozenset(MARKS.values())


def verdict_tone(line: ValueLine) -> Tone:
    """Return how a value is shown; one without a verdict plainly."""
    return VERDICT_TONES.get(line.verdict, Tone.NO_DATA) if line.verdict else Tone.PLAIN


def verdict_title(line: ValueLine) -> str:
    """Return the verdict that stands, and that it is the officer's where the recount alone says otherwise."""
    if not line.verdict:
        return "No verdict yet"
    return line.verdict if line.verdict == line.computed else f"{line.verdict}: the officer’s verdict"


def marked_cell(line: ValueLine) -> Cell | Words:
    """Return a submitted value with its verdict in word, shape and colour; alone where nothing was recounted."""
    if not line.verdict:
        return line.submitted
    said = line.marked.removeprefix(line.submitted).strip()
    words = said[1:].strip() if said[:1] in _SHAPES else said  # the tone prints the shape
    return Cell(f"{line.submitted}\n{words}", tone=verdict_tone(line))


def hours(minutes: int | None) -> str:
    """Return "310 h 30 min", "30 min"; nothing where nothing is known."""
    if minutes is None:
        return ""
    whole, odd = divmod(minutes, 60)
    return joined(f"{whole:,} h" if whole else "", f"{odd} min" if odd or not whole else "", by=" ")


def first_of(lines: Sequence[_T], most: int) -> tuple[Sequence[_T], str]:
    """Return as many lines as a paper prints, and in words how many more the workbook lists."""
    if len(lines) <= most:
        return lines, ""
    return lines[
        :most
    ], f"The first {most:,} of {len(lines):,} are printed; the workbook of this report lists them all."
