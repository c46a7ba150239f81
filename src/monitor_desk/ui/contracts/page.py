"""The list of contracts."""

from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import Any, ClassVar

from monitor_desk.domain.contracts import Contract, ContractFilter, ContractRow
from monitor_desk.domain.fields import Draft
from monitor_desk.ui.records.list_page import ListPage
from monitor_desk.ui.states import risk_pill
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.pills import PillSpec


class ContractsPage(ListPage):
    """Lists contracts with provider, tier, term, value and risk."""

    watches = frozenset({"provider", "contract", "officer", "tier_change"})
    draft: ClassVar[type[Draft]] = Contract
    title = "Contracts"
    noun = "contracts"
    chips = ("Act", "Watch", "On track", "No data")

    def columns(self) -> list[Column[Any]]:
        """Return the columns of the table."""
        return [
            Column(key="reference", title="Reference", value=attrgetter("reference")),
            Column(key="title", title="Title", value=attrgetter("title"), is_stretched=True),
            Column(key="provider", title="Provider", value=attrgetter("provider"), is_stretched=True),
            Column(key="tier", title="Tier", value=self._tier, is_spare=True),
            Column(key="starts", title="Start", value=attrgetter("starts_on"), kind=Kind.DATE, is_spare=True),
            Column(key="ends", title="End", value=attrgetter("ends_on"), kind=Kind.DATE),
            Column(key="value", title="Value", value=attrgetter("value_pence"), kind=Kind.MONEY, is_right=True),
            Column(key="risk", title="Risk", value=_risk, kind=Kind.PILL),
        ]

    def found(self, words: str) -> Sequence[ContractRow]:
        """Return the contracts that fit the typed words."""
        return self._desk.contracts.rows(ContractFilter(words=words))

    def chip_of(self, row: ContractRow) -> str:
        """Return the contract's risk."""
        return row.risk or "No data"

    def line(self, rows: Sequence[ContractRow]) -> str:
        """Say how much is listed and how many of them run."""
        today = self._desk.clock.today()
        live = sum(1 for row in rows if _runs(row, today))
        return f"{len(rows):,} contracts · {live:,} running today"

    def show_risk(self, risk: str) -> None:
        """Show only the contracts of one risk."""
        self.filter_bar.set_text("")
        self.filter_bar.choose_chips(frozenset({risk}))

    def _tier(self, row: ContractRow) -> str:
        return next((tier.title for tier in self._desk.schedule.tiers if tier.id == row.tier), row.tier)


def _runs(row: ContractRow, today: date) -> bool:
    return (row.starts_on is None or row.starts_on <= today) and (row.ends_on is None or row.ends_on >= today)


def _risk(row: ContractRow) -> PillSpec:
    return risk_pill(row.risk)
