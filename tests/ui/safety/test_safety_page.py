"""The safety page: backups made, checked and put back; what the help says of a lost laptop holds."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desks
from monitor_desk.domain.providers import Provider
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.safety.page import SafetyPage
from monitor_desk.ui.safety.restore_dialog import RestoreDialog
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, qapp: QApplication) -> Iterator[SafetyPage]:
    style.apply(qapp, theme.LIGHT)
    tasks = TaskRunner()
    made = SafetyPage(desk, tasks)
    qtbot.addWidget(made)
    made.resize(1130, 700)
    made.show()
    yield made
    tasks.wait()


def back_up(qtbot: QtBot, page: SafetyPage) -> None:
    with qtbot.waitSignal(page.backed_up):
        qtbot.mouseClick(page.backup_button, Qt.MouseButton.LeftButton)


def restoring(qtbot: QtBot, page: SafetyPage) -> RestoreDialog:
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    return next(one for one in page.findChildren(RestoreDialog) if one.isVisible())


def test_that_without_a_backup_the_page_says_so_and_makes_one(qtbot: QtBot, desk: Desk, page: SafetyPage) -> None:
    assert "no backup yet" in page.empty.words.text()
    with qtbot.waitSignal(page.backed_up):
        qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert page.table.count() == len(desk.backups.listed()) == 1
    assert page.state.line == "Last verified backup 1 December 2026 at 2:32pm"


def test_that_a_backup_is_restored_by_a_typed_word_and_the_old_desk_is_set_aside(
    qtbot: QtBot, desk: Desk, page: SafetyPage
) -> None:
    desk.records.add(Provider(name="Ash Grove Living"))
    back_up(qtbot, page)
    desk.records.add(Provider(name="Meadowbank Care"))
    dialog = restoring(qtbot, page)
    assert (nameless(dialog), clipped(dialog)) == ([], [])
    qtbot.keyClicks(dialog.typed.line, "restore")
    with qtbot.waitSignal(page.restored) as heard:
        qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    aside = heard.args[0].set_aside
    assert [row.name for row in desk.providers.rows()] == ["Ash Grove Living"]
    assert aside.is_dir()
    assert str(aside) in page.state.result.text()


@pytest.mark.parametrize("words", ["", "yes", "restor"])
def test_that_another_word_restores_nothing(qtbot: QtBot, desk: Desk, page: SafetyPage, words: str) -> None:
    back_up(qtbot, page)
    desk.records.add(Provider(name="Meadowbank Care"))
    dialog = restoring(qtbot, page)
    qtbot.keyClicks(dialog.typed.line, words)
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "Type the word restore" in dialog.form.summary.findChildren(type(dialog.verb_button))[0].text()
    assert len(desk.providers.rows()) == 1


def test_that_a_backup_that_is_gone_is_refused_and_the_desk_stays(qtbot: QtBot, desk: Desk, page: SafetyPage) -> None:
    back_up(qtbot, page)
    dialog = restoring(qtbot, page)
    desk.backups.listed()[0].path.unlink()
    qtbot.keyClicks(dialog.typed.line, "restore")
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "There is no backup at" in dialog.problem.headline.text()
    assert desk.calendar.periods()


def test_that_checking_everything_says_what_was_read(qtbot: QtBot, page: SafetyPage) -> None:
    back_up(qtbot, page)
    qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.state.result.text().startswith("Everything is whole"))
    assert "1 backup" in page.state.result.text()


def test_that_a_damaged_backup_is_named_with_what_to_do(qtbot: QtBot, desk: Desk, page: SafetyPage) -> None:
    back_up(qtbot, page)
    path = desk.backups.listed()[0].path
    content = bytearray(path.read_bytes())
    content[5000] ^= 0xFF
    path.write_bytes(content)
    qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.problem.isVisible)
    assert "fault" in page.problem.headline.text()
    assert "Restore the newest sound backup" in page.problem.advice.text()
    path.unlink()


@pytest.mark.parametrize("size", [(1130, 700), (851, 484)], ids=["100", "150"])
def test_that_the_page_names_its_controls_and_cuts_nothing(
    qtbot: QtBot, page: SafetyPage, size: tuple[int, int]
) -> None:
    back_up(qtbot, page)
    page.resize(*size)
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert nameless(page) == []


def test_that_a_copied_backup_opens_on_a_new_laptop_as_the_help_says(
    qtbot: QtBot, desk: Desk, page: SafetyPage, tmp_path: Path
) -> None:
    desk.records.add(Provider(name="Ash Grove Living"))
    back_up(qtbot, page)
    backup = desk.backups.listed()[0]
    folder = tmp_path / "new laptop"
    folder.mkdir()
    shutil.copy(backup.path, folder / "desk.db")
    shutil.copy(backup.keys_path, folder / "keys.json")
    opened = opening.unlock(folder, desks.PASSPHRASE, desks.outfit())
    try:
        assert [row.name for row in opened.providers.rows()] == ["Ash Grove Living"]
        assert opened.backups.verify().faults == ()
    finally:
        opened.close()
