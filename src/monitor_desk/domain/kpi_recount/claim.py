"""What the provider submitted, read exactly and checked for arithmetic against its own numerator and denominator."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from monitor_desk.domain.kpi_recount.figures import Figure, is_no_figure, read_figure
from monitor_desk.domain.kpi_recount.submission import Submission
from monitor_desk.domain.kpi_recount.tolerance import tolerance_fault, tolerance_of, tolerance_remark
from monitor_desk.domain.kpi_recount.units import PERCENT, is_same_unit, places_apart, say_figure, say_number
from monitor_desk.domain.kpi_recount.words import Measure

_WHAT: Final = {
    Measure.COUNT.value: "a count, such as 14",
    Measure.PERCENTAGE.value: "a percentage, such as 92 % or 11 of 12",
    Measure.SUM.value: "a sum, such as £75,000 or 310 hours",
    Measure.AVERAGE.value: "an average, such as 6 weeks",
}
_ANY: Final = "a figure, such as 92 %, £75,000 or 11 of 12"
_MadeOf = tuple[Fraction, Fraction | None]
_MEASURED: Final = frozenset({Measure.SUM.value, Measure.AVERAGE.value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The value to compare with, exactly; `figure` is how it was written, `read_as` how that was understood.

    `made_of` is the provider's numerator and denominator, `remarks` what was noticed on the way.
    """

    words: str
    read_as: str = ""
    figure: Figure | None = None
    made_of: _MadeOf | None = None
    value: Fraction | None = None
    unit: str = ""
    tolerance: Fraction = Fraction(0)
    remarks: tuple[str, ...] = ()


def claim_of(submission: Submission) -> Claim:
    """Return what was submitted; where it holds no figure, or is in another unit than the KPI, it has no value.

    A numerator and denominator that round to the value as it was written are the exact value: 92 % from 11 of 12 is
    compared as 11 of 12 (our own default †). If they do not, the value as written is compared and the mismatch said.
    """
    words = submission.submitted.strip()
    figure = read_figure(words, submission.measure)
    unit = PERCENT if submission.measure == Measure.PERCENTAGE else submission.unit or (figure.unit if figure else "")
    if figure is None or (submission.measure in _MEASURED and not is_same_unit(figure.unit, submission.unit)):
        return Claim(words=words, unit=unit, remarks=(_why_none(submission, figure),))
    made_of = _made_of(submission, figure)
    made = _worth(submission.measure, made_of)
    value = made if made is not None and figure.is_rounded_from(made) else figure.value
    tolerance = tolerance_of(submission, value, unit)
    arithmetic = _arithmetic(submission.measure, figure, made_of, unit)
    remarks = (figure.note, arithmetic, tolerance_remark(submission, tolerance, unit))
    return Claim(
        words=words,
        read_as=_parts(made_of) if value != figure.value else say_figure(value, unit) if figure.note else "",
        figure=figure,
        made_of=made_of,
        value=value,
        unit=unit,
        tolerance=tolerance or Fraction(0),
        remarks=tuple(remark for remark in remarks if remark),
    )


def faults(submission: Submission) -> dict[str, str]:
    """Return a sentence for each field of what was submitted that cannot be read; n/a and nil may be submitted."""
    found = {}
    figure = read_figure(submission.submitted, submission.measure)
    if figure is None and not is_no_figure(submission.submitted):
        what = _WHAT.get(submission.measure, _ANY)
        found["submitted"] = f"“{submission.submitted}” is not read as {what}: type the figure alone"
    parts = {
        "submitted_numerator": submission.submitted_numerator,
        "submitted_denominator": submission.submitted_denominator,
    }
    for name, words in parts.items():
        if not is_no_figure(words) and _plain(words) is None:
            found[name] = f"“{words}” is no number: type it like 1,250"
    unit = submission.unit or (figure.unit if figure else "")
    if tolerance_of(submission, Fraction(0), unit) is None:
        found["tolerance"] = tolerance_fault(submission)
    return found


def _why_none(submission: Submission, figure: Figure | None) -> str:
    words = submission.submitted.strip()
    if figure is not None:
        units = f"in {figure.unit} and the KPI in {submission.unit}"
        return f"“{words}” is {units}, so nothing is compared; put both in one unit."
    if not words:
        return "No value was submitted."
    if is_no_figure(words):
        return f"“{words}” is no figure, and no data is never taken for 0; if nought is meant, type 0."
    return f"“{words}” is not read as {_WHAT.get(submission.measure, _ANY)}."


def _plain(words: str) -> Fraction | None:
    figure = read_figure(words)
    return None if figure is None or figure.unit == PERCENT else figure.value


def _made_of(submission: Submission, figure: Figure) -> _MadeOf | None:
    """Return the numerator and denominator submitted, in their own fields or in the value's words."""
    part = _plain(submission.submitted_numerator)
    if part is not None:
        return part, _plain(submission.submitted_denominator)
    return None if figure.part is None else (figure.part, figure.whole)


def _worth(measure: str, made_of: _MadeOf | None) -> Fraction | None:
    """Return the value that a numerator and denominator make; a count or sum is its numerator."""
    part, whole = made_of or (None, None)
    if part is None or measure in {Measure.COUNT, Measure.SUM}:
        return part
    if not whole or measure not in {Measure.PERCENTAGE, Measure.AVERAGE}:
        return None
    return part / whole * (100 if measure == Measure.PERCENTAGE else 1)


def _arithmetic(measure: str, figure: Figure, made_of: _MadeOf | None, unit: str) -> str:
    """Return whether the provider's own figures make the value submitted; empty where there is nothing to check."""
    made, said = _worth(measure, made_of), _parts(made_of)
    if made_of is None or (figure.is_ratio and made_of == (figure.part, figure.whole)):
        return ""
    if made is None:
        return "The denominator submitted is 0, and nothing can be taken of 0." if made_of[1] == 0 else ""
    if made == figure.value:
        return f"The provider's own {said} make it."
    places = places_apart(made, figure.value, unit)
    own, written = say_figure(made, unit, places), say_figure(figure.value, unit, places)
    if figure.is_rounded_from(made):
        return f"The provider's own {said} make {own}, submitted as {written}: the exact figure is compared."
    return f"The provider's own {said} make {own}, not the {written} submitted."


def _parts(made_of: _MadeOf | None) -> str:
    return " of ".join(say_number(part, 2) for part in made_of or () if part is not None)
