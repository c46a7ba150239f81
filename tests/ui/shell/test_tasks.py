"""Long work runs beside the window; what comes of it arrives on the window's thread."""

import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui.shell.crash import CrashDialog, CrashHandler
from monitor_desk.ui.shell.tasks import Report, TaskRunner
from ui_checks import clipped, nameless


@pytest.fixture
def runner(qtbot: QtBot) -> TaskRunner:
    return TaskRunner()


def test_that_a_result_arrives_on_the_window_thread_with_progress_before(qtbot: QtBot, runner: TaskRunner) -> None:
    heard: list[object] = []
    runner.progressed.connect(lambda done, total, words: heard.append((done, total, words)))

    def work(report: Report) -> str:
        for row in (1, 2):
            report(row, 2, "Reading rows")
        return "worker" if QThread.currentThread() is not runner.thread() else "window"

    def done(result: str) -> None:
        heard.append((result, QThread.currentThread() is runner.thread()))

    with qtbot.waitSignal(runner.idled):
        runner.run("Read", work, done)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [(1, 2, "Reading rows"), (2, 2, "Reading rows"), ("worker", True)]


def test_that_work_stops_at_its_next_report_when_cancelled(qtbot: QtBot, runner: TaskRunner) -> None:
    begun, may_go_on = threading.Event(), threading.Event()
    done: list[object] = []

    def work(report: Report) -> None:
        begun.set()
        may_go_on.wait(5)
        report(1, 2, "Reading rows")

    with qtbot.waitSignal(runner.cancelled) as cancelled:
        task = runner.run("Read", work, done.append)
        begun.wait(5)
        task.cancel()
        may_go_on.set()
    assert (cancelled.args, done, runner.is_busy()) == (["Read"], [], False)


def test_that_a_refusal_goes_to_its_asker_or_else_to_the_page(qtbot: QtBot, runner: TaskRunner) -> None:
    refusal = DeskError("The file is locked. Nothing was stored; close it elsewhere.")
    heard: list[DeskError] = []

    def work(_report: Report) -> DeskError:
        raise refusal

    with qtbot.waitSignal(runner.idled):
        runner.run("Read", work, heard.append, heard.append)
    qtbot.waitUntil(lambda: heard == [refusal])
    with qtbot.waitSignal(runner.refused) as refused:
        runner.run("Read", work, heard.append)
    assert refused.args == [refusal]


def test_that_a_mistake_in_the_work_is_raised_on_the_window_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    def work(_report: Report) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as raised:
        with qtbot.waitSignal(runner.idled):
            runner.run("Read", work, raised.append)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_that_one_thing_runs_at_a_time_in_the_order_asked(qtbot: QtBot, runner: TaskRunner) -> None:
    heard: list[int] = []

    def numbered(number: int) -> Callable[[Report], int]:
        return lambda _report: number

    with qtbot.waitSignal(runner.idled):
        for number in range(20):
            runner.run("Count", numbered(number), heard.append)
    qtbot.waitUntil(lambda: heard == list(range(20)))


def nothing() -> None:
    """Nothing was being typed."""


def now() -> datetime:
    return datetime(2026, 12, 1, 14, 32, tzinfo=UTC)


def test_that_a_mistake_keeps_the_typing_and_notes_where_without_a_word_of_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    kept: list[str] = []
    log = tmp_path / "logs" / "crash.log"
    handler = CrashHandler(log, now, lambda: kept.append("kept"), window)
    try:
        raise ValueError("Mrs Nowak's medication")  # noqa: TRY301
    except ValueError as trouble:
        handler.take(ValueError, trouble, trouble.__traceback__)
    note = log.read_text(encoding="utf-8")
    assert "ValueError" in note
    assert "test_tasks.py" in note
    assert "Nowak" not in note
    assert kept == ["kept"]
    dialog = window.findChild(CrashDialog)
    assert isinstance(dialog, CrashDialog)
    assert str(log) in dialog.where.text()
    qapp.sendPostedEvents()
    assert (nameless(dialog), clipped(dialog)) == ([], [])
    dialog.verb_button.click()
    assert not dialog.isVisible()


def test_that_a_refusal_nobody_caught_goes_to_the_page_and_not_to_the_log(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    handler = CrashHandler(tmp_path / "crash.log", now, nothing, window)
    refusal = DeskError("The file is locked. Nothing was stored.")
    with qtbot.waitSignal(handler.problem_found) as found:
        handler.take(DeskError, refusal, None)
    assert (found.args, (tmp_path / "crash.log").exists()) == ([refusal], False)


def test_that_the_handler_takes_over_and_gives_back(qtbot: QtBot, tmp_path: Path) -> None:
    before = sys.excepthook
    handler = CrashHandler(tmp_path / "crash.log", now, nothing)
    handler.install()
    assert sys.excepthook == handler.take
    handler.uninstall()
    assert sys.excepthook is before
