"""A check's report: made of a check's file, copied for its readers, counted, frozen as text and read back."""

from monitor_desk.domain.check_report.figures import figures
from monitor_desk.domain.check_report.leaving import leaving, refused_to
from monitor_desk.domain.check_report.making import report_of
from monitor_desk.domain.check_report.model import CheckReport
from monitor_desk.domain.check_report.readers import WHO_SEES, for_reader
from monitor_desk.domain.check_report.text import from_text, to_text
from monitor_desk.domain.visit_report.text import content_sum

__all__ = [
    "WHO_SEES",
    "CheckReport",
    "content_sum",
    "figures",
    "for_reader",
    "from_text",
    "leaving",
    "refused_to",
    "report_of",
    "to_text",
]
