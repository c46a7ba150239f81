"""Garbage is collected on the window's thread only."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.start.collector import Collector


class Ringed(QWidget):
    """A widget that only the collector can free."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = self
        self.label = QLabel("", self)


def test_that_work_on_the_worker_frees_no_widget_and_the_window_does(
    qtbot: QtBot, qapp: object, collector: Collector
) -> None:
    freed: list[threading.Thread] = []
    tasks = TaskRunner()

    def allocate(_report: object) -> int:
        return len([[number] for number in range(50_000)])

    refs = [weakref.finalize(Ringed(), lambda: freed.append(threading.current_thread())) for _ in range(50)]
    tasks.run("Allocating", allocate, lambda _count: None)
    qtbot.waitUntil(lambda: not tasks.is_busy())
    tasks.wait()
    assert not [thread for thread in freed if thread is not threading.main_thread()]
    gc.collect()
    assert len(freed) == len(refs)
    assert set(freed) == {threading.main_thread()}


def test_that_python_collects_again_when_it_has_stopped(qapp: object, collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
