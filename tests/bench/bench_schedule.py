"""Time the schedule of 2,000 contracts over 5 years beside a bare loop that makes as many rows."""

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter
from uuid import UUID

from monitor_desk.domain.breaks import Break, Extension
from monitor_desk.domain.contract_facts import ContractFacts, ExpiringDocument
from monitor_desk.domain.obligations import Obligation, StoredObligation
from monitor_desk.domain.periods import DueRule, PeriodKind, draft_year
from monitor_desk.domain.schedule import Horizon, SchedulePlan, due_work, schedule
from monitor_desk.domain.working_days import WorkingDays
from monitor_desk.intake.paperwork import read_paperwork

FORMS = Path(__file__).parents[2] / "forms"
FIRST_YEAR = 2026
YEARS = 5
TARGET_SECONDS = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row as wide as an obligation."""

    id: UUID
    contract_id: UUID
    provider_id: UUID
    reference: str
    kind: str
    key: str
    title: str
    due_on: date
    window: int
    tell_by_on: date | None


def caseload(count: int) -> list[ContractFacts]:
    """Return contracts of every tier with starts spread over three years."""
    tiers = ("intensive", "standard", "standard", "light")
    found = []
    for n in range(count):
        starts_on = date(FIRST_YEAR - 2, 1, 1) + timedelta(days=n * 37 % 1000)
        found.append(
            ContractFacts(
                id=UUID(int=n + 1),
                reference=f"C-{n:05d}",
                provider_id=UUID(int=n // 2 + 1),
                starts_on=starts_on,
                ends_on=starts_on + timedelta(days=365 * 8),
                tier_id=tiers[n % 4],
                has_annual_visit=n % 3 > 0,
                period_kinds=frozenset({PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR}),
                extensions=(Extension(number=1, months=12),),
                breaks=(Break(break_on=starts_on + timedelta(days=1461), notice_days=180),),
                documents=(
                    ExpiringDocument(id=UUID(int=n), what="Insurance", expires_on=starts_on + timedelta(days=900)),
                ),
            )
        )
    return found


def best(call: Callable[[], object], times: int = 5) -> float:
    """Return the shortest of several runs, in seconds."""
    taken = []
    for _ in range(times):
        gc.collect()
        started = perf_counter()
        call()
        taken.append(perf_counter() - started)
    return min(taken)


def bare(rows: int) -> list[Row]:
    """Return so many rows from a loop that does nothing else."""
    one, on = UUID(int=1), date(FIRST_YEAR, 1, 1)
    return [
        Row(
            id=one,
            contract_id=one,
            provider_id=one,
            reference="",
            kind="",
            key="",
            title="",
            due_on=on,
            window=n,
            tell_by_on=None,
        )
        for n in range(rows)
    ]


def made_plan() -> SchedulePlan:
    """Return the shipped tiers with five years of drafted periods."""
    working_days = WorkingDays()
    periods = [draft_year(year, DueRule(), working_days) for year in range(FIRST_YEAR - 1, FIRST_YEAR + YEARS + 1)]
    return SchedulePlan(
        tiers=read_paperwork(FORMS).tiers,
        periods=tuple(period for year in periods for period in year),
        working_days=working_days,
        horizon=Horizon(from_on=date(FIRST_YEAR, 4, 1), to_on=date(FIRST_YEAR + YEARS, 3, 31)),
    )


def stored(planned: list[Obligation]) -> list[StoredObligation]:
    """Return a record for every tenth obligation."""
    return [
        StoredObligation(id=row.id, contract_id=row.contract_id, kind=row.kind, key=row.key, issued_due_on=row.due_on)
        for row in planned[::10]
    ]


def main() -> int:
    """Print the times; 1 if the target is missed."""
    plan = made_plan()
    met = True
    for count in (20, 200, 2000):
        contracts = caseload(count)
        planned = schedule(contracts, plan)
        taken = best(partial(schedule, contracts, plan))
        baseline = best(partial(bare, len(planned)))
        print(
            f"{count:5} contracts, {YEARS} years: {len(planned):7,} obligations in {taken:.3f} s, "
            f"{taken / baseline:.1f} × a bare loop of as many rows ({baseline:.3f} s)"
        )
        met = count < 2000 or taken <= TARGET_SECONDS
    records = stored(planned)
    laid = best(partial(due_work, contracts, plan, records, date(FIRST_YEAR + 1, 1, 1)), times=3)
    print(f" 2000 contracts with {len(records):,} records laid over: {laid:.3f} s")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
