"""The request for what a check needs, and the reminder, as papers that leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk import shipped
from monitor_desk.domain.check_letters import reminder_letter_words, request_letter_words
from monitor_desk.domain.letters import CHECK_REMINDER_LETTER, CHECK_REQUEST_LETTER
from monitor_desk.domain.visit_report.leaving import LeavingLine
from monitor_desk.intake.letters import read_letters
from monitor_desk.ui.papers.orders import PDF, PaperOrder, Told
from monitor_desk.ui.papers.writers import writer_of

if TYPE_CHECKING:
    from datetime import date

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.services.desk import Desk


class CheckLetterOrder(PaperOrder):
    """A letter of a check in the team's wording: what to send and by when, or what has not come."""

    def __init__(self, desk: Desk, file: CheckFile, *, is_reminder: bool) -> None:
        today = desk.clock.today()
        self._dated_on = today if is_reminder else _dated_on(file, today)
        self._id = CHECK_REMINDER_LETTER if is_reminder else CHECK_REQUEST_LETTER
        self.title = "Reminder of a check" if is_reminder else "Request for a check"
        self.provider = file.provider
        writer = writer_of(desk, file.check.officer_id)
        if is_reminder:
            self._words = reminder_letter_words(file, writer, today)
        else:
            due_on = desk.checks.clocks().reply.after(today, desk.schedule.working_days())
            self._words = request_letter_words(file, writer, self._dated_on, due_on)

    def leaving(self, reader: str) -> tuple[LeavingLine, ...]:  # noqa: ARG002  # it is for the provider alone
        """Return what the letter tells the provider."""
        words = self._words
        told = [
            ("facts of the check", len(words.facts.get("check", ())), False),
            ("the officer’s name and how to reach them", len(words.facts.get("contact", ())), True),
            ("what to send", len(words.lists.get("requests", ())), False),
            ("what has not come", len(words.lists.get("outstanding", ())), False),
        ]
        return tuple(LeavingLine(what=what, leaves=n, left_out=0, is_personal=p) for what, n, p in told if n)

    def make(self, reader: str, kind: str, told: Told) -> bytes:  # noqa: ARG002  # it is for the provider alone
        """Make the letter."""
        from monitor_desk.reports.letter import letter_paper
        from monitor_desk.reports.paper.pdf import as_pdf
        from monitor_desk.reports.paper.word import as_docx

        told(0, 1, "Making the letter")
        paper = letter_paper(read_letters(shipped.forms())[self._id], self._words, self._dated_on)
        return as_pdf(paper) if kind == PDF else as_docx(paper)


def _dated_on(file: CheckFile, today: date) -> date:
    """Return the day of the request: today while anything is unsent, else the day on which the last of it went."""
    days = [one.asked_on for _, one in file.documents if one.received_on is None or one.asked_on]
    sent = [day for day in days if day is not None]
    return max(sent) if sent and len(sent) == len(days) else today
