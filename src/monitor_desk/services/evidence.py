"""Evidence: photos and files taken in whole or not at all, shown, and handed out as copies."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from uuid import UUID

from monitor_desk.data import evidence_queries, records
from monitor_desk.data.database import Database
from monitor_desk.data.durable import in_words
from monitor_desk.data.evidence import EvidenceStore, NoRoomError, Staged
from monitor_desk.data.evidence_files import PreparedFile
from monitor_desk.data.evidence_sweep import sweep_unused
from monitor_desk.data.folders import Places
from monitor_desk.data.ids import new_id
from monitor_desk.data.thumbnails import Thumbnails, small
from monitor_desk.domain.check_keeping import settled_sentence
from monitor_desk.domain.checks import Check
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.evidence_rules import (
    MOST_FILES,
    AddedEvidence,
    EvidenceTarget,
    Pasted,
)
from monitor_desk.domain.recorded_file import Held
from monitor_desk.services.clock import Clock
from monitor_desk.services.evidence_batch import Batch

Progress = Callable[[int, int], None]


class EvidenceService:
    """Adds, shows and hands out evidence; the content lies on the disk only encrypted."""

    def __init__(self, database: Database, clock: Clock, officer: str, places: Places, store: EvidenceStore) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._places = places
        self._store = store
        self._adding = Lock()
        self._is_swept = False
        self._thumbnails = Thumbnails()

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
            batch = Batch(self._store, known)
            try:
                for number, source in enumerate(sources):
                    tell(number, len(sources))
                    batch.take(source)
                tell(len(sources), len(sources))
                ids = self._kept(batch, whole)
            except NoRoomError as error:
                what = f"none of the {len(sources)} files was" if len(sources) > 1 else f"{sources[0].name} was not"
                raise DeskError(
                    f"The disk is full, so {what} added; everything stored before is as it was. Make room on the disk "
                    "and add it again."
                ) from error
            finally:
                self._store.drop([*batch.staged, *batch.mending])
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
            found = small(self._store.get(self._name(row)), longest)
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
            if whole.check_id and (settled := settled_sentence(records.get(session, Check, whole.check_id))):
                raise DeskError(settled)
            return whole, evidence_queries.names_by_sum(session, whole)

    def _kept(self, batch: Batch, target: EvidenceTarget) -> tuple[UUID, ...]:
        """Name the files, then write the rows that name them, all in one change."""
        self._store.keep(batch.mending)
        if not batch.staged:
            return ()
        self._store.keep(batch.staged)
        try:
            ids = self._written(batch, target)
        except BaseException:
            self._take_back(batch)
            raise
        self._sweep(batch)
        return ids

    def _written(self, batch: Batch, target: EvidenceTarget) -> tuple[UUID, ...]:
        """Write the rows, in the order in which the files came."""
        count = len(batch.staged)
        label = f"Add {batch.files[0].name}" if count == 1 else f"Add {count} files"
        with self._database.write(by=self._officer, label=label) as session:
            first = evidence_queries.next_position(session, target)
            made = [
                (new_id(), self._evidence(batch.files[place], batch.staged[place], target, first + place))
                for place in range(count)
            ]
            records.insert_many(session, made)
        return tuple(evidence_id for evidence_id, _ in made)

    def _take_back(self, batch: Batch) -> None:
        """Remove the files of rows that were not written, but for those that other rows name."""
        with suppress(DeskError):
            used = self._used()
            for one in batch.staged:
                if one.waiting is not None and one.reference.name not in used:
                    self._store.remove(one.reference.name)

    def _sweep(self, batch: Batch) -> None:
        """Once in a session, remove what a crash left; a fault in this takes nothing from what was added."""
        if not self._is_swept:
            self._is_swept = True
            with suppress(OSError, DeskError):
                written = self._store.path_of(batch.staged[-1].reference.name)
                sweep_unused(self._places, self._store, self._used(), written)

    def _used(self) -> set[str]:
        with self._database.read() as session:
            return {self._store.name_of(sha256) for sha256 in evidence_queries.sums_in_use(session)}

    def _evidence(self, file: PreparedFile, staged: Staged, target: EvidenceTarget, position: int) -> Evidence:
        return Evidence(
            name=file.name,
            source=target.source,
            is_private=target.is_private,
            provider_id=target.provider_id,
            visit_id=target.visit_id,
            check_id=target.check_id,
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
