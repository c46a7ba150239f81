"""What would leave with a reader's copy of a check's report, and what is left out of it: shown before it leaves."""

from typing import Final

from monitor_desk.domain.check_report.model import CheckReport
from monitor_desk.domain.check_report.readers import WHO_SEES, for_reader
from monitor_desk.domain.visit_report.leaving import (
    LeavingLine,
    leaving_fields,
    leaving_lines,
    recorded_counts,
    typed_line,
)
from monitor_desk.domain.visit_report.leaving import refused_to as refused_before_frozen
from monitor_desk.domain.visit_report.model import Reader

NOT_PUBLIC: Final = (
    "Only the result of a concluded check goes to the public. "
    "Conclude the check first, or choose a version that was frozen."
)
AS_TYPED: Final = (
    "Title, scope, summary, the reason for the result, findings and requirements are free text and leave as they were "
    "typed: read that they tell neither why the check was made nor who gave rise to it."
)


def leaving(report: CheckReport, reader: Reader) -> tuple[LeavingLine, ...]:
    """Return what a reader's copy of the whole report holds: its lines first, then the fields that the table names."""
    copy = for_reader(report, reader)
    is_shared = reader is not Reader.COLLEAGUE
    typed = typed_line(copy, AS_TYPED, copy.title, copy.scope, copy.summary) if is_shared else ()
    lines = leaving_lines(_counts(report), _counts(copy))
    return (*lines, *typed, *leaving_fields(report, reader, WHO_SEES))


def refused_to(report: CheckReport, reader: Reader) -> str:
    """Return why a report does not go to a reader, nothing where it may: the public gets what was frozen."""
    return NOT_PUBLIC if refused_before_frozen(report, reader) else ""


def _counts(report: CheckReport) -> dict[str, int]:
    more = {
        "things asked for": len(report.documents),
        "reminders": len(report.reminders),
        "KPI values": len(report.validations),
        "audits of actuals": len(report.audits),
    }
    return recorded_counts(report, **more)
