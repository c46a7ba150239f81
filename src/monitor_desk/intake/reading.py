"""One cell's words: cleaned of what spreadsheets and web exports do to them, and told apart from no value at all."""

import re
from datetime import date, datetime, time
from html import unescape
from typing import Final, NamedTuple

from monitor_desk.domain.fields import Value
from monitor_desk.domain.imports import Severity
from monitor_desk.intake.tables import Cell


class LeftOut:
    """Stands for a cell that could not be read: the field is not touched."""


LEFT_OUT: Final = LeftOut()


class Reading(NamedTuple):
    """What a cell says, and a remark on it if there is one."""

    value: Value | LeftOut
    message: str = ""
    severity: Severity = Severity.PROBLEM


_NO_VALUE: Final = frozenset(
    {
        "",
        "-",
        "--",
        "–",
        "—",
        "n/a",
        "na",
        "n.a.",
        "n/a.",
        "#n/a",
        "null",
        "nan",
        "..",
        "[x]",
        "[c]",
        "[z]",
        "[u]",
        "[w]",
        "[low]",
    }
)
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u200e\u200f\u2060\ufeff]")
_ESCAPED: Final = re.compile(r"^'(?='*[=+\-@\t\r0-9])")
_TEXT_FORMULA: Final = re.compile(r'="([^"]*)"')


def is_no_value(words: str) -> bool:
    """Say whether words stand for nothing: blank, NA, n/a, a dash, [x] and the like; 0 is a value."""
    return words.lower() in _NO_VALUE


def cell_text(cell: Cell) -> str:
    """Return a cell as text with its line breaks: entities decoded, escapes for spreadsheets undone, figures whole."""
    if isinstance(cell, str):
        return _clean(cell)
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "Yes" if cell else "No"
    if isinstance(cell, float):
        return _figures(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def cell_words(cell: Cell) -> str:
    """Return a cell as text on one line."""
    return " ".join(cell_text(cell).split())


def _clean(text: str) -> str:
    if text.isalnum():
        return text
    if "&" in text:
        text = _ENTITY.sub(_decoded, _ENTITY.sub(_decoded, text))  # some exports encode twice
    if not text.isprintable():
        text = _CONTROL.sub("", text).replace("\u00a0", " ")
    text = text.strip()
    if text.startswith("'"):
        text = _ESCAPED.sub("", text, count=1)
    elif text.startswith('="'):
        match = _TEXT_FORMULA.fullmatch(text)
        text = match[1] if match else text
    return text


def _decoded(match: "re.Match[str]") -> str:
    return unescape(match[0])


def _figures(number: float) -> str:
    if number.is_integer() and abs(number) < 1e15:
        return str(int(number))
    return repr(number)
