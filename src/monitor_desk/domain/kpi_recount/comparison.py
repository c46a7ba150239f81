"""A submitted value beside the rows behind it: whether they can be compared, and what the comparison comes to.

- Supported is no difference at all, within tolerance a difference up to the tolerance, else not supported, on exact
  fractions: 89.95 differs from 90 even where 90.0 is displayed (domain.md, section 4; issue of the checks, point 3).
- Without data, rows or anything to divide by it cannot be told: no data is neither met nor missed (domain.md,
  section 4).
- A sample confirms no count or sum of the whole list: that cannot be told, unless its rows alone rule the submitted
  count out, which is not supported (our own default †). Its percentage or average is compared, its size beside it.
- On a sample, a difference beyond the tolerance but no more than one row makes cannot be told: no 12 rows can show
  95 % (our own default †). A sample of every row is the whole list.
- An average in per cent of bare values that all lie from 0 to 1, where more than 1 % was submitted, cannot be told: the
  list seems to hold shares, 0.92 for 92 % (our own default †).
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from monitor_desk.domain.kpi_recount.claim import Claim, claim_of
from monitor_desk.domain.kpi_recount.rows import held_rows
from monitor_desk.domain.kpi_recount.submission import Submission
from monitor_desk.domain.kpi_recount.tally import Tally, tally_of
from monitor_desk.domain.kpi_recount.units import PERCENT, plain_unit, say_figure, say_number
from monitor_desk.domain.kpi_recount.words import Basis, Measure, Verdict

_AS_TYPED: Final = 6
_OF_WHOLE: Final = frozenset({Measure.COUNT.value, Measure.SUM.value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A claim and the tally of its rows; `obstacle` says why nothing can be recomputed, if so."""

    claim: Claim
    tally: Tally
    is_sample: bool = False
    out_of: int | None = None
    obstacle: str = ""

    @property
    def figure(self) -> Fraction | None:
        """Return the recomputed figure, nothing where there is an obstacle."""
        return None if self.obstacle else self.tally.figure

    @property
    def gap(self) -> Fraction | None:
        """Return the recomputed less the submitted figure, nothing where either is missing."""
        if self.figure is None or self.claim.value is None:
            return None
        return self.figure - self.claim.value

    @property
    def bounds(self) -> tuple[int, int | None]:
        """Return the least and the most that can count in the whole list, as far as a sample's rows tell."""
        is_known = self.out_of is not None and self.out_of >= self.tally.rows
        return self.tally.yes, (self.out_of or 0) - self.tally.no - self.tally.excluded if is_known else None

    @property
    def is_ruled_out(self) -> bool:
        """Say whether the rows of a sample alone show that a submitted count is wrong, by more than the tolerance."""
        value, (least, most) = self.claim.value, self.bounds
        if not self.is_sample or self.tally.measure != Measure.COUNT or value is None:
            return False
        is_too_much = most is not None and value - self.claim.tolerance > most
        return is_too_much or value + self.claim.tolerance < least

    @property
    def is_too_fine(self) -> bool:
        """Say whether a sample is too small for a difference beyond the tolerance: one row would make as much."""
        gap = self.gap
        return self.is_sample and gap is not None and self.claim.tolerance < abs(gap) <= self.tally.one_row

    @property
    def share(self) -> Fraction | None:
        """Return the largest value where the list seems to hold shares of what was submitted in per cent."""
        return _share(self.claim, self.tally)

    @property
    def is_rounding(self) -> bool:
        """Say whether the recomputed figure, written to the places of the submitted one, is the submitted one."""
        written = self.claim.figure
        return bool(self.gap and self.figure is not None and written and written.is_rounded_from(self.figure))

    @property
    def verdict(self) -> Verdict:
        """Return the computed verdict."""
        gap = self.gap
        if gap is None:
            return Verdict.NOT_SUPPORTED if self.is_ruled_out else Verdict.CANNOT_TELL
        if abs(gap) <= self.claim.tolerance:
            return Verdict.WITHIN if gap else Verdict.SUPPORTED
        return Verdict.CANNOT_TELL if self.is_too_fine else Verdict.NOT_SUPPORTED

    @property
    def caution(self) -> str:
        """Return what a sample says of itself: "a sample of 12 of 80"; empty for the whole list."""
        if not self.is_sample or not self.tally.rows:
            return ""
        known = f" of {self.out_of:,}" if self.out_of is not None else ", of how many is not said"
        return f"a sample of {self.tally.rows:,}{known}"


def comparison_of(submission: Submission) -> Comparison:
    """Return what was submitted beside its rows."""
    claim = claim_of(submission)
    rows = held_rows(submission.list_rows)
    tally = tally_of(rows or (), submission.measure, claim.unit)
    return Comparison(
        claim=claim,
        tally=tally,
        is_sample=submission.basis == Basis.SAMPLE and tally.rows != submission.out_of,
        out_of=submission.out_of,
        obstacle="the rows kept here cannot be read" if rows is None else _obstacle(submission, claim, tally),
    )


def _obstacle(submission: Submission, claim: Claim, tally: Tally) -> str:
    is_sample = submission.basis == Basis.SAMPLE and tally.rows != submission.out_of
    is_of_whole = submission.measure in _OF_WHOLE
    share = _share(claim, tally)
    reasons = {
        "there are no rows to recompute it from": not tally.rows,
        "how the KPI is measured was not chosen": not submission.measure,
        "whether the rows are the whole list or a sample was not chosen": not submission.basis,
        "every row is left out": not tally.kept,
        "no row holds data": not tally.known,
        f"the rows are in different units ({', '.join(tally.units)})": len(tally.units) > 1,
        f"a sample cannot give the {submission.measure.lower()} of the whole list": is_sample and is_of_whole,
        "no row holds a value to take the average of": tally.figure is None,
        f"the list seems to hold shares{_said_twice(share)}": share is not None,
    }
    return next((reason for reason, is_so in reasons.items() if is_so), "")


def _share(claim: Claim, tally: Tally) -> Fraction | None:
    is_percentage = tally.measure == Measure.AVERAGE and plain_unit(claim.unit) == PERCENT
    return tally.share if is_percentage and claim.value is not None and claim.value > 1 else None


def _said_twice(share: Fraction | None) -> str:
    """Return " (0.92 for 92 %)", empty for no share."""
    if share is None:
        return ""
    return f" ({say_number(share, _AS_TYPED)} for {say_figure(100 * share, PERCENT, _AS_TYPED)})"
