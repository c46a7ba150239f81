"""A check's report as one line of text, as it is frozen: canonical, so that its check sum stands for its content."""

from typing import Final

from monitor_desk.domain.check_report.model import CheckReport
from monitor_desk.domain.visit_report.text import frozen_text, read_frozen

_FORMAT: Final = "check report 1"


def to_text(report: CheckReport) -> str:
    """Return the report as canonical JSON on one line; what stands at its default is left out."""
    return frozen_text(report, _FORMAT)


def from_text(text: str) -> CheckReport:
    """Return the report that `to_text` wrote; raise `ValueError` for anything else."""
    return read_frozen(text, _FORMAT, CheckReport)
