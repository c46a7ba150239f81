"""Adding an action, from a finding or on its own, and changing one with a reason."""

from typing import TYPE_CHECKING
from uuid import UUID

from monitor_desk.domain.actions import Action
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.providers import Provider
from monitor_desk.ui.records.ask_dialog import Asking, Item, Typed, a_date, a_line, a_record, a_text

if TYPE_CHECKING:
    from monitor_desk.domain.fields import Draft
    from monitor_desk.services.desk import Desk

_FIELDS = ("requirement", "due_on", "owner", "evidence_expected", "clause", "provider_words", "source")


def adding(desk: "Desk", draft: Action, finding: Finding | None = None) -> Asking:
    """Return what a new action asks for; what it answers and whose it is may be settled already."""

    def add(typed: Typed) -> object:
        return desk.actions.add(Action.of({**draft.values(), **typed}))

    owners = () if draft.provider_id else (_whose(desk, Provider, "provider_id", "Choose the provider"),)
    lead = f"For the finding: {finding.headline()}" if finding else "It is numbered within its provider."
    return Asking(title="Add action", verb="Add action", items=(*owners, *_items(draft)), do=add, lead=lead)


def editing(desk: "Desk", action_id: UUID, action: Action) -> Asking:
    """Return what a change asks for; once it is agreed its date is not among it."""

    def edit(typed: Typed) -> object:
        values = {**action.values(), **{key: typed[key] for key in typed if key != "why"}}
        return desk.actions.edit(action_id, Action.of(values), str(typed["why"] or ""))

    is_agreed = action.agreed_on is not None
    hint = "The provider has agreed to these words" if is_agreed else "Kept in the history; may stay empty"
    why = Item(key="why", words="&Why it is changed", make=a_line, hint=hint)
    items = [item for item in _items(action) if not (is_agreed and item.key == "due_on")]
    lead = "Its date moves by an extension." if is_agreed else ""
    return Asking(title="Change action", verb="Save action", items=(*items, why), do=edit, lead=lead)


def from_finding(finding_id: UUID, finding: Finding) -> Action:
    """Return the action that a finding asks for, with what is known already."""
    return Action(
        requirement=finding.required_outcome,
        provider_id=finding.provider_id,
        contract_id=finding.contract_id,
        location_id=finding.location_id,
        visit_id=finding.visit_id,
        check_id=finding.check_id,
        finding_id=finding_id,
    )


def _items(draft: Action) -> list[Item]:
    makers = {"requirement": a_text, "due_on": a_date, "evidence_expected": a_text, "provider_words": a_text}
    keys = {"requirement": "&", "due_on": "&", "owner": "&", "evidence_expected": "&", "clause": "&"}
    values = draft.values()
    return [
        Item(
            key=name,
            words=f"{keys.get(name, '')}{draft.spec(name).label}",
            make=makers.get(name, a_line),
            hint=draft.spec(name).hint,
            value=values[name],
            needed=draft.spec(name).required,
        )
        for name in _FIELDS
    ]


def _whose(desk: "Desk", kind: "type[Draft]", key: str, needed: str) -> Item:
    found = sorted(((one, record.headline()) for one, record in desk.records.all_of(kind)), key=_words)
    return Item(key=key, words=f"&{kind.noun}", make=a_record(found), needed=needed)


def _words(choice: tuple[UUID, str]) -> str:
    return choice[1].casefold()
