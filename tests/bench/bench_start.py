"""How fast the desk stands: first paint and Today listed, against a bare PySide6 window in the same run.

Run: python tests/bench/bench_start.py [providers ...]   (24 and 5000 unless told otherwise)
Targets (quality.md, section 4): first paint <= 1.5 x bare, Today listed <= 5 x bare, no gap over 100 ms meanwhile.
Each figure is the middle one of several starts of a fresh program, each beside a bare window of its own. The passphrase
is typed by no one: the time from unlocking to the list is counted, with keys of usual cost in one line and without them
in another.
"""

import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

STARTS = 5
MOMENTS = ("paint", "asks", "unlocked", "listed")
PASSPHRASE = "seven quiet herons wade"
BARE = """
import sys, time
begun = time.perf_counter()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(time.perf_counter() - begun)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
DESK = """
import faulthandler, json, sys, time
faulthandler.dump_traceback_later(60, exit=True)
begun = time.perf_counter()
def since(): return time.perf_counter() - begun
from pathlib import Path
from PySide6.QtCore import QTimer
from monitor_desk import app as program
from monitor_desk.ui.desk_window import DeskWindow
found, ticks = {}, [time.perf_counter()]
cpu = {}
class Watched(DeskWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if "paint" not in found:
            found["paint"] = since()
    def begin(self, **what):
        super().begin(**what)
        found["asks"] = since()
    def load(self):
        super().load()
        self.typed()
    def typed(self):
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.tick)
        self.timer.start(5)
        self.gate.passphrase.line.setText(PASSPHRASE)
        self.gate.unlock()
    def take(self, desk):
        found["unlocked"] = since()
        before = time.perf_counter()
        super().take(desk)
        found["built"] = time.perf_counter() - before
        self.main.ready.connect(self.listed)
    def listed(self):
        found["listed"] = since()
        found["rows"] = self.main.host.page("today").table.count()
        self.idle.stop()
        self.close()
    def tick(self):
        now = time.perf_counter()
        found["gap"] = max(found.get("gap", 0), now - ticks[0]) if len(ticks) > 1 else 0
        ticks[:] = [now, now]
program.DeskWindow = Watched
PASSPHRASE = sys.argv[2]
program.run_window(Path(sys.argv[1]), is_demonstration=False)
print(json.dumps(found))
"""


def compile_bytecode() -> None:
    """Compile the program, as installing it does: else each start would compile what was edited last."""
    import monitor_desk

    compileall.compile_dir(Path(str(monitor_desk.__file__)).parent, quiet=1)


def started(code: str, *words: str) -> str:
    """Start a fresh program and return what it said last."""
    home = tempfile.mkdtemp()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "XDG_CONFIG_HOME": home}
    done = subprocess.run(
        [sys.executable, "-c", code, *words], env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    return done.stdout.strip().splitlines()[-1]


def make_desk(folder: Path, providers: int, *, is_cheap: bool) -> None:
    """Make a desk with a caseload of so many providers."""
    sys.path.insert(0, str(Path(__file__).parents[1]))
    import desks
    from monitor_desk import app
    from monitor_desk.services import opening

    outfit = desks.outfit() if is_cheap else app.shipped_outfit()
    desk = opening.make(folder, PASSPHRASE, outfit).desk
    desk.demonstration.fill(providers)
    desk.close()


def in_turn(folder: Path) -> list[dict[str, float]]:
    """Start the desk several times, each beside a bare window; moments are returned in windows, not in seconds."""
    found = []
    for _ in range(STARTS):
        bare = float(started(BARE))
        start = json.loads(started(DESK, str(folder), PASSPHRASE))
        found.append({"bare": bare, **start, **{moment: start[moment] / bare for moment in MOMENTS}})
    return found


def middle(figures: list[dict[str, float]], key: str) -> float:
    """Return the middle one."""
    return statistics.median(one[key] for one in figures)


def main() -> None:
    """Print a line for each size."""
    compile_bytecode()
    for providers in [int(word) for word in sys.argv[1:]] or [24, 5000]:
        for is_cheap in (True, False):
            with tempfile.TemporaryDirectory() as place:
                folder = Path(place) / "desk"
                make_desk(folder, providers, is_cheap=is_cheap)
                starts = in_turn(folder)
            keys = "cheap keys" if is_cheap else "usual keys"
            print(
                f"{providers:,} providers, {keys}: bare window {middle(starts, 'bare') * 1000:.0f} ms = 1.0, "
                f"first paint {middle(starts, 'paint'):.2f} (<= 1.5), "
                f"passphrase asked for {middle(starts, 'asks'):.2f}, unlocked {middle(starts, 'unlocked'):.2f}, "
                f"Today listed {middle(starts, 'listed'):.2f} (<= 5) with {middle(starts, 'rows'):,.0f} rows, "
                f"longest gap {middle(starts, 'gap') * 1000:.0f} ms (<= 100), "
                f"window built in {middle(starts, 'built') * 1000:.0f} ms"
            )


if __name__ == "__main__":
    main()
