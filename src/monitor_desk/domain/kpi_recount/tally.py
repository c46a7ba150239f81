"""What the rows of a list add up to, exactly and in any order: what a recount rests on.

Rows left out are in neither figure. A row without data is never counted as met (domain.md, section 4): it stays in
what a percentage is taken of, for it is on the list, but adds nothing; an average is taken of the rows with a value.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from monitor_desk.domain.kpi_recount.figures import Figure, is_no_figure, read_figure
from monitor_desk.domain.kpi_recount.rows import NO, YES, ListRow
from monitor_desk.domain.kpi_recount.units import is_same_unit, plain_unit
from monitor_desk.domain.kpi_recount.words import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Rows counted: `yes` count (for a sum or average: have a value), `no` do not, `blank` hold no data.

    `total` is the sum of the values, `spread` the largest less the smallest, `share` the largest where all are bare
    figures from 0 to 1, as shares are, and not all 0; `unread` are values that are no figure,
    `units` the different units seen, `repeated` the labels that stand more than once, `reasons` why rows are left out.
    """

    measure: str
    yes: int
    no: int
    blank: int
    rows: int = 0
    excluded: int = 0
    total: Fraction = Fraction(0)
    spread: Fraction = Fraction(0)
    share: Fraction | None = None
    unread: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    reasons: tuple[tuple[str, int], ...] = ()

    @property
    def kept(self) -> int:
        """Return how many rows are not left out."""
        return self.rows - self.excluded

    @property
    def known(self) -> int:
        """Return how many rows that are not left out hold data."""
        return self.yes + self.no

    @property
    def numerator(self) -> Fraction:
        """Return what counts: rows for a count or percentage, values for a sum or average."""
        return self.total if self.measure in {Measure.SUM, Measure.AVERAGE} else Fraction(self.yes)

    @property
    def denominator(self) -> int | None:
        """Return what a percentage or average is taken of; nothing for a count or sum."""
        return {Measure.PERCENTAGE.value: self.kept, Measure.AVERAGE.value: self.yes}.get(self.measure)

    @property
    def figure(self) -> Fraction | None:
        """Return the recounted figure; nothing without data, and no percentage or average of nothing."""
        if not self.known or not self.measure or len(self.units) > 1:
            return None
        if self.denominator is None:
            return self.numerator
        share = self.numerator / self.denominator if self.denominator else None
        return share * 100 if share is not None and self.measure == Measure.PERCENTAGE else share

    @property
    def one_row(self) -> Fraction:
        """Return how far one row could move the percentage (100/n points) or average (the spread/n)."""
        if not self.denominator:
            return Fraction(0)
        return (Fraction(100) if self.measure == Measure.PERCENTAGE else self.spread) / self.denominator


def tally_of(rows: Sequence[ListRow], measure: str, unit: str = "") -> Tally:
    """Return what the rows come to; values in another unit than `unit` are not read as if they were in it."""
    kept = [row for row in rows if not row.excluded]
    reasons = Counter(" ".join(row.excluded.split()) for row in rows if row.excluded)
    found = _valued(kept, measure, unit) if measure in {Measure.SUM, Measure.AVERAGE} else _counted(kept, measure)
    return replace(
        found,
        rows=len(rows),
        excluded=len(rows) - len(kept),
        repeated=_repeated(kept),
        reasons=tuple(sorted(reasons.items())),
    )


def _counted(kept: Sequence[ListRow], measure: str) -> Tally:
    counts = Counter(row.counts for row in kept)
    return Tally(measure=measure, yes=counts[YES], no=counts[NO], blank=len(kept) - counts[YES] - counts[NO])


def _valued(kept: Sequence[ListRow], measure: str, unit: str) -> Tally:
    """Add the values up; a row that does not count adds nothing, whatever its value."""
    texts = Counter(row.value for row in kept if row.counts != NO)
    figures = {text: read_figure(text, measure) for text in texts}
    read = {text: figure for text, figure in figures.items() if figure and is_same_unit(figure.unit, unit)}
    values = [figure.value for figure in read.values()]
    yes = sum(texts[text] for text in read)
    return Tally(
        measure=measure,
        yes=yes,
        no=len(kept) - texts.total(),
        blank=texts.total() - yes,
        total=sum((figure.value * texts[text] for text, figure in read.items()), Fraction(0)),
        spread=max(values) - min(values) if values else Fraction(0),
        share=_share(list(read.values())),
        unread=tuple(sorted(text for text in texts if text not in read and not is_no_figure(text))),
        units=tuple(sorted({plain_unit(figure.unit) for figure in read.values() if figure.unit})),
    )


def _share(figures: Sequence[Figure]) -> Fraction | None:
    """Return the largest of figures that can all be shares; 0 is the same as 0 %, so noughts alone are none."""
    most = max((figure.value for figure in figures), default=Fraction(0))
    can_be = all(not figure.unit and 0 <= figure.value <= 1 for figure in figures)
    return most if can_be and most else None


def _repeated(kept: Sequence[ListRow]) -> tuple[str, ...]:
    """Return the labels that stand on more than one row, whatever their capitals: the row may be counted twice."""
    labels = [" ".join(row.label.split()) for row in kept if row.label]
    times = Counter(label.casefold() for label in labels)
    said = {label.casefold(): label for label in sorted(labels) if label and times[label.casefold()] > 1}
    return tuple(sorted(said.values()))
