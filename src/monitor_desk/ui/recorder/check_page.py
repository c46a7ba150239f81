"""The recorder of a check: the same as of a visit, without what belongs to being on site."""

from __future__ import annotations

from typing import ClassVar

from monitor_desk.ui.recorder.page import RecorderPage
from monitor_desk.ui.recorder.subject import CheckSubject, Subject


class CheckRecorderPage(RecorderPage):
    """Records one check."""

    subject_class: ClassVar[type[Subject]] = CheckSubject
    watches = frozenset(
        {
            "check", "visit_part", "visit_section", "document_request", "quick_note", "answer", "finding", "concern",
            "action", "action_step", "evidence_file",
        }
    )  # fmt: skip
