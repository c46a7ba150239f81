"""A file's rows as fields with values: what both a register and a directory need before they differ."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Final

from monitor_desk.domain.fields import Value
from monitor_desk.domain.imports import Problem, Severity, is_blank
from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.dates import ColumnOrder, DateOrder
from monitor_desk.intake.known_columns import COMBINED_NUMBER, ID_FIELDS, Target, TargetField, target_field
from monitor_desk.intake.reading import LeftOut, Reading, cell_words
from monitor_desk.intake.tables import Cell, SourceRow, is_empty
from monitor_desk.intake.values import Reader, read_company_number, reader_of

_TOTALS: Final = ("total", "totals", "grand total", "sub total", "sub-total", "subtotal", "sum")
_CHARITIES_END: Final = 1_300_000


@dataclass(frozen=True, slots=True)
class _Column:
    """A matched column and how its cells are read."""

    match: ColumnMatch
    field: TargetField
    read: Reader
    known: dict[str, Reading] = dataclass_field(default_factory=dict)

    def reading(self, cell: Cell) -> Reading:
        """Return what a cell says; columns hold the same words again and again, so a text is read once."""
        if not isinstance(cell, str):
            return self.read(cell)
        found = self.known.get(cell)
        if found is None:
            found = self.known[cell] = self.read(cell)
        return found


@dataclass(slots=True)
class RowValues:
    """One row's fields by their full names, with its remarks; `words` keeps what was no date."""

    row: int
    values: dict[str, Value] = dataclass_field(default_factory=dict)
    problems: list[Problem] = dataclass_field(default_factory=list)
    words: dict[str, str] = dataclass_field(default_factory=dict)

    def of(self, record: str) -> dict[str, Value]:
        """Return the fields of one record by their own names."""
        start = f"{record}."
        length = len(start)
        return {name[length:]: value for name, value in self.values.items() if name.startswith(start)}

    def text(self, name: str) -> str:
        """Return a field's text, "" where it has none."""
        value = self.values.get(name)
        return "" if is_blank(value) else str(value)

    def refuse(self, message: str, value: str = "", column: str = "") -> None:
        """Note that nothing of the row is taken, and why."""
        self.problems.append(
            Problem(row=self.row, column=column, value=value, message=message, severity=Severity.REFUSED)
        )


class RowReader:
    """Reads rows by the matched columns and the date orders decided for them."""

    def __init__(
        self, target: Target, matches: Sequence[ColumnMatch], orders: Sequence[ColumnOrder], width: int = 0
    ) -> None:
        by_column = {order.column: order.order for order in orders}
        self._columns = [
            _column(target, match, match.field, by_column.get(match.column, DateOrder.DAY_FIRST))
            for match in matches
            if match.field is not None
        ]
        self._ids = [column.match.column for column in self._columns if column.field.name in _id_names(target)]
        self._width = width

    def rows(self, rows: Sequence[SourceRow]) -> Iterator[RowValues]:
        """Yield each row's values; a totals row or one whose cells have slipped comes as refused."""
        for row in rows:
            yield self._row(row)

    def _row(self, row: SourceRow) -> RowValues:
        found = RowValues(row.number)
        if self._is_totals(row):
            found.refuse("This is a row of totals, so nothing of it is taken.", _first_words(row))
        elif self._is_headings(row):
            found.refuse("The headings stand here again, so nothing of the row is taken.", _first_words(row))
        elif self._width and len(row.cells) > self._width:
            found.refuse(
                f"The row has {len(row.cells)} cells under {self._width} headings, so its cells may have slipped and "
                "nothing of it is taken; put the cell with the separator in it in quotation marks.",
                cell_words(row.cells[-1]),
            )
        else:
            for column in self._columns:
                self._read(column, row, found)
            _join_parts(found, self._columns)
        return found

    def _read(self, column: _Column, row: SourceRow, found: RowValues) -> None:
        cell = row.cell(column.match.column)
        value, message, severity = column.reading(cell)
        if message:
            words = cell_words(cell)
            found.words[column.field.name] = words
            found.problems.append(
                Problem(
                    row=row.number,
                    column=column.match.heading,
                    letter=column.match.letter,
                    value=words,
                    message=message,
                    severity=severity,
                )
            )
        if not isinstance(value, LeftOut):
            found.values[column.field.name] = value

    def _is_headings(self, row: SourceRow) -> bool:
        """Say whether the row repeats the headings, as printed pages do."""
        return len(self._columns) > 1 and all(
            cell_words(row.cell(column.match.column)) == column.match.heading for column in self._columns
        )

    def _is_totals(self, row: SourceRow) -> bool:
        """Say whether the row sums up others: "Total", and its id blank, a count, or that very word."""
        first = _first_words(row).casefold().rstrip(":").strip()
        if first not in _TOTALS and not first.startswith(("total ", "grand total ")):
            return False
        return all(
            is_empty(cell := row.cell(index))
            or cell_words(cell).casefold().rstrip(":").strip() == first
            or (first in _TOTALS and cell_words(cell).isdecimal())
            for index in self._ids
        )


def split_combined_number(found: RowValues) -> None:
    """Give the number of a column "company or charity number" to the field it fits by its shape."""
    if COMBINED_NUMBER not in found.values:
        return
    words = str(found.values.pop(COMBINED_NUMBER) or "").removesuffix(".0").replace(" ", "").upper()
    if words.isdecimal() and len(words) in {6, 7} and int(words) < _CHARITIES_END:
        found.values["provider.charity_number"] = words
        return
    value, message, severity = read_company_number(words)
    if message:
        found.problems.append(
            Problem(row=found.row, column="Company or charity number", value=words, message=message, severity=severity)
        )
    if not isinstance(value, LeftOut):
        found.values["provider.company_number"] = value


def named_suppliers(found: RowValues) -> int:
    """Return how many suppliers a row's provider cell seems to name."""
    return len([part for part in found.text("provider.name").split(";") if part.strip()])


def warn_of_provider(found: RowValues, heading: str, record: str) -> None:
    """Name a row without provider, or with several in one cell; which of them leads is never guessed."""
    name = found.text("provider.name")
    count = named_suppliers(found)
    if count > 1:
        message = (
            f"The cell names {count} suppliers; it is kept as one provider with these words: correct the provider "
            f"of the {record} after the import."
        )
    elif not name and "provider.name" in found.values:
        message = f"The row names no provider; the {record} comes in without one."
    else:
        return
    found.problems.append(Problem(row=found.row, column=heading, value=name, message=message))


def heading_of(matches: Sequence[ColumnMatch], name: str) -> str:
    """Return the heading of the column that fills a field, "" if none does."""
    return next((match.heading for match in matches if match.field == name), "")


def _column(target: Target, match: ColumnMatch, name: str, order: DateOrder) -> _Column:
    target_ = target_field(target, name)
    read = reader_of(target_, match.heading, order)
    return _Column(match, target_, read)


def _id_names(target: Target) -> frozenset[str]:
    return frozenset(ID_FIELDS[target])


def _first_words(row: SourceRow) -> str:
    return next((cell_words(cell) for cell in row.cells if not is_empty(cell)), "")


def _join_parts(found: RowValues, columns: Sequence[_Column]) -> None:
    """Put the lines of an address that stand in several columns into one field."""
    parts: dict[str, list[str]] = {}
    for column in columns:
        if column.field.part_of:
            whole = f"{column.field.record}.{column.field.part_of}"
            value = found.values.pop(column.field.name, "")
            parts.setdefault(whole, []).append("" if is_blank(value) else str(value))
    for whole, lines in parts.items():
        found.values[whole] = ", ".join(line for line in (found.text(whole), *lines) if line)
