"""The steps of a check by their keys, each with what it asks for."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_receipt import has_come, outstanding
from monitor_desk.domain.dates import say_date
from monitor_desk.ui.records.ask_dialog import Asking, Item, Typed, a_date, a_line, a_text, a_word, as_date
from monitor_desk.ui.visits.steps_before import WAYS, wanted_beforehand
from monitor_desk.ui.widgets.ticks_field import TicksField

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.widgets.fields import Field

CONCLUDE: Final = "conclude"  # lists what is missing, so it has a dialog of its own
_BY_ROLE = "By role, such as registered manager"


def add_requests(desk: "Desk", file: CheckFile) -> Asking:
    """Ask what else is wanted: what the form has the provider send, what it asks beforehand, and others."""
    asked = {one.title for _, one in file.documents}
    wanted = [*(file.form.prepare if file.form else ()), *wanted_beforehand(file.form)]
    offered = [title for title in dict.fromkeys(wanted) if title not in asked]

    def act(typed: Typed) -> object:
        titles = [str(one) for one in typed["titles"]] + str(typed["others"] or "").splitlines()
        return desk.checks.ask_for(file.id, titles)

    def ticks(_desk: "Desk") -> "Field":
        field = TicksField("Everything that the form names is on the list.")
        field.set_choices([(title, title) for title in offered], ticked=offered)
        return field

    items = (
        Item(key="titles", words="&From the form", make=ticks),
        Item(key="others", words="&Others", make=a_text, hint="One in each line; people by code, never by name"),
    )
    lead = "It goes out with the next request." if file.check.requested_on else ""
    return Asking(title="Add to what is asked for", verb="Add", items=items, do=act, lead=lead)


def request(desk: "Desk", file: CheckFile) -> Asking:
    """Ask when, how and to whom the request was sent, and by when it is due."""

    def act(typed: Typed) -> None:
        desk.checks.send_request(
            file.id,
            sent_on=as_date(typed["sent_on"]),
            due_on=as_date(typed["due_on"]),
            how=str(typed["how"] or ""),
            to_whom=typed["to_whom"],
        )

    today = desk.clock.today()
    clock = desk.checks.clocks().reply
    due_on = say_date(clock.after(today, desk.schedule.working_days()))
    usual = f"Left empty, {clock.words()} after it was sent: {due_on} if it was sent today"
    unsent = sum(1 for _, one in file.documents if one.asked_on is None)
    items = (
        Item(key="sent_on", words="&Sent on", make=a_date, value=today, needed="Give the day"),
        Item(key="how", words="&How", make=a_word(WAYS), value=WAYS[0]),
        Item(key="to_whom", words="&To whom", make=a_line, hint=_BY_ROLE, needed="Say to whom it was sent, by role"),
        Item(key="due_on", words="&Due", make=a_date, hint=usual),
    )
    things = "1 thing is" if unsent == 1 else f"{unsent} things are"
    lead = f"{things} on the list. Preview and save the letter under Asked for; this records that it was sent."
    return Asking(title="Request sent", verb="Record as sent", items=items, do=act, lead=lead)


def remind(desk: "Desk", file: CheckFile) -> Asking:
    """Ask when, how and whom the provider was reminded."""

    def act(typed: Typed) -> None:
        desk.checks.remind(file.id, on=as_date(typed["on"]), how=str(typed["how"] or ""), to_whom=typed["to_whom"])

    missing = [one.title for one in outstanding(one for _, one in file.documents)]
    items = (
        Item(key="on", words="&Sent on", make=a_date, value=desk.clock.today(), needed="Give the day"),
        Item(key="how", words="&How", make=a_word(WAYS), value=WAYS[0]),
        Item(key="to_whom", words="&To whom", make=a_line, hint=_BY_ROLE),
    )
    lead = "Has not come yet:\n" + "\n".join(f"· {title}" for title in missing)
    return Asking(title="Reminder sent", verb="Record as sent", items=items, do=act, lead=lead)


def extend(desk: "Desk", file: CheckFile) -> Asking:
    """Ask for the new day and why."""

    def act(typed: Typed) -> None:
        due_on = as_date(typed["due_on"])
        if due_on is not None:
            desk.checks.give_more_time(file.id, due_on, typed["reason"])

    items = (
        Item(key="due_on", words="&New day", make=a_date, needed="Give the day"),
        Item(key="reason", words="&Why", make=a_text, needed="Say why more time is given"),
    )
    lead = f"It is due on {say_date(file.check.due_on)} now; that day stays on record." if file.check.due_on else ""
    return Asking(title="Give more time", verb="Give more time", items=items, do=act, lead=lead)


def begin(desk: "Desk", file: CheckFile) -> Asking:
    """Begin checking; nothing is asked."""

    def act(_typed: Typed) -> None:
        desk.checks.begin(file.id)

    waiting = sum(1 for _, one in file.documents if not has_come(one))
    lead = f"{waiting} of {len(file.documents)} things asked for have not come; they can be ticked as they come."
    lead = lead if waiting else "All that was asked for has come." if file.documents else "Nothing was asked for."
    return Asking(title="Begin checking", verb="Begin", items=(), do=act, lead=lead)


def reopen(desk: "Desk", file: CheckFile) -> Asking:
    """Ask why a concluded check is opened again."""

    def act(typed: Typed) -> None:
        desk.checks.reopen(file.id, typed["reason"])

    items = (Item(key="reason", words="&Why", make=a_text, needed="Say why it is opened again"),)
    lead = "The result that was frozen stays as it is; concluding again makes the next version, with this reason."
    return Asking(title="Reopen check", verb="Reopen", items=items, do=act, lead=lead)


def tell(desk: "Desk", file: CheckFile) -> Asking:
    """Ask who was told of the outcome."""

    def act(typed: Typed) -> None:
        desk.checks.tell(
            file.id,
            to_whom=typed["to_whom"],
            how=str(typed["how"] or ""),
            words=typed["words"],
            on=as_date(typed["on"]),
        )

    items = (
        Item(key="to_whom", words="&Who was told", make=a_line, hint=_BY_ROLE, needed="Say who was told, by role"),
        Item(key="how", words="&How", make=a_word(WAYS), value=WAYS[0]),
        Item(key="on", words="&On", make=a_date, value=desk.clock.today(), needed="Give the day"),
        Item(key="words", words="W&hat was said", make=a_text),
    )
    return Asking(title="Outcome told", verb="Record", items=items, do=act)


def close(desk: "Desk", file: CheckFile) -> Asking:
    """Close a check; nothing is asked."""

    def act(_typed: Typed) -> None:
        desk.checks.close(file.id)

    open_actions = sum(1 for _, action in file.actions if action.is_open())
    settled = "Its actions are all settled." if file.actions else "It has no actions."
    lead = f"{open_actions} of its actions are open; they go on under Actions." if open_actions else settled
    return Asking(title="Close check", verb="Close check", items=(), do=act, lead=lead)


def withdraw(desk: "Desk", file: CheckFile) -> Asking:
    """Ask why a check is given up."""

    def act(typed: Typed) -> None:
        desk.checks.withdraw(file.id, typed["reason"])

    items = (Item(key="reason", words="&Why", make=a_text, needed="Say why it is withdrawn"),)
    return Asking(title="Withdraw check", verb="Withdraw", items=items, do=act, lead="Everything recorded stays.")


_STEPS: Final[Mapping[str, Callable[["Desk", CheckFile], Asking]]] = {
    "list": add_requests,
    "request": request,
    "remind": remind,
    "extend": extend,
    "begin": begin,
    "reopen": reopen,
    "tell": tell,
    "close": close,
    "withdraw": withdraw,
}


def asking(desk: "Desk", file: CheckFile, key: str) -> Asking:
    """Return what a step asks for."""
    return _STEPS[key](desk, file)


def keys() -> frozenset[str]:
    """Return the keys of all steps that can be taken."""
    return frozenset(_STEPS) | {CONCLUDE}
