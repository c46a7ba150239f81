"""Searching: what was asked for and what was found."""

import re
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize
from uuid import UUID

MATCH_STARTS = "\x02"
MATCH_ENDS = "\x03"

# Letters that Unicode does not take apart into a letter and a mark, as a British keyboard types them.
_PLAIN: Final = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ħ": "h", "Ħ": "H", "ı": "i"}
    | {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ŧ": "t", "Ŧ": "T"}
)
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record that matches, with an extract in which the match stands between the two marks."""

    kind: str
    id: UUID
    title: str
    extract: str


def match_expression(words: str) -> str:
    """Return the index query for typed words: each of them must begin a word; empty when there is none.

    Only letters and digits are passed on, in quotes, so nothing that a person types is an operator of the index.
    """
    return " ".join(f'"{word}"*' for word in _WORD.findall(normalize("NFC", words)))


def plain_spellings(words: str) -> list[str]:
    """Return, spelled without them, the words that have letters which the index keeps apart: Lodz for Łódź."""
    composed = normalize("NFC", words)
    if composed.isascii():
        return []
    found = {word: word.translate(_PLAIN) for word in _WORD.findall(composed)}
    return [plain for word, plain in found.items() if plain != word]
