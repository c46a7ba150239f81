"""What the services of visits and of checks stand on, and the two questions that each asks of what is typed."""

from datetime import date

from monitor_desk.data import work_calendar
from monitor_desk.data.database import Database
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.working_days import WorkingDays
from monitor_desk.services.clock import Clock
from monitor_desk.services.forms import FormService


class Work:
    """The store, the clock, the officer and the forms."""

    def __init__(self, database: Database, clock: Clock, officer: str, forms: FormService) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._forms = forms

    def _settled_day(self, on: date | None) -> date:
        """Return the day given or today; raise `DeskError` for one to come, which cannot have happened."""
        day = on or self._clock.today()
        if day > self._clock.today():
            message = "That day is still to come, so nothing was stored. Give the day on which it happened."
            raise DeskError(message)
        return day

    def _demand(self, reason: str) -> str:
        if not reason.strip():
            message = "Say why, so that the record stands up later; nothing was changed."
            raise DeskError(message)
        return reason.strip()

    def _calendar(self, session: WritingSession) -> WorkingDays:
        return work_calendar.working_days(session)
