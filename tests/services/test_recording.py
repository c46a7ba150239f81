"""What the recorder writes, on a real desk."""

from datetime import date
from typing import Any

import pytest

from monitor_desk.domain.actions import Action, ActionState
from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.forms.answers import (
    Conversation,
    DocumentSeen,
    Observation,
    Place,
    Sample,
    SampleRow,
    answer_id,
    conversation_text,
    document_text,
    observation_text,
    sample_text,
)
from monitor_desk.domain.recorded_filled import filled_of
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import PersonMet, QuickNote, VisitSection, VisitState, section_id
from monitor_desk.services.desk import Desk
from visited import CHANGES, MANAGER, POLICY, TODAY, Visited

FILES = Place("office", "files")


@pytest.fixture
def visited(desk: Desk) -> Visited:
    return Visited(desk)


def answers(visited: Visited, visit_id: Any) -> dict[Place, Answer]:
    return {place: answer for place, (_, answer) in visited.file(visit_id).answers.items()}


def test_that_an_answer_is_kept_with_the_words_of_its_question_and_who_gave_it(visited: Visited) -> None:
    visit_id = visited.on_site()
    visited.desk.recording.answer(visit_id, POLICY, value="yes")
    visited.desk.recording.answer(visit_id, POLICY, quality="partly", note="Dated 2021")
    ((own, answer),) = visited.file(visit_id).answers.values()
    assert own == answer_id(visit_id, POLICY)
    assert (answer.asked, answer.value, answer.quality) == ("Safeguarding policy", "yes", "partly")
    assert (answer.note, answer.author, answer.is_after_visit) == ("Dated 2021", visited.desk.officer, None)
    (undo, *_) = visited.desk.undo.steps()
    assert undo.label == "Answer: Safeguarding policy"


def test_that_an_answer_before_the_visit_does_not_begin_it(visited: Visited) -> None:
    visit_id = visited.plan()
    visited.desk.visits.begin_desktop(visit_id)
    visited.desk.recording.answer(visit_id, POLICY, value="yes")
    assert visited.visit(visit_id).state() is VisitState.DESKTOP
    assert visited.visit(visit_id).began_on is None


def test_that_a_cleared_answer_is_blank_and_nothing_is_made_of_clearing_none(visited: Visited) -> None:
    visit_id = visited.on_site()
    visited.desk.recording.answer(visit_id, MANAGER, value="")
    assert visited.file(visit_id).answers == {}
    visited.desk.recording.answer(visit_id, MANAGER, value="yes")
    visited.desk.recording.answer(visit_id, MANAGER, value="")
    assert answers(visited, visit_id)[MANAGER].given().is_blank


def test_that_an_undone_answer_can_be_given_again(visited: Visited) -> None:
    visit_id = visited.on_site()
    for value in ("yes", "no"):
        visited.desk.recording.answer(visit_id, MANAGER, value=value, note="Same note")
        assert answers(visited, visit_id)[MANAGER].value == value
        visited.desk.undo.undo()
        assert visited.file(visit_id).answers == {}
    visited.desk.recording.answer(visit_id, MANAGER, value="no", note="Same note")
    assert answers(visited, visit_id)[MANAGER].given().note == "Same note"


@pytest.mark.parametrize(
    ("place", "given", "words"),
    [
        (POLICY, {"value": "splendid"}, "none of the answers to this question. Nothing was stored"),
        (Place("office", "turnover"), {"value": "120"}, "not a percentage from 0 to 100"),
        (Place("office", "audited"), {"value": "31/02/2026"}, "not a date such as"),
        (Place("office", "petty"), {"value": "£75.00"}, "not an amount in whole pence"),
        (Place("office", "files"), {"value": "[]"}, "holds no sample table"),
        (Place("office", "nowhere"), {"value": "yes"}, "form has no such question"),
        (Place("office", "advice"), {"note": "Read"}, "nothing to answer here"),
        (Place("medication", "rating"), {"value": "good"}, "nothing to answer here"),
    ],
)
def test_that_an_answer_its_question_cannot_hold_is_refused(
    visited: Visited, place: Place, given: dict[str, str], words: str
) -> None:
    visit_id = visited.on_site()
    with pytest.raises(DeskError, match=words):
        visited.desk.recording.answer(visit_id, place, **given)  # type: ignore[arg-type]
    assert visited.file(visit_id).answers == {}


def test_that_a_scheme_of_another_visit_takes_no_answer(visited: Visited) -> None:
    visit_id, other = visited.on_site(), visited.on_site()
    with pytest.raises(DeskError, match="belongs to another visit"):
        visited.desk.recording.answer(visit_id, visited.home(other, "rating"), value="good")


def test_that_what_is_being_typed_is_durable_and_let_go_of_when_it_is_left(visited: Visited) -> None:
    visit_id, other = visited.on_site(), visited.on_site()
    recording = visited.desk.recording
    recording.keep_typing(visit_id, POLICY, "note", "Dat")
    recording.keep_typing(visit_id, POLICY, "note", "Dated 20")
    recording.keep_typing(visit_id, visited.home(visit_id, "rating"), "note", "Two er")
    found = recording.unfinished_places(visit_id)
    assert {(place, typed.text) for place, typed in found} == {
        (POLICY, "Dated 20"),
        (visited.home(visit_id, "rating"), "Two er"),
    }
    assert recording.unfinished(other) == []
    recording.answer(visit_id, POLICY, note="Dated 2021")
    assert [typed.text for typed in recording.unfinished(visit_id)] == ["Two er"]
    recording.forget_typing(visit_id, visited.home(visit_id, "rating"), "note")
    assert recording.unfinished(visit_id) == []


def test_that_a_quick_note_is_kept_with_its_time_and_filed_later(visited: Visited) -> None:
    visit_id, recording = visited.on_site(), visited.desk.recording
    note = recording.quick_note(visit_id, "Fire door wedged open")
    private = recording.quick_note(visit_id, "Manager seemed ill at ease", is_private=True, at="9.50")
    recording.file_note(note, visited.home(visit_id, "seen"))
    notes = dict(visited.file(visit_id).notes)
    assert (notes[note].noted_on, notes[note].noted_time) == (TODAY, f"{visited.desk.clock.now().astimezone():%H:%M}")
    assert (notes[note].section, notes[note].question) == ("medication", "seen")
    assert (notes[private].noted_time, notes[private].is_private) == ("09:50", True)
    recording.file_note(note, None)
    recording.change_note(note, "Fire door wedged open with a chair")
    after = visited.desk.records.get(QuickNote, note)
    assert (after.section, after.part_id, after.text) == ("", None, "Fire door wedged open with a chair")


def test_that_people_are_met_by_role_and_taken_away_into_the_bin(visited: Visited) -> None:
    visit_id = visited.on_site()
    person = visited.desk.recording.add_person(visit_id, "Person who lives here", "with advocate", visited.schemes[0])
    assert [one.role for _, one in visited.file(visit_id).people] == ["Person who lives here"]
    visited.desk.recording.remove_person(person)
    assert visited.file(visit_id).people == ()
    assert visited.desk.records.is_binned(RecordRef(PersonMet.kind, person))
    with pytest.raises(InvalidDraftError, match="by role"):
        visited.desk.recording.add_person(visit_id, " ")


def test_that_officers_take_sections_and_finish_them(visited: Visited) -> None:
    visit_id, recording = visited.on_site(), visited.desk.recording
    place = visited.home(visit_id, "rating")
    recording.take_section(visit_id, "office")
    recording.take_section(visit_id, "medication", place.part_id, "Officer 7")
    recording.finish_section(visit_id, "medication", place.part_id)
    recording.finish_section(visit_id, "office")
    recording.finish_section(visit_id, "office", is_finished=False)
    held = dict(visited.file(visit_id).sections)
    assert set(held) == {section_id(visit_id, "office"), section_id(visit_id, "medication", place.part_id)}
    told = {(one.section, one.officer, one.is_finished) for one in held.values()}
    assert told == {("office", visited.desk.officer, None), ("medication", "Officer 7", True)}


def test_that_a_section_whose_taking_was_undone_can_be_taken_again(visited: Visited) -> None:
    visit_id = visited.on_site()
    visited.desk.recording.take_section(visit_id, "office")
    visited.desk.undo.undo()
    assert visited.desk.records.owned(VisitSection, visit_id=visit_id) == []
    visited.desk.recording.take_section(visit_id, "office")
    assert len(visited.desk.records.owned(VisitSection, visit_id=visit_id)) == 1


def earlier_action(visited: Visited) -> Any:
    last = visited.ended(planned_on=date(2025, 12, 1))
    finding = Finding(
        provider_id=visited.provider_id,
        visit_id=last,
        section="office",
        question="policy",
        fact="Out of date",
        grade="Minor",
    )
    finding_id = visited.desk.findings.add(finding)
    action = Action(requirement="Renew the policy", provider_id=visited.provider_id, finding_id=finding_id)
    action_id = visited.desk.actions.add(action)
    visited.desk.actions.agree(action_id, due_on=TODAY)
    return action_id


def test_that_an_earlier_action_is_carried_forward_and_stays_one_action(visited: Visited) -> None:
    action_id, visit_id = earlier_action(visited), visited.on_site()
    assert visited.file(visit_id).actions == ()
    step_id = visited.desk.recording.carry_forward(visit_id, POLICY, action_id)
    assert visited.desk.recording.carry_forward(visit_id, POLICY, action_id) == step_id
    file = visited.file(visit_id)
    assert [one for one, _ in file.actions] == [action_id]
    step = dict(file.action_steps)[step_id]
    assert (step.step, step.visit_id) == ("Progress", visit_id)
    assert step.words == "Carried forward to “Safeguarding policy” on the visit “Supported living: annual visit”"
    (stored,) = visited.desk.records.all_of(Action)
    assert stored[1].state() is ActionState.IN_PROGRESS


def test_that_an_action_that_is_withdrawn_is_not_carried_forward(visited: Visited) -> None:
    action_id = earlier_action(visited)
    visited.desk.actions.withdraw(action_id, "The scheme has closed", TODAY)
    visit_id = visited.on_site()
    with pytest.raises(DeskError, match="This action was withdrawn, so no progress was recorded"):
        visited.desk.recording.carry_forward(visit_id, POLICY, action_id)


def test_that_an_immediate_concern_makes_a_finding_to_act_on_now(visited: Visited) -> None:
    visit_id = visited.on_site()
    place = visited.home(visit_id, "chart")
    concern = Concern(
        what="No chart for two people",
        done_at_once="Charts begun with the manager",
        told="Registered manager",
        told_time="10.15",
        section=place.section,
        question=place.question,
        part_id=place.part_id,
    )
    concern_id = visited.desk.recording.raise_concern(visit_id, concern)
    visited.desk.recording.raise_concern(visit_id, Concern(what="A fire door wedged open", seen_time="11:00"))
    file = visited.file(visit_id)
    kept, (finding_id, finding) = dict(file.concerns)[concern_id], file.findings[0]
    assert (kept.finding_id, kept.seen_on, kept.told_time) == (finding_id, TODAY, "10:15")
    assert kept.location_id == finding.location_id == visited.schemes[0]
    assert (finding.grade, finding.triage, finding.fact) == ("Immediate", "Act now", "No chart for two people")
    assert [one.number for _, one in file.findings] == [1, 2]
    filled = filled_of(file, TODAY)
    assert filled is not None
    assert filled.occasion.has_concern is True
    visited.desk.undo.undo()
    assert len(visited.file(visit_id).findings) == len(visited.file(visit_id).concerns) == 1


def test_that_a_concern_without_words_stores_neither_itself_nor_a_finding(visited: Visited) -> None:
    visit_id = visited.on_site()
    with pytest.raises(InvalidDraftError, match="what was seen"):
        visited.desk.recording.raise_concern(visit_id, Concern())
    assert visited.file(visit_id).findings == ()


NOTED = {
    "note": (POLICY, {"value": "yes", "quality": "yes", "note": "Read in the office"}, {"note": "Better words"}),
    "private note": (POLICY, {"value": "yes", "private_note": "Uneasy"}, {"private_note": ""}),
    "a note where there was none": (MANAGER, {"value": "yes"}, {"note": "Afterthought"}),
    "long text": (CHANGES, {"value": "A new manager"}, {"value": "No change"}),
    "sample": (
        FILES,
        {"value": sample_text(Sample(how_chosen="Every third", out_of=9, rows=(SampleRow(label="A", cells={}),)))},
        {"value": ""},
    ),
}


@pytest.mark.parametrize("noted", NOTED)
def test_that_what_was_noted_on_site_is_only_added_to_once_the_visit_has_ended(visited: Visited, noted: str) -> None:
    place, given, change = NOTED[noted]
    visit_id, recording = visited.on_site(), visited.desk.recording
    recording.answer(visit_id, place, **given)  # type: ignore[arg-type]
    visited.desk.visits.end_site(visit_id)
    before = answers(visited, visit_id)[place]
    with pytest.raises(DeskError, match="noted on site and the site visit has ended, so it stays as it is"):
        recording.answer(visit_id, place, **change)  # type: ignore[arg-type]
    added = recording.add_to_note(visit_id, answer_id(visit_id, place), "The manager sent a newer one", "Came later")
    file = visited.file(visit_id)
    assert answers(visited, visit_id)[place] == before
    assert dict(file.addenda)[added].text == "The manager sent a newer one"
    assert dict(file.addenda)[added].added_on == TODAY


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("plan", document_text(DocumentSeen(title="Plan", version="3"))),
        ("seen", observation_text(Observation(time="10:15", interpretation="Calm"))),
    ],
)
def test_that_documents_and_observations_of_a_scheme_stay_as_well(visited: Visited, question: str, value: str) -> None:
    visit_id = visited.on_site()
    place = visited.home(visit_id, question)
    visited.desk.recording.answer(visit_id, place, value=value)
    visited.desk.visits.end_site(visit_id)
    with pytest.raises(DeskError, match="stays as it is"):
        visited.desk.recording.answer(visit_id, place, value="")


def test_that_a_conversation_stays_as_well(visited: Visited) -> None:
    visit_id = visited.on_site()
    place = Place("life", "talk", visited.desk.recording.add_person_part(visit_id))
    said = conversation_text(Conversation(role="Person who lives here", consent="Agreed"))
    visited.desk.recording.answer(visit_id, place, value=said, note="“I choose my meals”")
    visited.desk.visits.end_site(visit_id)
    for change in ({"note": "“I like it here”"}, {"value": ""}):
        with pytest.raises(DeskError, match="stays as it is"):
            visited.desk.recording.answer(visit_id, place, **change)  # type: ignore[arg-type]


def test_that_judgements_and_reasons_still_change_during_the_write_up_with_their_history(visited: Visited) -> None:
    visit_id = visited.ended()
    visited.desk.recording.answer(
        visit_id, POLICY, value="no", quality="", reason="The copy shown was another service's"
    )
    answer = answers(visited, visit_id)[POLICY]
    assert (answer.value, answer.reason, answer.note) == (
        "no",
        "The copy shown was another service's",
        "Seen in the office",
    )
    assert answer.is_after_visit is None
    history = visited.desk.records.history(RecordRef(Answer.kind, answer_id(visit_id, POLICY)))
    assert len(history) >= 2


def test_that_an_unanswered_question_may_still_be_answered_and_is_marked_and_may_change(visited: Visited) -> None:
    visit_id = visited.ended()
    visited.desk.recording.answer(visit_id, CHANGES, value="A new manager")
    visited.desk.recording.answer(visit_id, CHANGES, value="A new manager since May", note="By telephone")
    answer = answers(visited, visit_id)[CHANGES]
    assert (answer.value, answer.is_after_visit) == ("A new manager since May", True)


def test_that_a_cleared_answer_may_be_given_after_the_visit_and_is_marked(visited: Visited) -> None:
    visit_id = visited.on_site()
    visited.desk.recording.answer(visit_id, MANAGER, value="yes")
    visited.desk.recording.answer(visit_id, MANAGER, value="")
    visited.desk.visits.end_site(visit_id)
    visited.desk.recording.answer(visit_id, MANAGER, value="no", note="Left in May")
    assert answers(visited, visit_id)[MANAGER].is_after_visit is True


def test_that_an_answer_undone_on_site_may_be_given_after_the_visit_and_is_marked(visited: Visited) -> None:
    visit_id = visited.on_site()
    visited.desk.recording.answer(visit_id, MANAGER, value="yes", note="On site")
    visited.desk.undo.undo()
    visited.desk.visits.end_site(visit_id)
    visited.desk.recording.answer(visit_id, MANAGER, value="no")
    answer = answers(visited, visit_id)[MANAGER]
    assert (answer.value, answer.note, answer.is_after_visit) == ("no", "", True)


def test_that_what_was_taken_on_paper_is_keyed_in_afterwards_and_put_right(visited: Visited) -> None:
    visit_id = visited.ended()
    visited.desk.recording.answer(visit_id, CHANGES, value="A new manger", on_paper=True)
    visited.desk.recording.answer(visit_id, CHANGES, value="A new manager", note="Page 3")
    answer = answers(visited, visit_id)[CHANGES]
    assert (answer.value, answer.note, answer.is_on_paper, answer.is_after_visit) == (
        "A new manager",
        "Page 3",
        True,
        None,
    )


def test_that_a_change_after_the_draft_was_shared_says_why_and_none_follows_the_final_report(visited: Visited) -> None:
    visit_id, recording = visited.ended(), visited.desk.recording
    visited.set_state(visit_id, VisitState.DRAFT_SHARED)
    with pytest.raises(DeskError, match="a change needs a reason"):
        recording.answer(visit_id, POLICY, value="no")
    recording.answer(visit_id, POLICY, value="no", why="Factual accuracy, point 2")
    with pytest.raises(DeskError, match="stays as it is"):
        recording.answer(visit_id, POLICY, note="Other words", why="Factual accuracy, point 3")
    visited.set_state(visit_id, VisitState.FINAL)
    for place in (POLICY, MANAGER):
        with pytest.raises(DeskError, match="The final report has been issued"):
            recording.answer(visit_id, place, value="yes", why="Because")
    recording.add_to_note(visit_id, answer_id(visit_id, POLICY), "Seen again in the spring")
    assert len(visited.desk.records.all_of(Addendum)) == 1


def test_that_an_addition_belongs_to_a_note_of_the_same_visit(visited: Visited) -> None:
    visit_id, other = visited.ended(), visited.ended()
    with pytest.raises(DeskError, match="belongs to another visit"):
        visited.desk.recording.add_to_note(visit_id, answer_id(other, POLICY), "More")
