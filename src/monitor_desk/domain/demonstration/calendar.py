"""The calendar of the demonstration: return periods of the current and the last year, 2020/21, closure days."""

from datetime import date
from typing import Final

from monitor_desk.domain.calendar_entries import ClosureDay, PeriodEntry
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.wish import Made
from monitor_desk.domain.periods import DueRule, Period, PeriodKind, draft_year, financial_year
from monitor_desk.domain.working_days import NamedDay, WorkingDays

_CLOSED: Final = "Council closed between Christmas and New Year"

# The 2020/21 calendar as published (domain.md, section 4): Q3 follows no rule.
_PUBLISHED: Final = (
    ("2020-Q1", PeriodKind.QUARTER, "2020-04-01", "2020-06-30", "2020-07-15"),
    ("2020-Q2", PeriodKind.QUARTER, "2020-07-01", "2020-09-30", "2020-10-15"),
    ("2020-Q3", PeriodKind.QUARTER, "2020-10-01", "2020-12-31", "2021-01-18"),
    ("2020-Q4", PeriodKind.QUARTER, "2021-01-01", "2021-03-31", "2021-04-15"),
    ("2020-H1", PeriodKind.HALF, "2020-04-01", "2020-09-30", "2020-10-15"),
    ("2020-H2", PeriodKind.HALF, "2020-10-01", "2021-03-31", "2021-04-15"),
    ("2020-Year", PeriodKind.YEAR, "2020-04-01", "2021-03-31", "2021-04-15"),
)


def working_days(today: date) -> WorkingDays:
    """Return the working days of the demonstration's council, an English one."""
    plain = WorkingDays()
    days = (date(year, 12, day) for year in range(today.year - 2, today.year + 2) for day in range(27, 32))
    return WorkingDays(closures=tuple(NamedDay(on=day, name=_CLOSED) for day in days if plain.is_working_day(day)))


def periods(today: date, working: WorkingDays) -> tuple[Period, ...]:
    """Return the table of periods, earliest first; the published ones stand before what the rule would draft."""
    first_year = financial_year(today)
    drafted = [each for year in (first_year - 1, first_year) for each in draft_year(year, DueRule(), working)]
    rows = {each.name: each for each in drafted} | {each.name: each for each in _published()}
    return tuple(sorted(rows.values(), key=lambda each: (each.starts_on, each.ends_on)))


def _published() -> list[Period]:
    return [
        Period(
            name=name,
            kind=kind,
            starts_on=date.fromisoformat(starts_on),
            ends_on=date.fromisoformat(ends_on),
            due_on=date.fromisoformat(due_on),
        )
        for name, kind, starts_on, ends_on, due_on in _PUBLISHED
    ]


def period_entries(today: date, rows: list[Period]) -> Made:
    """Return the rows of the table; those of periods that have begun have been issued to the providers."""
    return [
        (
            demonstration_id(PeriodEntry.kind, number),
            PeriodEntry(
                name=row.name,
                period_kind=row.kind.value,
                starts_on=row.starts_on,
                ends_on=row.ends_on,
                due_on=row.due_on,
                issued_on=row.starts_on if row.starts_on <= today else None,
            ),
        )
        for number, row in enumerate(rows)
    ]


def closure_days(working: WorkingDays) -> Made:
    """Return the days on which the council is closed."""
    return [
        (
            demonstration_id(ClosureDay.kind, number),
            ClosureDay(closed_on=day.on, name=day.name, closure_kind="Council closure"),
        )
        for number, day in enumerate(working.closures)
    ]
