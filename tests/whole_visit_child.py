"""The officer's program in a process of its own, worked by keys, to be killed while keys are still being typed.

Run as `python tests/whole_visit_child.py FOLDER PART`. It says on standard output, a line for each: `told {…}` what the
officer is told after a kill, and `key N SECONDS` after each key of the sentence that never ends.
"""

import json
import os
import sys
from pathlib import Path
from time import monotonic
from typing import NoReturn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desks import PASSPHRASE, outfit
from monitor_desk.services import opening
from monitor_desk.ui import style, theme
from monitor_desk.ui.main_window import MainWindow
from monitor_desk.ui.shell.tasks import TaskRunner
from whole_visit_before import begin, plan, prepare
from whole_visit_keys import press, rest, tab_to, write
from whole_visit_killed import NOTES, sentence, what_is_told
from whole_visit_recording import fill, record
from whole_visit_script import OFFICE, WRONG_FACT, scheme
from whole_visit_site import PRIVATE_NOTE, add_finding, take_quick_note
from whole_visit_windows import window_on

BETWEEN_KEYS_MS = 12


def main(folder: Path, part: str) -> NoReturn:
    """Open the desk, work up to the middle of a sentence, and go on typing it until the process is killed."""
    application = QApplication([])
    style.apply(application, theme.LIGHT)
    window = window_on(opening.unlock(folder, PASSPHRASE, outfit()), TaskRunner())
    {"first": _first, "second": _second}[part](window)
    for at, letter in enumerate(sentence(part), start=1):
        write(letter)
        print(f"key {at} {monotonic()}", flush=True)
        rest(BETWEEN_KEYS_MS)
    raise SystemExit("nobody killed this process")


def _first(window: MainWindow) -> None:
    """Plan the visit, begin it, and record the office part up to a note on staffing."""
    plan(window)
    prepare(window)
    begin(window)
    record(window, OFFICE[:2])
    fill(window, OFFICE[2].stops[:2])
    tab_to(NOTES["first"], back=True)


def _second(window: MainWindow) -> None:
    """Go on where the first process was killed, up to what a person says at the first scheme."""
    print("told " + json.dumps(what_is_told(window, "first")), flush=True)
    fill(window, OFFICE[2].stops[1:])
    press("Ctrl+Return")
    fill(window, OFFICE[3].stops[:4])
    add_finding(window, "Maj", WRONG_FACT)
    fill(window, OFFICE[3].stops[4:])
    take_quick_note(window, PRIVATE_NOTE, is_private=True)
    press("Ctrl+Return")
    record(window, [*OFFICE[4:], *scheme(is_second=False)[:9]])
    fill(window, scheme(is_second=False)[9].stops[:2])
    tab_to(NOTES["second"])


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
