"""The first run in three steps, by keys, with real keys that cost little."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desks
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.first_run.filling_step import Filling
from monitor_desk.ui.first_run.page import FirstRunPage, Step
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.start.opener import Opener
from ui_checks import clipped, nameless
from ui_waiting import settle


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.wait()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Monitor Desk"


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, folder: Path, tasks: TaskRunner) -> Iterator[FirstRunPage]:
    style.apply(qapp, theme.LIGHT)
    made = FirstRunPage(Opener(desks.outfit), folder, tasks)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    if made.desk is not None:
        made.desk.close()


class Officer:
    """Does what a person would, with the keyboard."""

    def __init__(self, qtbot: QtBot, page: FirstRunPage, tasks: TaskRunner) -> None:
        self.qtbot, self.page, self.tasks = qtbot, page, tasks

    def types(self, words: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), words)

    def presses(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key)
        settle(self.qtbot, self.tasks)

    def goes_on(self) -> None:
        self.qtbot.mouseClick(self.page.next_button, Qt.MouseButton.LeftButton)
        settle(self.qtbot, self.tasks)

    def types_passphrase(self, first: str = desks.PASSPHRASE, second: str = desks.PASSPHRASE) -> None:
        self.types(first)
        self.presses(Qt.Key.Key_Tab)
        self.presses(Qt.Key.Key_Tab)
        self.types(second)
        self.presses(Qt.Key.Key_Return)

    def types_last_group(self) -> None:
        step = self.page.code_step
        step.form.go_to("last")
        self.types(step.code.text().rpartition("-")[2].lower())
        self.presses(Qt.Key.Key_Return)


def step_of(page: FirstRunPage) -> Step:
    return page.step


@pytest.fixture
def officer(qtbot: QtBot, page: FirstRunPage, tasks: TaskRunner) -> Officer:
    return Officer(qtbot, page, tasks)


def test_that_three_steps_by_keyboard_end_in_an_open_desk(
    officer: Officer, page: FirstRunPage, folder: Path, qtbot: QtBot
) -> None:
    opened: list[tuple[Desk, str]] = []
    page.opened.connect(lambda desk, key: opened.append((desk, key)))
    officer.presses(Qt.Key.Key_Return)
    assert step_of(page) is Step.PASSPHRASE
    officer.types_passphrase()
    assert step_of(page) is Step.CODE
    assert not opening.has_desk(folder)
    code = page.code_step.code.text()
    officer.types_last_group()
    assert step_of(page) is Step.FILLING
    assert opening.has_desk(folder)
    page.filling_step.choices[Filling.EMPTY].setFocus()
    officer.presses(Qt.Key.Key_Space)
    officer.goes_on()
    desk, key = opened[0]
    assert (key, desk.providers.rows()) == ("today", [])
    assert set(desk.keys.ways()) == {"passphrase", "recovery code"}
    desk.close()
    opening.unlock_with_recovery(folder, code, desks.outfit()).close()


def test_that_the_demonstration_is_written_when_chosen(officer: Officer, page: FirstRunPage) -> None:
    officer.goes_on()
    officer.types_passphrase()
    officer.types_last_group()
    page.filling_step.choices[Filling.DEMONSTRATION].setChecked(True)
    officer.goes_on()
    assert page.desk is not None
    assert len(page.desk.providers.rows()) == 24


def test_that_import_is_the_page_to_begin_with_when_chosen(officer: Officer, page: FirstRunPage, qtbot: QtBot) -> None:
    officer.goes_on()
    officer.types_passphrase()
    officer.types_last_group()
    with qtbot.waitSignal(page.opened) as opened:
        officer.goes_on()
    assert opened.args[1] == "import"


def test_that_closing_before_the_code_is_confirmed_leaves_nothing(
    officer: Officer, page: FirstRunPage, folder: Path
) -> None:
    officer.goes_on()
    officer.types_passphrase()
    assert folder.exists()
    page.drop()
    assert not folder.exists()


def test_that_back_from_the_code_takes_the_begun_desk_away_and_a_new_code_comes(
    officer: Officer, page: FirstRunPage, folder: Path, qtbot: QtBot
) -> None:
    officer.goes_on()
    officer.types_passphrase()
    first = page.code_step.code.text()
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert step_of(page) is Step.PASSPHRASE
    assert not folder.exists()
    officer.goes_on()
    assert step_of(page) is Step.CODE
    assert page.code_step.code.text() not in {"", first}


def test_that_what_a_crash_left_half_made_does_not_stand_in_the_way(
    officer: Officer, page: FirstRunPage, folder: Path
) -> None:
    Opener(desks.outfit).begin(folder, desks.PASSPHRASE)
    officer.goes_on()
    officer.types_passphrase()
    officer.types_last_group()
    assert step_of(page) is Step.FILLING


def test_that_other_files_in_the_chosen_folder_stay(officer: Officer, page: FirstRunPage, folder: Path) -> None:
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear colleague")
    officer.goes_on()
    officer.types_passphrase()
    page.drop()
    assert [part.name for part in folder.iterdir()] == ["letter.txt"]


def test_that_a_weak_passphrase_and_two_different_ones_are_named(officer: Officer, page: FirstRunPage) -> None:
    officer.goes_on()
    officer.types_passphrase("short", "short")
    assert step_of(page) is Step.PASSPHRASE
    assert "at least 10 characters" in page.passphrase_step.new.first.control.accessibleDescription()
    page.passphrase_step.clear()
    page.passphrase_step.new.form.go_to("first")
    officer.types_passphrase(desks.PASSPHRASE, "something else altogether")
    assert step_of(page) is Step.PASSPHRASE
    assert "not the same" in page.passphrase_step.new.second.control.accessibleDescription()


def test_that_a_wrong_last_group_keeps_the_code_on_the_screen(
    officer: Officer, page: FirstRunPage, folder: Path
) -> None:
    officer.goes_on()
    officer.types_passphrase()
    page.code_step.form.go_to("last")
    officer.types("00000")
    officer.presses(Qt.Key.Key_Return)
    assert step_of(page) is Step.CODE
    assert "not the last group" in page.code_step.last.control.accessibleDescription()
    assert not opening.has_desk(folder)


def test_that_the_code_can_be_copied_and_saved(
    officer: Officer, page: FirstRunPage, tmp_path: Path, qtbot: QtBot
) -> None:
    officer.goes_on()
    officer.types_passphrase()
    step = page.code_step
    qtbot.mouseClick(step.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == step.code.text()
    step.save_to(tmp_path / "code.txt")
    assert step.code.text() in (tmp_path / "code.txt").read_text()
    step.save_to(tmp_path / "nowhere" / "code.txt")
    assert "could not be written" in step.done.text()


def test_that_a_synchronised_folder_is_refused_with_the_reason_and_another_offered(
    officer: Officer, page: FirstRunPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.folder_step.field.line.selectAll()
    officer.types(str(tmp_path / "OneDrive - Council" / "desk"))
    officer.presses(Qt.Key.Key_Return)
    assert step_of(page) is Step.FOLDER
    assert "OneDrive" in page.folder_step.reason.text()
    assert "Nothing was made there" in page.folder_step.reason.text()
    qtbot.mouseClick(page.folder_step.take_button, Qt.MouseButton.LeftButton)
    assert page.folder == opening.default_folder()
    assert page.folder_step.reason.isHidden()


def test_that_a_folder_which_holds_a_desk_is_opened_and_not_made_anew(
    officer: Officer, page: FirstRunPage, folder: Path, qtbot: QtBot
) -> None:
    opening.make(folder, desks.PASSPHRASE, desks.outfit()).desk.close()
    with qtbot.waitSignal(page.desk_found) as found:
        officer.goes_on()
    assert found.args == [folder]


def test_that_every_step_is_named_and_whole(officer: Officer, page: FirstRunPage, qapp: QApplication) -> None:
    for go_on in (officer.goes_on, officer.types_passphrase, officer.types_last_group, page.problem.hide):
        for palette in theme.THEMES.values():
            style.apply(qapp, palette)
            assert nameless(page) == []
            assert clipped(page) == []
        style.apply(qapp, theme.LIGHT)
        go_on()
