"""Issuing the final report warns of accepted points whose line still reads as in the draft, and stops nothing."""

from collections.abc import Callable
from uuid import UUID

from pytestqt.qtbot import QtBot

from monitor_desk.domain.papers import AccuracyPoint
from monitor_desk.domain.visit_report import disputable
from monitor_desk.domain.visits import Visit, VisitState
from monitor_desk.services.desk import Desk
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.visits.steps import asking
from ui_checks import clipped

Find = Callable[[VisitState], UUID]
WARNING = "Check before you issue it: Scope still reads as in the draft, though a point about it was accepted."


def test_that_an_accepted_point_without_its_correction_is_warned_of(
    qtbot: QtBot, caseload: Desk, in_state: Find
) -> None:
    visit_id = in_state(VisitState.DRAFT_SHARED)
    draft = next(row.id for row in caseload.papers.rows(visit_id) if row.stage == "Draft")
    scope = next(line for line in disputable(caseload.papers.report(draft)) if line.id == "scope")
    caseload.papers.take_response(
        draft, [AccuracyPoint(provider_words="There were two", line_id=scope.id, line_words=scope.words)]
    )
    ((point_id, _),) = caseload.records.owned(AccuracyPoint, visit_id=visit_id)
    caseload.papers.answer_point(point_id, "Accepted", "")

    before = asking(caseload, caseload.visits.file(visit_id), "finalise")
    assert WARNING in before.lead
    dialog = AskDialog(caseload, before)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.lead.text() == before.lead
    qtbot.waitUntil(lambda: clipped(dialog) == [])

    caseload.records.set_field(Visit.kind, visit_id, "scope", "Two schemes")
    after = asking(caseload, caseload.visits.file(visit_id), "finalise")
    assert "Check before" not in after.lead
    caseload.records.set_field(Visit.kind, visit_id, "scope", scope.words)
    dialog.try_act()
    assert [row.stage for row in caseload.papers.rows(visit_id)] == ["Draft", "Final"]
