"""How the dates and the numbers of each column are read: decided from all its values, once."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from monitor_desk.intake.actuals.clocks import read_clock
from monitor_desk.intake.actuals.unit_evidence import decide_clock_unit, decide_length_unit
from monitor_desk.intake.actuals.units import ColumnUnit, Unit
from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.dates import ColumnOrder, DateOrder, decide_order
from monitor_desk.intake.reading import cell_words
from monitor_desk.intake.tables import Cell, is_empty

STARTS: Final = frozenset({"care.planned_start", "care.actual_start"})
ENDS: Final = frozenset({"care.planned_end", "care.actual_end"})
LENGTHS: Final = frozenset({"care.planned", "care.actual", "care.planned_minutes", "care.actual_minutes"})


def possible_units(field: str) -> tuple[Unit, ...]:
    """Return the units to choose from for a column that fills a field; none where it holds no times."""
    if field in STARTS | ENDS:
        return Unit.DOTTED, Unit.HOURS, Unit.COMPACT, Unit.DAYS
    return (Unit.MINUTES, Unit.HOURS, Unit.DOTTED, Unit.DAYS, Unit.CLOCK) if field in LENGTHS else ()


def unit_of(match: ColumnMatch, field: str, cells: Sequence[Cell]) -> ColumnUnit:
    """Return what bare numbers in a column of times stand for."""
    is_length = field in LENGTHS
    unit, evidence, is_certain = decide_length_unit(cells, match.heading) if is_length else decide_clock_unit(cells)
    return ColumnUnit(
        column=match.column,
        letter=match.letter,
        heading=match.heading,
        field=field,
        unit=unit,
        evidence=evidence,
        is_certain=is_certain,
    )


def order_of(match: ColumnMatch, field: str, cells: Sequence[Cell]) -> ColumnOrder | None:
    """Return how a column's dates are read; nothing for a column of times that has none."""
    is_date = field not in STARTS | ENDS
    order, evidence, is_certain = decide_order(cells if is_date else dict.fromkeys(cells))
    if not is_date and not _has_date(cells, order):
        return None
    return ColumnOrder(
        column=match.column,
        letter=match.letter,
        heading=match.heading,
        field=field,
        order=order,
        evidence=evidence,
        is_certain=is_certain,
    )


def _has_date(cells: Sequence[Cell], order: DateOrder) -> bool:
    """Say whether a column of times gives dates too; a few cells that are filled tell."""
    filled = [cell for cell in dict.fromkeys(cells) if not is_empty(cell)][:50]
    return any(isinstance(cell, date) and cell.year > 1900 for cell in filled) or any(
        (clock := read_clock(cell_words(cell), order)) is not None and clock.on is not None for cell in filled
    )
