"""What the steps before a visit ask for: the letter, documents, another day, or why it is given up."""

from typing import TYPE_CHECKING

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.visit_deadlines import documents_day
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.ui.records.ask_dialog import Asking, Item, Typed, a_date, a_line, a_text, a_word, as_date
from monitor_desk.ui.widgets.ticks_field import TicksField

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.widgets.fields import Field

WAYS = ("E-mail", "Post", "Telephone", "In person")


def announce(desk: "Desk", file: VisitFile) -> Asking:
    """Ask when, how and to whom the letter was sent."""

    def act(typed: Typed) -> None:
        on = as_date(typed["sent_on"])
        desk.visits.announce(file.id, sent_on=on, how=typed["how"] or "", to_whom=typed["to_whom"])

    due = file.visit.letter_due_on
    lead = f"The letter is due by {say_date(due)}. " if due else ""
    items = (
        Item(key="sent_on", words="&Sent on", make=a_date, value=desk.clock.today(), needed="Give the day"),
        Item(key="how", words="&How", make=a_word(WAYS), value=WAYS[0]),
        Item(key="to_whom", words="&To whom", make=a_line, hint="By role, such as registered manager"),
    )
    lead += "Preview and save it under Desktop review; this records that it was sent."
    return Asking(title="Visit letter sent", verb="Record as sent", items=items, do=act, lead=lead)


def ask_documents(desk: "Desk", file: VisitFile) -> Asking:
    """Ask which documents are wanted: those that the form asks for beforehand, and others."""
    asked = {one.title for _, one in file.documents}
    offered = [title for title in wanted_beforehand(file.form) if title not in asked]

    def act(typed: Typed) -> object:
        titles = [str(one) for one in typed["titles"]] + str(typed["others"] or "").splitlines()
        return desk.visits.ask_documents(file.id, titles, as_date(typed["due_on"]))

    def ticks(_desk: "Desk") -> "Field":
        field = TicksField("Everything that the form asks for beforehand was asked for.")
        field.set_choices([(title, title) for title in offered], ticked=offered)
        return field

    items = (
        Item(key="titles", words="&From the form", make=ticks),
        Item(key="others", words="&Others", make=a_text, hint="One in each line"),
        Item(key="due_on", words="&Due", make=a_date, value=documents_day(file.visit, desk.clock.today())),
    )
    return Asking(title="Ask for documents", verb="Ask", items=items, do=act)


def wanted_beforehand(form: Form | None) -> list[str]:
    """Return what a form asks the provider for before the visit, each once."""
    if form is None:
        return []
    found = [
        question.ask
        for section in form.sections
        if not section.is_retired
        for question in section.questions
        if question.ask_beforehand and not question.is_retired
    ]
    return list(dict.fromkeys(found))


def reschedule(desk: "Desk", file: VisitFile) -> Asking:
    """Ask for the other day and why."""

    def act(typed: Typed) -> None:
        on = as_date(typed["planned_on"])
        if on is not None:
            desk.visits.reschedule(file.id, on, typed["reason"])

    planned = file.visit.planned_on
    items = (
        Item(key="planned_on", words="&New day", make=a_date, needed="Give the day"),
        Item(key="reason", words="&Why", make=a_text, needed="Say why it is moved"),
    )
    lead = f"It is planned for {say_date(planned)}. Letter and documents move with it." if planned else ""
    return Asking(title="Move visit", verb="Move visit", items=items, do=act, lead=lead)


def desktop(desk: "Desk", file: VisitFile) -> Asking:
    """Begin the desktop review; nothing is asked."""

    def act(_typed: Typed) -> None:
        desk.visits.begin_desktop(file.id)

    waiting = sum(1 for _, one in file.documents if one.received_on is None)
    lead = f"{waiting} documents have not come yet; they can be recorded as they come." if waiting else ""
    lead = lead or "What the provider sent is looked at before the visit."
    return Asking(title="Begin the desktop review", verb="Begin", items=(), do=act, lead=lead)


def cancel(desk: "Desk", file: VisitFile) -> Asking:
    """Ask why a visit is given up."""

    def act(typed: Typed) -> None:
        desk.visits.cancel(file.id, typed["reason"])

    items = (Item(key="reason", words="&Why", make=a_text, needed="Say why it is cancelled"),)
    return Asking(title="Cancel visit", verb="Cancel visit", items=items, do=act, lead="It stays on record.")


def abort(desk: "Desk", file: VisitFile) -> Asking:
    """Ask why a visit is broken off."""

    def act(typed: Typed) -> None:
        desk.visits.abort(file.id, typed["reason"])

    items = (Item(key="reason", words="&Why", make=a_text, needed="Say why it is broken off"),)
    lead = "Everything that was recorded stays."
    return Asking(title="Abort visit", verb="Abort visit", items=items, do=act, lead=lead)
