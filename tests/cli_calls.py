"""Calling the command line in tests: on a real desk with cheap keys, what it printed and how it ended."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from monitor_desk import shipped
from monitor_desk.cli import app
from monitor_desk.data.keys import Cost
from monitor_desk.intake.paperwork import read_paperwork
from monitor_desk.services import opening
from monitor_desk.services.clock import FixedClock
from monitor_desk.services.desk import Desk
from monitor_desk.services.opening import Outfit

PASSPHRASE = "violet kettle harbour"
NOW = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)


def cheap_outfit() -> Outfit:
    """Return the shipped forms, a clock at 9:00 on 1 April 2026 and keys that cost next to nothing."""
    paperwork = read_paperwork(shipped.forms())
    return Outfit(
        tiers=paperwork.tiers,
        periods=tuple(period for calendar in paperwork.calendars for period in calendar.periods),
        rule=paperwork.drafting_rule,
        forms=paperwork.forms,
        clock=FixedClock(NOW),
        cost=Cost(memory_kib=64, iterations=1, lanes=1),
    )


def make_desk(folder: Path, *, providers: int) -> Path:
    """Make a desk, with a demonstration caseload of so many providers, and a file with its passphrase beside it."""
    new = opening.make(folder, PASSPHRASE, cheap_outfit())
    try:
        if providers:
            new.desk.demonstration.fill(providers=providers)
    finally:
        new.desk.close()
    folder.with_name("passphrase.txt").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return folder


@dataclass(frozen=True, slots=True)
class Called:
    """A desk to call commands on."""

    folder: Path

    @property
    def where(self) -> list[str]:
        """Return the options that name the desk and open it."""
        return ["--data", str(self.folder), "--passphrase-file", str(self.folder.with_name("passphrase.txt"))]

    def __call__(self, *words: object) -> Result:
        """Run a command on the desk."""
        return call(*words, *self.where)

    def json(self, *words: object) -> Any:
        """Run a command with --json and return its document; nothing else may be on standard output."""
        result = self(*words, "--json")
        assert (result.exit_code, result.stderr) == (0, "")
        return json.loads(result.stdout)

    def refused(self, *words: object) -> str:
        """Run a command that is refused and return its sentence."""
        return refusal(self(*words))

    def alone(self, *words: object, **more: Any) -> "subprocess.CompletedProcess[bytes]":
        """Run a command on the desk in a process of its own."""
        return alone(*words, *self.where, **more)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """Open the desk by its services."""
        opened = opening.unlock(self.folder, PASSPHRASE, cheap_outfit())
        try:
            yield opened
        finally:
            opened.close()


def call(*words: object) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(app, [str(word) for word in words], prog_name="monitor-desk")


def refusal(result: Result, status: int = 1) -> str:
    """Return the one sentence, or two, with which a command was refused."""
    assert result.exit_code == status, result.output
    assert "Traceback" not in result.output
    assert result.stderr.count("\n") == 1
    assert result.stderr.endswith((".\n", ")\n", ":\n"))
    return str(result.stderr)


def alone(*words: object, **more: Any) -> "subprocess.CompletedProcess[bytes]":
    """Run a command in a process of its own, with nobody at its terminal."""
    command = [sys.executable, "-m", "monitor_desk", *map(str, words)]
    environment = {**os.environ, "PYTHONIOENCODING": "", **more.pop("env", {})}
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, check=False, env=environment, timeout=120, **more
    )
