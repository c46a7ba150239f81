"""The schedule as an officer keeps it: done, moved, waived, issued."""

from datetime import date
from uuid import UUID

import pytest

from monitor_desk.domain.calendar_entries import ClosureDay
from monitor_desk.domain.contracts import BreakPoint, Contract, FrequencyChange
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.obligations import ObligationState, ScheduledObligation
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.services.desk import Desk

REVIEW = ObligationKind.QUARTERLY_REVIEW


@pytest.fixture
def contract_id(desk: Desk) -> UUID:
    provider_id = desk.records.add(Provider(name="Kestrel Supported Living"))
    contract = Contract(
        reference="SL-0103",
        title="Supported living",
        provider_id=provider_id,
        starts_on=date(2026, 3, 2),
        ends_on=date(2031, 3, 1),
    )
    made = desk.records.add(contract)
    desk.contracts.set_tier(made, "standard", "New contract of usual risk", from_on=date(2026, 3, 2))
    return made


def first_review(desk: Desk) -> ScheduledObligation:
    return next(one for one in desk.schedule.due(until_on=date(2027, 6, 1)) if one.kind is REVIEW)


def test_that_reviews_come_three_monthly_from_the_contract_start(desk: Desk, contract_id: UUID) -> None:
    found = [one for one in desk.schedule.due(until_on=date(2027, 3, 31)) if "review" in one.kind.value]
    assert [one.due_on for one in found] == [date(2026, 6, 2), date(2026, 9, 2), date(2026, 12, 2), date(2027, 3, 2)]
    assert found[-1].kind is ObligationKind.ANNUAL_REVIEW
    assert {one.contract_id for one in found} == {contract_id}


def test_that_done_is_kept_and_can_be_taken_back(desk: Desk, contract_id: UUID) -> None:
    desk.schedule.mark_done(first_review(desk), date(2026, 6, 1))
    assert first_review(desk).state is ObligationState.DONE
    desk.schedule.reopen(first_review(desk))
    assert first_review(desk).state is ObligationState.OVERDUE
    assert desk.contracts.page(contract_id).id == contract_id


@pytest.mark.usefixtures("contract_id")
def test_that_what_lies_ahead_cannot_be_done_yet(desk: Desk) -> None:
    with pytest.raises(DeskError, match="cannot be done yet; nothing was stored"):
        desk.schedule.mark_done(first_review(desk), date(2026, 12, 2))


@pytest.mark.usefixtures("contract_id")
def test_that_nothing_is_moved_or_waived_without_a_reason(desk: Desk) -> None:
    with pytest.raises(InvalidDraftError):
        desk.schedule.waive(first_review(desk), "  ")
    with pytest.raises(InvalidDraftError):
        desk.schedule.move(first_review(desk), date(2026, 12, 9), "")
    desk.schedule.waive(first_review(desk), "Covered by the annual visit")
    waived = first_review(desk)
    assert (waived.state, waived.waived_reason) == (ObligationState.WAIVED, "Covered by the annual visit")


@pytest.mark.usefixtures("contract_id")
def test_that_an_issued_date_does_not_move_when_a_holiday_is_added_but_warns(desk: Desk) -> None:
    december = next(one for one in desk.schedule.due(until_on=date(2027, 1, 1)) if one.due_on == date(2026, 12, 2))
    desk.schedule.issue(december)
    desk.records.add(ClosureDay(closed_on=date(2026, 12, 2), name="Office closed", closure_kind="Council closure"))
    issued = next(one for one in desk.schedule.due(until_on=date(2027, 1, 1)) if one.id == december.id)
    assert issued.due_on == date(2026, 12, 2)
    assert issued.warning


def test_that_a_flexed_frequency_has_a_reason_and_changes_the_schedule(desk: Desk, contract_id: UUID) -> None:
    change = FrequencyChange(
        contract_id=contract_id, activity=REVIEW.value, every_months=1, from_on=date(2026, 12, 1), reason=""
    )
    with pytest.raises(InvalidDraftError):
        desk.contracts.set_frequency(change)
    before = len(desk.schedule.due(until_on=date(2027, 6, 1)))
    desk.contracts.set_frequency(
        FrequencyChange(
            contract_id=contract_id,
            activity=REVIEW.value,
            every_months=1,
            from_on=date(2026, 12, 1),
            reason="Two findings repeated",
        )
    )
    assert len(desk.schedule.due(until_on=date(2027, 6, 1))) > before


def test_that_a_break_shows_the_last_day_to_serve_notice(desk: Desk, contract_id: UUID) -> None:
    desk.records.add(BreakPoint(contract_id=contract_id, breaks_on=date(2028, 3, 1), notice_days=90))
    (row,) = desk.contracts.page(contract_id).breaks
    assert row.serve_by_on == date(2027, 12, 2)
    assert row.decide_by_on == date(2026, 12, 2)


def test_that_the_tier_history_keeps_each_reason(desk: Desk, contract_id: UUID) -> None:
    desk.contracts.set_tier(contract_id, "intensive", "Manager vacancy and a repeat finding")
    page = desk.contracts.page(contract_id)
    assert page.contract.tier == "intensive"
    assert [(change.tier, change.reason) for _, change in page.tiers] == [
        ("intensive", "Manager vacancy and a repeat finding"),
        ("standard", "New contract of usual risk"),
    ]
    with pytest.raises(InvalidDraftError):
        desk.contracts.set_tier(contract_id, "intensive", " ")


def test_that_a_term_offers_its_end_and_extensions_and_keeps_the_words(desk: Desk) -> None:
    contract_id = desk.records.add(
        Contract(reference="HC-0031", title="Home care", starts_on=date(2025, 4, 1), term_words="5+2 years")
    )
    desk.contracts.take_term(contract_id)
    page = desk.contracts.page(contract_id)
    assert page.contract.ends_on == date(2030, 3, 31)
    assert page.contract.term_words == "5+2 years"
    ((extension_id, extension),) = page.extensions
    assert (extension.months, extension.starts_on) == (24, date(2030, 4, 1))
    assert desk.contracts.exercise(extension_id) == date(2032, 3, 31)
    assert desk.contracts.page(contract_id).contract.ends_on == date(2032, 3, 31)


@pytest.mark.usefixtures("contract_id")
def test_that_todays_counts_are_the_numbers_of_their_rows(desk: Desk) -> None:
    from monitor_desk.domain.today import Bucket

    view = desk.today.view()
    for bucket in (Bucket.OVERDUE, Bucket.TODAY, Bucket.NEXT, Bucket.WAITING):
        assert view.count(bucket) == len(view.in_bucket(bucket))
    assert view.count(Bucket.NEXT) >= 1
