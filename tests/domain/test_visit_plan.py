"""The visit plan of a year: its laws for any caseload, and the reasons it gives."""

from collections import Counter
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.contracts import RISKS
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.months import last_day_of
from monitor_desk.domain.visit_plan import Booked, Cause, PlanContract, YearPlan, year_begins_on, year_name
from monitor_desk.domain.visit_plan.lines import NOT_THIS_YEAR, VISIT, VisitPlanLine
from monitor_desk.domain.visit_plan.making import year_plan
from monitor_desk.domain.visit_plan.points import Standing, working

YEAR = "2027/28"
BEGINS, ENDS = date(2027, 4, 1), date(2028, 3, 31)
TODAY = date(2026, 12, 1)
MONTHS = [date(2027 + (month > 11), (month % 12) + 1, 1) for month in range(3, 15)]


def contract(number: int = 1, **more: object) -> PlanContract:
    usual = PlanContract(
        id=UUID(int=number),
        reference=f"C-{number:04d}",
        provider="Harbour Lane Support",
        officer=f"Officer {number % 3}",
        starts_on=date(2024, 1 + number % 12, 1),
        standing=Standing(tier="Standard", tier_place=1, tiers=3, risk="On track"),
    )
    return replace(usual, **more)  # type: ignore[arg-type]


def decided(what: str, month_on: date | None = None, reason: str = "The new manager starts in May") -> VisitPlanLine:
    return VisitPlanLine(
        contract_id=UUID(int=1), year=YEAR, decision=what, month_on=month_on, reason=reason, author="Contracts manager"
    )


standings = st.builds(
    Standing,
    tier=st.just("Standard"),
    tier_place=st.sampled_from([None, 0, 1, 2]),
    tiers=st.just(3),
    risk=st.sampled_from(["", *RISKS]),
    rating=st.sampled_from(["", "Inadequate", "Requires improvement", "Good", "Outstanding", "Met"]),
    rated_on=st.one_of(st.none(), st.dates(date(2018, 1, 1), TODAY)),
    last_visit_on=st.one_of(st.none(), st.dates(date(2020, 1, 1), TODAY)),
    last_tone=st.sampled_from(list(Tone)),
    open_actions=st.integers(0, 30),
    overdue_actions=st.integers(0, 30),
)
spans = st.one_of(st.none(), st.dates(date(2025, 1, 1), date(2030, 1, 1)))


@st.composite
def caseloads(draw: st.DrawFn) -> list[PlanContract]:
    """Contracts of every sort: running or not, booked, decided, waived, often or seldom visited."""
    made = []
    for number in range(1, draw(st.integers(0, 14)) + 1):
        booked_on = draw(st.one_of(st.none(), st.none(), st.dates(BEGINS, ENDS)))
        decision = draw(st.sampled_from(["", "", "", VISIT, NOT_THIS_YEAR]))
        month_on = draw(st.one_of(st.none(), st.sampled_from(MONTHS)))
        made.append(
            contract(
                number,
                starts_on=draw(spans),
                ends_on=draw(spans),
                has_annual_visit=draw(st.booleans()),
                every_months=draw(st.sampled_from([None, 4, 6, 12, 24])),
                standing=draw(standings),
                due_ons=tuple(sorted(draw(st.lists(st.dates(BEGINS, ENDS), max_size=2)))),
                waived=draw(st.sampled_from(["", "", "Closing in May"])),
                booked=(Booked(visit_id=UUID(int=number), planned_on=booked_on, state="Planned"),) if booked_on else (),
                decision=decided(decision, month_on) if decision else None,
            )
        )
    return made


def live(one: PlanContract) -> bool:
    starts, ends = one.starts_on or date.min, one.ends_on or date.max
    return (starts <= ENDS and ends >= BEGINS) or bool(one.booked)


days = st.dates(date(2026, 1, 1), date(2028, 6, 1))


@given(caseloads(), st.integers(0, 20), days)
def test_that_every_running_contract_is_in_one_of_the_lists_once(
    found: list[PlanContract], capacity: int, today: date
) -> None:
    plan = year_plan(YEAR, capacity, found, today)
    listed = [one.contract.id for one in (*plan.lines, *plan.unvisited)]  # type: ignore[attr-defined]
    assert sorted(listed) == sorted(one.id for one in found if live(one))
    assert all(one.reason for one in plan.unvisited)
    assert all(one.why and one.months for one in plan.lines)


@given(caseloads(), st.integers(0, 20), days)
def test_that_there_are_never_more_visits_than_the_team_can_make(
    found: list[PlanContract], capacity: int, today: date
) -> None:
    plan = year_plan(YEAR, capacity, found, today)
    booked = sum(len(one.booked) for one in found if live(one))
    assert plan.visits <= max(capacity, booked)
    assert all(len(line.months) >= len(line.contract.booked) for line in plan.lines)


@given(caseloads(), st.integers(0, 20), days)
def test_that_a_higher_place_is_left_out_for_a_lower_one_only_by_a_decision_or_the_diary(
    found: list[PlanContract], capacity: int, today: date
) -> None:
    plan = year_plan(YEAR, capacity, found, today)
    proposed = [line for line in plan.lines if not line.is_booked and not line.is_decided]
    beyond = [one for one in plan.unvisited if one.cause is Cause.BEYOND_CAPACITY]
    assert all(line.points >= one.points for line in proposed for one in beyond if one.contract.decided() != VISIT)
    assert all((line.rank or 0) < (one.rank or 0) for line in proposed for one in beyond)
    if beyond:  # nobody gets a second visit while another has none
        assert plan.visits >= capacity
        assert all(len(line.months) == max(1, len(line.contract.booked)) for line in plan.lines)


@given(caseloads(), st.integers(0, 20), days)
def test_that_each_visit_is_in_a_month_of_the_year_in_which_the_contract_runs(
    found: list[PlanContract], capacity: int, today: date
) -> None:
    for line in year_plan(YEAR, capacity, found, today).lines:
        booked = Counter(one.planned_on.replace(day=1) for one in line.contract.booked)
        for month in (Counter(line.months) - booked).elements():
            assert month in MONTHS
            assert last_day_of(month, 1) >= max(today, line.contract.starts_on or today)
            assert month <= (line.contract.ends_on or date.max)


@given(caseloads(), st.integers(0, 20), days, st.randoms())
def test_that_the_plan_is_one_and_the_same_whatever_order_the_contracts_come_in(
    found: list[PlanContract], capacity: int, today: date, chance: object
) -> None:
    mixed = list(found)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert year_plan(YEAR, capacity, mixed, today) == year_plan(YEAR, capacity, found, today)


@given(st.integers(1, 60), st.integers(1, 60))
def test_that_visits_are_spread_evenly_over_the_months(contracts: int, capacity: int) -> None:
    everyone_in_may = [contract(number, starts_on=date(2020, 5, 1)) for number in range(1, contracts + 1)]
    plan = year_plan(YEAR, capacity, everyone_in_may, TODAY)
    visits = min(contracts, capacity)
    assert plan.visits == visits
    assert max(plan.in_month(month) for month in MONTHS) <= -(-visits // 12)


def test_that_officers_are_not_given_all_their_visits_in_one_month() -> None:
    mine = [contract(number, officer="Officer 1", starts_on=date(2020, 5, 1)) for number in range(1, 4)]
    others = [contract(number, officer=f"Other {number}", starts_on=date(2020, 9, 1)) for number in range(4, 34)]
    plan = year_plan(YEAR, 40, [*mine, *others], TODAY)
    months = [line.month_on for line in plan.lines if line.contract.officer == "Officer 1"]
    assert len(set(months)) == 3
    assert all(month in {date(2027, 4, 1), date(2027, 5, 1), date(2027, 6, 1)} for month in months)


def plan_of(*contracts: PlanContract, capacity: int = 30, today: date = TODAY) -> YearPlan:
    return year_plan(YEAR, capacity, contracts, today)


def test_that_a_visit_is_proposed_when_it_falls_due_or_at_the_anniversary() -> None:
    due = contract(1, due_ons=(date(2027, 9, 14),))
    anniversary = contract(2, starts_on=date(2021, 2, 10))
    months = {line.contract.id: line.month_on for line in plan_of(due, anniversary).lines}
    assert months == {due.id: date(2027, 9, 1), anniversary.id: date(2028, 2, 1)}


def test_that_what_is_overdue_is_proposed_now_and_no_month_that_is_gone() -> None:
    late = contract(1, due_ons=(date(2027, 5, 1),))
    plan = plan_of(late, today=date(2027, 8, 20))
    assert plan.lines[0].months == (date(2027, 8, 1),)


def test_that_one_visited_twice_a_year_gets_its_second_visit_when_all_others_have_one() -> None:
    often = contract(1, every_months=6, due_ons=(date(2027, 6, 1), date(2027, 12, 1)))
    seldom = contract(2)
    plan = plan_of(often, seldom, capacity=3)
    assert {line.contract.id: len(line.months) for line in plan.lines} == {often.id: 2, seldom.id: 1}
    plan = plan_of(often, seldom, capacity=2)
    first = next(line for line in plan.lines if line.contract.id == often.id)
    assert first.months == (date(2027, 6, 1),)
    assert first.why.endswith("its tier asks for 2 visits a year, 1 within reach")


@pytest.mark.parametrize(
    ("left_out", "cause", "words"),
    [
        (contract(has_annual_visit=False), Cause.NO_ANNUAL_VISIT, "The contract has no annual visit"),
        (contract(every_months=None), Cause.NO_ANNUAL_VISIT, "Its tier asks for no annual visit"),
        (contract(waived="Closing in May"), Cause.DECIDED, "Waived in the schedule: Closing in May"),
        (
            contract(decision=decided(NOT_THIS_YEAR, reason="Visited by a neighbour council")),
            Cause.DECIDED,
            "Contracts manager: Visited by a neighbour council",
        ),
        (
            contract(every_months=24, standing=Standing(last_visit_on=date(2026, 6, 27))),
            Cause.NOT_DUE,
            "Visited every 2 years, last on 27 June 2026: due again on 27 June 2028",
        ),
    ],
)
def test_that_a_contract_that_is_not_visited_has_its_reason(left_out: PlanContract, cause: Cause, words: str) -> None:
    plan = plan_of(left_out)
    assert [(one.cause, one.reason) for one in plan.unvisited] == [(cause, words)]
    assert plan.lines == ()


def test_that_what_ends_before_it_could_be_visited_and_a_year_that_is_over_are_told() -> None:
    ending = contract(ends_on=date(2027, 6, 30))
    gone = plan_of(ending, today=date(2027, 7, 2)).unvisited[0]
    assert (gone.cause, gone.reason) == (
        Cause.NOT_RUNNING,
        "The contract ends on 30 June 2027, before it could be visited",
    )
    assert plan_of(contract(), today=date(2028, 4, 1)).unvisited[0].cause is Cause.YEAR_OVER


def test_that_beyond_capacity_names_the_place_in_the_order() -> None:
    plan = plan_of(*(contract(number) for number in range(1, 5)), capacity=3)
    assert [one.reason for one in plan.unvisited] == ["Beyond the 3 visits of the year: rank 4 of 4"]
    assert [line.rank for line in plan.lines] == [1, 2, 3]


def test_that_an_officers_decision_comes_before_the_points_and_keeps_its_month() -> None:
    chosen = contract(9, has_annual_visit=False, decision=decided(VISIT, date(2027, 11, 1)))
    risky = contract(1, standing=Standing(tier_place=0, tiers=3, risk="Act"))
    plan = plan_of(risky, chosen, capacity=1)
    assert [(line.contract.id, line.months) for line in plan.lines] == [(chosen.id, (date(2027, 11, 1),))]
    assert plan.lines[0].why == "Chosen by Contracts manager: The new manager starts in May"
    assert plan.unvisited[0].cause is Cause.BEYOND_CAPACITY


def test_that_a_visit_in_the_diary_stands_whatever_the_capacity() -> None:
    booked = contract(1, booked=(Booked(visit_id=UUID(int=5), planned_on=date(2027, 10, 12), state="Announced"),))
    ticked = contract(2, booked=(Booked(visit_id=None, planned_on=date(2027, 4, 2), state="Done"),))
    plan = plan_of(booked, ticked, capacity=0)
    assert [line.why for line in plan.lines] == ["In the diary for 12 October 2027", "Done: was due on 2 April 2027"]
    assert plan.visits == 2


@given(standings, days)
def test_that_the_points_are_the_sum_of_the_working_that_is_shown(standing: Standing, today: date) -> None:
    lines = working(standing, today)
    assert [line.what for line in lines] == ["Tier", "Risk", "Regulator", "Last visit", "Actions", "Last result"]
    assert all(line.points >= 0 and line.found for line in lines)
    plan = year_plan(YEAR, 5, [contract(standing=standing)], today)
    held = [*plan.lines, *plan.unvisited]
    assert [one.points for one in held] == [sum(line.points for line in lines)]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("milder", "worse"),
    [
        ({"tier_place": 2}, {"tier_place": 0}),
        ({"risk": "On track"}, {"risk": "Watch"}),
        ({"risk": "Watch"}, {"risk": "Act"}),
        ({"rating": "Good"}, {"rating": "Requires improvement"}),
        ({"rating": "Requires improvement"}, {"rating": "Inadequate"}),
        (
            {"rating": "Good", "rated_on": date(2026, 1, 1)},
            {"rating": "Good", "rated_on": date(2022, 1, 1)},
        ),
        ({"last_visit_on": date(2026, 6, 1)}, {"last_visit_on": date(2025, 6, 1)}),
        ({"last_visit_on": date(2026, 6, 1)}, {"last_visit_on": None}),
        ({"open_actions": 1}, {"open_actions": 4}),
        ({"open_actions": 2}, {"open_actions": 2, "overdue_actions": 1}),
        ({"last_tone": Tone.GOOD}, {"last_tone": Tone.PARTLY}),
        ({"last_tone": Tone.PARTLY}, {"last_tone": Tone.POOR}),
    ],
)
def test_that_more_risk_is_more_points(milder: dict[str, object], worse: dict[str, object]) -> None:
    usual = Standing(tier_place=1, tiers=3, risk="On track", rating="Good", last_visit_on=date(2026, 11, 1))
    both = [replace(usual, **more) for more in (milder, worse)]  # type: ignore[arg-type]
    points = [sum(line.points for line in working(one, TODAY)) for one in both]
    assert points[0] < points[1]


def test_that_a_year_is_read_as_it_is_written() -> None:
    assert year_begins_on("2026/27") == date(2026, 4, 1)
    assert year_name(2099) == "2099/00"
    assert year_begins_on("2099/00") == date(2099, 4, 1)
    for odd in ("2026", "2026/28", "2026-27", "", "26/27", "0000/01"):
        with pytest.raises(DeskError, match="no year of the plan"):
            year_begins_on(odd)
