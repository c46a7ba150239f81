"""The list behind a KPI value, read from somebody's spreadsheet."""

from monitor_desk.intake.kpi_list.columns import ListColumn, ListRole
from monitor_desk.intake.kpi_list.preparing import PreparedList, prepare_list
from monitor_desk.intake.kpi_list.rows import ReadList

__all__ = ["ListColumn", "ListRole", "PreparedList", "ReadList", "prepare_list"]
