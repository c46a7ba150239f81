from datetime import date, timedelta
from uuid import UUID

import pytest

from monitor_desk.domain.obligations import ObligationState, ScheduledObligation, obligation_id
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.visit_deadlines import deadlines
from monitor_desk.domain.visit_obligation import occurrence_of
from monitor_desk.domain.visits import Visit, VisitState

CONTRACT_ID = UUID(int=103)

S = VisitState
DAY = date(2026, 12, 1)
ALL_DATES = {
    "planned_on": DAY,
    "letter_due_on": DAY - timedelta(14),
    "documents_due_on": DAY - timedelta(7),
    "began_on": DAY,
    "draft_due_on": DAY + timedelta(14),
    "accuracy_due_on": DAY + timedelta(28),
    "plan_due_on": DAY + timedelta(42),
}
DUE = {
    S.PLANNED: ["letter", "documents", "visit"],
    S.ANNOUNCED: ["letter", "documents", "visit"],
    S.DESKTOP: ["letter", "documents", "visit"],
    S.ON_SITE: ["end"],
    S.WRITE_UP: ["draft"],
    S.DRAFT_SHARED: ["accuracy"],
    S.FINAL: ["plan"],
    S.ACTION_PLAN: [],
    S.CLOSED: [],
    S.CANCELLED: [],
    S.ABORTED: [],
}


@pytest.mark.parametrize("state", S)
def test_that_each_state_has_its_own_deadlines_the_next_first(state: VisitState) -> None:
    found = deadlines(Visit(status=state.value, **ALL_DATES), outstanding=2)  # type: ignore[arg-type]
    assert [one.key for one in found] == DUE[state]


def test_that_nothing_is_due_of_what_is_settled_or_was_never_asked() -> None:
    sent = Visit(status=S.ANNOUNCED.value, letter_sent_on=DAY, **ALL_DATES)  # type: ignore[arg-type]
    assert [one.key for one in deadlines(sent)] == ["visit"]
    unannounced = Visit(status=S.PLANNED.value, is_announced=False, **ALL_DATES)  # type: ignore[arg-type]
    assert [one.key for one in deadlines(unannounced)] == ["visit"]


@pytest.mark.parametrize(
    ("state", "has_follow_up", "is_due"),
    [(S.FINAL, False, True), (S.CLOSED, False, True), (S.CLOSED, True, False), (S.ABORTED, False, False)],
)
def test_that_a_revisit_is_due_until_a_follow_up_is_planned(
    state: VisitState, has_follow_up: bool, is_due: bool
) -> None:
    visit = Visit(status=state.value, revisit_due_on=DAY)
    found = [one.key for one in deadlines(visit, has_follow_up=has_follow_up)]
    assert found == (["revisit"] if is_due else [])


def annual(due_on: date, state: ObligationState = ObligationState.DUE) -> ScheduledObligation:
    key = f"month-{due_on:%Y}"
    return ScheduledObligation(
        id=obligation_id(CONTRACT_ID, ObligationKind.ANNUAL_VISIT, key),
        contract_id=CONTRACT_ID,
        provider_id=None,
        reference="SL-0103",
        kind=ObligationKind.ANNUAL_VISIT,
        key=key,
        title="Annual site visit",
        due_on=due_on,
        window=60,
        state=state,
        planned_on=due_on,
    )


@pytest.mark.parametrize(
    ("held_on", "met"),
    [
        (date(2026, 11, 20), date(2026, 11, 20)),
        (date(2026, 6, 1), date(2026, 11, 20)),
        (date(2027, 4, 1), date(2026, 11, 20)),
        (date(2027, 8, 1), date(2027, 11, 20)),
    ],
)
def test_that_a_visit_meets_the_occurrence_that_is_due_nearest(held_on: date, met: date) -> None:
    found = occurrence_of([annual(date(2026, 11, 20)), annual(date(2027, 11, 20))], held_on)
    assert found is not None
    assert found.due_on == met


@pytest.mark.parametrize("state", [ObligationState.DONE, ObligationState.WAIVED])
def test_that_a_visit_meets_nothing_where_its_own_year_is_settled(state: ObligationState) -> None:
    assert occurrence_of([annual(DAY, state), annual(date(2027, 12, 1))], DAY) is None
    assert occurrence_of([], DAY) is None
