"""Whether the files of a desk are sound: its pages, its evidence, its keys and its backups."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from monitor_desk.data.backup_files import BackupFile
from monitor_desk.data.backups import list_backups, verify_backup
from monitor_desk.data.cipher import explain, open_connection, page_check
from monitor_desk.data.evidence import EvidenceCheck, EvidenceStore
from monitor_desk.data.folders import Places
from monitor_desk.data.keys import FEWEST_SLOTS, key_id, key_id_in, slots
from monitor_desk.data.store_faults import StoreError, StoreFault
from monitor_desk.domain.errors import DeskError

_MOST_NAMED: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupCheck:
    """One backup and what is wrong with it."""

    backup: BackupFile
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesReport:
    """What a look at every file of a desk found; each problem is a sentence."""

    pages: tuple[str, ...]
    keys: tuple[str, ...]
    evidence: EvidenceCheck
    backups: tuple[BackupCheck, ...] = field(default=())

    @property
    def is_sound(self) -> bool:
        """Say whether the desk itself is whole; a bad backup is told, but does not make the desk bad."""
        return not self.pages and not self.keys and self.evidence.is_sound

    @property
    def sound_backups(self) -> int:
        """Return how many backups can be relied on."""
        return sum(1 for check in self.backups if not check.problems)

    def problems(self, called: Mapping[str, str] | None = None) -> tuple[str, ...]:
        """Return everything that is wrong, the desk first; `called` says what people call a file of the store."""
        evidence = []
        for names, how in ((self.evidence.missing, "missing"), (self.evidence.damaged, "damaged")):
            if names:
                count = f"{len(names)} evidence file{' is' if len(names) == 1 else 's are'} {how}"
                evidence.append(
                    f"{count}{_listed([called[name] for name in names if name in called] if called else [])}"
                )
        in_backups = [problem for check in self.backups for problem in check.problems]
        return (*self.pages, *self.keys, *evidence, *in_backups)


def _listed(words: Sequence[str]) -> str:
    """Return the first few names after a colon, and how many more there are."""
    if not words:
        return ""
    more = f" and {len(words) - _MOST_NAMED} more" if len(words) > _MOST_NAMED else ""
    return f": {'; '.join(words[:_MOST_NAMED])}{more}"


def verify_files(
    places: Places, key: bytes, evidence_names: Iterable[str] | None = None, *, with_backups: bool = True
) -> FilesReport:
    """Return what is found when every page, evidence file and backup is read to its end; no record is changed.

    `evidence_names` are those that rows use; without them every file in the store is checked.
    """
    store = EvidenceStore(places.evidence, key)
    names = store.all_names() if evidence_names is None else evidence_names
    backups = list_backups(places.backups) if with_backups else ()
    known: dict[str, bool] = {}
    return FilesReport(
        pages=_page_problems(places.live, key),
        keys=_key_problems(places.keys, key),
        evidence=store.check(names),
        backups=tuple(BackupCheck(backup=each, problems=verify_backup(each, key, known=known)) for each in backups),
    )


def _page_problems(live: Path, key: bytes) -> tuple[str, ...]:
    """Return what is wrong with the live file; one that may only be read is looked at as it lies."""
    try:
        with closing(_opened(live, key)) as connection:
            return tuple(f"{live.name}: {word}" for word in page_check(connection))
    except DeskError as error:
        return (str(error),)
    except dbapi2.Error as error:
        return (str(explain(error, live, key)),)


def _opened(live: Path, key: bytes) -> dbapi2.Connection:
    """Return a connection that may bring the `-wal` in where it may."""
    try:
        return open_connection(live, key)
    except StoreError as error:
        if error.fault is not StoreFault.READ_ONLY:
            raise
    return open_connection(live, key, read_only=True)


def _key_problems(path: Path, key: bytes) -> tuple[str, ...]:
    """Return what is wrong with the keys."""
    try:
        if key_id_in(path) != key_id(key):
            return (f"{path.name} belongs to another desk; the next start would not open this one",)
        count = len(slots(path))
    except DeskError as error:
        return (str(error),)
    return () if count >= FEWEST_SLOTS else (f"There is only {count} way to open this desk; add another",)
