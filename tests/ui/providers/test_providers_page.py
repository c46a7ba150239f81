"""The list of providers: filtered, opened, binned and assigned by keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from monitor_desk.domain.officers import Officer
from monitor_desk.domain.providers import Provider
from monitor_desk.services.desk import Desk
from monitor_desk.ui.providers.assign_dialog import AssignDialog
from monitor_desk.ui.providers.page import ProvidersPage
from monitor_desk.ui.records.bin_dialog import BinManyDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless


def shown(qtbot: QtBot, desk: Desk) -> ProvidersPage:
    page = ProvidersPage(desk, TaskRunner())
    qtbot.addWidget(page)
    page.resize(1170, 740)
    page.show()
    return page


def test_that_every_control_is_named_and_nothing_is_cut(qtbot: QtBot, caseload: Desk) -> None:
    page = shown(qtbot, caseload)
    assert nameless(page) == []
    assert clipped(page) == []


def test_that_typing_narrows_the_list_and_says_how_much_is_left(qtbot: QtBot, caseload: Desk) -> None:
    page = shown(qtbot, caseload)
    qtbot.keyClicks(page.filter_bar.field, "kestrel")
    qtbot.waitUntil(lambda: page.table.count() == 2)
    assert page.filter_bar.count.text() == "2 of 24 providers"
    qtbot.keyClick(page.filter_bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.table.count() == 24)


def test_that_a_risk_chip_shows_exactly_its_providers(qtbot: QtBot, caseload: Desk) -> None:
    page = shown(qtbot, caseload)
    page.filter_bar.choose_chips(frozenset({"Act"}))
    grave = [row.id for row in caseload.providers.rows() if row.risk == "Act"]
    assert page.table.count() == len(grave) > 0


def test_that_enter_opens_the_chosen_provider(qtbot: QtBot, caseload: Desk) -> None:
    page = shown(qtbot, caseload)
    wanted = next(row.id for row in caseload.providers.rows() if row.name == "Harbour Lane Support")
    page.table.choose(wanted)
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert heard.args == ["provider", wanted]


def test_that_delete_moves_one_to_the_bin_without_asking(qtbot: QtBot, caseload: Desk) -> None:
    page = shown(qtbot, caseload)
    page.table.choose(caseload.providers.rows()[0].id)
    page.bin_action.trigger()
    assert len(caseload.providers.rows()) == 23
    caseload.undo.undo()
    assert len(caseload.providers.rows()) == 24


def test_that_many_are_binned_only_after_a_typed_number_and_a_backup(qtbot: QtBot, caseload: Desk) -> None:
    page = shown(qtbot, caseload)
    page.table.selectAll()
    page.bin_action.trigger()
    dialog = page.findChild(BinManyDialog)
    assert isinstance(dialog, BinManyDialog)
    assert nameless(dialog) == []
    assert not dialog.verb_button.isEnabled()
    qtbot.keyClicks(dialog.answer.control, "24")
    qtbot.keyClick(dialog.answer.control, Qt.Key.Key_Return)
    assert caseload.providers.rows() == []
    assert caseload.backups.listed()[0].counts["provider"] == 24


def test_that_providers_are_assigned_to_an_officer_with_a_reason(qtbot: QtBot, desk: Desk) -> None:
    officer_id = desk.records.add(Officer(name="Officer 7"))
    provider_id = desk.records.add(Provider(name="Ash Grove Living"))
    dialog = AssignDialog(desk, [provider_id])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.officer.control, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.officer.set_value(officer_id)
    qtbot.keyClick(dialog.reason.control, Qt.Key.Key_Return)
    assert [row.officer for row in desk.providers.rows()] == ["Officer 7"]
    assert nameless(dialog) == []


def test_that_an_empty_desk_says_so_and_offers_the_import(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.open_requested) as heard:
        qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert heard.args == ["import", None]


def test_that_a_filter_that_fits_nothing_offers_to_clear_it(qtbot: QtBot, caseload: Desk) -> None:
    page = shown(qtbot, caseload)
    page.filter_bar.set_text("no such provider")
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert page.table.count() == 24


def test_that_the_filter_is_remembered_for_the_next_start(qtbot: QtBot, caseload: Desk) -> None:
    page = shown(qtbot, caseload)
    page.filter_bar.choose_chips(frozenset({"Act"}))
    page.filter_bar.set_text("home")
    found = page.table.count()
    again = shown(qtbot, caseload)
    assert (again.filter_bar.text(), again.filter_bar.chosen_chips()) == ("home", frozenset({"Act"}))
    assert again.table.count() == found
