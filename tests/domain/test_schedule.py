"""The schedule of work: what falls due, when, and under which id."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.breaks import Break, Extension
from monitor_desk.domain.contract_facts import ContractFacts, ExpiringDocument, TierChange, UnsignedVariation
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.months import add_months
from monitor_desk.domain.periods import PeriodKind
from monitor_desk.domain.schedule import Horizon, schedule
from monitor_desk.domain.tiers import FrequencyOverride, ObligationKind
from monitor_desk.domain.working_days import NamedDay, WorkingDays
from schedule_facts import CONTRACT, ENGLAND, PERIODS, PROVIDER, TIERS, contract, days, plan, planned

KPI = ObligationKind.KPI_RETURN
QUARTERLY = ObligationKind.QUARTERLY_REVIEW
ANNUAL = ObligationKind.ANNUAL_REVIEW
VISIT = ObligationKind.ANNUAL_VISIT
STARTS = st.dates(date(2019, 1, 1), date(2024, 12, 31))
CLOSED = st.lists(st.dates(date(2020, 1, 1), date(2026, 12, 31)), max_size=60, unique=True)


def override(kind: ObligationKind, every_months: int, from_on: date) -> FrequencyOverride:
    return FrequencyOverride(kind=kind, every_months=every_months, reason="Risk rose", author="A", from_on=from_on)


def test_that_reviews_are_held_3_monthly_from_the_start_and_move_off_weekends_and_holidays() -> None:
    one_year = plan(date(2020, 4, 1), date(2021, 4, 30))
    assert days(contract(), QUARTERLY, one_year) == [date(2020, 7, 1), date(2020, 10, 1), date(2021, 1, 4)]
    assert [row.title for row in planned(contract(), QUARTERLY, one_year)] == ["Quarterly review"] * 3


def test_that_the_annual_review_replaces_every_fourth_quarterly_one() -> None:
    reviews = [(row.key, row.kind) for kind in (QUARTERLY, ANNUAL) for row in planned(contract(), kind)]
    assert sorted(reviews, key=lambda row: int(row[0][6:])) == [
        (f"month-{months}", ANNUAL if months % 12 == 0 else QUARTERLY) for months in range(3, 61, 3)
    ]


def test_that_a_start_on_the_31st_does_not_drift() -> None:
    facts = contract(starts_on=date(2020, 1, 31), ends_on=None)
    found = days(facts, QUARTERLY, plan(date(2020, 1, 1), date(2021, 12, 31)))
    assert found == [
        date(2020, 4, 30),
        date(2020, 7, 31),
        date(2020, 11, 2),  # 31 October 2020 is a Saturday
        date(2021, 4, 30),
        date(2021, 8, 2),  # 31 July 2021 is a Saturday
        date(2021, 11, 1),  # 31 October 2021 is a Sunday
    ]


def test_that_a_contract_of_one_year_has_its_annual_review_visit_and_plan_before_it_ends() -> None:
    facts = contract(ends_on=date(2021, 3, 31), has_annual_visit=True)
    found = {kind: days(facts, kind) for kind in (ANNUAL, VISIT, ObligationKind.DEVELOPMENT_PLAN)}
    assert set(map(tuple, found.values())) == {(date(2021, 3, 31),)}


def test_that_the_annual_visit_is_only_planned_where_it_applies() -> None:
    assert days(contract(has_annual_visit=False), VISIT) == []
    rows = planned(contract(has_annual_visit=True), VISIT)
    assert len(rows) == 5
    assert {row.title for row in rows} == {"Annual site visit"}


def test_that_the_provider_is_to_be_told_ten_working_days_before_a_visit() -> None:
    first = planned(contract(has_annual_visit=True), VISIT)[0]
    assert (first.due_on, first.tell_by_on) == (date(2021, 4, 1), date(2021, 3, 18))


def test_that_returns_follow_the_calendar_with_its_due_dates() -> None:
    rows = planned(contract(), KPI, plan(date(2020, 4, 1), date(2021, 4, 30)))
    assert [(row.key, row.due_on, row.title) for row in rows] == [
        ("2020-Q1", date(2020, 7, 15), "KPI return, Quarter 1, 2020/21"),
        ("2020-Q2", date(2020, 10, 15), "KPI return, Quarter 2, 2020/21"),
        ("2020-Q3", date(2021, 1, 15), "KPI return, Quarter 3, 2020/21"),
        ("2020-Q4", date(2021, 4, 15), "KPI return, Quarter 4, 2020/21"),
    ]


def test_that_a_period_two_desks_drafted_calls_for_one_return_on_the_earlier_day() -> None:
    published = [replace(period, due_on=date(2021, 1, 18)) for period in PERIODS if period.name == "2020-Q3"]
    where = plan(date(2020, 12, 1), date(2021, 1, 31))
    for periods in ([*published, *PERIODS], [*PERIODS, *published]):
        rows = planned(contract(), KPI, replace(where, periods=tuple(periods)))
        assert [(row.key, row.due_on) for row in rows] == [("2020-Q3", date(2021, 1, 15))]


def test_that_a_kpi_set_with_three_frequencies_has_returns_of_each() -> None:
    kinds = frozenset({PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR})
    rows = planned(contract(period_kinds=kinds), KPI, plan(date(2021, 4, 1), date(2021, 4, 30)))
    assert sorted(row.key for row in rows) == ["2020-H2", "2020-Q4", "2020-Year"]


def test_that_the_first_and_last_returns_of_a_contract_are_marked_as_partial() -> None:
    facts = contract(starts_on=date(2020, 5, 11), ends_on=date(2020, 11, 30))
    assert [(row.key, row.title.endswith("(partial period)")) for row in planned(facts, KPI)] == [
        ("2020-Q1", True),
        ("2020-Q2", False),
        ("2020-Q3", True),
    ]


def test_that_a_return_still_falls_due_after_the_contract_has_ended() -> None:
    assert days(contract(), KPI)[-1] == date(2025, 4, 15)


def test_that_the_tier_sets_how_often() -> None:
    year = plan(date(2020, 4, 1), date(2021, 4, 30))
    counted = {
        tier: [
            len(days(contract(tier_id=tier, has_annual_visit=True), kind, year))
            for kind in (KPI, QUARTERLY, ANNUAL, VISIT)
        ]
        for tier in ("intensive", "standard", "light")
    }
    assert counted == {"intensive": [12, 5, 1, 2], "standard": [4, 3, 1, 1], "light": [2, 1, 1, 0]}


def test_that_a_change_of_tier_holds_from_its_day_and_keeps_the_rhythm_of_the_start() -> None:
    history = (
        TierChange(from_on=date(2020, 4, 1), tier_id="standard"),
        TierChange(from_on=date(2021, 5, 10), tier_id="light"),
    )
    found = planned(contract(tier_history=history), QUARTERLY, plan(date(2020, 4, 1), date(2022, 12, 31)))
    assert [row.key for row in found] == ["month-3", "month-6", "month-9", "month-18", "month-30"]


def test_that_an_override_holds_from_its_day_and_a_later_one_replaces_it() -> None:
    flexed = (override(QUARTERLY, 1, date(2021, 1, 1)), override(QUARTERLY, 3, date(2021, 7, 1)))
    found = planned(contract(overrides=flexed), QUARTERLY, plan(date(2020, 4, 1), date(2021, 12, 31)))
    assert [row.key for row in found] == [f"month-{n}" for n in (3, 6, 9, 10, 11, 13, 14, 15, 18)]
    assert [row.title for row in found][2:4] == ["Monthly review"] * 2


def test_that_a_change_just_after_an_occurrence_does_not_call_it_twice() -> None:
    facts = contract(overrides=(override(QUARTERLY, 1, date(2020, 7, 5)),))
    found = planned(facts, QUARTERLY, plan(date(2020, 4, 1), date(2020, 10, 1)))
    assert [row.key for row in found] == ["month-3", "month-4", "month-5", "month-6"]


@pytest.mark.parametrize(("ends_on", "last"), [(date(2020, 10, 1), "2020-Q3"), (date(2020, 9, 30), "2020-Q2")])
def test_that_one_day_in_a_period_calls_for_its_return(ends_on: date, last: str) -> None:
    assert planned(contract(ends_on=ends_on), KPI)[-1].key == last


def test_that_an_override_of_returns_takes_the_place_of_the_tiers_frequency_only() -> None:
    facts = contract(
        period_kinds=frozenset({PeriodKind.QUARTER, PeriodKind.YEAR}), overrides=(override(KPI, 1, date(2020, 10, 1)),)
    )
    found = [row.key for row in planned(facts, KPI, plan(date(2020, 4, 1), date(2021, 4, 30)))]
    assert sorted(found) == sorted(["2020-Q1", "2020-Q2", "2020-Year", *(f"2020-M{n:02d}" for n in range(7, 13))])


def test_that_a_break_shows_the_last_day_to_serve_and_the_day_to_decide() -> None:
    facts = contract(breaks=(Break(break_on=date(2023, 4, 1), notice_days=180),))
    assert days(facts, ObligationKind.BREAK) == [date(2022, 10, 3)]
    assert days(facts, ObligationKind.BREAK_DECISION) == [date(2021, 10, 3)]
    earlier = contract(tier_id="intensive", breaks=facts.breaks)
    assert days(earlier, ObligationKind.BREAK_DECISION) == [date(2021, 4, 3)]


def test_that_extensions_are_decided_a_lead_before_the_contract_would_end() -> None:
    facts = contract(extensions=(Extension(number=1, months=12), Extension(number=2, months=12)))
    rows = planned(facts, ObligationKind.EXTENSION_DECISION)
    assert [(row.due_on, row.title) for row in rows] == [
        (date(2024, 3, 31), "Decide on extension 1, 1 year"),
        (date(2025, 3, 31), "Decide on extension 2, 1 year"),
    ]


def test_that_an_unsigned_variation_is_chased_after_ten_working_days() -> None:
    facts = contract(variations=(UnsignedVariation(number="3", sent_on=date(2020, 12, 21)),))
    (row,) = planned(facts, ObligationKind.VARIATION_UNSIGNED)
    assert (row.due_on, row.title) == (date(2021, 1, 7), "Variation 3 not yet signed")


def test_that_documents_fall_due_when_they_expire_and_a_renewed_one_anew() -> None:
    document = ExpiringDocument(id=UUID(int=9), what="Public liability insurance", expires_on=date(2021, 6, 30))
    renewed = ExpiringDocument(id=UUID(int=9), what="Public liability insurance", expires_on=date(2022, 6, 30))
    (row,) = planned(contract(documents=(document,)), ObligationKind.DOCUMENT_EXPIRES)
    (later,) = planned(contract(documents=(renewed,)), ObligationKind.DOCUMENT_EXPIRES)
    assert (row.due_on, row.title) == (date(2021, 6, 30), "Public liability insurance expires")
    assert later.id != row.id


def test_that_the_end_shows_as_due_a_re_procurement_ahead() -> None:
    (row,) = planned(contract(), ObligationKind.CONTRACT_ENDS)
    assert row.due_on - timedelta(days=row.window) == date(2024, 3, 31)


def test_that_what_is_settled_is_not_planned() -> None:
    facts = contract(
        breaks=(Break(break_on=date(2023, 4, 1), notice_days=180, is_settled=True),),
        extensions=(Extension(number=1, months=12, is_settled=True),),
    )
    kinds = {row.kind for row in schedule([facts], plan())}
    assert kinds.isdisjoint({ObligationKind.BREAK, ObligationKind.BREAK_DECISION, ObligationKind.EXTENSION_DECISION})


def test_that_a_contract_without_a_tier_keeps_its_own_dates_and_the_returns_of_its_kpi_set() -> None:
    facts = contract(tier_id=None, period_kinds=frozenset({PeriodKind.YEAR}))
    assert {row.kind for row in schedule([facts], plan())} == {KPI, ObligationKind.CONTRACT_ENDS}
    assert {row.kind for row in schedule([contract(starts_on=None)], plan())} == {ObligationKind.CONTRACT_ENDS}


@pytest.mark.parametrize("ends_on", [date(9999, 12, 31), date(2019, 1, 1), None])
def test_that_odd_ends_of_registers_are_planned_without_falling_over(ends_on: date | None) -> None:
    facts = contract(ends_on=ends_on, extensions=(Extension(number=1, months=12),))
    kinds = {row.kind for row in schedule([facts], plan())}
    assert (QUARTERLY in kinds) == (ends_on != date(2019, 1, 1))


@pytest.mark.parametrize("odd", [date.min, date(1066, 10, 14), date(2499, 12, 31), date.max])
def test_that_no_odd_date_in_one_contract_stops_the_schedule(odd: date) -> None:
    facts = contract(
        starts_on=odd,
        ends_on=odd,
        breaks=(Break(break_on=odd, notice_days=10**9),),
        extensions=(Extension(number=1, months=12, decide_by_on=odd), Extension(number=2, months=10**6)),
        variations=(UnsignedVariation(number="1", sent_on=odd),),
        documents=(ExpiringDocument(id=UUID(int=1), what="Insurance", expires_on=odd),),
        tier_history=(TierChange(from_on=odd, tier_id="light"),),
        overrides=(override(QUARTERLY, 1, odd),),
    )
    healthy = contract(id=UUID(int=7))
    assert {row.contract_id for row in schedule([facts, healthy], plan())} == {healthy.id}


def test_that_a_horizon_no_calendar_reaches_is_refused_in_words() -> None:
    with pytest.raises(DeskError, match="reaches from 1900 to 2500"):
        Horizon(from_on=date(2020, 1, 1), to_on=date(9999, 1, 1))


def test_that_what_it_says_of_the_contract_goes_with_it() -> None:
    row = planned(contract(), QUARTERLY)[0]
    assert (row.contract_id, row.provider_id, row.reference) == (CONTRACT, PROVIDER, "SL-0001")


@given(STARTS, CLOSED)
def test_that_more_holidays_change_no_id(starts_on: date, closed: list[date]) -> None:
    facts = contract(starts_on=starts_on, ends_on=None, has_annual_visit=True)
    far = plan(date(2019, 1, 1), date(2030, 12, 31))
    extra = WorkingDays(extra_holidays=tuple(NamedDay(on=day, name="One-off") for day in closed))
    with_more = plan(date(2019, 1, 1), date(2030, 12, 31), working_days=extra)
    before = {row.id: (row.kind, row.key) for row in schedule([facts], far)}
    after = {row.id: (row.kind, row.key) for row in schedule([facts], with_more)}
    edge = {row.id for row in schedule([facts], far) if row.due_on > date(2030, 11, 30)}
    assert len(before) > 50
    assert {each: name for each, name in before.items() if each not in edge} == {
        each: name for each, name in after.items() if each not in edge
    }


@given(STARTS, st.lists(STARTS, max_size=3), CLOSED)
def test_that_other_contracts_change_nothing(starts_on: date, others: list[date], closed: list[date]) -> None:
    facts = contract(starts_on=starts_on)
    rest = [contract(id=UUID(int=n + 1), starts_on=start, tier_id="light") for n, start in enumerate(others)]
    working_days = WorkingDays(closures=tuple(NamedDay(on=day, name="Closed") for day in closed))
    where = plan(working_days=working_days)
    together = [row for row in schedule([*rest, facts], where) if row.contract_id == facts.id]
    assert together == schedule([facts], where)


@given(STARTS, st.sampled_from(["intensive", "standard", "light"]), st.integers(1, 90))
def test_that_ids_are_unique_and_every_review_is_on_a_working_day_in_the_contract(
    starts_on: date, tier_id: str, months: int
) -> None:
    ends_on = add_months(starts_on, months) - timedelta(days=1)
    facts = contract(starts_on=starts_on, ends_on=ends_on, tier_id=tier_id, has_annual_visit=True)
    rows = schedule([facts], plan(date(2018, 1, 1), date(2040, 12, 31)))
    assert len({row.id for row in rows}) == len(rows)
    for row in rows:
        if row.kind in (QUARTERLY, ANNUAL, VISIT, ObligationKind.DEVELOPMENT_PLAN):
            assert ENGLAND.is_working_day(row.due_on)
            assert starts_on <= row.due_on <= ends_on


@given(STARTS, st.lists(st.dates(date(2019, 1, 1), date(2027, 1, 1)), min_size=1, max_size=3, unique=True))
def test_that_a_schedule_in_parts_is_the_schedule_as_a_whole(starts_on: date, cuts: list[date]) -> None:
    facts = _flexed(starts_on)
    edges = [date(2018, 12, 31), *sorted(cuts), date(2028, 12, 31)]
    parts = [row for start, end in pairwise(edges) for row in schedule([facts], plan(start + timedelta(days=1), end))]
    whole = schedule([facts], plan(date(2019, 1, 1), date(2028, 12, 31)))
    assert sorted(parts, key=lambda row: row.id) == sorted(whole, key=lambda row: row.id)


def _flexed(starts_on: date) -> ContractFacts:
    return contract(
        starts_on=starts_on,
        ends_on=add_months(starts_on, 48),
        has_annual_visit=True,
        tier_history=(
            TierChange(from_on=starts_on, tier_id="standard"),
            TierChange(from_on=add_months(starts_on, 7), tier_id="intensive"),
        ),
        overrides=(override(QUARTERLY, 6, add_months(starts_on, 20)), override(KPI, 6, add_months(starts_on, 26))),
    )


def test_that_the_same_facts_give_the_same_list_in_the_same_order() -> None:
    facts = contract(period_kinds=frozenset(PeriodKind), has_annual_visit=True)
    assert schedule([facts], plan()) == schedule([facts], plan(periods=tuple(PERIODS), tiers=tuple(TIERS)))
    kinds = [row.key[5] for row in schedule([facts], plan()) if row.kind is KPI]
    assert kinds == sorted(kinds, key="HMQY".index)
