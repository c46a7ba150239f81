"""The list of visits: grouped by what is late, filtered, planned from by keyboard."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from monitor_desk.domain.contracts import Contract, ContractLocation
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.visits import Visit, VisitState
from monitor_desk.services.desk import Desk
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.visits.page import VisitsPage
from monitor_desk.ui.visits.plan_dialog import PlanDialog
from monitor_desk.ui.widgets.columns import Group
from ui_checks import clipped, nameless

Listed = Callable[..., VisitsPage]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def listed(qtbot: QtBot) -> Iterator[Listed]:
    """Show the list; it is held until the end, so that no dialog outlives it with the keyboard."""
    pages: list[VisitsPage] = []

    def show(desk: Desk, size: tuple[int, int] = (1170, 740)) -> VisitsPage:
        page = VisitsPage(desk, TaskRunner())
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    yield show
    for dialog in [one for page in pages for one in page.findChildren(QDialog)]:
        dialog.reject()


def titles(page: VisitsPage) -> list[str]:
    return [entry.title.split(" · ")[0] for entry in page.table.rows.entries if isinstance(entry, Group)]


def planner(qtbot: QtBot, page: VisitsPage) -> PlanDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(PlanDialog)))
    return next(one for one in page.findChildren(PlanDialog) if one.isVisible())


def pick(qtbot: QtBot, line: QLineEdit, words: str) -> None:
    line.selectAll()
    qtbot.keyClicks(line, words)
    names = line.completer().popup()
    qtbot.keyClick(names, Qt.Key.Key_Down)
    qtbot.keyClick(names, Qt.Key.Key_Return)


@pytest.mark.parametrize("size", [(1170, 740), (811, 484)])
def test_that_every_control_is_named_and_nothing_is_cut(
    qtbot: QtBot, caseload: Desk, listed: Listed, size: tuple[int, int]
) -> None:
    page = listed(caseload, size)
    assert nameless(page) == []
    assert clipped(page) == []
    assert page.size().toTuple() == size


def test_that_what_is_late_stands_first_and_what_is_over_last(qtbot: QtBot, caseload: Desk, listed: Listed) -> None:
    page = listed(caseload)
    found = titles(page)
    assert found[0] == "With a step that is late"
    assert found[-1] == "Closed, cancelled or aborted"
    going = [row.next_due_on for row in page.table.rows.entries if not isinstance(row, Group) and row.is_late]
    assert going == sorted(going)


def test_that_the_next_step_says_how_late_it_is(qtbot: QtBot, caseload: Desk, listed: Listed) -> None:
    page = listed(caseload)
    following = next(column for column in page.table.rows.columns if column.key == "next")
    late = next(row for row in page.table.rows.entries if not isinstance(row, Group) and row.is_late)
    assert following.value(late).words.endswith("late")
    assert following.value(late).is_late


def test_that_a_type_is_chosen_and_remembered_for_the_next_start(qtbot: QtBot, caseload: Desk, listed: Listed) -> None:
    page = listed(caseload)
    page.filters.choose({"visit_type": "Follow-up"})
    rows = [row for row in page.table.rows.entries if not isinstance(row, Group)]
    assert {row.visit_type for row in rows} == {"Follow-up"}
    again = listed(caseload)
    assert again.filters.value("visit_type") == "Follow-up"
    assert again.table.count() == len(rows)


def test_that_enter_opens_the_chosen_visit(qtbot: QtBot, caseload: Desk, listed: Listed) -> None:
    page = listed(caseload)
    wanted = caseload.visits.rows()[3].id
    page.table.choose(wanted)
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert heard.args == ["visit", wanted]


def test_that_the_plan_of_the_year_is_a_press_away(qtbot: QtBot, caseload: Desk, listed: Listed) -> None:
    page = listed(caseload)
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.mouseClick(page.plan_button, Qt.MouseButton.LeftButton)
    assert heard.args == ["visit_plan", None]


def test_that_an_empty_desk_says_so_and_offers_to_plan(qtbot: QtBot, desk: Desk, listed: Listed) -> None:
    page = listed(desk)
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    dialog = planner(qtbot, page)
    assert nameless(dialog) == []
    dialog.reject()


def test_that_a_visit_is_planned_by_keyboard_alone(qtbot: QtBot, caseload: Desk, listed: Listed) -> None:
    page = listed(caseload)
    qtbot.keyClick(page, Qt.Key.Key_N, CTRL)
    dialog = planner(qtbot, page)
    pick(qtbot, dialog.provider.line, "Meadowbank Care")
    dialog.contract.box.setFocus()
    qtbot.keyClick(dialog.contract.box, Qt.Key.Key_Down)
    dialog.contract.box.activated.emit(dialog.contract.box.currentIndex())
    contract_id = dialog.contract.value()
    qtbot.keyClick(dialog.announced.buttons[0], Qt.Key.Key_2)
    qtbot.keyClicks(dialog.planned_on.line, "14/1/27")
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.keyClick(dialog.planned_on.line, Qt.Key.Key_Return)
    visit = caseload.records.get(Visit, heard.args[1])
    assert (visit.contract_id, visit.planned_on) == (contract_id, date(2027, 1, 14))
    assert (visit.is_announced, visit.letter_due_on) == (False, None)
    assert visit.state() is VisitState.PLANNED


def test_that_the_clocks_are_said_as_the_day_is_typed(qtbot: QtBot, caseload: Desk) -> None:
    dialog = PlanDialog(caseload, VisitDraft())
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Give the day" in dialog.clocks.text()
    qtbot.keyClicks(dialog.planned_on.line, "14/1/27")
    assert "Letter by Wed 23 December" in dialog.clocks.text()
    assert "documents by Thu 7 January" in dialog.clocks.text()
    qtbot.keyClick(dialog.announced.buttons[0], Qt.Key.Key_2)
    assert "No letter" in dialog.clocks.text()
    qtbot.keyClick(dialog.announced.buttons[0], Qt.Key.Key_1)
    dialog.planned_on.line.clear()
    qtbot.keyClicks(dialog.planned_on.line, "tomorrow")
    assert "(late)" in dialog.clocks.text()
    qtbot.waitUntil(lambda: clipped(dialog) == [])


def test_that_the_locations_of_the_contract_are_ticked_and_the_form_suits_it(qtbot: QtBot, caseload: Desk) -> None:
    contract_id, contract = next(
        (one, held)
        for one, held in caseload.records.all_of(Contract)
        if held.service_type == "supported living" and caseload.records.owned(ContractLocation, contract_id=one)
    )
    dialog = PlanDialog(caseload, VisitDraft(contract_id=contract_id))
    qtbot.addWidget(dialog)
    dialog.show()
    held = {one.location_id for _, one in caseload.records.owned(ContractLocation, contract_id=contract_id)}
    assert set(dialog.locations.value()) == held
    assert all(box.isChecked() for box in dialog.locations.boxes)
    assert dialog.visit_form.box.currentText().startswith("Supported living: annual visit")
    assert dialog.officer.value() == contract.officer_id
    dialog.visit_type.set_value("Follow-up")
    dialog.visit_type.settle()
    dialog.visit_type.changed.emit("Follow-up")
    assert dialog.visit_form.box.currentText().startswith("Follow-up")


def test_that_what_is_missing_stands_beside_its_field(qtbot: QtBot, caseload: Desk) -> None:
    before = len(caseload.visits.rows())
    dialog = PlanDialog(caseload, VisitDraft())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.planned_on.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.form.summary.headline.text() == "2 things to correct"
    assert len(caseload.visits.rows()) == before
