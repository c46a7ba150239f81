"""Planning a visit: whose, where, with which form, when, and what the clocks make of that day."""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal

from monitor_desk.domain.contracts import Contract, ContractFilter, ContractLocation
from monitor_desk.domain.dates import read_typed_date, say_day
from monitor_desk.domain.locations import Location
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.visits import VISIT_TYPES
from monitor_desk.ui.records.dialog_drafts import DialogDrafts, of_plan
from monitor_desk.ui.visits.form_choice import form_choices, likeliest, suggested
from monitor_desk.ui.widgets.choice_fields import AnswerField, ChoiceField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pick_field import PickField
from monitor_desk.ui.widgets.ticks_field import TicksField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk

NO_DAY = "Give the day to see when letter and documents are due."
UNANNOUNCED = "Unannounced"
_WIDTH = 620
_CLOCKS = 50  # three lines


class PlanDialog(Dialog):
    """Asks what is needed to plan a visit; each choice narrows the ones below it."""

    planned = Signal(object)  # id of the visit

    def __init__(self, desk: Desk, draft: VisitDraft, parent: QWidget | None = None) -> None:
        super().__init__("Plan visit", "Plan visit", parent)
        self._desk = desk
        self._draft = draft
        self._is_form_chosen = draft.form_id is not None
        self._make_fields()
        self._add_rows()
        self._fill()
        self.provider.changed.connect(self._provider_chosen)
        self.contract.changed.connect(self._contract_chosen)
        self.visit_type.changed.connect(self._type_chosen)
        self.visit_form.changed.connect(self._form_chosen)
        self.announced.changed.connect(self._show_clocks)
        self.planned_on.line.textChanged.connect(self._show_clocks)
        self.drafts = DialogDrafts(desk, self, of_plan(draft, "visits"))

    def _make_fields(self) -> None:
        desk = self._desk
        self.provider = PickField()
        self.provider.set_choices(_named([(one, held.name) for one, held in desk.records.all_of(Provider)]))
        self.contract = ChoiceField([], nothing="No contract")
        self.locations = TicksField("No locations are on record.")
        self.visit_type = ChoiceField([(one, one) for one in VISIT_TYPES])
        self.visit_form = ChoiceField([])
        self.announced = AnswerField([(True, "Announced", "1"), (False, "Unannounced", "2")])
        self.planned_on = DateField(partial(read_typed_date, today=desk.clock.today()))
        self.clocks = label(NO_DAY, "hint", wraps=True)
        self.officer = PickField()
        self.officer.set_choices(_named([(one, held.name) for one, held in desk.records.all_of(Officer)]))
        self.scope, self.why = LongTextField(), LongTextField()

    def _add_rows(self) -> None:
        form = self.form
        form.add_row("provider_id", "&Provider (needed)", self.provider)
        form.add_row("contract_id", "&Contract", self.contract)
        form.add_row("location_ids", "&Locations visited", self.locations)
        form.add_section("What and when")
        form.add_row("visit_type", "&Type", self.visit_type)
        form.add_row("form_id", "&Form (needed)", self.visit_form, "Those made for this service and type stand first")
        form.add_row("is_announced", "&Announced?", self.announced)
        form.add_row("planned_on", "&Day (needed)", self.planned_on)
        form.add_section("Who and why")
        form.add_row("officer_id", "Lead &officer", self.officer)
        form.add_row("scope", "&Scope", self.scope, "What is looked at, and what is not")
        form.add_row("why", "&Why", self.why, "Such as the annual plan, or what was heard")
        self.setMinimumWidth(_WIDTH)
        self._foot.insertWidget(0, self.clocks, 100)
        self.clocks.setMinimumHeight(_CLOCKS)

    def _fill(self) -> None:
        """Show what is settled by where the dialog was opened."""
        draft = self._draft
        provider_id = draft.provider_id
        if provider_id is None and draft.contract_id is not None:
            provider_id = self._desk.records.get(Contract, draft.contract_id).provider_id
        self.provider.set_value(provider_id)
        self.visit_type.set_value(draft.visit_type)
        self.announced.set_value(draft.is_announced)
        self._provider_chosen()
        self.contract.set_value(draft.contract_id or self.contract.value())
        self._contract_chosen()
        if draft.form_id is not None:
            self.visit_form.set_value(draft.form_id)
        self.planned_on.set_value(draft.planned_on)
        self.officer.set_value(draft.officer_id or self.officer.value())
        self.scope.set_value(draft.scope)
        self.why.set_value(draft.why)
        self._show_clocks()

    def _provider_chosen(self) -> None:
        """Offer the provider's contracts; the likeliest is chosen."""
        provider_id = self.provider.value()
        rows = (
            self._desk.contracts.rows(ContractFilter(provider_id=provider_id)) if isinstance(provider_id, UUID) else []
        )
        self.contract.set_choices([(row.id, f"{row.reference} {row.title}") for row in rows])
        tiers = [tier.id for tier in sorted(self._desk.schedule.tiers, key=attrgetter("order"))]
        self.contract.set_value(likeliest(rows, tiers, self._desk.clock.today()))
        if isinstance(provider_id, UUID) and self.officer.value() is None:
            self.officer.set_value(self._desk.records.get(Provider, provider_id).officer_id)
        self._contract_chosen()

    def _contract_chosen(self) -> None:
        """Offer the contract's locations, else the provider's; suggest form and officer."""
        contract_id = self.contract.value()
        contract = self._desk.records.get(Contract, contract_id) if isinstance(contract_id, UUID) else None
        self._offer_locations(contract_id, contract)
        self._offer_forms(contract)
        if contract is not None and self.officer.value() is None:
            self.officer.set_value(contract.officer_id)

    def _offer_locations(self, contract_id: object, contract: Contract | None) -> None:
        desk, wanted = self._desk, self._draft.location_ids
        held: set[UUID | None] = set()
        if contract is not None and isinstance(contract_id, UUID):
            held = {one.location_id for _, one in desk.records.owned(ContractLocation, contract_id=contract_id)}
        provider_id = self.provider.value()
        rows = desk.records.owned(Location, provider_id=provider_id) if isinstance(provider_id, UUID) else []
        offered = [(one, place.name) for one, place in rows if not held or one in held]
        self.locations.set_choices(_named(offered), ticked=wanted or sorted(one for one in held if one))

    def _offer_forms(self, contract: Contract | None) -> None:
        chosen = self.visit_form.value()
        service = contract.service_type if contract else ""
        rows, visit_type = self._desk.forms.rows(), str(self.visit_type.value() or "")
        choices = form_choices(rows, service, visit_type)
        self.visit_form.set_choices(choices)
        is_kept = self._is_form_chosen and chosen in {form_id for form_id, _ in choices}
        self.visit_form.set_value(chosen if is_kept else suggested(rows, service, visit_type))

    def _form_chosen(self) -> None:
        """Let what the officer chose stand when contract or type change."""
        self._is_form_chosen = True

    def _type_chosen(self, visit_type: object) -> None:
        if visit_type == UNANNOUNCED:
            self.announced.set_value(value=False)
        contract_id = self.contract.value()
        self._offer_forms(self._desk.records.get(Contract, contract_id) if isinstance(contract_id, UUID) else None)
        self._show_clocks()

    def _show_clocks(self) -> None:
        """Say what the clocks make of the day that is typed."""
        on = self.planned_on.value()
        if on is None:
            self.clocks.setText(NO_DAY)
            return
        dates = self._desk.visits.clocks().dates(on, self._desk.schedule.working_days())
        parts = ["No letter and no documents beforehand"]
        if self.announced.value() is not False:
            late = " (late)" if dates.letter_due_on < self._desk.clock.today() else ""
            parts = [
                f"Letter by {say_day(dates.letter_due_on)}{late}",
                f"documents by {say_day(dates.documents_due_on)}",
            ]
        self.clocks.setText(f"{', '.join(parts)}, draft report by {say_day(dates.draft_due_on)}.")

    def act(self) -> None:
        """Plan it; raise `InvalidDraftError` naming each field that breaks a rule."""
        typed: dict[str, Any] = self.form.values()
        typed["is_announced"] = typed["is_announced"] is not False
        draft = VisitDraft(**typed, follows_id=self._draft.follows_id)
        self.planned.emit(self._desk.visits.plan(draft))


def _named(choices: list[tuple[UUID, str]]) -> list[tuple[UUID, str]]:
    return sorted(choices, key=lambda choice: choice[1].casefold())
