"""What was asked for, reminders and who was told, turned into lines of a check's report."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from monitor_desk.domain.check_file import OVER, CheckFile, SourceRow
from monitor_desk.domain.check_life import Step
from monitor_desk.domain.check_receipt import Receipt, has_come, receipt
from monitor_desk.domain.check_report.lines import ReminderLine, RequestLine, SourceLine, ToldLine
from monitor_desk.domain.checks import CheckStep
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.visit_report.record_lines import Known, document_lines
from monitor_desk.domain.visits import DocumentRequest

NOT_RECEIVED: Final = "Not received"
_REMINDERS: Final = frozenset({Step.REMIND.value, Step.EXTEND.value})


def is_over(file: CheckFile) -> bool:
    """Say whether nothing is waited for any more; a result that is being frozen has its day of conclusion already."""
    return file.check.concluded_on is not None or file.check.state() in OVER


def request_lines(known: Known[CheckFile], today: date) -> Iterator[RequestLine]:
    """Yield what was asked for, each with whether it came on time."""
    for line, (_, one) in zip(document_lines(known), known.file.documents, strict=True):
        yield RequestLine(
            id=line.id,
            ref=line.ref,
            title=line.title,
            asked_on=line.asked_on,
            due_on=line.due_on or known.file.check.due_on,
            received_on=line.received_on,
            is_enough=line.is_enough,
            words=line.words,
            arrival=_arrival(known.file, one, today),
            expires_on=one.expires_on,
        )


def receipt_words(file: CheckFile, today: date) -> str:
    """Return what became of the request as a whole: "Late: 4 of 4 have come, 1 after its day"."""
    requests = [one for _, one in file.documents]
    found = receipt(requests, file.check.due_on, today, is_over=is_over(file))
    if found in {Receipt.NOTHING_ASKED, Receipt.NOT_SENT}:
        return found.value
    came = sum(has_come(one) for one in requests)
    late = sum(_arrival(file, one, today) == Receipt.LATE for one in requests)
    more = f", {late:,} after {'its' if late == 1 else 'their'} day" if late else ""
    return f"{found.value}: {came:,} of {len(requests):,} {'has' if came == 1 else 'have'} come{more}"


def reminder_lines(file: CheckFile) -> Iterator[ReminderLine]:
    """Yield the reminders that were sent and the times that more time was given, in their order."""
    for one in _steps(file, _REMINDERS):
        yield ReminderLine(
            step=one.step, happened_on=one.happened_on, to_whom=one.with_whom, how=one.how, words=one.words
        )


def told_lines(file: CheckFile) -> Iterator[ToldLine]:
    """Yield who was told of the outcome, in the order in which they were."""
    for one in _steps(file, frozenset({Step.TELL.value})):
        yield ToldLine(happened_on=one.happened_on, to_whom=one.with_whom, how=one.how, words=one.words)


def source_lines(rows: tuple[SourceRow, ...]) -> Iterator[SourceLine]:
    """Yield what led to the check."""
    for row in rows:
        yield SourceLine(kind="Finding" if row.ref.kind == Finding.kind else "Note", words=row.words, on=row.on)


def _arrival(file: CheckFile, one: DocumentRequest, today: date) -> str:
    found = receipt((replace(one, is_enough=None),), file.check.due_on, today, is_over=is_over(file))
    return NOT_RECEIVED if found is Receipt.NOT_AT_ALL else found.value


def _steps(file: CheckFile, wanted: frozenset[str]) -> Iterator[CheckStep]:
    return (one for _, one in file.steps if one.step in wanted)
