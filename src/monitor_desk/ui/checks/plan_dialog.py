"""Beginning a check: whose, of which kind, why, and what that kind has the provider send."""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal

from monitor_desk.domain.check_rows import CheckDraft
from monitor_desk.domain.checks import DUE_DILIGENCE, ROUTINE, USUAL_WHY, WHY
from monitor_desk.domain.contracts import Contract, ContractFilter, ContractLocation
from monitor_desk.domain.dates import read_typed_date, say_day
from monitor_desk.domain.locations import Location
from monitor_desk.domain.notes import Note
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.providers import Provider
from monitor_desk.ui.records.dialog_drafts import DialogDrafts, of_plan
from monitor_desk.ui.visits.form_choice import likeliest
from monitor_desk.ui.widgets.choice_fields import ChoiceField, TickField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField, TextField
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pick_field import PickField
from monitor_desk.ui.widgets.ticks_field import TicksField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk

_WIDTH = 620
_LINKED = {"Finding": "finding_id", "Complaint": "note_id", "Intelligence": "note_id"}


class PlanCheckDialog(Dialog):
    """Asks what is needed to begin a check; each choice narrows the ones below it."""

    planned = Signal(object)  # id of the check

    def __init__(self, desk: Desk, draft: CheckDraft, parent: QWidget | None = None) -> None:
        super().__init__("New check", "Begin check", parent)
        self._desk = desk
        self._draft = draft
        self._usual_why = ROUTINE
        self._forms = {row.id: row for row in desk.forms.rows("check") if row.version_id is not None}
        self._make_fields()
        self._add_rows()
        self._fill()
        self.provider.changed.connect(self._provider_chosen)
        self.contract.changed.connect(self._contract_chosen)
        self.kind.changed.connect(self._kind_chosen)
        self.why.changed.connect(self._why_chosen)
        self.drafts = DialogDrafts(desk, self, of_plan(draft, "checks"))

    def _make_fields(self) -> None:
        desk, read = self._desk, partial(read_typed_date, today=self._desk.clock.today())
        self.provider = PickField()
        self.provider.set_choices(_named([(one, held.name) for one, held in desk.records.all_of(Provider)]))
        self.contract = ChoiceField([], nothing="No contract")
        self.locations = TicksField("No locations are on record.")
        kinds = sorted(self._forms.values(), key=attrgetter("title"))
        self.kind = ChoiceField([(row.id, f"{row.title} ({row.questions} lines)") for row in kinds], nothing="Choose")
        self.why = ChoiceField([(one, one) for one in WHY])
        self.source = PickField(hint="Type a part of its words")
        self.kpi = TextField()
        self.placement_on = DateField(read)
        self.why_words, self.scope = LongTextField(), LongTextField()
        self.from_on, self.until_on = DateField(read), DateField(read)
        self.officer = PickField()
        self.officer.set_choices(_named([(one, held.name) for one, held in desk.records.all_of(Officer)]))
        self.asks_prepared = TickField("Put what this kind asks for on the list")
        self.prepared = label("", "hint", wraps=True)

    def _add_rows(self) -> None:
        form = self.form
        form.add_row("provider_id", "&Provider (needed)", self.provider)
        form.add_row("contract_id", "&Contract", self.contract)
        form.add_row("form_id", "&Kind of check (needed)", self.kind, "The team adds kinds under Settings, Forms")
        form.add_section("Why")
        form.add_row("why", "&Why (needed)", self.why)
        form.add_row("source", "&Led by", self.source, "The finding, or the note of the complaint or intelligence")
        form.add_row("kpi", "KP&I", self.kpi, "Reference, title and period, as the provider submitted it")
        form.add_row("placement_on", "&First placement", self.placement_on, "The day it is planned for")
        form.add_row("why_words", "In wor&ds", self.why_words, "For colleagues only: never in what the provider gets")
        form.add_section("What is looked at")
        form.add_row("location_ids", "&Locations", self.locations)
        form.add_row("from_on", "From da&y", self.from_on)
        form.add_row("until_on", "U&ntil day", self.until_on)
        form.add_row("scope", "&Scope", self.scope, "What is looked at, and what is not")
        form.add_row("officer_id", "&Officer", self.officer)
        form.add_row("asks_prepared", "What to send", self.asks_prepared)
        self.setMinimumWidth(_WIDTH)
        self.body.addWidget(self.prepared)

    def _fill(self) -> None:
        """Show what is settled by where the dialog was opened."""
        draft = self._draft
        provider_id = draft.provider_id
        if provider_id is None and draft.contract_id is not None:
            provider_id = self._desk.records.get(Contract, draft.contract_id).provider_id
        self.provider.set_value(provider_id)
        self.why.set_value(draft.why)
        self._provider_chosen()
        self.contract.set_value(draft.contract_id or self.contract.value())
        self._contract_chosen()
        self.kind.set_value(draft.form_id or self._usual_kind(draft.why))
        self.kpi.set_value(draft.kpi)
        self.placement_on.set_value(draft.placement_on)
        self.from_on.set_value(draft.from_on)
        self.until_on.set_value(draft.until_on)
        self.scope.set_value(draft.scope)
        self.why_words.set_value(draft.why_words)
        self.officer.set_value(draft.officer_id or self.officer.value())
        self.asks_prepared.set_value(draft.asks_prepared)
        self._why_chosen()
        self.source.set_value(draft.finding_id or draft.note_id)
        self._show_prepared()

    def _provider_chosen(self) -> None:
        """Offer the provider's contracts; the likeliest is chosen."""
        provider_id = self.provider.value()
        wanted = ContractFilter(provider_id=provider_id) if isinstance(provider_id, UUID) else None
        rows = self._desk.contracts.rows(wanted) if wanted else []
        self.contract.set_choices([(row.id, f"{row.reference} {row.title}") for row in rows])
        tiers = [tier.id for tier in sorted(self._desk.schedule.tiers, key=attrgetter("order"))]
        self.contract.set_value(likeliest(rows, tiers, self._desk.clock.today()))
        if isinstance(provider_id, UUID) and self.officer.value() is None:
            self.officer.set_value(self._desk.records.get(Provider, provider_id).officer_id)
        self._contract_chosen()
        self._offer_sources()

    def _contract_chosen(self) -> None:
        """Offer the contract's locations, else the provider's; none is ticked: most checks are of papers."""
        contract_id, provider_id = self.contract.value(), self.provider.value()
        held: set[UUID | None] = set()
        if isinstance(contract_id, UUID):
            links = self._desk.records.owned(ContractLocation, contract_id=contract_id)
            held = {one.location_id for _, one in links}
        rows = self._desk.records.owned(Location, provider_id=provider_id) if isinstance(provider_id, UUID) else []
        offered = [(one, place.name) for one, place in rows if not held or one in held]
        self.locations.set_choices(_named(offered), ticked=self._draft.location_ids)

    def _usual_kind(self, why: str) -> UUID | None:
        """Return the kind that is usually made for a reason, nothing where there are several."""
        return next((row.id for row in self._forms.values() if USUAL_WHY.get(row.key) == why), None)

    def _kind_chosen(self) -> None:
        """Put the usual reason of this kind where no other was chosen, and say what it asks for."""
        form_id = self.kind.value()
        row = self._forms.get(form_id) if isinstance(form_id, UUID) else None
        usual = USUAL_WHY.get(row.key, ROUTINE) if row is not None else ROUTINE
        if self.why.value() == self._usual_why:  # another reason is the officer's own
            self.why.set_value(usual)
            self._why_chosen()
        self._usual_why = usual
        self._show_prepared()

    def _why_chosen(self) -> None:
        """Ask only for what this reason needs."""
        why = str(self.why.value() or "")
        self.form.set_row_visible("source", is_visible=why in _LINKED)
        self.form.set_row_visible("kpi", is_visible=why == "KPI")
        self.form.set_row_visible("placement_on", is_visible=why == DUE_DILIGENCE)
        self._offer_sources()

    def _offer_sources(self) -> None:
        provider_id, field = self.provider.value(), _LINKED.get(str(self.why.value() or ""))
        choices: list[tuple[UUID, str]] = []
        if isinstance(provider_id, UUID) and field == "finding_id":
            rows = self._desk.findings.rows(provider_id=provider_id)
            choices = [(row.id, f"{row.headline} ({row.grade.lower()}, {row.found_by})") for row in rows]
        elif isinstance(provider_id, UUID) and field == "note_id":
            notes = self._desk.records.owned(Note, provider_id=provider_id)
            choices = [
                (one, " · ".join(part for part in (held.source, held.headline()) if part)) for one, held in notes
            ]
        self.source.set_choices(choices)

    def _show_prepared(self) -> None:
        """Say what this kind has the provider send, and by when it would be due if it was asked for today."""
        form_id = self.kind.value()
        if not isinstance(form_id, UUID):
            self.prepared.setText("")
            return
        form = self._desk.forms.in_use(form_id)
        due = self._desk.checks.clocks().reply.after(self._desk.clock.today(), self._desk.schedule.working_days())
        lines = "\n".join(f"· {line}" for line in form.prepare)
        self.prepared.setText(f"It asks for, due by {say_day(due)} if asked for today:\n{lines}" if lines else "")

    def act(self) -> None:
        """Begin it; raise `InvalidDraftError` naming each field that breaks a rule."""
        typed: dict[str, Any] = self.form.values()
        why = str(typed["why"] or "")
        source, field = typed.pop("source"), _LINKED.get(why)
        if field is not None and isinstance(source, UUID):
            typed[field] = source
        if why != "KPI":
            typed["kpi"] = ""
        if why != DUE_DILIGENCE:
            typed["placement_on"] = None
        typed["asks_prepared"] = bool(typed["asks_prepared"])
        self.planned.emit(self._desk.checks.plan(CheckDraft(**{**typed, "why": why})))


def _named(choices: list[tuple[UUID, str]]) -> list[tuple[UUID, str]]:
    return sorted(choices, key=lambda choice: choice[1].casefold())
