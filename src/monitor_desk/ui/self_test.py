"""The test that the built program makes of itself: a store, every page, a backup; one line for each step."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from secrets import token_hex
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from monitor_desk.ui.later_page import LaterPage
from monitor_desk.ui.offscreen import without_noise
from monitor_desk.ui.page_list import PAGES
from monitor_desk.ui.shell.tasks import TaskRunner

if TYPE_CHECKING:
    from monitor_desk.domain.errors import DeskError
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.main_window import MainWindow
    from monitor_desk.ui.start.opener import Opener

PATIENCE_MS = 60_000
_RECORDS = {
    "provider": "providers",
    "contract": "contracts",
    "location": "locations",
    "visit": "visits",
    "recorder": "visits",
    "check": "checks",
    "check_recorder": "checks",
    "action": "actions",
    "form": "forms",
}


class SelfTestError(Exception):
    """A step that did not come out as it should."""


class SelfTest:
    """Runs the steps and says how each went."""

    def __init__(self, opener: Opener) -> None:
        self._opener = opener
        self._tasks = TaskRunner()
        self._refusals: list[DeskError] = []
        self._tasks.refused.connect(self._refusals.append)

    def run(self) -> int:
        """Run every step; return 0, or 1 after a sentence that names the step which failed."""
        folder = Path(mkdtemp(prefix="monitor-desk-test-"))
        step = "Making a desk with the demonstration caseload"
        before = sys.excepthook
        raised: list[BaseException] = []
        sys.excepthook = lambda _kind, trouble, _trace: raised.append(trouble)
        try:
            desk = self._opener.make_demonstration(folder / "desk")
            _say(step, f"{len(desk.providers.rows())} providers, {len(desk.contracts.rows())} contracts")
            step = "Opening every page"
            shown = self._show_pages(desk)
            self._look_for_trouble(raised)
            _say(step, shown)
            step = "Writing the report of a visit"
            _say(step, _reported(desk, folder))
            step = "Making a backup and reading it back"
            _say(step, _backed_up(desk))
            desk.close()
        except Exception as trouble:  # noqa: BLE001  whatever it is, the step that failed is named
            sys.stderr.write(f"{step} failed: {trouble}. Nothing of yours was touched; build the program anew.\n")
            return 1
        finally:
            sys.excepthook = before
            shutil.rmtree(folder, ignore_errors=True)
        _say("All steps", "done")
        return 0

    def _show_pages(self, desk: Desk) -> str:
        from monitor_desk.ui.main_window import MainWindow

        with without_noise():
            return self._walk(MainWindow(desk, self._tasks), desk)

    def _walk(self, window: MainWindow, desk: Desk) -> str:
        window.show()
        self._settle()
        later = []
        for entry in PAGES:
            window.go(entry.key, _record(desk, entry.key))
            self._settle()
            if isinstance(window.host.current(), LaterPage):
                later.append(entry.title)
        window.leave()
        self._settle()
        _put_away(window)
        built = len(PAGES) - len(later)
        return f"{built} pages, {len(later)} not in this version ({', '.join(later)})"

    def _settle(self) -> None:
        """Let the window work until the worker rests."""
        loop = QEventLoop()
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        while self._tasks.is_busy():
            self._tasks.idled.connect(loop.quit)
            loop.exec()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    def _look_for_trouble(self, raised: list[BaseException]) -> None:
        for trouble in (*raised, *self._refusals):
            raise SelfTestError(f"{type(trouble).__name__}: {trouble}")


def _record(desk: Desk, kind: str) -> object:
    rows = getattr(desk, _RECORDS[kind]).rows() if kind in _RECORDS else []
    return rows[0].id if rows else None


def _reported(desk: Desk, folder: Path) -> str:
    from monitor_desk.domain.visit_report import Reader, for_reader
    from monitor_desk.reports.pack import write_pack
    from monitor_desk.reports.visit_export import KINDS, write_visit_report

    visit_id = next(row.id for row in desk.visits.rows() if desk.papers.rows(row.id))
    copy = for_reader(desk.papers.report(desk.papers.rows(visit_id)[-1].id), Reader.COLLEAGUE)
    files = [folder / f"report{kind}" for kind in KINDS]
    for path in files:
        write_visit_report(copy, desk.evidence.content, path, desk.clock.now())
    pack = folder / "visit.mdpack"
    write_pack(desk.sharing.pack_of_visit(visit_id), pack, passphrase=token_hex(), seal=desk.sharing.seal())
    return ", ".join(f"{path.suffix} {path.stat().st_size:,} bytes" for path in (*files, pack))


def _backed_up(desk: Desk) -> str:
    made = desk.backups.make(reason="self-test")
    found = desk.backups.verify()
    if found.faults:
        raise SelfTestError("; ".join(found.faults))
    return f"{sum(made.counts.values()):,} rows, {found.revisions:,} revisions, {found.sound_backups} sound backup"


def _put_away(window: MainWindow) -> None:
    window.hide()
    window.deleteLater()


def _say(step: str, outcome: str) -> None:
    sys.stdout.write(f"{step}: {outcome}\n")
    sys.stdout.flush()
