"""What a contract's tier calls for: returns by the KPI calendar, reviews, visits and plans from its start."""

from collections.abc import Iterator
from datetime import date, timedelta

from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.months import add_months, months_between
from monitor_desk.domain.obligations import Obligation
from monitor_desk.domain.planning import Called, CalledPeriod, Planning
from monitor_desk.domain.rhythm import Stretch, stretches
from monitor_desk.domain.tiers import PERIOD_OF_MONTHS, Activity, Anchor, ObligationKind

_SLACK = timedelta(days=31)  # no run of closed days moves a date further than this
_DAY = timedelta(days=1)
_OFTEN = {
    1: "Monthly",
    2: "Two-monthly",
    3: "Quarterly",
    4: "Four-monthly",
    6: "Six-monthly",
    12: "Annual",
    24: "Two-yearly",
}


def tier_obligations(contract: ContractFacts, planning: Planning) -> Iterator[Obligation]:
    """Yield what the contract's tiers and overrides call for within the horizon."""
    start = contract.starts_on
    if start is None or (contract.ends_on is not None and contract.ends_on < start):
        return
    last_on = planning.plan.horizon.to_on + _SLACK
    if contract.ends_on is not None and contract.ends_on < last_on:
        last_on = contract.ends_on + _DAY  # the anniversary on the day after the end still belongs to the contract
    for stretch in stretches(contract, planning.shelf, start, last_on):
        for kind in stretch.return_kinds:
            periods = planning.called_by(stretch.returns, kind, "KPI return")
            yield from _by_period(contract, stretch, periods, planning)
        for activity in stretch.activities:
            if activity.anchor is Anchor.CONTRACT_START:
                yield from _from_start(contract, start, stretch, activity, planning)
            elif activity.every_months in PERIOD_OF_MONTHS:
                kind = PERIOD_OF_MONTHS[activity.every_months]
                yield from _by_period(contract, stretch, planning.called_by(activity, kind, _title(activity)), planning)


def _from_start(
    contract: ContractFacts, start: date, stretch: Stretch, activity: Activity, planning: Planning
) -> Iterator[Obligation]:
    """Yield the occurrences so many months from the contract start."""
    title = _title(activity)
    annual_every = _annual_every(stretch, activity)
    horizon = planning.plan.horizon
    for months, nominal in _anniversaries(start, stretch, activity, horizon.from_on - _SLACK):
        if annual_every and months % annual_every == 0:
            continue
        due_on = _held_on(nominal, contract, planning)
        if horizon.from_on <= due_on <= horizon.to_on:
            called = Called(
                kind=activity.kind,
                key=f"month-{months}",
                title=title,
                due_on=due_on,
                window=activity.lead_days,
                tell_by_on=planning.tell_by_on(due_on, activity.notice_working_days),
            )
            yield planning.obligation(contract, called)


def _anniversaries(start: date, stretch: Stretch, activity: Activity, from_on: date) -> Iterator[tuple[int, date]]:
    """Yield months and day of each occurrence in the stretch, counted from the start itself: month ends never drift."""
    every = activity.every_months
    first_on = max(stretch.first_on, from_on)
    months = max(every, -(-months_between(start, first_on) // every) * every)
    while (nominal := add_months(start, months)) <= stretch.last_on:
        if nominal >= stretch.first_on:
            yield months, nominal
        months += every


def _held_on(nominal: date, contract: ContractFacts, planning: Planning) -> date:
    """Return the day it is held: the next working day, but the last one in the contract if that would be after its end.

    So a contract of one year has its annual review, its visit and its plan.
    """
    due_on = planning.moved(nominal)
    if contract.ends_on is not None and due_on > contract.ends_on:
        return planning.plan.working_days.on_or_before(contract.ends_on)
    return due_on


def _annual_every(stretch: Stretch, activity: Activity) -> int:
    """Return how often an annual review takes the place of this activity; nought if it never does."""
    if activity.kind is not ObligationKind.QUARTERLY_REVIEW:
        return 0
    annual = stretch.activity(ObligationKind.ANNUAL_REVIEW)
    return annual.every_months if annual and annual.anchor is Anchor.CONTRACT_START else 0


def _by_period(
    contract: ContractFacts, stretch: Stretch, periods: list[CalledPeriod], planning: Planning
) -> Iterator[Obligation]:
    """Yield an occurrence for each period the contract runs in; the due date is the table's and does not move.

    A period belongs to the stretch in which it begins, or in which the contract does if that is later.
    """
    starts_on, ends_on = contract.starts_on or date.min, contract.ends_on or date.max
    for period in periods:
        if period.ends_on < starts_on or period.starts_on > ends_on:
            continue
        if stretch.first_on <= max(period.starts_on, starts_on) <= stretch.last_on:
            is_whole = starts_on <= period.starts_on and period.ends_on <= ends_on
            yield planning.obligation(contract, period.whole if is_whole else period.partial)


def _title(activity: Activity) -> str:
    often = _OFTEN.get(activity.every_months, f"{activity.every_months}-monthly")
    return {
        ObligationKind.QUARTERLY_REVIEW: f"{often} review",
        ObligationKind.ANNUAL_REVIEW: f"{often} review",
        ObligationKind.ANNUAL_VISIT: f"{often} site visit",
        ObligationKind.DEVELOPMENT_PLAN: f"{often} service development plan",
    }[activity.kind]
