"""How the columns of an audited spreadsheet were read, as text that is kept with the audit and read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from monitor_desk.intake.actuals import Unit
from monitor_desk.intake.actuals_headings import ACTUALS_LABELS
from monitor_desk.intake.dates import DateOrder
from monitor_desk.intake.tables import column_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor_desk.intake.actuals import PreparedActuals
    from monitor_desk.intake.columns import ColumnMatch

_SHEET: Final = "Sheet"
_BETWEEN: Final = " | "
_DATES, _NUMBERS = "dates: ", "numbers: "
_FIELDS: Final = {label: field for field, label in ACTUALS_LABELS.items()}


def columns_text(prepared: PreparedActuals) -> str:
    """Return a line for the sheet, and for each column that was taken its field, its reading, and its heading last."""
    lines = [f"{_SHEET} | {prepared.table.sheet}"] if prepared.table.sheet else []
    lines += [_BETWEEN.join(_parts(prepared, match)) for match in prepared.matches if match.field]
    return "\n".join(lines)


def sheet_of(text: str) -> str:
    """Return the sheet that was read, nothing for a text file."""
    first = text.partition("\n")[0]
    return first.removeprefix(f"{_SHEET}{_BETWEEN}") if first.startswith(f"{_SHEET}{_BETWEEN}") else ""


def headings_of(text: str) -> dict[str, str]:
    """Return heading -> field, by which the headings are found again in the same row."""
    lines = [parts for parts in map(_split, text.splitlines()) if parts[0] != _SHEET]
    return {parts[-1].strip("“”"): _FIELDS[parts[1]] for parts in lines if parts[1] in _FIELDS}


def read_as_kept(prepared: PreparedActuals, text: str) -> PreparedActuals:
    """Return a spreadsheet with its columns read as they were when the audit was kept."""
    kept = {column_index(letters): parts for letters, *parts in map(_split, text.splitlines()) if letters != _SHEET}
    for match in prepared.matches:
        field = _FIELDS.get(kept[match.column][0]) if match.column in kept else None
        if match.field != field:
            prepared = prepared.with_match(match.column, field)
    for column, parts in kept.items():
        for part in parts[1:]:
            if part.startswith(_DATES):
                prepared = prepared.with_order(column, DateOrder(part.removeprefix(_DATES)))
            elif part.startswith(_NUMBERS):
                prepared = prepared.with_unit(column, Unit(part.removeprefix(_NUMBERS)))
    return prepared


def _parts(prepared: PreparedActuals, match: ColumnMatch) -> Iterator[str]:
    yield match.letter
    yield ACTUALS_LABELS[match.field or ""]
    yield from (f"{_DATES}{order.order.value}" for order in prepared.orders if order.column == match.column)
    yield from (f"{_NUMBERS}{unit.unit.value}" for unit in prepared.units if unit.column == match.column)
    yield f"“{match.heading}”"


def _split(line: str) -> list[str]:
    return line.split(_BETWEEN)
