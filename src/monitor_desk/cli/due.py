"""`due`: what falls due on a day and in the days after, as a table, JSON or a calendar file."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import typer

from monitor_desk.cli.calendars import write_due
from monitor_desk.cli.desks import opened
from monitor_desk.cli.options import AsJson, Data, PassphraseFile
from monitor_desk.cli.output import counted, print_json, say, spoken, table
from monitor_desk.domain.dates import read_typed_date, say_date
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.providers import Provider
from monitor_desk.services.clock import SystemClock
from monitor_desk.services.desk import Desk

_EARLIEST, _LATEST = date(1950, 1, 1), date(2399, 12, 31)
_MOST_DAYS = 3_660


def due(
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="The day to look from, as 2026-04-03.")],
    days: Annotated[int, typer.Option("--days", metavar="N", min=0, max=_MOST_DAYS, help="How far ahead.")] = 7,
    ics: Annotated[
        Path | None,
        typer.Option("--ics", metavar="FILE", help="Write a calendar file; a later one moves and cancels its events."),
    ] = None,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """List what falls due on a day and in the days after it.

    What is overdue on that day is listed too; what is done or waived is not. The desk is looked at as it would be on
    that day.
    """
    if as_json and ics is not None:
        raise typer.BadParameter("--json and --ics exclude each other")
    day = read_day(on)
    until = day + timedelta(days=days)
    with opened(data, passphrase_file, day) as desk:
        if ics is not None:
            say(write_due(desk, ics, until))
            return
        rows = _rows(desk, [one for one in desk.schedule.due(until_on=until) if one.is_open])
    if as_json:
        print_json(rows)
    else:
        say(_text(rows, day, days))


def read_day(typed: str) -> date:
    """Return the day that was typed; wrong usage if it is none."""
    try:
        day = read_typed_date(typed, SystemClock().today())
    except DeskError as problem:
        raise typer.BadParameter(f"“{typed}” is not a date; write it like 2026-04-03") from problem
    if not _EARLIEST <= day <= _LATEST:
        raise typer.BadParameter(f"“{typed}” is too far away; write a date from {_EARLIEST.year} to {_LATEST.year}")
    return day


def _rows(desk: Desk, obligations: Sequence[ScheduledObligation]) -> list[dict[str, Value]]:
    names = {provider_id: provider.name for provider_id, provider in desk.records.all_of(Provider)}
    return [
        {
            "id": one.id,
            "contract_id": one.contract_id,
            "contract": one.reference,
            "provider_id": one.provider_id,
            "provider": names.get(one.provider_id, "") if one.provider_id else "",
            "kind": one.kind.value,
            "key": one.key,
            "title": one.title,
            "due_on": one.due_on,
            "state": one.state.value,
            "planned_on": one.planned_on,
            "tell_by_on": one.tell_by_on,
            "issued_on": one.issued_on,
            "is_waiting_on_provider": one.is_waiting_on_provider,
            "reason": one.reason,
            "warning": one.warning,
        }
        for one in sorted(obligations, key=_order)
    ]


def _order(one: ScheduledObligation) -> tuple[date, str, str]:
    return one.due_on, one.title, one.reference


def _text(rows: Sequence[dict[str, Value]], on: date, days: int) -> str:
    overdue = [row for row in rows if str(row["due_on"]) < on.isoformat()]
    today = [row for row in rows if row["due_on"] == on]
    ahead = [row for row in rows if str(row["due_on"]) > on.isoformat()]
    parts = [f"What falls due from {say_date(on)}, {counted(days, 'day')} ahead"]
    for heading, some in (("Overdue", overdue), ("Due on the day", today), ("Ahead", ahead)):
        if some:
            parts.append(f"{heading} ({len(some):,})\n{_table(some)}")
    parts.append(f"{len(overdue):,} overdue, {len(today):,} due on the day, {len(ahead):,} ahead")
    return "\n\n".join(parts)


def _table(rows: Sequence[dict[str, Value]]) -> str:
    shown = ("due_on", "title", "contract", "provider")
    cells = [
        [*(spoken(name, row[name]) for name in shown), "waiting for the provider" * bool(row["is_waiting_on_provider"])]
        for row in rows
    ]
    return table(("Due", "What", "Contract", "Provider", ""), cells)
