"""Files of the store that no row names: what a crash left between writing a file and the row that names it."""

from pathlib import Path
from typing import Final

from monitor_desk.data.backup_files import list_backups
from monitor_desk.data.evidence import EvidenceStore
from monitor_desk.data.folders import Places

_DAY: Final = 24 * 60 * 60.0


def sweep_unused(places: Places, store: EvidenceStore, used: set[str], written: Path) -> int:
    """Remove files that nothing needs, and return how many; `used` are the names that rows have.

    A file stays while a backup answers for it, while a desk that a restore set aside may need it, and for a day, so
    that rows on their way find it: its age is taken beside `written`, a file that was written just now.
    """
    if places.set_aside.is_dir() or not written.is_file():
        return 0
    now = written.stat().st_mtime
    unused = store.all_names() - used
    old = [name for name in unused if now - store.path_of(name).stat().st_mtime > _DAY]
    if not old:
        return 0
    backups = list_backups(places.backups)
    if any(backup.verified_at is None for backup in backups):
        return 0  # a note that cannot be read may name any of them
    kept = {name for backup in backups for name in backup.evidence}
    gone = [name for name in old if name not in kept]
    for name in gone:
        store.remove(name)
    return len(gone)
