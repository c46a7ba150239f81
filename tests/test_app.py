"""The program as a whole: what it imports before the first paint, its self-test, its second start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import desks
from monitor_desk import app
from monitor_desk.services import opening
from monitor_desk.services.clock import SystemClock

HEAVY = ("sqlalchemy", "sqlmodel", "alembic", "openpyxl", "PIL", "keyring", "pydantic", "sqlcipher3", "cryptography")
PAINTED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from monitor_desk import app
from monitor_desk.ui.desk_window import DeskWindow, StartParts
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.start.opener import Opener
from monitor_desk.ui.start.remembered import Remembered
from monitor_desk.services.clock import SystemClock
running = QApplication([])
window = DeskWindow(StartParts(opener=Opener(app.shipped_outfit), folder=Path("x"), tasks=TaskRunner(),
    remembered=Remembered(Path("y")), clock=SystemClock()))
window.begin(has_desk={has_desk})
window.show()
print([name for name in {heavy} if name in sys.modules])
"""
SECOND_START = """
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from monitor_desk import app
running = QApplication([])
def look():
    window = next(one for one in running.topLevelWidgets() if type(one).__name__ == "DeskWindow")
    window.close()
QTimer.singleShot({milliseconds}, look)
print("first ended with", app.run_window(Path({folder!r}), is_demonstration=False))
"""


def python(code: str, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "HOME": str(home), **more}
    environment["XDG_CONFIG_HOME"] = environment["XDG_DATA_HOME"] = str(home)
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize("has_desk", [True, False], ids=["unlock", "first run"])
def test_that_nothing_heavy_is_imported_before_the_first_page_is_shown(tmp_path: Path, has_desk: bool) -> None:
    shown = python(PAINTED.format(has_desk=has_desk, heavy=HEAVY), tmp_path)
    assert shown.stdout.strip() == "[]", shown.stderr


def test_that_the_self_test_says_a_line_for_each_step_and_ends_well(
    qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.self_test() == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "Making a desk with the demonstration caseload",
        "Opening every page",
        "Writing the report of a visit",
        "Making a backup and reading it back",
        "All steps",
    ]


def test_that_the_self_test_names_the_step_that_failed(
    qapp: object, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr("monitor_desk.ui.self_test.mkdtemp", lambda prefix: str(tmp_path / "file"))
    assert app.self_test() == 1
    assert "Making a desk with the demonstration caseload failed" in capsys.readouterr().err


def test_that_the_shipped_outfit_has_the_teams_paperwork() -> None:
    outfit = app.shipped_outfit()
    assert outfit.tiers
    assert outfit.periods
    assert outfit.unread is not None
    assert outfit.unread.read() == desks.outfit().forms
    assert isinstance(outfit.clock, SystemClock)


def test_that_the_window_opens_and_closes_and_a_second_start_raises_it(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    opening.make(folder, desks.PASSPHRASE, desks.outfit()).desk.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "HOME": str(tmp_path)}
    environment["XDG_CONFIG_HOME"] = environment["XDG_DATA_HOME"] = str(tmp_path)
    first = subprocess.Popen(
        [sys.executable, "-c", SECOND_START.format(milliseconds=6000, folder=str(folder))],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    second = ""
    while first.poll() is None and "ended with 0" not in second:
        second = python(
            "from pathlib import Path\nfrom PySide6.QtCore import QTimer\nfrom PySide6.QtWidgets import QApplication\n"
            "from monitor_desk.ui.start.single_instance import SingleInstance\n"
            f"running = QApplication([])\ninstance = SingleInstance(Path({str(folder)!r}))\n"
            "print('ended with', 0 if not instance.is_first() else 1)\ninstance.close()",
            tmp_path,
        ).stdout
    said, _ = first.communicate(timeout=60)
    assert "ended with 0" in second
    assert said.strip() == "first ended with 0"
