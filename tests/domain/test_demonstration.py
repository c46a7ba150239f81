"""The demonstration caseload: invented, repeatable, whole, and well in hand on any day."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor_desk import shipped
from monitor_desk.domain import contracts, locations, notes
from monitor_desk.domain.calendar_entries import ClosureDay, ObligationEntry, PeriodEntry
from monitor_desk.domain.contract_records import facts_of
from monitor_desk.domain.demonstration import caseload, demonstration_id, unfinished
from monitor_desk.domain.demonstration.wish import shares
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Draft, Kind
from monitor_desk.domain.obligations import ScheduledObligation, StoredObligation, obligation_id
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.periods import Period, PeriodKind
from monitor_desk.domain.planning import Horizon, SchedulePlan
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.schedule import due_work
from monitor_desk.domain.term_parsing import parse_term
from monitor_desk.domain.tiers import ObligationKind, Tier
from monitor_desk.domain.working_days import NamedDay, WorkingDays
from monitor_desk.intake.paperwork import read_paperwork

TODAY = date(2026, 12, 1)
Made = list[tuple[UUID, Draft]]

any_day = st.dates(date(2021, 1, 1), date(2035, 12, 31))


@cache
def tiers() -> tuple[Tier, ...]:
    return read_paperwork(shipped.forms()).tiers


@cache
def made(today: date = TODAY, providers: int = 24) -> Made:
    return caseload(today=today, tiers=tiers(), providers=providers)


def of(kind: type[Draft], drafts: Made) -> list[Draft]:
    return [draft for _, draft in drafts if isinstance(draft, kind)]


def counts(drafts: Made) -> Counter[str]:
    return Counter(draft.kind for _, draft in drafts)


def listed_contracts() -> list[tuple[UUID, contracts.Contract]]:
    return [(made_id, draft) for made_id, draft in made() if isinstance(draft, contracts.Contract)]


def work(drafts: Made, today: date, back: int = 2600) -> list[ScheduledObligation]:
    """Return the schedule of the drafts as the desk would see it, from their calendar entries."""
    closures = tuple(
        NamedDay(on=day.closed_on, name=day.name) for _, day in drafts if isinstance(day, ClosureDay) and day.closed_on
    )
    plan = SchedulePlan(
        tiers=tiers(),
        periods=tuple(period(entry) for _, entry in drafts if isinstance(entry, PeriodEntry)),
        working_days=WorkingDays(closures=closures),
        horizon=Horizon(from_on=today - timedelta(days=back), to_on=today + timedelta(days=400)),
    )
    return due_work(facts_of(drafts), plan, stored(drafts), today)


def period(entry: PeriodEntry) -> Period:
    assert entry.starts_on
    assert entry.ends_on
    assert entry.due_on
    kind = PeriodKind(entry.period_kind)
    return Period(name=entry.name, kind=kind, starts_on=entry.starts_on, ends_on=entry.ends_on, due_on=entry.due_on)


def stored(drafts: Made) -> list[StoredObligation]:
    return [
        StoredObligation(
            id=made_id,
            contract_id=entry.contract_id,
            kind=ObligationKind(entry.obligation_kind),
            key=entry.key,
            due_on=entry.due_on,
            reason=entry.reason,
            issued_on=entry.issued_on,
            issued_due_on=entry.issued_due_on,
            done_on=entry.done_on,
            waived_reason=entry.reason if entry.waived_on else "",
        )
        for made_id, entry in drafts
        if isinstance(entry, ObligationEntry) and entry.contract_id
    ]


def buckets(rows: list[ScheduledObligation], today: date) -> tuple[int, int, int, int]:
    """Return how many are overdue, due today, due in the next 7 days, and wait for the provider."""
    opened = [row for row in rows if row.is_open]
    return (
        sum(row.due_on < today for row in opened),
        sum(row.due_on == today for row in opened),
        sum(today < row.due_on <= today + timedelta(days=7) for row in opened),
        sum(row.is_waiting_on_provider for row in opened),
    )


def test_that_the_usual_caseload_has_24_providers_40_contracts_and_60_locations() -> None:
    found = counts(made())
    assert (found["provider"], found["contract"], found["location"]) == (24, 40, 60)
    assert (found["team"], found["officer"]) == (2, 5)


@pytest.mark.parametrize("providers", [1, 2, 5, 23, 25, 48, 100, 1000])
def test_that_other_numbers_are_in_proportion(providers: int) -> None:
    found = counts(made(TODAY, providers)) if providers <= 100 else None
    contract_shares = shares(providers, (3, 2, 2, 1, 2, 1))
    assert sum(contract_shares) == (providers * 11 + 3) // 6
    assert min(contract_shares) >= 1
    if found:
        assert found["provider"] == providers
        assert abs(found["contract"] - providers * 40 / 24) <= 0.5
        assert abs(found["location"] - providers * 60 / 24) <= 0.5


@pytest.mark.parametrize("providers", [0, -3, 5001])
def test_that_a_caseload_that_cannot_be_made_is_refused_in_words(providers: int) -> None:
    with pytest.raises(DeskError, match=r"from 1 to 5,000 providers\. Nothing was stored"):
        caseload(today=TODAY, tiers=tiers(), providers=providers)


def test_that_a_team_without_tiers_is_told_so() -> None:
    with pytest.raises(DeskError, match="at least one tier"):
        caseload(today=TODAY, tiers=())


def test_that_a_team_with_one_tier_gets_a_caseload_in_it() -> None:
    only = replace(tiers()[0], id="only")
    found = caseload(today=TODAY, tiers=(only,))
    assert {draft.tier for draft in of(contracts.Contract, found) if isinstance(draft, contracts.Contract)} == {"only"}


def test_that_the_same_arguments_give_the_same_caseload() -> None:
    assert caseload(today=TODAY, tiers=tiers()) == caseload(today=TODAY, tiers=tuple(reversed(tiers())))


def test_that_organisations_and_places_are_the_same_on_any_day() -> None:
    def lasting(today: date) -> list[tuple[UUID, str]]:
        return [
            (key, draft.headline()) for key, draft in made(today) if isinstance(draft, (Provider, locations.Location))
        ]

    assert lasting(TODAY) == lasting(date(2029, 3, 31))
    assert lasting(TODAY)[0][0] == demonstration_id("provider", 0)


@pytest.mark.parametrize("providers", [1, 3, 24, 200])
@settings(max_examples=4)
@given(today=any_day)
def test_that_every_draft_passes_its_own_rules_as_it_stands(providers: int, today: date) -> None:
    for _, draft in caseload(today=today, tiers=tiers(), providers=providers):
        assert draft.checked() == draft


@pytest.mark.parametrize("providers", [1, 24, 90])
def test_that_ids_are_unique_and_every_reference_leads_to_a_record_made_before(providers: int) -> None:
    seen: dict[UUID, str] = {}
    order = list(KINDS)
    for made_id, draft in made(TODAY, providers):
        assert made_id not in seen
        assert not seen or order.index(draft.kind) >= order.index(list(seen.values())[-1])
        for spec in draft.specs():
            target = getattr(draft, spec.name)
            if spec.kind is Kind.RECORD and target is not None:
                assert seen[target] == spec.record, (draft, spec.name)
        seen[made_id] = draft.kind


def test_that_ids_are_of_version_7_and_sort_as_the_records_were_made() -> None:
    by_kind: dict[str, list[UUID]] = {}
    for made_id, draft in made():
        if draft.kind != "obligation":
            assert made_id.version == 7
            assert made_id.variant == UUID(int=0x8 << 60).variant
            by_kind.setdefault(draft.kind, []).append(made_id)
    assert all(ids == sorted(ids) for ids in by_kind.values())


def test_that_the_ids_of_obligations_are_the_schedules_own() -> None:
    for made_id, draft in made():
        if isinstance(draft, ObligationEntry) and draft.contract_id:
            assert made_id == obligation_id(draft.contract_id, ObligationKind(draft.obligation_kind), draft.key)
    assert not [row for row in work(made(), TODAY) if row.is_dropped]


@settings(max_examples=60)
@given(today=any_day)
def test_that_on_any_day_3_are_overdue_2_due_today_6_soon_and_9_wait_for_the_provider(today: date) -> None:
    assert buckets(work(caseload(today=today, tiers=tiers()), today), today) == (3, 2, 6, 9)


@pytest.mark.parametrize(
    "today", [date(2026, 12, 24), date(2028, 2, 29), date(2027, 1, 1), date(2026, 4, 5), date(2027, 1, 15)]
)
def test_that_holidays_leap_days_and_quarter_days_change_nothing_of_that(today: date) -> None:
    assert buckets(work(made(today), today), today) == (3, 2, 6, 9)


def test_that_a_larger_caseload_has_as_much_in_each_group_for_its_size() -> None:
    rows = work(made(TODAY, 96), TODAY)
    assert buckets(rows, TODAY) == (12, 8, 24, 36)


def test_that_nothing_was_done_after_today_or_moved_onto_a_day_off() -> None:
    days_off = {day.closed_on for _, day in made() if isinstance(day, ClosureDay)}
    for _, entry in made():
        if isinstance(entry, ObligationEntry):
            assert all(on <= TODAY for on in (entry.done_on, entry.waived_on, entry.issued_on) if on)
            assert not (entry.due_on and (entry.due_on.weekday() >= 5 or entry.due_on in days_off))


def test_that_entries_are_done_waived_moved_issued_and_left_open() -> None:
    entries = [entry for _, entry in made() if isinstance(entry, ObligationEntry)]
    assert sum(entry.done_on is not None for entry in entries) > 400
    assert [bool(entry.reason and entry.author) for entry in entries if entry.waived_on] == [True]
    moved = [entry for entry in entries if entry.due_on]
    assert moved
    assert all(entry.reason and entry.author for entry in moved)
    assert sum(entry.issued_on is not None and entry.done_on is None for entry in entries) >= 5


def test_that_contracts_stand_by_risk_as_in_the_picture() -> None:
    assert Counter(contract.risk for _, contract in listed_contracts()) == {"Act": 3, "Watch": 9, "On track": 27, "": 1}


def test_that_all_tiers_and_service_types_are_in_use() -> None:
    assert {contract.tier for _, contract in listed_contracts()} == {tier.id for tier in tiers()}
    assert len({contract.service_type for _, contract in listed_contracts()}) == 9


def test_that_references_are_unique_at_any_size() -> None:
    found = [draft.reference for _, draft in made(TODAY, 300) if isinstance(draft, contracts.Contract)]
    assert len(set(found)) == len(found) == 500
    assert {"SL-0114", "SL-0107", "HC-0031", "SL-0120", "SL-0099", "SL-0103"} <= set(found)


@settings(max_examples=20)
@given(today=any_day)
def test_that_terms_as_written_agree_with_their_dates(today: date) -> None:
    drafts = caseload(today=today, tiers=tiers())
    extensions: dict[UUID | None, list[contracts.Extension]] = {}
    for _, draft in drafts:
        if isinstance(draft, contracts.Extension):
            extensions.setdefault(draft.contract_id, []).append(draft)
    for made_id, contract in [(key, draft) for key, draft in drafts if isinstance(draft, contracts.Contract)]:
        term = parse_term(contract.term_words)
        assert term.is_understood, contract.term_words
        assert not term.mismatch(contract.starts_on), contract
        offered = extensions.get(made_id, [])
        assert tuple(one.months for one in offered) == term.extensions
        if contract.ends_on is None:
            assert term.end_on(contract.starts_on) is None
            continue
        used = [one for one in offered if one.exercised_on]
        following = [one.starts_on for one in offered if not one.exercised_on and one.starts_on]
        assert contract.is_live(today)
        assert contract.ends_on > today + timedelta(days=60)
        assert offered[: len(used)] == used
        assert following[:1] in ([], [contract.ends_on + timedelta(days=1)])
        assert used or contract.ends_on == term.end_on(contract.starts_on)


def test_that_contracts_begin_over_five_years_and_some_at_a_months_end() -> None:
    starts = [contract.starts_on for _, contract in listed_contracts() if contract.starts_on]
    assert min(starts) < date(2022, 3, 1)
    assert max(starts) > date(2026, 7, 1)
    assert sum((day + timedelta(days=1)).day == 1 for day in starts) >= 3
    assert {"ongoing", "tbc", "3+", "5+2 years", "3 years +1+1"} <= {each.term_words for _, each in listed_contracts()}


def test_that_a_break_can_be_served_within_days_and_another_was_let_pass() -> None:
    serve_by = [
        draft.breaks_on - timedelta(days=draft.notice_days)
        for _, draft in made()
        if isinstance(draft, contracts.BreakPoint) and draft.breaks_on and draft.notice_days
    ]
    assert any(TODAY <= day <= TODAY + timedelta(days=7) for day in serve_by)
    assert any(day < TODAY for day in serve_by)


def test_that_documents_have_lapsed_end_soon_and_mostly_run_on() -> None:
    ends = [draft.expires_on for _, draft in made() if isinstance(draft, contracts.Document) and draft.expires_on]
    assert sum(day < TODAY for day in ends) == 1
    liability = [
        d for d in of(contracts.Document, made()) if isinstance(d, contracts.Document) and d.title.startswith("Public")
    ]
    assert any(d.expires_on and TODAY < d.expires_on <= TODAY + timedelta(days=7) for d in liability)
    assert sum(day > TODAY + timedelta(days=7) for day in ends) > 60


def test_that_one_variation_has_been_unsigned_for_five_weeks() -> None:
    variations = [draft for _, draft in made() if isinstance(draft, contracts.Variation)]
    unsigned = [draft for draft in variations if draft.sent_on and not draft.signed_on]
    assert [draft.sent_on for draft in unsigned] == [TODAY - timedelta(weeks=5)]
    assert any(draft.signed_on for draft in variations)


def test_that_a_contracts_tier_is_the_last_of_its_history() -> None:
    history: dict[UUID | None, list[contracts.TierChange]] = {}
    for _, draft in made():
        if isinstance(draft, contracts.TierChange):
            history.setdefault(draft.contract_id, []).append(draft)
    for made_id, contract in listed_contracts():
        steps = history[made_id]
        assert steps[0].from_on == contract.starts_on
        assert all(one.from_on and two.from_on and one.from_on < two.from_on for one, two in pairwise(steps))
        assert steps[-1].tier == contract.tier
    assert sum(len(steps) > 1 for steps in history.values()) >= 5


def test_that_each_rated_location_has_a_dated_history_in_the_regulators_words() -> None:
    by_place: dict[UUID | None, list[locations.Rating]] = {}
    for _, draft in made():
        if isinstance(draft, locations.Rating):
            by_place.setdefault(draft.location_id, []).append(draft)
    assert len(by_place) > 30
    for found in by_place.values():
        days = [rating.rated_on for rating in found]
        assert 2 <= len(days) == len(set(days)) <= 4
        assert all(day and day < TODAY for day in days)
    words = {rating.rating for found in by_place.values() for rating in found}
    assert words == {"Outstanding", "Good", "Requires improvement", "Inadequate"}


def test_that_some_schemes_were_validated_lately_and_some_are_stale() -> None:
    ages = [
        (TODAY - d.validated_on).days for _, d in made() if isinstance(d, contracts.ContractLocation) and d.validated_on
    ]
    assert sum(age > 365 for age in ages) >= 5
    assert sum(age < 100 for age in ages) >= 10


def test_that_the_published_calendar_of_2020_stands_as_published_on_any_day() -> None:
    for today in (TODAY, date(2021, 1, 10), date(2020, 6, 1)):
        rows = {entry.name: entry.due_on for _, entry in made(today) if isinstance(entry, PeriodEntry)}
        assert rows["2020-Q1"] == date(2020, 7, 15)
        assert rows["2020-Q3"] == date(2021, 1, 18)
        assert rows["2020-H1"] == date(2020, 10, 15)
        assert rows["2020-Q4"] == rows["2020-H2"] == rows["2020-Year"] == date(2021, 4, 15)


def test_that_periods_that_the_desk_has_are_taken_as_they_stand() -> None:
    late = Period(
        name="2026-M08",
        kind=PeriodKind.MONTH,
        starts_on=date(2026, 11, 1),
        ends_on=date(2026, 11, 30),
        due_on=date(2026, 12, 21),
    )
    found = caseload(today=TODAY, tiers=tiers(), table=[late])
    assert "2026-M08" not in [draft.name for _, draft in found if isinstance(draft, PeriodEntry)]
    told = [d for _, d in found if isinstance(d, ObligationEntry) and d.key == "2026-M08" and d.issued_on]
    assert told
    assert {entry.issued_due_on for entry in told} == {date(2026, 12, 21)}


def test_that_names_are_unique_and_show_what_a_list_must_bear() -> None:
    names = [draft.name for _, draft in made(TODAY, 1000) if isinstance(draft, Provider)]
    assert len(set(names)) == len(names)
    usual = [draft for _, draft in made() if isinstance(draft, Provider)]
    assert {"Harbour Lane Support", "Kestrel Supported Living and Outreach Partnership"} <= {one.name for one in usual}
    assert min(len(one.name) for one in usual) <= 5
    assert max(len(one.name) for one in usual) >= 80
    letters = "".join(one.trading_name for one in usual)
    assert {"Ł", "ó", "日", "ŷ"} <= set(letters)


def test_that_notes_differ_and_are_triaged_in_every_way() -> None:
    found = [draft for _, draft in made() if isinstance(draft, notes.Note)]
    assert len({note.text for note in found}) == len(found) >= 30
    assert {note.triage for note in found} == set(notes.TRIAGE)


def test_that_people_are_roles() -> None:
    names = {draft.name for _, draft in made() if isinstance(draft, Officer)}
    assert names == {"Officer 1", "Officer 2", "Officer 3", "Officer 4", "Contracts manager"}
    roles = {draft.name for _, draft in made() if isinstance(draft, locations.Contact)}
    assert all(re.search("manager|individual|contact$", role) for role in roles)


def test_that_no_address_number_or_postcode_can_be_a_real_one() -> None:
    for _, draft in made(TODAY, 100):
        values = draft.values()
        for name in ("telephone", "out_of_hours"):
            assert re.fullmatch(r"(01632 960\d{3})?", str(values.get(name, "")))
        assert re.fullmatch(r"([a-z0-9.-]+@example\.org\.uk)?", str(values.get("email", ""))), values
        for name in ("website", "regulator_page"):
            assert re.fullmatch(r"(https://example\.com/[a-z0-9/.-]+)?", str(values.get(name, "")))
        assert re.fullmatch(r"(QX\d{1,2} \d[A-Z]{2})?", str(values.get("postcode", "")))


def test_that_the_texts_left_unfinished_belong_to_records_of_the_caseload() -> None:
    ids = dict(made())
    for typed in unfinished(TODAY):
        assert ids[typed.id].kind == typed.kind
        assert KINDS[typed.kind].spec(typed.field).kind is Kind.LONG_TEXT
        assert typed.typed_at.date() < TODAY
