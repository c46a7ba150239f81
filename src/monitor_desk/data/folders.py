"""What is known about a folder that an officer chose, and where everything of a desk lies in it."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile

from monitor_desk.data import sync_roots
from monitor_desk.data.durable import in_words, remove_leftovers
from monitor_desk.domain.folders import FolderFacts, FolderVerdict, SyncRoot, decide, is_unc

APP_NAME = "Monitor Desk"
_DRIVE_REMOTE = 4  # GetDriveTypeW (Windows API, fileapi.h)


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where the parts of one desk lie under its data folder."""

    folder: Path

    @property
    def live(self) -> Path:
        """The desk's file."""
        return self.folder / "desk.db"

    @property
    def keys(self) -> Path:
        """The wrapped data key."""
        return self.folder / "keys.json"

    @property
    def evidence(self) -> Path:
        """The encrypted photos and files."""
        return self.folder / "evidence"

    @property
    def backups(self) -> Path:
        """The verified backups."""
        return self.folder / "backups"

    @property
    def set_aside(self) -> Path:
        """What a restore took out of the way; never deleted."""
        return self.folder / "set-aside"


def sweep(places: Places) -> int:
    """Remove what a crash left half written; return how many files. Only while no other desk is open there."""
    kept = (places.folder, places.evidence, places.backups, places.backups / "evidence")
    with in_words(places.folder):
        return sum(remove_leftovers(folder) for folder in kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    """One mounted file system."""

    at: str
    kind: str


def read_mounts() -> tuple[Mount, ...]:
    """Return what is mounted: from /proc/mounts on Linux, from `mount` on macOS, nothing on Windows."""
    found: tuple[Mount, ...] = ()
    if sys.platform == "linux":
        found = linux_mounts(Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape"))
    elif sys.platform == "darwin":
        import subprocess  # only macOS has no file to read this from

        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False, timeout=10)
        found = macos_mounts(listed.stdout)
    return found


def drive_type(anchor: str) -> int:
    r"""Return the Windows drive type of an anchor such as Z:\; 0, unknown, elsewhere."""
    kind = 0
    if sys.platform == "win32":
        import ctypes

        kind = int(ctypes.windll.kernel32.GetDriveTypeW(anchor))
    return kind


def is_writable(folder: Path) -> bool:
    """Say whether a file can be made in a folder, by making one that has no name or is removed at once."""
    try:
        with TemporaryFile(dir=folder) as file:
            file.write(b"?")
    except OSError:
        return False
    return True


def free_bytes(folder: Path) -> int | None:
    """Return the room on the disk of a folder, in bytes; None when it is not known."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def default_folder() -> Path:
    """Return the usual data folder: the user's local data, which is never taken along to other computers."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What is asked of the computer; tests hand in another."""

    is_windows: bool = os.name == "nt"
    environment: Mapping[str, str] = field(default_factory=os.environ.copy)
    home: Path = field(default_factory=Path.home)
    suggested: Path = field(default_factory=default_folder)
    mounts: Callable[[], tuple[Mount, ...]] = read_mounts
    drive_type: Callable[[str], int] = drive_type
    is_writable: Callable[[Path], bool] = is_writable
    free_bytes: Callable[[Path], int | None] = free_bytes


def judge(folder: Path, machine: Machine | None = None) -> FolderVerdict:
    """Return whether a desk may be kept in `folder`, with the reason and a folder that should do."""
    return decide(observe(folder, machine or Machine()))


def observe(folder: Path, machine: Machine) -> FolderFacts:
    """Return what there is to know about a folder; nothing is made there."""
    chosen = Path(os.path.abspath(folder.expanduser()))  # noqa: PTH100 - resolve() would follow the links
    resolved = _resolved(chosen)
    if is_unc(chosen) or is_unc(resolved):
        return FolderFacts(folder=resolved, chosen=chosen, home=machine.home, suggested=machine.suggested)
    standing = _standing(resolved)
    is_file = standing is not None and not standing.is_dir()
    ground = standing if standing is not None and standing.is_dir() else None
    return FolderFacts(
        folder=resolved,
        chosen=chosen,
        home=machine.home,
        suggested=machine.suggested,
        is_file=is_file,
        is_reachable=standing is not None,
        is_writable=ground is None or machine.is_writable(ground),
        is_network_drive=machine.drive_type(resolved.anchor) == _DRIVE_REMOTE,
        has_short_paths=machine.is_windows,
        file_system=file_system_of(resolved, machine.mounts()),
        free_bytes=machine.free_bytes(ground) if ground else None,
        sync_roots=_roots(machine),
        sync_markers=sync_roots.markers_above(resolved),
    )


def linux_mounts(text: str) -> tuple[Mount, ...]:
    r"""Return the mounts in the text of /proc/mounts, where \040 stands for a space (proc(5), fstab(5))."""
    split = [line.split(" ") for line in text.splitlines()]
    return tuple(Mount(at=_unescaped(part[1]), kind=part[2]) for part in split if len(part) > 2)


def macos_mounts(text: str) -> tuple[Mount, ...]:
    """Return the mounts in what `mount` prints: "//server/share on /Volumes/share (smbfs, nodev)"."""
    found = []
    for line in text.splitlines():
        before, _, options = line.rpartition(" (")
        _, _, at = before.partition(" on ")
        if at and options:
            found.append(Mount(at=at, kind=options.rstrip(")").split(",")[0].strip()))
    return tuple(found)


def file_system_of(folder: Path, mounts: Iterable[Mount]) -> str:
    """Return the kind of file system a folder lies on; blank when it is not known."""
    best = Mount(at="", kind="")
    for mount in mounts:
        is_above = folder == Path(mount.at) or Path(mount.at) in folder.parents
        if is_above and len(mount.at) >= len(best.at):
            best = mount
    return best.kind


def _unescaped(text: str) -> str:
    """Return a mount point with its octal escapes read."""
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, character)
    return text


def _resolved(path: Path) -> Path:
    """Return the path with its links followed; as it is where the system cannot say."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path


def _standing(path: Path) -> Path | None:
    """Return the path itself or the nearest thing above it that exists."""
    for place in (path, *path.parents):
        try:
            if place.exists():
                return place
        except OSError:
            continue
    return None


def _roots(machine: Machine) -> tuple[SyncRoot, ...]:
    """Return the folders that programs on this computer keep in step, with their links followed too."""
    named = sync_roots.known_roots(machine.environment, machine.home)
    followed = tuple(SyncRoot(path=_resolved(Path(root.path)), product=root.product) for root in named)
    return tuple(dict.fromkeys((*named, *followed)))
