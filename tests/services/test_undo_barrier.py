"""Undo stops where a report has left, where the provider answered or signed, and where a visit ended."""

from collections.abc import Callable
from uuid import UUID

import pytest

from monitor_desk.data import records
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.papers import AccuracyPoint, Paper
from monitor_desk.domain.visits import VisitState
from monitor_desk.services.desk import Desk
from visited import CHANGES, POLICY, TODAY, Visited

POINT = AccuracyPoint(provider_words="The policy was version 8", line_id="summary", ground="Not accurate at the time")


@pytest.fixture
def visited(desk: Desk) -> Visited:
    return Visited(desk)


@pytest.fixture
def visit_id(visited: Visited) -> UUID:
    """A visit that is on site, with everything answered."""
    visit_id = visited.on_site()
    visited.desk.recording.answer(visit_id, POLICY, value="yes", quality="partly", note="Version 7")
    for scheme in (0, 1):
        visited.desk.recording.answer(visit_id, visited.home(visit_id, "rating", scheme), value="good")
    return visit_id


def steps_of(visited: Visited, visit_id: UUID) -> list[tuple[Callable[[], object], str]]:
    """Return what is done with a visit up to its final report, and what undo says of each."""
    desk = visited.desk

    def draft() -> UUID:
        return desk.papers.rows(visit_id)[0].id

    def point() -> UUID:
        return desk.records.owned(AccuracyPoint, visit_id=visit_id)[0][0]

    return [
        (lambda: desk.visits.sign(visit_id, role="Registered manager"), "The provider’s signature is not taken back"),
        (lambda: desk.visits.end_site(visit_id), "The end of a site visit is not taken back"),
        (lambda: desk.papers.freeze(visit_id, "Draft"), "A draft that was frozen is not taken back"),
        (lambda: desk.papers.take_response(draft(), [POINT]), "The provider’s response is not taken back"),
        (lambda: desk.papers.answer_point(point(), "Accepted", ""), "point of factual accuracy is not taken back"),
        (lambda: desk.papers.freeze(visit_id, "Final"), "A report that was frozen is not taken back"),
        (lambda: desk.papers.freeze(visit_id, "Correction", "A slip"), "Issue a correction instead"),
        (lambda: desk.visits.close(visit_id), "That a visit became “closed” is not taken back"),
    ]


def test_that_no_step_from_the_signature_to_the_closing_is_taken_back(visited: Visited, visit_id: UUID) -> None:
    for do, words in steps_of(visited, visit_id):
        do()
        before = visited.file(visit_id)
        with pytest.raises(DeskError, match=f"{words}.*"):
            visited.desk.undo.undo()
        assert visited.file(visit_id) == before
    assert [row.version for row in visited.desk.papers.rows(visit_id)] == [1, 2, 3]
    assert visited.visit(visit_id).state() is VisitState.CLOSED


def test_that_what_was_added_to_a_note_is_not_taken_back(visited: Visited, visit_id: UUID) -> None:
    visited.desk.recording.quick_note(visit_id, "Fire door wedged open")
    ((note_id, _),) = visited.file(visit_id).notes
    visited.desk.visits.end_site(visit_id)
    visited.desk.recording.add_to_note(visit_id, note_id, "It was the kitchen door")
    with pytest.raises(DeskError, match="What was added to a note stays, so nothing was changed"):
        visited.desk.undo.undo()
    assert len(visited.file(visit_id).addenda) == 1


def test_that_what_was_done_since_is_still_taken_back(visited: Visited, visit_id: UUID) -> None:
    visited.desk.visits.end_site(visit_id)
    visited.desk.recording.answer(visit_id, CHANGES, value="A new manager")
    visited.desk.undo.undo()
    assert CHANGES not in visited.file(visit_id).answers
    assert visited.desk.undo.redo().records == 1
    assert visited.visit(visit_id).ended_on == TODAY


def test_that_the_number_of_a_version_in_the_bin_is_not_used_again(visited: Visited, visit_id: UUID) -> None:
    visited.desk.visits.end_site(visit_id)
    lost = visited.desk.papers.freeze(visit_id, "Draft")
    with visited.desk.records._database.write(by="Tam Okafor", label="As it once was taken back") as session:
        records.put_in_bin(session, Paper.kind, [lost])
    visited.desk.records.change_many("visit", {visit_id: {"status": "Final"}}, label="Step")
    visited.desk.papers.freeze(visit_id, "Correction", "The first one was lost")
    assert [row.version for row in visited.desk.papers.rows(visit_id)] == [2]
