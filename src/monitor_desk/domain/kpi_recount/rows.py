"""The rows of the list behind a KPI, and their text in the record."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

YES, NO = "yes", "no"
_COUNTS: Final = frozenset({YES, NO, ""})
_FOREIGN = "This text holds no list of a KPI"


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: whom or what it is about, whether it counts, its value as typed, and why it is left out if it is.

    `counts` is yes, no, or empty where there is no data. The label is a reference or "Person A", never a name.
    """

    label: str
    counts: str = ""
    value: str = ""
    excluded: str = ""
    note: str = ""


def rows_text(rows: Iterable[ListRow]) -> str:
    """Return rows as canonical JSON, the same for the same rows; empty for none."""
    held = [[row.label, row.counts, row.value, row.excluded, row.note] for row in rows]
    return json.dumps({"rows": held}, ensure_ascii=False, separators=(",", ":")) if held else ""


def rows_of(text: str) -> tuple[ListRow, ...]:
    """Return the rows in a record's text, none for an empty one; raise `ValueError` for another kind of text."""
    if not text:
        return ()
    try:
        held = json.loads(text)
    except RecursionError as error:
        raise ValueError(_FOREIGN) from error
    if not isinstance(held, dict) or set(held) != {"rows"} or not isinstance(held["rows"], list):
        raise ValueError(_FOREIGN)
    return tuple(_row(cells) for cells in held["rows"])


def held_rows(text: str) -> tuple[ListRow, ...] | None:
    """Return the rows in a record's text, nothing where they cannot be read."""
    try:
        return rows_of(text)
    except ValueError:
        return None


def _row(cells: object) -> ListRow:
    if not isinstance(cells, list) or len(cells) != 5 or not all(isinstance(cell, str) for cell in cells):
        raise ValueError(_FOREIGN)
    label, counts, value, excluded, note = cells
    if counts not in _COUNTS:
        raise ValueError(_FOREIGN)
    return ListRow(label=label, counts=counts, value=value, excluded=excluded, note=note)
