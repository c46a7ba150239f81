from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.answers import Answer
from monitor_desk.domain.visit_notes import (
    SETTLED,
    STAYS,
    UNMARKED,
    WHY,
    answer_problem,
    bin_problem,
    is_blank,
    is_on_site,
    quick_note_problem,
)
from monitor_desk.domain.visits import QuickNote, Visit, VisitState

ENDED = date(2026, 12, 1)
RUNNING = Visit(status=VisitState.ON_SITE.value)
NOTED = Answer(section="office", question="policy", value="yes", note="Seen")
CHANGEABLE = (VisitState.WRITE_UP, VisitState.DRAFT_SHARED)
WORDS = st.sampled_from(["", "yes", "no", "Seen", "Other"])
ANSWERS = st.builds(
    Answer,
    section=st.just("office"),
    question=st.just("policy"),
    value=WORDS,
    quality=WORDS,
    note=WORDS,
    reason=WORDS,
    private_note=WORDS,
    is_after_visit=st.sampled_from([None, True]),
    is_on_paper=st.sampled_from([None, True]),
)


def ended(state: VisitState = VisitState.WRITE_UP) -> Visit:
    return Visit(status=state.value, ended_on=ENDED)


@given(ANSWERS, ANSWERS)
def test_that_while_a_visit_lasts_anything_may_change(before: Answer, after: Answer) -> None:
    assert answer_problem(RUNNING, before, after, is_value_noted=True) == ""


@given(ANSWERS, ANSWERS, st.sampled_from(CHANGEABLE), st.booleans())
def test_that_after_the_end_no_change_ever_alters_what_was_noted_on_site(
    before: Answer, after: Answer, state: VisitState, is_value_noted: bool
) -> None:
    words = answer_problem(ended(state), before, after, reason="Factual accuracy", is_value_noted=is_value_noted)
    if words:
        assert words in {STAYS, UNMARKED}
    elif is_on_site(before):
        assert (after.note, after.private_note) == (before.note, before.private_note)
        assert (after.is_after_visit, after.is_on_paper) == (before.is_after_visit, before.is_on_paper)
        assert not is_value_noted or after.value == before.value
    elif is_blank(before) and before != after:
        assert after.is_after_visit or after.is_on_paper


@given(ANSWERS, ANSWERS, st.text(max_size=5))
def test_that_nothing_changes_once_the_final_report_is_issued(before: Answer, after: Answer, reason: str) -> None:
    for state in (VisitState.FINAL, VisitState.ACTION_PLAN, VisitState.CLOSED, VisitState.ABORTED):
        words = answer_problem(ended(state), before, after, reason=reason)
        assert words == ("" if before == after else SETTLED)


@pytest.mark.parametrize(("reason", "words"), [("", WHY), ("  ", WHY), ("Point 2", "")])
def test_that_a_judgement_changed_after_the_draft_was_shared_says_why(reason: str, words: str) -> None:
    after = replace(NOTED, value="no")
    assert answer_problem(ended(VisitState.DRAFT_SHARED), NOTED, after, reason=reason) == words


def test_that_a_quick_note_stays_but_is_filed_and_one_of_the_write_up_may_change() -> None:
    on_site = QuickNote(text="Door wedged open", noted_on=ENDED)
    later = replace(on_site, noted_on=date(2026, 12, 3))
    assert quick_note_problem(ended(), on_site, {"text"}) == STAYS
    assert quick_note_problem(ended(VisitState.CLOSED), on_site, {"section", "question", "part_id"}) == ""
    assert quick_note_problem(ended(), later, {"text"}) == ""
    assert quick_note_problem(ended(VisitState.FINAL), later, {"text"}) == SETTLED
    assert quick_note_problem(RUNNING, on_site, {"text"}) == ""


@pytest.mark.parametrize(
    ("visit", "before", "words"),
    [
        (RUNNING, NOTED, ""),
        (ended(), NOTED, STAYS),
        (ended(), replace(NOTED, is_after_visit=True), ""),
        (ended(), replace(NOTED, is_on_paper=True), ""),
        (ended(VisitState.DRAFT_SHARED), replace(NOTED, is_after_visit=True), WHY),
        (ended(VisitState.FINAL), replace(NOTED, is_after_visit=True), SETTLED),
        (ended(), QuickNote(text="x", noted_on=ENDED), STAYS),
        (ended(), QuickNote(text="x"), STAYS),
    ],
)
def test_that_what_was_noted_on_site_is_not_taken_away(visit: Visit, before: Answer | QuickNote, words: str) -> None:
    assert bin_problem(visit, before) == words
