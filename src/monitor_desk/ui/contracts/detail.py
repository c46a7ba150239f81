"""The page of a contract: its term and options, its tier and schedule, what hangs on it."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from monitor_desk.domain.actions import Action
from monitor_desk.domain.check_rows import CheckDraft
from monitor_desk.domain.checks import DUE_DILIGENCE, Check
from monitor_desk.domain.contract_page import BreakRow, ContractPage
from monitor_desk.domain.contracts import (
    BreakPoint,
    Contract,
    ContractLocation,
    Document,
    Extension,
    FrequencyChange,
    TierChange,
    Variation,
)
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.money import say_money
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.visits import Visit
from monitor_desk.ui.actions.list_pane import ActionList
from monitor_desk.ui.checks.list_pane import CheckList
from monitor_desk.ui.contracts.frequency_dialog import FrequencyDialog
from monitor_desk.ui.contracts.overview import ContractOverview
from monitor_desk.ui.contracts.tier_dialog import TierDialog
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.records.owned_list import OwnedList, OwnedRow, columns_of
from monitor_desk.ui.records.record_page import RecordPage
from monitor_desk.ui.schedule.schedule_list import ScheduleList
from monitor_desk.ui.states import risk_pill
from monitor_desk.ui.visits.list_pane import VisitList
from monitor_desk.ui.widgets.columns import Column, Kind

_OWNED: tuple[tuple[type[Draft], str, str, tuple[str, ...]], ...] = (
    (Extension, "extensions", "words", ("months", "starts_on", "decided_by", "decide_by_on", "exercised_on", "words")),
    (BreakPoint, "breaks", "", ("breaks_on", "who_may", "notice_days", "served_on")),
    (Variation, "variations", "summary", ("number", "summary", "sent_on", "signed_on", "effective_on")),
    (ContractLocation, "schemes", "location_id", ("location_id", "validated_on")),
    (Document, "documents", "title", ("title", "reference", "issued_on", "expires_on")),
    (TierChange, "tier history", "reason", ("from_on", "tier", "reason")),
    (FrequencyChange, "frequencies", "reason", ("activity", "every_months", "from_on", "reason", "author")),
)


class ContractDetailPage(RecordPage):
    """Gathers a contract's term, extensions, breaks, variations, schemes, documents and schedule."""

    watches = frozenset({"contract", "provider", "obligation", "period", "closure", "setting", "location"}) | {
        *("visit", "visit_step", "action", "action_step", "check", "check_step", "document_request", "kpi_validation"),
        *(draft.kind for draft, *_ in _OWNED),
    }
    draft: ClassVar[type[Draft]] = Contract
    leaving_out = ("tier",)

    def _build_tabs(self) -> None:
        self.header.set_crumbs([("contracts", "Contracts")])
        self.more_button = self.header.add_action("More")
        self.more_button.setMenu(self._menu())
        self.tier_button = self.header.add_primary("Set tier…")
        self._breaks: dict[UUID, BreakRow] = {}
        self.overview = ContractOverview()
        self.schedule = ScheduleList(self._desk)
        self.add_tab("overview", "Overview", self.overview)
        self.visit_list = VisitList(self._desk, ("provider", "contract", "answered"))
        self.check_list = CheckList(self._desk, ("provider", "contract"))
        self.action_list = ActionList(self._desk, ("provider", "contract", "officer", "source"))
        self.add_tab("schedule", "Schedule", self.schedule)
        self.add_tab("visits", "Visits", self.visit_list)
        self.add_tab("checks", "Checks", self.check_list)
        self.add_tab("actions", "Actions", self.action_list)
        self.owned: dict[str, OwnedList] = {}
        for draft, plural, wide, names in _OWNED:
            columns = [self._titled(column) for column in columns_of(draft, *names, wide=wide)]
            pane = OwnedList(self._desk, draft, [*columns, *self._more(draft)], plural)
            self.owned[draft.kind] = pane
            self.add_tab(draft.kind, plural.capitalize(), pane)

        self.owned[TierChange.kind].add_through(self.set_tier, "Set tier…")
        self.owned[FrequencyChange.kind].add_through(self._change_frequency, "Change a frequency…")
        extensions = self.owned[Extension.kind].table
        self.use_action = QAction("Use this extension", extensions)
        extensions.addAction(self.use_action)

    def _titled(self, column: Column[OwnedRow]) -> Column[OwnedRow]:
        """Show a tier by its title rather than its key."""
        return replace(column, value=self._tier, is_right=False) if column.key == "tier" else column

    def _tier(self, row: OwnedRow) -> str:
        key = getattr(row.record, "tier", "")
        return next((one.title for one in self._desk.schedule.tiers if one.id == key), key)

    def _more(self, draft: type[Draft]) -> list[Column[OwnedRow]]:
        """Return the columns that are worked out rather than typed."""
        if draft is not BreakPoint:
            return []
        return [
            Column(key="serve_by", title="Last safe day to serve", value=self._serve_by, kind=Kind.DATE),
            Column(key="decide_by", title="Decide by", value=self._decide_by, kind=Kind.DATE, is_stretched=True),
        ]

    def _serve_by(self, row: OwnedRow) -> date | None:
        return self._breaks[row.id].serve_by_on if row.id in self._breaks else None

    def _decide_by(self, row: OwnedRow) -> date | None:
        return self._breaks[row.id].decide_by_on if row.id in self._breaks else None

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.frequency_action = QAction("Change a frequency…", menu)
        self.history_action = QAction("History…", menu)
        self.bin_action = QAction("Move to the bin", menu)
        menu.addActions([self.frequency_action, self.history_action, self.bin_action])
        return menu

    def _connect(self) -> None:
        super()._connect()
        self.tier_button.clicked.connect(self.set_tier)
        self.use_action.triggered.connect(self._use_extension)
        self.frequency_action.triggered.connect(self._change_frequency)
        self.history_action.triggered.connect(self.show_history)
        self.bin_action.triggered.connect(self._bin)
        self.overview.provider_opened.connect(self._open_provider)
        self.overview.term_taken.connect(self._take_term)
        self.overview.schedule_requested.connect(self._open_schedule)
        self.visit_list.opened.connect(partial(self.open_requested.emit, Visit.kind))
        self.check_list.opened.connect(partial(self.open_requested.emit, Check.kind))
        self.overview.diligence_opened.connect(partial(self.open_requested.emit, Check.kind))
        self.overview.diligence_requested.connect(self._begin_diligence)
        self.action_list.opened.connect(partial(self.open_requested.emit, Action.kind))

    def set_tier(self) -> None:
        """Ask for another tier and why."""
        if self.record_id is not None:
            tier = self._desk.records.get(Contract, self.record_id).tier
            TierDialog(self._desk, self.record_id, tier, self).open()

    def _show(self, record_id: UUID) -> None:
        page = self._desk.contracts.page(record_id)
        self._breaks = {row.id: row for row in page.breaks}
        self._show_header(page)
        diligence = self._desk.checks.due_diligence(record_id)
        self.overview.show_page(page, self._desk.schedule.tiers, diligence)
        self.schedule.show_schedule(page.obligations, page.gaps, self._desk.clock.today())
        self.tabs.set_count("schedule", sum(1 for one in page.obligations if one.is_open))
        provider_id = page.contract.provider_id
        visits = VisitDraft(provider_id=provider_id, contract_id=record_id)
        actions = Action(provider_id=provider_id, contract_id=record_id)
        self.tabs.set_count("visits", self.visit_list.show_of(visits))
        self.tabs.set_count(
            "checks", self.check_list.show_of(CheckDraft(provider_id=provider_id, contract_id=record_id))
        )
        self.tabs.set_count("actions", self.action_list.show_of(actions))
        for draft, *_ in _OWNED:
            rows = self._desk.records.owned(draft, contract_id=record_id)
            self.owned[draft.kind].show_owned(rows, contract_id=record_id)
            self.tabs.set_count(draft.kind, len(rows))
        self.show_binned(is_binned=page.is_binned)

    def _show_header(self, page: ContractPage) -> None:
        contract = page.contract
        self.header.set_title(contract.headline())
        self.header.set_pills([risk_pill(contract.risk)])
        parts = [page.provider, contract.service_type, f"watched over by {page.officer}" if page.officer else ""]
        if contract.value_pence is not None:
            parts.append(say_money(contract.value_pence))
        self.header.set_line(" · ".join(part for part in parts if part))

    def _open_provider(self) -> None:
        if self.record_id is not None:
            self.open_requested.emit(Provider.kind, self._desk.records.get(Contract, self.record_id).provider_id)

    def _open_schedule(self) -> None:
        self.tabs.open_tab("schedule")

    def _begin_diligence(self) -> None:
        self.tabs.open_tab("checks")
        self.check_list.plan(DUE_DILIGENCE)

    def _take_term(self) -> None:
        if self.record_id is not None:
            self._desk.contracts.take_term(self.record_id)

    def _use_extension(self) -> None:
        chosen = self.owned[Extension.kind].chosen()
        if chosen is not None:
            self._desk.contracts.exercise(chosen)

    def _change_frequency(self) -> None:
        if self.record_id is not None:
            FrequencyDialog(self._desk, self.record_id, self).open()

    def _bin(self) -> None:
        if self.record_id is not None:
            bin_records(self._desk, Contract.kind, [self.record_id], self)
