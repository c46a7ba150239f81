"""Imports: a file's lines compared with the desk, then stored whole as one change that one undo takes back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from monitor_desk.data import local_state, records
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.import_plan import ImportPlan, plan_import
from monitor_desk.domain.import_rows import Outcome, PlannedRecord
from monitor_desk.domain.imports import ExistingRecord, ImportCounts, ImportLine
from monitor_desk.domain.locations import Location, Rating
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import KINDS
from monitor_desk.services.backups import BackupService


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What an import stored; `change_set` is what one undo takes back, empty when there was nothing to store."""

    counts: ImportCounts
    change_set: str


class ImportService:
    """Plans and stores imports of registers and directories, and remembers how their columns were matched."""

    def __init__(self, database: Database, backups: BackupService, officer: str) -> None:
        self._database = database
        self._backups = backups
        self._officer = officer

    def remembered_columns(self, target: str) -> dict[str, str]:
        """Return how the columns of the last file of this kind were matched, heading to field."""
        with self._database.read() as session:
            return _remembered(session, f"import:{target}:columns")

    def plan(self, lines: Sequence[ImportLine]) -> ImportPlan:
        """Compare a file's lines with the desk; nothing is stored."""
        kind = lines[0].record if lines else Contract
        with self._database.read() as session:
            return plan_import(
                lines,
                _existing(session, kind),
                _existing(session, Provider),
                _remembered(session, f"import:{kind.kind}:repeats"),
            )

    def store(self, plan: ImportPlan, *, target: str, file_name: str, columns: Mapping[str, str]) -> Stored:
        """Store a plan in one change set, after a verified backup; all of it is stored or nothing."""
        self._backups.make(reason="before import")
        with self._database.write(by=self._officer, label=f"Import {file_name}") as session:
            _write(session, plan)
            local_state.put(session, f"import:{target}:columns", json.dumps(dict(columns)))
            local_state.put(session, f"import:{plan.kind}:repeats", json.dumps(dict(plan.to_remember)))
            return Stored(counts=plan.counts, change_set=session.change.id if session.touched else "")


def _write(session: WritingSession, plan: ImportPlan) -> None:
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


def _existing(session: Session, kind: type[Draft]) -> list[ExistingRecord]:
    ratings: dict[UUID, list[ExistingRecord]] = {}
    if kind is Location:
        for rating_id, rating in records.listed(session, Rating):
            if rating.location_id is not None:
                entry = ExistingRecord(id=rating_id, values=rating.values())
                ratings.setdefault(rating.location_id, []).append(entry)
    return [
        ExistingRecord(id=record_id, values=draft.values(), ratings=tuple(ratings.get(record_id, ())))
        for record_id, draft in records.listed(session, kind)
    ]


def _remembered(session: Session, name: str) -> dict[str, str]:
    kept = json.loads(local_state.get(session, name, "{}"))
    return {str(key): str(value) for key, value in kept.items()}
