"""What is kept of a care visit that was looked at, and that every laptop keeps it under the same id."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.actuals_audits import (
    AGREES,
    DIFFERS,
    LINE_RESULTS,
    ActualsLine,
    ActualsSample,
    AuditRecord,
    line_id,
)
from monitor_desk.domain.errors import InvalidDraftError

LINE: dict[str, Any] = {"person": "00017", "check_id": UUID(int=1), "sample_id": UUID(int=2), "row": 14}
ROWS = st.integers(0, 2**31)


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ({}, None),
        *(({"result": result, "words": "Seen"}, None) for result in LINE_RESULTS),
        ({"result": AGREES}, None),
        ({"result": DIFFERS}, "words"),
        ({"result": DIFFERS, "words": " "}, "words"),
        ({"result": DIFFERS, "minutes_found": 0}, None),
        ({"minutes_found": 24 * 60}, None),
        ({"minutes_found": 24 * 60 + 1}, "minutes_found"),
        ({"minutes_found": -1}, "minutes_found"),
        ({"result": "Nearly"}, "result"),
        ({"sample_id": None}, "sample_id"),
    ],
)
def test_that_a_care_visit_looked_at_holds_to_its_rules(more: dict[str, Any], problem: str | None) -> None:
    draft = ActualsLine(**{**LINE, **more})
    if problem is None:
        assert draft.checked() == draft
        return
    with pytest.raises(InvalidDraftError) as refused:
        draft.checked()
    assert set(refused.value.problems) == {problem}


def test_that_a_care_visit_is_called_by_its_day_and_the_persons_code() -> None:
    assert ActualsLine(**LINE).headline() == "00017"
    assert ActualsLine(**LINE, held_on=date(2026, 12, 1)).headline() == "2026-12-01 00017"


def test_that_audits_and_samples_are_only_ever_added_and_lines_are_looked_at() -> None:
    assert (AuditRecord.is_frozen, ActualsSample.is_frozen, ActualsLine.is_frozen) == (True, True, False)


@given(st.uuids(), st.uuids(), ROWS, ROWS)
def test_that_a_line_has_one_id_on_every_laptop_and_shares_it_with_no_other(
    sample: UUID, other: UUID, row: int, other_row: int
) -> None:
    assert line_id(sample, row) == line_id(UUID(str(sample)), row)
    assert (line_id(sample, row) == line_id(other, other_row)) == ((sample, row) == (other, other_row))


def test_that_the_id_of_a_line_stays_from_version_to_version() -> None:
    assert line_id(UUID(int=2), 14) == UUID("07c49ecf-6c70-5c54-8f0d-a636e2d3281f")
