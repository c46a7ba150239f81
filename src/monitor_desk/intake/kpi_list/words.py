"""Words by which a list says that a row counts, does not, or holds no data; and which rows are no rows of it."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from monitor_desk.domain.kpi_recount.figures import read_figure
from monitor_desk.domain.kpi_recount.rows import NO, YES
from monitor_desk.intake.reading import cell_words, is_no_value
from monitor_desk.intake.tables import Cell, SourceRow, is_empty

_YES: Final = frozenset(
    {
        "yes",
        "y",
        "true",
        "t",
        "1",
        "✓",
        "✔",
        "☑",
        "met",
        "fully met",
        "achieved",
        "pass",
        "passed",
        "in time",
        "on time",
    }
    | {"within time", "within target", "compliant"}
)
_NO: Final = frozenset(
    {
        "no",
        "n",
        "false",
        "f",
        "0",
        "✗",
        "✘",
        "☒",
        "not met",
        "unmet",
        "missed",
        "not achieved",
        "fail",
        "failed",
        "late",
    }
    | {"not in time", "not on time", "out of time", "outside target", "non-compliant", "not compliant"}
)
_PLAIN: Final = frozenset({"yes", "y", "no", "n", "true", "t", "false", "f", "na", "null", "nan"})
_NO_DATA: Final = frozenset(
    {"not known", "unknown", "not applicable", "not recorded", "not stated", "not available", "no data", "no record"}
    | {"none", "missing", "tbc", "?", "pending", "don't know"}
)
_QUALIFIED: Final = re.compile(r"(yes|y|no|n)\s*[,;:(–-].*", re.IGNORECASE)
_TOTALS: Final = frozenset({"total", "totals", "grand total", "sub total", "sub-total", "subtotal", "sum"})
_AT_FOOT: Final = frozenset({"average", "mean", "median", "count", "percentage", "per cent", "%", "overall", "result"})
_SUMS_UP: Final = ("total ", "grand total ", "number ", "overall ", "average ", "% ")
_NUMBERED: Final = re.compile(r"(.*\S)\s+(?!(?:19|20)\d\d$)\d+[a-z]?")  # "Total 2026" is a year's total, no label
_NOTES: Final = re.compile(
    r"(?i:notes?(?:\s*\d+)?\s*:.*|notes?|(?:sources?|key|nb)\s*:.*)"
    r"|(?i:(?:prepared|printed|produced)\s*(?::|(?:by|on|from|for|at|in)\b|\d+[-/. ]).*)"
    r"|(?i:end of (?:the )?(?:list|report|data|file|table|sheet|register|records?|export|page)\b.*)"
    r"|[*†‡]+\s*[a-z]{3,}(?![\w-])(?!\s*\d).*"
    r"|(?:[*†‡]+|\(\d\))\s*\S+(?:\s+\S+){2,}"
    r"|\(\S+(?:\s+\S+){2,}\)\.?"
)
_SENTENCE: Final = re.compile(r"(?:notes?|sources?|key)(?:\s+\S+){4,}", re.IGNORECASE)
_LONG: Final = 30  # characters of a sentence; what names a row is shorter †


def counts_of(words: str) -> str | None:
    """Return "yes", "no" or "" for no data as a list says it ("met", ✓, "No – late", n/a); nothing for other words."""
    plain = words.casefold().rstrip(".").strip()
    if is_no_value(plain) or plain in _NO_DATA:
        return ""
    if plain in _YES or plain in _NO:
        return YES if plain in _YES else NO
    match = _QUALIFIED.fullmatch(plain)
    return None if match is None else YES if match[1].startswith("y") else NO


def is_plain_answer(words: str) -> bool:
    """Say whether words are an answer and can be no heading: yes, no, ✓, 1, n/a; "met" and "late" can be either."""
    return counts_of(words) is not None and (words.casefold() in _PLAIN or not words.replace(" ", "").isalpha())


def first_words(row: SourceRow) -> str:
    """Return the words of a row's first filled cell."""
    return next((cell_words(cell) for cell in row.cells if not is_empty(cell)), "")


def is_totals(row: SourceRow, label: int | None) -> bool:
    """Say whether a row sums up others wherever it stands: "Total", and no other label than that."""
    word = _plain(first_words(row))
    return word in _TOTALS and (label is None or _plain(cell_words(row.cell(label))) in {"", word})


def foot_of(rows: Sequence[SourceRow], label: int | None) -> frozenset[int]:
    """Return the numbers of the rows at the foot of a list that sum it up or explain it."""
    at_foot = list(takewhile(lambda row: _is_of_foot(row, label), reversed(rows)))
    times = Counter(filter(None, map(_series, rows))) if any(map(_series, at_foot)) else Counter[str]()
    return frozenset(row.number for row in takewhile(lambda row: times[_series(row)] < 2, at_foot))


def _is_of_foot(row: SourceRow, label: int | None) -> bool:
    return is_totals(row, label) or _is_summary(row, label) or _is_footnote(row)


def _series(row: SourceRow) -> str:
    """Return what the rows of a series have in common, such as "number" of "Number 7"; empty for a row of none."""
    match = _NUMBERED.fullmatch(_plain(first_words(row)))
    return match[1] if match else ""


def _is_summary(row: SourceRow, label: int | None) -> bool:
    """Say whether a row holds a word such as "Average" or "Total met" as its label, and for the rest only figures."""
    word = _plain(first_words(row))
    if word not in _AT_FOOT and not word.startswith(_SUMS_UP):
        return False
    if label is not None and _plain(cell_words(row.cell(label))) not in {"", word}:
        return False
    others = [cell_words(cell) for cell in row.cells if not is_empty(cell)][1:]
    return bool(others) and all(_plain(words) in _TOTALS or read_figure(words) is not None for words in others)


def _is_footnote(row: SourceRow) -> bool:
    """Say whether a row's only words read as a note; a row without data, such as "Keyworker 3" alone, does not."""
    filled: list[Cell] = [cell for cell in row.cells if not is_empty(cell)]
    words = cell_words(filled[0]) if len(filled) == 1 else ""
    is_sentence = len(words) >= _LONG and _SENTENCE.fullmatch(words) is not None
    return is_sentence or _NOTES.fullmatch(words) is not None


def _plain(words: str) -> str:
    return words.casefold().rstrip(":").strip()
