"""What a sample table adds up to: checks met of those that count, and the judgement that they suggest."""

from dataclasses import dataclass
from fractions import Fraction

from monitor_desk.domain.forms.answers import Sample, sample_of
from monitor_desk.domain.forms.model import MET, NOT_MET, PARTIALLY_MET, ColumnType, Question

_MOSTLY = Fraction(1, 2)  # our own default: fewer than half of the checks met is not met


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCount:
    """How many checks were met and not met, in how many files; blank ones and n/a are in neither figure."""

    met: int = 0
    not_met: int = 0
    files: int = 0

    @property
    def checks(self) -> int:
        """Return how many checks count."""
        return self.met + self.not_met

    @property
    def share(self) -> Fraction | None:
        """Return the share of checks met; none where nothing was checked, for no data is never 100 %."""
        return Fraction(self.met, self.checks) if self.checks else None

    @property
    def suggests(self) -> str:
        """Return met when every check is, not met when fewer than half are, else partially met; empty without data."""
        share = self.share
        if share is None:
            return ""
        if share == 1:
            return MET
        return PARTIALLY_MET if share >= _MOSTLY else NOT_MET


def held_sample(text: str) -> Sample | None:
    """Return the sample in an answer's text, nothing where the text holds none that can be read."""
    try:
        return sample_of(text)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def count_sample(question: Question, text: str) -> SampleCount:
    """Return what the check columns of a sample come to."""
    sample = held_sample(text)
    if sample is None:
        return SampleCount()
    checks = {column.id for column in question.columns if column.type is ColumnType.CHECK}
    cells = [value for row in sample.rows for column, value in row.cells.items() if column in checks]
    return SampleCount(met=cells.count(MET), not_met=cells.count(NOT_MET), files=len(sample.rows))


def suggested_from_sample(question: Question, text: str) -> str:
    """Return the judgement that a sample suggests for its question: met, partially met, not met, or empty."""
    return count_sample(question, text).suggests
