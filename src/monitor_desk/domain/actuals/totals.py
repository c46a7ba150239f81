"""Totals of planned, delivered and commissioned minutes, by ISO week and by person."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from monitor_desk.domain.actuals.commissioned import Commissioned
from monitor_desk.domain.actuals.lines import CareLine
from monitor_desk.domain.actuals.results import Total


@dataclass(slots=True)
class _Sum:
    visits: int = 0
    planned: int = 0
    delivered: int = 0
    cancelled: int = 0
    unmeasured: int = 0

    def add(self, other: "_Sum") -> None:
        self.visits += other.visits
        self.planned += other.planned
        self.delivered += other.delivered
        self.cancelled += other.cancelled
        self.unmeasured += other.unmeasured


@dataclass(slots=True)
class Totals:
    """Adds up lines as they come, each once, by person and by the week of its day."""

    commissioned: Commissioned
    _sums: dict[tuple[str, date], _Sum] = field(default_factory=dict)

    def add(self, line: CareLine) -> None:
        """Add a line: a cancelled visit is neither planned nor delivered, a record without length not delivered."""
        key = (line.person, line.on - timedelta(days=line.on.weekday()))
        total = self._sums.get(key)
        if total is None:
            total = self._sums[key] = _Sum()
        total.visits += 1
        if line.is_called_off:
            total.cancelled += line.planned_length or 0
            return
        recorded = line.recorded_length
        total.planned += line.planned_length or 0
        total.delivered += recorded or 0
        total.unmeasured += line.is_recorded and recorded is None

    def by_week(self) -> tuple[Total, ...]:
        """Return the totals of every week of the period, also of those without visits."""
        sums = {week_on: _Sum() for week_on in self.commissioned.weeks()}
        for (_, week_on), part in self._sums.items():
            sums[week_on].add(part)
        return tuple(
            _total(part, self.commissioned.in_week(week_on), week_on=week_on) for week_on, part in sorted(sums.items())
        )

    def by_person(self) -> tuple[Total, ...]:
        """Return the totals of every person who has visits or for whom some are commissioned."""
        sums = {person: _Sum() for person in self.commissioned.persons()}
        for (person, _), part in self._sums.items():
            sums.setdefault(person, _Sum()).add(part)
        return tuple(_total(sums[person], self.commissioned.of(person), person=person) for person in sorted(sums))

    def by_person_and_week(self) -> tuple[Total, ...]:
        """Return the totals of persons in weeks in which they have visits or some are commissioned for them."""
        keys = {*self._sums, *self._commissioned_keys()}
        return tuple(
            _total(
                self._sums.get((person, week_on), _Sum()),
                self.commissioned.of_in_week(person, week_on),
                person=person,
                week_on=week_on,
            )
            for person, week_on in sorted(keys)
        )

    def total(self) -> Total:
        """Return the total of all."""
        everything = _Sum()
        for part in self._sums.values():
            everything.add(part)
        return _total(everything, self.commissioned.in_all())

    def _commissioned_keys(self) -> Iterator[tuple[str, date]]:
        weeks: Iterable[date] = tuple(self.commissioned.weeks())
        return ((person, week_on) for person in self.commissioned.persons() for week_on in weeks)


def _total(part: _Sum, commissioned: int | None, *, person: str = "", week_on: date | None = None) -> Total:
    return Total(
        person=person,
        week_on=week_on,
        visits=part.visits,
        planned_minutes=part.planned,
        delivered_minutes=part.delivered,
        cancelled_minutes=part.cancelled,
        unmeasured=part.unmeasured,
        commissioned_minutes=commissioned,
    )
