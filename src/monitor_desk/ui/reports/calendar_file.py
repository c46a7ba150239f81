"""Due work as a calendar file whose events keep their ids: a later file moves and cancels those of the ones before."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.providers import Provider
from monitor_desk.reports.calendar import EarlierEvent, gone, read_ics, to_ics
from monitor_desk.ui.reports.due_list import open_work, unwritable
from monitor_desk.ui.reports.outgoing import Contents, Outgoing, Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from monitor_desk.domain.obligations import ScheduledObligation
    from monitor_desk.services.desk import Desk

REMEMBERED = "calendar file"  # the same as the command line's, so that either continues what the other began
_OURS = b"PRODID:-//Monitor Desk//"
_KEPT = timedelta(days=400)
_FURTHEST = timedelta(days=10 * 366)


class CalendarFile(Outgoing):
    """What is due as whole-day events for a calendar program."""

    key = "calendar"
    title = "Due work calendar"
    lead = "What is due as a calendar file (.ics). A later file moves what has moved and cancels what is done with."
    audience = "yourself: whoever sees that calendar sees the providers' names and what is due"
    kinds = (".ics",)
    asks_days = True

    def contents(self, desk: Desk, days: int) -> Contents:
        """Return how many events there would be, those that are cancelled not counted."""
        return Contents(
            rows=len(open_work(desk, days)),
            noun="event",
            fields="the day, what is due, the contract's reference, the provider, its state and reason",
            people="no field holds a person's name; look at reasons that your team typed",
        )

    def write(self, desk: Desk, path: Path, days: int) -> Written:
        """Write the file and remember its events for the next one."""
        _refuse_foreign(path)
        today = desk.clock.today()
        until, earlier = today + timedelta(days=days), _remembered(desk)
        planned = _planned(desk, until, earlier)
        content = to_ics(
            _shown(planned, {event.id: event for event in earlier}, until),
            desk.clock.now(),
            gone(earlier, planned, today),
            earlier=earlier,
            provider_names={provider_id: provider.name for provider_id, provider in desk.records.all_of(Provider)},
        )
        events = read_ics(content)
        _write(path, content)
        _remember(desk, {event.id: event for event in (*earlier, *events)}.values(), today - _KEPT)
        cancelled = sum(event.is_cancelled for event in events)
        return Written(path=path, words=f"{len(events):,} events, {cancelled:,} of them cancelled")


def _planned(desk: Desk, until: date, earlier: Sequence[EarlierEvent]) -> list[ScheduledObligation]:
    """Return the schedule over the dates of all events, and those of them that were moved far beyond."""
    latest = max([until, *(event.due_on for event in earlier)])
    planned = desk.schedule.due(until_on=latest)
    missed = {event.id for event in earlier} - {row.id for row in planned}
    if not missed:
        return planned
    further = desk.schedule.due(until_on=latest + _FURTHEST)
    return [*planned, *(row for row in further if row.id in missed)]


def _shown(
    planned: Iterable[ScheduledObligation], known: dict[UUID, EarlierEvent], until: date
) -> list[ScheduledObligation]:
    """Return what is open in the window, and of earlier events those that were done, waived or moved since."""
    return [
        row
        for row in planned
        if (row.is_open and row.due_on <= until)
        or (row.id in known and (not row.is_open or row.due_on != known[row.id].due_on))
    ]


def _remembered(desk: Desk) -> list[EarlierEvent]:
    return [
        EarlierEvent(
            id=UUID(one["id"]),
            title=one["title"],
            due_on=date.fromisoformat(one["due_on"]),
            sequence=one["sequence"],
            is_cancelled=one["is_cancelled"],
        )
        for one in json.loads(desk.preferences.get(REMEMBERED, "[]"))
    ]


def _remember(desk: Desk, events: Iterable[EarlierEvent], since: date) -> None:
    kept = [
        {
            "id": str(event.id),
            "title": event.title,
            "due_on": event.due_on.isoformat(),
            "sequence": event.sequence,
            "is_cancelled": event.is_cancelled,
        }
        for event in events
        if event.due_on >= since
    ]
    desk.preferences.put(REMEMBERED, json.dumps(kept))


def _refuse_foreign(path: Path) -> None:
    if path.exists() and not (path.is_file() and _OURS in path.read_bytes()):
        message = f"{path} is not a calendar file of Monitor Desk, so nothing was written over it; name another file."
        raise DeskError(message)


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as problem:
        raise unwritable(path, problem) from problem
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
