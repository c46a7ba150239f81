from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.visit_keeping import leads, visit_problem
from monitor_desk.domain.visit_life import (
    TRANSITIONS,
    Step,
    VisitFacts,
    possible_steps,
    state_after,
    stopped_by,
)
from monitor_desk.domain.visits import Visit, VisitState

S = VisitState
NOTHING_OPEN = VisitFacts(has_draft=True)
# The life of a visit as the field has it (domain.md, section 5), written down apart from the rules.
LIFE = {
    S.PLANNED: {S.ANNOUNCED, S.DESKTOP, S.ON_SITE, S.CANCELLED},
    S.ANNOUNCED: {S.DESKTOP, S.ON_SITE, S.CANCELLED},
    S.DESKTOP: {S.ON_SITE, S.CANCELLED},
    S.ON_SITE: {S.WRITE_UP, S.ABORTED},
    S.WRITE_UP: {S.DRAFT_SHARED, S.ABORTED},
    S.DRAFT_SHARED: {S.FINAL},
    S.FINAL: {S.ACTION_PLAN, S.CLOSED},
    S.ACTION_PLAN: {S.CLOSED},
    S.CLOSED: set(),
    S.CANCELLED: set(),
    S.ABORTED: set(),
}


def visit(state: VisitState = S.PLANNED, **more: object) -> Visit:
    return replace(Visit(status=state.value), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("state", S)
def test_that_a_visit_moves_only_as_the_field_has_it(state: VisitState) -> None:
    led = {after for states in TRANSITIONS.values() if (after := states.get(state)) and after is not state}
    assert led == LIFE[state]
    assert {after for after in S if after is not state and leads(state, after)} == LIFE[state]


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("state", S)
def test_that_a_step_out_of_its_order_is_refused_in_a_sentence(state: VisitState, step: Step) -> None:
    allowed = state in TRANSITIONS[step]
    words = stopped_by(step, visit(state), NOTHING_OPEN)
    offered = {one.key for one in possible_steps(visit(state), NOTHING_OPEN)}
    assert (step.name.lower() in offered) == allowed
    if not allowed:
        assert words.startswith("“")
        assert "is no step of a visit that is" in words


@pytest.mark.parametrize(
    ("step", "state", "facts", "words"),
    [
        (Step.SHARE_DRAFT, S.WRITE_UP, {"gaps": ("“Policy” is not answered",)}, "1 answer is missing: “Policy”"),
        (Step.SHARE_DRAFT, S.WRITE_UP, {"gaps": ("a", "b", "c")}, "3 answers are missing, the first: a."),
        (Step.FINALISE, S.DRAFT_SHARED, {"has_draft": False}, "has not been shared as a frozen version"),
        (Step.FINALISE, S.DRAFT_SHARED, {"unanswered_points": ("4 Dates",)}, "1 factual accuracy point has no answer"),
        (Step.FINALISE, S.DRAFT_SHARED, {"open_disputes": ("4 Dates", "5")}, "2 disputes are not decided, the first"),
        (Step.AGREE_PLAN, S.FINAL, {"issues_without_action": ("2 Gaps", "3 Rota")}, "2 issues have no action: 2 Gaps;"),
        (Step.CLOSE, S.FINAL, {"issues": 1}, "The action plan has not been agreed."),
        (Step.CLOSE, S.ACTION_PLAN, {"open_actions": ("1 Audit",)}, "1 action is open: 1 Audit. Plan a follow-up"),
        (Step.FOLLOW_UP, S.ACTION_PLAN, {"has_follow_up": True}, "A follow-up visit is planned."),
    ],
)
def test_that_what_stands_in_the_way_of_a_step_is_said(
    step: Step, state: VisitState, facts: dict[str, object], words: str
) -> None:
    found = replace(NOTHING_OPEN, **facts)  # type: ignore[arg-type]
    assert words in stopped_by(step, visit(state), found)
    assert stopped_by(step, visit(state), NOTHING_OPEN) == ""


def test_that_a_visit_closes_with_open_actions_once_a_follow_up_is_planned() -> None:
    facts = VisitFacts(open_actions=("1 Audit",), has_follow_up=True)
    assert stopped_by(Step.CLOSE, visit(S.ACTION_PLAN), facts) == ""


def test_that_an_unannounced_visit_gets_no_letter_and_no_warning_by_documents() -> None:
    unannounced = visit(is_announced=False)
    assert stopped_by(Step.ANNOUNCE, unannounced, VisitFacts()) == "An unannounced visit gets no letter."
    assert "would announce the visit" in stopped_by(Step.ASK_DOCUMENTS, unannounced, VisitFacts())
    assert stopped_by(Step.BEGIN, unannounced, VisitFacts()) == ""
    assert [one.key for one in possible_steps(unannounced, VisitFacts()) if one.is_primary] == ["begin"]


@pytest.mark.parametrize(
    ("state", "facts", "key"),
    [
        (S.PLANNED, VisitFacts(), "announce"),
        (S.ANNOUNCED, VisitFacts(), "desktop"),
        (S.DESKTOP, VisitFacts(), "begin"),
        (S.ON_SITE, VisitFacts(), "end"),
        (S.WRITE_UP, VisitFacts(gaps=("a",)), "share_draft"),
        (S.DRAFT_SHARED, VisitFacts(has_draft=True, unanswered_points=("1",)), "take_response"),
        (S.DRAFT_SHARED, NOTHING_OPEN, "finalise"),
        (S.FINAL, VisitFacts(issues=2), "agree_plan"),
        (S.FINAL, VisitFacts(), "close"),
        (S.ACTION_PLAN, VisitFacts(open_actions=("1",)), "follow_up"),
        (S.ACTION_PLAN, VisitFacts(), "close"),
    ],
)
def test_that_the_likeliest_step_comes_first(state: VisitState, facts: VisitFacts, key: str) -> None:
    steps = possible_steps(visit(state), facts)
    assert steps[0].key == key
    assert [one.key for one in steps if one.is_primary] == [key]


@pytest.mark.parametrize("state", [S.CANCELLED, S.ABORTED])
def test_that_a_visit_that_was_given_up_has_no_further_step(state: VisitState) -> None:
    assert possible_steps(visit(state), NOTHING_OPEN) == ()


@given(st.lists(st.sampled_from(Step), max_size=60), st.booleans())
def test_that_no_walk_reaches_a_state_out_of_its_order(steps: list[Step], is_announced: bool) -> None:
    now = visit(is_announced=is_announced)
    walked = [S.PLANNED]
    for step in steps:
        if stopped_by(step, now, NOTHING_OPEN) == "":
            after = state_after(step, now.state())
            assert after is not None
            now = replace(now, status=after.value)
            walked.append(after)
    for before, after in pairwise(walked):
        assert after is before or after in LIFE[before]
    assert is_announced or S.ANNOUNCED not in walked
    if S.DRAFT_SHARED in walked:
        assert walked.index(S.ON_SITE) < walked.index(S.WRITE_UP) < walked.index(S.DRAFT_SHARED)
    if S.CLOSED in walked:
        assert walked.index(S.FINAL) < walked.index(S.CLOSED)


@given(st.sampled_from(S), st.sampled_from(S), st.booleans())
def test_that_by_hand_a_state_changes_only_along_the_steps_and_back_only_by_undo(
    before: VisitState, after: VisitState, is_undo: bool
) -> None:
    words = visit_problem(visit(before), {"status": after.value}, is_undo=is_undo, has_answers=False)
    forward = after in LIFE[before] or (after is before and leads(before, after))
    back = is_undo and (before in LIFE[after] or (after is before and leads(before, after)))
    assert (words == "") == (forward or back)
