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

    Work is chosen by the date that stands, so that one moved into the horizon is found and one moved out is not. A
    row that the rules have dropped is kept as long as it is open. Rows of contracts that are not given are left out.
    """
    facts = {contract.id: contract for contract in contracts}
    planned = schedule(facts.values(), plan)
    met = {row.id for row in planned}
    records = [row for row in stored if row.contract_id in facts and (row.id in met or _matters(row, plan.horizon))]
    missed = {row.id: row for row in records if row.id not in met}
    if missed:
        touched = dict.fromkeys(row.contract_id for row in missed.values())
        reaching = replace(plan, horizon=_reaching(plan.horizon, missed.values()))
        planned += [row for row in schedule((facts[each] for each in touched), reaching) if row.id in missed]
    providers = {contract.id: contract.provider_id for contract in facts.values()}
    return [
        replace(row, reference=facts[row.contract_id].reference) if row.is_dropped else row
        for row in overlay(planned, records, today, providers=providers)
        if row.due_on in plan.horizon or (row.is_dropped and row.is_open)
    ]


def _matters(row: StoredObligation, horizon: Horizon) -> bool:
    """Say whether a record outside the rules' own dates belongs in the schedule: open, or moved into the horizon."""
    standing_on = row.due_on or row.issued_due_on
    is_open = row.done_on is None and not row.waived_reason.strip()
    return is_open or (standing_on is not None and standing_on in horizon)


def _reaching(horizon: Horizon, missed: Iterable[StoredObligation]) -> Horizon:
    """Return a horizon wide enough to find the plan behind each row, if the rules still have one."""
    dates = [on for row in missed for on in (row.due_on, row.issued_due_on, row.issued_on) if on]
    latest_on = max([horizon.to_on, *dates])
    return Horizon(from_on=_EARLIEST, to_on=min(latest_on, _LATEST) + _MARGIN)
