"""Small words and shapes that the parts of a visit's report have in common."""

from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Final

from monitor_desk.domain.dates import say_date, say_time
from monitor_desk.domain.forms.model import Tone as LevelTone
from monitor_desk.reports.paper.model import Cell, Column, Facts, Run, Tone, Words

_WIDE: Final = 60  # letters from which a column gets no wider
TONES: Final = {
    LevelTone.GOOD: Tone.ON_TRACK,
    LevelTone.PARTLY: Tone.WATCH,
    LevelTone.POOR: Tone.ACT,
    LevelTone.NONE: Tone.NO_DATA,
}
GRADE_TONES: Final = {
    "Immediate": Tone.ACT,
    "Major": Tone.ACT,
    "Moderate": Tone.WATCH,
    "Minor": Tone.WATCH,
    "Advisory": Tone.NO_DATA,
    "Good practice": Tone.ON_TRACK,
}
STATE_TONES: Final = {
    "Council verified": Tone.ON_TRACK,
    "Provider says complete": Tone.WATCH,
    "Not accepted": Tone.ACT,
}


def said(on: date | None) -> str:
    """Return "3 April 2026", or nothing for no date."""
    return say_date(on) if on else ""


def at_time(words: str) -> str:
    """Return "2:30pm" for "14:30"; a time in other words stays as it was written."""
    try:
        return say_time(time.fromisoformat(words.strip().zfill(5)))
    except ValueError:
        return words


def moment(on: date | None, at: str) -> str:
    """Return "3 April 2026 at 2:30pm", as far as it is known."""
    return " at ".join(part for part in (said(on), at_time(at) if at else "") if part)


def joined(*parts: str, by: str = ", ") -> str:
    """Return the parts that say something, joined."""
    return by.join(part for part in parts if part)


def dated(words: str, on: date | None) -> str:
    """Return "now due 3 April 2026", or nothing for no date."""
    return f"{words} {say_date(on)}" if on else ""


def numbered(words: str, number: int | None) -> str:
    """Return "version 3", or nothing for no number."""
    return f"{words} {number:,}" if number else ""


def counted(number: int, noun: str) -> str:
    """Return "1 finding" or "12 findings"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def bold_then(bold: str, *lines: tuple[str, str]) -> Words:
    """Return bold words with labelled lines below: ("Impact", "…"); lines that say nothing are left out."""
    runs = [Run(bold, is_bold=True)] if bold else []
    for label, words in lines:
        if not words:
            continue
        before = "\n" if runs else ""
        runs += [Run(f"{before}{label}: ", is_italic=True), Run(words)] if label else [Run(f"{before}{words}")]
    return tuple(runs)


def facts(*pairs: tuple[str, Cell | Words], caption: str = "") -> tuple[Facts, ...]:
    """Return labels with those values that say something; nothing at all when none does."""
    kept = tuple((label, value) for label, value in pairs if value not in ("", (), Cell()))
    return (Facts(kept, caption=caption),) if kept else ()


def columns(*titles: tuple[str, float]) -> tuple[Column, ...]:
    """Return columns with their shares of the width."""
    return tuple(Column(title, share=share) for title, share in titles)


def fitted(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Return columns as wide as their longest word, and wider where there is more to say."""
    shares = []
    for at, title in enumerate(titles):
        cells = [title, *(row[at] for row in rows)]
        word = max(len(word) for cell in cells for word in (cell.split() or [""]))
        shares.append(word + 2 + min(max(map(len, cells)), _WIDE) / 6)
    return columns(*zip(titles, shares, strict=True))


def filled(
    titles: tuple[Column, ...], rows: Iterable[tuple[Cell | Words, ...]]
) -> tuple[tuple[Column, ...], tuple[tuple[Cell | Words, ...], ...]]:
    """Return the columns and rows without those columns that are empty in every row, the first always kept."""
    listed = tuple(rows)
    kept = [at for at in range(len(titles)) if at == 0 or any(row[at] not in ("", (), Cell()) for row in listed)]
    return tuple(titles[at] for at in kept), tuple(tuple(row[at] for at in kept) for row in listed)
