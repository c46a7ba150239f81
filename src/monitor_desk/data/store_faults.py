"""What can be wrong with the file of a desk, each in its own sentence."""

from enum import StrEnum
from pathlib import Path

from monitor_desk.domain.errors import DeskError


class StoreFault(StrEnum):
    """The kinds of fault that a person can act on."""

    MISSING = "missing"
    A_FOLDER = "folder"
    EMPTY = "empty"
    PLAIN = "not encrypted"
    NOT_A_DESK = "not a desk"
    WRONG_KEY = "wrong key"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    FOREIGN_WAL = "foreign -wal"
    FULL = "disk full"
    READ_ONLY = "read-only"
    LOCKED = "locked"
    UNREACHABLE = "cannot be opened"
    DISK = "disk fault"
    OTHER = "other"


class StoreError(DeskError):
    """The desk's file could not be used; `fault` says in which way."""

    def __init__(self, fault: StoreFault, path: Path) -> None:
        self.fault = fault
        self.path = path
        super().__init__(_SENTENCES[fault].format(name=path.name, folder=path.parent))

    @property
    def is_for_restore(self) -> bool:
        """Say whether restoring a backup is the way out."""
        return self.fault in _FOR_RESTORE


_FOR_RESTORE = frozenset({StoreFault.MISSING, StoreFault.EMPTY, StoreFault.TRUNCATED, StoreFault.DAMAGED})
_SENTENCES = {
    StoreFault.MISSING: (
        "{name} is not in {folder}; nothing was changed. If its disk was taken out, connect it again; if it was "
        "moved, put it back; or else restore a backup."
    ),
    StoreFault.A_FOLDER: (
        "{name} in {folder} is a folder, not the file of a desk; nothing was changed. Choose the folder "
        "that holds the desk's file."
    ),
    StoreFault.EMPTY: (
        "{name} in {folder} is empty: its content was lost outside this program; the backups are untouched. "
        "Restore the latest backup."
    ),
    StoreFault.PLAIN: (
        "{name} in {folder} is a database that is not encrypted, so it is not a desk; nothing was changed. "
        "Choose another file, or restore a backup."
    ),
    StoreFault.NOT_A_DESK: (
        "{name} in {folder} is some other kind of file, not a desk; nothing was changed. Choose another file, "
        "or restore a backup."
    ),
    StoreFault.WRONG_KEY: (
        "The key does not open {name} in {folder}: it belongs to another desk, or the beginning of the file is "
        "damaged; nothing was changed. Put the keys.json of this desk beside it, or restore a backup."
    ),
    StoreFault.TRUNCATED: (
        "{name} in {folder} ends too early: part of it was lost outside this program; the backups are "
        "untouched. Restore the latest backup; this file is set aside, not deleted."
    ),
    StoreFault.DAMAGED: (
        "Part of {name} in {folder} was changed outside this program or went bad on the disk; the backups are "
        "untouched. Restore the latest backup; this file is set aside, not deleted."
    ),
    StoreFault.FOREIGN_WAL: (
        "The file {name}-wal in {folder} belongs to another database and would destroy this desk; the desk was "
        "not opened and nothing was changed. Move {name}-wal to another folder and open the desk again."
    ),
    StoreFault.FULL: (
        "The disk is full, so the last change was not stored; everything before it is safe in {name}. Make room "
        "on the disk of {folder} and do it again."
    ),
    StoreFault.READ_ONLY: (
        "{name} in {folder} may be read but not changed, so nothing was stored; what it holds is safe. Ask for "
        "the right to write in that folder, or move the desk to one of your own."
    ),
    StoreFault.LOCKED: (
        "Another program is holding {name} in {folder}, so the last change was not stored; everything before it "
        "is safe. Close the other program and do it again."
    ),
    StoreFault.UNREACHABLE: (
        "{name} in {folder} could not be opened; nothing was changed. Check that the folder is there and that "
        "you may write in it."
    ),
    StoreFault.DISK: (
        "The disk did not read or write {name} in {folder} as it was asked, so the last change was not stored; "
        "everything before it is safe. Check the disk and its free room, then do it again."
    ),
    StoreFault.OTHER: (
        "{name} in {folder} could not be used in the way the program asked, so the last change was not stored; "
        "everything before it is safe. Check the desk by Settings, Is my work safe?, and report this."
    ),
}
