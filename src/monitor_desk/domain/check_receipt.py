"""Whether what was asked for came: on time, late, in part or not at all (domain.md, section 6)."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from monitor_desk.domain.visits import DocumentRequest


class Receipt(StrEnum):
    """What became of a request as a whole."""

    NOTHING_ASKED = "Nothing asked for"
    NOT_SENT = "Not asked for yet"
    WAITING = "Waiting"
    PART_SO_FAR = "Part has come"
    ON_TIME = "On time"
    LATE = "Late"
    PART = "Part"
    NOT_AT_ALL = "Not at all"


def receipt(requests: Iterable[DocumentRequest], due_on: date | None, today: date, *, is_over: bool = False) -> Receipt:
    """Return what became of what was asked for by a day; late is what came after its own due day.

    What is outstanding, or came and is not good enough, is waited for until it is due, then it did not come; `is_over`
    says that nothing is waited for any more. A request without a day is never late, and what was never asked for is not
    missing.
    """
    listed = list(requests)
    if not listed:
        return Receipt.NOTHING_ASKED
    if all(_is_only_listed(one) for one in listed):
        return Receipt.NOTHING_ASKED if is_over else Receipt.NOT_SENT
    listed = [one for one in listed if not (is_over and _is_only_listed(one))]
    missing = [one for one in listed if not has_come(one)]
    if not missing:
        return Receipt.LATE if any(_is_late(one, due_on) for one in listed) else Receipt.ON_TIME
    some = len(missing) < len(listed)
    if not is_over and not any(_is_past(one, due_on, today) for one in missing):
        return Receipt.PART_SO_FAR if some else Receipt.WAITING
    return Receipt.PART if some else Receipt.NOT_AT_ALL


def outstanding(requests: Iterable[DocumentRequest]) -> tuple[DocumentRequest, ...]:
    """Return what has been asked for and has not come, or not good enough."""
    return tuple(one for one in requests if one.asked_on is not None and not has_come(one))


def first_due(requests: Iterable[DocumentRequest], due_on: date | None) -> date | None:
    """Return the earliest day by which anything outstanding is due, the day of the whole where nothing has its own."""
    days = (one.due_on or due_on for one in outstanding(requests))
    return min((day for day in days if day is not None), default=due_on)


def has_come(one: DocumentRequest) -> bool:
    """Say whether something came that is good enough; until an officer says that it is not, what came is."""
    return one.received_on is not None and one.is_enough is not False


def _is_only_listed(one: DocumentRequest) -> bool:
    return one.asked_on is None and one.received_on is None


def _is_late(one: DocumentRequest, due_on: date | None) -> bool:
    due = one.due_on or due_on
    return due is not None and one.received_on is not None and one.received_on > due


def _is_past(one: DocumentRequest, due_on: date | None, today: date) -> bool:
    due = one.due_on or due_on
    return one.asked_on is not None and due is not None and due < today
