"""What the schedule says of a contract that it cannot plan in full."""

from datetime import date

import pytest

from monitor_desk.domain.contract_facts import TierChange, not_planned
from monitor_desk.domain.term_parsing import parse_term
from schedule_facts import CONTRACT, TIERS, contract


@pytest.mark.parametrize(
    ("changes", "begins"),
    [
        ({"starts_on": None}, "No start date"),
        ({"ends_on": None}, "No end date"),
        ({"ends_on": None, "term": parse_term("5+2 years")}, "No end date"),
        ({"ends_on": date(2019, 1, 1)}, "The contract ends before it starts"),
        ({"tier_id": None}, "No tier"),
        ({"tier_id": "gold"}, "The tier “gold” is not among the forms"),
        ({"tier_history": (TierChange(from_on=date(2020, 4, 1), tier_id="gold"),)}, "The tier “gold” is not"),
    ],
)
def test_that_each_gap_has_its_reason(changes: dict[str, object], begins: str) -> None:
    (found,) = not_planned([contract(**changes)], TIERS)
    assert found.contract_id == CONTRACT
    assert found.reason.startswith(begins)


def test_that_a_whole_contract_and_an_open_ended_one_have_no_gap() -> None:
    open_ended = contract(ends_on=None, term=parse_term("ongoing"))
    assert not_planned([contract(), open_ended], TIERS) == []


def test_that_the_tier_in_force_is_the_last_change_before_the_day() -> None:
    changes = (
        TierChange(from_on=date(2022, 1, 1), tier_id="light"),
        TierChange(from_on=date(2020, 4, 1), tier_id="intensive"),
    )
    facts = contract(tier_history=changes)
    days = [date(2019, 1, 1), date(2020, 4, 1), date(2021, 12, 31), date(2022, 1, 1)]
    assert [facts.tier_id_on(day) for day in days] == ["intensive", "intensive", "intensive", "light"]
    assert contract().tier_id_on(date(1999, 1, 1)) == "standard"
