"""The rows of a list as cells of a spreadsheet: as they are pasted, copied and kept while they are being typed."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from typing import Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.kpi_recount.rows import ListRow
from monitor_desk.intake.kpi_list.words import counts_of
from monitor_desk.intake.tables import column_index, column_letter

FIELDS: Final = ("label", "counts", "value", "excluded", "note")
LABEL, COUNTS, VALUE, EXCLUDED, NOTE = range(len(FIELDS))
MOST_ROWS: Final = 20_000  # a recount of more would be felt wherever the value is shown †
_LAST_LETTERS: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """The rows after a paste, how many it touched, and what of it was not understood."""

    rows: tuple[ListRow, ...]
    count: int
    remark: str = ""


def words_of(rows: Iterable[ListRow]) -> str:
    """Return rows as lines of cells with tabs between them, as a spreadsheet takes and gives them."""
    lines = StringIO()
    csv.writer(lines, "excel-tab", lineterminator="\n").writerows(
        (row.label, row.counts, row.value, row.excluded, row.note) for row in rows
    )
    return lines.getvalue()


def rows_from(words: str) -> tuple[ListRow, ...]:
    """Return the rows that `words_of` made words of."""
    return _laid((), _lines(words), 0, range(len(FIELDS))).rows


def pasted(rows: Sequence[ListRow], words: str, at: int, sections: Sequence[int]) -> Pasted:
    """Return the rows with cells laid over them from a row on, in these columns; rows are added where they end.

    Raise `DeskError` where the words are no cells, or would make more rows than a value holds.
    """
    lines = _lines(words)
    if at + len(lines) > MOST_ROWS:
        raise DeskError(f"These are more than {MOST_ROWS:,} rows, the most that a KPI value holds; nothing was pasted.")
    return _laid(rows, lines, at, sections)


def with_cell(row: ListRow, section: int, text: str) -> ListRow:
    """Return a row with other words in a column."""
    return replace(row, **{FIELDS[section]: text})


def cell_of(row: ListRow, section: int) -> str:
    """Return what a row holds in a column."""
    return str(getattr(row, FIELDS[section]))


def labels_after(rows: Sequence[ListRow]) -> Iterator[str]:
    """Yield the labels of further rows: Person A, Person B, …, or in the manner of the last row; never one twice."""
    taken = {row.label for row in rows}
    label = _following(rows[-1].label) if rows else "Person A"
    while True:
        if label not in taken:
            yield label
        label = _following(label)


def _laid(rows: Sequence[ListRow], lines: Sequence[Sequence[str]], at: int, sections: Sequence[int]) -> Pasted:
    result, following, unread, count = list(rows), labels_after(rows), 0, 0
    for place, cells in enumerate(lines, start=at):
        if place >= len(rows) and not any(cells):
            continue  # a blank line leaves a row that is there without data, and makes no new one
        row = rows[place] if place < len(rows) else ListRow(label="")
        for section, cell in zip(sections, cells, strict=False):
            text, is_read = _understood(section, cell)
            unread += not is_read
            row = with_cell(row, section, text) if text or section != LABEL else row
        row = row if row.label else replace(row, label=next(following))
        result[place : place + 1] = [row]
        count += 1
    is_wide = any(len(cells) > len(sections) for cells in lines)
    return Pasted(rows=tuple(result), count=count, remark=_remark(unread, is_wide=is_wide))


def _following(label: str) -> str:
    """Return REF-010 after REF-009, Person AA after Person Z, and Person A after what cannot be counted on."""
    digits = label[len(label.rstrip("0123456789")) :]
    if digits:
        return f"{label[: -len(digits)]}{int(digits) + 1:0{len(digits)}d}"
    words, gap, letters = label.rpartition(" ")
    if words and len(letters) <= _LAST_LETTERS and letters.isascii() and letters.isalpha() and letters.isupper():
        return f"{words}{gap}{column_letter(column_index(letters) + 1)}"
    return "Person A"


def _lines(words: str) -> list[list[str]]:
    try:
        lines = [[" ".join(cell.split()) for cell in line] for line in csv.reader(StringIO(words), "excel-tab")]
    except csv.Error as error:
        raise DeskError("What was copied is no cells of a spreadsheet; nothing was pasted.") from error
    while lines and not any(lines[-1]):
        lines.pop()
    return [cells or [""] for cells in lines]


def _understood(section: int, cell: str) -> tuple[str, bool]:
    """Return what a cell holds, and whether it could be read; a word that is neither yes nor no is no data."""
    if section != COUNTS:
        return cell, True
    counts = counts_of(cell)
    return counts or "", counts is not None


def _remark(unread: int, *, is_wide: bool) -> str:
    said = []
    if unread:
        cells = "1 cell says" if unread == 1 else f"{unread:,} cells say"
        said.append(f"{cells} neither yes nor no and hold{'s' * (unread == 1)} no data now.")
    if is_wide:
        said.append("Cells beyond the last column were not taken.")
    return " ".join(said)
