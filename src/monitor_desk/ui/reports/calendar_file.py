"""Due work as a calendar file whose events keep their ids: a later file moves and cancels those of the ones before."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from monitor_desk.domain.providers import Provider
from monitor_desk.reports.calendar_file import NOTHING_YET, REMEMBERED, CalendarOrder, write_calendar
from monitor_desk.ui.reports.due_list import open_work
from monitor_desk.ui.reports.outgoing import Contents, Outgoing, Written

if TYPE_CHECKING:
    from pathlib import Path

    from monitor_desk.domain.obligations import ScheduledObligation
    from monitor_desk.services.desk import Desk


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

        def due(day: date) -> list[ScheduledObligation]:
            return desk.schedule.due(until_on=day)

        today = desk.clock.today()
        order = CalendarOrder(
            due=due,
            until=today + timedelta(days=days),
            today=today,
            now=desk.clock.now(),
            provider_names={provider_id: provider.name for provider_id, provider in desk.records.all_of(Provider)},
            remembered=desk.preferences.get(REMEMBERED, NOTHING_YET),
        )
        written = write_calendar(order, path)
        desk.preferences.put(REMEMBERED, written.to_remember)
        return Written(path=path, words=f"{written.events:,} events, {written.cancelled:,} of them cancelled")
