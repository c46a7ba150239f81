"""Whatever path a change takes, what a visit rests on stays: the record service, many at once, the bin, undo, merge."""

from uuid import UUID

import pytest

from monitor_desk.domain.answers import Answer
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.forms.answers import answer_id
from monitor_desk.domain.visits import QuickNote, VisitState, VisitStep
from monitor_desk.services.desk import Desk
from visited import CHANGES, MANAGER, POLICY, TODAY, Visited

STAYS = "so it stays as it is"


@pytest.fixture
def visited(desk: Desk) -> Visited:
    return Visited(desk)


@pytest.fixture
def visit_id(visited: Visited) -> UUID:
    """A visit that has ended, with an answer and a quick note from on site."""
    visit_id = visited.on_site()
    visited.desk.recording.answer(visit_id, POLICY, value="yes", quality="yes", note="Seen")
    visited.desk.recording.quick_note(visit_id, "Fire door wedged open")
    visited.desk.visits.end_site(visit_id)
    return visit_id


def quick_note(visited: Visited, visit_id: UUID) -> tuple[UUID, QuickNote]:
    return visited.file(visit_id).notes[0]


@pytest.mark.parametrize(
    ("field", "value"),
    [("note", "Other"), ("note", ""), ("question", "manager"), ("is_after_visit", True), ("is_on_paper", True)],
)
def test_that_no_field_of_an_on_site_answer_is_set_through_the_record_service(
    visited: Visited, visit_id: UUID, field: str, value: Value
) -> None:
    with pytest.raises(DeskError, match=STAYS):
        visited.desk.records.set_field("answer", answer_id(visit_id, POLICY), field, value)


def test_that_editing_the_whole_record_or_many_at_once_is_refused_as_well(visited: Visited, visit_id: UUID) -> None:
    own = answer_id(visit_id, POLICY)
    before = visited.desk.records.get(Answer, own)
    with pytest.raises(DeskError, match=STAYS):
        visited.desk.records.edit(own, Answer.of({**before.values(), "note": "Other"}))
    note_id, note = quick_note(visited, visit_id)
    with pytest.raises(DeskError, match=STAYS):
        visited.desk.records.edit(note_id, QuickNote.of({**note.values(), "text": "Other"}))
    with pytest.raises(DeskError, match=STAYS):
        visited.desk.records.change_many("quick_note", {note_id: {"noted_time": "08:00"}}, label="Change")
    assert visited.desk.records.get(Answer, own) == before
    assert visited.desk.records.get(QuickNote, note_id) == note


def test_that_answers_and_notes_of_a_visit_that_has_ended_are_not_binned(visited: Visited, visit_id: UUID) -> None:
    note_id, _ = quick_note(visited, visit_id)
    for kind, one in (("answer", answer_id(visit_id, POLICY)), ("quick_note", note_id)):
        with pytest.raises(DeskError, match=STAYS):
            visited.desk.records.put_in_bin(kind, [one], "Untidy")
    assert len(visited.file(visit_id).answers) == len(visited.file(visit_id).notes) == 1


def test_that_what_was_written_afterwards_may_be_binned_until_the_final_report(
    visited: Visited, visit_id: UUID
) -> None:
    visited.desk.recording.answer(visit_id, CHANGES, value="A new manager")
    visited.desk.records.put_in_bin("answer", [answer_id(visit_id, CHANGES)])
    visited.desk.recording.answer(visit_id, MANAGER, value="yes")
    visited.set_state(visit_id, VisitState.DRAFT_SHARED)
    with pytest.raises(DeskError, match="needs a reason"):
        visited.desk.records.put_in_bin("answer", [answer_id(visit_id, MANAGER)])
    visited.set_state(visit_id, VisitState.FINAL)
    with pytest.raises(DeskError, match="final report has been issued"):
        visited.desk.records.put_in_bin("answer", [answer_id(visit_id, MANAGER)], "Untidy")


def test_that_a_judgement_is_still_set_through_the_record_service(visited: Visited, visit_id: UUID) -> None:
    visited.desk.records.set_field("answer", answer_id(visit_id, POLICY), "quality", "partly")
    assert visited.desk.records.get(Answer, answer_id(visit_id, POLICY)).quality == "partly"


def test_that_a_quick_note_is_still_filed_after_the_visit(visited: Visited, visit_id: UUID) -> None:
    note_id, _ = quick_note(visited, visit_id)
    visited.desk.recording.file_note(note_id, POLICY)
    assert quick_note(visited, visit_id)[1].question == "policy"
    with pytest.raises(DeskError, match=STAYS):
        visited.desk.recording.change_note(note_id, "Other words")


def test_that_an_unmarked_answer_is_not_slipped_into_a_blank_one(visited: Visited) -> None:
    visit_id = visited.on_site()
    visited.desk.recording.answer(visit_id, MANAGER, value="yes")
    visited.desk.recording.answer(visit_id, MANAGER, value="")
    visited.desk.visits.end_site(visit_id)
    with pytest.raises(DeskError, match="what is answered now is marked as such"):
        visited.desk.records.set_field("answer", answer_id(visit_id, MANAGER), "value", "no")


def test_that_undo_unsays_neither_what_was_noted_nor_the_end(visited: Visited, visit_id: UUID) -> None:
    ended, noted = visited.desk.undo.steps()[:2]
    with pytest.raises(DeskError, match=STAYS):
        visited.desk.undo.undo(noted.change_set)
    with pytest.raises(DeskError, match="The end of a site visit is not taken back"):
        visited.desk.undo.undo(ended.change_set)
    assert len(visited.file(visit_id).notes) == 1


def test_that_undo_takes_a_judgement_of_the_write_up_back(visited: Visited, visit_id: UUID) -> None:
    visited.desk.recording.answer(visit_id, POLICY, quality="no")
    visited.desk.undo.undo()
    assert visited.desk.records.get(Answer, answer_id(visit_id, POLICY)).quality == "yes"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("ended_on", None, "The site visit has ended and what was noted rests on that"),
        ("ended_on", TODAY.replace(day=2), "The site visit has ended"),
        ("status", "On site", "does not become on site by hand"),
        ("status", "Closed", "does not become closed by hand"),
        ("form_version_id", None, "keeps the version of the form it began with"),
    ],
)
def test_that_a_visit_is_not_opened_again_by_hand(
    visited: Visited, visit_id: UUID, field: str, value: Value, words: str
) -> None:
    before = visited.visit(visit_id)
    with pytest.raises(DeskError, match=words):
        visited.desk.records.set_field("visit", visit_id, field, value)
    assert visited.visit(visit_id) == before


def test_that_the_end_is_not_taken_back_once_the_draft_was_shared(visited: Visited, visit_id: UUID) -> None:
    (ended, *_) = visited.desk.undo.steps()
    visited.set_state(visit_id, VisitState.DRAFT_SHARED)
    with pytest.raises(DeskError, match="The end of a site visit is not taken back"):
        visited.desk.undo.undo(ended.change_set)
    assert visited.visit(visit_id).ended_on == TODAY


def test_that_the_history_of_a_visit_is_only_added_to(visited: Visited, visit_id: UUID) -> None:
    step_id, _ = visited.file(visit_id).steps[0]
    with pytest.raises(DeskError, match="stays in its history as it was"):
        visited.desk.records.set_field(VisitStep.kind, step_id, "words", "Nothing happened")
    with pytest.raises(DeskError, match="stays in its history as it was"):
        visited.desk.records.put_in_bin(VisitStep.kind, [step_id])


def test_that_a_visit_without_answers_may_still_change_its_form(visited: Visited) -> None:
    visit_id = visited.plan()
    row = next(row for row in visited.desk.forms.rows() if row.key == "care-home")
    visited.desk.records.set_field("visit", visit_id, "form_version_id", row.version_id)
    assert visited.file(visit_id).form == visited.desk.forms.in_use(row.id)


def test_that_notes_of_a_visit_broken_off_stay_as_they_were(visited: Visited) -> None:
    visit_id = visited.on_site()
    visited.desk.recording.answer(visit_id, POLICY, value="no", note="Not found")
    visited.desk.visits.abort(visit_id, "A fire")
    with pytest.raises(DeskError, match="stays as it is"):
        visited.desk.recording.answer(visit_id, POLICY, note="Found")
