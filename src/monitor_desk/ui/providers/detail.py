"""The page of a provider: everything about it, with a timeline."""

from functools import partial
from operator import attrgetter
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from monitor_desk.domain.actions import Action
from monitor_desk.domain.check_rows import CheckDraft
from monitor_desk.domain.checks import Check
from monitor_desk.domain.contracts import Contract, ContractRow, Document
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.locations import Contact, Location, LocationRow
from monitor_desk.domain.notes import Note
from monitor_desk.domain.provider_page import ProviderPage
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.visits import Visit
from monitor_desk.ui.actions.list_pane import ActionList
from monitor_desk.ui.checks.list_pane import CheckList
from monitor_desk.ui.providers.assign_dialog import AssignDialog
from monitor_desk.ui.providers.overview import ProviderOverview
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.records.linked_list import LinkedList
from monitor_desk.ui.records.owned_list import OwnedList, columns_of
from monitor_desk.ui.records.record_dialog import RecordDialog
from monitor_desk.ui.records.record_page import RecordPage
from monitor_desk.ui.states import risk_pill, worst_risk
from monitor_desk.ui.visits.list_pane import VisitList
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.pills import PillSpec


class ProviderDetailPage(RecordPage):
    """Gathers a provider's contracts, locations, people, documents and notes."""

    watches = frozenset(
        {"provider", "contract", "location", "contact", "document", "note", "rating", "obligation", "tier_change"}
        | {"visit", "visit_step", "action", "action_step", "check", "check_step", "document_request", "kpi_validation"}
    )
    draft: ClassVar[type[Draft]] = Provider

    def _build_tabs(self) -> None:
        self.header.set_crumbs([("providers", "Providers")])
        self.more_button = self.header.add_action("More")
        self.more_button.setMenu(self._menu())
        self.note_button = self.header.add_primary("Add note", icon="note")
        self.overview = ProviderOverview()
        self.contracts = LinkedList("contracts", "Add contract…", _contract_columns())
        self.visit_list = VisitList(self._desk, ("provider", "answered"))
        self.check_list = CheckList(self._desk, ("provider",))
        self.action_list = ActionList(self._desk, ("provider", "officer", "source"))
        self.locations = LinkedList("locations", "Add location…", _location_columns())
        self.contacts = OwnedList(
            self._desk, Contact, columns_of(Contact, "name", "role", "telephone", "email", wide="email"), "contacts"
        )
        self.documents = OwnedList(
            self._desk,
            Document,
            columns_of(Document, "title", "reference", "issued_on", "expires_on", wide="title"),
            "documents",
        )
        self.notes = OwnedList(
            self._desk, Note, columns_of(Note, "happened_on", "text", "source", "triage", wide="text"), "notes"
        )
        self.add_tab("overview", "Overview", self.overview)
        self.add_tab("contracts", "Contracts", self.contracts)
        self.add_tab("visits", "Visits", self.visit_list)
        self.add_tab("checks", "Checks", self.check_list)
        self.add_tab("actions", "Actions", self.action_list)
        self.add_tab("locations", "Locations", self.locations)
        self.add_tab("people", "People", self.contacts)
        self.add_tab("documents", "Documents", self.documents)
        self.add_tab("notes", "Notes", self.notes)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.assign_action = QAction("Assign to an officer…", menu)
        self.history_action = QAction("History…", menu)
        self.bin_action = QAction("Move to the bin", menu)
        menu.addActions([self.assign_action, self.history_action, self.bin_action])
        return menu

    def _connect(self) -> None:
        super()._connect()
        self.note_button.clicked.connect(self.add_note)
        self.assign_action.triggered.connect(self._assign)
        self.history_action.triggered.connect(self.show_history)
        self.bin_action.triggered.connect(self._bin)
        self.overview.open_requested.connect(self._open)
        self.contracts.opened.connect(self._open_contract)
        self.visit_list.opened.connect(partial(self._open, Visit.kind))
        self.check_list.opened.connect(partial(self._open, Check.kind))
        self.action_list.opened.connect(partial(self._open, Action.kind))
        self.locations.opened.connect(self._open_location)
        self.contracts.add_requested.connect(self._add_contract)
        self.locations.add_requested.connect(self._add_location)

    def add_note(self) -> None:
        """Ask for a note on this provider, of today."""
        self._add(Note(provider_id=self.record_id, happened_on=self._desk.clock.today()))

    def _show(self, record_id: UUID) -> None:
        page = self._desk.providers.page(record_id)
        owner = {"provider_id": record_id}
        self._show_header(page)
        next_due = next((one for one in self._desk.schedule.open_of_provider(record_id)), None)
        self.overview.show_page(page, next_due, self._desk.clock.today())
        self.contracts.set_rows(page.contracts)
        self.tabs.set_count("visits", self.visit_list.show_of(VisitDraft(provider_id=record_id)))
        self.tabs.set_count("checks", self.check_list.show_of(CheckDraft(provider_id=record_id)))
        self.tabs.set_count("actions", self.action_list.show_of(Action(provider_id=record_id)))
        self.locations.set_rows(page.locations)
        self.contacts.show_owned(page.contacts, **owner)
        self.documents.show_owned(page.documents, **owner)
        self.notes.show_owned(page.notes, **owner)
        for key, rows in (
            ("contracts", page.contracts),
            ("locations", page.locations),
            ("people", page.contacts),
            ("documents", page.documents),
            ("notes", page.notes),
        ):
            self.tabs.set_count(key, len(rows))
        self.show_binned(is_binned=page.is_binned)

    def _show_header(self, page: ProviderPage) -> None:
        self.header.set_title(page.provider.name)
        self.header.set_pills([worst_risk(row.risk for row in page.contracts)])
        officer = f"watched over by {page.officer}" if page.officer else "no officer yet"
        contracts, locations = len(page.contracts), len(page.locations)
        self.header.set_line(
            f"{contracts} contract{'s' * (contracts != 1)} · {locations} location{'s' * (locations != 1)} · {officer}"
        )

    def _add(self, draft: Draft) -> None:
        dialog = RecordDialog(self._desk, draft, self)
        dialog.open()

    def _add_contract(self) -> None:
        self._add(Contract(provider_id=self.record_id))

    def _add_location(self) -> None:
        self._add(Location(provider_id=self.record_id))

    def _assign(self) -> None:
        if self.record_id is not None:
            AssignDialog(self._desk, [self.record_id], self).open()

    def _bin(self) -> None:
        if self.record_id is not None:
            bin_records(self._desk, Provider.kind, [self.record_id], self)

    def _open(self, kind: str, record_id: object) -> None:
        self.open_requested.emit(kind, record_id)

    def _open_contract(self, record_id: object) -> None:
        self.open_requested.emit(Contract.kind, record_id)

    def _open_location(self, record_id: object) -> None:
        self.open_requested.emit(Location.kind, record_id)


def _contract_columns() -> list[Column[ContractRow]]:
    return [
        Column(key="reference", title="Reference", value=attrgetter("reference")),
        Column(key="title", title="Title", value=attrgetter("title"), is_stretched=True),
        Column(key="starts", title="Start", value=attrgetter("starts_on"), kind=Kind.DATE),
        Column(key="ends", title="End", value=attrgetter("ends_on"), kind=Kind.DATE),
        Column(key="value", title="Value", value=attrgetter("value_pence"), kind=Kind.MONEY, is_right=True),
        Column(key="risk", title="Risk", value=_risk, kind=Kind.PILL),
    ]


def _location_columns() -> list[Column[LocationRow]]:
    return [
        Column(key="name", title="Location", value=attrgetter("name"), is_stretched=True),
        Column(key="type", title="Type", value=attrgetter("type")),
        Column(key="postcode", title="Postcode", value=attrgetter("postcode")),
        Column(key="rating", title="Regulator's rating", value=attrgetter("rating")),
        Column(key="rated", title="Rated or inspected", value=attrgetter("rated_on"), kind=Kind.DATE),
    ]


def _risk(row: ContractRow) -> PillSpec:
    return risk_pill(row.risk)
