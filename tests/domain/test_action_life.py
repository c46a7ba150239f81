"""The life of an action: every step in every state, and what holds however the steps fall."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.action_life import NEXT, explained_due_on, possible_steps, refusal, taken
from monitor_desk.domain.action_rows import Waiting, is_overdue, say_standing, waits_for
from monitor_desk.domain.actions import METHODS, OPEN_STATES, Action, ActionState, ActionStep, ActionStepKind
from monitor_desk.domain.errors import DeskError, InvalidDraftError

S, K = ActionState, ActionStepKind
TODAY = date(2026, 12, 1)
ACTION = UUID(int=12)
EVERY = [(state, kind) for state in S for kind in K]
# As an officer would put it: what may be done with an action, by its state.
MAY = {
    S.DRAFT: {K.AGREED, K.WITHDRAWN},
    S.AGREED: {K.PROGRESS, K.PROVIDER_COMPLETE, K.VERIFIED, K.EXTENSION, K.WITHDRAWN},
    S.IN_PROGRESS: {K.PROGRESS, K.PROVIDER_COMPLETE, K.VERIFIED, K.EXTENSION, K.WITHDRAWN},
    S.PROVIDER_COMPLETE: {K.PROGRESS, K.VERIFIED, K.NOT_ACCEPTED, K.EXTENSION, K.WITHDRAWN},
    S.NOT_ACCEPTED: {K.PROGRESS, K.PROVIDER_COMPLETE, K.VERIFIED, K.EXTENSION, K.WITHDRAWN},
    S.VERIFIED: {K.REOPENED},
    S.WITHDRAWN: {K.REOPENED},
}


def action(state: ActionState = S.AGREED, **more: object) -> Action:
    agreed_on = None if state is S.DRAFT else date(2026, 10, 1)
    usual = Action(requirement="Keep the records whole", due_on=date(2026, 11, 30), agreed_on=agreed_on, status=state)
    return replace(usual, **more)  # type: ignore[arg-type]


def step(kind: ActionStepKind, **more: object) -> ActionStep:
    """A step that lacks nothing, but for what the test takes away."""
    usual = ActionStep(
        step=kind.value,
        action_id=ACTION,
        happened_on=TODAY,
        words="Seen at both schemes",
        reason="Two of the files still lack it",
        authoriser="Contracts manager",
        method="Sample",
        sample_size=4,
        new_due_on=date(2027, 1, 15),
    )
    return replace(usual, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("state", "kind"), EVERY)
def test_that_each_step_is_allowed_or_refused_as_an_officer_expects(state: ActionState, kind: ActionStepKind) -> None:
    if kind in MAY[state]:
        assert refusal(state, kind) == ""
        assert taken(action(state), step(kind), TODAY).changes["status"] == NEXT[state, kind]
    else:
        with pytest.raises(DeskError) as caught:
            taken(action(state), step(kind), TODAY)
        assert str(caught.value) == refusal(state, kind)


@pytest.mark.parametrize(("state", "kind"), [pair for pair in EVERY if pair not in NEXT])
def test_that_a_refusal_says_what_stands_that_nothing_was_stored_and_what_to_do(
    state: ActionState, kind: ActionStepKind
) -> None:
    words = refusal(state, kind)
    assert words.startswith("This action ")
    assert "nothing was stored" in words
    assert words.rsplit(". ", 1)[-1].split(" ")[0] in {"Reopen", "Agree", "Extend", "Record", "Verify"}


def test_that_the_usual_step_comes_first_and_only_steps_that_are_allowed_are_offered() -> None:
    for state in S:
        offered = possible_steps(state)
        assert {one.kind for one in offered} == MAY[state]
        assert [one.is_usual for one in offered] == [True] + [False] * (len(offered) - 1)


def test_that_what_the_provider_says_verifies_nothing() -> None:
    after = taken(action(S.IN_PROGRESS), step(K.PROVIDER_COMPLETE), TODAY).changes
    assert after["status"] == S.PROVIDER_COMPLETE
    assert "verified_on" not in after
    assert waits_for(S.PROVIDER_COMPLETE) is Waiting.COUNCIL
    assert S.PROVIDER_COMPLETE in OPEN_STATES


@pytest.mark.parametrize(
    ("kind", "lacking", "field"),
    [
        (K.PROGRESS, {"words": ""}, "words"),
        (K.VERIFIED, {"method": ""}, "method"),
        (K.VERIFIED, {"sample_size": None}, "sample_size"),
        (K.VERIFIED, {"sample_size": 0}, "sample_size"),
        (K.VERIFIED, {"words": "  ", "evidence": ""}, "words"),
        (K.NOT_ACCEPTED, {"reason": ""}, "reason"),
        (K.NOT_ACCEPTED, {"new_due_on": None}, "new_due_on"),
        (K.NOT_ACCEPTED, {"new_due_on": date(2026, 11, 30)}, "new_due_on"),
        (K.EXTENSION, {"reason": " "}, "reason"),
        (K.EXTENSION, {"authoriser": ""}, "authoriser"),
        (K.EXTENSION, {"new_due_on": None}, "new_due_on"),
        (K.EXTENSION, {"new_due_on": date(2026, 11, 30)}, "new_due_on"),
        (K.WITHDRAWN, {"reason": ""}, "reason"),
        (K.PROGRESS, {"happened_on": None}, "happened_on"),
        (K.PROGRESS, {"happened_on": TODAY + timedelta(days=1)}, "happened_on"),
        (K.PROGRESS, {"happened_on": date(2026, 9, 30)}, "happened_on"),
    ],
)
def test_that_a_step_that_lacks_something_is_refused_by_field(
    kind: ActionStepKind, lacking: dict[str, object], field: str
) -> None:
    state = S.PROVIDER_COMPLETE if kind is K.NOT_ACCEPTED else S.IN_PROGRESS
    with pytest.raises(InvalidDraftError) as caught:
        taken(action(state), step(kind, **lacking), TODAY)
    assert field in caught.value.problems


@pytest.mark.parametrize("method", [one for one in METHODS if one != "Sample"])
def test_that_only_a_sample_needs_a_size(method: str) -> None:
    made = taken(action(), step(K.VERIFIED, method=method, sample_size=None), TODAY)
    assert made.changes == {"status": S.VERIFIED, "verified_on": TODAY}


def test_that_an_action_without_a_date_is_not_agreed() -> None:
    with pytest.raises(InvalidDraftError) as caught:
        taken(action(S.DRAFT, due_on=None), step(K.AGREED, new_due_on=None), TODAY)
    assert "due_on" in caught.value.problems


def test_that_an_extension_keeps_both_dates_and_the_state() -> None:
    made = taken(action(S.PROVIDER_COMPLETE), step(K.EXTENSION), TODAY)
    assert (made.step.old_due_on, made.step.new_due_on) == (date(2026, 11, 30), date(2027, 1, 15))
    assert made.changes == {"status": S.PROVIDER_COMPLETE, "due_on": date(2027, 1, 15)}


def test_that_a_withdrawn_draft_is_a_draft_again_and_a_verified_action_goes_on() -> None:
    assert taken(action(S.WITHDRAWN, agreed_on=None), step(K.REOPENED), TODAY).changes["status"] == S.DRAFT
    after = taken(action(S.VERIFIED, verified_on=TODAY), step(K.REOPENED), TODAY).changes
    assert after == {"status": S.IN_PROGRESS, "provider_complete_on": None, "verified_on": None}


def test_that_only_the_provider_can_be_late() -> None:
    yesterday = TODAY - timedelta(days=1)
    late = {state for state in S if is_overdue(state, yesterday, TODAY)}
    assert late == {S.AGREED, S.IN_PROGRESS, S.NOT_ACCEPTED}
    assert not any(is_overdue(state, TODAY, TODAY) or is_overdue(state, None, TODAY) for state in S)
    assert say_standing(S.AGREED, yesterday, None, TODAY) == "1 day late"
    assert say_standing(S.PROVIDER_COMPLETE, yesterday, TODAY, TODAY) == "Waits for the council since 1 December 2026"
    assert say_standing(S.AGREED, None, None, TODAY) == "No date"
    assert say_standing(S.VERIFIED, yesterday, None, TODAY) == ""


@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(K)),
            st.sampled_from(["", *METHODS]),
            st.sampled_from([None, 0, 3]),
            st.one_of(st.none(), st.dates(date(2026, 9, 1), date(2027, 12, 31))),
            st.sampled_from(["", "because"]),
            st.dates(date(2026, 10, 1), TODAY),
        ),
        max_size=30,
    )
)
def test_that_no_walk_verifies_by_itself_or_moves_a_date_unexplained(
    walk: list[tuple[ActionStepKind, str, int | None, date | None, str, date]],
) -> None:
    now = Action(requirement="Keep the records whole", due_on=date(2026, 11, 30), status=S.DRAFT)
    kept: list[ActionStep] = []
    for kind, method, size, new_due_on, words, on in walk:
        wanted = ActionStep(
            step=kind.value,
            action_id=ACTION,
            happened_on=on,
            method=method,
            sample_size=size,
            new_due_on=new_due_on,
            words=words,
            reason=words,
            authoriser=words,
        )
        try:
            made = taken(now, wanted, TODAY)
        except DeskError:
            continue
        kept.append(made.step)
        now = replace(now, **made.changes)  # type: ignore[arg-type]
        last = ActionStepKind(kept[-1].step)
        assert (now.state() is S.VERIFIED) == (last is K.VERIFIED)
        assert (now.state() is S.PROVIDER_COMPLETE) <= (now.verified_on is None)
        assert (now.verified_on is not None) == (now.state() is S.VERIFIED)
        if now.agreed_on is not None:
            assert now.due_on == explained_due_on(kept)
        moved = [one for one in kept if one.new_due_on is not None and one.step != K.AGREED]
        assert all(one.reason for one in moved)
        befores = [one.old_due_on for one in moved]
        afters = [one.new_due_on for one in kept if one.new_due_on is not None]
        assert befores == afters[: len(befores)]  # each step begins where the one before it ended
    proofs = [one for one in kept if one.step == K.VERIFIED]
    assert all(one.method and (one.words or one.evidence) for one in proofs)
    assert all(one.sample_size for one in proofs if one.method == "Sample")
