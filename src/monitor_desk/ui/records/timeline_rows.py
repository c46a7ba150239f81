"""Events of the domain as rows of the timeline."""

from collections.abc import Iterable

from monitor_desk.domain.timeline import Event
from monitor_desk.ui.states import state_pill
from monitor_desk.ui.widgets.timeline import TimelineRow
from monitor_desk.ui.widgets.words import short_day

_ICONS = {
    "note": "note",
    "contract": "contracts",
    "location": "place",
    "document": "shield",
    "visit": "visits",
    "check": "checks",
    "action": "actions",
}


def timeline_rows(events: Iterable[Event]) -> list[TimelineRow]:
    """Return a row for each event; Enter on it opens the event's record."""
    return [
        TimelineRow(
            target=(event.kind, event.id),
            on=short_day(event.on),
            icon=_ICONS.get(event.kind, "info"),
            headline=event.headline,
            detail=event.detail.replace("\n", " "),
            pill=state_pill(event.state),
        )
        for event in events
    ]
