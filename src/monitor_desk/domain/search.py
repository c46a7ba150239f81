"""Searching: what was asked for and what was found."""

import re
from dataclasses import dataclass
from uuid import UUID

MATCH_STARTS = "\x02"
MATCH_ENDS = "\x03"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record that matches, with an extract in which the match stands between the two marks."""

    kind: str
    id: UUID
    title: str
    extract: str


def match_expression(words: str) -> str:
    """Return the index query for typed words: each of them must begin a word; empty when there is none."""
    found = re.findall(r"\w+", words)
    return " ".join(f'"{word}"*' for word in found)
