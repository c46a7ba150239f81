"""Where the program starts."""

import subprocess
import sys
from pathlib import Path

import pytest

from monitor_desk.__main__ import Window, main, window_asked


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], Window(None, is_demonstration=False)),
        (["--demo"], Window(None, is_demonstration=True)),
        (["--data", "my desk"], Window(Path("my desk"), is_demonstration=False)),
        (["--data=my desk"], Window(Path("my desk"), is_demonstration=False)),
        (["--data"], None),
        (["--data="], None),
        (["--data", ""], None),
        (["--data", "--demo"], None),
        (["--demo", "--data", "x"], None),
        (["--data", "x", "list", "providers"], None),
        (["list", "providers"], None),
        (["--help"], None),
    ],
)
def test_that_the_window_opens_only_when_no_command_is_given(words: list[str], window: Window | None) -> None:
    assert window_asked(words) == window


def test_that_nothing_heavy_is_loaded_before_the_window_is_asked_for() -> None:
    code = (
        "import sys; from monitor_desk.__main__ import window_asked; window_asked([]);"
        "print([name for name in ('typer', 'sqlalchemy', 'PySide6', 'monitor_desk.services', 'monitor_desk.cli')"
        " if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"


def test_that_main_hands_back_the_status_of_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("Monitor Desk ")
    assert main(["list", "banana"]) == 2
    assert main(["list", "visits"]) == 1
