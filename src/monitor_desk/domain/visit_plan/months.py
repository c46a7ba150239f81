"""In which month a visit is proposed: near the day on which it falls due, spread over the year and the officers."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from monitor_desk.domain.months import add_months

_OFFICER_WEIGHT: Final = 2  # † months that a visit moves rather than be its officer's second in one month


def months_of_year(starts_on: date) -> tuple[date, ...]:
    """Return the first day of each month of a year that begins then."""
    return tuple(add_months(starts_on.replace(day=1), number) for number in range(12))


def open_months(year: Sequence[date], *, starts_on: date | None, ends_on: date | None, today: date) -> tuple[date, ...]:
    """Return the months in which a contract can be visited: it runs in them, and they are not gone."""
    first = max(today, starts_on or today).replace(day=1)
    return tuple(month for month in year if first <= month and (ends_on is None or month <= ends_on))


class Spread:
    """Hands out months so that none is fuller than an even share, as far as the contracts let it."""

    def __init__(self, months: Sequence[date], visits: int) -> None:
        self._share = -(-visits // len(months)) if months else 0
        self._loads: Counter[date] = Counter()
        self._officers: Counter[tuple[str, date]] = Counter()

    def count(self, month: date, officer: str) -> None:
        """Count a visit that stands in a month already."""
        self._loads[month] += 1
        self._officers[officer, month] += 1

    def choose(self, months: Iterable[date], wanted: date | None, officer: str) -> date:
        """Return a month out of those that are possible, and count it; the nearest to the wanted one that has room."""
        chosen = min(months, key=lambda month: self._cost(month, wanted, officer))
        self.count(chosen, officer)
        return chosen

    def _cost(self, month: date, wanted: date | None, officer: str) -> tuple[int, int, int, date]:
        load = self._loads[month]
        away = abs((month.year - wanted.year) * 12 + month.month - wanted.month) if wanted else 0
        crowd = _OFFICER_WEIGHT * self._officers[officer, month] if officer else 0
        return (max(0, load + 1 - self._share), away + crowd, load, month)
