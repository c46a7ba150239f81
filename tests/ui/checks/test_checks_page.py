"""The list of checks, beginning one by keyboard, and the trends over them."""

from collections.abc import Callable, Iterator
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from checked import DUE_ON, SENT_ON, TODAY, Checked
from monitor_desk.domain.check_rows import CheckDraft
from monitor_desk.domain.checks import DUE_DILIGENCE, Check
from monitor_desk.domain.findings import Finding
from monitor_desk.services.desk import Desk
from monitor_desk.ui.checks.page import ChecksPage
from monitor_desk.ui.checks.plan_dialog import PlanCheckDialog
from monitor_desk.ui.checks.trends.page import CheckTrendsPage
from monitor_desk.ui.contracts.detail import ContractDetailPage
from monitor_desk.ui.papers.leaving_sheet import LeavingSheet
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.widgets.columns import Group
from ui_checks import clipped, nameless, shortcut_clashes

Listed = Callable[..., ChecksPage]
CTRL = Qt.KeyboardModifier.ControlModifier
SIZES = [(1170, 740), (811, 484)]


@pytest.fixture
def listed(qtbot: QtBot, desk: Desk) -> Iterator[Listed]:
    """Show the list; it is held until the end, so that no dialog outlives it with the keyboard."""
    pages: list[ChecksPage] = []

    def show(size: tuple[int, int] = (1170, 740)) -> ChecksPage:
        page = ChecksPage(desk, TaskRunner())
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


def titles(page: ChecksPage) -> list[str]:
    return [entry.title for entry in page.table.rows.entries if isinstance(entry, Group)]


def pick(qtbot: QtBot, line: QLineEdit, words: str) -> None:
    line.selectAll()
    qtbot.keyClicks(line, words)
    names = line.completer().popup()
    qtbot.keyClick(names, Qt.Key.Key_Down)
    qtbot.keyClick(names, Qt.Key.Key_Return)


@pytest.mark.parametrize("size", SIZES)
def test_that_every_control_is_named_and_nothing_is_cut(made: Checked, listed: Listed, size: tuple[int, int]) -> None:
    made.requested(sent_on=SENT_ON, due_on=DUE_ON)
    page = listed(size)
    assert nameless(page) == []
    assert clipped(page) == []
    assert page.size().toTuple() == size


def test_that_what_is_late_stands_first_and_what_is_over_last(made: Checked, listed: Listed) -> None:
    closed = made.concluded()
    made.desk.checks.tell(closed, to_whom="Commissioner", how="E-mail", words="", on=TODAY)
    made.desk.checks.close(closed)
    made.requested()
    made.requested(sent_on=SENT_ON, due_on=DUE_ON)
    page = listed()
    assert titles(page) == [
        "With a step that is late · 1", "Waiting for the provider · 1", "Closed or withdrawn · 1",
    ]  # fmt: skip
    assert page.line(made.desk.checks.rows()) == "3 checks · 2 open · 2 waiting for the provider · 1 late"


def test_that_a_reason_is_chosen_and_enter_opens_the_check(qtbot: QtBot, made: Checked, listed: Listed) -> None:
    made.plan()
    wanted = made.plan(why=DUE_DILIGENCE)
    page = listed()
    page.filters.choose({"why": DUE_DILIGENCE})
    rows = [row for row in page.table.rows.entries if not isinstance(row, Group)]
    assert [row.id for row in rows] == [wanted]
    page.table.choose(wanted)
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert heard.args == ["check", wanted]


def test_that_a_check_is_begun_by_keyboard_alone(qtbot: QtBot, made: Checked, listed: Listed) -> None:
    page = listed()
    qtbot.keyClick(page, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(PlanCheckDialog)))
    dialog = next(one for one in page.findChildren(PlanCheckDialog) if one.isVisible())
    assert nameless(dialog) == []
    assert shortcut_clashes(dialog) == []
    pick(qtbot, dialog.provider.line, "Kestrel Supported Living")
    box = dialog.kind.box
    box.setFocus()
    qtbot.keyClicks(box, "Medication check")
    box.activated.emit(box.currentIndex())
    assert "Rota" in dialog.prepared.text() or dialog.prepared.text()
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.keyClick(dialog.from_on.line, Qt.Key.Key_Return)
    check = made.desk.records.get(Check, heard.args[1])
    assert check.provider_id == made.provider_id
    assert check.check_kind == "Medication check"
    assert check.contract_id == made.contract_id


def test_that_what_is_missing_stands_beside_its_field(qtbot: QtBot, made: Checked) -> None:
    dialog = PlanCheckDialog(made.desk, CheckDraft())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.try_act()
    assert dialog.isVisible()
    assert dialog.form.summary.headline.text() == "2 things to correct"
    assert made.desk.checks.rows() == []


def test_that_the_finding_that_led_to_a_check_is_linked(qtbot: QtBot, made: Checked) -> None:
    finding_id = made.desk.findings.add(Finding(fact="Charts have gaps", grade="Major", provider_id=made.provider_id))
    draft = CheckDraft(provider_id=made.provider_id, form_id=made.form_id, why="Finding", finding_id=finding_id)
    dialog = PlanCheckDialog(made.desk, draft)
    qtbot.addWidget(dialog)
    dialog.show()
    begun: list[UUID] = []
    dialog.planned.connect(begun.append)
    dialog.try_act()
    (source,) = made.file(begun[0]).source_rows
    assert (source.ref.kind, source.ref.id) == ("finding", finding_id)


def test_that_a_kind_brings_its_usual_reason_and_a_reason_its_kind(qtbot: QtBot, made: Checked) -> None:
    forms = {row.key: row.id for row in made.desk.forms.rows("check")}
    dialog = PlanCheckDialog(made.desk, CheckDraft(provider_id=made.provider_id))
    qtbot.addWidget(dialog)
    dialog.kind.set_value(forms["due-diligence-documents"])
    dialog.kind.changed.emit(dialog.kind.value())
    assert dialog.why.value() == DUE_DILIGENCE
    dialog.kind.set_value(forms["medication"])
    dialog.kind.changed.emit(dialog.kind.value())
    assert dialog.why.value() == "Routine"
    dialog.why.set_value("Complaint")
    dialog.kind.set_value(forms["due-diligence-documents"])
    dialog.kind.changed.emit(dialog.kind.value())
    assert dialog.why.value() == "Complaint"
    other = PlanCheckDialog(made.desk, CheckDraft(provider_id=made.provider_id, why="KPI"))
    qtbot.addWidget(other)
    assert other.kind.value() == forms["kpi-validation"]


def test_that_the_register_leaves_through_the_sheet(qtbot: QtBot, made: Checked, listed: Listed) -> None:
    made.plan()
    page = listed()
    qtbot.mouseClick(page.register_button, Qt.MouseButton.LeftButton)
    sheet = next(one for one in page.findChildren(LeavingSheet) if one.isVisible())
    assert sheet.windowTitle() == "What leaves: register of checks"
    assert sheet.table.rows.entries[0].leaves == 1


def test_that_a_contract_without_due_diligence_says_so_and_begins_it(qtbot: QtBot, made: Checked) -> None:
    page = ContractDetailPage(made.desk, TaskRunner())
    qtbot.addWidget(page)
    page.resize(1170, 740)
    page.show_record(made.contract_id)
    page.show()
    card = page.overview.diligence
    assert "No due diligence" in card.words.text()
    assert card.begin_button.isVisible()
    card.begin_button.click()
    dialog = next(one for one in page.findChildren(PlanCheckDialog) if one.isVisible())
    assert dialog.why.value() == DUE_DILIGENCE
    dialog.try_act()
    page.refresh()
    assert not card.begin_button.isVisible()
    (row,) = made.desk.checks.rows()
    with qtbot.waitSignal(page.open_requested) as heard:
        card.facts.opened.emit("0")
    assert heard.args == ["check", row.id]


@pytest.mark.parametrize("size", SIZES)
def test_that_trends_count_what_was_concluded_and_open_the_check(
    qtbot: QtBot, made: Checked, size: tuple[int, int]
) -> None:
    good = made.concluded("good", "good")
    made.plan()
    page = CheckTrendsPage(made.desk, TaskRunner())
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    assert nameless(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert [(one.check_kind, one.concluded) for one in page.trends] == [("Medication check", 1)]
    assert "Medication check" in page.bars.accessibleDescription()
    assert page.over_time.bars[0].label == "Q3 2026/27"
    page.checks.choose(good)
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.keyClick(page.checks, Qt.Key.Key_Return)
    assert heard.args == ["check", good]
    page.provider.set_value(made.provider_id)
    page.provider.changed.emit(made.provider_id)
    assert [one.concluded for one in page.trends] == [1]


def test_that_without_a_concluded_check_trends_say_so(qtbot: QtBot, made: Checked) -> None:
    page = CheckTrendsPage(made.desk, TaskRunner())
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert nameless(page) == []


def test_that_today_lists_what_was_asked_for_and_is_late(made: Checked) -> None:
    made.requested(sent_on=SENT_ON, due_on=DUE_ON)
    rows = made.desk.today.view().rows
    assert any(row.file is not None and row.file.kind == "check" and row.due_on < date(2026, 12, 1) for row in rows)
