"""How a KPI is measured, what a recount rests on and what it can come to: words that a validation keeps."""

from enum import StrEnum


class Measure(StrEnum):
    """What the rows of the underlying list add up to."""

    COUNT = "Count"
    PERCENTAGE = "Percentage"
    SUM = "Sum"
    AVERAGE = "Average"


class Basis(StrEnum):
    """Whether every row of the underlying list was looked at."""

    WHOLE = "Whole list"
    SAMPLE = "Sample"


class Verdict(StrEnum):
    """What a recount says of the value submitted."""

    SUPPORTED = "Supported"
    WITHIN = "Within tolerance"
    NOT_SUPPORTED = "Not supported"
    CANNOT_TELL = "Cannot be told"


MEASURES = tuple(measure.value for measure in Measure)
BASES = tuple(basis.value for basis in Basis)
VERDICTS = tuple(verdict.value for verdict in Verdict)
# The shapes of the desk's marks, and the word always beside them: colour says nothing alone.
MARKS = {
    Verdict.SUPPORTED.value: "●",
    Verdict.WITHIN.value: "▲",
    Verdict.NOT_SUPPORTED.value: "■",
    Verdict.CANNOT_TELL.value: "○",
}
