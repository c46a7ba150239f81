"""What of a visit is due, and for whom it waits: read from the visit itself."""

from collections.abc import Iterator
from datetime import date

from monitor_desk.domain.deadlines import Deadline
from monitor_desk.domain.visits import Visit, VisitState

OVER = frozenset({VisitState.CLOSED, VisitState.CANCELLED, VisitState.ABORTED})
BEFORE_SITE = frozenset({VisitState.PLANNED, VisitState.ANNOUNCED, VisitState.DESKTOP})


def deadlines(visit: Visit, *, outstanding: int = 0, has_follow_up: bool = False) -> list[Deadline]:
    """Return what is due of a visit, the next first; `outstanding` documents were asked for and have not come."""
    found = [*_before(visit, outstanding), *_after(visit), *_again(visit, has_follow_up=has_follow_up)]
    return sorted(found, key=lambda one: one.due_on)


def documents_day(visit: Visit, today: date) -> date | None:
    """Return by when documents are asked for unless another day is given: never a day that is past.

    A visit that is planned at short notice has its documents due before today; then they are due on its day.
    """
    due = visit.documents_due_on
    if due is None or due >= today:
        return due
    return max(visit.planned_on or today, today)


def _before(visit: Visit, outstanding: int) -> Iterator[Deadline]:
    if visit.state() not in BEFORE_SITE:
        return
    if visit.is_announced is not False and visit.letter_sent_on is None and visit.letter_due_on:
        yield Deadline(key="letter", words="Send the visit letter", due_on=visit.letter_due_on)
    if outstanding and visit.documents_due_on:
        words = "Documents from the provider" if outstanding > 1 else "A document from the provider"
        yield Deadline(key="documents", words=words, due_on=visit.documents_due_on, is_waiting=True)
    if visit.planned_on:
        yield Deadline(key="visit", words="Visit", due_on=visit.planned_on)


def _after(visit: Visit) -> Iterator[Deadline]:
    state = visit.state()
    if state is VisitState.ON_SITE and visit.began_on:
        yield Deadline(key="end", words="End the site visit", due_on=visit.began_on)
    if state is VisitState.WRITE_UP and visit.draft_due_on:
        yield Deadline(key="draft", words="Share the draft report", due_on=visit.draft_due_on)
    if state is VisitState.DRAFT_SHARED and visit.accuracy_due_on:
        is_waiting = visit.accuracy_received_on is None
        words = "Factual accuracy response" if is_waiting else "Issue the final report"
        yield Deadline(key="accuracy", words=words, due_on=visit.accuracy_due_on, is_waiting=is_waiting)
    if state is VisitState.FINAL and visit.plan_due_on:
        yield Deadline(key="plan", words="Agree the action plan", due_on=visit.plan_due_on, is_waiting=True)


def _again(visit: Visit, *, has_follow_up: bool) -> Iterator[Deadline]:
    if visit.revisit_due_on and not has_follow_up and visit.state() not in OVER - {VisitState.CLOSED}:
        yield Deadline(key="revisit", words="Plan the re-visit", due_on=visit.revisit_due_on)
