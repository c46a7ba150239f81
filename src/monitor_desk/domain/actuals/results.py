"""What an audit of actuals comes to: variances line by line, and totals by week and person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from monitor_desk.domain.actuals.settings import ActualsSettings
from monitor_desk.domain.actuals.variances import Variance, VarianceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """Visits and minutes of a week, of a person, of a person in a week, or of all; a double entry counts once.

    `visits` are those planned, delivered or cancelled; of the last only `cancelled_minutes` tell. `unmeasured` ones are
    recorded, but for how long is not known, so that they are not in `delivered_minutes`. Where nothing is commissioned
    that figure is None.
    """

    week_on: date | None = None  # its Monday
    person: str = ""
    visits: int = 0
    planned_minutes: int = 0
    delivered_minutes: int = 0
    cancelled_minutes: int = 0
    unmeasured: int = 0
    commissioned_minutes: int | None = None

    @property
    def week(self) -> str:
        """Return the ISO week as "2025-W14", empty for a total that is not of a week."""
        if self.week_on is None:
            return ""
        year, week, _ = self.week_on.isocalendar()
        return f"{year}-W{week:02d}"

    @property
    def percentage(self) -> int | None:
        """Return the delivered share of what is commissioned in whole per cent, cut; None where nothing is."""
        return _share(self.delivered_minutes, self.commissioned_minutes)

    @property
    def percentage_of_planned(self) -> int | None:
        """Return the delivered share of what was planned in whole per cent, cut; None where nothing was."""
        return _share(self.delivered_minutes, self.planned_minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActualsAudit:
    """The whole result. `lines` were analysed; `outside` lines are not of the period and were left out.

    In lines `without_worker` neither overlaps nor double entries can be seen, nor in those `without_times`.
    """

    settings: ActualsSettings
    lines: int
    from_on: date
    until_on: date
    total: Total
    variances: tuple[Variance, ...] = ()
    by_week: tuple[Total, ...] = ()
    by_person: tuple[Total, ...] = ()
    by_person_and_week: tuple[Total, ...] = ()
    outside: int = 0
    without_worker: int = 0
    without_times: int = 0

    @property
    def counts(self) -> Mapping[VarianceKind, int]:
        """Return how many lines there are of each kind, also of those without any."""
        counted = dict.fromkeys(VarianceKind, 0)
        for variance in self.variances:
            counted[variance.kind] += 1
        return counted

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what the figures leave out or cannot show, in sentences."""
        return tuple(self._notes())

    def _notes(self) -> Iterator[str]:
        if self.outside:
            yield f"{_counted(self.outside, 'care visit')} outside the period {_was(self.outside)} left out."
        if self.without_worker:
            yield (
                f"{self._of_all(self.without_worker)} without a worker's own code: overlaps and double entries cannot "
                "be seen in them."
            )
        if self.without_times:
            yield f"{self._of_all(self.without_times)} recorded by length alone: overlaps cannot be seen in them."
        if self.total.unmeasured:
            yield f"{self._of_all(self.total.unmeasured)} recorded without a length and count as no delivered time."

    def _of_all(self, number: int) -> str:
        return f"{number:,} of {_counted(self.lines, 'care visit')} {'is' if number == 1 else 'are'}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' * (number != 1)}"


def _was(number: int) -> str:
    return "was" if number == 1 else "were"


def _share(part: int, whole: int | None) -> int | None:
    return part * 100 // whole if whole else None
