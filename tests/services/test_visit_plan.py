"""The visit plan with a real store: read from what the desk knows, decided, and put in the diary."""

from datetime import date
from uuid import UUID

import pytest

from monitor_desk.data.visits_due import visits_due
from monitor_desk.domain.actions import Action
from monitor_desk.domain.contracts import Contract, ContractLocation, FrequencyChange
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.locations import Location, Rating
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.planning import Horizon
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.visit_plan import CAPACITY, Cause, PlanLine, YearPlan
from monitor_desk.domain.visit_plan.lines import NOT_THIS_YEAR, VISIT
from monitor_desk.domain.visits import Visit, VisitState
from monitor_desk.services.desk import Desk

YEAR = "2027/28"


def a_contract(desk: Desk, reference: str, **more: object) -> UUID:
    values = {
        "reference": reference,
        "title": f"Service {reference}",
        "service_type": "Supported living",
        "tier": "standard",
        "risk": "On track",
        "has_annual_visit": True,
        "starts_on": date(2024, 6, 10),
        "ends_on": date(2030, 6, 9),
        **more,
    }
    values.setdefault("provider_id", None)
    values["provider_id"] = values["provider_id"] or desk.records.add(Provider(name=f"Provider of {reference}"))
    return desk.records.add(Contract(**values))  # type: ignore[arg-type]


def line_of(plan: YearPlan, contract_id: UUID) -> PlanLine:
    line = plan.line_of(contract_id)
    assert line is not None
    return line


def found(line: PlanLine) -> dict[str, tuple[str, int]]:
    return {point.what: (point.found, point.points) for point in line.working}


def test_that_the_working_shows_what_the_desk_knows_of_a_contract(desk: Desk) -> None:
    provider = desk.records.add(Provider(name="Harbour Lane Support"))
    officer = desk.records.add(Officer(name="Officer Blue"))
    here, there, elsewhere = (
        desk.records.add(Location(name=name, provider_id=provider)) for name in ("Here", "There", "Elsewhere")
    )
    for place, area, rating, on in (
        (here, "Overall", "Inadequate", date(2024, 1, 5)),
        (here, "Overall", "Good", date(2026, 2, 1)),
        (here, "Safe", "Inadequate", date(2026, 6, 1)),
        (there, "", "Requires improvement", date(2025, 3, 1)),
        (elsewhere, "Overall", "Inadequate", date(2026, 5, 1)),
    ):
        desk.records.add(Rating(location_id=place, rated_on=on, area=area, rating=rating))
    contract = a_contract(desk, "SL-1", provider_id=provider, officer_id=officer, risk="Watch", tier="intensive")
    for place in (here, there):
        desk.records.add(ContractLocation(contract_id=contract, location_id=place))
    desk.records.add(
        Visit(
            title="Annual 2025",
            provider_id=provider,
            contract_id=contract,
            visit_type="Annual",
            status=VisitState.CLOSED.value,
            began_on=date(2025, 11, 3),
            ended_on=date(2025, 11, 4),
            level="requires-improvement",
            form_version_id=supported_living(desk),
        )
    )
    for due_on in (date(2026, 11, 1), date(2027, 1, 1)):
        action = desk.actions.add(
            Action(requirement="Keep records", provider_id=provider, contract_id=contract, due_on=due_on)
        )
        desk.actions.agree(action, date(2026, 10, 1))
    plan = desk.visit_plan.year_plan(YEAR)
    line = line_of(plan, contract)
    assert (line.contract.officer, line.contract.provider) == ("Officer Blue", "Harbour Lane Support")
    assert found(line) == {
        "Tier": ("Intensive", 40),
        "Risk": ("Watch", 15),
        "Regulator": ("Requires improvement, 1 March 2025", 15),
        "Last visit": ("1 year ago", 12),
        "Actions": ("2 open, 1 overdue", 5),
        "Last result": ("Requires improvement", 10),
    }
    assert line.points == 97
    assert (plan.capacity, plan.visits) == (CAPACITY, 2)
    assert line.months == (date(2027, 6, 1), date(2027, 12, 1))


def supported_living(desk: Desk) -> UUID | None:
    forms = [form for form in desk.forms.rows() if form.title.startswith("Supported living: annual")]
    return forms[0].version_id


def test_that_those_left_out_are_told_why(desk: Desk) -> None:
    no_visit = a_contract(desk, "A", has_annual_visit=False)
    seldom = a_contract(desk, "B", tier="light")
    desk.records.add(
        Visit(
            title="Annual",
            contract_id=seldom,
            provider_id=desk.records.get(Contract, seldom).provider_id,
            visit_type="Annual",
            status=VisitState.CLOSED.value,
            ended_on=date(2026, 9, 1),
        )
    )
    waived = a_contract(desk, "C")
    for one in desk.schedule.due(from_on=date(2027, 4, 1), until_on=date(2028, 3, 31), contract_ids=[waived]):
        if one.kind is ObligationKind.ANNUAL_VISIT:
            desk.schedule.waive(one, "Closing in the summer")
    flexed = a_contract(desk, "D", starts_on=date(2025, 6, 10))
    desk.contracts.set_frequency(
        FrequencyChange(
            contract_id=flexed,
            activity="annual visit",
            every_months=36,
            from_on=date(2026, 1, 1),
            reason="Small and settled",
        )
    )
    desk.records.add(
        Visit(
            title="Annual",
            contract_id=flexed,
            provider_id=desk.records.get(Contract, flexed).provider_id,
            visit_type="Annual",
            status=VisitState.CLOSED.value,
            ended_on=date(2026, 9, 1),
        )
    )
    ended = a_contract(desk, "E", ends_on=date(2026, 12, 31))
    kept = a_contract(desk, "F")
    plan = desk.visit_plan.year_plan(YEAR)
    reasons = {one.contract.id: (one.cause, one.reason) for one in plan.unvisited}
    assert reasons[no_visit] == (Cause.NO_ANNUAL_VISIT, "The contract has no annual visit")
    assert reasons[waived] == (Cause.DECIDED, "Waived in the schedule: Closing in the summer")
    assert reasons[flexed][1] == "Visited every 3 years, last on 1 September 2026: due again on 1 September 2029"
    assert reasons[seldom][1] == "Visited every 2 years, last on 1 September 2026: due again on 1 September 2028"
    assert len(reasons) == 4
    assert ended not in reasons
    assert [line.contract.id for line in plan.lines] == [kept]


def test_that_the_capacity_is_kept_and_shared_and_bounds_the_plan(desk: Desk) -> None:
    contracts = [a_contract(desk, f"C-{n}") for n in range(4)]
    assert desk.visit_plan.capacity() == CAPACITY
    desk.visit_plan.set_capacity(3)
    desk.visit_plan.set_capacity(2)
    assert desk.visit_plan.capacity() == 2
    plan = desk.visit_plan.year_plan(YEAR)
    assert [line.contract.id for line in plan.lines] == contracts[:2]
    assert [one.reason for one in plan.unvisited] == [
        "Beyond the 2 visits of the year: rank 3 of 4",
        "Beyond the 2 visits of the year: rank 4 of 4",
    ]
    with pytest.raises(InvalidDraftError, match="between 0 and 2,000"):
        desk.visit_plan.set_capacity(-1)
    desk.undo.undo()
    assert desk.visit_plan.capacity() == 3


def test_that_a_decision_stands_over_the_proposal_until_it_is_taken_back(desk: Desk) -> None:
    first, second = (a_contract(desk, f"C-{n}") for n in range(2))
    desk.visit_plan.set_capacity(1)
    with pytest.raises(InvalidDraftError, match="Say why it is not visited"):
        desk.visit_plan.decide(first, YEAR, NOT_THIS_YEAR)
    with pytest.raises(InvalidDraftError, match="Choose a month of 2027/28"):
        desk.visit_plan.decide(first, YEAR, VISIT, date(2027, 3, 1))
    desk.visit_plan.decide(first, YEAR, NOT_THIS_YEAR, reason="Visited by the neighbour council")
    desk.visit_plan.decide(second, YEAR, VISIT, date(2027, 11, 20), "The manager is new")
    plan = desk.visit_plan.year_plan(YEAR)
    assert [(one.contract.id, one.reason) for one in plan.unvisited] == [
        (first, f"{desk.officer}: Visited by the neighbour council")
    ]
    assert [(line.contract.id, line.months, line.is_decided) for line in plan.lines] == [
        (second, (date(2027, 11, 1),), True)
    ]
    assert desk.visit_plan.year_plan("2028/29").lines[0].contract.id == first
    desk.visit_plan.decide(first, YEAR, "")
    desk.visit_plan.decide(second, YEAR, "")
    plan = desk.visit_plan.year_plan(YEAR)
    assert [line.contract.id for line in plan.lines] == [first]
    desk.visit_plan.decide(first, YEAR, VISIT, reason="Sooner")
    assert desk.visit_plan.year_plan(YEAR).lines[0].why == f"Chosen by {desk.officer}: Sooner"


def test_that_accepted_lines_are_in_the_diary_in_one_change(desk: Desk) -> None:
    provider = desk.records.add(Provider(name="Harbour Lane Support"))
    location = desk.records.add(Location(name="Mill Court", provider_id=provider))
    officer = desk.records.add(Officer(name="Officer Blue"))
    contract = a_contract(desk, "SL-1", provider_id=provider, officer_id=officer)
    desk.records.add(ContractLocation(contract_id=contract, location_id=location))
    odd = a_contract(desk, "X-1", service_type="Befriending")
    blank = a_contract(desk, "X-2", service_type="")
    accepted = desk.visit_plan.accept([contract, odd, blank], YEAR)
    assert [reference for reference, _ in accepted.left] == ["X-1", "X-2"]
    assert accepted.left[0][1] == "No form in use is for annual visits to “Befriending”: choose the form"
    (visit_id,) = accepted.visit_ids
    file = desk.visits.file(visit_id)
    assert (file.visit.planned_on, file.visit.contract_id, file.officer) == (
        date(2027, 6, 10),
        contract,
        "Officer Blue",
    )
    assert [part.label for _, part in file.parts] == ["Mill Court"]
    assert file.visit.letter_due_on is not None
    assert file.form is not None
    assert file.form.title.startswith("Supported living")
    assert file.visit.why.startswith("Annual visit plan: Rank ")
    line = line_of(desk.visit_plan.year_plan(YEAR), contract)
    assert (line.is_booked, line.why) == (True, "In the diary for 10 June 2027")
    assert line.contract.decision is not None
    assert line.contract.decision.visit_id == visit_id
    again = desk.visit_plan.accept([contract], YEAR)
    assert again.visit_ids == ()
    assert again.left == (("SL-1", "Its visit is in the diary already"),)
    desk.undo.undo()
    line = line_of(desk.visit_plan.year_plan(YEAR), contract)
    assert (line.is_booked, line.is_decided) == (False, False)
    with_form = desk.visit_plan.accept([odd], YEAR, form_id=desk.forms.rows()[0].id)
    assert len(with_form.visit_ids) == 1


def test_that_a_visit_is_planned_on_a_working_day_of_its_month(desk: Desk) -> None:
    contracts = [a_contract(desk, f"C-{n}", starts_on=date(2024, 1 + n, 1)) for n in range(12)]
    accepted = desk.visit_plan.accept(contracts, YEAR)
    plan = desk.visit_plan.year_plan(YEAR)
    days = desk.schedule.working_days()
    visits = [desk.records.get(Visit, one) for one in accepted.visit_ids]
    assert len(visits) == 12
    assert all(visit.planned_on and days.is_working_day(visit.planned_on) for visit in visits)
    by_contract = {visit.contract_id: visit.planned_on for visit in visits}
    for line in plan.lines:
        planned_on = by_contract[line.contract.id]
        assert planned_on is not None
        assert planned_on.replace(day=1) == line.month_on


def test_that_a_cancelled_visit_leaves_the_plan_and_other_kinds_of_visit_do_not_count(desk: Desk) -> None:
    contract = a_contract(desk, "SL-1")
    accepted = desk.visit_plan.accept([contract], YEAR)
    desk.visits.cancel(accepted.visit_ids[0], "The provider has moved")
    assert not line_of(desk.visit_plan.year_plan(YEAR), contract).is_booked
    provider = desk.records.get(Contract, contract).provider_id
    desk.records.add(
        Visit(
            title="Ad hoc",
            contract_id=contract,
            provider_id=provider,
            visit_type="Ad hoc",
            planned_on=date(2027, 5, 4),
        )
    )
    assert not line_of(desk.visit_plan.year_plan(YEAR), contract).is_booked


def test_that_a_contract_that_is_not_to_be_visited_is_not_put_in_the_diary(desk: Desk) -> None:
    contract = a_contract(desk, "SL-1", has_annual_visit=False)
    with pytest.raises(DeskError, match="None of these contracts is to be visited in 2027/28; nothing was planned"):
        desk.visit_plan.accept([contract], YEAR)
    with pytest.raises(DeskError, match="no year of the plan"):
        desk.visit_plan.year_plan("2027")
    assert desk.visit_plan.this_year() == "2026/27"
    assert desk.visit_plan.years() == ("2025/26", "2026/27", "2027/28", "2028/29")


def test_that_the_demonstration_has_a_plan_whose_lists_hold_every_running_contract(caseload: Desk) -> None:
    plan = caseload.visit_plan.year_plan("2026/27")
    running = [
        row.id
        for row in caseload.contracts.rows()
        if (row.starts_on is None or row.starts_on <= plan.ends_on)
        and (row.ends_on is None or row.ends_on >= plan.starts_on)
    ]
    listed = [one.contract.id for one in plan.lines] + [one.contract.id for one in plan.unvisited]
    assert sorted(listed) == sorted(running)
    assert plan.lines
    assert plan.unvisited


def test_that_the_visits_due_are_those_of_the_whole_schedule(caseload: Desk) -> None:
    for first in range(2025, 2029):
        begins_on, ends_on = date(first, 4, 1), date(first + 1, 3, 31)
        whole = caseload.schedule.due(from_on=begins_on, until_on=ends_on)
        with caseload.visit_plan._database.read() as session:
            horizon = Horizon(from_on=begins_on, to_on=ends_on)
            alone = visits_due(session, caseload.schedule.tiers, horizon, caseload.clock.today())
        assert alone == [one for one in whole if one.kind is ObligationKind.ANNUAL_VISIT]
        assert alone
