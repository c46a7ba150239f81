"""Arabic, Urdu, Persian and Hebrew words as they are seen: letters joined, and from right to left.

A plain form of the Unicode bidirectional algorithm (UAX 9) that is enough for names and sentences within English text:
words of these scripts are laid from right to left, numbers among them from left to right. What a letter looks like
between its neighbours comes from the Unicode presentation forms, which the shipped font has.
"""

import re
import unicodedata
from functools import cache

LETTERS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+")
_NUMBER = "[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,/:\u066b\u066c][0-9\u0660-\u0669\u06f0-\u06f9]+)*"
_MARKS = (
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]*"
)
_UNITS = re.compile(f"{_NUMBER}|.{_MARKS}", re.DOTALL)
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_FORMS = (*range(0xFB50, 0xFDFC), *range(0xFE70, 0xFEFD))
_TATWEEL = "\u0640"
_LAM = "\u0644"
_ALEFS = "\u0622\u0623\u0625\u0627"


@cache
def _forms() -> dict[tuple[str, str], str]:
    """Return the glyph of each letter, or pair of letters, in each of its four forms."""
    known: dict[tuple[str, str], str] = {}
    for code in _FORMS:
        form, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        said = "".join(chr(int(letter, 16)) for letter in letters.split())
        if form.startswith("<") and (len(said) == 1 or (len(said) == 2 and said[0] == _LAM and said[1] in _ALEFS)):
            known.setdefault((said, form.strip("<>")), chr(code))
    return known


def as_seen(text: str) -> str:
    """Return the text with its letters joined, in the order in which they stand on paper from the left."""
    units = [unit if len(unit) > 1 and unit[0].isdigit() else unit.translate(_MIRRORED) for unit in _units(text)]
    return "".join(reversed(units))


def _units(text: str) -> list[str]:
    """Return the letters with their marks, joined, and the numbers, in the order of reading."""
    units = _ligated(_UNITS.findall(text))
    joined = []
    for at, unit in enumerate(units):
        before = at > 0 and _joins(units[at - 1], "initial") and _joins(unit, "final")
        after = at + 1 < len(units) and _joins(unit, "initial") and _joins(units[at + 1], "final")
        form = "medial" if before and after else "final" if before else "initial" if after else "isolated"
        letters = _letters(unit)
        joined.append(_forms().get((letters, form), letters) + unit[len(letters) :])
    return joined


def _ligated(units: list[str]) -> list[str]:
    """Return the units with lam and alef as one, as they are always written."""
    pairs: list[str] = []
    for unit in units:
        if pairs and pairs[-1] == _LAM and unit[0] in _ALEFS:
            pairs[-1] += unit
        else:
            pairs.append(unit)
    return pairs


def _letters(unit: str) -> str:
    return unit[:2] if (unit[:2], "isolated") in _forms() and len(unit) > 1 else unit[:1]


def _joins(unit: str, form: str) -> bool:
    """Say whether the letter reaches out to the one after it ("initial") or before it ("final")."""
    return unit[:1] == _TATWEEL or (_letters(unit), form) in _forms()
