"""The shipped tiers and the rule that no frequency is flexed in silence."""

from datetime import date
from itertools import pairwise

import pytest

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.tiers import Anchor, FrequencyOverride, ObligationKind, default_tier
from schedule_facts import TIERS

START, PERIODS = Anchor.CONTRACT_START, Anchor.PERIODS


def override(**changes: object) -> FrequencyOverride:
    facts: dict[str, object] = {
        "kind": ObligationKind.QUARTERLY_REVIEW,
        "every_months": 6,
        "reason": "Four good quarters",
        "author": "Officer A",
        "from_on": date(2021, 4, 1),
    }
    return FrequencyOverride(**(facts | changes))  # type: ignore[arg-type]


def test_that_three_tiers_are_shipped_in_their_order() -> None:
    assert [(tier.order, tier.id) for tier in TIERS] == [(1, "intensive"), (2, "standard"), (3, "light")]


def test_that_the_standard_tier_is_the_supported_housing_approach() -> None:
    standard = default_tier(TIERS)
    assert standard is not None
    assert standard.id == "standard"
    assert [(activity.kind.value, activity.every_months, activity.anchor) for activity in standard.activities] == [
        ("kpi return", 3, PERIODS),
        ("quarterly review", 3, START),
        ("annual review", 12, START),
        ("annual visit", 12, START),
        ("development plan", 12, START),
    ]
    assert standard.leads.reprocurement_months == 12


def test_that_a_stricter_tier_asks_for_nothing_less_often() -> None:
    for stricter, laxer in pairwise(TIERS):
        for activity in laxer.activities:
            other = stricter.activity(activity.kind)
            assert other is not None
            assert other.every_months <= activity.every_months


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"reason": ""}, "reason", "Say why the frequency changes"),
        ({"reason": "  "}, "reason", "Say why the frequency changes"),
        ({"author": ""}, "author", "Say who changes the frequency"),
        ({"every_months": 0}, "every_months", "Choose between 1 and 60 months"),
        ({"every_months": 61}, "every_months", "Choose between 1 and 60 months"),
        ({"kind": ObligationKind.BREAK}, "kind", "The break has no frequency to change"),
        (
            {"kind": ObligationKind.KPI_RETURN, "every_months": 2},
            "every_months",
            "Returns come every 1, 3, 6 or 12 months, as the periods do",
        ),
    ],
)
def test_that_an_override_that_explains_nothing_or_cannot_be_is_refused(
    changes: dict[str, object], field: str, sentence: str
) -> None:
    with pytest.raises(InvalidDraftError) as refused:
        override(**changes)
    assert refused.value.problems == {field: sentence}


def test_that_every_fault_of_an_override_is_named_at_once() -> None:
    with pytest.raises(InvalidDraftError) as refused:
        override(reason="", author="", every_months=0)
    assert set(refused.value.problems) == {"reason", "author", "every_months"}
