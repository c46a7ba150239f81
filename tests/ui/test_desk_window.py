"""The program's window from the gate to the open desk: lock, unlock, idle, close."""

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import desks
from monitor_desk.domain.providers import Provider
from monitor_desk.services import opening
from monitor_desk.services.clock import FixedClock
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.desk_window import DeskWindow, StartParts
from monitor_desk.ui.first_run.page import FirstRunPage
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.start.opener import Opener
from monitor_desk.ui.start.remembered import Remembered
from monitor_desk.ui.unlock.page import UnlockPage
from ui_waiting import settle


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.wait()


@pytest.fixture
def folder(caseload_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(caseload_template, tmp_path / "desk"))


@pytest.fixture
def parts(folder: Path, tmp_path: Path, tasks: TaskRunner) -> StartParts:
    return StartParts(
        opener=Opener(desks.outfit),
        folder=folder,
        tasks=tasks,
        remembered=Remembered(tmp_path / "laptop.json"),
        clock=FixedClock(desks.NOW),
    )


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, parts: StartParts, tasks: TaskRunner) -> Iterator[DeskWindow]:
    style.apply(qapp, theme.LIGHT)
    qapp.setQuitOnLastWindowClosed(False)
    made = begun(qtbot, parts, has_desk=True)
    yield made
    finish(qtbot, made)


def begun(qtbot: QtBot, parts: StartParts, *, has_desk: bool) -> DeskWindow:
    made = DeskWindow(parts)
    made.begin(has_desk=has_desk)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.load()
    settle(qtbot, parts.tasks)
    return made


def finish(qtbot: QtBot, window: DeskWindow) -> None:
    if window.isVisible():
        with qtbot.waitSignal(window.closed, timeout=20_000):
            window.close()
    window.deleteLater()


def unlock(qtbot: QtBot, window: DeskWindow, tasks: TaskRunner) -> None:
    gate = window.gate
    assert isinstance(gate, UnlockPage)
    qtbot.keyClicks(gate.passphrase.line, desks.PASSPHRASE)
    qtbot.keyClick(gate.passphrase.line, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert window.main is not None


def lock(qtbot: QtBot, window: DeskWindow, tasks: TaskRunner) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, tasks)


def words_in(window: QWidget) -> str:
    found = [one.text() for one in window.findChildren(QLabel)] + [
        one.text() for one in window.findChildren(QPushButton)
    ]
    found += [one.text() for one in window.findChildren(QLineEdit)]
    return " ".join([window.windowTitle(), *found])


def desk_of(window: DeskWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def open_provider(window: DeskWindow, qtbot: QtBot, tasks: TaskRunner) -> Provider:
    row = next(one for one in desk_of(window).providers.rows() if one.name == "Harbour Lane Support")
    assert window.main is not None
    window.main.open_record("provider", row.id)
    settle(qtbot, tasks)
    return desk_of(window).records.get(Provider, row.id)


def test_that_the_passphrase_leads_to_today(window: DeskWindow, qtbot: QtBot, tasks: TaskRunner) -> None:
    assert isinstance(window.gate, UnlockPage)
    assert window.windowTitle() == "Monitor Desk"
    unlock(qtbot, window, tasks)
    assert window.windowTitle() == "Today – Monitor Desk"
    assert window.gate is None


def test_that_ctrl_l_takes_everything_of_the_desk_from_the_window_and_closes_it(
    window: DeskWindow, qtbot: QtBot, tasks: TaskRunner, folder: Path
) -> None:
    unlock(qtbot, window, tasks)
    open_provider(window, qtbot, tasks)
    assert "Harbour Lane Support" in words_in(window)
    lock(qtbot, window, tasks)
    assert window.main is None
    assert window.desk is None
    assert window.windowTitle() == "Monitor Desk"
    qtbot.waitUntil(lambda: "Harbour" not in words_in(window))
    opening.unlock(folder, desks.PASSPHRASE, desks.outfit()).close()


def test_that_unlocking_returns_to_the_record_the_field_and_the_word(
    window: DeskWindow, qtbot: QtBot, tasks: TaskRunner
) -> None:
    unlock(qtbot, window, tasks)
    open_provider(window, qtbot, tasks)
    page = window.main.host.current()  # type: ignore[union-attr]
    page.tabs.open_tab("details")  # type: ignore[union-attr]
    field = next(one for one in page.findChildren(QLineEdit) if one.isVisible() and not one.isReadOnly())  # type: ignore[union-attr]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Harbour Lane Suport")
    field.setCursorPosition(7)
    name, title = field.accessibleName(), window.windowTitle()
    lock(qtbot, window, tasks)
    unlock(qtbot, window, tasks)
    focus = QApplication.focusWidget()
    assert window.windowTitle() == title
    assert isinstance(focus, QLineEdit)
    assert (focus.accessibleName(), focus.text(), focus.cursorPosition()) == (name, "Harbour Lane Suport", 7)


def test_that_a_dialog_goes_away_with_the_lock_and_what_was_typed_into_it_is_kept(
    window: DeskWindow, qtbot: QtBot, tasks: TaskRunner
) -> None:
    unlock(qtbot, window, tasks)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    reason = dialog.findChildren(QPlainTextEdit)[0]
    qtbot.keyClicks(reason, "Agreed by telephone")
    window.lock()
    settle(qtbot, tasks)
    assert not any(isinstance(one, QDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
    unlock(qtbot, window, tasks)
    kept = [typed.text for typed in desk_of(window).records.unfinished()]
    assert any("Agreed by telephone" in text for text in kept)


def test_that_a_note_half_typed_is_kept_once_when_the_desk_locks(
    window: DeskWindow, qtbot: QtBot, tasks: TaskRunner
) -> None:
    unlock(qtbot, window, tasks)
    before = len(desk_of(window).records.unfinished())
    assert window.main is not None
    window.main.add_note()
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    qtbot.keyClicks(dialog.findChildren(QPlainTextEdit)[0], "The manager rang")
    window.lock()
    settle(qtbot, tasks)
    unlock(qtbot, window, tasks)
    kept = [typed.text for typed in desk_of(window).records.unfinished()]
    assert len(kept) == before + 1
    assert "The manager rang" in kept


def test_that_the_desk_locks_when_left_alone_and_keys_put_it_off(
    window: DeskWindow, qtbot: QtBot, tasks: TaskRunner
) -> None:
    unlock(qtbot, window, tasks)
    window.idle.set_limit(300)
    window.idle._timer.setInterval(50)
    for _ in range(8):
        qtbot.mouseMove(window.windowHandle(), QPoint(20, 20))
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
        qtbot.wait(60)
        assert window.main is not None
    qtbot.waitUntil(lambda: window.main is None, timeout=3000)


def test_that_a_laptop_that_slept_finds_the_desk_locked(qtbot: QtBot, parts: StartParts, tasks: TaskRunner) -> None:
    moments = [desks.NOW]

    class Clock(FixedClock):
        def now(self) -> datetime:
            return moments[0]

    slept = StartParts(
        opener=parts.opener, folder=parts.folder, tasks=tasks, remembered=parts.remembered, clock=Clock(desks.NOW)
    )
    window = begun(qtbot, slept, has_desk=True)
    unlock(qtbot, window, tasks)
    window.idle._timer.setInterval(30)
    qtbot.wait(100)
    assert window.main is not None
    moments[0] += timedelta(hours=2)
    qtbot.waitUntil(lambda: window.main is None, timeout=3000)
    finish(qtbot, window)


def test_that_closing_makes_the_backup_that_is_due_and_leaves_the_desk_closed(
    window: DeskWindow, qtbot: QtBot, tasks: TaskRunner, folder: Path
) -> None:
    unlock(qtbot, window, tasks)
    desk_of(window).records.add(Provider(name="New Provider"))
    finish(qtbot, window)
    desk = opening.unlock(folder, desks.PASSPHRASE, desks.outfit())
    assert desk.backups.last() is not None
    assert "New Provider" in {row.name for row in desk.providers.rows()}
    desk.close()


def test_that_what_is_typed_when_the_window_closes_is_stored(
    window: DeskWindow, qtbot: QtBot, tasks: TaskRunner, folder: Path
) -> None:
    unlock(qtbot, window, tasks)
    open_provider(window, qtbot, tasks)
    page = window.main.host.current()  # type: ignore[union-attr]
    page.tabs.open_tab("details")  # type: ignore[union-attr]
    field = next(one for one in page.findChildren(QLineEdit) if one.isVisible() and not one.isReadOnly())  # type: ignore[union-attr]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClicks(field, " Typed")
    finish(qtbot, window)
    desk = opening.unlock(folder, desks.PASSPHRASE, desks.outfit())
    assert "Harbour Lane Support Typed" in {row.name for row in desk.providers.rows()}
    desk.close()


def test_that_the_palette_is_remembered_for_the_unlock_page(
    window: DeskWindow, qtbot: QtBot, tasks: TaskRunner, parts: StartParts
) -> None:
    unlock(qtbot, window, tasks)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "switch to dark")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert theme.current() is theme.DARK
    lock(qtbot, window, tasks)
    assert theme.current() is theme.DARK
    assert parts.remembered.theme() == "dark"


def test_that_a_new_laptop_begins_with_the_first_run_and_the_folder_is_remembered(
    qtbot: QtBot, tmp_path: Path, parts: StartParts, tasks: TaskRunner
) -> None:
    fresh = StartParts(
        opener=parts.opener, folder=tmp_path / "fresh", tasks=tasks, remembered=parts.remembered, clock=parts.clock
    )
    window = begun(qtbot, fresh, has_desk=False)
    gate = window.gate
    assert isinstance(gate, FirstRunPage)
    gate.go_on()
    settle(qtbot, tasks)
    for field in (gate.passphrase_step.new.first, gate.passphrase_step.new.second):
        qtbot.keyClicks(field.line, desks.PASSPHRASE)
    gate.go_on()
    settle(qtbot, tasks)
    qtbot.keyClicks(gate.code_step.last.line, gate.code_step.code.text()[-5:])
    gate.go_on()
    settle(qtbot, tasks)
    gate.go_on()
    settle(qtbot, tasks)
    assert window.main is not None
    assert window.main.history.current is not None
    assert window.main.history.current.page == "import"
    assert parts.remembered.folder() == tmp_path / "fresh"
    finish(qtbot, window)


def test_that_closing_the_first_run_half_way_leaves_nothing(
    qtbot: QtBot, tmp_path: Path, parts: StartParts, tasks: TaskRunner
) -> None:
    fresh = StartParts(
        opener=parts.opener, folder=tmp_path / "fresh", tasks=tasks, remembered=parts.remembered, clock=parts.clock
    )
    window = begun(qtbot, fresh, has_desk=False)
    gate = window.gate
    assert isinstance(gate, FirstRunPage)
    gate.go_on()
    settle(qtbot, tasks)
    for field in (gate.passphrase_step.new.first, gate.passphrase_step.new.second):
        qtbot.keyClicks(field.line, desks.PASSPHRASE)
    gate.go_on()
    settle(qtbot, tasks)
    finish(qtbot, window)
    assert not (tmp_path / "fresh").exists()


def test_that_a_demonstration_opens_by_itself_and_says_what_it_is(
    qtbot: QtBot, tmp_path: Path, parts: StartParts, tasks: TaskRunner
) -> None:
    shown = StartParts(
        opener=parts.opener,
        folder=tmp_path / "shown",
        tasks=tasks,
        remembered=parts.remembered,
        clock=parts.clock,
        is_demonstration=True,
    )
    window = begun(qtbot, shown, has_desk=False)
    qtbot.waitUntil(lambda: window.main is not None, timeout=20_000)
    settle(qtbot, tasks)
    assert window.main is not None
    qtbot.waitUntil(lambda: "Demonstration" in words_in(window), timeout=5000)
    window.lock()
    assert window.main is not None
    assert parts.remembered.folder() is None
    finish(qtbot, window)
