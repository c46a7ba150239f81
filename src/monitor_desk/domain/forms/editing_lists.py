"""Choices, columns, bands, limiters and plain lists as lines of text that an officer edits, and back again."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.ids import free_id
from monitor_desk.domain.forms.model import Band, Choice, Column, ColumnType, Limiter

_BAR = "|"


def choices_text(choices: Sequence[Choice]) -> str:
    """Return the choices, one on a line."""
    return "\n".join(choice.label for choice in choices)


def choices_from(text: str, before: Sequence[Choice]) -> tuple[Choice, ...]:
    """Return the choices of the lines; one that only changed its words keeps its id."""
    labels = _lines(text)
    ids = _ids(labels, [(choice.id, choice.label) for choice in before])
    return tuple(Choice(id=key, label=label) for key, label in zip(ids, labels, strict=True))


def columns_text(columns: Sequence[Column]) -> str:
    """Return the columns, one on a line; one that is no check has its kind behind a bar."""
    return "\n".join(
        column.title if column.type is ColumnType.CHECK else f"{column.title} {_BAR} {column.type}"
        for column in columns
    )


def columns_from(text: str, before: Sequence[Column]) -> tuple[Column, ...]:
    """Return the columns of the lines; one that only changed its words keeps its id. Raise `DeskError` for a kind."""
    found = [_column(line) for line in _lines(text)]
    ids = _ids([title for title, _ in found], [(column.id, column.title) for column in before])
    return tuple(Column(id=key, title=title, type=kind) for key, (title, kind) in zip(ids, found, strict=True))


def bands_text(bands: Sequence[Band]) -> str:
    """Return the bands, one on a line: 85 | excellent."""
    return "\n".join(f"{band.at_least} {_BAR} {band.level}" for band in bands)


def bands_from(text: str) -> tuple[Band, ...]:
    """Return the bands of the lines; raise `DeskError` naming the line that is none."""
    bands = []
    for line in _lines(text):
        figure, _, level = (part.strip() for part in line.partition(_BAR))
        if not (figure.isascii() and figure.isdecimal() and len(figure) <= 3 and level):
            raise DeskError(f"“{line}” is no band such as 85 {_BAR} excellent; it was not kept.")
        bands.append(Band(at_least=int(figure), level=level))
    return tuple(bands)


def limiters_text(limiters: Sequence[Limiter]) -> str:
    """Return the limiters, one on a line: condition | best level | words."""
    return "\n".join(f" {_BAR} ".join((limiter.when, limiter.cap, limiter.words)) for limiter in limiters)


def limiters_from(text: str) -> tuple[Limiter, ...]:
    """Return the limiters of the lines; raise `DeskError` naming the line that is none."""
    limiters = []
    for line in _lines(text):
        parts = [part.strip() for part in line.split(_BAR, 2)]
        if len(parts) != 3 or not all(parts):
            raise DeskError(f"“{line}” is no limiter: condition {_BAR} best level {_BAR} words; it was not kept.")
        limiters.append(Limiter(when=parts[0], cap=parts[1], words=parts[2]))
    return tuple(limiters)


def lines_text(items: Sequence[str]) -> str:
    """Return items, one on a line."""
    return "\n".join(items)


def lines_from(text: str) -> tuple[str, ...]:
    """Return the items of the lines, each once."""
    return tuple(dict.fromkeys(_lines(text)))


def _lines(text: str) -> list[str]:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return [line for line in lines if line]


def _column(line: str) -> tuple[str, ColumnType]:
    title, bar, kind = (part.strip() for part in line.rpartition(_BAR))
    if not bar:
        return line, ColumnType.CHECK
    known = {str(each): each for each in ColumnType}
    if kind.casefold() not in known:
        raise DeskError(f"“{kind}” is no kind of column; known are {', '.join(known)}. The columns were not kept.")
    return title, known[kind.casefold()]


def _ids(labels: Sequence[str], before: Sequence[tuple[str, str]]) -> list[str]:
    """Return an id for each label: that of the same words before, or of the one whose place it took, or a new one."""
    known: dict[int, str] = {}
    matcher = SequenceMatcher(a=[label for _, label in before], b=list(labels), autojunk=False)
    for tag, first, last, at, end in matcher.get_opcodes():
        if tag == "equal" or (tag == "replace" and last - first == end - at):
            known |= {at + step: before[first + step][0] for step in range(last - first)}
    taken = {key for key, _ in before}
    by_label = {label: key for key, label in before}
    ids: list[str] = []
    for number, label in enumerate(labels):
        again = by_label.get(label, "")
        key = known.get(number) or (again if again and again not in known.values() and again not in ids else "")
        key = key or free_id(label, taken | set(ids))
        ids.append(key)
    return ids
