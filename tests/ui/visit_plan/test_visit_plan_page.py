"""The visit plan of a year: who is visited when, who is not and why, decided and put in the diary."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from monitor_desk.reports.workbook import rows_by_sheet
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.reports.export_dialog import ExportDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.visit_plan.page import LEFT_OUT, PLANNED, VisitPlanPage
from ui_checks import clipped, nameless
from ui_waiting import settle


@pytest.fixture
def tasks(qtbot: QtBot, qapp: QApplication) -> Iterator[TaskRunner]:
    style.apply(qapp, theme.LIGHT)
    made = TaskRunner()
    yield made
    settle(qtbot, made)


@pytest.fixture
def page(qtbot: QtBot, caseload: Desk, tasks: TaskRunner) -> Iterator[VisitPlanPage]:
    made = VisitPlanPage(caseload, tasks)
    qtbot.addWidget(made)
    made.resize(1170, 740)
    made.show()
    settle(qtbot, tasks)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.reject()


def dialog_of(page: VisitPlanPage) -> AskDialog:
    return next(one for one in page.findChildren(AskDialog) if one.isVisible())


def again(qtbot: QtBot, page: VisitPlanPage, tasks: TaskRunner) -> None:
    page.refresh()
    settle(qtbot, tasks)


def proposed(page: VisitPlanPage) -> object:
    """Return a contract that is only proposed and has a form made for its service."""
    assert page.plan is not None
    lines = (line for line in page.plan.lines if not line.is_booked and not line.is_decided)
    return next(line.contract.id for line in lines if line.contract.service_type == "home care")


@pytest.mark.parametrize("size", [(1170, 740), (811, 484)])
@pytest.mark.parametrize("tab", [PLANNED, LEFT_OUT])
def test_that_every_control_is_named_and_nothing_is_cut(
    qtbot: QtBot, page: VisitPlanPage, tab: str, size: tuple[int, int]
) -> None:
    page.resize(*size)
    page.tabs.open_tab(tab)
    assert nameless(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert page.size().toTuple() == size


def test_that_the_lists_and_the_months_hold_what_the_plan_holds(caseload: Desk, page: VisitPlanPage) -> None:
    plan = caseload.visit_plan.year_plan("2026/27")
    assert page.planned.count() == len(plan.lines)
    assert page.left_out.count() == len(plan.unvisited)
    assert sum(count for _, count in page.strip.loads) == plan.visits
    assert f"{plan.capacity:,} visits" in page.header._line.words


def test_that_the_working_adds_up_to_the_points(page: VisitPlanPage) -> None:
    assert page.plan is not None
    line = page.plan.lines[0]
    assert sum(point.points for point in line.working) == line.points
    page.planned.choose(line.contract.id)
    assert page.why.text() == line.why


def test_that_fewer_visits_leave_more_out_with_the_reason(
    qtbot: QtBot, caseload: Desk, page: VisitPlanPage, tasks: TaskRunner
) -> None:
    before = page.left_out.count()
    page.set_capacity()
    capacity = dialog_of(page).form.field("capacity").control
    assert isinstance(capacity, QLineEdit)
    capacity.selectAll()
    qtbot.keyClicks(capacity, "22")
    qtbot.keyClick(capacity, Qt.Key.Key_Return)
    again(qtbot, page, tasks)
    assert caseload.visit_plan.capacity() == 22
    assert page.left_out.count() > before
    assert page.plan is not None
    assert all(line.reason for line in page.plan.unvisited)


def test_that_leaving_a_contract_out_needs_a_reason_and_can_be_taken_back(
    qtbot: QtBot, page: VisitPlanPage, tasks: TaskRunner
) -> None:
    wanted = proposed(page)
    page.planned.choose(wanted)
    page.leave_out()
    dialog = dialog_of(page)
    dialog.try_act()
    assert dialog.isVisible()
    reason = dialog.form.field("reason").control
    assert isinstance(reason, QPlainTextEdit)
    qtbot.keyClicks(reason, "Visited by the regulator in October")
    dialog.try_act()
    again(qtbot, page, tasks)
    assert page.plan is not None
    left = next(line for line in page.plan.unvisited if line.contract.id == wanted)
    assert "regulator" in left.reason
    page.tabs.open_tab(LEFT_OUT)
    page.left_out.choose(wanted)
    page.take_back()
    again(qtbot, page, tasks)
    assert page.plan is not None
    assert page.plan.line_of(left.contract.id) is not None


def test_that_a_contract_is_visited_in_another_month(qtbot: QtBot, page: VisitPlanPage, tasks: TaskRunner) -> None:
    wanted = proposed(page)
    page.planned.choose(wanted)
    page.change_month()
    dialog = dialog_of(page)
    dialog.form.field("month_on").set_value(date(2027, 3, 1))
    dialog.try_act()
    again(qtbot, page, tasks)
    assert page.plan is not None
    line = next(one for one in page.plan.lines if one.contract.id == wanted)
    assert (line.month_on, line.is_decided) == (date(2027, 3, 1), True)


def test_that_chosen_lines_are_put_in_the_diary_and_taken_back_by_one_undo(
    qtbot: QtBot, caseload: Desk, page: VisitPlanPage, tasks: TaskRunner
) -> None:
    before = len(caseload.visits.rows())
    wanted = proposed(page)
    page.planned.choose(wanted)
    qtbot.mouseClick(page.accept_button, Qt.MouseButton.LeftButton)
    again(qtbot, page, tasks)
    assert len(caseload.visits.rows()) == before + 1
    assert page.plan is not None
    assert next(line for line in page.plan.lines if line.contract.id == wanted).is_booked
    caseload.undo.undo()
    assert len(caseload.visits.rows()) == before


def test_that_a_line_already_in_the_diary_is_not_planned_twice_and_says_so(caseload: Desk, page: VisitPlanPage) -> None:
    before = len(caseload.visits.rows())
    assert page.plan is not None
    page.planned.choose(next(line.contract.id for line in page.plan.lines if line.is_booked))
    page.accept()
    assert len(caseload.visits.rows()) == before
    assert page.problem.isVisible()


def test_that_another_year_is_chosen_and_shown_again_on_the_way_back(
    qtbot: QtBot, page: VisitPlanPage, tasks: TaskRunner
) -> None:
    page.year.setFocus()
    qtbot.keyClick(page.year, Qt.Key.Key_Down)
    page.year.activated.emit(page.year.currentIndex())
    settle(qtbot, tasks)
    assert page.plan is not None
    assert page.plan.year == "2027/28"
    state = page.place_state()
    page.restore_state(("2026/27", PLANNED))
    page.restore_state(state)
    settle(qtbot, tasks)
    assert page.plan.year == "2027/28"


def test_that_the_workbook_holds_both_lists(
    qtbot: QtBot, page: VisitPlanPage, tasks: TaskRunner, tmp_path: Path
) -> None:
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in page.findChildren(ExportDialog) if one.isVisible())
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert nameless(dialog) == []
    path = tmp_path / "plan.xlsx"
    dialog.file.set_value(str(path))
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        dialog.try_act()
    assert page.plan is not None
    assert rows_by_sheet(path)[:2] == [len(page.plan.lines), len(page.plan.unvisited)]


@pytest.mark.parametrize("ask", ["set_capacity", "change_month", "leave_out"])
def test_that_each_dialog_names_its_controls_and_cuts_nothing(qtbot: QtBot, page: VisitPlanPage, ask: str) -> None:
    page.planned.choose(proposed(page))
    getattr(page, ask)()
    dialog = dialog_of(page)
    assert nameless(dialog) == []
    qtbot.waitUntil(partial(_whole, dialog))


def _whole(dialog: AskDialog) -> bool:
    return clipped(dialog) == []


def test_that_a_desk_without_contracts_says_so_and_offers_the_import(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner
) -> None:
    made = VisitPlanPage(desk, tasks)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, tasks)
    assert made.empty.isVisible()
    with qtbot.waitSignal(made.open_requested) as heard:
        qtbot.mouseClick(made.empty.button, Qt.MouseButton.LeftButton)
    assert heard.args == ["import", None]
