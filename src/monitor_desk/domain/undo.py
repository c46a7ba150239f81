"""Which change is undone next, and which undo is taken back next."""

from collections.abc import Sequence
from dataclasses import dataclass

STEPS = 100  # quality.md, R12


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A change set of this device; `undoes` names the one that it takes back, if it is an undo."""

    change_set: str
    label: str
    officer: str
    undoes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What an undo took back, and how many fields it left because they were changed again since."""

    label: str
    records: int
    fields_left: int


def to_undo(steps: Sequence[Step]) -> list[Step]:
    """Return what can be undone, the next one first: changes that are in force; `steps` come newest first."""
    undone = _taken_back(steps)
    return [step for step in steps if not step.undoes and step.change_set not in undone][:STEPS]


def to_redo(steps: Sequence[Step]) -> list[Step]:
    """Return the undos that can be taken back, the next one first: those made since the last change."""
    undone = _taken_back(steps)
    depth = _depths(steps)
    found: list[Step] = []
    for step in steps:
        if not step.undoes:
            break
        if depth[step.change_set] % 2 == 1 and step.change_set not in undone:
            found.append(step)
    return found[:STEPS]


def _taken_back(steps: Sequence[Step]) -> set[str]:
    """Return the change sets undone by an undo that is itself in force; newest first, so undos are judged before."""
    undone: set[str] = set()
    for step in steps:
        if step.undoes and step.change_set not in undone:
            undone.add(step.undoes)
    return undone


def _depths(steps: Sequence[Step]) -> dict[str, int]:
    depth: dict[str, int] = {}
    for step in reversed(steps):
        depth[step.change_set] = depth.get(step.undoes, 0) + 1 if step.undoes else 0
    return depth
