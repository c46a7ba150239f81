"""Makes plans of care that were delivered without fault, and plants known faults in them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from monitor_desk.domain.actuals import CareLine, LineStatus, Span, VarianceKind, span
from monitor_desk.domain.actuals.clock_times import clock_change

FORWARD, BACK = date(2025, 3, 30), date(2025, 10, 26)
STARTS_ON = FORWARD - timedelta(days=5)
TOLERATED = 5
FIRST_ROW = 2
ONE_OF_EACH: Mapping[VarianceKind, int] = dict.fromkeys(VarianceKind, 1)
_CHECKS = (30, 75, 180, 270)  # 12:30am, 1:15am, 3:00am and 4:30am: waking-night checks


@dataclass(frozen=True, slots=True)
class Planted:
    """A fault that was put in: what is to be found where."""

    kind: VarianceKind
    row: int
    other_row: int | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """The lines as a right reading gives them, and the faults among them in the order of their rows."""

    lines: tuple[CareLine, ...]
    planted: tuple[Planted, ...]


def clean_lines(rows: int, seed: int, starts_on: date = STARTS_ON) -> list[CareLine]:
    """Return so many visits without fault: back to back, in twos, at night, on clock-change days, some cancelled."""
    chance = Random(seed)
    found: list[CareLine] = []
    teams = max(1, rows // 400)
    for line in _days(chance, starts_on, teams, persons=max(4, rows // 60)):
        found.append(line._replace(row=FIRST_ROW + len(found)))
        if len(found) == rows:
            break
    return found


def with_faults(lines: Sequence[CareLine], faults: Mapping[VarianceKind, int], seed: int) -> Made:
    """Plant faults, each at a visit of its own; fewer where the visits do not suffice."""
    return _Planting(lines, Random(f"faults {seed}")).made(faults)


def _days(chance: Random, starts_on: date, teams: int, persons: int) -> Iterator[CareLine]:
    codes = [f"{number:05}" for number in range(1, persons + 1)]
    on = starts_on
    while True:
        for team in range(teams):
            yield from _team_day(chance, on, f"W{team:03}", codes)
        on += timedelta(days=1)


def _team_day(chance: Random, on: date, team: str, codes: Sequence[str]) -> Iterator[CareLine]:
    """Yield a team's day: two workers on a round, often both with one person, one on a night and one on checks."""
    late, also_late = chance.randrange(10), chance.randrange(10)
    at = 7 * 60 + chance.randrange(0, 60, 5)
    while at < 21 * 60:
        minutes = chance.choice((15, 30, 30, 45, 60, 120))
        person = chance.choice(codes)
        yield _visit(chance, on, person, f"{team}-A", (at, minutes, late))
        if chance.random() < 0.3:
            yield _visit(chance, on, person, f"{team}-B", (at, minutes, also_late))
        at += minutes + chance.choice((0, 0, 10, 15, 45))
    yield _visit(chance, on, chance.choice(codes), f"{team}-N", (22 * 60, 9 * 60, late))
    for at in _CHECKS:
        if clock_change(on, at) != "skipped":
            yield _visit(chance, on, chance.choice(codes), f"{team}-C", (at, 15, also_late))


def _visit(chance: Random, on: date, person: str, worker: str, times: tuple[int, int, int]) -> CareLine:
    """Return a visit, as late as its worker is on that day and hardly shorter than planned; a few are cancelled."""
    start, minutes, late = times
    line = CareLine(0, person, on, _on_clock(on, start, minutes), worker=worker, status=LineStatus.DELIVERED)
    if chance.random() < 0.05:
        return line._replace(status=LineStatus.CANCELLED)
    short = chance.randrange(TOLERATED + 1)
    status = chance.choice((LineStatus.DELIVERED, LineStatus.NOT_SAID))
    return line._replace(actual=_on_clock(on, start + late, minutes - short), status=status)


def _on_clock(on: date, start: int, minutes: int) -> Span:
    return span(on, start, (start + minutes) % 1440)


class _Planting:
    """Puts faults into sound lines, each in a way that no other fault comes of it."""

    def __init__(self, lines: Sequence[CareLine], chance: Random) -> None:
        self._chance = chance
        self._lines = {line.row: line for line in lines}  # by a key that stays while rows move
        self._order = [line.row for line in lines]
        free = [line.row for line in lines if line.actual is not None and line.status is not LineStatus.CANCELLED]
        self._free = chance.sample(free, len(free))
        self._found: list[tuple[VarianceKind, int, int | None]] = []

    def made(self, faults: Mapping[VarianceKind, int]) -> Made:
        """Plant them all and number the rows."""
        plants: Mapping[VarianceKind, Callable[[int], None]] = {
            VarianceKind.MISSED: self._missed,
            VarianceKind.NO_RECORD: self._no_record,
            VarianceKind.SHORT: self._short,
            VarianceKind.UNFINISHED: self._unfinished,
            VarianceKind.UNPLANNED: self._unplanned,
            VarianceKind.CONTRADICTED: self._contradicted,
            VarianceKind.OVERLAP: self._overlap,
            VarianceKind.DOUBLE: self._double,
        }
        for kind, number in faults.items():
            for _ in range(min(number, len(self._free))):
                plants[kind](self._free.pop())
        rows = {key: FIRST_ROW + place for place, key in enumerate(self._order)}
        lines = tuple(self._lines[key]._replace(row=rows[key]) for key in self._order)
        planted = [Planted(kind, rows[key], rows[other] if other else None) for kind, key, other in self._found]
        planted = [_later_row(fault, lines) if fault.kind is VarianceKind.DOUBLE else fault for fault in planted]
        return Made(lines, tuple(sorted(planted, key=lambda fault: (fault.row, fault.kind))))

    def _change(self, kind: VarianceKind, key: int, **changes: object) -> None:
        self._lines[key] = self._lines[key]._replace(**changes)  # type: ignore[arg-type]  # fields by name
        self._found.append((kind, key, None))

    def _insert(self, line: CareLine) -> int:
        key = len(self._lines) + FIRST_ROW
        self._lines[key] = line
        self._order.insert(self._chance.randrange(len(self._order) + 1), key)
        return key

    def _missed(self, key: int) -> None:
        self._change(VarianceKind.MISSED, key, actual=None, status=LineStatus.MISSED)

    def _no_record(self, key: int) -> None:
        status = self._chance.choice((LineStatus.DELIVERED, LineStatus.NOT_SAID))
        self._change(VarianceKind.NO_RECORD, key, actual=None, status=status)

    def _short(self, key: int) -> None:
        start, planned = self._start(key), self._lines[key].planned_length or 0
        missing = TOLERATED + self._chance.randint(1, min(planned - TOLERATED - 1, 60))
        self._change(VarianceKind.SHORT, key, actual=Span(start, start + planned - missing))

    def _unfinished(self, key: int) -> None:
        times = self._lines[key].actual
        assert times is not None
        half = self._chance.choice((Span(times.start, None), Span(None, times.end)))
        self._change(VarianceKind.UNFINISHED, key, actual=half)

    def _unplanned(self, key: int) -> None:
        """Take the plan away, or let somebody else make a visit of which no plan knows."""
        if self._chance.random() < 0.5:
            self._change(VarianceKind.UNPLANNED, key, planned=None)
            return
        line = self._lines[key]._replace(planned=None, worker=f"X-{key}")
        self._found.append((VarianceKind.UNPLANNED, self._insert(line), None))

    def _contradicted(self, key: int) -> None:
        status = self._chance.choice((LineStatus.MISSED, LineStatus.CANCELLED))
        self._change(VarianceKind.CONTRADICTED, key, status=status)

    def _overlap(self, key: int) -> None:
        """Let the worker be with somebody else within the recorded time."""
        line, start = self._lines[key], self._start(key)
        length = line.recorded_length or 0
        begins = start + self._chance.randint(1, min(length - 1, 60))
        elsewhere = Span(begins, begins + self._chance.randint(1, min(start + length - begins, 60)))
        added = line._replace(person=f"9{line.person[1:]}", planned=elsewhere, actual=elsewhere)
        self._found.append((VarianceKind.OVERLAP, self._insert(added), key))

    def _double(self, key: int) -> None:
        """Enter a visit again as it is, or its plan alone."""
        line = self._lines[key]
        again = line if self._chance.random() < 0.5 else line._replace(actual=None)
        self._found.append((VarianceKind.DOUBLE, self._insert(again), key))

    def _start(self, key: int) -> int:
        times = self._lines[key].actual
        assert times is not None
        assert times.start is not None
        return times.start


def _later_row(fault: Planted, lines: Sequence[CareLine]) -> Planted:
    """Return which of both rows repeats the other: the one without a record, else the later one."""
    assert fault.other_row is not None
    if lines[fault.row - FIRST_ROW].actual is None:
        return fault
    rows = sorted((fault.row, fault.other_row))
    return Planted(fault.kind, rows[1], rows[0])
