"""The recorder on a visit that has begun, in a window that has the keyboard."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desks
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.main_window import MainWindow
from monitor_desk.ui.recorder.page import RecorderPage
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.start.desk_events import DeskEvents
from recorder_visits import Recorded, on_site
from ui_waiting import settle

Open = Callable[[Recorded], RecorderPage]


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.wait()


@pytest.fixture
def recorded(desk: Desk) -> Recorded:
    return on_site(desk)


@pytest.fixture
def after_a_kill(tmp_path: Path) -> Iterator[Callable[[Recorded], Recorded]]:
    """Open the files as they lie on the disk while the first desk still has them open: so they lie after a kill."""
    opened: list[Desk] = []

    def restart(recorded: Recorded) -> Recorded:
        shutil.copytree(recorded.desk.folder, tmp_path / "killed")
        opened.append(opening.unlock(tmp_path / "killed", desks.PASSPHRASE, desks.outfit()))
        return replace(recorded, desk=opened[0])

    yield restart
    for desk in opened:
        desk.close()


@pytest.fixture
def open_page(
    qtbot: QtBot, qapp: QApplication, tasks: TaskRunner, after_a_kill: Callable[[Recorded], Recorded]
) -> Iterator[Open]:
    style.apply(qapp, theme.LIGHT)
    opened: list[tuple[RecorderPage, DeskEvents]] = []

    def make(recorded: Recorded) -> RecorderPage:
        page = RecorderPage(recorded.desk, tasks)
        events = DeskEvents(recorded.desk.subscribe, page)
        events.committed.connect(lambda commit: page.refresh() if commit.kinds & page.watches else None)
        opened.append((page, events))
        page.resize(1170, 740)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_record(recorded.visit_id)
        if page.panes.page is not None:
            page.panes.page.build_all()
        return page

    yield make
    settle(qtbot, tasks)
    for page, events in opened:
        page.finish()
        events.stop()
        page.hide()
        page.deleteLater()
    style.apply(qapp, theme.LIGHT)


@pytest.fixture
def page(open_page: Open, recorded: Recorded) -> RecorderPage:
    return open_page(recorded)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Iterator[MainWindow]:
    style.apply(qapp, theme.LIGHT)
    tasks = TaskRunner()
    made = MainWindow(desk, tasks)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle(qtbot, tasks)
    yield made
    made.leave()
    settle(qtbot, tasks)
    made.hide()
    made.deleteLater()
    tasks.wait()
