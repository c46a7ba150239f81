"""Contracts, tiers and plans for the tests of the schedule."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.obligations import Obligation
from monitor_desk.domain.periods import DueRule, draft_year
from monitor_desk.domain.schedule import Horizon, SchedulePlan, schedule
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.working_days import WorkingDays
from monitor_desk.intake.paperwork import read_paperwork

FORMS = Path(__file__).parents[1] / "forms"
CONTRACT = UUID("018f0000-0000-7000-8000-000000000001")
PROVIDER = UUID("018f0000-0000-7000-8000-000000000002")
TIERS = read_paperwork(FORMS).tiers
ENGLAND = WorkingDays()
PERIODS = tuple(period for year in range(2018, 2032) for period in draft_year(year, DueRule(), ENGLAND))


def contract(**changes: Any) -> ContractFacts:
    """Return a standard contract from 1 April 2020 to 31 March 2025."""
    facts: dict[str, Any] = {
        "id": CONTRACT,
        "reference": "SL-0001",
        "provider_id": PROVIDER,
        "starts_on": date(2020, 4, 1),
        "ends_on": date(2025, 3, 31),
        "tier_id": "standard",
    }
    return ContractFacts(**(facts | changes))


def plan(from_on: date = date(2020, 1, 1), to_on: date = date(2026, 12, 31), **changes: Any) -> SchedulePlan:
    """Return a plan with the shipped tiers and drafted periods."""
    facts: dict[str, Any] = {
        "tiers": TIERS,
        "periods": PERIODS,
        "working_days": ENGLAND,
        "horizon": Horizon(from_on=from_on, to_on=to_on),
    }
    return SchedulePlan(**(facts | changes))


def planned(facts: ContractFacts, kind: ObligationKind, where: SchedulePlan | None = None) -> list[Obligation]:
    """Return the obligations of one kind, by date."""
    rows = [row for row in schedule([facts], where or plan()) if row.kind is kind]
    return sorted(rows, key=lambda row: row.due_on)


def days(facts: ContractFacts, kind: ObligationKind, where: SchedulePlan | None = None) -> list[date]:
    """Return the due dates of one kind, in order."""
    return [row.due_on for row in planned(facts, kind, where)]
