"""From lines of planned and delivered care to the whole audit; the work grows no faster than sorting the lines does."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeVar

from monitor_desk.domain.actuals.commissioned import Commissioned
from monitor_desk.domain.actuals.judging import judged
from monitor_desk.domain.actuals.lines import CareLine
from monitor_desk.domain.actuals.pairs import doubled, one_worker, overlaps, repeated_rows
from monitor_desk.domain.actuals.results import ActualsAudit
from monitor_desk.domain.actuals.settings import ActualsSettings
from monitor_desk.domain.actuals.totals import Totals
from monitor_desk.domain.actuals.variances import Variance, VarianceKind
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.errors import DeskError

Told = Callable[[int, int], None]
_T = TypeVar("_T")
_EVERY: Final = 2_000
_PASSES: Final = 2
_LONGEST_DAYS: Final = 5 * 366
_PLACES: Final = {kind: place for place, kind in enumerate(VarianceKind)}


def analyse(lines: Iterable[CareLine], settings: ActualsSettings, told: Told | None = None) -> ActualsAudit:
    """Return every variance in the order of the rows, and the totals, of the lines within the period.

    `told` is given (steps done, steps in all) now and then and may raise to stop. Raise `InvalidDraftError` for
    settings that break a rule, and `DeskError` where there is no line to analyse or a date cannot be right.
    """
    settings.checked()
    found = list(lines)
    within = [line for line in found if settings.is_within(line.on)]
    _check_any(found, within)
    period = _period(within, settings)
    steps = _Steps(len(within) * _PASSES, told)
    repeats = repeated_rows(within, settings)
    kept = [line for line in steps.over(within) if line.row not in repeats]
    totals = Totals(period)
    variances = [doubled(line, repeats[line.row]) for line in within if line.row in repeats]
    for line in steps.over(kept):
        variances += judged(line, settings)
        totals.add(line)
    variances += overlaps(kept, settings)
    steps.end()
    return ActualsAudit(
        settings=settings,
        lines=len(within),
        outside=len(found) - len(within),
        from_on=period.from_on,
        until_on=period.until_on,
        variances=tuple(sorted(variances, key=_order)),
        by_week=totals.by_week(),
        by_person=totals.by_person(),
        by_person_and_week=totals.by_person_and_week(),
        total=totals.total(),
        without_worker=sum(not one_worker(line, settings) for line in within),
        without_times=sum(line.actual is None and line.is_recorded for line in within),
    )


class _Steps:
    """Counts the lines that were gone through and tells how far the work is."""

    def __init__(self, total: int, told: Told | None) -> None:
        self._total = total
        self._told = told
        self._done = 0

    def over(self, items: Sequence[_T]) -> Iterator[_T]:
        """Yield each item, telling now and then."""
        for number, item in enumerate(items):
            if self._told is not None and number % _EVERY == 0:
                self._told(self._done + number, self._total)
            yield item
        self._done += len(items)

    def end(self) -> None:
        """Tell that all is done."""
        if self._told is not None:
            self._told(self._total, self._total)


def _order(variance: Variance) -> tuple[int, int]:
    return variance.row, _PLACES[variance.kind]


def _check_any(found: Sequence[CareLine], within: Sequence[CareLine]) -> None:
    if not found:
        raise DeskError(
            "There is no care visit to analyse, so nothing was stored; choose a spreadsheet that holds some."
        )
    if not within:
        first, last = min(found, key=_day).on, max(found, key=_day).on
        raise DeskError(
            f"None of the {len(found):,} care visits lies in the period: they run from {say_date(first)} to "
            f"{say_date(last)}. Nothing was stored; change its first and last day."
        )


def _period(lines: Sequence[CareLine], settings: ActualsSettings) -> Commissioned:
    """Return the days from first to last; raise `DeskError` where a mistyped year would make them a lifetime."""
    first, last = min(lines, key=_day), max(lines, key=_day)
    from_on, until_on = settings.from_on or first.on, settings.until_on or last.on
    if (until_on - from_on).days > _LONGEST_DAYS:
        raise DeskError(
            f"The dates run from {say_date(from_on)} (row {first.row:,}) to {say_date(until_on)} (row {last.row:,}), "
            "more than five years, so nothing was stored; correct them or give the first and last day of the period."
        )
    return Commissioned(settings, from_on, until_on)


def _day(line: CareLine) -> int:
    return line.on.toordinal()
