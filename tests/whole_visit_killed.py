"""Kills the officer's program in mid-sentence, and says what was typed by when and what the next start tells."""

import json
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QPlainTextEdit

from monitor_desk.ui.main_window import MainWindow
from whole_visit_keys import choose, focused, heard, press, shown_words, tab_to, title, wait_for
from whole_visit_windows import settle

CHILD = Path(__file__).with_name("whole_visit_child.py")
KEYS_BEFORE_KILL = 150
KEPT_AFTER_SECONDS = 1.0
NOTES = {
    "first": "Hours commissioned in a usual week, all schemes of this contract, note",
    "second": "Conversation with a person who lives here, what was said",
}
_OPENINGS = {"first": "Night shifts, as the rota has them:", "second": "She said, in her own words:"}


def sentence(part: str) -> str:
    """Return a sentence longer than anyone types, in which the loss or turning of a single letter shows."""
    return f"{_OPENINGS[part]} {' '.join(f'{number:04d}' for number in range(3000))}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Killed:
    """What was typed into a process until it was killed."""

    part: str
    keys: int  # that the process had said it had typed
    safe: int  # of these: typed more than a second before the kill
    told: dict[str, str]

    def is_kept(self, text: str) -> bool:
        """Say whether a text is what was typed, to the last letter that a second had passed over."""
        return sentence(self.part).startswith(text) and len(text) >= self.safe > 0


def kill_in_mid_sentence(folder: Path, part: str) -> Killed:
    """Run a part of the visit in a process of its own and kill it while keys are still being typed."""
    process = subprocess.Popen(
        [sys.executable, str(CHILD), str(folder), part], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    told: dict[str, str] = {}
    keys: list[float] = []
    for line in process.stdout:
        if line.startswith("told "):
            told = json.loads(line[5:])
        else:
            keys.append(float(line.split()[2]))
        if len(keys) == KEYS_BEFORE_KILL:
            break
    killed_at = monotonic()
    process.send_signal(signal.SIGKILL)
    rest, errors = process.communicate()
    assert process.returncode == -signal.SIGKILL, errors
    keys += [float(line.split()[2]) for line in rest.splitlines() if line.count(" ") == 2]
    safe = sum(1 for typed_at in keys if typed_at < killed_at - KEPT_AFTER_SECONDS)
    return Killed(part=part, keys=len(keys), safe=safe, told=told)


def what_is_told(window: MainWindow, part: str) -> dict[str, str]:
    """Go by keys from Today to where the sentence was being typed; return what is said on the way and stands there."""
    tab_to(f"Answer: {_OPENINGS[part][:20]}")
    today = heard()
    press("Space")
    settle(window)
    if title().startswith("Visit – "):
        choose("Open the recorder")
    wait_for("Visit recorder – ")
    settle(window)
    recorder = " ".join(shown_words(window))
    choose("Go there")
    settle(window)
    question = heard()
    tab_to(NOTES[part])
    field = focused()
    assert isinstance(field, QPlainTextEdit), f"the keyboard is on “{heard()}”"
    return {"today": today, "recorder": recorder, "question": question, "text": field.toPlainText()}
