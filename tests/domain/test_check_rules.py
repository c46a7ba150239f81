"""What a check, a source and a plan of one hold to before they are kept."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from monitor_desk.domain.check_rows import CheckDraft
from monitor_desk.domain.checks import DUE_DILIGENCE, STATES, WHY, Check, CheckSource, CheckState
from monitor_desk.domain.errors import InvalidDraftError

DAY = date(2026, 12, 1)
SOUND: dict[str, Any] = {"title": "Medication check", "provider_id": UUID(int=1), "why": "Routine"}
PLAN: dict[str, Any] = {"provider_id": UUID(int=1), "form_id": UUID(int=2)}


def problems(draft: Check | CheckDraft | CheckSource) -> set[str]:
    try:
        draft.checked()
    except InvalidDraftError as refused:
        return set(refused.problems)
    return set()


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({}, set()),
        ({"title": ""}, {"title"}),
        ({"provider_id": None}, {"provider_id"}),
        ({"why": ""}, {"why"}),
        ({"why": "Whim"}, {"why"}),
        ({"status": "Lost"}, {"status"}),
        ({"from_on": DAY, "until_on": DAY}, set()),
        ({"from_on": DAY, "until_on": DAY - timedelta(1)}, {"until_on"}),
        ({"sample_size": 0, "out_of": 0}, set()),
        ({"sample_size": 5, "out_of": 5}, set()),
        ({"sample_size": 6, "out_of": 5}, {"out_of"}),
        ({"sample_size": -1}, {"sample_size"}),
        ({"sample_size": 6}, set()),
    ],
)
def test_that_a_check_holds_to_its_rules(more: dict[str, Any], found: set[str]) -> None:
    assert problems(Check(**{**SOUND, **more})) == found


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({}, set()),
        ({"provider_id": None, "contract_id": UUID(int=3)}, set()),
        ({"provider_id": None, "form_id": None, "why": ""}, {"provider_id", "form_id", "why"}),
        ({"why": DUE_DILIGENCE, "placement_on": DAY}, set()),
        ({"from_on": DAY, "until_on": DAY - timedelta(1)}, {"until_on"}),
    ],
)
def test_that_a_plan_of_a_check_names_each_field_that_is_missing(more: dict[str, Any], found: set[str]) -> None:
    assert problems(CheckDraft(**{**PLAN, **more})) == found


@pytest.mark.parametrize("why", WHY)
def test_that_a_check_is_made_for_any_of_the_reasons_of_the_field(why: str) -> None:
    assert problems(CheckDraft(**{**PLAN, "why": why})) == set()


def test_that_what_led_to_a_check_is_one_thing() -> None:
    own, one, other = UUID(int=1), UUID(int=2), UUID(int=3)
    assert problems(CheckSource(check_id=own)) == {"finding_id"}
    assert problems(CheckSource(check_id=own, finding_id=one, note_id=other)) == {"finding_id"}
    sound = (CheckSource(check_id=own, finding_id=one), CheckSource(check_id=own, note_id=other))
    assert [problems(source) for source in sound] == [set(), set()]
    assert [source.headline() for source in sound] == ["Finding", "Note"]


def test_that_a_check_without_a_state_is_planned_and_each_state_is_known_by_its_words() -> None:
    assert Check().state() is CheckState.PLANNED
    assert [Check(status=state).state() for state in STATES] == list(CheckState)
