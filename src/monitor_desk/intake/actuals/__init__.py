"""Spreadsheets of planned and delivered care: read as they come, their columns matched, each row a line or a remark."""

from monitor_desk.intake.actuals.deciding import possible_units
from monitor_desk.intake.actuals.prepared import PreparedActuals
from monitor_desk.intake.actuals.preparing import prepare
from monitor_desk.intake.actuals.problems import LeftOutRow
from monitor_desk.intake.actuals.reading import ReadActuals, read_lines
from monitor_desk.intake.actuals.units import ColumnUnit, Unit

__all__ = [
    "ColumnUnit",
    "LeftOutRow",
    "PreparedActuals",
    "ReadActuals",
    "Unit",
    "possible_units",
    "prepare",
    "read_lines",
]
