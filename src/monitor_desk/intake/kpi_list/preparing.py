"""The list behind a KPI read from somebody's .csv or .xlsx: which column is what is shown, and the officer chooses."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.kpi_recount.figures import read_figure
from monitor_desk.domain.kpi_recount.rows import YES
from monitor_desk.intake.headers import Header, data_rows
from monitor_desk.intake.kpi_list.columns import ListColumn, ListRole, list_header, suggested
from monitor_desk.intake.kpi_list.rows import ListChoice, ReadList, read_rows
from monitor_desk.intake.kpi_list.words import counts_of, foot_of
from monitor_desk.intake.limits import Cancelled, Progress
from monitor_desk.intake.reading import cell_words
from monitor_desk.intake.tables import SourceRow, SourceTable, is_empty, read_table
from monitor_desk.intake.values import money_factor


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedList:
    """A file that was read: its columns, each with a suggestion, and how it was read in `notes`."""

    table: SourceTable
    header: Header
    columns: tuple[ListColumn, ...]
    sha256: str
    notes: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """Return the name of the file."""
        return self.table.file_name

    def suggestion(self, role: ListRole) -> ListColumn | None:
        """Return the column that seems to be for a role, if any does."""
        return next((column for column in self.columns if column.role is role and role), None)

    def words(self, column: int) -> tuple[str, ...]:
        """Return the different words of a column, without capitals, the most frequent first."""
        times: dict[str, int] = {}
        for row in data_rows(self.table, self.header):
            if not is_empty(row.cell(column)):
                word = cell_words(row.cell(column)).casefold()
                times[word] = times.get(word, 0) + 1
        return tuple(sorted(times, key=lambda word: (-times[word], word)))

    def counting_words(self, column: int) -> frozenset[str]:
        """Return the words of a column that seem to say that a row counts, to be offered as `counts_when`."""
        return frozenset(word for word in self.words(column) if counts_of(word) == YES)

    def rows(
        self,
        label_column: int | None,
        value_column: int | None,
        counts_when: frozenset[str] | None,
        excluded_column: int | None = None,
        excluded_when: frozenset[str] = frozenset(),
    ) -> ReadList:
        """Return the list's rows by the chosen columns (their `index`), with what is wrong and what was left out.

        `counts_when` None keeps the column's figures as values, for a sum or average; words count a row and every
        other word does not; no words (an empty set) read yes, no, ✓, met and the like, and name what is neither.
        Blank and n/a are no data in each. Without a value column and words every row counts, for a count of the rows;
        with words none holds data. Without a label column rows are known by their numbers. A row is left out of the
        figures by one of `excluded_when`, or, where that is empty, by whatever stands in the column.
        """
        by_index = {column.index: column for column in self.columns}
        choice = ListChoice(
            label=None if label_column is None else by_index[label_column],
            value=None if value_column is None else by_index[value_column],
            counts_when=None if counts_when is None else frozenset(word.casefold() for word in counts_when),
            excluded=None if excluded_column is None else by_index[excluded_column],
            excluded_when=frozenset(word.casefold() for word in excluded_when),
        )
        rows = data_rows(self.table, self.header)
        return read_rows(rows, choice, self.header.width if self.table.is_text else 0)


def prepare_list(path: Path, progress: Progress | None = None, cancelled: Cancelled | None = None) -> PreparedList:
    """Read a file, find its headings and suggest what each column is for.

    `progress` is told (rows done, rows in all); raise `DeskError` in one sentence for whatever cannot be read.
    """
    path = Path(path)
    table = read_table(path, progress, cancelled)
    header = list_header(table)
    rows = data_rows(table, header)
    if not rows:
        raise DeskError(
            f"{table.file_name} has headings but no rows below them, so nothing was stored; check that it is the "
            "right file, and that no filter was on when it was saved."
        )
    foot = foot_of(rows, None)
    listed = [row for row in rows if row.number not in foot]
    columns = suggested(header.columns, listed)
    return PreparedList(
        table=table,
        header=header,
        columns=columns,
        sha256=sha256(path.read_bytes()).hexdigest(),
        notes=(*table.notes, *header.notes, *(note for column in columns for note in _notes(column, listed))),
    )


def _notes(column: ListColumn, rows: Sequence[SourceRow]) -> list[str]:
    """Return what the officer has to know of a column before choosing it."""
    what = f"Column {column.letter} “{column.said}”"
    notes = []
    if column.holds_names:
        notes.append(
            f"{what} seems to hold names of people, which the desk does not keep: choose a column of references, or "
            "none, and the rows are numbered."
        )
    if column.role is ListRole.VALUE and money_factor(column.heading) > 1:
        notes.append(f"{what} speaks of thousands or millions; its figures are kept as they stand.")
    share = _share_of(cell_words(row.cell(column.index)) for row in rows)
    if column.role in {ListRole.VALUE, ListRole.NONE} and share:
        is_share = "%" in column.heading or "per cent" in column.heading.casefold()
        said = "is of percentages but holds shares" if is_share else "holds only figures from 0 to 1,"
        if_so = "so" if is_share else "so if the KPI is a percentage"
        notes.append(
            f"{what} {said} such as {share}; its figures are kept as they stand, {if_so} ask for the list "
            "with percentages as numbers from 0 to 100."
        )
    return notes


def _share_of(words: Iterable[str]) -> str:
    """Return a column's first figure if all lie from 0 to 1, not all at the ends, as those of cells shown as 92 %."""
    figures = {word: figure for word in words if (figure := read_figure(word))}
    can_be = all(not figure.unit and 0 <= figure.value <= 1 for figure in figures.values())
    is_one = can_be and any(0 < figure.value < 1 for figure in figures.values())
    return next(iter(figures)) if is_one else ""
