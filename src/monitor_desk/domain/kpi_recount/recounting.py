"""Recomputing a submitted KPI from the list behind it: submitted, recomputed, difference, tolerance, verdict."""

from dataclasses import dataclass
from decimal import Decimal

from monitor_desk.domain.kpi_recount.comparison import Comparison, comparison_of
from monitor_desk.domain.kpi_recount.submission import Submission
from monitor_desk.domain.kpi_recount.units import decimal_of
from monitor_desk.domain.kpi_recount.words import MARKS, Verdict
from monitor_desk.domain.kpi_recount.working import sentence_of, shown_of, working_of

_WITH_FIGURE = frozenset({Verdict.NOT_SUPPORTED.value, Verdict.WITHIN.value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Recount:
    """A KPI recomputed: figures in the KPI's unit, the difference and tolerance of percentages in points.

    `counted` rows entered with data, `excluded` were left out, `blank` hold no data. `shown` is the recomputed figure
    in words, `caution` what a sample says of itself, `is_rounding` whether only the places of the value differ.
    """

    submitted: Decimal | None
    recomputed: Decimal | None
    numerator: Decimal | None
    denominator: int | None
    counted: int
    excluded: int
    blank: int
    difference: Decimal | None
    tolerance: Decimal
    verdict: str
    shown: str
    caution: str
    is_rounding: bool
    working: tuple[str, ...]
    sentence: str


def recount(validation: Submission) -> Recount:
    """Return a validation recomputed from its rows; it never raises for what was typed (rules: `kpi_comparison`)."""
    return _recount_of(comparison_of(validation))


def standing_verdict(validation: Submission, recount: Recount | None = None) -> str:
    """Return the verdict that stands: the officer's, else the computed one, anew where no `recount` is given."""
    return validation.verdict or (recount or _recount_of(comparison_of(validation))).verdict


def marked(validation: Submission, recount: Recount | None = None) -> str:
    """Return the submitted value as it is shown everywhere: "95 % ■ not supported (recomputed 87.5 %)".

    The value stands alone while there are neither rows nor an officer's verdict. A verdict that is not the recount's,
    perhaps since the rows changed, is said to be the officer's, with what the recount gives: "100 % ● supported by the
    officer (recomputed 0 %)".
    """
    if not validation.verdict and not validation.list_rows:
        return validation.submitted
    result = recount or _recount_of(comparison_of(validation))
    verdict = standing_verdict(validation, result)
    is_own = verdict != result.verdict
    figure = f"recomputed {result.shown}" if result.shown and (is_own or verdict in _WITH_FIGURE) else ""
    if is_own and not figure:
        figure = f"recount: {result.verdict.lower()}"
    caution = result.caution if figure or verdict != Verdict.CANNOT_TELL else ""
    remarks = ", ".join(remark for remark in (figure, caution) if remark)
    said = f"{verdict.lower()}{' by the officer' * is_own}{f' ({remarks})' if remarks else ''}"
    return f"{validation.submitted} {MARKS.get(verdict, '○')} {said}"


def _recount_of(found: Comparison) -> Recount:
    claim, tally, figure, gap = found.claim, found.tally, found.figure, found.gap
    return Recount(
        submitted=None if claim.value is None else decimal_of(claim.value),
        recomputed=None if figure is None else decimal_of(figure),
        numerator=decimal_of(tally.numerator) if tally.known else None,
        denominator=tally.denominator,
        counted=tally.known,
        excluded=tally.excluded,
        blank=tally.blank,
        difference=None if gap is None else decimal_of(gap),
        tolerance=decimal_of(claim.tolerance),
        verdict=found.verdict.value,
        shown=shown_of(found),
        caution=found.caution,
        is_rounding=found.is_rounding,
        working=working_of(found),
        sentence=sentence_of(found),
    )
