"""The page of a location: the regulator's history of it, and its fields."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from monitor_desk.domain.fields import Draft
from monitor_desk.domain.locations import Location, Rating
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.records.owned_list import OwnedList, columns_of
from monitor_desk.ui.records.record_page import RecordPage


class LocationDetailPage(RecordPage):
    """Shows a location with its dated ratings, the latest first."""

    watches = frozenset({"location", "rating", "provider"})
    draft: ClassVar[type[Draft]] = Location

    def _build_tabs(self) -> None:
        self.header.set_crumbs([("providers", "Providers"), ("locations", "Locations")])
        self.more_button = self.header.add_action("More")
        self.more_button.setMenu(self._menu())
        self.provider_button = self.header.add_primary("Open provider")
        columns = columns_of(Rating, "rated_on", "area", "rating", "source", wide="source")
        self.ratings = OwnedList(self._desk, Rating, columns, "ratings")
        self.add_tab("ratings", "Regulator's ratings", self.ratings)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.history_action = QAction("History…", menu)
        self.bin_action = QAction("Move to the bin", menu)
        menu.addActions([self.history_action, self.bin_action])
        return menu

    def _connect(self) -> None:
        super()._connect()
        self.provider_button.clicked.connect(self._open_provider)
        self.history_action.triggered.connect(self.show_history)
        self.bin_action.triggered.connect(self._bin)

    def _show(self, record_id: UUID) -> None:
        location = self._desk.records.get(Location, record_id)
        rated = self._desk.records.owned(Rating, location_id=record_id)
        rated.sort(key=lambda one: str(one[1].rated_on), reverse=True)
        self.header.set_title(location.name)
        parts = (location.type, location.postcode, location.regulator_id)
        self.header.set_line(" · ".join(part for part in parts if part))
        self.provider_button.setEnabled(location.provider_id is not None)
        self.ratings.show_owned(rated, location_id=record_id)
        self.tabs.set_count("ratings", len(rated))
        self.show_binned(is_binned=self._desk.records.is_binned(self._ref(record_id)))

    def _open_provider(self) -> None:
        if self.record_id is not None:
            self.open_requested.emit("provider", self._desk.records.get(Location, self.record_id).provider_id)

    def _bin(self) -> None:
        if self.record_id is not None:
            bin_records(self._desk, Location.kind, [self.record_id], self)
