"""Where each kind of record is shown: what was recorded of a visit opens where it was recorded."""

import pytest

from monitor_desk.domain.actions import ActionStep
from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.forms.answers import Place as Asked
from monitor_desk.domain.forms.records import FormVersion
from monitor_desk.domain.papers import Paper
from monitor_desk.domain.visits import QuickNote, VisitStep
from monitor_desk.services.desk import Desk
from monitor_desk.ui.router import Router

CASES: list[tuple[type[Draft], str, object]] = [
    (Finding, "visit", "findings"),
    (Evidence, "visit", "evidence"),
    (Paper, "visit", "report"),
    (VisitStep, "visit", None),
    (ActionStep, "action", None),
    (FormVersion, "form", None),
]


@pytest.mark.parametrize(("kind", "page", "state"), CASES, ids=[case[0].kind for case in CASES])
def test_that_what_belongs_to_a_visit_opens_on_its_page(
    caseload: Desk, kind: type[Draft], page: str, state: object
) -> None:
    record_id, record = caseload.records.all_of(kind)[0]
    place = Router(caseload).place(kind.kind, record_id)
    assert place is not None
    assert (place.page, place.record, place.state) == (page, getattr(record, f"{page}_id"), state)


def test_that_an_answer_opens_in_the_recorder_at_its_question(caseload: Desk) -> None:
    answer_id, answer = next(one for one in caseload.records.all_of(Answer) if one[1].part_id is not None)
    place = Router(caseload).place(Answer.kind, answer_id)
    assert place is not None
    assert (place.page, place.record) == ("recorder", answer.visit_id)
    asked = Asked(answer.section, answer.question, answer.part_id)
    assert place.state == ((answer.section, answer.part_id), asked)


def test_that_an_addition_opens_where_its_note_stands(caseload: Desk) -> None:
    note_id, note = caseload.records.all_of(QuickNote)[0]
    text = Addendum(text="Later", visit_id=note.visit_id, quick_note_id=note_id, added_on=caseload.clock.today())
    place = Router(caseload).place(Addendum.kind, caseload.records.add(text))
    assert place == Router(caseload).place(QuickNote.kind, note_id)
    assert place is not None
    assert place.page == "recorder"
