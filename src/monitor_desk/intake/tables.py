"""A plain table out of somebody's .csv or .xlsx: rows of cells with their true row numbers and column letters."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.limits import BLANK_RUN, MAX_COLUMNS, MAX_ROWS, Cancelled, Progress, checked_kind

Cell = str | int | float | bool | date | datetime | time | timedelta | None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row as it stands in the file, with the number that Excel shows beside it."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, index: int) -> Cell:
        """Return a cell, or nothing where the row is shorter."""
        return self.cells[index] if index < len(self.cells) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTable:
    """A file's table: only rows that hold something, and notes on how it was read."""

    file_name: str
    sheet: str = ""
    rows: tuple[SourceRow, ...]
    notes: tuple[str, ...] = ()
    is_text: bool = False

    @property
    def width(self) -> int:
        """Return the number of columns of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)


def read_table(
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    sheet: str = "",
    *,
    content: bytes | None = None,
) -> SourceTable:
    """Read a .csv, or the first sheet of a .xlsx with a heading row the desk knows (or the `sheet` named).

    With `content` nothing is read from disk, as for a file that the desk keeps: the path is its name alone. `progress`
    is told (rows done, rows in all); raise `DeskError` in one sentence for whatever cannot be read.
    """
    path = Path(path)
    content = file_content(path) if content is None else content
    if path.suffix.lower() == ".csv":
        from monitor_desk.intake.text_tables import read_text

        table = read_text(path.name, content, progress, cancelled)
    else:
        from monitor_desk.intake.workbooks import read_workbook

        table = read_workbook(path.name, content, progress, cancelled, sheet)
    if len(table.rows) == 0:
        raise DeskError(
            f"{path.name} holds no filled cells, so nothing was stored; check that it is the right file and sheet."
        )
    return table


def file_content(path: Path) -> bytes:
    """Return what a .csv or .xlsx holds; raise `DeskError` in one sentence where it is another kind or unreadable."""
    checked_kind(path)
    try:
        return path.read_bytes()
    except OSError as error:
        raise DeskError(
            f"{path.name} could not be opened ({error.strerror or 'no reason given'}), so nothing was stored; "
            "close it in other programs, check that you may read it, and import again."
        ) from error


def column_letter(index: int) -> str:
    """Return the letters over a column: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """Return the column that bears these letters: A is 0."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def is_empty(cell: Cell) -> bool:
    """Say whether a cell holds nothing but space."""
    return cell is None or (isinstance(cell, str) and (not cell or cell.isspace()))


def trimmed(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return a row without the empty cells at its end, and no wider than the desk reads."""
    last = min(len(cells), MAX_COLUMNS)
    while last and is_empty(cells[last - 1]):
        last -= 1
    return tuple(cells[:last])


class RowKeeper:
    """Gathers the filled rows of a table up to a long run of blank ones, and sees whether any is filled below."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.rows: list[SourceRow] = []
        self.widest = 0
        self._last = 0
        self._unread = 0

    def keep(self, number: int, cells: Sequence[Cell]) -> bool:
        """Keep a row if it holds something; say whether to read on."""
        kept = trimmed(cells)
        if self.rows and number - self._last > BLANK_RUN:
            self._unread = number if kept else 0
            return not kept
        self.widest = max(self.widest, len(cells))
        if kept:
            self.rows.append(SourceRow(number, kept))
            self._last = number
            if len(self.rows) > MAX_ROWS:
                from monitor_desk.intake.limits import too_many_rows

                raise too_many_rows(self._name)
        return True

    def notes(self) -> tuple[str, ...]:
        """Return what was left out for its width, or for the blank rows above it."""
        notes = []
        if self._unread:
            notes.append(
                f"Reading stopped after row {self._last:,}, because {BLANK_RUN:,} or more blank rows follow it; row "
                f"{self._unread:,} and those below it were not read. Delete the blank rows and import it again if "
                "they matter."
            )
        if self.widest > MAX_COLUMNS:
            notes.append(f"The sheet is {self.widest:,} columns wide; the first {MAX_COLUMNS} were read.")
        return tuple(notes)
