"""The tolerance of a validation: in the KPI's unit, in points for a percentage, or a share of what was submitted."""

from fractions import Fraction

from monitor_desk.domain.kpi_recount.figures import is_no_figure, read_figure
from monitor_desk.domain.kpi_recount.submission import Submission
from monitor_desk.domain.kpi_recount.units import PERCENT, POINTS, is_same_unit, say_figure
from monitor_desk.domain.kpi_recount.words import Measure


def tolerance_of(submission: Submission, value: Fraction, unit: str) -> Fraction | None:
    """Return the tolerance, 0 for none; nothing where it cannot be read or is below 0.

    Beside a percentage, 2, 2 % and 2 points are two points; beside a count, sum or average, 2 % is that share of the
    value submitted.
    """
    if is_no_figure(submission.tolerance):
        return Fraction(0)
    figure = read_figure(submission.tolerance)
    if figure is None or figure.is_ratio or figure.value < 0:
        return None
    if submission.measure == Measure.PERCENTAGE or unit == PERCENT:
        return figure.value if figure.unit == PERCENT or is_same_unit(figure.unit, POINTS) else None
    if figure.unit == PERCENT:
        return abs(value) * figure.value / 100
    return figure.value if is_same_unit(figure.unit, unit) else None


def tolerance_fault(submission: Submission) -> str:
    """Return how to type a tolerance that could not be read."""
    is_percentage = submission.measure == Measure.PERCENTAGE
    how = "2 for two percentage points" if is_percentage else "5, or 5 % for a share of what was submitted"
    return f"“{submission.tolerance}” is no tolerance: type a number from 0 up in the KPI's unit, such as {how}"


def tolerance_remark(submission: Submission, tolerance: Fraction | None, unit: str) -> str:
    """Return that the tolerance was not read, or what a share comes to; empty where nothing has to be said."""
    if tolerance is None:
        return f"{tolerance_fault(submission)}; no tolerance was allowed."
    figure = read_figure(submission.tolerance)
    is_share = figure is not None and figure.unit == PERCENT and unit != PERCENT
    return f"The tolerance of {submission.tolerance} is {say_figure(tolerance, unit)}." if is_share else ""
