"""Whether a folder may hold a desk: decided from what was observed about it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

LEAST_FREE_BYTES = 200_000_000
LONGEST_WINDOWS_PATH = 259  # MAX_PATH less its closing zero (Windows: Naming Files, Paths, and Namespaces)
LONGEST_INSIDE = 120  # the longest name below a data folder: set-aside/<stamp>/<evidence name>, with room

_NETWORK_TYPES = (
    "nfs nfs3 nfs4 cifs smb smb2 smb3 smbfs afpfs afs ncpfs 9p drvfs davfs webdav ceph glusterfs lustre beegfs "
    "vboxsf vmhgfs prl_fs virtiofs fuse.sshfs fuse.rclone fuse.davfs fuse.davfs2 fuse.gvfsd-fuse fuse.glusterfs "
    "fuse.ceph fuse.vmhgfs-fuse fuse.smbnetfs fuse.curlftpfs fuse.s3fs fuse.google-drive-ocamlfuse "
    "fuse.onedriver"
)
NETWORK_FILE_SYSTEMS = frozenset(_NETWORK_TYPES.split())
_PRODUCT_BY_NAME = (
    (re.compile(r"onedrive( ?-.*)?"), "OneDrive"),
    (re.compile(r"dropbox( \(.*\))?"), "Dropbox"),
    (re.compile(r"google ?drive(-.*)?|googledrive-.*"), "Google Drive"),
    (re.compile(r"icloud ?drive.*|com~apple~clouddocs|mobile documents"), "iCloud Drive"),
    (re.compile(r"box sync|box-box"), "Box"),
    (re.compile(r"nextcloud.*"), "Nextcloud"),
    (re.compile(r"owncloud.*"), "ownCloud"),
    (re.compile(r"sharepoint.*"), "SharePoint"),
    (re.compile(r"proton ?drive.*|protondrive-.*"), "Proton Drive"),
    (re.compile(r"pclouddrive|pcloud drive|pcloudsync"), "pCloud"),
    (re.compile(r"megasync"), "MEGA"),
)


class Refusal(StrEnum):
    """Why a folder may not hold a desk."""

    NETWORK = "network share"
    SYNCHRONISED = "synchronised folder"
    A_FILE = "file, not a folder"
    NOT_WRITABLE = "not writable"
    FULL = "disk full"
    TOO_LONG = "path too long"
    NO_SUCH_PLACE = "no such place"


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncRoot:
    """A folder that a program on this computer copies to somewhere else."""

    path: PurePath
    product: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderFacts:
    """What was observed about a folder that an officer chose."""

    folder: PurePath  # with symbolic links followed
    chosen: PurePath  # as it was typed, made absolute
    home: PurePath
    suggested: PurePath
    is_file: bool = False
    is_reachable: bool = True  # some folder above it exists
    is_writable: bool = True
    is_network_drive: bool = False
    has_short_paths: bool = False  # Windows
    file_system: str = ""
    free_bytes: int | None = None
    sync_roots: tuple[SyncRoot, ...] = ()
    sync_markers: tuple[str, ...] = ()  # products whose marker lies in it or above it


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderVerdict:
    """Whether the folder will do; if not, why, and a folder that should."""

    folder: PurePath
    refusal: Refusal | None
    reason: str
    suggested: PurePath

    @property
    def is_accepted(self) -> bool:
        """Say whether a desk may be made here."""
        return self.refusal is None


def decide(facts: FolderFacts) -> FolderVerdict:
    """Return the verdict on a folder; the first reason found is the one given."""
    for refusal, find in _RULES:
        reason = find(facts)
        if reason:
            return _verdict(facts, refusal, f"{reason}. Nothing was made there; {_advice(facts, refusal)}.")
    return _verdict(facts, None, "This folder is on this computer and can hold the desk.")


def product_of(folder: PurePath, home: PurePath) -> str | None:
    """Return the name of the product whose usual folder name stands in the path, or None."""
    for depth, part in enumerate(folder.parts):
        name = part.casefold()
        for pattern, product in _PRODUCT_BY_NAME:
            if pattern.fullmatch(name):
                return product
        if name in {"box", "mega"} and PurePath(*folder.parts[:depth]) == PurePath(*home.parts):
            return {"box": "Box", "mega": "MEGA"}[name]
        if name == "cloudstorage" and depth and folder.parts[depth - 1].casefold() == "library":
            return "a cloud storage program"
    return None


def is_unc(folder: PurePath) -> bool:
    r"""Say whether the path names a server: \\server\share, also as \\?\UNC\server\share."""
    text = str(folder).replace("/", "\\").casefold()
    if text.startswith(("\\\\?\\unc\\", "\\\\.\\unc\\")):
        return True
    return text.startswith("\\\\") and not text.startswith(("\\\\?\\", "\\\\.\\"))


def _network(facts: FolderFacts) -> str:
    """Return the reason when the folder lies on another computer."""
    if is_unc(facts.folder) or is_unc(facts.chosen) or facts.is_network_drive:
        return f"{facts.chosen} is on a network drive, where a lost connection can damage the desk's file"
    if facts.file_system.casefold() in NETWORK_FILE_SYSTEMS:
        return (
            f"{facts.chosen} is on a shared or network disk ({facts.file_system}), where a lost connection "
            "can damage the desk's file"
        )
    return ""


def _synchronised(facts: FolderFacts) -> str:
    """Return the reason when a program copies the folder elsewhere while it is in use."""
    product = next(
        (root.product for root in facts.sync_roots if _is_within(facts, root.path)),
        None,
    )
    named = product_of(facts.folder, facts.home) or product_of(facts.chosen, facts.home)
    product = product or named or next(iter(facts.sync_markers), None)
    if product is None:
        return ""
    return (
        f"{facts.chosen} is kept in step by {product}, which copies a desk's file while it is being written "
        "and can mix two versions of it"
    )


def _is_within(facts: FolderFacts, root: PurePath) -> bool:
    """Say whether the folder, as typed or with its links followed, is the root or lies below it."""
    return any(path == root or root in path.parents for path in (facts.folder, facts.chosen))


def _a_file(facts: FolderFacts) -> str:
    """Return the reason when a file has that name, or stands where a folder should."""
    return f"{facts.chosen} is a file or lies below one, not a folder" if facts.is_file else ""


def _nowhere(facts: FolderFacts) -> str:
    """Return the reason when no folder above it exists, as with a drive that is not there."""
    return "" if facts.is_reachable else f"{facts.chosen} is on a drive that is not there"


def _not_writable(facts: FolderFacts) -> str:
    """Return the reason when nothing can be written there."""
    return "" if facts.is_writable else f"{facts.chosen} does not let you write in it"


def _full(facts: FolderFacts) -> str:
    """Return the reason when the disk has too little room."""
    if facts.free_bytes is None or facts.free_bytes >= LEAST_FREE_BYTES:
        return ""
    needed = LEAST_FREE_BYTES // 1_000_000
    return f"The disk of {facts.chosen} has only {facts.free_bytes // 1_000_000} MB free and a desk needs {needed} MB"


def _too_long(facts: FolderFacts) -> str:
    """Return the reason when names below the folder would pass the limit of Windows."""
    length = len(str(facts.folder))
    longest = LONGEST_WINDOWS_PATH - LONGEST_INSIDE
    if not facts.has_short_paths or length <= longest:
        return ""
    return f"The name of this folder is {length} characters long and Windows leaves a desk room for {longest}"


_RULES: tuple[tuple[Refusal, Callable[[FolderFacts], str]], ...] = (
    (Refusal.NETWORK, _network),
    (Refusal.SYNCHRONISED, _synchronised),
    (Refusal.NO_SUCH_PLACE, _nowhere),
    (Refusal.A_FILE, _a_file),
    (Refusal.NOT_WRITABLE, _not_writable),
    (Refusal.FULL, _full),
    (Refusal.TOO_LONG, _too_long),
)


def _advice(facts: FolderFacts, refusal: Refusal) -> str:
    """Return what to do next."""
    if refusal is Refusal.FULL:
        return f"make room on this disk or use {facts.suggested}"
    return f"use {facts.suggested} or another folder on this computer's own disk"


def _verdict(facts: FolderFacts, refusal: Refusal | None, reason: str) -> FolderVerdict:
    """Put a verdict together."""
    return FolderVerdict(folder=facts.folder, refusal=refusal, reason=reason, suggested=facts.suggested)
