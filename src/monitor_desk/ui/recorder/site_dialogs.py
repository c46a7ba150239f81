"""On site: who was met, when the officer arrived and left."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from monitor_desk.domain.dates import read_typed_date, say_date
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.recorder.answers.parsed_field import time_field
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.services.desk import Desk

_ROLES = "By role, never by name: registered manager, Person A"


class PersonDialog(Dialog):
    """Adds someone met, by role."""

    def __init__(self, desk: Desk, visit: VisitFile, parent: QWidget | None = None) -> None:
        super().__init__("Person met", "Add person", parent)
        self._desk, self._visit_id = desk, visit.id
        self.role, self.words = TextField(), TextField()
        self.location = location_field(visit.locations)
        self.form.add_row("role", "&Role", self.role, _ROLES)
        self.form.add_row("words", "Re&mark", self.words, "Such as with advocate")
        self.form.add_row("location_id", "&Location", self.location)

    def act(self) -> None:
        """Store who was met."""
        where = self.location.value()
        location_id = where if isinstance(where, UUID) else None
        self._desk.recording.add_person(self._visit_id, self.role.value(), self.words.value(), location_id)


class ArriveDialog(Dialog):
    """Begins a time on site; the first one begins the visit."""

    def __init__(self, desk: Desk, visit: VisitFile, parent: QWidget | None = None) -> None:
        super().__init__("Arrive on site", "Arrive", parent)
        self._desk, self._visit_id = desk, visit.id
        today = desk.clock.today()
        self.held_on = DateField(partial(read_typed_date, today=today))
        self.arrived, self.location = time_field(), location_field(visit.locations)
        self.held_on.set_value(today)
        self.arrived.set_value(f"{desk.clock.now().astimezone():%H:%M}")
        self.form.add_row("held_on", "&Day", self.held_on)
        self.form.add_row("arrived", "&Arrived", self.arrived)
        self.form.add_row("location_id", "&Location", self.location)

    def act(self) -> None:
        """Store the arrival."""
        on, where = self.held_on.value(), self.location.value()
        if not isinstance(on, date):
            raise InvalidDraftError({"held_on": "Give the day"})
        location_id = where if isinstance(where, UUID) else None
        self._desk.visits.begin_site(self._visit_id, on, self.arrived.value(), location_id)


class LeaveDialog(Dialog):
    """Ends the time on site that is open."""

    def __init__(self, desk: Desk, visit: VisitFile, parent: QWidget | None = None) -> None:
        self._day_id, day = next((key, one) for key, one in visit.days if not one.left)
        when = say_date(day.held_on) if day.held_on else ""
        super().__init__("Leave the site", "Leave", parent, lead=f"On site on {when} since {day.arrived or 'morning'}.")
        self._desk = desk
        self.left_at = time_field()
        self.left_at.set_value(f"{desk.clock.now().astimezone():%H:%M}")
        self.form.add_row("left", "&Left at", self.left_at)

    def act(self) -> None:
        """Store when the officer left."""
        self._desk.visits.leave_site(self._day_id, self.left_at.value())


def times_dialog(desk: Desk, visit: VisitFile, parent: QWidget | None = None) -> Dialog:
    """Return the dialog for what comes next: to leave where a time is open, else to arrive."""
    is_open = any(not day.left for _, day in visit.days)
    return LeaveDialog(desk, visit, parent) if is_open else ArriveDialog(desk, visit, parent)


def location_field(locations: Mapping[UUID, str]) -> ChoiceField:
    """Return a field for one of the visit's locations; a visit of one location needs no choice."""
    field = ChoiceField(list(locations.items()), nothing="No particular place")
    if len(locations) == 1:
        field.set_value(next(iter(locations)))
    return field
