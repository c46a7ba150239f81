"""How a recount came about, in plain sentences, and its outcome in one."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from monitor_desk.domain.kpi_recount.comparison import Comparison
from monitor_desk.domain.kpi_recount.tally import Tally
from monitor_desk.domain.kpi_recount.units import PERCENT, places_apart, say_figure, say_gap, say_number
from monitor_desk.domain.kpi_recount.words import Measure

_NAMED: Final = 5
_AS_TYPED: Final = 6


def shown_of(found: Comparison) -> str:
    """Return the recomputed figure in words, with as many places as tell it from the submitted one."""
    return "" if found.figure is None else say_figure(found.figure, found.claim.unit, _places(found))


def sentence_of(found: Comparison) -> str:
    """Return the outcome: "Submitted 95 %, recomputed 87.5 % from 14 of 16: 7.5 points lower, …: not supported"."""
    claim = found.claim
    submitted = f"Submitted {claim.words or 'nothing'}{f' ({claim.read_as})' if claim.read_as else ''}"
    verdict = found.verdict.value.lower()
    if found.figure is None:
        ruled = f", but {_bounds(found)}" if found.is_ruled_out else ""
        return f"{submitted}, not recomputed: {found.obstacle}{ruled}: {verdict}"
    recomputed = f"recomputed {shown_of(found)} from {_source(found.tally)}"
    caution = f", {found.caution}" if found.caution else ""
    return f"{submitted}, {recomputed}{caution}: {_difference(found)}: {verdict}"


def working_of(found: Comparison) -> tuple[str, ...]:
    """Return how the recount came about, sentence by sentence: rows, figure, what was submitted, difference, doubts."""
    return (*_rows(found), *_result(found), *found.claim.remarks, *_outcome(found), *_doubts(found))


def _rows(found: Comparison) -> Iterator[str]:
    tally = found.tally
    if not tally.rows:
        return
    reasons = ", ".join(f"{times:,} {reason}" for reason, times in tally.reasons)
    left = f"{tally.excluded:,} left out ({reasons})" if tally.excluded else "none left out"
    yield f"The {'sample' if found.is_sample else 'list'} has {_count(tally.rows, 'row')}, {left}."
    if tally.measure in {Measure.SUM, Measure.AVERAGE}:
        yield f"{tally.yes:,} with a value, {tally.no:,} that do not count, {tally.blank:,} without data."
    else:
        yield f"{tally.yes:,} that count, {tally.no:,} that do not, {tally.blank:,} without data."
    if tally.blank:
        yield _blank(tally)


def _blank(tally: Tally) -> str:
    if tally.measure == Measure.PERCENTAGE and tally.known:
        share = say_figure(Fraction(100 * tally.yes, tally.known), PERCENT)
        without = f"{tally.yes:,} of {tally.known:,}, {share}"
        return f"No data is never counted as met; without those rows it would be {without}."
    how = {Measure.SUM.value: "adds nothing to the sum", Measure.AVERAGE.value: "is not in the average"}
    return f"A row without data {how.get(tally.measure, 'is not counted as met')}."


def _result(found: Comparison) -> Iterator[str]:
    if found.figure is None:
        yield f"{found.obstacle[:1].upper()}{found.obstacle[1:]}."
        if found.share is not None:
            yield (
                "Ask for the list with percentages as numbers from 0 to 100, or type them so; type a % sign after each "
                "value if one per cent or less is meant."
            )
        return
    tally, unit = found.tally, found.claim.unit
    shown = shown_of(found)
    if tally.measure == Measure.PERCENTAGE:
        yield f"{tally.yes:,} of {tally.kept:,} is {shown}."
    elif tally.measure == Measure.AVERAGE:
        yield f"{say_figure(tally.total, unit, 2)} over {_count(tally.yes, 'row')} is {shown}."
    elif tally.measure == Measure.SUM:
        yield f"The values add up to {shown}."
    else:
        yield f"{shown} counted."


def _outcome(found: Comparison) -> Iterator[str]:
    if found.is_ruled_out:
        bounds = _bounds(found)
        yield f"{bounds[:1].upper()}{bounds[1:]}, so {found.claim.words} cannot be right."
    if found.gap is None:
        return
    yield f"The recount is {_difference(found)}." if found.gap else "The two figures are the same."
    written = found.claim.figure
    if found.is_rounding and written and abs(found.gap) > found.claim.tolerance:
        half = Fraction(10) ** -written.places / 2
        same, allowed = say_figure(written.value, found.claim.unit, _AS_TYPED), say_gap(half, found.claim.unit)
        yield f"Rounded as the value was submitted, the recount is {same} too; a tolerance of {allowed} would allow it."


def _doubts(found: Comparison) -> Iterator[str]:
    yield from _other_parts(found)
    if found.caution:
        yield from _sample_doubts(found)
    elif found.out_of is not None and found.tally.rows not in {0, found.out_of}:
        yield f"The rows are said to be the whole list, but that is said to have {_count(found.out_of, 'row')}."
    if found.tally.unread:
        yield f"Not read as a figure in the KPI's unit, and so without data: {_named(found.tally.unread)}."
    if found.tally.repeated:
        yield f"On more than one row, so perhaps counted twice: {_named(found.tally.repeated)}."


def _sample_doubts(found: Comparison) -> Iterator[str]:
    tally, unit, out_of = found.tally, found.claim.unit, found.out_of or 0
    yield f"It rests on {found.caution}: the rest of the list may differ."
    if found.is_too_fine:
        one = say_gap(tally.one_row, unit)
        yield f"One row of this sample makes {one}, so it cannot tell so small a difference; look at more rows."
    if tally.figure is not None and tally.denominator is None and out_of > tally.rows:
        guide = say_figure(tally.figure * out_of / tally.rows, unit)
        yield f"As a guide only: {_count(out_of, 'row')} like these would come to {guide}."


def _other_parts(found: Comparison) -> Iterator[str]:
    """Say where a whole list has another numerator or denominator than the provider, even if the share is the same."""
    part, whole = found.claim.made_of or (None, None)
    own_part, own_whole = found.tally.numerator, found.tally.denominator
    if part is None or whole is None or own_whole is None or found.figure is None or found.is_sample:
        return
    if part != own_part or whole != own_whole:
        theirs, ours = f"{say_number(part, 2)} of {say_number(whole, 2)}", f"{say_number(own_part, 2)} of {own_whole:,}"
        yield f"The provider counted {theirs}; the list gives {ours}."


def _difference(found: Comparison) -> str:
    if not found.gap:
        return "no difference" if found.gap is not None else "nothing to compare it with"
    unit, tolerance = found.claim.unit, found.claim.tolerance
    way = "higher" if found.gap > 0 else "lower"
    allowed = f"tolerance {say_gap(tolerance, unit, _AS_TYPED)}" if tolerance else "no tolerance"
    places = max(_places(found), places_apart(abs(found.gap), tolerance, unit))
    small = ", no more than one row of the sample makes" if found.is_too_fine else ""
    return f"{say_gap(abs(found.gap), unit, places)} {way}, {allowed}{small}"


def _bounds(found: Comparison) -> str:
    least, most = found.bounds
    if found.claim.value is not None and found.claim.value < least:
        return f"{_count(least, 'row')} of the sample alone count"
    return f"the rows of the sample leave at most {most:,} that can count"


def _places(found: Comparison) -> int:
    """Return how many places tell the recomputed figure from the submitted one."""
    if found.figure is None or found.claim.value is None:
        return 1
    return places_apart(found.figure, found.claim.value, found.claim.unit)


def _source(tally: Tally) -> str:
    if tally.measure == Measure.PERCENTAGE:
        return f"{tally.yes:,} of {tally.kept:,}"
    return _count(tally.kept if tally.measure == Measure.COUNT else tally.yes, "row")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' * (number != 1)}"


def _named(words: Sequence[str]) -> str:
    more = f" and {len(words) - _NAMED:,} more" if len(words) > _NAMED else ""
    return ", ".join(f"“{word}”" for word in words[:_NAMED]) + more
