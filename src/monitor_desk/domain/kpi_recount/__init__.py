"""Recomputing a submitted KPI value from the list behind it (domain.md, section 6)."""

from monitor_desk.domain.kpi_recount.figures import Figure, read_figure
from monitor_desk.domain.kpi_recount.recounting import Recount, marked, recount, standing_verdict
from monitor_desk.domain.kpi_recount.rows import ListRow, rows_of, rows_text

__all__ = [
    "Figure",
    "ListRow",
    "Recount",
    "marked",
    "read_figure",
    "recount",
    "rows_of",
    "rows_text",
    "standing_verdict",
]
