"""Telling names of people from codes, in whatever order, capitals and short forms they are written."""

import re
from collections.abc import Sequence
from typing import Final

_TITLES: Final = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "rev", "sir", "lady", "lord", "sister", "nurse"})
_NO_NAMES: Final = frozenset(
    {
        "person", "client", "service", "user", "resident", "tenant", "customer", "patient", "flat", "room", "unit",
        "house", "case", "worker", "carer", "staff", "care", "support", "agency", "bank", "team", "ward", "block",
        "group", "zone", "area", "site", "floor", "bay", "round", "run", "route", "shift", "relief", "cover", "new",
        "not", "no", "to", "be", "code", "ref", "visit", "call", "total", "all",
    }
)  # fmt: skip
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_BETWEEN: Final = re.compile(r"[\s.,]+")
_MOST_WORDS: Final = 4
_LONG: Final = 3


def seems_names(samples: Sequence[str]) -> bool:
    """Say whether most of some codes look like names of people."""
    return sum(map(_seems_name, samples)) * 2 > len(samples)


def _seems_name(words: str) -> bool:
    """Say whether words may be a name: of two words or more, or of one after a title; whatever has a figure is none."""
    parts = [part for part in _BETWEEN.split(words) if part]
    named = [part for part in parts if part.lower() not in _TITLES]
    if not named or len(named) > _MOST_WORDS or len(parts) < 2:
        return False
    if any(part.lower() in _NO_NAMES or not _WORD.fullmatch(part) for part in named):
        return False
    return any(len(part) >= _LONG for part in named) or all(len(part) > 1 and part.istitle() for part in named)
