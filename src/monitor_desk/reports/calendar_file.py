"""The calendar file: events keep their ids, and a later file moves or cancels those of the ones before."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.reports.calendar import EarlierEvent, gone, read_ics, to_ics

REMEMBERED: Final = "calendar file"  # the preference in which the events of earlier files are kept
NOTHING_YET: Final = "[]"
_OURS: Final = b"PRODID:-//Monitor Desk//"
_KEPT: Final = timedelta(days=400)
_FURTHEST: Final = timedelta(days=10 * 366)  # an officer moves nothing further

Due = Callable[[date], list[ScheduledObligation]]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarOrder:
    """What a calendar file is made of: the schedule up to any day, until when, and what earlier files held."""

    due: Due
    until: date
    today: date
    now: datetime
    provider_names: Mapping[UUID, str]
    remembered: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenCalendar:
    """How many events the file has, how many of them cancel one, and what to remember for the next file."""

    events: int
    cancelled: int
    to_remember: str


def write_calendar(order: CalendarOrder, out: Path) -> WrittenCalendar:
    """Write what is due up to a day, and what became of earlier events; raise `DeskError` where that cannot be."""
    _refuse_foreign(out)
    earlier = _events_of(order.remembered)
    planned = _planned(order, earlier)
    shown = _shown(planned, {event.id: event for event in earlier}, order.until)
    cancelled = gone(earlier, planned, order.today)
    content = to_ics(shown, order.now, cancelled, earlier=earlier, provider_names=order.provider_names)
    events = read_ics(content)
    _write(out, content)
    known = {event.id: event for event in (*earlier, *events)}.values()
    return WrittenCalendar(
        events=len(events),
        cancelled=sum(event.is_cancelled for event in events),
        to_remember=_to_remember(known, order.today - _KEPT),
    )


def _planned(order: CalendarOrder, earlier: Sequence[EarlierEvent]) -> list[ScheduledObligation]:
    """Return the schedule over the dates of all events, and those of them that were moved far beyond."""
    latest = max([order.until, *(event.due_on for event in earlier)])
    planned = order.due(latest)
    missed = {event.id for event in earlier} - {row.id for row in planned}
    if not missed:
        return planned
    return [*planned, *(row for row in order.due(latest + _FURTHEST) if row.id in missed)]


def _shown(
    planned: Iterable[ScheduledObligation], known: Mapping[UUID, EarlierEvent], until: date
) -> list[ScheduledObligation]:
    """Return what is open in the window, and of earlier events those that were done, waived or moved since."""
    return [
        row
        for row in planned
        if (row.is_open and row.due_on <= until)
        or (row.id in known and (not row.is_open or row.due_on != known[row.id].due_on))
    ]


def _events_of(remembered: str) -> list[EarlierEvent]:
    return [
        EarlierEvent(
            id=UUID(one["id"]),
            title=one["title"],
            due_on=date.fromisoformat(one["due_on"]),
            sequence=one["sequence"],
            is_cancelled=one["is_cancelled"],
        )
        for one in json.loads(remembered)
    ]


def _to_remember(events: Iterable[EarlierEvent], since: date) -> str:
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
    return json.dumps(kept)


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
