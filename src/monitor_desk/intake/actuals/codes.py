"""Codes of persons and workers, kept as they stand; the same code in other capitals is the same code."""

from typing import Final

from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.reading import cell_words, is_no_value
from monitor_desk.intake.tables import Cell, SourceRow

_NOBODY: Final = frozenset(
    {"tbc", "unknown", "not known", "unallocated", "unassigned", "not allocated", "vacant", "none", "?", "nobody"}
)


class Codes:
    """Reads one column of codes, each different cell once; without a column nobody is named."""

    def __init__(self, match: ColumnMatch | None) -> None:
        self.match = match
        self._known: dict[Cell, str] = {}
        self._spelt: dict[str, str] = {}

    def read(self, row: SourceRow) -> str:
        """Return the code in the spelling in which it came first, "" where the cell names nobody."""
        cell = row.cell(self.match.column) if self.match else None
        found = self._known.get(cell)
        if found is None:
            words = cell_words(cell)
            plain = words.casefold()
            is_nobody = is_no_value(words) or plain in _NOBODY
            found = self._known[cell] = "" if is_nobody else self._spelt.setdefault(plain, words)
        return found
