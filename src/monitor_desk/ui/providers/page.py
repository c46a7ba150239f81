"""The list of providers: filtered, sorted, assigned, added to."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any, ClassVar

from PySide6.QtGui import QAction

from monitor_desk.domain.fields import Draft
from monitor_desk.domain.providers import Provider, ProviderFilter, ProviderRow
from monitor_desk.ui.providers.assign_dialog import AssignDialog
from monitor_desk.ui.records.list_page import ListPage
from monitor_desk.ui.states import risk_pill
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.pills import PillSpec


class ProvidersPage(ListPage):
    """Lists providers with their officer, closest tier and gravest risk."""

    watches = frozenset({"provider", "contract", "location", "officer"})
    draft: ClassVar[type[Draft]] = Provider
    title = "Providers"
    noun = "providers"
    chips = ("Act", "Watch", "On track", "No data")

    def columns(self) -> list[Column[Any]]:
        """Return the columns of the table."""
        return [
            Column(key="name", title="Provider", value=attrgetter("name"), is_stretched=True),
            Column(key="service", title="Service types", value=attrgetter("service_types"), is_stretched=True),
            Column(key="officer", title="Officer", value=attrgetter("officer")),
            Column(key="tier", title="Closest tier", value=self._tier, is_spare=True),
            Column(key="contracts", title="Contracts", value=attrgetter("contracts"), kind=Kind.NUMBER, is_right=True),
            Column(key="locations", title="Locations", value=attrgetter("locations"), kind=Kind.NUMBER, is_right=True),
            Column(key="risk", title="Risk", value=_risk, kind=Kind.PILL),
        ]

    def found(self, words: str) -> Sequence[ProviderRow]:
        """Return the providers that fit the typed words."""
        return self._desk.providers.rows(ProviderFilter(words=words))

    def chip_of(self, row: ProviderRow) -> str:
        """Return the provider's gravest risk."""
        return row.risk or "No data"

    def line(self, rows: Sequence[ProviderRow]) -> str:
        """Say how much is listed."""
        contracts, locations = sum(row.contracts for row in rows), sum(row.locations for row in rows)
        return f"{len(rows):,} providers · {contracts:,} contracts · {locations:,} locations"

    def assign(self) -> None:
        """Give the selected providers to an officer."""
        chosen = self.selected()
        if chosen:
            AssignDialog(self._desk, chosen, self).open()

    def _build(self) -> None:
        super()._build()
        self.assign_action = QAction("Assign to an officer…", self.table)
        self.table.insertAction(self.bin_action, self.assign_action)

    def _connect(self) -> None:
        super()._connect()
        self.assign_action.triggered.connect(self.assign)

    def _tier(self, row: ProviderRow) -> str:
        return next((tier.title for tier in self._desk.schedule.tiers if tier.id == row.tier), row.tier)


def _risk(row: ProviderRow) -> PillSpec:
    return risk_pill(row.risk)
