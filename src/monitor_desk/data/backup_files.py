"""The backups in a folder: their names, their notes, and what the notes say."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from monitor_desk.data.durable import write_whole
from monitor_desk.domain.retention import BackupStamp

STAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"desk-(\d{8}-\d{6})\.db")
_NOTE_FIELDS = ("size", "sha256", "key_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a backup notes of the program that made it."""

    app_version: str = ""
    schema_version: str = ""
    reason: str = ""  # "every 30 minutes", "before import", …


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFile:
    """One backup; moments in UTC, `counts` the rows of each table, `evidence` the names it answers for.

    `verified_at` is None when its note is missing or does not fit the file: then it was never counted.
    `problems` names evidence that was missing or damaged when the backup was made.
    """

    path: Path
    made_at: datetime
    verified_at: datetime | None = None
    size: int = 0
    sha256: str = ""
    key_id: str = ""
    about: About = field(default_factory=About)
    counts: Mapping[str, int] = field(default_factory=dict)
    evidence: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def note_path(self) -> Path:
        """Where its note lies."""
        return self.path.with_suffix(".json")

    @property
    def keys_path(self) -> Path:
        """Where its copy of the keys lies: a backup without its keys is none."""
        return self.path.with_suffix(".keys.json")

    @property
    def evidence_folder(self) -> Path:
        """Where the evidence of all backups in its folder lies, each file once."""
        return self.path.parent / "evidence"

    @property
    def stamp(self) -> BackupStamp:
        """What thinning needs to know."""
        return BackupStamp(made_at=self.made_at, is_verified=self.verified_at is not None)


def name_for(made_at: datetime) -> str:
    """Return the file name of a backup made then; times in names are UTC."""
    return f"desk-{made_at.astimezone(UTC).strftime(STAMP)}.db"


def list_backups(folder: Path) -> tuple[BackupFile, ...]:
    """Return the backups in a folder, the newest first."""
    if not folder.is_dir():
        return ()
    found = [backup_at(path) for path in folder.iterdir() if _NAME.fullmatch(path.name)]
    return tuple(sorted(found, key=_made_at, reverse=True))


def backup_at(path: Path) -> BackupFile:
    """Return what is known of the backup in one file; one that was renamed is dated by its file time."""
    matched = _NAME.fullmatch(path.name)
    size = path.stat().st_size
    made_at = datetime.fromtimestamp(path.stat().st_mtime, tz=UTC)
    if matched:
        made_at = datetime.strptime(matched[1], STAMP).replace(tzinfo=UTC)
    bare = BackupFile(path=path, made_at=made_at, size=size)
    try:
        noted = _from_note(bare, json.loads(bare.note_path.read_bytes()))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return bare
    return noted if noted.size == size else bare


def write_note(backup: BackupFile) -> None:
    """Write the note of a backup that was counted, in one durable step."""
    note = {
        "format": "monitor-desk backup",
        "version": 1,
        "verified_at": backup.verified_at.isoformat() if backup.verified_at else None,
        **{name: getattr(backup, name) for name in _NOTE_FIELDS},
        "about": asdict(backup.about),
        "counts": dict(backup.counts),
        "evidence": list(backup.evidence),
        "problems": list(backup.problems),
    }
    write_whole(backup.note_path, json.dumps(note, indent=1, ensure_ascii=False).encode())


def stray_notes(folder: Path) -> tuple[Path, ...]:
    """Return the notes and keys whose backup is gone, as a crash during thinning leaves them."""
    beside = [*folder.glob("desk-*.json")] if folder.is_dir() else []
    return tuple(path for path in beside if not (folder / f"{path.name.split('.')[0]}.db").exists())


def _from_note(bare: BackupFile, note: dict[str, object]) -> BackupFile:
    """Return a backup with what its note says."""
    counts, about = note["counts"], note["about"]
    evidence, problems = note["evidence"], note["problems"]
    if not (isinstance(counts, dict) and isinstance(about, dict)):
        raise TypeError("note")
    if not (isinstance(evidence, list) and isinstance(problems, list)):
        raise TypeError("note")
    return replace(
        bare,
        verified_at=datetime.fromisoformat(str(note["verified_at"])),
        size=int(str(note["size"])),
        sha256=str(note["sha256"]),
        key_id=str(note["key_id"]),
        about=About(**about),
        counts={str(name): int(count) for name, count in counts.items()},
        evidence=tuple(str(name) for name in evidence),
        problems=tuple(str(problem) for problem in problems),
    )


def _made_at(backup: BackupFile) -> datetime:
    """Order backups by when they were made."""
    return backup.made_at
