"""Finding the heading row of a table: under title rows, across two rows, by the headings the desk knows."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.known_columns import Target, known_headings, known_word_sets, normalised, word_set
from monitor_desk.intake.tables import Cell, SourceRow, SourceTable, column_letter, is_empty

_SEARCHED: Final = 40
_ENOUGH: Final = 2
_RECORDS: Final = (Target.REGISTER, Target.DIRECTORY)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderColumn:
    """One column of the table under its heading; a heading used twice gets a number, a missing one is empty."""

    index: int
    letter: str
    heading: str

    @property
    def said(self) -> str:
        """Return the heading, or words for its absence."""
        return self.heading or f"(column {self.letter}, no heading)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Where the headings stand, and which columns hold anything."""

    first_row: int
    last_row: int
    width: int
    columns: tuple[HeaderColumn, ...]
    is_recognised: bool
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    score: int
    position: int
    depth: int
    headings: tuple[str, ...]


def find_header(table: SourceTable, target: Target, remembered: Mapping[str, str] | None = None) -> Header:
    """Return the heading row: the one with most known headings, or the first row of words if none has two.

    Raise `DeskError` where no row could be headings, or none comes after them.
    """
    known = frozenset(normalised(heading) for heading in remembered or {})
    best = _best(table.rows[:_SEARCHED], (target,), known)
    is_recognised = best is not None and best.score >= _ENOUGH
    if best is None or not is_recognised:
        best = best if best is not None and best.score else _first_of_words(table.rows[:_SEARCHED])
    if best is None:
        raise DeskError(
            f"{table.file_name} has no row of headings, so nothing was stored; put the names of the columns in the "
            "row above the data and import it again."
        )
    if best.position + best.depth >= len(table.rows):
        raise DeskError(
            f"{table.file_name} has headings but no rows below them, so nothing was stored; check that it is the "
            "right file, and that no filter was on when it was saved."
        )
    return _header(table, best, is_recognised=is_recognised)


def has_known_header(rows: Sequence[SourceRow]) -> bool:
    """Say whether a sheet has a row with headings of a register or directory."""
    best = _best(rows, _RECORDS, frozenset())
    return best is not None and best.score >= _ENOUGH


def data_rows(table: SourceTable, header: Header) -> list[SourceRow]:
    """Return the rows below the headings."""
    return [row for row in table.rows if row.number > header.last_row]


def _best(rows: Sequence[SourceRow], targets: Iterable[Target], remembered: frozenset[str]) -> _Candidate | None:
    candidates = [
        _Candidate(_score(headings, target, remembered), position, depth, headings)
        for target in targets
        for position, row in enumerate(rows)
        for depth, headings in _readings(rows, position, row)
    ]
    return max(candidates, key=lambda item: (item.score, -item.depth, -item.position), default=None)


def _readings(rows: Sequence[SourceRow], position: int, row: SourceRow) -> Iterable[tuple[int, tuple[str, ...]]]:
    yield 1, tuple(_words(cell) for cell in row.cells)
    if position + 1 < len(rows) and rows[position + 1].number == row.number + 1:
        yield 2, _merged(row, rows[position + 1])


def _score(headings: Sequence[str], target: Target, remembered: frozenset[str]) -> int:
    """Count the different fields that a row's cells name; words in the row count only once for each field."""
    known, by_words = known_headings(target), known_word_sets(target)
    fields = set()
    for heading in headings:
        plain = normalised(heading) if len(heading) < 100 else ""
        if not plain:
            continue
        field = known.get(plain) or by_words.get(word_set(plain)) or (plain if plain in remembered else "")
        if field:
            fields.add(field)
    return len(fields)


def _merged(top: SourceRow, bottom: SourceRow) -> tuple[str, ...]:
    """Return the headings of two rows in one: "Contract value" over "Annual" is "Contract value / Annual"."""
    merged = []
    group = ""
    for index in range(max(len(top.cells), len(bottom.cells))):
        above, below = _words(top.cell(index)), _words(bottom.cell(index))
        group = above or (group if below else "")
        merged.append(" / ".join(dict.fromkeys(word for word in (group, below) if word)))
    return tuple(merged)


def _words(cell: Cell) -> str:
    return " ".join(cell.split()) if isinstance(cell, str) else ""


def _first_of_words(rows: Sequence[SourceRow]) -> _Candidate | None:
    for position, row in enumerate(rows):
        headings = tuple(_words(cell) for cell in row.cells)
        if len([heading for heading in headings if heading]) >= _ENOUGH and all(
            isinstance(cell, str) or is_empty(cell) for cell in row.cells
        ):
            return _Candidate(0, position, 1, headings)
    return None


def _header(table: SourceTable, best: _Candidate, *, is_recognised: bool) -> Header:
    first = table.rows[best.position]
    last = table.rows[best.position + best.depth - 1]
    below = table.rows[best.position + best.depth :]
    filled = {index for row in below for index, cell in enumerate(row.cells) if not is_empty(cell)}
    headings = best.headings
    width = len(headings)
    indexes = [
        index for index in range(max(width, table.width)) if (index < width and headings[index]) or index in filled
    ]
    numbered = _numbered([headings[index] if index < width else "" for index in indexes])
    return Header(
        first_row=first.number,
        last_row=last.number,
        width=width,
        columns=tuple(
            HeaderColumn(index=index, letter=column_letter(index), heading=heading)
            for index, heading in zip(indexes, numbered, strict=True)
        ),
        is_recognised=is_recognised,
        notes=_notes(best, last.number, is_recognised=is_recognised),
    )


def _numbered(headings: Sequence[str]) -> list[str]:
    seen: Counter[str] = Counter()
    numbered = []
    for heading in headings:
        seen[heading.casefold()] += 1
        again = seen[heading.casefold()]
        numbered.append(f"{heading} ({again})" if heading and again > 1 else heading)
    return numbered


def _notes(best: _Candidate, last: int, *, is_recognised: bool) -> tuple[str, ...]:
    notes = []
    if best.depth > 1:
        notes.append(f"Headings were read from rows {last - 1} and {last}.")
    elif last > 1:
        notes.append(f"Headings were found in row {last}.")
    if best.position:
        notes.append(f"{best.position} row{'s' * (best.position > 1)} above the headings were not read.")
    if not is_recognised:
        notes.append("The desk does not know these headings; match them by hand.")
    return tuple(notes)
