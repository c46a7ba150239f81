"""Evidence: photos and files taken in whole or not at all, shown, and handed out as copies."""

import os
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Lock
from uuid import UUID

from monitor_desk.data import evidence_files, evidence_queries, records, thumbnails
from monitor_desk.data.database import Database
from monitor_desk.data.durable import in_words
from monitor_desk.data.evidence import EvidenceStore, Staged
from monitor_desk.data.evidence_files import PreparedFile
from monitor_desk.data.ids import new_id
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.evidence_rules import (
    MOST_FILES,
    AddedEvidence,
    EvidenceTarget,
    Pasted,
    already_there,
    plain_name,
)
from monitor_desk.domain.visit_file import Held
from monitor_desk.services.clock import Clock

Progress = Callable[[int, int], None]
_MOST_THUMBNAIL_BYTES = 24_000_000


class EvidenceService:
    """Adds, shows and hands out evidence; the content lies on the disk only encrypted."""

    def __init__(self, database: Database, clock: Clock, officer: str, store: EvidenceStore) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._store = store
        self._adding = Lock()
        self._thumbnails = _Thumbnails(_MOST_THUMBNAIL_BYTES)

    def add(
        self, sources: Sequence[Path | Pasted], target: EvidenceTarget, progress: Progress | None = None
    ) -> AddedEvidence:
        """Add photos and files; call it from a worker when there are many. Each refused file is told by name.

        `progress` is told files done and files in all; what it raises cancels, and then none of them was added. So it
        is when the disk is full: raise `DeskError`, everything stored before is as it was.
        """
        if len(sources) > MOST_FILES:
            raise DeskError(
                f"These are {len(sources)} files and {MOST_FILES} go in at once; none was added. Add fewer."
            )
        tell = progress or _tell_nobody
        with self._adding:
            whole, known = self._known(target)
            batch = _Batch(self._store, known)
            try:
                for number, source in enumerate(sources):
                    tell(number, len(sources))
                    batch.take(source)
                tell(len(sources), len(sources))
                ids = self._kept(batch, whole)
            finally:
                self._store.drop(batch.staged)
        return AddedEvidence(ids=ids, refused=tuple(batch.refused), already=tuple(batch.already))

    def rows(self, target: EvidenceTarget) -> Held[Evidence]:
        """Return the evidence that belongs where the target says: a visit, a question, a finding, an action."""
        with self._database.read() as session:
            return evidence_queries.of_target(session, target)

    def content(self, evidence_id: UUID) -> bytes:
        """Return the whole content; raise `DeskError` where the file is missing or damaged."""
        return self._store.get(self._name(self._row(evidence_id)))

    def thumbnail(self, evidence_id: UUID, longest: int = 320) -> bytes:
        """Return a small JPEG of a photo, kept in memory alone; raise `DeskError` for what is no picture."""
        row = self._row(evidence_id)
        if not row.is_picture():
            raise DeskError(f"{row.name} is no picture, so there is nothing to show small. Save a copy to look at it.")
        key = (row.sha256, longest)
        found = self._thumbnails.get(key)
        if found is None:
            found = thumbnails.small(self._store.get(self._name(row)), longest)
            self._thumbnails.put(key, found)
        return found

    def save_copy(self, evidence_id: UUID, path: Path) -> None:
        """Write the content, readable by anyone, to a new file; raise `DeskError` where something is there already."""
        row = self._row(evidence_id)
        content = self._store.get(self._name(row))
        taken = DeskError(f"There is a {path.name} in that folder already; nothing was written. Choose another name.")
        if path.exists():
            raise taken
        with in_words(path):
            try:
                _write_new(path, content)
            except FileExistsError as error:
                raise taken from error

    def remove(self, evidence_ids: Sequence[UUID]) -> None:
        """Move evidence to the bin, from which it comes back; its file stays in the store."""
        label = "Bin evidence" if len(evidence_ids) == 1 else f"Bin {len(evidence_ids)} × evidence"
        with self._database.write(by=self._officer, label=label) as session:
            records.put_in_bin(session, Evidence.kind, evidence_ids)

    def move(self, evidence_ids: Sequence[UUID], target: EvidenceTarget) -> None:
        """Link evidence to another question, finding or action of its visit; what is left blank is cleared."""
        values = {
            "part_id": target.part_id,
            "section": target.section,
            "question": target.question,
            "finding_id": target.finding_id,
            "action_id": target.action_id,
        }
        with self._database.write(by=self._officer, label="Move evidence") as session:
            records.change_many(session, Evidence.kind, dict.fromkeys(evidence_ids, values))

    def _row(self, evidence_id: UUID) -> Evidence:
        with self._database.read() as session:
            return records.get(session, Evidence, evidence_id)

    def _name(self, row: Evidence) -> str:
        return self._store.name_of(row.sha256)

    def _known(self, target: EvidenceTarget) -> tuple[EvidenceTarget, dict[str, str]]:
        """Return the target with what its records know, and what is there already by check sum."""
        with self._database.read() as session:
            whole = evidence_queries.filled(session, target)
            return whole, evidence_queries.names_by_sum(session, whole)

    def _kept(self, batch: "_Batch", target: EvidenceTarget) -> tuple[UUID, ...]:
        """Name the files, then write the rows that name them, all in one change."""
        if not batch.staged:
            return ()
        self._store.keep(batch.staged)
        count = len(batch.staged)
        label = f"Add {batch.files[0].name}" if count == 1 else f"Add {count} files"
        with self._database.write(by=self._officer, label=label) as session:
            first = evidence_queries.next_position(session, target.visit_id)
            made = [
                (new_id(), self._evidence(batch.files[place], batch.staged[place], target, first + place))
                for place in range(count)
            ]
            records.insert_many(session, made)
        return tuple(evidence_id for evidence_id, _ in made)

    def _evidence(self, file: PreparedFile, staged: Staged, target: EvidenceTarget, position: int) -> Evidence:
        return Evidence(
            name=file.name,
            source=target.source,
            is_private=target.is_private,
            provider_id=target.provider_id,
            visit_id=target.visit_id,
            part_id=target.part_id,
            location_id=target.location_id,
            section=target.section,
            question=target.question,
            finding_id=target.finding_id,
            action_id=target.action_id,
            media_type=file.media_type,
            size=staged.reference.size,
            width=file.width,
            height=file.height,
            sha256=staged.reference.sha256,
            position=position,
            added_on=self._clock.today(),
            author=self._officer,
        ).checked()


class _Batch:
    """The files of one adding: made ready and staged one after the other, the content of one at a time in memory."""

    def __init__(self, store: EvidenceStore, known: dict[str, str]) -> None:
        self._store = store
        self._known = known
        self.staged: list[Staged] = []
        self.files: list[PreparedFile] = []
        self.refused: list[tuple[str, str]] = []
        self.already: list[tuple[str, str]] = []

    def take(self, source: Path | Pasted) -> None:
        """Make a file ready and stage it, or note why not."""
        shown = plain_name(source.name)
        try:
            file = evidence_files.prepare(source)
        except DeskError as refusal:
            self.refused.append((shown, str(refusal)))
            return
        staged = self._store.stage(file.content, file.media_type)
        sha256 = staged.reference.sha256
        if sha256 in self._known:
            self._store.drop([staged])
            self.already.append((shown, already_there(shown, self._known[sha256])))
            return
        self._known[sha256] = file.name
        self.staged.append(staged)
        self.files.append(replace(file, content=b""))


class _Thumbnails:
    """The small pictures shown last, in memory alone; safe to use from the worker and the window at once."""

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._held: OrderedDict[tuple[str, int], bytes] = OrderedDict()
        self._lock = Lock()

    def get(self, key: tuple[str, int]) -> bytes | None:
        """Return one that is held, and count it as shown last."""
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
            return self._held.get(key)

    def put(self, key: tuple[str, int], content: bytes) -> None:
        """Hold one, and let go of those not shown for longest."""
        with self._lock:
            self._held[key] = content
            while len(self._held) > 1 and sum(map(len, self._held.values())) > self._most:
                self._held.popitem(last=False)


def _write_new(path: Path, content: bytes) -> None:
    """Write a file that was not there before; nothing is left of one that could not be written whole."""
    with path.open("xb") as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            path.unlink(missing_ok=True)
            raise


def _tell_nobody(_done: int, _total: int) -> None:
    """Stand in for a progress that nobody watches."""
