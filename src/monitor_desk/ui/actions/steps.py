"""What each step of an action asks for: told by the provider, seen by the council, moved, withdrawn."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final
from uuid import UUID

from monitor_desk.domain.actions import METHODS, Action, ActionStepKind
from monitor_desk.domain.dates import say_date
from monitor_desk.ui.records.ask_dialog import (
    Asking,
    Item,
    Typed,
    a_date,
    a_line,
    a_number,
    a_text,
    answers,
    as_date,
)

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

_K = ActionStepKind
Maker = Callable[["Desk", UUID, Action], Asking]
VisitMaker = Callable[["Desk", UUID, Action, UUID | None], Asking]


def asking(desk: "Desk", action_id: UUID, action: Action, kind: ActionStepKind, visit_id: UUID | None = None) -> Asking:
    """Return what a step asks for; one that can be taken on a visit names the visit that is given."""
    seen = _ON_VISITS.get(kind)
    return seen(desk, action_id, action, visit_id) if seen else _MAKERS[kind](desk, action_id, action)


def agreeing(desk: "Desk", chosen: Sequence[UUID]) -> Asking:
    """Return what agreeing to several at once asks for; those without a date get the one that is given."""

    def agree(typed: Typed) -> object:
        return desk.actions.agree_many(chosen, as_date(typed["happened_on"]), due_on=as_date(typed["due_on"]))

    return Asking(
        title=f"Agree {len(chosen)} actions" if len(chosen) != 1 else "Agree action",
        verb="Agree",
        items=(
            _on(desk, "&Agreed on"),
            Item(key="due_on", words="&Due", make=a_date, hint="For those that have no date yet"),
        ),
        do=agree,
        lead="From now on each date moves only by an extension, with a reason and who authorised it.",
    )


def _on(desk: "Desk", words: str = "&Happened on") -> Item:
    return Item(key="happened_on", words=words, make=a_date, value=desk.clock.today(), needed="Give the day")


def _reason(words: str = "&Why", hint: str = "") -> Item:
    return Item(key="reason", words=words, make=a_text, hint=hint, needed="Say why")


def _agree(desk: "Desk", action_id: UUID, action: Action) -> Asking:
    def agree(typed: Typed) -> object:
        on, due_on = as_date(typed["happened_on"]), as_date(typed["due_on"])
        return desk.actions.agree(action_id, on, due_on=due_on, words=typed["words"])

    due = Item(key="due_on", words="&Due", make=a_date, value=action.due_on, needed="Give the date")
    words = Item(key="words", words="&Provider's words", make=a_text, hint="What the provider said when it agreed")
    lead = "From now on its date moves only by an extension, with a reason and who authorised it."
    items = (_on(desk, "&Agreed on"), due, words)
    return Asking(title="Agree action", verb="Agree", items=items, do=agree, lead=lead)


def _progress(desk: "Desk", action_id: UUID, _action: Action, visit_id: UUID | None) -> Asking:
    def progress(typed: Typed) -> object:
        return desk.actions.progress(action_id, typed["words"], as_date(typed["happened_on"]), visit_id)

    words = Item(key="words", words="&What was done or seen", make=a_text, needed="Say what was done or seen")
    items = (_on(desk), words)
    lead = "Progress completes nothing: the provider says when it is complete, and the council verifies it."
    return Asking(title="Record progress", verb="Record progress", items=items, do=progress, lead=lead)


def _complete(desk: "Desk", action_id: UUID, _action: Action) -> Asking:
    def complete(typed: Typed) -> object:
        return desk.actions.provider_says_complete(action_id, typed["words"], as_date(typed["happened_on"]))

    words = Item(key="words", words="&Provider's words", make=a_text, hint="And what it sent with them")
    lead = "This is what the provider says. The action then waits for the council to verify it."
    items = (_on(desk, "&Told on"), words)
    return Asking(title="Provider says complete", verb="Record", items=items, do=complete, lead=lead)


def _verify(desk: "Desk", action_id: UUID, action: Action, visit_id: UUID | None) -> Asking:
    def verify(typed: Typed) -> object:
        return desk.actions.verify(
            action_id,
            method=str(typed["method"] or ""),
            sample_size=typed["sample_size"],
            words=typed["words"],
            evidence=typed["evidence"],
            on=as_date(typed["happened_on"]),
            visit_id=visit_id,
        )

    said = action.provider_complete_on
    told = f"The provider said on {say_date(said)} that it is complete. " if said else ""
    items = (
        Item(
            key="method",
            words="&How",
            make=answers([(one, one) for one in METHODS]),
            value=METHODS[0] if visit_id else None,
            needed="Choose how",
        ),
        Item(key="sample_size", words="Sample &of", make=a_number, hint="How many were looked at, for a sample"),
        Item(key="words", words="&What was seen", make=a_text),
        Item(key="evidence", words="&Evidence", make=a_text, hint="Which papers or photos it rests on"),
        _on(desk, "&Verified on"),
    )
    lead = f"{told}Verified is what the council has seen for itself."
    return Asking(title="Verify action", verb="Verify", items=items, do=verify, lead=lead)


def _not_accept(desk: "Desk", action_id: UUID, _action: Action, visit_id: UUID | None) -> Asking:
    def refuse(typed: Typed) -> object:
        on, new = as_date(typed["happened_on"]), as_date(typed["new_due_on"])
        return desk.actions.not_accept(action_id, reason=typed["reason"], new_due_on=new, on=on, visit_id=visit_id)

    new = Item(key="new_due_on", words="&New date", make=a_date, needed="Give the new date")
    items = (_reason("&Why it is not accepted"), new, _on(desk, "&Decided on"))
    return Asking(title="Do not accept as complete", verb="Do not accept", items=items, do=refuse)


def _extend(desk: "Desk", action_id: UUID, action: Action) -> Asking:
    def extend(typed: Typed) -> object:
        return desk.actions.extend(
            action_id,
            new_due_on=as_date(typed["new_due_on"]),
            reason=typed["reason"],
            authoriser=typed["authoriser"],
            on=as_date(typed["happened_on"]),
        )

    items = (
        Item(key="new_due_on", words="&New date", make=a_date, needed="Give the new date"),
        _reason(),
        Item(key="authoriser", words="&Authorised by", make=a_line, hint="By role", needed="Say who authorised it"),
        _on(desk, "&Decided on"),
    )
    lead = f"It is due on {say_date(action.due_on)} now; that date stays on record." if action.due_on else ""
    return Asking(title="Extend action", verb="Extend", items=items, do=extend, lead=lead)


def _withdraw(desk: "Desk", action_id: UUID, _action: Action) -> Asking:
    def withdraw(typed: Typed) -> object:
        return desk.actions.withdraw(action_id, typed["reason"], as_date(typed["happened_on"]))

    items = (_reason("&Why it is not asked for any more"), _on(desk, "&Decided on"))
    return Asking(title="Withdraw action", verb="Withdraw", items=items, do=withdraw)


def _reopen(desk: "Desk", action_id: UUID, _action: Action) -> Asking:
    def reopen(typed: Typed) -> object:
        return desk.actions.reopen(action_id, typed["reason"], as_date(typed["happened_on"]))

    items = (_reason("&Why it is taken up again"), _on(desk, "&Decided on"))
    return Asking(title="Reopen action", verb="Reopen", items=items, do=reopen)


_MAKERS: Final[Mapping[ActionStepKind, Maker]] = {
    _K.AGREED: _agree,
    _K.PROVIDER_COMPLETE: _complete,
    _K.EXTENSION: _extend,
    _K.WITHDRAWN: _withdraw,
    _K.REOPENED: _reopen,
}
_ON_VISITS: Final[Mapping[ActionStepKind, VisitMaker]] = {
    _K.PROGRESS: _progress,
    _K.VERIFIED: _verify,
    _K.NOT_ACCEPTED: _not_accept,
}
ON_VISITS: Final = tuple(_ON_VISITS)
