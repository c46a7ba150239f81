"""Kills a recorder in mid-sentence and looks each time whether all that was acknowledged is there on the next start.

Run as a program of its own, so that no thread is alive when it forks: `python tests/killed_typing.py FOLDER 10 1`.
It prints one JSON object: rounds, letters acknowledged, and every fault that was found.
"""

import json
import os
import signal
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from time import sleep
from typing import NoReturn
from uuid import UUID

import desks
from monitor_desk.services import opening
from visited import MANAGER, POLICY, Visited

SENTENCE = (
    "The policy is dated 2021 and names a manager who left; staff on shift could not find it – “ask the office”. "
)
LONGEST_SECONDS = 0.25


@dataclass(slots=True)
class Found:
    """What the rounds brought."""

    rounds: int = 0
    acknowledged: int = 0
    answers: int = 0
    faults: list[str] = field(default_factory=list)


def main(folder: Path, rounds: int, seed: int) -> Found:
    """Fork, kill and look, so many times, with one desk."""
    random, found = Random(seed), Found()
    desk = opening.make(folder / "desk", desks.PASSPHRASE, desks.outfit()).desk
    visit_id = Visited(desk).on_site()
    desk.close()
    for n in range(rounds):
        letters, answered = killed_after(folder / "desk", visit_id, random.uniform(0, LONGEST_SECONDS), n)
        found.rounds += 1
        found.acknowledged += letters
        found.answers += answered
        look(folder / "desk", visit_id, (letters, answered, n), found)
    return found


def killed_after(folder: Path, visit_id: UUID, seconds: float, number: int) -> tuple[int, bool]:
    """Start a recorder, kill it so long after its first letter; return what it acknowledged."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        type_for_ever(folder, visit_id, writer, number)
    os.close(writer)
    heard = os.read(reader, 1)
    sleep(seconds)  # the moment of the kill is what is tried
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reader, 65536):
        heard += more
    os.close(reader)
    return heard.count(b"."), b"!" in heard


def type_for_ever(folder: Path, visit_id: UUID, writer: int, number: int) -> NoReturn:
    """Answer one question, then type into another, saying each letter after it is durable."""
    recording = opening.unlock(folder, desks.PASSPHRASE, desks.outfit()).recording
    recording.answer(visit_id, MANAGER, value="yes" if number % 2 else "no", note=f"Round {number}")
    os.write(writer, b"!")
    text = ""
    while True:
        text += SENTENCE[len(text) % len(SENTENCE)]
        recording.keep_typing(visit_id, POLICY, "note", f"{number}: {text}")
        os.write(writer, b".")


def look(folder: Path, visit_id: UUID, told: tuple[int, bool, int], found: Found) -> None:
    """Open the desk as after a crash: the text is there at least as far as acknowledged, and the answer as well."""
    letters, answered, number = told
    desk = opening.unlock(folder, desks.PASSPHRASE, desks.outfit())
    try:
        found.faults += desk.backups.verify().faults
        (text,) = [typed.text for place, typed in desk.recording.unfinished_places(visit_id) if place == POLICY] or [""]
        own, _, kept = text.partition(": ")
        whole = SENTENCE * (len(kept) // len(SENTENCE) + 1)
        if letters and (own != str(number) or len(kept) < letters or not whole.startswith(kept)):
            found.faults.append(f"Round {number}: {letters} letters acknowledged, {text!r} kept")
        answer = desk.visits.file(visit_id).answers[MANAGER][1]
        if answered and answer.note != f"Round {number}":
            found.faults.append(f"Round {number}: the answer says {answer.note!r}")
        if text and not any(typed.text == text for typed in desk.today.view().drafts):
            found.faults.append(f"Round {number}: Today does not offer it")
    finally:
        desk.close()


if __name__ == "__main__":
    print(json.dumps(asdict(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))))
