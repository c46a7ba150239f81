"""Obligations: what falls due for a contract, with ids that every device computes alike."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha1
from uuid import UUID

from monitor_desk.domain.tiers import ObligationKind


class ObligationState(StrEnum):
    """Where an obligation stands on a given day."""

    PLANNED = "planned"
    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"
    WAIVED = "waived"


def obligation_id(contract_id: UUID, kind: ObligationKind, key: str) -> UUID:
    """Return the id of an occurrence: the version 5 UUID of "kind:key" in the namespace of its contract.

    Dates are not in it, so a holiday, a moved date or another contract never changes it. `uuid.uuid5` gives the
    same; the few steps are spelt out because a schedule asks for a hundred thousand of them.
    """
    digest = sha1(contract_id.bytes + f"{kind}:{key}".encode(), usedforsecurity=False).digest()
    return UUID(bytes=digest[:16], version=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """One thing that the rules say falls due.

    `key` tells the occurrences of a kind apart ("month-12", "2020-Q1"). `window` is the number of calendar days
    before `due_on` from which it counts as due. `tell_by_on` is the last day to tell the provider, if they are told.
    """

    id: UUID
    contract_id: UUID
    provider_id: UUID | None
    reference: str
    kind: ObligationKind
    key: str
    title: str
    due_on: date
    window: int
    tell_by_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredObligation:
    """What the desk has on record for an occurrence: a date set by an officer, issued, done, waived.

    `due_on` is an officer's own date, with its `reason`; `issued_due_on` the date that was told to the provider.
    `title` is what it was called when it was stored, shown if the rules no longer ask for it.
    """

    id: UUID
    contract_id: UUID
    kind: ObligationKind
    key: str
    due_on: date | None = None
    reason: str = ""
    issued_on: date | None = None
    issued_due_on: date | None = None
    done_on: date | None = None
    waived_reason: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledObligation:
    """An obligation with where it stands; `planned_on` is what the rules say today, nothing if they dropped it."""

    id: UUID
    contract_id: UUID
    provider_id: UUID | None
    reference: str
    kind: ObligationKind
    key: str
    title: str
    due_on: date
    window: int
    state: ObligationState
    planned_on: date | None
    tell_by_on: date | None = None
    warning: str = ""
    is_waiting_on_provider: bool = False
    reason: str = ""
    issued_on: date | None = None
    done_on: date | None = None
    waived_reason: str = ""

    @property
    def is_open(self) -> bool:
        """Say whether it still has to be done."""
        return self.state not in (ObligationState.DONE, ObligationState.WAIVED)

    @property
    def is_dropped(self) -> bool:
        """Say whether the rules no longer ask for it and only the record keeps it."""
        return self.planned_on is None


def state_on(due_on: date, window: int, today: date) -> ObligationState:
    """Return planned, due or overdue.

    Overdue from the day after `due_on`; due on that day and on the `window` calendar days before it; else planned.
    """
    if today > due_on:
        return ObligationState.OVERDUE
    return ObligationState.DUE if today >= due_on - timedelta(days=window) else ObligationState.PLANNED
