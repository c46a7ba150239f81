"""The calendar file of `due`: events keep their ids, and a later file moves or cancels those of the ones before."""

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from monitor_desk.cli.output import counted
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.providers import Provider
from monitor_desk.reports.calendar import EarlierEvent, gone, read_ics, to_ics
from monitor_desk.services.desk import Desk

REMEMBERED: Final = "calendar file"
_OURS: Final = b"PRODID:-//Monitor Desk//"
_KEPT: Final = timedelta(days=400)
_FURTHEST: Final = timedelta(days=10 * 366)  # an officer moves nothing further


def write_calendar(desk: Desk, out: Path, until: date) -> str:
    """Write what is due up to a day, and what became of earlier events, to a calendar file; return what was written."""
    _refuse_foreign(out)
    today = desk.clock.today()
    earlier = _remembered(desk)
    planned = _planned(desk, until, earlier)
    shown = _shown(planned, {event.id: event for event in earlier}, until)
    content = to_ics(
        shown,
        desk.clock.now(),
        gone(earlier, planned, today),
        earlier=earlier,
        provider_names={provider_id: provider.name for provider_id, provider in desk.records.all_of(Provider)},
    )
    events = read_ics(content)
    _write(out, content)
    _remember(desk, {event.id: event for event in (*earlier, *events)}.values(), today - _KEPT)
    cancelled = sum(event.is_cancelled for event in events)
    return f"Wrote {counted(len(events), 'event')} to {out}, {cancelled:,} of them cancelled."


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
    kept = json.loads(desk.preferences.get(REMEMBERED, "[]"))
    return [
        EarlierEvent(
            id=UUID(one["id"]),
            title=one["title"],
            due_on=date.fromisoformat(one["due_on"]),
            sequence=one["sequence"],
            is_cancelled=one["is_cancelled"],
        )
        for one in kept
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


def _refuse_foreign(out: Path) -> None:
    """Refuse to write over what is no calendar file of this program."""
    if out.exists() and not (out.is_file() and _OURS in out.read_bytes()):
        message = f"{out} is not a calendar file of Monitor Desk, so nothing was written over it; name another file."
        raise DeskError(message)


def _write(out: Path, content: bytes) -> None:
    part = out.with_name(f".{out.name}.part")
    try:
        part.write_bytes(content)
        part.replace(out)
    except OSError as problem:
        reason = problem.strerror or "no reason given"
        message = f"{out} could not be written ({reason}), so there is no new file; name a place where you may write."
        raise DeskError(message) from problem
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
