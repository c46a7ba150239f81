"""What is wrong with a line by itself, and how the kinds of variance relate.

- A *double entry* repeats a visit of the same person and worker that stands in another row; the row that is kept is
  judged, the repeat gets no other kind and no place in any total. Two workers with one person at one time are none.
- *Missed*: nothing is recorded and the status says so, or the record of a planned visit is nought minutes.
- *No record*: planned, nothing recorded, and the status neither missed nor cancelled ("delivered" without a time too).
- A *cancelled* visit with nothing recorded is of no kind at all.
- *Status against record*: said to be missed or cancelled, yet time is recorded. It is not judged short as well.
- *Without start or end*: one of both recorded, and no length. It cannot be judged short or overlapping.
- *Short*: recorded, but less than planned by more than the tolerance.
- *Delivered without plan*: recorded and nothing planned; it may be without start or end, or against its status, too.
- *Overlap*: one worker is recorded with two visits in the same minutes. It goes with any kind of a recorded line but a
  double entry. An end is no overlap with a start in the same minute.
"""

from collections.abc import Iterator

from monitor_desk.domain.actuals.lines import CareLine, LineStatus
from monitor_desk.domain.actuals.settings import ActualsSettings
from monitor_desk.domain.actuals.variances import Variance, VarianceKind

_NOT_MADE = frozenset({LineStatus.MISSED, LineStatus.CANCELLED})


def judged(line: CareLine, settings: ActualsSettings) -> Iterator[Variance]:
    """Yield what is wrong with a line that is no double entry, looked at by itself."""
    found = _recorded(line, settings) if line.is_recorded else _unrecorded(line)
    return (variance_of(line, kind, minutes) for kind, minutes in found)


def variance_of(line: CareLine, kind: VarianceKind, minutes: int, other_row: int | None = None) -> Variance:
    """Return a variance of a line in the words that are shown."""
    return Variance(
        kind=kind,
        row=line.row,
        other_row=other_row,
        person=line.person,
        worker=line.worker,
        on=line.on,
        planned=line.planned_words,
        actual=line.recorded_words,
        minutes=minutes,
    )


def _unrecorded(line: CareLine) -> Iterator[tuple[VarianceKind, int]]:
    if line.status is LineStatus.CANCELLED:
        return
    planned = line.planned_length or 0
    if line.status is LineStatus.MISSED or (line.is_planned and line.actual_minutes == 0):
        yield VarianceKind.MISSED, planned
    elif line.is_planned:
        yield VarianceKind.NO_RECORD, planned


def _recorded(line: CareLine, settings: ActualsSettings) -> Iterator[tuple[VarianceKind, int]]:
    planned, recorded = line.planned_length, line.recorded_length
    if recorded is None:
        yield VarianceKind.UNFINISHED, planned or 0
    if not line.is_planned:
        yield VarianceKind.UNPLANNED, recorded or 0
    if line.status in _NOT_MADE:
        yield VarianceKind.CONTRADICTED, recorded or 0
    elif planned is not None and recorded is not None and not settings.is_tolerated(planned - recorded, planned):
        yield VarianceKind.SHORT, planned - recorded
