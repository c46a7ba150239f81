"""The status of a visit: from its own column, else from words in place of a time; words not known are counted."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from monitor_desk.domain.actuals import LineStatus
from monitor_desk.domain.imports import Problem, Severity
from monitor_desk.intake.actuals.problems import Remarks
from monitor_desk.intake.actuals.status_words import read_status
from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.reading import cell_words
from monitor_desk.intake.tables import Cell

_LISTED: Final = 20


class Statuses:
    """Reads the column of statuses, each different cell once."""

    def __init__(self, match: ColumnMatch | None) -> None:
        self._match = match
        self._known: dict[Cell, LineStatus | None] = {}
        self._unknown: Counter[str] = Counter()
        self._first_rows: dict[str, int] = {}

    def read(self, instead: LineStatus | None, remarks: Remarks) -> LineStatus:
        """Return the status of a row; `instead` is what stands in place of its times."""
        own = self._own(remarks)
        if not own:
            return instead or LineStatus.NOT_SAID
        if instead and instead is not own:
            message = f"The status says “{own}” and a time says “{instead}”; the status was taken."
            remarks.remark(message, self._match)
        return own

    def notes(self) -> Iterator[Problem]:
        """Yield each word that says nothing the desk knows, at the first row where it stands."""
        if self._match is None:
            return
        for words, times in self._unknown.most_common(_LISTED):
            yield self._note(words, f"“{words}” ({times:,} ×) is no status that the desk knows; it was taken as none.")
        rest = [words for words, _ in self._unknown.most_common()[_LISTED:]]
        if rest:
            first = min(rest, key=lambda words: self._first_rows[words])
            others = "1 further word" if len(rest) == 1 else f"{len(rest):,} further words, of which this is the first,"
            yield self._note(first, f"{others} in this column {'is' if len(rest) == 1 else 'are'} taken as no status.")

    def _own(self, remarks: Remarks) -> LineStatus | None:
        if self._match is None:
            return None
        cell = remarks.row.cell(self._match.column)
        if cell not in self._known:
            self._known[cell] = read_status(cell_words(cell))
        own = self._known[cell]
        if own is None:
            words = cell_words(cell)
            self._unknown[words] += 1
            self._first_rows.setdefault(words, remarks.row.number)
        return own

    def _note(self, words: str, message: str) -> Problem:
        return Problem(
            row=self._first_rows[words],
            column=self._match.heading if self._match else "",
            letter=self._match.letter if self._match else "",
            value=words,
            message=message,
            severity=Severity.NOTE,
        )
