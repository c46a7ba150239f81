"""What is planned, laid under what is on record: an officer's or an issued date is never moved by the rules."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from uuid import UUID

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.obligations import (
    Obligation,
    ObligationState,
    ScheduledObligation,
    StoredObligation,
    state_on,
)
from monitor_desk.domain.tiers import ObligationKind

_OPEN = (ObligationState.PLANNED, ObligationState.DUE, ObligationState.OVERDUE)


def overlay(
    planned: Iterable[Obligation],
    stored: Iterable[StoredObligation],
    today: date,
    *,
    providers: Mapping[UUID, UUID | None] | None = None,
) -> list[ScheduledObligation]:
    """Return the schedule as it stands, the next due first.

    A stored row without a plan is kept and flagged: so `planned` must reach as far as `stored` does, which
    `schedule.due_work` sees to. `providers` finds the provider of a contract for such rows.
    """
    records = {row.id: row for row in stored}
    found = [_scheduled(plan, records.pop(plan.id, None), today) for plan in planned]
    found += [_dropped(row, today, (providers or {}).get(row.contract_id)) for row in records.values()]
    return sorted(found, key=lambda row: (row.due_on, row.reference, row.title, row.id))


def waits_from_on(planned: Obligation) -> date | None:
    """Return the day from which an occurrence without a record waits for the provider; None if it never does."""
    if planned.kind is ObligationKind.VARIATION_UNSIGNED:
        return date.min
    is_asked_for = planned.kind is ObligationKind.DEVELOPMENT_PLAN
    return planned.due_on - timedelta(days=planned.window) if is_asked_for else None


def _scheduled(plan: Obligation, record: StoredObligation | None, today: date) -> ScheduledObligation:
    due_on = _kept_date(record) or plan.due_on if record else plan.due_on
    state = _state(record, _by_itself(plan.kind, state_on(due_on, plan.window, today)))
    return ScheduledObligation(
        id=plan.id,
        contract_id=plan.contract_id,
        provider_id=plan.provider_id,
        reference=plan.reference,
        kind=plan.kind,
        key=plan.key,
        title=plan.title,
        due_on=due_on,
        window=plan.window,
        state=state,
        planned_on=plan.due_on,
        tell_by_on=plan.tell_by_on if due_on == plan.due_on else None,
        warning=_warning(record, plan.due_on) if record and state in _OPEN else "",
        is_waiting_on_provider=_is_waiting(plan.kind, state, record),
        reason=record.reason if record else "",
        issued_on=record.issued_on if record else None,
        done_on=record.done_on if record else None,
        waived_reason=record.waived_reason if record else "",
    )


def _dropped(record: StoredObligation, today: date, provider_id: UUID | None) -> ScheduledObligation:
    due_on = _kept_date(record) or record.done_on or record.issued_on or today
    state = _state(record, _by_itself(record.kind, state_on(due_on, 0, today)))
    return ScheduledObligation(
        id=record.id,
        contract_id=record.contract_id,
        provider_id=provider_id,
        reference="",
        kind=record.kind,
        key=record.key,
        title=record.title or f"{record.kind[:1].upper()}{record.kind[1:]} ({record.key})",
        due_on=due_on,
        window=0,
        state=state,
        planned_on=None,
        warning="The schedule no longer asks for this; it is kept because it is on record" if state in _OPEN else "",
        is_waiting_on_provider=_is_waiting(record.kind, state, record),
        reason=record.reason,
        issued_on=record.issued_on,
        done_on=record.done_on,
        waived_reason=record.waived_reason,
    )


def _kept_date(record: StoredObligation) -> date | None:
    """Return the date that stands whatever the rules say: the officer's own, else the one that was issued."""
    return record.due_on or record.issued_due_on


def _state(record: StoredObligation | None, otherwise: ObligationState) -> ObligationState:
    if record and record.done_on is not None:
        return ObligationState.DONE
    if record and record.waived_reason.strip():
        return ObligationState.WAIVED
    return otherwise


def _by_itself(kind: ObligationKind, state: ObligationState) -> ObligationState:
    """Say where something stands that nobody has settled: a contract that has ended is past, never late."""
    is_past = kind is ObligationKind.CONTRACT_ENDS and state is ObligationState.OVERDUE
    return ObligationState.DONE if is_past else state


def _warning(record: StoredObligation, planned_on: date) -> str:
    """Return a sentence when the provider was told another date than the one that holds now, else nothing."""
    now_on = record.due_on or planned_on
    if record.issued_due_on is None or record.issued_due_on == now_on:
        return ""
    told = f"The provider was told {say_date(record.issued_due_on)}"
    if record.due_on is not None:
        return f"{told}, before it was moved to {say_date(now_on)}; tell them"
    return f"{told}; the schedule would now say {say_date(now_on)}. The date they were told stands"


def _is_waiting(kind: ObligationKind, state: ObligationState, record: StoredObligation | None) -> bool:
    """Say whether the next step is the provider's: a return that was issued, a variation sent, a plan that is due."""
    if state not in _OPEN:
        return False
    if kind is ObligationKind.VARIATION_UNSIGNED:
        return True
    is_issued = record is not None and record.issued_on is not None
    if kind is ObligationKind.DEVELOPMENT_PLAN:
        return is_issued or state is not ObligationState.PLANNED
    return kind is ObligationKind.KPI_RETURN and is_issued
