"""The settings page: palette, officers and teams, tiers, keys, the ways elsewhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

import desks
from monitor_desk.domain.officers import Officer, Team
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.records.record_dialog import RecordDialog
from monitor_desk.ui.settings.page import SettingsPage
from monitor_desk.ui.settings.passphrase_dialog import PassphraseDialog
from monitor_desk.ui.settings.recovery_dialog import RecoveryDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless

NEW = "nine copper lanterns glow"
TABS = ("appearance", "officers", "teams", "tiers", "calendar", "security", "data")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, qapp: QApplication) -> Iterator[SettingsPage]:
    style.apply(qapp, theme.LIGHT)
    tasks = TaskRunner()
    made = SettingsPage(desk, tasks)
    qtbot.addWidget(made)
    made.resize(851, 484)
    made.show()
    yield made
    tasks.wait()


def changing(qtbot: QtBot, page: SettingsPage, *, current: str, first: str, second: str) -> PassphraseDialog:
    page.tabs.open_tab("security")
    qtbot.mouseClick(page.security.passphrase_button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in page.findChildren(PassphraseDialog) if one.isVisible())
    for field, words in ((dialog.current, current), (dialog.first, first), (dialog.second, second)):
        qtbot.keyClicks(field.line, words)
    qtbot.keyClick(dialog.second.line, Qt.Key.Key_Return)
    return dialog


def said(dialog: PassphraseDialog | RecoveryDialog) -> str:
    return " ".join(one.text() for one in dialog.form.summary.findChildren(type(dialog.verb_button)))


def test_that_a_palette_is_chosen_remembered_and_told(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    box = page.appearance.palette_field.box
    with qtbot.waitSignal(page.theme_chosen) as heard:
        box.setCurrentIndex(2)
        box.activated.emit(2)
    assert heard.args == ["dark"]
    assert desk.preferences.get("theme") == "dark"
    with qtbot.waitSignal(page.theme_chosen) as heard:
        box.setCurrentIndex(0)
        box.activated.emit(0)
    assert heard.args == [""]


def test_that_an_officer_is_added_to_a_team_by_keys(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    team_id = desk.records.add(Team(name="Adults and housing contracts"))
    page.tabs.open_tab("officers")
    qtbot.mouseClick(page.officers.empty.button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in page.findChildren(RecordDialog) if one.isVisible())
    name = dialog.form.field("name").control
    assert isinstance(name, QLineEdit)
    qtbot.keyClicks(name, "Officer 7")
    dialog.form.field("team_id").set_value(team_id)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    page.refresh()
    row = page.officers.table.rows.entries[0]
    shown = {column.key: column.value(row) for column in page.officers.table.rows.columns}
    assert (shown["name"], shown["team"]) == ("Officer 7", "Adults and housing contracts")
    assert len(desk.records.all_of(Officer)) == 1


def test_that_the_tiers_say_what_they_ask_for(page: SettingsPage) -> None:
    lines = [line for line in page.tiers.table.rows.entries if hasattr(line, "what")]
    review = next(line for line in lines if line.id == "intensive quarterly review")
    assert (review.how_often, review.notice) == ("every 2 months", "10 working days")
    assert len({line.id for line in lines}) == len(lines)


def test_that_the_passphrase_is_changed_after_the_one_of_now(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    dialog = changing(qtbot, page, current=desks.PASSPHRASE, first=NEW, second=NEW)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert desk.keys.is_passphrase(NEW)
    assert not desk.keys.is_passphrase(desks.PASSPHRASE)
    assert "was changed" in page.security.done.text()


@pytest.mark.parametrize(
    ("current", "first", "second", "why"),
    [
        ("", NEW, NEW, "Type the passphrase of now"),
        (desks.PASSPHRASE, "short", "short", "at least 10 characters"),
        (desks.PASSPHRASE, NEW, NEW + "s", "not the same"),
        ("not the one of now", NEW, NEW, "does not open the desk"),
    ],
)
def test_that_a_passphrase_that_will_not_do_changes_nothing(
    qtbot: QtBot, desk: Desk, page: SettingsPage, current: str, first: str, second: str, why: str
) -> None:
    dialog = changing(qtbot, page, current=current, first=first, second=second)
    qtbot.waitUntil(dialog.form.summary.isVisible, timeout=20_000)
    assert why in said(dialog)
    assert desk.keys.is_passphrase(desks.PASSPHRASE)
    qtbot.waitUntil(lambda: clipped(dialog) == [])
    assert nameless(dialog) == []


def test_that_a_new_recovery_code_is_shown_once_and_has_to_be_kept(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    page.tabs.open_tab("security")
    qtbot.mouseClick(page.security.code_button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in page.findChildren(RecoveryDialog) if one.isVisible())
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert "Type the passphrase of now" in said(dialog)
    qtbot.keyClicks(dialog.current.line, desks.PASSPHRASE)
    qtbot.keyClick(dialog.current.line, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.code_step.isVisible, timeout=20_000)
    code = dialog.code_step.code.text()
    assert (nameless(dialog), code.count("-")) == ([], 6)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.code_step.last.line, "WRONG")
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    dialog.code_step.last.line.clear()
    qtbot.keyClicks(dialog.code_step.last.line, code.rpartition("-")[2])
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.code_step.code.text() == ""
    assert "recovery code is in force" in page.security.done.text()


def test_that_lock_calendar_safety_and_bin_are_asked_for(qtbot: QtBot, page: SettingsPage) -> None:
    page.tabs.open_tab("security")
    with qtbot.waitSignal(page.lock_requested):
        qtbot.mouseClick(page.security.lock_button, Qt.MouseButton.LeftButton)
    for tab, button, key in (
        ("calendar", page.calendar.open_button, "calendar"),
        ("data", page.data.safety_button, "safety"),
        ("data", page.data.bin_button, "bin"),
    ):
        page.tabs.open_tab(tab)
        with qtbot.waitSignal(page.open_requested) as heard:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert heard.args == [key, None]


@pytest.mark.parametrize("tab", TABS)
def test_that_every_tab_names_its_controls_and_cuts_nothing(qtbot: QtBot, page: SettingsPage, tab: str) -> None:
    page.tabs.open_tab(tab)
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert nameless(page) == []
