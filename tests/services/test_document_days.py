"""By when documents of a visit are asked for: as its clock says, but never by a day that is past."""

from datetime import date

import pytest

from monitor_desk.domain.visit_deadlines import documents_day
from monitor_desk.domain.visits import DocumentRequest, Visit
from monitor_desk.services.desk import Desk
from visited import TODAY, Visited


@pytest.mark.parametrize(
    ("due_on", "planned_on", "wanted"),
    [
        (date(2026, 12, 2), date(2026, 12, 9), date(2026, 12, 2)),
        (TODAY, date(2026, 12, 9), TODAY),
        (date(2026, 11, 24), date(2026, 12, 3), date(2026, 12, 3)),
        (date(2026, 11, 17), date(2026, 11, 24), TODAY),
        (date(2026, 11, 17), None, TODAY),
        (None, date(2026, 12, 9), None),
    ],
)
def test_that_the_usual_day_is_not_past(due_on: date | None, planned_on: date | None, wanted: date | None) -> None:
    visit = Visit(documents_due_on=due_on, planned_on=planned_on)
    assert documents_day(visit, TODAY) == wanted


def test_that_documents_of_a_visit_at_short_notice_are_due_on_its_day(desk: Desk) -> None:
    visited = Visited(desk)
    visit_id = visited.plan(planned_on=date(2026, 12, 2))
    due_on = visited.visit(visit_id).documents_due_on
    assert due_on is not None
    assert due_on < TODAY
    desk.visits.ask_documents(visit_id, ["Rota"])
    ((_, asked),) = desk.records.owned(DocumentRequest, visit_id=visit_id)
    assert asked.due_on == date(2026, 12, 2)
