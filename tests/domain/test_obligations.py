"""Ids that every device computes alike, and the rule of planned, due and overdue."""

from datetime import date, timedelta
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.obligations import ObligationState, obligation_id, state_on
from monitor_desk.domain.tiers import ObligationKind

DUE = date(2026, 12, 1)


@given(st.uuids(), st.sampled_from(ObligationKind), st.text(max_size=20))
def test_that_an_id_is_the_version_5_uuid_of_contract_kind_and_key(
    contract_id: UUID, kind: ObligationKind, key: str
) -> None:
    assert obligation_id(contract_id, kind, key) == uuid5(contract_id, f"{kind.value}:{key}")


def test_that_an_id_is_this_one_for_ever() -> None:
    found = obligation_id(UUID(int=1), ObligationKind.KPI_RETURN, "2020-Q1")
    assert str(found) == "9b204ae2-04af-547a-83cd-588e284c3276"


@pytest.mark.parametrize(
    ("days_before", "state"),
    [
        (15, ObligationState.PLANNED),
        (14, ObligationState.DUE),
        (0, ObligationState.DUE),
        (-1, ObligationState.OVERDUE),
    ],
)
def test_that_it_is_due_from_its_window_to_its_day_and_overdue_from_the_next(
    days_before: int, state: ObligationState
) -> None:
    assert state_on(DUE, 14, DUE - timedelta(days=days_before)) is state
