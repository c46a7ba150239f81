"""The schedule of work: what falls due for every contract, from its facts, its tier and the calendar; pure."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol
from uuid import UUID

from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.contract_obligations import contract_calls
from monitor_desk.domain.obligations import Obligation, ScheduledObligation, StoredObligation
from monitor_desk.domain.overlay import overlay
from monitor_desk.domain.planning import Horizon, Planning, SchedulePlan
from monitor_desk.domain.tier_obligations import tier_obligations

__all__ = ["Horizon", "SchedulePlan", "due_work", "plans_behind", "schedule", "standing"]

_FURTHER = timedelta(days=5 * 366)
_EARLIEST = date(1900, 1, 1)
_LATEST = date(2500, 1, 1)


class NamedContract(Protocol):
    """A contract as far as a row of the schedule names it."""

    @property
    def reference(self) -> str:
        """Return its reference."""
        ...

    @property
    def provider_id(self) -> UUID | None:
        """Return its provider, if it is known."""
        ...


def schedule(contracts: Iterable[ContractFacts], plan: SchedulePlan) -> list[Obligation]:
    """Return every obligation that falls due within the plan's horizon, contract by contract.

    Supported-housing approach (domain.md, section 3): returns by the calendar, reviews 3-monthly from the contract
    start, the annual review in place of the fourth. `contract_facts.not_planned` names what could not be planned.
    """
    planning = Planning.of(plan)
    found: list[Obligation] = []
    for contract in contracts:
        found.extend(tier_obligations(contract, planning))
        calls = contract_calls(contract, planning)
        found.extend(planning.obligation(contract, call) for call in calls if call.due_on in plan.horizon)
    return found


def due_work(
    contracts: Iterable[ContractFacts], plan: SchedulePlan, stored: Iterable[StoredObligation], today: date
) -> list[ScheduledObligation]:
    """Return the schedule with what is on record laid over it, for the horizon, the next due first.

    Work is chosen by the date that stands, so that one moved into the horizon is found and one moved out is not. A
    row that the rules have dropped is kept as long as it is open. Rows of contracts that are not given are left out.
    """
    facts = {contract.id: contract for contract in contracts}
    planned = schedule(facts.values(), plan)
    met = {row.id for row in planned}
    records = [row for row in stored if row.contract_id in facts and (row.id in met or _matters(row, plan.horizon))]
    planned += plans_behind(facts.values(), plan, [row for row in records if row.id not in met], today)
    return standing(planned, records, plan.horizon, today, facts)


def plans_behind(
    contracts: Iterable[ContractFacts], plan: SchedulePlan, records: Iterable[StoredObligation], today: date
) -> list[Obligation]:
    """Return the plan behind records whose occurrence lies outside the horizon, as far as the rules still have one.

    Each is looked for up to five years beyond today and its own dates, whatever the horizon and the other records.
    """
    sought = list(records)
    latest_on = {row.id: _latest_on(row, today) for row in sought}
    touched = {row.contract_id for row in sought}
    if not touched:
        return []
    reaching = replace(plan, horizon=Horizon(from_on=_EARLIEST, to_on=max(latest_on.values())))
    found = schedule((contract for contract in contracts if contract.id in touched), reaching)
    return [row for row in found if row.id in latest_on and row.due_on <= latest_on[row.id]]


def standing(
    planned: Iterable[Obligation],
    records: Iterable[StoredObligation],
    horizon: Horizon,
    today: date,
    contracts: Mapping[UUID, NamedContract],
) -> list[ScheduledObligation]:
    """Return what stands within the horizon when records are laid over their plan, the next due first.

    `planned` holds the plan behind every record that has one, and `contracts` names the contract of each record.
    """
    listed = list(records)
    providers = {row.contract_id: contracts[row.contract_id].provider_id for row in listed}
    return [
        replace(row, reference=contracts[row.contract_id].reference) if row.is_dropped else row
        for row in overlay(planned, listed, today, providers=providers)
        if row.due_on in horizon or (row.is_dropped and row.is_open)
    ]


def _matters(row: StoredObligation, horizon: Horizon) -> bool:
    """Say whether a record outside the rules' own dates belongs in the schedule: open, or moved into the horizon."""
    standing_on = row.due_on or row.issued_due_on
    is_open = row.done_on is None and not row.waived_reason.strip()
    return is_open or (standing_on is not None and standing_on in horizon)


def _latest_on(row: StoredObligation, today: date) -> date:
    dates = [on for on in (row.due_on, row.issued_due_on, row.issued_on) if on]
    return min(min(max([today, *dates]), _LATEST) + _FURTHER, _LATEST)
