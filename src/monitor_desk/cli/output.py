"""What the commands print: one JSON document, or plain text in aligned columns that any console can show."""

import io
import json
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from uuid import UUID

import typer

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.fields import Value
from monitor_desk.domain.money import say_exact_money

WIDEST = 60
_GAP = "  "
_REDRAW_SECONDS = 0.1
Progress = Callable[[int, int], None]


def prepare_streams() -> None:
    """Have files and pipes written as UTF-8, and a console that lacks a letter show ? for it rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")


def say(text: str) -> None:
    """Print text for a person."""
    typer.echo(text)


def print_json(document: object) -> None:
    """Print the one JSON document of a command: dates as ISO, money in pence."""
    typer.echo(json.dumps(document, ensure_ascii=False, indent=1, default=_plain))


def _plain(value: object) -> str:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def spoken(name: str, value: Value) -> str:
    """Return a field's value as a person reads it, by the field's name."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, date):
        return say_date(value)
    if isinstance(value, int):
        return say_exact_money(value) if name.endswith("_pence") else f"{value:,}"
    return one_line(str(value))


def one_line(text: str) -> str:
    """Return a text on one line, without anything that would steer a console."""
    return "".join(character if character.isprintable() else " " for character in text)


def counted(number: int, one: str, many: str = "") -> str:
    """Return "1 contract" or "1,204 contracts"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return rows in aligned columns under their headings; a longer text is cut at 60."""
    cut = [[_cut(cell) for cell in row] for row in rows]
    widths = [max(_width(row[column]) for row in [headings, *cut]) for column in range(len(headings))]
    lines = (_GAP.join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)) for row in cut)
    first = _GAP.join(_padded(cell, width) for cell, width in zip(headings, widths, strict=True))
    return "\n".join(line.rstrip() for line in (first, *lines))


def facts(pairs: Mapping[str, str]) -> str:
    """Return names with their values beside them, those without a value left out."""
    filled = {name: value for name, value in pairs.items() if value}
    width = max(map(_width, filled), default=0)
    return "\n".join(f"{_padded(name, width)}{_GAP}{value}" for name, value in filled.items())


@contextmanager
def progress(doing: str) -> Iterator[Progress | None]:
    """Show progress on standard error while something runs, and leave no trace; nothing where that is no terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    shown_at = 0.0

    def show(done: int, total: int) -> None:
        nonlocal shown_at
        now = time.monotonic()
        if now - shown_at >= _REDRAW_SECONDS:
            shown_at = now
            _write(f"\r{doing}: {done * 100 // max(total, 1)} %")

    try:
        yield show
    finally:
        _write(f"\r{' ' * (_width(doing) + len(': 100 %'))}\r" if shown_at else "")


def _write(text: str) -> None:
    """Write to the terminal; one that is gone must not stop the work."""
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()


def _cut(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"


def _width(text: str) -> int:
    """Return the columns that a text takes: two for an ideograph, none for a mark over a letter."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))
