"""The audit of actuals: planned against delivered care, line by line, summed up and sampled."""

from monitor_desk.domain.actuals.analysing import analyse
from monitor_desk.domain.actuals.clock_times import Span, span
from monitor_desk.domain.actuals.keeping import content_sum, from_text, to_text
from monitor_desk.domain.actuals.lines import CareLine, LineStatus
from monitor_desk.domain.actuals.results import ActualsAudit, Total
from monitor_desk.domain.actuals.sampling import Drawn, SampleMethod, draw
from monitor_desk.domain.actuals.settings import ActualsSettings
from monitor_desk.domain.actuals.variances import Variance, VarianceKind

__all__ = [
    "ActualsAudit",
    "ActualsSettings",
    "CareLine",
    "Drawn",
    "LineStatus",
    "SampleMethod",
    "Span",
    "Total",
    "Variance",
    "VarianceKind",
    "analyse",
    "content_sum",
    "draw",
    "from_text",
    "span",
    "to_text",
]
