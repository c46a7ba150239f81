"""What Today says of visits: what is due of each, what waits for the provider, and answers half typed."""

from datetime import date

import pytest

from monitor_desk.domain.forms.answers import answer_id
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.today import Bucket
from monitor_desk.domain.visits import VisitState
from monitor_desk.services.desk import Desk
from visited import MANAGER, POLICY, TODAY, Visited

S = VisitState


@pytest.fixture
def visited(desk: Desk) -> Visited:
    return Visited(desk)


def of_visits(visited: Visited, bucket: Bucket) -> list[tuple[str, date]]:
    rows = visited.desk.today.view().in_bucket(bucket)
    return [(row.key, row.due_on) for row in rows if row.kind == "visit"]


def test_that_letter_documents_and_the_visit_itself_are_due(visited: Visited) -> None:
    visit_id = visited.plan(planned_on=date(2026, 12, 7))
    visited.desk.visits.ask_documents(visit_id, ["Rota"])
    assert of_visits(visited, Bucket.OVERDUE) == [("letter", date(2026, 11, 23)), ("documents", date(2026, 11, 30))]
    assert of_visits(visited, Bucket.WAITING) == [("documents", date(2026, 11, 30))]
    assert of_visits(visited, Bucket.NEXT) == [("visit", date(2026, 12, 7))]


def test_that_a_visit_planned_for_today_is_due_today_and_one_that_was_missed_is_overdue(visited: Visited) -> None:
    visited.plan(visit_type="Ad hoc", is_announced=False)
    visited.plan(visit_type="Ad hoc", is_announced=False, planned_on=date(2026, 11, 27))
    assert of_visits(visited, Bucket.TODAY) == [("visit", TODAY)]
    assert of_visits(visited, Bucket.OVERDUE) == [("visit", date(2026, 11, 27))]


def test_that_what_is_settled_is_not_due_any_more(visited: Visited) -> None:
    visit_id = visited.plan(planned_on=date(2026, 12, 7))
    (asked,) = visited.desk.visits.ask_documents(visit_id, ["Rota"])
    visited.desk.visits.announce(visit_id, sent_on=date(2026, 11, 20))
    visited.desk.visits.document_received(asked, TODAY)
    assert of_visits(visited, Bucket.OVERDUE) == []
    visited.desk.visits.cancel(visit_id, "The service has closed")
    assert [row for row in visited.desk.today.view().rows if row.kind == "visit"] == []


@pytest.mark.parametrize(
    ("states", "field", "key", "is_waiting"),
    [
        ((), "draft_due_on", "draft", False),
        ((S.DRAFT_SHARED,), "accuracy_due_on", "accuracy", True),
        ((S.DRAFT_SHARED, S.FINAL), "plan_due_on", "plan", True),
        ((S.DRAFT_SHARED, S.FINAL, S.CLOSED), "revisit_due_on", "revisit", False),
    ],
)
def test_that_draft_accuracy_plan_and_revisit_are_due_in_their_time(
    visited: Visited, states: tuple[VisitState, ...], field: str, key: str, is_waiting: bool
) -> None:
    visit_id = visited.ended()
    visited.set_state(visit_id, *states)
    visited.desk.records.set_field("visit", visit_id, field, date(2026, 12, 3))
    assert of_visits(visited, Bucket.NEXT) == [(key, date(2026, 12, 3))]
    assert of_visits(visited, Bucket.WAITING) == ([(key, date(2026, 12, 3))] if is_waiting else [])


def test_that_a_response_that_came_waits_for_the_officer_and_not_for_the_provider(visited: Visited) -> None:
    visit_id = visited.ended()
    visited.set_state(visit_id, S.DRAFT_SHARED)
    for field in ("accuracy_due_on", "accuracy_received_on"):
        visited.desk.records.set_field("visit", visit_id, field, TODAY)
    (row,) = (row for row in visited.desk.today.view().rows if row.kind == "visit")
    assert (row.what, row.is_waiting) == ("Issue the final report: Supported living: annual visit", False)


def test_that_a_planned_follow_up_takes_the_revisit_off_the_list(visited: Visited) -> None:
    visit_id = visited.ended()
    visited.desk.visits.set_level(visit_id, "poor", "As judged")
    visited.set_state(visit_id, S.DRAFT_SHARED, S.FINAL)
    visited.desk.records.set_field("visit", visit_id, "revisit_due_on", TODAY)
    assert of_visits(visited, Bucket.TODAY) == [("revisit", TODAY)]
    visited.desk.visits.plan_follow_up(visit_id, date(2027, 5, 4))
    assert of_visits(visited, Bucket.TODAY) == []


def test_that_each_row_opens_its_visit_and_obligations_their_contract(visited: Visited) -> None:
    visit_id = visited.plan()
    opened = {row.opens() for row in visited.desk.today.view().rows}
    assert ("visit", visit_id) in opened
    assert ("contract", visited.contract_id) in opened
    ids = [row.id for row in visited.desk.today.view().rows]
    assert len(ids) == len(set(ids))


def test_that_an_answer_half_typed_leads_to_its_visit_stored_or_not(visited: Visited) -> None:
    visited.plan()
    visit_id = visited.on_site()
    visited.desk.recording.answer(visit_id, MANAGER, value="yes")
    visited.desk.recording.keep_typing(visit_id, MANAGER, "note", "In post si")
    visited.desk.recording.keep_typing(visit_id, POLICY, "note", "Dated 20")
    view = visited.desk.today.view()
    assert view.count(Bucket.DRAFTS) == 2
    assert view.files_of_drafts == {
        answer_id(visit_id, MANAGER): RecordRef("visit", visit_id),
        answer_id(visit_id, POLICY): RecordRef("visit", visit_id),
    }
