"""What is said of packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.records import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from monitor_desk.domain.packs import Received

_MANY = {"Evidence": "photos and files", "Person met": "people met"}


def counted(number: int, noun: str) -> str:
    """Return "1 answer", "3 answers"."""
    plural = _MANY.get(noun) or (noun[:-1] + "ies" if noun.endswith("y") else noun + "s").lower()
    return f"{number:,} {noun.lower() if number == 1 else plural}"


def counts_words(counts: Mapping[str, int]) -> str:
    """Return how many records of each kind, the visit first."""
    first = sorted(counts, key=lambda kind: (kind != "visit", KINDS[kind].noun if kind in KINDS else kind))
    return ", ".join(counted(counts[kind], KINDS[kind].noun if kind in KINDS else kind) for kind in first)


def size_words(files: int, size: int) -> str:
    """Return how many photos and files, and how big they are together; `size` in bytes."""
    return f"{counted(files, 'Evidence')}, {size / 1_000_000:.1f} MB"


def moment_words(moment: datetime) -> str:
    """Return a moment as people say it."""
    local = moment.astimezone()
    return f"{local.day} {local:%B %Y, %H:%M}"


def received_words(received: Received) -> str:
    """Return what taking a pack in brought."""
    if not received.added and not received.refused:
        return "Everything in this pack was here already; nothing was changed."
    said = [f"{counted(received.added, 'Entry')} of {counted(received.records, 'Record')} taken in."]
    if received.conflicts:
        said.append(f"{counted(received.conflicts, 'Field')} now stands in two versions: choose below.")
    if received.waiting:
        said.append(
            f"{counted(len(received.waiting), 'Entry')} wait for something that has not come yet; none is lost."
        )
    if received.refused:
        said.append(f"{counted(len(received.refused), 'Entry')} refused: {received.refused[0]}.")
    return " ".join(said)
