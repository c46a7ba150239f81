"""The team's calendar as the schedule needs it: return periods and working days."""

from collections.abc import Iterable

from sqlmodel import Session

from monitor_desk.data import records
from monitor_desk.domain.calendar_entries import ClosureDay, PeriodEntry, Setting
from monitor_desk.domain.periods import Period, PeriodKind
from monitor_desk.domain.working_days import Division, NamedDay, WorkingDays

DIVISION = "division"
_EXTRA = "Extra bank holiday"


def periods(session: Session) -> tuple[Period, ...]:
    """Return the table of return periods, earliest first; a row that breaks the table's rules is left out.

    Such a row is no officer's: two laptops that changed different ends of it leave it when they are joined.
    """
    found = [
        Period(
            name=entry.name,
            kind=PeriodKind(entry.period_kind),
            starts_on=entry.starts_on,
            ends_on=entry.ends_on,
            due_on=entry.due_on,
        )
        for _, entry in records.listed(session, PeriodEntry)
        if entry.period_kind in set(PeriodKind)
        and (entry.starts_on and entry.ends_on and entry.due_on)
        and not entry.rules()
    ]
    return tuple(sorted(found, key=lambda one: (one.starts_on, one.ends_on)))


def working_days(session: Session) -> WorkingDays:
    """Return the working days of this council: its nation, its closure days, holidays that the team added."""
    closures = [entry for _, entry in records.listed(session, ClosureDay)]
    settings = {entry.name: entry.value for _, entry in records.listed(session, Setting)}
    return WorkingDays(
        division=Division(settings.get(DIVISION, Division.ENGLAND_AND_WALES.value)),
        closures=_named(entry for entry in closures if entry.closure_kind != _EXTRA),
        extra_holidays=_named(entry for entry in closures if entry.closure_kind == _EXTRA),
    )


def _named(entries: Iterable[ClosureDay]) -> tuple[NamedDay, ...]:
    return tuple(NamedDay(on=entry.closed_on, name=entry.name) for entry in entries if entry.closed_on)
