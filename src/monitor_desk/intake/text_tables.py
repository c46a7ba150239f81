"""Reading .csv as it comes: any encoding, separator and line ending; nothing guessed silently."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.limits import Cancelled, Progress, go_on
from monitor_desk.intake.tables import RowKeeper, SourceTable

_SEPARATORS: Final = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "upright strokes"}
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_FILES: Final = (
    (b"PK\x03\x04", "an Excel workbook or a zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old or locked Office file"),
    (b"%PDF", "a PDF"),
    (b"SQLite format 3", "a database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
_SAMPLE: Final = 64 * 1024
_EVERY: Final = 2_000


def read_text(
    name: str, content: bytes, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> SourceTable:
    """Return the table of a .csv; raise `DeskError` where it is none or its quotation marks do not close."""
    _check_is_text(name, content)
    text, notes = decoded(name, content)
    text, separator = _separator(text)
    if separator != ",":
        notes.append(f"Cells are separated by {_SEPARATORS.get(separator, repr(separator))}.")
    keeper = RowKeeper(name)
    total = text.count("\n") or text.count("\r")
    for number, cells in _records(name, text, separator):
        if not keeper.keep(number, cells):
            break
        if number % _EVERY == 0:
            go_on(cancelled)
            if progress is not None:
                progress(number, max(total, number))
    go_on(cancelled)
    _check_closed(name, text, keeper)
    return SourceTable(file_name=name, rows=tuple(keeper.rows), notes=(*notes, *keeper.notes()), is_text=True)


def decoded(name: str, content: bytes) -> tuple[str, list[str]]:
    """Return the text of a file, and how it was read if not as plain UTF-8."""
    encoding = next((code for mark, code in _MARKS if content.startswith(mark)), "") or _unmarked_utf16(content)
    notes: list[str] = []
    try:
        text = content.decode(encoding or "utf-8")
    except UnicodeDecodeError:
        if encoding.startswith(("utf-16", "utf-32")):
            raise DeskError(
                f"{name} breaks off in the middle of a letter, so it was not copied completely; nothing was "
                "stored: ask for the file again."
            ) from None
        text = _western(content)
        notes.append("Letters were read as Western European (Windows-1252); look at names with accents or £.")
    if encoding.startswith(("utf-16", "utf-32")):
        notes.append(f"Letters were read as {encoding.upper()[:6]}.")
    if "\0" in text:
        text = text.replace("\0", "")
        notes.append("Stray NUL characters were left out.")
    return text.removeprefix("\ufeff"), notes


def _western(content: bytes) -> str:
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _unmarked_utf16(content: bytes) -> str:
    sample = content[:2_000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > half * 0.4 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.4 and odd < half * 0.1 else ""


def _check_is_text(name: str, content: bytes) -> None:
    what = next((words for mark, words in _OTHER_FILES if content.startswith(mark)), "")
    start = content[:500].lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        what = "a web page"
    elif start.startswith((b'{"', b"[{")):
        what = "a JSON file"
    if what:
        raise DeskError(
            f"{name} is called .csv but is {what}, so nothing was stored; open it in the program it was made "
            "with, save it as .xlsx or .csv and import that file."
        )


def _separator(text: str) -> tuple[str, str]:
    """Return the text without Excel's own "sep=;" line, and the separator that fits it best."""
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return rest, first.strip()[-1]
    sample = text[:_SAMPLE]
    return text, max(_SEPARATORS, key=lambda separator: _fit(sample, separator))


def _fit(sample: str, separator: str) -> float:
    """Score a separator: how many of the first rows it cuts into the same number of cells."""
    try:
        rows = [row for row, _ in zip(_reader(sample, separator), range(60), strict=False) if any(row)]
    except csv.Error:
        return 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return max((count * min(width, 30) for width, count in widths.items()), default=0)


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    lines: Iterable[str] = io.StringIO(text, newline="")
    return csv.reader(lines, delimiter=separator, skipinitialspace=separator != "\t")


def _records(name: str, text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    number = 0
    try:
        for number, cells in enumerate(_reader(text, separator), start=1):
            yield number, cells
    except csv.Error as error:
        raise _never_closed(name, number + 1) from error


def _check_closed(name: str, text: str, keeper: RowKeeper) -> None:
    """Refuse a file in which a quotation mark swallowed rows to the end: the last cell then holds many lines."""
    if text.count('"') % 2 == 0 or not keeper.rows:
        return
    last = keeper.rows[-1]
    tail = str(last.cells[-1]).strip()
    if "\n" in tail or "\r" in tail:
        raise _never_closed(name, last.number)


def _never_closed(name: str, row: int) -> DeskError:
    return DeskError(
        f"{name}: a quotation mark opened in row {row} is never closed, so the rows after it cannot be told "
        "apart and nothing was stored; mend that row, or open the file in Excel, save it as .xlsx and import that."
    )
