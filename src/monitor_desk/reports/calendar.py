"""The calendar file: what falls due, as whole-day events that keep their ids and so can be moved and cancelled."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.obligations import ObligationState, ScheduledObligation

if TYPE_CHECKING:
    from icalendar import Calendar, Component, Event

_HOST = "@monitor-desk"
_SEQUENCE_SINCE = datetime(2020, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_CONTROL = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127))  # RFC 5545, section 3.3.11


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierEvent:
    """An event of a calendar file that was made before."""

    id: UUID
    title: str
    due_on: date
    sequence: int = 0
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """An event about to be written."""

    id: UUID
    title: str
    on: date
    status: str
    category: str = ""
    description: str = ""


def to_ics(
    obligations: Iterable[ScheduledObligation],
    stamp: datetime,
    cancelled: Iterable[EarlierEvent] = (),
    *,
    earlier: Iterable[EarlierEvent] = (),
    provider_names: Mapping[UUID, str] | None = None,
) -> bytes:
    """Return an iCalendar file (RFC 5545) of whole-day events, made at `stamp` (aware).

    `earlier` holds the events of the file before: a waived obligation that was in it is cancelled, one that was not
    is left out. `cancelled` are events of earlier files that are gone altogether. SEQUENCE is the minute of the
    stamp, at least one more than in the earlier file, so that calendars take the newer word whichever device wrote it.
    """
    known = {event.id: event for event in earlier}
    entries = [
        _entry(row, (provider_names or {}).get(row.provider_id) if row.provider_id else None)
        for row in obligations
        if row.state is not ObligationState.WAIVED or row.id in known
    ]
    present = {entry.id for entry in entries}
    entries += [
        _Entry(id=event.id, title=event.title, on=event.due_on, status="CANCELLED")
        for event in cancelled
        if event.id not in present
    ]
    calendar = _calendar()
    for entry in sorted(entries, key=lambda entry: (entry.on, entry.id)):
        before = known.get(entry.id)
        calendar.add_component(_event(entry, stamp, before.sequence + 1 if before else 0))
    content: bytes = calendar.to_ical()
    return content


def gone(
    earlier: Iterable[EarlierEvent], obligations: Iterable[ScheduledObligation], today: date
) -> list[EarlierEvent]:
    """Return the events of an earlier file that the desk no longer has, to be cancelled.

    `obligations` is the whole schedule over all the dates of `earlier`, not only what the new file shows: an event
    that only left the window is not gone. Events that were over before today are let be.
    """
    kept = {row.id for row in obligations}
    return [event for event in earlier if event.id not in kept and event.due_on >= today]


def read_ics(content: bytes) -> list[EarlierEvent]:
    """Return the desk's own events of a calendar file, others passed over; raise `DeskError` if it is none."""
    from icalendar import Calendar

    try:
        calendar = Calendar.from_ical(content)
        return [event for each in calendar.walk("VEVENT") if (event := _earlier(each)) is not None]
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as error:
        raise DeskError(
            "The file there is not a calendar of this desk, so nothing was written over it; choose another name."
        ) from error


def _earlier(event: "Component") -> EarlierEvent | None:
    uid = str(event["UID"])
    if not uid.endswith(_HOST):
        return None
    starts = event.decoded("DTSTART")
    return EarlierEvent(
        id=UUID(uid.removesuffix(_HOST)),
        title=str(event.get("SUMMARY", "")),
        due_on=date(starts.year, starts.month, starts.day),
        sequence=int(event.get("SEQUENCE", 0)),
        is_cancelled=str(event.get("STATUS", "")) == "CANCELLED",
    )


def _entry(row: ScheduledObligation, provider: str | None) -> _Entry:
    where = ", ".join(part for part in (row.reference, provider) if part)
    done = "Done: " if row.state is ObligationState.DONE else ""
    lines = (
        f"State: {row.state}",
        "Waiting for the provider" if row.is_waiting_on_provider else "",
        f"Reason: {row.reason}" if row.reason else "",
        f"Waived: {row.waived_reason}" if row.state is ObligationState.WAIVED else "",
        row.warning,
    )
    return _Entry(
        id=row.id,
        title=f"{done}{row.title}{f' ({where})' if where else ''}",
        on=row.due_on,
        status="CANCELLED" if row.state is ObligationState.WAIVED else "CONFIRMED",
        category=row.kind.value,
        description="\n".join(line for line in lines if line),
    )


def _calendar() -> "Calendar":
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("PRODID", "-//Monitor Desk//Work that falls due//EN")
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    return calendar


def _event(entry: _Entry, stamp: datetime, least_sequence: int) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("UID", f"{entry.id}{_HOST}")
    event.add("DTSTAMP", stamp.astimezone(UTC))
    event.add("SEQUENCE", max(least_sequence, (stamp - _SEQUENCE_SINCE) // _MINUTE, 0))
    event.add("DTSTART", entry.on)
    event.add("DTEND", entry.on + timedelta(days=1))
    event.add("SUMMARY", _plain(entry.title))
    event.add("STATUS", entry.status)
    event.add("TRANSP", "TRANSPARENT")
    if entry.category:
        event.add("CATEGORIES", [entry.category])
    if entry.description:
        event.add("DESCRIPTION", _plain(entry.description))
    return event


def _plain(text: str) -> str:
    """Return the text without the control characters that a calendar may not hold; the library escapes the rest."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL)
