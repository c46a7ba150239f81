"""Trends over checks: which kind fails most often, and that no data is never a result."""

from collections import Counter
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.check_trends import FEW, Outcome, kind_trends
from monitor_desk.domain.forms.model import Tone

DAY = date(2026, 12, 1)
KINDS = ("Finances", "Medication", "Rotas")
OUTCOMES = st.lists(
    st.builds(
        Outcome,
        check_id=st.uuids(),
        form_id=st.none(),
        check_kind=st.sampled_from(KINDS),
        provider_id=st.sampled_from([None, UUID(int=1), UUID(int=2)]),
        provider=st.just("Kestrel"),
        concluded_on=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
        level=st.just(""),
        tone=st.sampled_from(Tone),
        receipt=st.sampled_from(Receipt),
    ),
    max_size=20,
)


def outcome(kind: str = "Rotas", tone: Tone = Tone.GOOD, **more: Any) -> Outcome:
    known: dict[str, Any] = {
        "check_id": UUID(int=5),
        "form_id": None,
        "check_kind": kind,
        "provider_id": UUID(int=1),
        "provider": "Kestrel",
        "concluded_on": DAY,
        "level": "",
        "tone": tone,
        "receipt": Receipt.ON_TIME,
    }
    return Outcome(**{**known, **more})


@pytest.mark.parametrize(
    ("tones", "words"),
    [
        ([Tone.NONE, Tone.NONE], "No result yet"),
        ([Tone.POOR], "1 of 1 failed (100 %, on few checks)"),
        ([Tone.GOOD, Tone.PARTLY, Tone.POOR, Tone.NONE], "1 of 3 failed (33 %, on few checks)"),
        ([*[Tone.GOOD] * 9, *[Tone.POOR] * 3], "3 of 12 failed (25 %)"),
        ([*[Tone.GOOD] * (FEW - 1), Tone.NONE], "0 of 4 failed (0 %, on few checks)"),
        ([Tone.GOOD] * FEW, "0 of 5 failed (0 %)"),
    ],
)
def test_that_a_kind_says_how_often_it_failed_and_of_how_many(tones: list[Tone], words: str) -> None:
    (trend,) = kind_trends(outcome(tone=tone) for tone in tones)
    assert trend.words == words


def test_that_the_kind_that_fails_most_often_comes_first_and_one_never_rated_last() -> None:
    made = [
        *[outcome("Rotas", Tone.POOR), outcome("Rotas")],
        *[outcome("Medication", Tone.POOR)] * 2,
        *[outcome("Medication")] * 2,
        outcome("Finances"),
        outcome("Actuals", Tone.NONE),
        *[outcome("Funds", Tone.POOR), outcome("Funds")],
    ]
    assert [trend.check_kind for trend in kind_trends(made)] == ["Medication", "Funds", "Rotas", "Finances", "Actuals"]


def test_that_no_data_is_no_result_and_late_or_missing_documents_are_counted_apart() -> None:
    made = [outcome(tone=Tone.NONE, receipt=receipt) for receipt in Receipt]
    (trend,) = kind_trends(made)
    assert (trend.concluded, trend.rated, trend.poor_share) == (len(Receipt), 0, None)
    assert trend.late_or_missing == 3  # late, part, not at all


@given(OUTCOMES)
def test_that_the_counts_of_the_kinds_add_up_to_the_outcomes(outcomes: list[Outcome]) -> None:
    found = kind_trends(outcomes)
    assert Counter({trend.check_kind: trend.concluded for trend in found}) == Counter(
        one.check_kind for one in outcomes
    )
    for trend in found:
        assert trend.concluded == trend.good + trend.partly + trend.poor + trend.without == len(trend.outcomes)
        assert trend.last_on == max(one.concluded_on for one in trend.outcomes)
        assert [one.concluded_on for one in trend.outcomes] == sorted(one.concluded_on for one in trend.outcomes)
        assert 1 <= trend.providers <= 3


@given(OUTCOMES, st.randoms())
def test_that_kinds_are_ordered_by_their_share_whatever_order_the_outcomes_came_in(
    outcomes: list[Outcome], chance: Any
) -> None:
    found = kind_trends(outcomes)
    shares = [trend.poor / trend.rated if trend.rated else -1.0 for trend in found]
    assert shares == sorted(shares, reverse=True)
    shuffled = list(outcomes)
    chance.shuffle(shuffled)
    assert [trend.check_kind for trend in kind_trends(shuffled)] == [trend.check_kind for trend in found]
