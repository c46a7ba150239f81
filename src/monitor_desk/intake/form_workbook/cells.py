"""The sheets of a form's workbook, read by heading: each value with its cell, each fault named by it, none the last."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeVar

from monitor_desk.domain.forms.workbook_layout import items_of
from monitor_desk.intake.reading import cell_text
from monitor_desk.intake.tables import Cell, SourceRow, SourceTable, column_letter, is_empty

_YES: Final = frozenset({"yes", "y", "true", "true()", "1", "x"})
_NO: Final = frozenset({"", "no", "n", "false", "false()", "0"})
_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is wrong, and what is only remarked on: each a cell and a sentence about it."""

    faults: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    spoilt: set[str] = field(default_factory=set)  # cells that have a fault already

    def fault(self, cell: str, sentence: str) -> None:
        """Note what keeps the workbook from being taken over."""
        self.spoilt.add(cell)
        self.faults.append(f"{cell}: {sentence}.")

    def notice(self, cell: str, sentence: str) -> None:
        """Note what was read otherwise than it stands there, or not at all."""
        self.notices.append(f"{cell}: {sentence}.")


class Row:
    """One row of a sheet. What cannot be read is noted as a fault and read as something harmless."""

    def __init__(self, sheet: "Sheet", row: SourceRow) -> None:
        self.sheet = sheet
        self.number = row.number
        self._row = row

    def where(self, heading: str) -> str:
        """Return the cell under a heading, as survey!C14; the first cell of the row where there is no such heading."""
        return f"{self.sheet.title}!{column_letter(self.sheet.columns.get(heading, 0))}{self.number}"

    def fault(self, heading: str, sentence: str) -> None:
        """Note a fault of a cell."""
        self.sheet.remarks.fault(self.where(heading), f"“{heading}” {sentence}")

    def notice(self, heading: str, sentence: str) -> None:
        """Remark on a cell."""
        self.sheet.remarks.notice(self.where(heading), sentence)

    def cell(self, heading: str) -> Cell:
        """Return the cell under a heading, nothing where the sheet has no such heading."""
        column = self.sheet.columns.get(heading)
        return None if column is None else self._row.cell(column)

    def has(self, heading: str) -> bool:
        """Say whether anything stands under a heading."""
        return not is_empty(self.cell(heading))

    def text(self, heading: str) -> str:
        """Return a text as it stands there, without space around it."""
        cell = self.cell(heading)
        words = cell if isinstance(cell, str) else cell_text(cell)
        return words.replace("\r\n", "\n").replace("\r", "\n").strip()

    def raw_items(self, heading: str) -> tuple[str, ...]:
        """Return several items of one cell."""
        cell = self.cell(heading)
        return items_of(cell.replace("\r\n", "\n").lstrip() if isinstance(cell, str) else cell_text(cell))

    def flag(self, heading: str) -> bool:
        """Return a yes or no; blank is no."""
        words = self.text(heading).casefold()
        if words not in _YES | _NO:
            self.fault(heading, f"is “{self.text(heading)}”, but has to be “yes” or blank")
        return words in _YES

    def whole(self, heading: str, *, least: int, most: int, default: int | None) -> int:
        """Return a whole number between two bounds; without a default it has to be there."""
        words = self.text(heading)
        if not words and default is not None:
            return default
        if words.isascii() and words.isdecimal() and len(words) < 10 and least <= int(words) <= most:
            return int(words)
        self.fault(heading, f"is “{words}”, but has to be a whole number from {least} to {most}")
        return least

    def word(self, heading: str, words: type[_Word], default: _Word) -> _Word:
        """Return one of the words of an enumeration; blank is the default."""
        found = self.text(heading).casefold()
        if not found:
            return default
        for word in words:
            if word == found:
                return word
        known = ", ".join(f"“{word}”" for word in words if word)
        self.fault(heading, f"is “{self.text(heading)}”, but has to be one of {known}")
        return default


class Sheet:
    """A sheet with its headings in the first row; a heading that is not known is remarked on and passed over."""

    def __init__(self, table: SourceTable, remarks: Remarks, aliases: Mapping[str, str]) -> None:
        self.title = table.sheet
        self.remarks = remarks
        self.columns: dict[str, int] = {}
        self._rows = table.rows[1:]
        self._head = table.rows[0].number if table.rows else 1
        for column, cell in enumerate(table.rows[0].cells if table.rows else ()):
            self._take(column, cell_text(cell).strip(), aliases)

    def _take(self, column: int, heading: str, aliases: Mapping[str, str]) -> None:
        plain = "_".join(heading.casefold().split())
        name = aliases.get(plain, plain)
        base, _, language = name.partition("::")
        base = aliases.get(base, base)
        if not language:
            if name in self.columns and name:
                self._notice(column, f"“{heading}” is there twice; the first column was read")
            elif name:
                self.columns[name] = column
        elif base not in self.columns:
            self.columns[base] = column
        else:
            self._notice(column, f"“{heading}” was not read: a form has one language here")

    def pass_over(self, known: Collection[str]) -> None:
        """Remark on each heading that nothing reads."""
        for heading, column in self.columns.items():
            if heading not in known:
                self._notice(column, f"the column “{heading}” is not known here and was not read")

    def rows(self) -> Iterator[Row]:
        """Return the rows below the headings."""
        return (Row(self, row) for row in self._rows)

    def head(self, heading: str) -> str:
        """Return the cell of a heading, the first cell of the sheet where there is none such."""
        return f"{self.title}!{column_letter(self.columns.get(heading, 0))}{self._head}"

    def _notice(self, column: int, sentence: str) -> None:
        self.remarks.notice(f"{self.title}!{column_letter(column)}{self._head}", sentence)


@dataclass(frozen=True, slots=True)
class Book:
    """The sheets of a workbook by their names in small letters."""

    sheets: Mapping[str, Sheet]

    def rows(self, title: str) -> Iterable[Row]:
        """Return the rows of a sheet, none where it is not there."""
        return self.sheets[title].rows() if title in self.sheets else ()
