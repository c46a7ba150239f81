"""The life of a check: which step may follow which, and what stops one (domain.md, section 6)."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.check_keeping import check_bin_problem, check_problem, is_settled, leads, settled_sentence
from monitor_desk.domain.check_life import TRANSITIONS, CheckFacts, Step, possible_steps, state_after, stopped_by
from monitor_desk.domain.checks import Check, CheckState
from monitor_desk.domain.fields import Value

S = CheckState
DAY = date(2026, 12, 1)
NOTHING_OPEN = CheckFacts(requests=1, unsent=1, outstanding=("Rota",), is_told=True)
# The life of a check as the field has it (domain.md, section 6), written down apart from the rules.
LIFE = {
    S.PLANNED: {S.REQUESTED, S.CHECKING, S.WITHDRAWN},
    S.REQUESTED: {S.CHECKING, S.CONCLUDED, S.WITHDRAWN},
    S.CHECKING: {S.CONCLUDED, S.WITHDRAWN},
    S.CONCLUDED: {S.CLOSED, S.CHECKING},
    S.CLOSED: {S.CHECKING},
    S.WITHDRAWN: set(),
}
SETTLED = {S.CONCLUDED, S.CLOSED, S.WITHDRAWN}
STATES, STEPS = st.sampled_from(S), st.sampled_from(Step)


def check(state: CheckState = S.PLANNED, **more: Value) -> Check:
    return Check.of({"status": state.value, **more})


@pytest.mark.parametrize("state", S)
def test_that_a_check_moves_only_as_the_field_has_it(state: CheckState) -> None:
    led = {after for states in TRANSITIONS.values() if (after := states.get(state)) and after is not state}
    assert led == LIFE[state]
    assert {after for after in S if after is not state and leads(state, after)} == LIFE[state]


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("state", S)
def test_that_a_step_out_of_its_order_is_refused_in_a_sentence(state: CheckState, step: Step) -> None:
    allowed = state in TRANSITIONS[step]
    words = stopped_by(step, check(state), NOTHING_OPEN)
    offered = {one.key for one in possible_steps(check(state), NOTHING_OPEN)}
    assert (step.name.lower() in offered) == allowed
    if not allowed:
        assert words.startswith("“")
        assert words.endswith(f"is no step of a check that is {state.value.lower()}.")


@pytest.mark.parametrize(
    ("step", "before", "facts", "words"),
    [
        (Step.REQUEST, check(), {"requests": 0}, "Nothing is listed to ask for. Add to what is asked for first."),
        (Step.REQUEST, check(S.REQUESTED), {"unsent": 0}, "Everything that is listed was asked for."),
        (Step.REMIND, check(S.CHECKING), {}, "No request has been sent yet."),
        (Step.REMIND, check(S.REQUESTED, requested_on=DAY), {"outstanding": ()}, "asked for has come."),
        (Step.EXTEND, check(S.REQUESTED, requested_on=DAY), {"outstanding": ()}, "asked for has come."),
        (Step.CONCLUDE, check(S.REQUESTED), {}, "Checking has not begun. Begin checking, or wait"),
        (Step.CONCLUDE, check(S.CHECKING), {"gaps": ("“Policy” is not answered",)}, "1 answer is missing: “Policy”"),
        (Step.CONCLUDE, check(S.CHECKING), {"gaps": ("a", "b", "c")}, "3 answers are missing, the first: a."),
        (Step.CLOSE, check(S.CONCLUDED), {"issues_without_action": ("2 Gaps",)}, "1 issue has no action: 2 Gaps."),
        (Step.CLOSE, check(S.CONCLUDED), {"issues_without_action": ("1", "2")}, "2 issues have no action: 1; 2."),
        (Step.CLOSE, check(S.CONCLUDED), {"is_told": False}, "Nobody was told of the outcome. Record who was told"),
    ],
)
def test_that_what_stands_in_the_way_of_a_step_is_said(
    step: Step, before: Check, facts: dict[str, object], words: str
) -> None:
    assert words in stopped_by(step, before, replace(NOTHING_OPEN, **facts))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("step", "before"),
    [
        (Step.REQUEST, check()),
        (Step.REQUEST, check(S.CHECKING)),
        (Step.REMIND, check(S.REQUESTED, requested_on=DAY)),
        (Step.EXTEND, check(S.CHECKING, requested_on=DAY)),
        (Step.CONCLUDE, check(S.CHECKING)),
        (Step.CLOSE, check(S.CONCLUDED)),
        (Step.WITHDRAW, check(S.CHECKING)),
    ],
)
def test_that_nothing_stops_a_step_where_nothing_is_open(step: Step, before: Check) -> None:
    assert stopped_by(step, before, NOTHING_OPEN) == ""


def test_that_a_check_nothing_came_for_is_concluded_without_answers() -> None:
    facts = replace(NOTHING_OPEN, nothing_came=True, gaps=("“Policy” is not answered",))
    assert stopped_by(Step.CONCLUDE, check(S.REQUESTED), facts) == ""
    assert stopped_by(Step.CONCLUDE, check(S.CHECKING), facts) == ""


@pytest.mark.parametrize(
    ("before", "facts", "key"),
    [
        (check(), {}, "request"),
        (check(), {"requests": 0}, "begin"),
        (check(S.REQUESTED, requested_on=DAY), {}, "begin"),
        (check(S.REQUESTED, requested_on=DAY), {"is_late": True}, "remind"),
        (check(S.CHECKING), {}, "conclude"),
        (check(S.CHECKING), {"gaps": ("a",)}, "conclude"),
        (check(S.CONCLUDED), {"is_told": False}, "tell"),
        (check(S.CONCLUDED), {}, "close"),
        (check(S.CONCLUDED), {"issues_without_action": ("a",)}, "tell"),
    ],
)
def test_that_the_likeliest_step_comes_first(before: Check, facts: dict[str, object], key: str) -> None:
    steps = possible_steps(before, replace(NOTHING_OPEN, **facts))  # type: ignore[arg-type]
    assert steps[0].key == key
    assert [one.key for one in steps if one.is_primary] == [key]


@given(STATES, st.builds(CheckFacts, gaps=st.sampled_from([(), ("a",)]), is_told=st.booleans()))
def test_that_steps_that_are_stopped_come_after_the_others(state: CheckState, facts: CheckFacts) -> None:
    steps = [one for one in possible_steps(check(state), facts) if not one.is_primary]
    assert [bool(one.stopped_by) for one in steps] == sorted(bool(one.stopped_by) for one in steps)


@given(st.lists(STEPS, max_size=60), st.booleans())
def test_that_no_walk_reaches_a_state_out_of_its_order(steps: list[Step], nothing_came: bool) -> None:
    facts = replace(NOTHING_OPEN, nothing_came=nothing_came)
    now = check()
    walked = [S.PLANNED]
    for step in steps:
        if stopped_by(step, now, facts) == "":
            after = state_after(step, now.state())
            assert after is not None
            now = replace(now, status=after.value)
            walked.append(after)
    for before, after in pairwise(walked):
        assert after is before or after in LIFE[before]
    if S.CLOSED in walked:
        assert S.CONCLUDED in walked[: walked.index(S.CLOSED)]
    if S.WITHDRAWN in walked:
        assert set(walked[walked.index(S.WITHDRAWN) :]) == {S.WITHDRAWN}
        assert possible_steps(now, facts) == ()
    if not nothing_came and S.CONCLUDED in walked:
        assert S.CHECKING in walked[: walked.index(S.CONCLUDED)]


@given(STATES, STATES, st.booleans())
def test_that_by_hand_a_state_changes_only_along_the_steps_and_back_only_by_undo(
    before: CheckState, after: CheckState, is_undo: bool
) -> None:
    words = check_problem(check(before), {"status": after.value}, is_undo=is_undo, has_answers=False)
    forward = leads(before, after)
    back = is_undo and leads(after, before)
    into_settled = is_undo and before not in {S.CONCLUDED, S.CLOSED} and after in {S.CONCLUDED, S.CLOSED}
    assert (words == "") == ((forward or back) and not into_settled)


@pytest.mark.parametrize("is_undo", [False, True])
@pytest.mark.parametrize("field", ["summary", "level", "private_note", "title", "concluded_on", "how_chosen"])
@pytest.mark.parametrize("state", S)
def test_that_what_a_check_was_concluded_on_stays_by_whatever_path(
    state: CheckState, field: str, is_undo: bool
) -> None:
    value: Value = DAY if field.endswith("_on") else "Other"
    words = check_problem(check(state), {field: value}, is_undo=is_undo, has_answers=True)
    assert (words != "") == (state in SETTLED)
    assert words == settled_sentence(check(state))


def test_that_nothing_else_is_slipped_in_with_a_step() -> None:
    closing: dict[str, Value] = {"status": S.CLOSED.value, "closed_on": DAY}
    assert check_problem(check(S.CONCLUDED), closing, is_undo=False, has_answers=True) == ""
    words = check_problem(check(S.CONCLUDED), {**closing, "level": "good"}, is_undo=False, has_answers=True)
    assert words == settled_sentence(check(S.CONCLUDED))


@pytest.mark.parametrize(
    ("before", "is_under_way"),
    [(check(), False), (check(requested_on=DAY), True), (check(S.REQUESTED, requested_on=DAY), True)]
    + [(check(state), True) for state in S if state is not S.PLANNED],
)
def test_that_a_check_under_way_stays_with_whom_it_was_and_out_of_the_bin(before: Check, is_under_way: bool) -> None:
    for field in ("provider_id", "contract_id"):
        words = check_problem(before, {field: None}, is_undo=False, has_answers=False)
        assert ("its provider and contract stay; nothing was changed" in words) == is_under_way
    assert ("is not moved to the bin; nothing was changed" in check_bin_problem(before)) == is_under_way


@pytest.mark.parametrize("state", S)
def test_that_a_settled_check_says_how_it_is_changed_or_that_it_is_not(state: CheckState) -> None:
    assert is_settled(check(state)) == (state in SETTLED) == bool(settled_sentence(check(state)))
    assert ("Reopen the check, with the reason" in settled_sentence(check(state))) == (state in SETTLED - {S.WITHDRAWN})
