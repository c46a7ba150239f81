"""The schedule of work: what falls due for every contract, from its facts, its tier and the calendar; pure."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.contract_obligations import contract_calls
from monitor_desk.domain.obligations import Obligation, ScheduledObligation, StoredObligation
from monitor_desk.domain.overlay import overlay
from monitor_desk.domain.planning import Horizon, Planning, SchedulePlan
from monitor_desk.domain.tier_obligations import tier_obligations

__all__ = ["Horizon", "SchedulePlan", "due_work", "schedule"]

_MARGIN = timedelta(days=366)
_EARLIEST = date(1900, 1, 1)
_LATEST = date(2499, 1, 1)


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

    Work is chosen by the date that stands, so that an issued or moved date outside the rules' own is found. A row
    that the rules have dropped is kept as long as it is open. Rows of contracts that are not given are left out.
    """
    facts = {contract.id: contract for contract in contracts}
    records = [row for row in stored if row.contract_id in facts]
    touched = {row.contract_id for row in records}
    planned = schedule((facts[each] for each in facts if each not in touched), plan)
    planned += schedule((facts[each] for each in touched), replace(plan, horizon=_reaching(plan.horizon, records)))
    providers = {contract.id: contract.provider_id for contract in facts.values()}
    rows = overlay(planned, records, today, providers=providers)
    return [
        replace(row, reference=facts[row.contract_id].reference) if row.is_dropped else row
        for row in rows
        if row.due_on in plan.horizon or (row.is_dropped and row.is_open)
    ]


def _reaching(horizon: Horizon, records: list[StoredObligation]) -> Horizon:
    """Return a horizon wide enough that no plan behind a stored row is missed."""
    dates = [on for row in records for on in (row.due_on, row.issued_due_on, row.issued_on, row.done_on) if on]
    latest = max([horizon.to_on, *dates])
    return Horizon(from_on=_EARLIEST, to_on=min(latest, _LATEST) + _MARGIN)
