"""From a file to lines in two steps: prepare (table, headings, columns, date orders: all to be shown), then read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from monitor_desk.domain.fields import Kind
from monitor_desk.domain.imports import DirectoryLine, RegisterLine
from monitor_desk.intake import directories, registers
from monitor_desk.intake.columns import ColumnMatch, match_columns, remembered_matches, unmatched, with_match
from monitor_desk.intake.dates import ColumnOrder, DateOrder, decide_order, with_order
from monitor_desk.intake.headers import Header, data_rows, find_header
from monitor_desk.intake.known_columns import Target, target_field
from monitor_desk.intake.limits import Cancelled, Progress
from monitor_desk.intake.reading import cell_words
from monitor_desk.intake.tables import SourceTable, is_empty, read_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A file that was read and understood so far; each `with_…` gives a changed copy."""

    target: Target
    table: SourceTable
    header: Header
    matches: tuple[ColumnMatch, ...]
    orders: tuple[ColumnOrder, ...]

    @property
    def notes(self) -> tuple[str, ...]:
        """Return how the file was read, in sentences, unmatched columns named."""
        left = unmatched(self.matches)
        named = ", ".join(f"“{match.heading}”" if match.heading else f"column {match.letter}" for match in left)
        columns = (f"Columns not taken: {named}.",) if left else ()
        return (*self.table.notes, *self.header.notes, *columns)

    @property
    def refusal(self) -> str:
        """Return why no lines can be read as matched now, in one sentence, or ""."""
        is_register = self.target is Target.REGISTER
        what_is_missing = registers.what_is_missing if is_register else directories.what_is_missing
        return what_is_missing(self.table.file_name, self.matches)

    def with_match(self, column: int, field: str | None) -> "Prepared":
        """Return it with a column given to a field, or to none; orders of dates are decided anew."""
        matches = with_match(self.matches, column, field)
        kept = {order.column: order for order in self.orders if order.evidence == "Chosen by you."}
        orders = tuple(kept.get(item.column, item) for item in _orders(self.table, self.header, matches, self.target))
        return replace(self, matches=matches, orders=orders)

    def with_order(self, column: int, order: DateOrder) -> "Prepared":
        """Return it with a column's dates read in another order."""
        return replace(self, orders=with_order(self.orders, column, order))

    def to_remember(self) -> dict[str, str]:
        """Return heading -> field, to be stored and given to `prepare` for the next file of this kind."""
        return remembered_matches(self.matches)

    def samples(self, column: int, count: int = 3) -> tuple[str, ...]:
        """Return the first different values of a column, as they stand in the file."""
        found: dict[str, None] = {}
        for row in data_rows(self.table, self.header):
            if not is_empty(row.cell(column)):
                found[cell_words(row.cell(column))] = None
            if len(found) == count:
                break
        return tuple(found)


def prepare(
    path: Path,
    target: Target | str,
    remembered: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Prepared:
    """Read a file, find its headings, match its columns and decide the order of its dates.

    Raise `DeskError` with one sentence for what cannot be read. A file in which the id's column is not found is
    returned, with `refusal`, so that the officer can match it by hand; `lines` then refuses it.
    """
    target = Target(target)
    table = read_table(Path(path), progress, cancelled)
    header = find_header(table, target, remembered)
    matches = match_columns(header, target, remembered)
    orders = _orders(table, header, matches, target)
    return Prepared(target=target, table=table, header=header, matches=matches, orders=orders)


def lines(prepared: Prepared) -> list[RegisterLine] | list[DirectoryLine]:
    """Return a line for each row; raise `DeskError` if the file is no register or directory."""
    read = registers.read_register if prepared.target is Target.REGISTER else directories.read_directory
    return read(prepared.table, prepared.header, prepared.matches, prepared.orders)


def _orders(
    table: SourceTable, header: Header, matches: Sequence[ColumnMatch], target: Target
) -> tuple[ColumnOrder, ...]:
    rows = data_rows(table, header)
    decided = []
    for match in matches:
        if match.field is None or target_field(target, match.field).kind is not Kind.DATE:
            continue
        order, evidence, is_certain = decide_order(row.cell(match.column) for row in rows)
        decided.append(
            ColumnOrder(
                column=match.column,
                letter=match.letter,
                heading=match.heading,
                field=match.field,
                order=order,
                evidence=evidence,
                is_certain=is_certain,
            )
        )
    return tuple(decided)
