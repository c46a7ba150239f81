"""What the steps on site ask for: arrival, leaving, feedback, the signature, the end."""

from typing import TYPE_CHECKING
from uuid import UUID

from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.ui.records.ask_dialog import Asking, Item, Typed, a_choice, a_date, a_line, a_text, as_date

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk


def begin(desk: "Desk", file: VisitFile) -> Asking:
    """Ask when and where the officer arrived."""

    def act(typed: Typed) -> object:
        on, place = as_date(typed["held_on"]), typed["location_id"]
        return desk.visits.begin_site(file.id, on, typed["arrived"], place if isinstance(place, UUID) else None)

    places = [(part.location_id, part.label) for _, part in file.parts if part.location_id]
    items = (
        Item(key="held_on", words="&Day", make=a_date, value=desk.clock.today(), needed="Give the day"),
        Item(key="arrived", words="&Arrived at", make=a_line, hint="Such as 09:40 or 9.40am", needed="Give the time"),
        Item(key="location_id", words="&Where", make=a_choice(places, nothing="The provider's office")),
    )
    return Asking(title="Arrive on site", verb="Arrive", items=items, do=act)


def leave(desk: "Desk", day_id: UUID, where: str) -> Asking:
    """Ask when the officer left."""

    def act(typed: Typed) -> None:
        desk.visits.leave_site(day_id, typed["left"])

    items = (Item(key="left", words="&Left at", make=a_line, hint="Such as 15:10", needed="Give the time"),)
    return Asking(title="Leave site", verb="Leave", items=items, do=act, lead=where)


def end(desk: "Desk", file: VisitFile) -> Asking:
    """Ask for the last day on site."""

    def act(typed: Typed) -> None:
        desk.visits.end_site(file.id, as_date(typed["ended_on"]))

    last = max((day.held_on for _, day in file.days if day.held_on), default=desk.clock.today())
    items = (Item(key="ended_on", words="&Last day on site", make=a_date, value=last, needed="Give the day"),)
    lead = "From now on notes made on site are only added to. The draft report falls due by the clock."
    return Asking(title="End the site visit", verb="End visit", items=items, do=act, lead=lead)


def feedback(desk: "Desk", file: VisitFile) -> Asking:
    """Ask to whom feedback was given, when, and what was said."""
    visit = file.visit

    def act(typed: Typed) -> None:
        desk.visits.feedback(
            file.id,
            on=as_date(typed["on"]),
            time=typed["time"],
            to_whom=typed["to_whom"],
            summary=typed["summary"],
        )

    on = visit.feedback_on or desk.clock.today()
    items = (
        Item(key="on", words="&Day", make=a_date, value=on, needed="Give the day"),
        Item(key="time", words="&Time", make=a_line, value=visit.feedback_time, needed="Give the time"),
        Item(
            key="to_whom",
            words="To &whom",
            make=a_line,
            value=visit.feedback_to,
            hint="By role",
            needed="Say to whom, by role",
        ),
        Item(
            key="summary",
            words="What was &said",
            make=a_text,
            value=visit.feedback_summary,
            needed="Say in short what was fed back",
        ),
    )
    return Asking(title="Verbal feedback", verb="Record feedback", items=items, do=act)


def sign(desk: "Desk", file: VisitFile) -> Asking:
    """Ask by whom, by role, the record was signed."""

    def act(typed: Typed) -> None:
        desk.visits.sign(
            file.id, role=typed["role"], signed_on=as_date(typed["signed_on"]), signature=typed["signature"]
        )

    items = (
        Item(key="role", words="&Role", make=a_line, hint="Of who signs", needed="Say who signs, by role"),
        Item(key="signed_on", words="&Day", make=a_date, value=desk.clock.today(), needed="Give the day"),
        Item(key="signature", words="&Signed as", make=a_line, hint="Typed by the person who signs; may stay empty"),
    )
    lead = "Agreed as a record of what was said, not as agreement with it."
    return Asking(title="Sign for the provider", verb="Sign", items=items, do=act, lead=lead)
