"""What the visit plan is made from, gathered from the store, the schedule and the team's tiers and forms."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from monitor_desk.data import visit_plan_queries
from monitor_desk.data.database import Database
from monitor_desk.data.visit_plan_queries import ContractLine, LastVisit, PlanFacts
from monitor_desk.data.visits_due import visits_due
from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.months import last_day_of
from monitor_desk.domain.obligations import ObligationState, ScheduledObligation
from monitor_desk.domain.planning import Horizon
from monitor_desk.domain.tiers import ObligationKind, Tier
from monitor_desk.domain.visit_plan import Booked, PlanContract, year_begins_on
from monitor_desk.domain.visit_plan.points import Standing
from monitor_desk.services.forms import FormService
from monitor_desk.services.schedule import ScheduleService


class PlanReader:
    """Reads every contract as the plan of a year needs it."""

    def __init__(self, database: Database, schedule: ScheduleService, forms: FormService) -> None:
        self._database = database
        self._schedule = schedule
        self._forms = forms

    def contracts(self, year: str, today: date) -> list[PlanContract]:
        """Return every contract of the desk with what counts for the plan of a year."""
        begins_on = year_begins_on(year)
        ends_on = last_day_of(begins_on, 12)
        with self._database.read() as session:
            facts = visit_plan_queries.read(session, year, (begins_on, ends_on), today)
            horizon = Horizon(from_on=begins_on, to_on=ends_on)
            due = _by_contract(visits_due(session, self._schedule.tiers, horizon, today))
        tiers = sorted(self._schedule.tiers, key=lambda tier: tier.order)
        return [self._contract(line, facts, due.get(line.id, ()), tiers) for line in facts.contracts]

    def _contract(
        self, line: ContractLine, facts: PlanFacts, due: Sequence[ScheduledObligation], tiers: Sequence[Tier]
    ) -> PlanContract:
        tier = next((tier for tier in tiers if tier.id == line.tier), None)
        activity = tier.activity(ObligationKind.ANNUAL_VISIT) if tier else None
        usual = activity.every_months if activity else None if tier else 12
        return PlanContract(
            id=line.id,
            reference=line.reference,
            title=line.title,
            service_type=line.service_type,
            provider_id=line.provider_id,
            provider=line.provider,
            officer_id=line.officer_id,
            officer=line.officer,
            starts_on=line.starts_on,
            ends_on=line.ends_on,
            has_annual_visit=line.has_annual_visit,
            every_months=facts.frequencies.get(line.id, usual),
            standing=self._standing(line, facts, tiers),
            due_ons=tuple(one.due_on for one in due if one.is_open),
            waived=_waived(due),
            booked=tuple(facts.booked.get(line.id, ())) or _ticked_off(due),
            decision=facts.decisions.get(line.id),
        )

    def _standing(self, line: ContractLine, facts: PlanFacts, tiers: Sequence[Tier]) -> Standing:
        places = [tier.id for tier in tiers]
        rating, rated_on = facts.ratings.get(line.id, ("", None))
        last = facts.last_visits.get(line.id)
        level, tone = self._level(last)
        open_actions, overdue = facts.open_actions.get(line.id, (0, 0))
        return Standing(
            tier=next((tier.title for tier in tiers if tier.id == line.tier), line.tier),
            tier_place=places.index(line.tier) if line.tier in places else None,
            tiers=len(places),
            risk=line.risk,
            rating=rating,
            rated_on=rated_on,
            last_visit_on=last.ended_on if last else None,
            last_level=level,
            last_tone=tone,
            open_actions=open_actions,
            overdue_actions=overdue,
        )

    def _level(self, last: LastVisit | None) -> tuple[str, Tone]:
        """Return the result of the last visit in the words of its form, or as it stands where that does not know it."""
        if last is None or not last.level:
            return "", Tone.NONE
        form = self._forms.version(last.form_version_id) if last.form_version_id else None
        scales = [scale for scale in form.scales if scale.id == form.scale] if form else []
        level = next((found for scale in scales if (found := scale.level(last.level)) is not None), None)
        return (level.label, level.tone) if level else (last.level, Tone.NONE)


def _by_contract(obligations: Iterable[ScheduledObligation]) -> dict[UUID, list[ScheduledObligation]]:
    found: defaultdict[UUID, list[ScheduledObligation]] = defaultdict(list)
    for one in obligations:
        found[one.contract_id].append(one)
    return found


def _waived(due: Sequence[ScheduledObligation]) -> str:
    """Return why no visit is asked for, where every one of the year was waived."""
    if due and all(one.state is ObligationState.WAIVED for one in due):
        return due[0].waived_reason
    return ""


def _ticked_off(due: Sequence[ScheduledObligation]) -> tuple[Booked, ...]:
    """Return visits that are only ticked off in the schedule, in the month in which they were due."""
    done = [one for one in due if one.state is ObligationState.DONE]
    return tuple(Booked(visit_id=None, planned_on=one.due_on, state="Done") for one in done)
