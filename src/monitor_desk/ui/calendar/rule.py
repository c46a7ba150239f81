"""The rule by which due dates are drafted, in words, and the year that is drafted next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.periods import DueMove, DueRule, financial_year

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from monitor_desk.domain.calendar_entries import PeriodEntry

_MOVES = {
    DueMove.NEXT: "On a day that the council does not work it moves to the next working day.",
    DueMove.PREVIOUS: "On a day that the council does not work it moves to the working day before.",
    DueMove.STAY: "It stays there even on a day that the council does not work.",
}


def shipped_rule() -> DueRule:
    """Return the rule that the desk is opened with."""
    from monitor_desk import shipped
    from monitor_desk.intake.paperwork import read_paperwork

    return read_paperwork(shipped.forms()).drafting_rule


def rule_words(rule: DueRule) -> str:
    """Return the rule as two sentences."""
    month = "the month after the period" if rule.months_after == 1 else f"the {rule.months_after} months after it"
    return f"Returns are drafted as due on day {rule.day} of {month}. {_MOVES[rule.move]}"


def next_year(periods: Sequence[tuple[UUID, PeriodEntry]], today: date) -> int:
    """Return the first year after those that the table has, this year if it has none."""
    years = [financial_year(entry.starts_on) for _, entry in periods if entry.starts_on]
    return max(years) + 1 if years else financial_year(today)


def year_words(year: int) -> str:
    """Return "2026/27"."""
    return f"{year}/{(year + 1) % 100:02d}"
