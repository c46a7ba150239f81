"""Rows between or under the visits that are none: totals, headings that stand there again, remarks."""

import re
from collections.abc import Sequence
from typing import Final

from monitor_desk.intake.actuals.problems import LeftOutRow
from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.headers import Header
from monitor_desk.intake.reading import cell_words
from monitor_desk.intake.tables import SourceRow, SourceTable, is_empty

_SPAN_WORDS: Final = r"(?:week(?:ly)?|daily|day|month(?:ly)?|w/?[ce])\b.{0,20}?"
_TOTAL: Final = re.compile(
    rf"(?:grand |sub[- ]?|overall |running |report |{_SPAN_WORDS})?totals?\b.*|.* totals?:?"
    r"|all (?:the )?(?:visits|calls|hours|clients|people|persons|residents|service users|workers|carers|staff)\b:?"
    r"|sum|average|(?:number|count) of visits.*",
    re.IGNORECASE,
)


def is_total(words: str) -> bool:
    """Say whether words head a row that sums up others: "Total", "Week 14 total", "P-07 Total", "All visits"."""
    return _TOTAL.fullmatch(words) is not None


class OtherRows:
    """Knows the rows of one table that are no visits."""

    def __init__(self, table: SourceTable, header: Header, matches: Sequence[ColumnMatch]) -> None:
        headed = [row for row in table.rows if header.first_row <= row.number <= header.last_row]
        self._columns = [match.column for match in matches if match.field not in {None, "care.status"}]
        self._headings = {tuple(map(cell_words, row.cells)) for row in headed}

    def why_left_out(self, row: SourceRow) -> LeftOutRow | None:
        """Return why a row that cannot be read as a visit was not meant to be one; nothing if it may have been."""
        filled = [cell_words(cell) for cell in row.cells if not is_empty(cell)]
        why = ""
        if self._is_total(row, filled[:1]):
            why = "a row of totals"
        elif tuple(map(cell_words, row.cells)) in self._headings:
            why = "the headings again"
        elif len(filled) == 1:
            why = "a remark"
        return LeftOutRow(row=row.number, words=filled[0] if filled else "", why=why) if why else None

    def _is_total(self, row: SourceRow, first: Sequence[str]) -> bool:
        """Look at what is read of a row and at its first words alone: a remark may begin with "Total" too."""
        cells = [row.cell(column) for column in self._columns]
        return any(map(is_total, (*first, *(cell_words(cell) for cell in cells if isinstance(cell, str)))))
