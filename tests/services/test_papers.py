"""Reports frozen as versions on a real desk, and the factual accuracy of the draft."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

import desks
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.papers import AccuracyPoint, Paper
from monitor_desk.domain.visit_report import to_text
from monitor_desk.domain.visits import VisitState
from monitor_desk.services.desk import Desk
from visited import POLICY, TODAY, Visited

POINT = AccuracyPoint(provider_words="The policy was version 8", line_id="summary", ground="Not accurate at the time")


@pytest.fixture
def visited(desk: Desk) -> Visited:
    return Visited(desk)


def whole(visited: Visited) -> UUID:
    """Record a visit whose draft can be shared."""
    visit_id = visited.on_site()
    record = visited.desk.recording
    record.answer(visit_id, POLICY, value="yes", quality="partly", note="Version 7, seen in the office")
    for scheme in (0, 1):
        record.answer(visit_id, visited.home(visit_id, "rating", scheme), value="good")
    visited.desk.visits.end_site(visit_id)
    return visit_id


def drafted(visited: Visited) -> tuple[UUID, UUID]:
    visit_id = whole(visited)
    return visit_id, visited.desk.papers.freeze(visit_id, "Draft")


def points(visited: Visited, visit_id: UUID) -> list[tuple[UUID, AccuracyPoint]]:
    return visited.desk.records.owned(AccuracyPoint, visit_id=visit_id)


def test_that_a_draft_is_frozen_as_version_1_and_moves_the_visit_on(visited: Visited) -> None:
    visit_id, paper_id = drafted(visited)
    visit = visited.visit(visit_id)
    assert visit.state() is VisitState.DRAFT_SHARED
    assert (visit.draft_shared_on, visit.accuracy_due_on) == (TODAY, date(2026, 12, 15))
    assert (visit.level, visit.level_computed) == ("improve", "improve")
    (row,) = visited.desk.papers.rows(visit_id)
    assert (row.id, row.version, row.stage, row.frozen_on) == (paper_id, 1, "Draft", TODAY)
    steps = [step.words for _, step in visited.file(visit_id).steps if step.step == "Draft shared"]
    assert steps == ["Version 1."]


def test_that_a_frozen_report_says_what_it_is_and_stays_while_the_visit_changes(visited: Visited) -> None:
    visit_id, paper_id = drafted(visited)
    before = visited.desk.papers.report(paper_id)
    assert before.standing == "Draft for factual accuracy – version 1"
    assert (before.frozen_on, before.accuracy_due_on) == (TODAY, date(2026, 12, 15))
    visited.desk.records.set_field("visit", visit_id, "summary", "Rewritten since")
    assert visited.desk.papers.report(paper_id) == before
    assert visited.desk.papers.present(visit_id).summary == "Rewritten since"
    assert visited.desk.papers.present(visit_id).standing == "Not yet shared"


def test_that_a_draft_with_gaps_is_refused_in_words_and_nothing_is_stored(visited: Visited) -> None:
    visit_id = visited.ended()
    with pytest.raises(DeskError, match=r"2 answers are missing, the first: “Medication as a whole” for Rose House"):
        visited.desk.papers.freeze(visit_id, "Draft")
    assert visited.desk.papers.rows(visit_id) == ()
    assert visited.visit(visit_id).state() is VisitState.WRITE_UP


def test_that_a_draft_without_a_result_is_refused(desk: Desk) -> None:
    from monitor_desk.domain.forms.model import Scoring
    from visit_forms import small_form

    visited = Visited(desk, form=replace(small_form(), scoring=Scoring.DESCRIPTOR))
    visit_id = whole(visited)
    with pytest.raises(DeskError, match="no overall result, so the draft was not frozen"):
        desk.papers.freeze(visit_id, "Draft")
    desk.visits.set_level(visit_id, "good", "By the descriptors")
    assert desk.papers.report(desk.papers.freeze(visit_id, "Draft")).result.level == "Good"


def test_that_a_second_draft_and_an_early_final_report_are_refused(visited: Visited) -> None:
    visit_id = whole(visited)
    with pytest.raises(DeskError, match="no step of a visit that is being written up"):
        visited.desk.papers.freeze(visit_id, "Final")
    visited.desk.papers.freeze(visit_id, "Draft")
    with pytest.raises(DeskError, match="Nothing was changed"):
        visited.desk.papers.freeze(visit_id, "Draft")
    with pytest.raises(DeskError, match="Draft, Final, Correction"):
        visited.desk.papers.freeze(visit_id, "Fourth")


def test_that_final_is_version_2_and_a_correction_version_3_with_its_reason(visited: Visited) -> None:
    visit_id, draft_id = drafted(visited)
    papers = visited.desk.papers
    papers.take_response(draft_id, [POINT])
    ((point_id, _),) = points(visited, visit_id)
    papers.answer_point(point_id, "Accepted", "")
    final_id = papers.freeze(visit_id, "Final")
    assert visited.visit(visit_id).plan_due_on == date(2026, 12, 15)
    report = papers.report(final_id)
    assert report.standing == "Final report – version 2"
    assert [(point.number, point.ref, point.answer) for point in report.points] == [(1, "Summary", "Accepted")]
    with pytest.raises(DeskError, match="Say why the report is corrected"):
        papers.freeze(visit_id, "Correction", " ")
    third = papers.freeze(visit_id, "Correction", "The address of a scheme was wrong")
    assert papers.report(third).correction_reason == "The address of a scheme was wrong"
    assert [(row.version, row.stage, row.supersedes_id) for row in papers.rows(visit_id)] == [
        (1, "Draft", None),
        (2, "Final", draft_id),
        (3, "Correction", final_id),
    ]
    assert visited.visit(visit_id).state() is VisitState.FINAL


def test_that_the_final_report_waits_until_each_point_is_answered_and_each_dispute_decided(visited: Visited) -> None:
    visit_id, draft_id = drafted(visited)
    papers = visited.desk.papers
    papers.take_response(draft_id, [POINT, replace(POINT, provider_words="The rota was shown")])
    (first, _), (second, _) = points(visited, visit_id)
    papers.answer_point(first, "Not accepted", "Version 7 was shown and photographed")
    with pytest.raises(DeskError, match="1 factual accuracy point has no answer: 2 The rota was shown"):
        papers.freeze(visit_id, "Final")
    papers.answer_point(second, "Outside factual accuracy", "It is about wording")
    papers.dispute(first, "Version 8 was on the wall")
    with pytest.raises(DeskError, match="1 dispute is not decided"):
        papers.freeze(visit_id, "Final")
    papers.decide_dispute(first, "Jo Farrant", "Version 7 stands; version 8 came later")
    line = papers.report(papers.freeze(visit_id, "Final")).points[0]
    assert (line.dispute_officer, line.dispute_answer) == ("Jo Farrant", "Version 7 stands; version 8 came later")


def test_that_a_response_is_stored_whole_or_not_at_all(visited: Visited) -> None:
    visit_id, draft_id = drafted(visited)
    with pytest.raises(InvalidDraftError, match="Say what the provider says"):
        visited.desk.papers.take_response(draft_id, [POINT, AccuracyPoint(line_id="summary")])
    assert points(visited, visit_id) == []
    assert visited.visit(visit_id).accuracy_received_on is None


def test_that_the_same_response_taken_twice_adds_nothing_and_a_later_one_goes_on_in_number(visited: Visited) -> None:
    visit_id, draft_id = drafted(visited)
    take = visited.desk.papers.take_response
    assert take(draft_id, [POINT]) == 1
    assert take(draft_id, [POINT]) == 0
    assert take(draft_id, [POINT, replace(POINT, line_id="scope")]) == 1
    assert [point.number for _, point in points(visited, visit_id)] == [1, 2]


def test_that_no_comments_is_a_response_too(visited: Visited) -> None:
    visit_id, draft_id = drafted(visited)
    assert visited.desk.papers.take_response(draft_id, [], date(2026, 12, 1)) == 0
    assert visited.visit(visit_id).accuracy_received_on == date(2026, 12, 1)
    final_id = visited.desk.papers.freeze(visit_id, "Final")
    assert visited.desk.papers.report(final_id).points == ()


def test_that_a_response_to_another_version_or_of_a_day_to_come_is_refused(visited: Visited) -> None:
    visit_id, draft_id = drafted(visited)
    with pytest.raises(DeskError, match="still to come"):
        visited.desk.papers.take_response(draft_id, [POINT], date(2026, 12, 2))
    final_id = visited.desk.papers.freeze(visit_id, "Final")
    for paper_id in (draft_id, final_id):
        with pytest.raises(DeskError, match="not the draft that awaits a response"):
            visited.desk.papers.take_response(paper_id, [POINT])


@pytest.mark.parametrize(
    ("answer", "words", "sentence"),
    [("Not accepted", " ", "needs its reason"), ("Perhaps", "words", "The answer is one of")],
)
def test_that_an_answer_that_does_not_stand_is_refused(
    visited: Visited, answer: str, words: str, sentence: str
) -> None:
    visit_id, draft_id = drafted(visited)
    visited.desk.papers.take_response(draft_id, [POINT])
    ((point_id, _),) = points(visited, visit_id)
    with pytest.raises(DeskError, match=sentence):
        visited.desk.papers.answer_point(point_id, answer, words)
    assert points(visited, visit_id)[0][1].answer == ""


def test_that_only_a_refused_point_can_be_disputed_and_only_with_words(visited: Visited) -> None:
    visit_id, draft_id = drafted(visited)
    papers = visited.desk.papers
    papers.take_response(draft_id, [POINT])
    ((point_id, _),) = points(visited, visit_id)
    with pytest.raises(DeskError, match="no answer yet"):
        papers.dispute(point_id, "We disagree")
    papers.answer_point(point_id, "Accepted", "")
    with pytest.raises(DeskError, match="was accepted"):
        papers.dispute(point_id, "We disagree")
    papers.answer_point(point_id, "Not accepted", "It was seen")
    with pytest.raises(DeskError, match="Say why"):
        papers.dispute(point_id, " ")
    with pytest.raises(DeskError, match="not disputed"):
        papers.decide_dispute(point_id, "Jo Farrant", "It stands")


def test_that_an_officer_with_an_earlier_part_cannot_decide_and_is_named(visited: Visited) -> None:
    desk = visited.desk
    lead = desk.records.add(Officer(name="Robin Ashdown"))
    visit_id = visited.on_site(officer_id=lead)
    desk.recording.take_section(visit_id, "office", None, "Sam Birch")
    for scheme in (0, 1):
        desk.recording.answer(visit_id, visited.home(visit_id, "rating", scheme), value="good")
    desk.visits.end_site(visit_id)
    draft_id = desk.papers.freeze(visit_id, "Draft")
    desk.papers.take_response(draft_id, [POINT])
    ((point_id, _),) = points(visited, visit_id)
    desk.papers.answer_point(point_id, "Not accepted", "It was seen")
    desk.papers.dispute(point_id, "We disagree")
    for officer, part in (("robin  ashdown", "led the visit"), ("Sam Birch", "had a section"), (desk.officer, "")):
        with pytest.raises(DeskError, match=f"{part}.*cannot decide the dispute"):
            desk.papers.decide_dispute(point_id, officer, "It stands")
    desk.papers.decide_dispute(point_id, "Jo Farrant", "It stands")
    with pytest.raises(DeskError, match="decided, so its answer stays"):
        desk.papers.answer_point(point_id, "Accepted", "")


def test_that_points_do_not_change_once_the_final_report_stands(visited: Visited) -> None:
    visit_id, draft_id = drafted(visited)
    visited.desk.papers.take_response(draft_id, [POINT])
    ((point_id, _),) = points(visited, visit_id)
    visited.desk.papers.answer_point(point_id, "Accepted", "")
    visited.desk.papers.freeze(visit_id, "Final")
    with pytest.raises(DeskError, match="settled once the final report stands"):
        visited.desk.papers.answer_point(point_id, "Not accepted", "After all")


def test_that_a_finding_of_an_earlier_visit_is_named_where_it_is_found_again(visited: Visited) -> None:
    desk = visited.desk
    earlier = desk.records.add(
        Finding(
            fact="Gaps in charts", grade="Minor", provider_id=visited.provider_id, number=6, found_on=date(2025, 11, 4)
        )
    )
    visit_id = whole(visited)
    again = Finding(fact="Gaps again", grade="Major", provider_id=visited.provider_id, visit_id=visit_id)
    desk.findings.add(replace(again, repeat_of_id=earlier))
    assert desk.papers.present(visit_id).findings[0].repeat_of == "F6, found on 4 November 2025"


@pytest.fixture
def unchecked(desk_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """Open a desk that the test tampers with."""
    desk = desks.open_copy(desk_template, tmp_path / "desk")
    yield desk
    desk.close()


@pytest.mark.parametrize("change", ["content || ' '", "replace(content, 'Version 7', 'Version 9')", "'{}'"])
def test_that_a_frozen_report_that_was_tampered_with_is_named_and_not_shown(unchecked: Desk, change: str) -> None:
    _, paper_id = drafted(Visited(unchecked))
    connection = unchecked.records._database.raw_connection()
    connection.execute(f"UPDATE paper SET content = {change}")
    connection.commit()
    connection.close()
    with pytest.raises(DeskError, match="Draft report, version 1 is not as it was frozen"):
        unchecked.papers.report(paper_id)


def test_that_the_check_sum_is_that_of_the_content(visited: Visited) -> None:
    _, paper_id = drafted(visited)
    paper = visited.desk.records.get(Paper, paper_id)
    assert paper.content == to_text(visited.desk.papers.report(paper_id))
    with pytest.raises(DeskError, match="stays as it was kept"):
        visited.desk.records.edit(paper_id, replace(paper, reason="Another"))
