"""What an officer can do with a record of any kind: add, edit, bin, restore, and look up what happened to it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from monitor_desk.data import drafts as draft_store
from monitor_desk.data import history, records
from monitor_desk.data.database import Database
from monitor_desk.domain.drafts import TypedText
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.history import HistoryEntry
from monitor_desk.domain.records import KINDS, RecordRef
from monitor_desk.services.clock import Clock

DraftT = TypeVar("DraftT", bound=Draft)


class RecordService:
    """Adds, edits, bins and restores records; each call is one change set that can be undone."""

    def __init__(self, database: Database, clock: Clock, officer: str) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer

    def add(self, draft: Draft) -> UUID:
        """Store a new record and return its id; raise `InvalidDraftError` naming each field that breaks a rule."""
        checked = draft.checked()
        with self._database.write(by=self._officer, label=f"Add {draft.noun.lower()} {checked.headline()}") as session:
            return records.insert(session, checked)

    def edit(self, record_id: UUID, draft: Draft, reason: str = "") -> bool:
        """Store what was changed in a record; say whether anything was. Raise `InvalidDraftError` as `add` does."""
        checked = draft.checked()
        label = f"Change {draft.noun.lower()} {checked.headline()}"
        with self._database.write(by=self._officer, label=label, reason=reason) as session:
            return records.change(session, draft.kind, record_id, checked.values())

    def set_field(self, kind: str, record_id: UUID, name: str, value: Value) -> bool:
        """Store one field that an officer has left, and let go of its draft; say whether it was different before."""
        spec = KINDS[kind].spec(name)
        with self._database.write(by=self._officer, label=f"Change {spec.label.lower()}") as session:
            before = records.get(session, KINDS[kind], record_id)
            checked = replace(before, **{name: value}).checked()
            typed = TypedText(kind=kind, id=record_id, field=name, text="", typed_at=self._clock.now())
            draft_store.drop(session, typed)
            return records.change(session, kind, record_id, {name: getattr(checked, name)})

    def get(self, draft: type[DraftT], record_id: UUID) -> DraftT:
        """Return a record; raise `NotFoundError` if there is none such."""
        with self._database.read() as session:
            return records.get(session, draft, record_id)

    def owned(self, draft: type[DraftT], **owner: UUID) -> list[tuple[UUID, DraftT]]:
        """Return the records of a kind that belong to an owner: `owned(Contact, provider_id=id)`."""
        with self._database.read() as session:
            return records.owned(session, draft, **owner)

    def all_of(self, draft: type[DraftT]) -> list[tuple[UUID, DraftT]]:
        """Return every record of a kind that is not in the bin, in the order in which they were made."""
        with self._database.read() as session:
            return records.listed(session, draft)

    def is_binned(self, ref: RecordRef) -> bool:
        """Say whether the record lies in the bin."""
        with self._database.read() as session:
            return records.is_binned(session, ref.kind, ref.id)

    def put_in_bin(self, kind: str, record_ids: Sequence[UUID], reason: str = "") -> None:
        """Move records to the bin, from which they come back by `restore` or undo; a frozen record stays."""
        if KINDS[kind].is_frozen:
            noun = KINDS[kind].noun.lower()
            raise DeskError(f"This {noun} stays as it was kept, so nothing was moved. Add a correction instead.")
        label = f"Bin {_counted(kind, len(record_ids))}"
        with self._database.write(by=self._officer, label=label, reason=reason) as session:
            records.put_in_bin(session, kind, record_ids)

    def restore(self, kind: str, record_ids: Sequence[UUID]) -> None:
        """Take records out of the bin as they were."""
        with self._database.write(by=self._officer, label=f"Restore {_counted(kind, len(record_ids))}") as session:
            records.restore(session, kind, record_ids)

    def change_many(
        self, kind: str, changes: Mapping[UUID, Mapping[str, Value]], *, label: str, reason: str = ""
    ) -> int:
        """Change fields of many records as one change set; return how many were different before."""
        with self._database.write(by=self._officer, label=label, reason=reason) as session:
            return records.change_many(session, kind, changes)

    def history(self, ref: RecordRef) -> list[HistoryEntry]:
        """Return what happened to a record, newest first: who, when, old, new, why."""
        with self._database.read() as session:
            return history.of_record(session, ref.kind, ref.id)

    def keep_typing(self, ref: RecordRef, name: str, text: str) -> None:
        """Keep the latest text of a field that is being typed: safe at once, a revision only when it is left."""
        typed = TypedText(kind=ref.kind, id=ref.id, field=name, text=text, typed_at=self._clock.now())
        with self._database.write(by=self._officer, label="Typing") as session:
            draft_store.keep(session, typed)

    def forget_typing(self, typed: TypedText) -> None:
        """Let go of a draft that the officer looked at and does not need."""
        with self._database.write(by=self._officer, label="Forget draft") as session:
            draft_store.drop(session, typed)

    def unfinished(self) -> list[TypedText]:
        """Return the drafts: what was being typed and has not become a revision, the latest first."""
        with self._database.read() as session:
            return draft_store.listed(session)


def _counted(kind: str, number: int) -> str:
    noun = KINDS[kind].noun.lower()
    return noun if number == 1 else f"{number} × {noun}"
