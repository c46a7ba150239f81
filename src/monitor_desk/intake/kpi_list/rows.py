"""A list's rows as rows of a KPI: what counts, what is left out, and what is wrong, named by row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Final

from monitor_desk.domain.imports import Problem
from monitor_desk.domain.kpi_recount.figures import is_no_figure, read_figure
from monitor_desk.domain.kpi_recount.rows import NO, YES, ListRow
from monitor_desk.intake.kpi_list.columns import ListColumn
from monitor_desk.intake.kpi_list.words import counts_of, foot_of, is_totals
from monitor_desk.intake.reading import cell_words, is_no_value
from monitor_desk.intake.tables import Cell, SourceRow, is_empty

_PLAIN: Final = frozenset({"yes", "no", "y", "n", "true", "false", "1", "0"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ListChoice:
    """Which columns a list is read by, and the words (without capitals) that count or leave a row out."""

    label: ListColumn | None
    value: ListColumn | None
    counts_when: frozenset[str] | None
    excluded: ListColumn | None
    excluded_when: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadList:
    """What was read: the rows, what is wrong by row, and the rows that were left out of them, each with its reason."""

    rows: tuple[ListRow, ...]
    problems: tuple[Problem, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(slots=True)
class _Reading:
    """The rows read so far."""

    choice: ListChoice
    width: int
    rows: list[ListRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def remark(self, row: SourceRow, column: ListColumn | None, message: str) -> None:
        """Name what is wrong with a row."""
        words = cell_words(row.cell(column.index)) if column else ""
        heading, letter = (column.said, column.letter) if column else ("", "")
        self.problems.append(Problem(row=row.number, column=heading, letter=letter, value=words, message=message))


def read_rows(rows: Sequence[SourceRow], choice: ListChoice, width: int = 0) -> ReadList:
    """Return the rows of a list; `width` is the number of headings of a text file, whose cells may have slipped."""
    reading = _Reading(choice, width)
    label = choice.label.index if choice.label else None
    foot = foot_of(rows, label) | _unlabelled_total(rows, choice)
    for row in rows:
        reason = _why_left_out(row, reading, is_foot=row.number in foot, label=label)
        if reason:
            reading.left_out.append(f"Row {row.number:,} {reason}.")
        else:
            reading.rows.append(_row(row, reading))
    return ReadList(rows=tuple(reading.rows), problems=tuple(reading.problems), left_out=tuple(reading.left_out))


def _why_left_out(row: SourceRow, reading: _Reading, *, is_foot: bool, label: int | None) -> str:
    choice = reading.choice
    first = next(cell_words(cell) for cell in row.cells if not is_empty(cell))
    if is_totals(row, label):
        return f"“{first}” is a row of totals"
    if is_foot:
        return f"“{first}” stands at the foot and sums the list up or explains it"
    if _is_headings(row, choice):
        return "repeats the headings"
    if reading.width and len(row.cells) > reading.width:
        said = f"has {len(row.cells)} cells under {reading.width} headings, so its cells may have slipped"
        reading.remark(row, None, f"The row {said}; nothing of it is taken.")
        return said
    columns = [column for column in (choice.label, choice.value) if column]
    is_bare = bool(columns) and all(is_empty(row.cell(column.index)) for column in columns)
    return "has neither label nor value" if is_bare and choice.value else ""


def _row(row: SourceRow, reading: _Reading) -> ListRow:
    choice = reading.choice
    label = cell_words(row.cell(choice.label.index)) if choice.label else ""
    if choice.label and not label:
        reading.remark(row, choice.label, "The row has no label; it is kept under its row number.")
    counts, value, note = _counted(row, reading)
    return ListRow(
        label=label or f"Row {row.number}", counts=counts, value=value, excluded=_excluded(row, choice), note=note
    )


def _counted(row: SourceRow, reading: _Reading) -> tuple[str, str, str]:
    """Return whether a row counts, its value, and its words where they say more than yes or no."""
    column, counts_when = reading.choice.value, reading.choice.counts_when
    if column is None:
        return YES if counts_when is None else "", "", ""
    words = _value_words(row.cell(column.index))
    if counts_when is None:
        if read_figure(words) is None and not is_no_figure(words) and not is_no_value(words):
            reading.remark(row, column, f"“{words}” is no figure; the row is kept without data.")
        return "", words, ""
    counts = counts_of(words)
    if counts_when:
        counts = YES if words.casefold() in counts_when else "" if counts == "" else NO
    if counts is None:
        reading.remark(row, column, f"“{words}” is neither yes nor no; the row is kept without data.")
    return counts or "", "", "" if words.casefold() in _PLAIN else words


def _excluded(row: SourceRow, choice: ListChoice) -> str:
    """Return why a row is left out of the figures; without chosen words whatever stands in the column leaves it out."""
    if choice.excluded is None:
        return ""
    words = cell_words(row.cell(choice.excluded.index))
    is_out = words.casefold() in choice.excluded_when if choice.excluded_when else counts_of(words) not in {"", NO}
    if not is_out:
        return ""
    return f"{choice.excluded.said}: {words}" if words else f"{choice.excluded.said}: blank"


def _value_words(cell: Cell) -> str:
    """Return a cell's words; a number with all of its digits and no exponent."""
    if isinstance(cell, float):
        return format(Decimal(repr(cell)), "f").removesuffix(".0")
    return cell_words(cell)


def _is_headings(row: SourceRow, choice: ListChoice) -> bool:
    columns = [column for column in (choice.label, choice.value) if column and column.heading]
    return bool(columns) and all(cell_words(row.cell(column.index)) == column.heading for column in columns)


def _unlabelled_total(rows: Sequence[SourceRow], choice: ListChoice) -> frozenset[int]:
    """Return the last row if it has no label and a figure that is the sum of those above, or stands under answers."""
    if choice.label is None or choice.value is None or len(rows) < 3:
        return frozenset()
    *above, last = rows
    figure = read_figure(_value_words(last.cell(choice.value.index)))
    if figure is None or not is_empty(last.cell(choice.label.index)):
        return frozenset()
    if choice.counts_when is not None:
        is_total = counts_of(cell_words(last.cell(choice.value.index))) is None
    else:
        is_total = sum(_values(above, choice.value.index), Fraction(0)) == figure.value
    return frozenset({last.number}) if is_total else frozenset()


def _values(rows: Sequence[SourceRow], index: int) -> Iterator[Fraction]:
    for row in rows:
        figure = read_figure(_value_words(row.cell(index)))
        if figure is not None:
            yield figure.value
