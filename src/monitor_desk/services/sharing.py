"""Sharing by file: a pack of a visit for a colleague, a colleague's pack taken in, and what both wrote differently."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from monitor_desk.data import conflicts, local_state, packs, records, replicas
from monitor_desk.data.database import Database
from monitor_desk.data.evidence import EvidenceStore
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.fields import Value
from monitor_desk.domain.packs import ConflictRow, Leaving, PackContent, Received, Seal, counted, fingerprint
from monitor_desk.domain.records import KINDS, RecordRef
from monitor_desk.domain.visits import Visit
from monitor_desk.services.clock import Clock

_SEAL = "seal"
_KNOWN = "known seal:"


class SharingService:
    """What an officer can do with packs: make the content of one, take one in, settle what differs."""

    def __init__(self, database: Database, clock: Clock, officer: str, evidence: EvidenceStore) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._evidence = evidence

    def pack_of_visit(self, visit_id: UUID) -> PackContent:
        """Return a visit with its whole history, its photos and files, and the records that it names."""
        with self._database.read() as session:
            visit = records.get(session, Visit, visit_id)
            revisions = packs.revisions_of_visit(session, visit_id)
            desk = local_state.get(session, "device")
            wanted = {row.sha256 for _, row in records.owned(session, Evidence, visit_id=visit_id) if row.sha256}
        return PackContent(
            title=visit.title,
            made_by=self._officer,
            made_at=self._clock.now(),
            desk=desk,
            revisions=tuple(revisions),
            files={sha256: self._evidence.get(self._evidence.name_of(sha256)) for sha256 in sorted(wanted)},
        )

    def leaving(self, visit_id: UUID) -> Leaving:
        """Return what a pack of the visit would hold, without reading its photos."""
        with self._database.read() as session:
            revisions = packs.revisions_of_visit(session, visit_id)
            rows = {one.sha256: one.size or 0 for _, one in records.owned(session, Evidence, visit_id=visit_id)}
        return Leaving(records=counted(revisions), files=len(rows), size=sum(rows.values()))

    def seal(self) -> Seal:
        """Return the key by which this desk seals its packs, made when it is first asked for."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        with self._database.read() as session:
            kept = local_state.get(session, _SEAL)
        if not kept:
            kept = Ed25519PrivateKey.generate().private_bytes_raw().hex()
            with self._database.write(by=self._officer, label="Make the desk’s seal") as session:
                local_state.put(session, _SEAL, kept)
        private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kept))
        return Seal(private=private.private_bytes_raw(), public=private.public_key().public_bytes_raw())

    def known_as(self, public: bytes) -> str:
        """Return under which officer's name a seal was accepted before; empty for one that was never seen."""
        if public == self.seal().public:
            return self._officer
        with self._database.read() as session:
            return local_state.get(session, _KNOWN + fingerprint(public))

    def receive(self, content: PackContent, public: bytes) -> Received:
        """Take a pack in: its files first, then all of its entries in one change. A second time it brings nothing.

        Raise `DeskError` where a file cannot be stored; then no record was changed.
        """
        for held in content.files.values():
            self._evidence.put(held, "")
        with self._database.write(by=self._officer, label=f"Take in pack {content.title}") as session:
            before = len(conflicts.listed(session))
            merged = replicas.receive(session, content.revisions)
            after = len(conflicts.listed(session))
            local_state.put(session, _KNOWN + fingerprint(public), content.made_by or "a colleague")
        return Received(
            records=merged.records,
            added=merged.added,
            already_here=len(content.revisions) - merged.added - len(merged.refused),
            files=len(content.files),
            waiting=tuple(one.why for one in merged.waiting),
            refused=tuple(one.why for one in merged.refused),
            conflicts=max(0, after - before),
        )

    def waiting(self) -> Counter[str]:
        """Return what a colleague's entries wait for, and how many wait for it; they are kept and not lost."""
        with self._database.read() as session:
            return Counter(replicas.waiting_reasons(session))

    def conflicts(self, record_ids: Sequence[UUID] | None = None) -> list[ConflictRow]:
        """Return the fields that two officers wrote differently, of the whole desk or of some records."""
        with self._database.read() as session:
            return conflicts.listed(session, None if record_ids is None else set(record_ids))

    def settle(self, ref: RecordRef, field: str, value: Value) -> None:
        """Put one version in force, under the name of who wrote it; the others stay in the history."""
        draft = KINDS[ref.kind]
        if draft.is_frozen:
            raise DeskError(f"A {draft.noun.lower()} stays as it was kept; nothing was changed.")
        label = f"Settle {draft.spec(field).label.lower()}"
        with self._database.write(by=self._officer, label=label) as session:
            rows = [row for row in conflicts.listed(session, {ref.id}) if row.field == field]
            writers = [one.officer for row in rows for one in row.versions if one.value == value]
            bylines: dict[str, Value] = dict.fromkeys(draft.bylines(), writers[0]) if writers else {}
            records.resolve(session, ref.kind, ref.id, {field: value, **bylines})
