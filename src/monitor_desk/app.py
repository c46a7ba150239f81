"""The composition root: paints the window first, imports the rest while the officer looks, then opens the desk."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from monitor_desk.services.clock import SystemClock
from monitor_desk.ui.desk_window import DeskWindow, StartParts
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.start import looks
from monitor_desk.ui.start.collector import Collector
from monitor_desk.ui.start.first_paint import FirstPaint
from monitor_desk.ui.start.gate import NAME
from monitor_desk.ui.start.opener import Opener
from monitor_desk.ui.start.remembered import Remembered

if TYPE_CHECKING:
    from monitor_desk.domain.forms.model import Form
    from monitor_desk.services.opening import Outfit
    from monitor_desk.ui.shell.crash import CrashHandler
    from monitor_desk.ui.start.single_instance import SingleInstance

_PARTS_OF_A_DESK = ("desk.db", "keys.json")  # as data.folders names them, which is not imported before the first paint


def run_window(folder: Path | None, *, is_demonstration: bool) -> int:
    """Open the window of a data folder, the usual one if none is given; return the exit status.

    With `is_demonstration` a throw-away desk is made and taken away again. A second start for the same folder raises
    the first window and returns at once.
    """
    app = _application()
    collector = Collector(app)
    remembered = Remembered()
    chosen = _throw_away() if is_demonstration else folder or remembered.folder() or _usual()
    instance = None if is_demonstration else _instance(chosen)
    if instance is not None and not instance.is_first():
        return 0
    looks.dress(app, remembered.theme())
    clock = SystemClock()
    tasks = TaskRunner()
    window = DeskWindow(
        StartParts(
            opener=Opener(shipped_outfit),
            folder=chosen / "desk" if is_demonstration else chosen,
            tasks=tasks,
            remembered=remembered,
            clock=clock,
            is_demonstration=is_demonstration,
        )
    )
    handlers: list[CrashHandler] = []

    def begin() -> None:
        handlers.append(_catch_mistakes(window, chosen, clock))
        window.begin(has_desk=any((chosen / part).exists() for part in _PARTS_OF_A_DESK))
        QTimer.singleShot(0, window, window.load)

    FirstPaint(window).passed.connect(begin)
    window.show()
    if instance is not None:
        instance.raise_asked.connect(window.raise_window)
    window.closed.connect(app.quit)
    status = app.exec()
    tasks.wait()
    for handler in handlers:
        handler.uninstall()
    collector.stop()
    if is_demonstration:
        shutil.rmtree(chosen, ignore_errors=True)
    for thing in (window, instance, tasks):  # before the application, which Python would else take away first
        if thing is not None:
            delete(thing)
    return status


def self_test() -> int:
    """Try the program on this computer without a screen: store, every page, backup; return the exit status."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY") and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from monitor_desk.ui.self_test import SelfTest

    app = _application()
    looks.dress(app, "")
    collector = Collector(app)
    status = SelfTest(Opener(shipped_outfit)).run()
    QCoreApplication.sendPostedEvents(
        None, QEvent.Type.DeferredDelete.value
    )  # widgets go before Python takes their parts
    collector.stop()
    return status


def shipped_outfit() -> Outfit:
    """Return what every desk is opened with: the shipped paperwork, forms unread, and the laptop's clock."""
    from monitor_desk import shipped
    from monitor_desk.intake.paperwork import forms_mark, read_framework
    from monitor_desk.services.opening import Outfit, UnreadForms

    paperwork = read_framework(shipped.forms())
    return Outfit(
        tiers=paperwork.tiers,
        periods=tuple(period for calendar in paperwork.calendars for period in calendar.periods),
        rule=paperwork.drafting_rule,
        unread=UnreadForms(mark=forms_mark(shipped.forms()), read=_shipped_forms),
        clock=SystemClock(),
    )


def _shipped_forms() -> tuple[Form, ...]:
    from monitor_desk import shipped
    from monitor_desk.intake.paperwork import read_paperwork

    return read_paperwork(shipped.forms()).forms


def _application() -> QApplication:
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("")
    app.setQuitOnLastWindowClosed(False)
    return app


def _usual() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir(NAME, appauthor=False, roaming=False))


def _throw_away() -> Path:
    from tempfile import mkdtemp

    return Path(mkdtemp(prefix="monitor-desk-"))


def _instance(folder: Path) -> SingleInstance:
    from monitor_desk.ui.start.single_instance import SingleInstance

    return SingleInstance(folder)


def _catch_mistakes(window: DeskWindow, folder: Path, clock: SystemClock) -> CrashHandler:
    from monitor_desk.ui.shell.crash import CrashHandler

    handler = CrashHandler(folder / "mistakes.log", clock.now, window.keep_typing, window)
    handler.problem_found.connect(window.show_problem)
    handler.install()
    return handler
