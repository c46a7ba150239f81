"""The page of a provider, read in one session."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from monitor_desk.data import lists, records
from monitor_desk.data.locations import Location as LocationTable
from monitor_desk.data.providers import Provider as ProviderTable
from monitor_desk.domain.actions import Action, ActionState
from monitor_desk.domain.calendar_entries import ObligationEntry
from monitor_desk.domain.checks import Check, CheckState
from monitor_desk.domain.contracts import ContractFilter, ContractRow, Document, TierChange, Variation
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.kpi_recount import marked, standing_verdict
from monitor_desk.domain.kpi_recount.words import Verdict
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.domain.locations import Contact, LocationRow, Rating
from monitor_desk.domain.notes import Note
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.provider_page import ProviderPage
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.timeline import Event
from monitor_desk.domain.visits import Visit


def gather(session: Session, provider_id: UUID, today: date) -> ProviderPage:
    """Return everything known of a provider up to `today`; raise `NotFoundError` if there is none such."""
    provider = records.get(session, Provider, provider_id)
    flags = session.execute(
        select(col(ProviderTable.is_binned), col(ProviderTable.is_disputed)).where(col(ProviderTable.id) == provider_id)
    ).one()
    contracts = lists.contracts(session, ContractFilter(provider_id=provider_id))
    locations = lists.locations(session, col(LocationTable.provider_id) == provider_id)
    notes = records.owned(session, Note, provider_id=provider_id)
    documents = records.owned(session, Document, provider_id=provider_id)
    events = [
        *_note_events(notes),
        *_contract_events(session, contracts),
        *_rating_events(session, locations),
        *_document_events(documents),
        *_visit_events(session, provider_id),
        *_check_events(session, provider_id),
        *_action_events(session, provider_id),
    ]
    happened = sorted((event for event in events if event.on <= today), key=lambda one: (one.on, one.headline))
    return ProviderPage(
        id=provider_id,
        provider=provider,
        officer=_name(session, provider.officer_id),
        deputy=_name(session, provider.deputy_id),
        is_binned=flags.is_binned,
        is_disputed=flags.is_disputed,
        contracts=tuple(contracts),
        locations=tuple(locations),
        contacts=tuple(records.owned(session, Contact, provider_id=provider_id)),
        documents=tuple(documents),
        notes=tuple(notes),
        timeline=tuple(reversed(happened)),
    )


def _name(session: Session, officer_id: UUID | None) -> str:
    return records.get(session, Officer, officer_id).name if officer_id else ""


def _note_events(notes: list[tuple[UUID, Note]]) -> Iterator[Event]:
    for note_id, note in notes:
        if note.happened_on:
            yield Event(
                on=note.happened_on,
                kind=Note.kind,
                id=note_id,
                headline=note.headline(),
                detail=note.source,
                state=note.triage,
            )


def _contract_events(session: Session, contracts: list[ContractRow]) -> Iterator[Event]:
    for row in contracts:
        if row.starts_on:
            yield Event(on=row.starts_on, kind="contract", id=row.id, headline=f"Contract {row.reference} began")
        if row.ends_on:
            yield Event(on=row.ends_on, kind="contract", id=row.id, headline=f"Contract {row.reference} ended")
        yield from _tier_events(session, row)
        yield from _variation_events(session, row)
        yield from _obligation_events(session, row)


def _visit_events(session: Session, provider_id: UUID) -> Iterator[Event]:
    """Return each visit on the day it was made, or was to be made before it was given up."""
    for visit_id, visit in records.owned(session, Visit, provider_id=provider_id):
        on = visit.began_on or visit.planned_on
        if on is not None:
            why = visit.stopped_reason or visit.visit_type
            state = visit.state().value
            yield Event(on=on, kind=Visit.kind, id=visit_id, headline=visit.title, detail=why, state=state)


def _check_events(session: Session, provider_id: UUID) -> Iterator[Event]:
    """Return when each check was asked for, concluded with what it came to, and each value it did not support."""
    for check_id, check in records.owned(session, Check, provider_id=provider_id):
        if check.requested_on is not None:
            due = f"due {say_date(check.due_on)}" if check.due_on else ""
            headline = f"{check.title}: asked for"
            yield Event(on=check.requested_on, kind=Check.kind, id=check_id, headline=headline, detail=due)
        if check.state() is CheckState.WITHDRAWN:
            continue
        if check.concluded_on is not None:
            state, said = check.state().value, check.summary
            headline = f"{check.title}: concluded"
            yield Event(
                on=check.concluded_on, kind=Check.kind, id=check_id, headline=headline, detail=said, state=state
            )
            yield from _value_events(session, check_id, check.concluded_on)


def _value_events(session: Session, check_id: UUID, on: date) -> Iterator[Event]:
    for _, value in records.owned(session, KpiValidation, check_id=check_id):
        if standing_verdict(value) == Verdict.NOT_SUPPORTED:
            said = f"{value.headline()}, {value.period}" if value.period else value.headline()
            yield Event(on=on, kind=Check.kind, id=check_id, headline=said, detail=marked(value), state="Act")


def _action_events(session: Session, provider_id: UUID) -> Iterator[Event]:
    """Return what the provider said of its actions, apart from what the council verified."""
    for action_id, action in records.owned(session, Action, provider_id=provider_id):
        name = f"Action {action.number}" if action.number else "Action"
        for on, state in (
            (action.provider_complete_on, ActionState.PROVIDER_COMPLETE),
            (action.verified_on, ActionState.VERIFIED),
        ):
            if on is not None:
                said = f"{name}: {state.value[:1].lower()}{state.value[1:]}"
                detail = action.headline()
                yield Event(on=on, kind=Action.kind, id=action_id, headline=said, detail=detail, state=state.value)


def _tier_events(session: Session, row: ContractRow) -> Iterator[Event]:
    for _, change in records.owned(session, TierChange, contract_id=row.id):
        if change.from_on:
            headline = f"Tier of {row.reference} set to {change.tier}"
            yield Event(on=change.from_on, kind="contract", id=row.id, headline=headline, detail=change.reason)


def _variation_events(session: Session, row: ContractRow) -> Iterator[Event]:
    for _, variation in records.owned(session, Variation, contract_id=row.id):
        name = f"Variation {variation.number} of {row.reference}"
        if variation.sent_on:
            state = "" if variation.signed_on else "Waiting"
            yield Event(
                on=variation.sent_on,
                kind="contract",
                id=row.id,
                headline=f"{name} sent",
                detail=variation.summary,
                state=state,
            )
        if variation.signed_on:
            yield Event(
                on=variation.signed_on, kind="contract", id=row.id, headline=f"{name} returned signed", state="Done"
            )


def _obligation_events(session: Session, row: ContractRow) -> Iterator[Event]:
    for _, entry in records.owned(session, ObligationEntry, contract_id=row.id):
        name = f"{entry.headline()}, {row.reference}"
        if entry.done_on:
            yield Event(on=entry.done_on, kind="contract", id=row.id, headline=name, state="Done")
        elif entry.waived_on:
            yield Event(
                on=entry.waived_on, kind="contract", id=row.id, headline=name, detail=entry.reason, state="Waived"
            )
        elif entry.issued_on:
            due = f"due {say_date(entry.issued_due_on)}" if entry.issued_due_on else ""
            yield Event(
                on=entry.issued_on,
                kind="contract",
                id=row.id,
                headline=f"{name}: asked for",
                detail=due,
                state="Waiting",
            )


def _rating_events(session: Session, locations: list[LocationRow]) -> Iterator[Event]:
    for row in locations:
        for _, rating in records.owned(session, Rating, location_id=row.id):
            if rating.rated_on:
                said = rating.rating or "inspected, rating not in the file"
                headline = f"Regulator on {row.name}: {said}"
                yield Event(on=rating.rated_on, kind="location", id=row.id, headline=headline, detail=rating.area)


def _document_events(documents: list[tuple[UUID, Document]]) -> Iterator[Event]:
    for document_id, document in documents:
        if document.expires_on:
            headline = f"{document.title} expired"
            yield Event(on=document.expires_on, kind=Document.kind, id=document_id, headline=headline, state="Act")
