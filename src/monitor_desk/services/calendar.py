"""The team's calendar: the table of return periods, closure days, and the nation whose holidays count."""

from uuid import UUID

from monitor_desk.data import records
from monitor_desk.data.database import Database
from monitor_desk.domain.calendar_entries import PeriodEntry, Setting
from monitor_desk.domain.periods import DueRule, Period, PeriodKind, draft_year, warn_if_not_working
from monitor_desk.domain.working_days import Division
from monitor_desk.services.schedule import DIVISION, ScheduleService


class CalendarService:
    """Keeps the calendar table that the team edits; due dates move only by a person's hand."""

    def __init__(self, database: Database, officer: str, schedule: ScheduleService, rule: DueRule) -> None:
        self._database = database
        self._officer = officer
        self._schedule = schedule
        self._rule = rule

    def periods(self) -> list[tuple[UUID, PeriodEntry]]:
        """Return the table, earliest first."""
        with self._database.read() as session:
            found = records.listed(session, PeriodEntry)
        return sorted(found, key=lambda one: (str(one[1].starts_on), str(one[1].ends_on)))

    def warnings(self) -> dict[UUID, str]:
        """Return a sentence for each period whose due date is no working day (any more); nothing is moved."""
        days = self._schedule.working_days()
        found: dict[UUID, str] = {}
        for entry_id, entry in self.periods():
            period = as_period(entry)
            if period is not None and (words := warn_if_not_working(period, days)):
                found[entry_id] = words
        return found

    def draft_year(self, first_year: int) -> int:
        """Add the periods of a financial year that the table lacks, due dates drafted by the rule; return how many."""
        drafted = draft_year(first_year, self._rule, self._schedule.working_days())
        with self._database.write(by=self._officer, label=f"Draft calendar {first_year}") as session:
            known = {entry.name for _, entry in records.listed(session, PeriodEntry)}
            for period in drafted:
                if period.name not in known:
                    records.insert(session, as_entry(period).checked())
            return sum(period.name not in known for period in drafted)

    def division(self) -> Division:
        """Return the nation whose bank holidays count."""
        return self._schedule.working_days().division

    def set_division(self, division: Division) -> None:
        """Choose the nation whose bank holidays count; issued dates do not move."""
        with self._database.write(by=self._officer, label=f"Holidays of {division.value}") as session:
            known = {entry.name: entry_id for entry_id, entry in records.listed(session, Setting)}
            if DIVISION in known:
                records.change(session, Setting.kind, known[DIVISION], {"value": division.value})
            else:
                records.insert(session, Setting(name=DIVISION, value=division.value))


def as_period(entry: PeriodEntry) -> Period | None:
    """Return a row of the table as a period, or None while it lacks a date."""
    if entry.starts_on is None or entry.ends_on is None or entry.due_on is None:
        return None
    return Period(
        name=entry.name,
        kind=PeriodKind(entry.period_kind),
        starts_on=entry.starts_on,
        ends_on=entry.ends_on,
        due_on=entry.due_on,
    )


def as_entry(period: Period) -> PeriodEntry:
    """Return a period as a row of the table."""
    return PeriodEntry(
        name=period.name,
        period_kind=period.kind.value,
        starts_on=period.starts_on,
        ends_on=period.ends_on,
        due_on=period.due_on,
    )
