"""A spreadsheet of planned and delivered care that was read and understood so far, to be shown and changed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor_desk.domain.fields import Kind
from monitor_desk.intake.actuals.deciding import ENDS, LENGTHS, STARTS, order_of, unit_of
from monitor_desk.intake.actuals.failed_cells import failed_cells
from monitor_desk.intake.actuals.names import seems_names
from monitor_desk.intake.actuals.units import CHOSEN, ColumnUnit, Unit, with_unit
from monitor_desk.intake.actuals.what_is_missing import what_is_missing
from monitor_desk.intake.columns import ColumnMatch, remembered_matches, unmatched, with_match
from monitor_desk.intake.dates import ColumnOrder, DateOrder, with_order
from monitor_desk.intake.headers import Header, data_rows
from monitor_desk.intake.known_columns import Target, target_field
from monitor_desk.intake.reading import cell_words
from monitor_desk.intake.tables import SourceRow, SourceTable, is_empty


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedActuals:
    """The table, its headings, what each column is, and how dates and numbers in it are read."""

    table: SourceTable
    header: Header
    matches: tuple[ColumnMatch, ...]
    orders: tuple[ColumnOrder, ...] = ()
    units: tuple[ColumnUnit, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """Return how the file was read, in sentences, what is missing or doubtful included."""
        return tuple(self._notes())

    @property
    def refusal(self) -> str:
        """Return why no lines can be read as matched now, in one sentence, or ""."""
        return what_is_missing(self.table.file_name, self.matches, {order.field for order in self.orders})

    @property
    def rows(self) -> list[SourceRow]:
        """Return the rows below the headings."""
        return data_rows(self.table, self.header)

    def with_match(self, column: int, field: str | None) -> "PreparedActuals":
        """Return it with a column given to a field, or to none; dates and numbers are decided anew, but for choices."""
        decided = replace(self, matches=with_match(self.matches, column, field)).decided()
        orders = {item.column: item for item in self.orders if item.evidence == CHOSEN}
        units = {item.column: item for item in self.units if item.evidence == CHOSEN}
        return replace(
            decided,
            orders=tuple(orders.get(item.column, item) for item in decided.orders),
            units=tuple(units.get(item.column, item) for item in decided.units),
        )

    def with_order(self, column: int, order: DateOrder) -> "PreparedActuals":
        """Return it with a column's dates read in another order."""
        return replace(self, orders=with_order(self.orders, column, order))

    def with_unit(self, column: int, unit: Unit) -> "PreparedActuals":
        """Return it with a column's numbers read in another unit."""
        return replace(self, units=with_unit(self.units, column, unit))

    def to_remember(self) -> dict[str, str]:
        """Return heading -> field, to be stored and given to `prepare` for the next file of this kind."""
        return remembered_matches(self.matches)

    def samples(self, column: int, count: int = 3) -> tuple[str, ...]:
        """Return the first different values of a column, as they stand in the file."""
        found: dict[str, None] = {}
        for row in self.rows:
            if not is_empty(row.cell(column)):
                found[cell_words(row.cell(column))] = None
            if len(found) == count:
                break
        return tuple(found)

    def match_of(self, field: str) -> ColumnMatch | None:
        """Return the column that fills a field."""
        return next((match for match in self.matches if match.field == field), None)

    def decided(self) -> "PreparedActuals":
        """Return it with the order of dates and the unit of numbers decided for each column from all its values."""
        rows = self.rows
        orders, units = [], []
        for match in self.matches:
            if match.field is None:
                continue
            cells = [row.cell(match.column) for row in rows]
            if match.field in STARTS | ENDS | LENGTHS:
                units.append(unit_of(match, match.field, cells))
            if target_field(Target.ACTUALS, match.field).kind is Kind.DATE or match.field in STARTS | ENDS:
                orders.append(order_of(match, match.field, cells))
        return replace(self, orders=tuple(order for order in orders if order is not None), units=tuple(units))

    def _notes(self) -> Iterator[str]:
        yield from self.table.notes
        yield from self.header.notes
        left = unmatched(self.matches)
        if left:
            named = ", ".join(f"“{match.heading}”" if match.heading else f"column {match.letter}" for match in left)
            yield f"Columns not taken: {named}."
        for unit in self.units:
            if unit.evidence:
                yield f"Column “{unit.heading}”: {unit.evidence}"
        yield from self._names_and_failures()
        if self.match_of("care.worker") is None:
            yield "No column names the worker, so overlaps and double entries cannot be seen."
        if self.match_of("care.status") is None:
            yield "No column gives a status, so only words such as “missed” in place of a time are known to be one."

    def _names_and_failures(self) -> Iterator[str]:
        for match in filter(None, map(self.match_of, ("care.person", "care.worker"))):
            if seems_names(self.samples(match.column, 20)):
                yield (
                    f"Column “{match.heading}” seems to hold people's names, and the desk keeps codes only: match the "
                    "column of codes, or put codes in place of the names."
                )
        failed = sum(1 for row in self.rows if failed_cells(row, self.matches))
        if failed:
            rows, they = ("row holds", "it is") if failed == 1 else ("rows hold", "they are")
            yield (
                f"{failed:,} {rows} an Excel error or a formula that was not calculated, so {they} not taken; open the "
                "file in Excel, let it calculate, save it and read it again."
            )
