"""The figures of an audit at a glance; a kind of variance is a way to its lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from monitor_desk.domain.dates import say_date
from monitor_desk.ui.checks.actuals.totals_pane import to_plan
from monitor_desk.ui.checks.actuals.words import difference, hours, share
from monitor_desk.ui.widgets.facts import Fact

if TYPE_CHECKING:
    from monitor_desk.domain.actuals import ActualsAudit, Total
    from monitor_desk.domain.check_file import AuditRow


def figure_facts(audit: ActualsAudit) -> list[Fact]:
    """Return care visits, period, hours, and by how much delivered care departs from what it is measured against."""
    return list(_figures(audit, audit.total))


def _figures(audit: ActualsAudit, total: Total) -> Iterator[Fact]:
    yield Fact(name="Care visits", value=f"{audit.lines:,}", is_strong=True)
    yield Fact(name="Period", value=f"{say_date(audit.from_on)} to {say_date(audit.until_on)}")
    if total.commissioned_minutes is not None:
        yield Fact(name="Commissioned", value=hours(total.commissioned_minutes))
    yield Fact(name="Planned", value=hours(total.planned_minutes))
    yield Fact(name="Delivered", value=hours(total.delivered_minutes))
    if total.cancelled_minutes:
        yield Fact(name="Cancelled", value=hours(total.cancelled_minutes))
    yield Fact(name="To plan", value=_away(to_plan(total), total.percentage_of_planned), is_strong=True)
    if total.commissioned_minutes is not None:
        away = total.delivered_minutes - total.commissioned_minutes
        yield Fact(name="To commissioned", value=_away(away, total.percentage), is_strong=True)


def kind_facts(audit: ActualsAudit) -> list[Fact]:
    """Return every kind of variance with its number; one that was found opens its lines."""
    return [
        Fact(name=kind.value.capitalize(), value=f"{number:,}", link=kind.value if number else "")
        for kind, number in audit.counts.items()
    ]


def source_facts(row: AuditRow) -> list[Fact]:
    """Return what was read, when and by whom."""
    on = say_date(row.read_on) if row.read_on else ""
    found = [
        Fact(name="File", value=row.name),
        Fact(name="Read", value=" · ".join(part for part in (on, row.author) if part)),
        Fact(name="Rows left out", value=f"{row.left_out:,}"),
    ]
    return [fact for fact in found if fact.value]


def _away(minutes: int, percentage: int | None) -> str:
    """Return "−120 h 15 min (95 %)"."""
    unbroken = share(percentage).replace(" ", "\N{NO-BREAK SPACE}")
    return f"{difference(minutes)} ({unbroken})" if percentage is not None else difference(minutes)
