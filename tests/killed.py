"""Kills a writer at random moments and looks each time whether all that it had acknowledged is there.

Run as a program of its own, so that no thread is alive when it forks: `python tests/killed.py FOLDER ROUNDS SEED`.
It prints one JSON object: rounds, rows acknowledged, rows lost, and every fault that was found.
"""

import json
import os
import select
import signal
import sys
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from time import monotonic
from typing import NoReturn
from uuid import UUID

from monitor_desk.data import local_state, log_check, records
from monitor_desk.data.cipher import page_check
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.domain.notes import Note
from monitor_desk.domain.providers import Provider
from stores import KEY, OFFICER, SteppedClock, make_template

LONGEST_SECONDS = 0.04
STARTING_UP = 0.2
KILLS_OF_A_STORE = 20


@dataclass(slots=True)
class Found:
    """What the rounds brought."""

    rounds: int = 0
    acknowledged: int = 0
    killed_before_first: int = 0
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def main(folder: Path, rounds: int, seed: int) -> Found:
    """Fork, kill and look, so many times; each store outlives a number of kills."""
    random, found = Random(seed), Found()
    known: dict[UUID, int] = {}
    for n in range(rounds):
        if n % KILLS_OF_A_STORE == 0:
            path, known = begin(folder / f"desk-{n}.db"), {}
        heard = killed_after(path, random.uniform(0, LONGEST_SECONDS), is_writing=random.random() > STARTING_UP)
        known |= heard
        found.rounds += 1
        found.acknowledged += len(heard)
        found.killed_before_first += not heard
        look(path, known, found)
    return found


def begin(path: Path) -> Path:
    """Make an empty desk."""
    make_template(path)
    with closing(Database(path, KEY, SteppedClock())) as database, database.write(by=OFFICER, label="Begin") as session:
        local_state.begin_device(session, new_id().hex)
    return path


def killed_after(path: Path, seconds: float, *, is_writing: bool) -> dict[UUID, int]:
    """Start a writer, kill it so long after its start or its first row, and return the versions it acknowledged."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        write_for_ever(path, writer)
    os.close(writer)
    heard = os.read(reader, 65536) if is_writing else b""
    heard += listen(reader, seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reader, 65536):
        heard += more
    os.close(reader)
    return {UUID(hex=line[:32]): int(line[33:]) for line in heard.decode().split("\n") if line}


def listen(reader: int, seconds: float) -> bytes:
    """Read what is acknowledged until the time is over."""
    heard, until = b"", monotonic() + seconds
    while (left := until - monotonic()) > 0:
        if select.select([reader], [], [], left)[0]:
            heard += os.read(reader, 65536)
    return heard


def write_for_ever(path: Path, writer: int) -> NoReturn:
    """Add providers and notes and change them, saying each id and version after its commit."""
    database = Database(path, KEY, SteppedClock())
    while True:
        with database.write(by=OFFICER, label="Add") as session:
            provider = records.insert(session, Provider(name="Version 1", address="x" * 2000))
            records.insert(session, Note(text="Version 1", provider_id=provider))
        os.write(writer, f"{provider.hex} 1\n".encode())
        for version in (2, 3):
            with database.write(by=OFFICER, label="Change") as session:
                records.change(session, "provider", provider, {"name": f"Version {version}"})
            os.write(writer, f"{provider.hex} {version}\n".encode())


def look(path: Path, known: dict[UUID, int], found: Found) -> None:
    """Open the store as after a crash: every page, the whole log, and each acknowledged record at least as told."""
    with closing(Database(path, KEY, SteppedClock())) as database:
        with closing(database.raw_connection()) as connection:
            found.faults += page_check(connection)
        with database.read() as session:
            found.faults += log_check.check(session).faults
            stored = {one: int(draft.name.split()[1]) for one, draft in records.listed(session, Provider)}
    found.lost += [f"{one} at {version}" for one, version in known.items() if stored.get(one, 0) < version]


if __name__ == "__main__":
    print(json.dumps(asdict(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))))
