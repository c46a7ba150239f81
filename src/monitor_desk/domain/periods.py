"""KPI periods: the same for all contracts; due dates are a table the team edits and a rule only drafts."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from monitor_desk.domain.dates import MONTHS, say_full_day
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.months import add_months, last_day_of
from monitor_desk.domain.working_days import WorkingDays

_APRIL = 4
_LAST_YEAR = 9000


class PeriodKind(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"

    @property
    def months(self) -> int:
        """Return the length in months."""
        return {"month": 1, "quarter": 3, "half": 6, "year": 12}[self.value]


class DueMove(StrEnum):
    """Where a drafted due date goes when it falls on a day the council does not work."""

    NEXT = "next working day"
    PREVIOUS = "previous working day"
    STAY = "stay"


def financial_year(on: date) -> int:
    """Return the year in which the financial year of a day, April to March, begins."""
    return on.year - (on.month < _APRIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """One return period and the day its returns are due."""

    name: str
    kind: PeriodKind
    starts_on: date
    ends_on: date
    due_on: date

    @property
    def days(self) -> int:
        """Return how many days it has, first and last included."""
        return (self.ends_on - self.starts_on).days + 1

    @property
    def first_year(self) -> int:
        """Return the year in which its financial year, April to March, begins."""
        return financial_year(self.starts_on)

    @property
    def title(self) -> str:
        """Return its name in words: "Quarter 1, 2020/21", "January 2021"."""
        year = f"{self.first_year}/{(self.first_year + 1) % 100:02d}"
        number = ((self.starts_on.month - _APRIL) % 12) // self.kind.months + 1
        return {
            PeriodKind.MONTH: f"{MONTHS[self.starts_on.month - 1]} {self.starts_on.year}",
            PeriodKind.QUARTER: f"Quarter {number}, {year}",
            PeriodKind.HALF: f"Half {number}, {year}",
            PeriodKind.YEAR: f"Year {year}",
        }[self.kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRule:
    """How due dates are drafted: such a day, so many months after the last month of the period."""

    day: int = 15
    months_after: int = 1
    move: DueMove = DueMove.NEXT

    def due_on(self, ends_on: date, working_days: WorkingDays) -> date:
        """Return the drafted due date of a period that ends on `ends_on`."""
        month = add_months(ends_on.replace(day=1), self.months_after)
        due_on = min(month.replace(day=1) + timedelta(days=self.day - 1), last_day_of(month, 1))
        if self.move is DueMove.STAY:
            return due_on
        find = working_days.on_or_after if self.move is DueMove.NEXT else working_days.on_or_before
        return find(due_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodCalendar:
    """A published calendar: its periods, and the rule that drafts the next one."""

    id: str
    title: str
    rule: DueRule
    periods: tuple[Period, ...]


def draft_year(first_year: int, rule: DueRule, working_days: WorkingDays) -> tuple[Period, ...]:
    """Return the quarters, halves, year and months of April `first_year` to March, due dates drafted by the rule.

    Names are 2020-Q1, 2020-H1, 2020-Year and 2020-M01 (April) to 2020-M12 (March).
    """
    if not 1 < first_year < _LAST_YEAR:
        raise DeskError(
            f"There is no calendar for the year {first_year}. Nothing was stored; type a year such as 2026."
        )
    kinds = (
        (PeriodKind.QUARTER, "Q{}"),
        (PeriodKind.HALF, "H{}"),
        (PeriodKind.YEAR, "Year"),
        (PeriodKind.MONTH, "M{:02d}"),
    )
    return tuple(
        _drafted(
            f"{first_year}-{label.format(n + 1)}",
            kind,
            add_months(date(first_year, _APRIL, 1), n * kind.months),
            rule,
            working_days,
        )
        for kind, label in kinds
        for n in range(12 // kind.months)
    )


def _drafted(name: str, kind: PeriodKind, starts_on: date, rule: DueRule, working_days: WorkingDays) -> Period:
    ends_on = last_day_of(starts_on, kind.months)
    due_on = rule.due_on(ends_on, working_days)
    return Period(name=name, kind=kind, starts_on=starts_on, ends_on=ends_on, due_on=due_on)


def warn_if_not_working(period: Period, working_days: WorkingDays) -> str:
    """Return a sentence when returns are due on a day the council does not work, else nothing. Nothing moves."""
    why = working_days.why_not(period.due_on)
    if not why:
        return ""
    day = say_full_day(period.due_on)
    return f"{period.name} is due on {day}, which is not a working day ({why}); the date stays until you change it."


def period_problems(periods: Iterable[Period]) -> list[tuple[str, str]]:
    """Return what is wrong with a table of periods, as (name of the period, sentence)."""
    rows = list(periods)
    problems = []
    names = Counter(period.name for period in rows)
    problems += [(name, "is there more than once") for name, count in names.items() if count > 1]
    problems += [(p.name, "ends before it starts") for p in rows if p.ends_on < p.starts_on]
    problems += [(p.name, "is due before it has ended") for p in rows if p.due_on <= p.ends_on]
    ordered = sorted(rows, key=lambda period: (period.kind, period.starts_on))
    problems += [
        (later.name, f"overlaps {earlier.name}")
        for earlier, later in pairwise(ordered)
        if earlier.kind is later.kind and earlier.name != later.name and later.starts_on <= earlier.ends_on
    ]
    return problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """How much of a period a contract was running."""

    days: int
    of_days: int

    @property
    def is_partial(self) -> bool:
        """Say whether the contract started or ended inside the period."""
        return self.days < self.of_days

    @property
    def share(self) -> Fraction:
        """Return the part of the period that is covered, exactly."""
        return Fraction(self.days, self.of_days)

    def words(self) -> str:
        """Return "30 of 91 days", or "whole period"."""
        return f"{self.days} of {self.of_days} days" if self.is_partial else "whole period"

    def pro_rated(self, minimum: int | Decimal) -> Decimal:
        """Return the part of a minimum set for the whole period, to two decimals; for display, flag it as pro-rated."""
        exact = Fraction(minimum) * self.share
        cents = Decimal(exact.numerator * 100) / Decimal(exact.denominator)
        return cents.quantize(Decimal(1), rounding=ROUND_HALF_UP) / 100


def cover(period: Period, starts_on: date | None, ends_on: date | None) -> Cover:
    """Return how many days of the period lie within a contract; an unknown start or end covers all on that side."""
    first = max(period.starts_on, starts_on) if starts_on else period.starts_on
    last = min(period.ends_on, ends_on) if ends_on else period.ends_on
    return Cover(days=max(0, (last - first).days + 1), of_days=period.days)
