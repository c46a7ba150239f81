"""A visit's report: made of a visit's file, copied for its readers, counted, frozen as text and read back."""

from monitor_desk.domain.visit_report.figures import Figures, figures
from monitor_desk.domain.visit_report.leaving import LeavingLine, leaving, refused_to, who_sees
from monitor_desk.domain.visit_report.line_ids import Disputable, disputable, line_refs
from monitor_desk.domain.visit_report.making import report_of
from monitor_desk.domain.visit_report.model import Reader, ResultLine, VisitReport
from monitor_desk.domain.visit_report.readers import WHO_SEES, Sees, for_reader
from monitor_desk.domain.visit_report.text import content_sum, from_text, to_text

__all__ = [
    "WHO_SEES",
    "Disputable",
    "Figures",
    "LeavingLine",
    "Reader",
    "ResultLine",
    "Sees",
    "VisitReport",
    "content_sum",
    "disputable",
    "figures",
    "for_reader",
    "from_text",
    "leaving",
    "line_refs",
    "refused_to",
    "report_of",
    "to_text",
    "who_sees",
]
