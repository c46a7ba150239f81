"""What of a check is due, and for whom it waits: read from the check itself and what is outstanding."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from monitor_desk.domain.check_clocks import CheckClocks
from monitor_desk.domain.check_receipt import first_due
from monitor_desk.domain.check_receipt import outstanding as outstanding_of
from monitor_desk.domain.checks import Check, CheckState
from monitor_desk.domain.deadlines import Deadline
from monitor_desk.domain.visits import DocumentRequest
from monitor_desk.domain.working_days import WorkingDays

OVER = frozenset({CheckState.CLOSED, CheckState.WITHDRAWN})
_OPEN = frozenset({CheckState.PLANNED, CheckState.REQUESTED, CheckState.CHECKING})


def deadlines(
    check: Check, clocks: CheckClocks, calendar: WorkingDays, *, outstanding: int = 0, first_due_on: date | None = None
) -> list[Deadline]:
    """Return what is due of a check, the next first; `outstanding` things were asked for and have not come.

    `first_due_on` is the first day by which any of them is due, where it is not the day of the whole.
    """
    waited = outstanding if check.requested_on is not None else 0
    asked = replace(check, due_on=first_due_on or check.due_on)
    found = [*_request(check), *_waiting(asked, clocks, calendar, waited), *_outcome(check, clocks, calendar, waited)]
    return sorted(found, key=lambda one: one.due_on)


def deadlines_of(
    check: Check, requests: Iterable[DocumentRequest], clocks: CheckClocks, calendar: WorkingDays
) -> list[Deadline]:
    """Return what is due of a check with all that was asked for, the next first."""
    held = list(requests)
    first = first_due(held, check.due_on)
    return deadlines(check, clocks, calendar, outstanding=len(outstanding_of(held)), first_due_on=first)


def remind_on(check: Check, clocks: CheckClocks, calendar: WorkingDays) -> date | None:
    """Return when the next reminder is due: so long after the due day, then after each reminder."""
    if check.due_on is None:
        return None
    since = max(check.due_on, check.reminded_on or check.due_on)
    return clocks.remind.after(since, calendar)


def _request(check: Check) -> Iterator[Deadline]:
    if check.state() is CheckState.PLANNED and check.request_due_on:
        yield Deadline(key="request", words="Send the request", due_on=check.request_due_on)


def _waiting(check: Check, clocks: CheckClocks, calendar: WorkingDays, outstanding: int) -> Iterator[Deadline]:
    if check.state() not in _OPEN or not outstanding or check.due_on is None:
        return
    words = f"{outstanding} things asked for" if outstanding > 1 else "What was asked for"
    yield Deadline(key="reply", words=words, due_on=check.due_on, is_waiting=True)
    due_on = remind_on(check, clocks, calendar)
    if due_on is not None:
        yield Deadline(key="remind", words="Send a reminder", due_on=due_on)


def _outcome(check: Check, clocks: CheckClocks, calendar: WorkingDays, outstanding: int) -> Iterator[Deadline]:
    """While anything is outstanding the reminder comes again and again, so that the outcome is not a third line."""
    state = check.state()
    if state in _OPEN and check.conclude_due_on and not outstanding and state is not CheckState.PLANNED:
        yield Deadline(key="conclude", words="Conclude the check", due_on=check.conclude_due_on)
    if state in _OPEN and check.placement_on:
        yield Deadline(key="placement", words="Conclude before placement", due_on=check.placement_on)
    if state is CheckState.CONCLUDED and check.concluded_on:
        due_on = clocks.close.after(check.concluded_on, calendar)
        yield Deadline(key="close", words="Tell the outcome", due_on=due_on)
