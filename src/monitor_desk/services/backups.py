"""Keeping the work safe: verified backups, restore, and the check of everything."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from monitor_desk import __version__
from monitor_desk.data import backups, evidence_queries, local_state, log_check
from monitor_desk.data.backup_files import About, BackupFile, backup_at
from monitor_desk.data.database import Committed, Database
from monitor_desk.data.evidence import EvidenceStore
from monitor_desk.data.folders import Places
from monitor_desk.data.integrity import verify_files
from monitor_desk.data.schema import LATEST
from monitor_desk.data.store_faults import StoreError
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.hybrid_clock import moment
from monitor_desk.domain.retention import is_due
from monitor_desk.services.clock import Clock
from monitor_desk.services.restoring import RestoredDesk, put_in_place

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What a check of the whole desk found; `faults` is empty when all is well."""

    revisions: int
    records: int
    backups: int
    sound_backups: int
    faults: tuple[str, ...]


class BackupService:
    """Makes, lists and restores backups, and checks that everything is whole."""

    def __init__(self, places: Places, key: bytes, database: Database, clock: Clock) -> None:
        self._places = places
        self._key = key
        self._database = database
        self._clock = clock
        self.saved_at: datetime | None = None
        self._changed_at = self._last_change()
        database.subscribe(self._note_commit)

    def make(self, progress: Progress | None = None, *, reason: str = "") -> BackupFile:
        """Make a verified backup now, and let go of those that need not be kept any more."""
        about = About(app_version=__version__, schema_version=LATEST, reason=reason)
        made = backups.make_backup(self._places, self._key, self._clock.now(), about=about, progress=progress)
        backups.thin(self._places, self._clock.now())
        return made

    def make_if_due(self) -> BackupFile | None:
        """Make a backup if something changed and the last is half an hour old."""
        last = self.last()
        return (
            self.make(reason="every 30 minutes")
            if is_due(last.made_at if last else None, self._changed_at, self._clock.now())
            else None
        )

    def last(self) -> BackupFile | None:
        """Return the newest backup that was verified, if there is one."""
        return next((one for one in self.listed() if one.verified_at is not None), None)

    def listed(self) -> tuple[BackupFile, ...]:
        """Return the backups, newest first."""
        return backups.list_backups(self._places.backups)

    def restore(self, path: Path) -> RestoredDesk:
        """Put a backup in the place of the desk; what was there is set aside and never deleted."""
        if not path.is_file():
            message = f"There is no backup at {path}; the desk is as it was. Choose one from the list of backups."
            raise DeskError(message)
        self._database.close()
        return put_in_place(backup_at(path), self._places, self._key, self._clock.now)

    def verify(self) -> Verified:
        """Check every page, hash, chain, fold, evidence file and backup; nothing is changed."""
        store = EvidenceStore(self._places.evidence, self._key)
        with self._database.read() as session:
            log = log_check.check(session)
        called = self._called(store)
        files = verify_files(self._places, self._key, called.keys() | store.all_names())
        return Verified(
            revisions=log.revisions,
            records=log.records,
            backups=len(files.backups),
            sound_backups=files.sound_backups,
            faults=(*files.problems(called), *log.faults),
        )

    def _called(self, store: EvidenceStore) -> dict[str, str]:
        """Return what people call the files that rows ask for, by their names in the store.

        None from a damaged page, which the check itself reports.
        """
        try:
            with self._database.read() as session:
                called = evidence_queries.called_by_sum(session)
        except StoreError:
            return {}
        return {store.name_of(sha256): words for sha256, words in called.items() if sha256}

    def _last_change(self) -> datetime | None:
        """Return when the desk was last changed, from its log: what was typed before it was opened counts too."""
        with self._database.read() as session:
            clock = local_state.own_clock(session)
        return moment(clock) if clock else None

    def _note_commit(self, _committed: Committed) -> None:
        self.saved_at = self._changed_at = self._clock.now()
