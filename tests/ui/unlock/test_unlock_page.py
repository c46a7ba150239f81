"""Opening a locked desk, by keys, on a real desk with cheap keys."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desks
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.start.opener import Opener
from monitor_desk.ui.unlock.page import UnlockPage
from ui_checks import clipped, nameless
from ui_waiting import settle

NEW = "blue kettle under ferns"


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.wait()


@pytest.fixture
def folder(desk_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(desk_template, tmp_path / "desk"))


@pytest.fixture
def opened(page: UnlockPage) -> Iterator[list[Desk]]:
    found: list[Desk] = []
    page.opened.connect(found.append)
    yield found
    for desk in found:
        desk.close()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, folder: Path, tasks: TaskRunner) -> UnlockPage:
    style.apply(qapp, theme.LIGHT)
    made = UnlockPage(Opener(desks.outfit), folder, tasks)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def type_in(qtbot: QtBot, words: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), words, modifier)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_that_the_passphrase_and_enter_open_the_desk(
    page: UnlockPage, qtbot: QtBot, tasks: TaskRunner, opened: list[Desk]
) -> None:
    type_in(qtbot, desks.PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert len(opened) == 1
    assert opened[0].providers.rows() == []
    assert page.passphrase.value() == ""


def test_that_a_wrong_passphrase_says_so_beside_the_field_and_stays_ready(
    page: UnlockPage, qtbot: QtBot, tasks: TaskRunner, opened: list[Desk]
) -> None:
    type_in(qtbot, "not the passphrase")
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert opened == []
    said = page.passphrase.control.accessibleDescription()
    assert "passphrase" in said
    assert "nothing was changed" in said.casefold()
    assert QApplication.focusWidget() is page.passphrase.line
    type_in(qtbot, desks.PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert len(opened) == 1


def test_that_nothing_typed_is_asked_for_and_not_tried(page: UnlockPage, qtbot: QtBot, tasks: TaskRunner) -> None:
    press(qtbot, Qt.Key.Key_Return)
    assert not tasks.is_busy()
    assert page.passphrase.control.accessibleDescription() == "Type the passphrase."


def test_that_the_passphrase_is_hidden_until_it_is_shown(page: UnlockPage, qtbot: QtBot) -> None:
    field = page.passphrase
    assert field.line.echoMode() is field.line.EchoMode.Password
    qtbot.mouseClick(field.show_button, Qt.MouseButton.LeftButton)
    assert field.line.echoMode() is field.line.EchoMode.Normal


def test_that_caps_lock_is_noticed_from_what_arrives(page: UnlockPage, qtbot: QtBot) -> None:
    type_in(qtbot, "A")
    assert page.caps.isVisible()
    type_in(qtbot, "a")
    assert page.caps.isHidden()
    type_in(qtbot, "A", Qt.KeyboardModifier.ShiftModifier)
    assert page.caps.isHidden()
    type_in(qtbot, "a", Qt.KeyboardModifier.ShiftModifier)
    assert page.caps.isVisible()


def test_that_the_recovery_code_opens_only_with_a_new_passphrase(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, tasks: TaskRunner
) -> None:
    folder = tmp_path / "lost"
    made = opening.make(folder, desks.PASSPHRASE, desks.outfit())
    made.desk.close()
    page = UnlockPage(Opener(desks.outfit), folder, tasks)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    opened: list[Desk] = []
    page.opened.connect(opened.append)
    qtbot.mouseClick(page.other_way, Qt.MouseButton.LeftButton)
    type_in(qtbot, made.recovery_code[:-1] + ("0" if made.recovery_code[-1] != "0" else "1"))
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert "group" in page.recovery.code.control.accessibleDescription()
    page.recovery.code.line.selectAll()
    type_in(qtbot, made.recovery_code.lower())
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert opened == []
    assert page.unlock_button.text() == "Set passphrase and open"
    press(qtbot, Qt.Key.Key_Return)
    assert opened == []
    type_in(qtbot, NEW)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, NEW)
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert len(opened) == 1
    opened[0].close()
    opening.unlock(folder, NEW, desks.outfit()).close()


def test_that_a_desk_opened_by_code_and_given_up_is_closed(qtbot: QtBot, tmp_path: Path, tasks: TaskRunner) -> None:
    folder = tmp_path / "given up"
    made = opening.make(folder, desks.PASSPHRASE, desks.outfit())
    made.desk.close()
    page = UnlockPage(Opener(desks.outfit), folder, tasks)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    qtbot.mouseClick(page.other_way, Qt.MouseButton.LeftButton)
    type_in(qtbot, made.recovery_code)
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    page.drop()
    opening.unlock(folder, desks.PASSPHRASE, desks.outfit()).close()


def test_that_the_page_shows_nothing_of_the_desk_and_every_control_has_a_name(page: UnlockPage, qtbot: QtBot) -> None:
    assert nameless(page) == []
    assert clipped(page) == []
    qtbot.mouseClick(page.other_way, Qt.MouseButton.LeftButton)
    assert nameless(page) == []
    assert clipped(page) == []


def test_that_a_damaged_desk_is_restored_from_its_latest_backup(
    page: UnlockPage, qtbot: QtBot, tasks: TaskRunner, folder: Path, opened: list[Desk]
) -> None:
    desk = opening.unlock(folder, desks.PASSPHRASE, desks.outfit())
    desk.backups.make()
    desk.close()
    whole = (folder / "desk.db").read_bytes()
    (folder / "desk.db").write_bytes(whole[: len(whole) // 2])
    assert page.restore_button.isHidden()
    type_in(qtbot, desks.PASSPHRASE)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert opened == []
    assert page.restore_button.isVisible()
    assert nameless(page) == []
    page.restore_button.click()
    settle(qtbot, tasks)
    assert len(opened) == 1
    assert opened[0].backups.verify().faults == ()
    assert any((folder / "set-aside").iterdir())
