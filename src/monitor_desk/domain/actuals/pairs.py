"""What is wrong with two lines together: a visit entered twice, and a worker in two places in the same minutes."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from monitor_desk.domain.actuals.judging import variance_of
from monitor_desk.domain.actuals.lines import CareLine
from monitor_desk.domain.actuals.settings import ActualsSettings
from monitor_desk.domain.actuals.variances import Variance, VarianceKind


def one_worker(line: CareLine, settings: ActualsSettings) -> bool:
    """Say whether the line names a worker by a code that is one person's own."""
    return bool(line.worker) and line.worker.casefold() not in settings.codes_of_many


def repeated_rows(lines: Sequence[CareLine], settings: ActualsSettings) -> Mapping[int, int]:
    """Return each row that repeats a visit, with the row that is kept: the first one, but a recorded before any other.

    Repeated is what has the same person, the same worker and the same recorded times; or, where one of both has no
    record or both give no more than the same length, the same planned times. Lengths without any times, and lines
    without a worker of their own, may be as many visits as there are rows, and never count as repeated.
    """
    kept: dict[tuple[Hashable, ...], int] = {}
    repeats: dict[int, int] = {}
    named = [line for line in lines if one_worker(line, settings)]
    for line in named:
        key = _recorded_key(line) if line.is_recorded else ()
        if key and (first := kept.setdefault(key, line.row)) != line.row:
            repeats[line.row] = first
        elif line.is_recorded and line.planned is not None:
            kept.setdefault(_planned_key(line), line.row)
    for line in named:
        if line.planned is None or line.is_recorded or line.is_called_off:
            continue
        if (first := kept.setdefault(_planned_key(line), line.row)) != line.row:
            repeats[line.row] = first
    return repeats


def doubled(line: CareLine, kept_row: int) -> Variance:
    """Return the variance of a line that repeats another; its minutes are those that would be counted twice."""
    length = line.recorded_length if line.is_recorded else line.planned_length
    return variance_of(line, VarianceKind.DOUBLE, length or 0, kept_row)


def overlaps(lines: Sequence[CareLine], settings: ActualsSettings) -> Iterator[Variance]:
    """Yield each line during which its worker is recorded elsewhere by a line that began earlier (or stands above).

    The other line is the one that runs longest of those, so each line is named once, however many there are. The lines
    are taken worker by worker in the order of their starts: the work grows with sorting and no faster.
    """
    by_worker = defaultdict(list)
    for line in lines:
        if line.actual is not None and line.actual.minutes is not None and one_worker(line, settings):
            by_worker[line.worker].append((line.actual.start or 0, line.row, line.actual.end or 0, line))
    for visits in by_worker.values():
        visits.sort(key=_by_start)
        _, _, latest_end, latest = visits[0]
        for start, _, end, line in visits[1:]:
            minutes = min(end, latest_end) - start
            if minutes > settings.overlap_minutes:
                yield variance_of(line, VarianceKind.OVERLAP, minutes, latest.row)
            if end > latest_end:
                latest_end, latest = end, line


def _by_start(visit: tuple[int, int, int, CareLine]) -> tuple[int, int]:
    return visit[0], visit[1]


def _recorded_key(line: CareLine) -> tuple[Hashable, ...]:
    """Return what two records of one visit share; nothing where only lengths are known."""
    if line.actual is not None:
        return line.person, line.worker, "recorded", line.actual
    return (*_planned_key(line), line.actual_minutes) if line.planned is not None else ()


def _planned_key(line: CareLine) -> tuple[Hashable, ...]:
    return line.person, line.worker, "planned", line.planned
