"""Which annual visits fall due in a span of days: the schedule of that one activity, without all the others."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlmodel import Session

from monitor_desk.data import schedule_facts, work_calendar
from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.planning import Horizon, SchedulePlan
from monitor_desk.domain.schedule import due_work
from monitor_desk.domain.tiers import ObligationKind, Tier

_VISIT = ObligationKind.ANNUAL_VISIT


def visits_due(session: Session, tiers: Iterable[Tier], horizon: Horizon, today: date) -> list[ScheduledObligation]:
    """Return the annual visits that the whole schedule has in a horizon, the next due first."""
    plan = SchedulePlan(
        tiers=tuple(_visits_only(tier) for tier in tiers),
        periods=(),
        working_days=work_calendar.working_days(session),
        horizon=horizon,
    )
    facts = [_bare(one) for one in schedule_facts.contract_facts(session)]
    stored = [one for one in schedule_facts.stored_obligations(session) if one.kind is _VISIT]
    return [one for one in due_work(facts, plan, stored, today) if one.kind is _VISIT]


def _visits_only(tier: Tier) -> Tier:
    return replace(tier, activities=tuple(one for one in tier.activities if one.kind is _VISIT))


def _bare(contract: ContractFacts) -> ContractFacts:
    """Return a contract without what calls for other work."""
    return replace(
        contract,
        overrides=tuple(one for one in contract.overrides if one.kind is _VISIT),
        period_kinds=frozenset(),
        extensions=(),
        breaks=(),
        variations=(),
        documents=(),
    )
