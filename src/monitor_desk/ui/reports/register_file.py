"""The contract register as it is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.money import say_exact_money
from monitor_desk.domain.providers import Provider
from monitor_desk.reports.register import HEADINGS, RegisterEntry, write_register
from monitor_desk.ui.reports.outgoing import Contents, Outgoing, Written

if TYPE_CHECKING:
    from pathlib import Path

    from monitor_desk.services.desk import Desk


class RegisterFile(Outgoing):
    """Every contract of the desk with the fields of the Transparency Code."""

    key = "register"
    title = "Contract register"
    lead = "Every contract with the fields that the Local Government Transparency Code 2015 asks for, as .xlsx or .csv."
    audience = "anyone: the register is published"
    kinds = (".xlsx", ".csv")

    def contents(self, desk: Desk, days: int) -> Contents:  # noqa: ARG002  # the register has no span
        """Return how many contracts there are, and their fields."""
        return Contents(
            rows=len(desk.records.all_of(Contract)),
            noun="contract",
            fields=", ".join(heading.lower() if heading != "SME" else heading for heading in HEADINGS),
            people="no field holds a person's name; look at titles and descriptions that your team typed",
        )

    def write(self, desk: Desk, path: Path, days: int) -> Written:  # noqa: ARG002  # the register has no span
        """Write the register and say what was counted in it."""
        providers = dict(desk.records.all_of(Provider))
        contracts = sorted((one for _, one in desk.records.all_of(Contract)), key=_order)
        entries = [
            RegisterEntry(contract=one, supplier=providers.get(one.provider_id) if one.provider_id else None)
            for one in contracts
        ]
        made = write_register(entries, path, desk.clock.now())
        words = f"{made.contracts:,} contracts, {say_exact_money(made.value_pence)} over their terms"
        return Written(path=made.path, words=words, notes=made.notes)


def _order(contract: Contract) -> tuple[str, str]:
    return contract.reference.casefold(), contract.title
