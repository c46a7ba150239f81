"""What a contract's tier calls for: returns by the KPI calendar, reviews, visits and plans from its start."""

from collections.abc import Iterator
from datetime import date, timedelta

from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.months import add_months, months_between
from monitor_desk.domain.obligations import Obligation
from monitor_desk.domain.periods import Period, cover
from monitor_desk.domain.planning import Called, Planning
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
            yield from _returns(contract, stretch, planning.periods[kind], planning)
        for activity in stretch.activities:
            if activity.anchor is Anchor.CONTRACT_START:
                yield from _from_start(contract, start, stretch, activity, planning)
            else:
                yield from _by_period(contract, stretch, activity, planning)


def _from_start(
    contract: ContractFacts, start: date, stretch: Stretch, activity: Activity, planning: Planning
) -> Iterator[Obligation]:
    """Yield the occurrences so many months from the contract start.

    Each is counted from the start itself, so month ends do not drift, and moves to the next working day. One that
    would so fall after the end of the contract is held on the last working day before it: a contract of one year
    has its annual review and its visit.
    """
    every = activity.every_months
    annual = (
        stretch.activity(ObligationKind.ANNUAL_REVIEW) if activity.kind is ObligationKind.QUARTERLY_REVIEW else None
    )
    title = _title(activity)
    horizon = planning.plan.horizon
    first_on = max(stretch.first_on, horizon.from_on - _SLACK)
    months = max(every, -(-months_between(start, first_on) // every) * every)
    while (nominal := add_months(start, months)) <= stretch.last_on:
        due_on = planning.moved(nominal)
        if contract.ends_on is not None and due_on > contract.ends_on:
            due_on = planning.plan.working_days.on_or_before(contract.ends_on)
        is_annual = annual is not None and annual.anchor is Anchor.CONTRACT_START and months % annual.every_months == 0
        if not is_annual and nominal >= stretch.first_on and horizon.from_on <= due_on <= horizon.to_on:
            tell_by_on = planning.tell_by_on(due_on, activity.notice_working_days)
            called = Called(
                kind=activity.kind,
                key=f"month-{months}",
                title=title,
                due_on=due_on,
                window=activity.lead_days,
                tell_by_on=tell_by_on,
            )
            yield planning.obligation(contract, called)
        months += every


def _returns(
    contract: ContractFacts, stretch: Stretch, periods: list[Period], planning: Planning
) -> Iterator[Obligation]:
    """Yield a return for each period that the contract runs in; the due date is the table's and does not move."""
    for period in periods:
        if _is_in(stretch, contract, period):
            is_partial = cover(period, contract.starts_on, contract.ends_on).is_partial
            title = f"KPI return, {period.title}{' (partial period)' if is_partial else ''}"
            yield planning.obligation(contract, _called(stretch.returns, period, title, planning))


def _by_period(
    contract: ContractFacts, stretch: Stretch, activity: Activity, planning: Planning
) -> Iterator[Obligation]:
    """Yield an activity that follows the KPI calendar instead of the contract start."""
    kind = PERIOD_OF_MONTHS.get(activity.every_months)
    for period in planning.periods[kind] if kind else ():
        if _is_in(stretch, contract, period):
            title = f"{_title(activity)}, {period.title}"
            yield planning.obligation(contract, _called(activity, period, title, planning))


def _called(activity: Activity, period: Period, title: str, planning: Planning) -> Called:
    return Called(
        kind=activity.kind,
        key=period.name,
        title=title,
        due_on=period.due_on,
        window=activity.lead_days,
        tell_by_on=planning.tell_by_on(period.due_on, activity.notice_working_days),
    )


def _is_in(stretch: Stretch, contract: ContractFacts, period: Period) -> bool:
    """Say whether the period, from the day the contract runs in it, begins in this stretch."""
    if contract.starts_on is None or period.ends_on < contract.starts_on:
        return False
    if contract.ends_on is not None and period.starts_on > contract.ends_on:
        return False
    return stretch.first_on <= max(period.starts_on, contract.starts_on) <= stretch.last_on


def _title(activity: Activity) -> str:
    often = _OFTEN.get(activity.every_months, f"{activity.every_months}-monthly")
    return {
        ObligationKind.QUARTERLY_REVIEW: f"{often} review",
        ObligationKind.ANNUAL_REVIEW: f"{often} review",
        ObligationKind.ANNUAL_VISIT: f"{often} site visit",
        ObligationKind.DEVELOPMENT_PLAN: f"{often} service development plan",
        ObligationKind.KPI_RETURN: "KPI return",
    }[activity.kind]
