"""Whatever path a change takes, what a visit rests on stays: the record service, many at once, the bin, undo, merge."""

from dataclasses import replace
from uuid import UUID

import pytest

from hostile_evidence import photo
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.evidence_rules import EvidenceTarget, Pasted
from monitor_desk.domain.fields import Value
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.forms.answers import answer_id
from monitor_desk.domain.papers import Paper
from monitor_desk.domain.visit_keeping import RESTED_ON
from monitor_desk.domain.visits import (
    DocumentRequest,
    PersonMet,
    QuickNote,
    Visit,
    VisitDay,
    VisitPart,
    VisitState,
    VisitStep,
)
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


def concerned(visited: Visited) -> tuple[UUID, dict[str, UUID]]:
    """Return a visit whose draft was shared, and one record of each kind that the draft rests on."""
    visit_id = visited.on_site()
    desk = visited.desk
    desk.recording.add_person(visit_id, "Registered manager")
    concern = Concern(what="No chart", visit_id=visit_id, provider_id=visited.provider_id, seen_time="10:05")
    concern_id = desk.recording.raise_concern(visit_id, concern)
    added = desk.evidence.add([Pasted(name="chart.jpg", content=photo())], EvidenceTarget(visit_id=visit_id))
    held = {
        DocumentRequest.kind: desk.records.add(DocumentRequest(title="Rota", visit_id=visit_id)),
        Evidence.kind: added.ids[0],
        Concern.kind: concern_id,
    }
    file = visited.file(visit_id)
    for kind, found in (
        (VisitPart.kind, file.parts),
        (VisitDay.kind, file.days),
        (PersonMet.kind, file.people),
        (Finding.kind, file.findings),
    ):
        held[kind] = found[0][0]
    desk.visits.end_site(visit_id)
    visited.set_state(visit_id, VisitState.DRAFT_SHARED)
    return visit_id, held


def test_that_nothing_a_shared_draft_rests_on_is_binned_or_moved_to_another_visit(visited: Visited) -> None:
    visit_id, held = concerned(visited)
    other, before = visited.plan(), visited.file(visit_id)
    assert held.keys() == RESTED_ON
    for kind, one in held.items():
        with pytest.raises(DeskError, match="has been shared and rests on this, so it stays; nothing was changed"):
            visited.desk.records.put_in_bin(kind, [one], "Untidy")
        with pytest.raises(DeskError, match="rests on this, so it stays"):
            visited.desk.records.change_many(kind, {one: {"visit_id": other}}, label="Move", reason="Wrong")
    assert visited.file(visit_id) == before


def test_that_times_people_and_concerns_stay_once_the_draft_was_shared(visited: Visited) -> None:
    _, held = concerned(visited)
    changes = {VisitDay.kind: ("left", "16:00"), PersonMet.kind: ("role", "Deputy"), Concern.kind: ("what", "A slip")}
    for kind, (field, value) in changes.items():
        with pytest.raises(DeskError, match="rests on this, so it stays"):
            visited.desk.records.set_field(kind, held[kind], field, value)
    visited.desk.records.set_field(DocumentRequest.kind, held[DocumentRequest.kind], "words", "In date")


def test_that_a_finding_changes_until_the_final_report_and_then_with_a_reason(visited: Visited) -> None:
    visit_id, held = concerned(visited)
    finding_id = held[Finding.kind]
    visited.desk.records.set_field(Finding.kind, finding_id, "impact", "A dose may be missed")
    visited.set_state(visit_id, VisitState.FINAL)
    with pytest.raises(DeskError, match="a change of a finding needs a reason; nothing was changed"):
        visited.desk.records.set_field(Finding.kind, finding_id, "impact", "None")
    finding = visited.desk.records.get(Finding, finding_id)
    assert finding.impact == "A dose may be missed"
    assert visited.desk.findings.edit(
        finding_id, replace(finding, impact="Two doses were missed"), "The chart was found"
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [("provider_id", None), ("contract_id", None), ("visit_type", "Ad hoc"), ("is_announced", False)],
)
def test_that_a_visit_that_has_begun_stays_with_whom_it_was_and_out_of_the_bin(
    visited: Visited, field: str, value: Value
) -> None:
    visit_id = visited.plan()
    visited.desk.records.set_field("visit", visit_id, "visit_type", "Unannounced")
    visited.desk.records.put_in_bin("visit", [visit_id])
    visited.desk.records.restore("visit", [visit_id])
    visited.desk.visits.begin_site(visit_id, TODAY, "09:40")
    before = visited.visit(visit_id)
    with pytest.raises(DeskError, match="The visit has begun, so its provider, contract and type stay"):
        visited.desk.records.change_many("visit", {visit_id: {field: value}}, label="Change")
    with pytest.raises(DeskError, match="The visit has begun, so it is not moved to the bin; nothing was changed"):
        visited.desk.records.put_in_bin("visit", [visit_id])
    assert visited.visit(visit_id) == before


def test_that_the_demonstration_is_undone_with_all_its_visits(caseload: Desk) -> None:
    (made,) = (step for step in caseload.undo.steps() if step.label == "Demonstration caseload")
    caseload.undo.undo(made.change_set)
    assert not any(caseload.records.all_of(kind) for kind in (Visit, Paper, Answer))


def test_that_the_demonstration_is_not_undone_once_one_of_its_visits_went_on(caseload: Desk) -> None:
    (made,) = (step for step in caseload.undo.steps() if step.label == "Demonstration caseload")
    visit_id = next(one for one, visit in caseload.records.all_of(Visit) if visit.state() is VisitState.ON_SITE)
    caseload.visits.end_site(visit_id)
    with pytest.raises(DeskError, match=r"nothing was changed|stays as it is"):
        caseload.undo.undo(made.change_set)
    assert caseload.records.get(Visit, visit_id).ended_on is not None


def test_that_a_visit_in_the_bin_takes_no_step(visited: Visited) -> None:
    visit_id = visited.plan()
    visited.desk.records.put_in_bin("visit", [visit_id])
    with pytest.raises(DeskError, match=r"This visit is in the bin; nothing was changed\. Restore it first\."):
        visited.desk.visits.begin_site(visit_id, TODAY, "09:40")
    assert visited.visit(visit_id).state() is VisitState.PLANNED
    visited.desk.records.restore("visit", [visit_id])
    visited.desk.visits.begin_site(visit_id, TODAY, "09:40")


def test_that_nobody_leaves_before_arriving(visited: Visited) -> None:
    visit_id = visited.on_site()
    ((day_id, _),) = visited.file(visit_id).days
    with pytest.raises(InvalidDraftError) as refused:
        visited.desk.visits.leave_site(day_id, "09:10")
    assert list(refused.value.problems) == ["left"]
    assert "before the arrival at 09:40" in refused.value.problems["left"]
    visited.desk.visits.leave_site(day_id, "3.10pm")
    assert visited.file(visit_id).days[0][1].left == "15:10"
