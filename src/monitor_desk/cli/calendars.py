"""The calendar file of `due`."""

from datetime import date
from pathlib import Path

from monitor_desk.cli.output import counted
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.providers import Provider
from monitor_desk.reports.calendar_file import NOTHING_YET, REMEMBERED, CalendarOrder, write_calendar
from monitor_desk.services.desk import Desk


def write_due(desk: Desk, out: Path, until: date) -> str:
    """Write what is due up to a day to a calendar file, and remember its events; return what was written, in words."""

    def due(day: date) -> list[ScheduledObligation]:
        return desk.schedule.due(until_on=day)

    order = CalendarOrder(
        due=due,
        until=until,
        today=desk.clock.today(),
        now=desk.clock.now(),
        provider_names={provider_id: provider.name for provider_id, provider in desk.records.all_of(Provider)},
        remembered=desk.preferences.get(REMEMBERED, NOTHING_YET),
    )
    written = write_calendar(order, out)
    desk.preferences.put(REMEMBERED, written.to_remember)
    return f"Wrote {counted(written.events, 'event')} to {out}, {written.cancelled:,} of them cancelled."
