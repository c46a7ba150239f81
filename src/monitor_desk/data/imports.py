"""Imports in the store: what a file is compared with, and a plan written whole."""

import json
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlmodel import Session

from monitor_desk.data import local_state, records
from monitor_desk.data.bin import binned_by_people
from monitor_desk.data.ids import new_id
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.import_plan import ImportPlan
from monitor_desk.domain.import_rows import Outcome, PlannedRecord
from monitor_desk.domain.imports import ExistingRecord
from monitor_desk.domain.locations import Location, Rating
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import KINDS


def write(session: WritingSession, plan: ImportPlan) -> None:
    """Write what a plan says: providers first, then the records that name them, then ratings."""
    providers: dict[str, UUID] = {}
    for provider in plan.providers:
        providers[provider.key] = provider.id or new_id()
    made = [one for one in plan.providers if one.id is None]
    records.insert_many(session, [(providers[one.key], Provider.of(one.values).checked()) for one in made])
    changed: dict[UUID, Mapping[str, Value]] = {one.id: one.values for one in plan.providers if one.id}
    records.change_many(session, Provider.kind, changed)
    _write_records(session, plan, providers)


def _write_records(session: WritingSession, plan: ImportPlan, providers: Mapping[str, UUID]) -> None:
    new: list[tuple[UUID, Draft]] = []
    changed: dict[UUID, Mapping[str, Value]] = {}
    ratings: list[tuple[UUID, PlannedRecord]] = []
    for planned in plan.records:
        if planned.outcome not in {Outcome.NEW, Outcome.CHANGED}:
            continue
        record_id = planned.id or new_id()
        provider_id = planned.provider_id or providers.get(planned.provider_key)
        values = dict(planned.values) | ({"provider_id": provider_id} if provider_id else {})
        if planned.id is None:
            new.append((record_id, KINDS[plan.kind].of(values).checked()))
        else:
            changed[record_id] = values
        if planned.ratings:
            ratings.append((record_id, planned))
    records.insert_many(session, new)
    records.change_many(session, plan.kind, changed)
    _write_ratings(session, ratings)


def _write_ratings(session: WritingSession, rated: Sequence[tuple[UUID, PlannedRecord]]) -> None:
    new: list[tuple[UUID, Draft]] = []
    changed: dict[UUID, Mapping[str, Value]] = {}
    for location_id, planned in rated:
        for rating in planned.ratings:
            if rating.id is None:
                new.append((new_id(), Rating.of({**rating.values, "location_id": location_id}).checked()))
            else:
                changed[rating.id] = rating.values
    records.insert_many(session, new)
    records.change_many(session, Rating.kind, changed)


def existing(session: Session, kind: type[Draft]) -> list[ExistingRecord]:
    """Return the records of a kind that a file is compared with; a location brings its ratings."""
    ratings: dict[UUID, list[ExistingRecord]] = {}
    if kind is Location:
        for rating_id, rating in records.listed(session, Rating):
            if rating.location_id is not None:
                entry = ExistingRecord(id=rating_id, values=rating.values())
                ratings.setdefault(rating.location_id, []).append(entry)
    found = [
        ExistingRecord(id=record_id, values=draft.values(), ratings=tuple(ratings.get(record_id, ())))
        for record_id, draft in records.listed(session, kind)
    ]
    if kind is not Provider:
        binned = binned_by_people(session, kind)
        found += [ExistingRecord(id=record_id, values=draft.values(), is_binned=True) for record_id, draft in binned]
    return found


def remembered(session: Session, name: str) -> dict[str, str]:
    """Return what was kept under a name of an earlier import, empty for the first."""
    kept = json.loads(local_state.get(session, name, "{}"))
    return {str(key): str(value) for key, value in kept.items()}


def remember(session: Session, name: str, choices: Mapping[str, str]) -> None:
    """Keep choices of an import for the next."""
    local_state.put(session, name, json.dumps(dict(choices)))
