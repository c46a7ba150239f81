"""Which folders may hold a desk."""

from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import Any

import pytest

from monitor_desk.domain.folders import (
    LEAST_FREE_BYTES,
    FolderFacts,
    FolderVerdict,
    Refusal,
    SyncRoot,
    decide,
    is_unc,
    product_of,
)

HOME = PurePosixPath("/home/sam")
WINDOWS_HOME = PureWindowsPath(r"C:\Users\sam")


def verdict(folder: PurePath, **facts: Any) -> FolderVerdict:
    given = {"chosen": folder, "home": HOME, "suggested": HOME / ".local/share/Monitor Desk", **facts}
    return decide(FolderFacts(folder=folder, **given))


def test_that_a_local_folder_is_accepted() -> None:
    found = verdict(HOME / "desk", file_system="ext4", free_bytes=LEAST_FREE_BYTES)
    assert found.is_accepted
    assert found.refusal is None


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "afpfs", "CIFS"])
def test_that_a_network_file_system_is_refused(kind: str) -> None:
    assert verdict(PurePosixPath("/mnt/team/desk"), file_system=kind).refusal is Refusal.NETWORK


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "xfs", "zfs", "apfs", "tmpfs", "overlay", "fuseblk", ""])
def test_that_a_local_file_system_is_accepted(kind: str) -> None:
    assert verdict(PurePosixPath("/srv/desk"), file_system=kind).is_accepted


@pytest.mark.parametrize("path", [r"\\server\share\desk", r"\\?\UNC\server\share", "//server/share/desk"])
def test_that_a_server_in_the_path_is_refused(path: str) -> None:
    assert is_unc(PureWindowsPath(path))
    assert verdict(PureWindowsPath(path)).refusal is Refusal.NETWORK


def test_that_a_long_local_path_is_no_server() -> None:
    assert not is_unc(PureWindowsPath("\\\\?\\C:\\Users\\sam\\desk"))
    assert not is_unc(PureWindowsPath(r"C:\desk"))


def test_that_a_mapped_drive_is_refused() -> None:
    assert verdict(PureWindowsPath(r"H:\desk"), is_network_drive=True).refusal is Refusal.NETWORK


@pytest.mark.parametrize(
    ("folder", "product"),
    [
        (WINDOWS_HOME / "OneDrive" / "desk", "OneDrive"),
        (WINDOWS_HOME / "OneDrive - Northbridge Council" / "Documents" / "desk", "OneDrive"),
        (HOME / "Dropbox" / "desk", "Dropbox"),
        (HOME / "Dropbox (Personal)", "Dropbox"),
        (HOME / "Google Drive" / "desk", "Google Drive"),
        (HOME / "Library/Mobile Documents/com~apple~CloudDocs/desk", "iCloud Drive"),
        (HOME / "Library/CloudStorage/OneDrive-Council/desk", "a cloud storage program"),
        (WINDOWS_HOME / "iCloudDrive", "iCloud Drive"),
        (HOME / "Box" / "desk", "Box"),
        (HOME / "Nextcloud" / "desk", "Nextcloud"),
        (WINDOWS_HOME / "SharePoint" / "desk", "SharePoint"),
    ],
)
def test_that_the_usual_names_of_synchronised_folders_are_refused(folder: PurePath, product: str) -> None:
    home = WINDOWS_HOME if isinstance(folder, PureWindowsPath) else HOME
    found = verdict(folder, home=home)
    assert product_of(folder, home) == product
    assert found.refusal is Refusal.SYNCHRONISED
    assert product in found.reason


@pytest.mark.parametrize(
    "folder",
    [
        HOME / "one" / "drive" / "desk",
        HOME / "Work" / "Box" / "desk",
        HOME / "onedriver notes",
        PurePosixPath("/data/CloudStorage/desk"),
        HOME / "Syncopation",
    ],
)
def test_that_names_that_only_look_alike_are_accepted(folder: PurePath) -> None:
    assert verdict(folder).is_accepted


def test_that_a_folder_below_a_root_that_a_program_names_is_refused() -> None:
    root = SyncRoot(path=WINDOWS_HOME / "Northbridge Council" / "Team - Documents", product="OneDrive or SharePoint")
    inside, beside = root.path / "desk", root.path.parent / "Team - Documents 2"
    assert verdict(inside, sync_roots=(root,)).refusal is Refusal.SYNCHRONISED
    assert verdict(root.path, sync_roots=(root,)).refusal is Refusal.SYNCHRONISED
    assert verdict(beside, sync_roots=(root,)).is_accepted


def test_that_windows_names_are_the_same_in_capitals() -> None:
    root = SyncRoot(path=PureWindowsPath(r"c:\users\SAM\Team"), product="OneDrive or SharePoint")
    assert verdict(WINDOWS_HOME / "team" / "desk", sync_roots=(root,)).refusal is Refusal.SYNCHRONISED


def test_that_a_link_out_of_a_synchronised_folder_is_still_refused_and_one_into_it_too() -> None:
    root = SyncRoot(path=HOME / "kept", product="Syncthing")
    assert verdict(HOME / "away", chosen=HOME / "kept/link", sync_roots=(root,)).refusal is Refusal.SYNCHRONISED
    assert verdict(HOME / "kept/in", chosen=HOME / "link", sync_roots=(root,)).refusal is Refusal.SYNCHRONISED


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"sync_markers": ("Syncthing",)}, Refusal.SYNCHRONISED),
        ({"is_reachable": False}, Refusal.NO_SUCH_PLACE),
        ({"is_file": True}, Refusal.A_FILE),
        ({"is_writable": False}, Refusal.NOT_WRITABLE),
        ({"free_bytes": LEAST_FREE_BYTES - 1}, Refusal.FULL),
    ],
)
def test_that_each_other_reason_has_its_own_sentence(facts: dict[str, Any], refusal: Refusal) -> None:
    found = verdict(HOME / "desk", **facts)
    assert found.refusal is refusal
    assert str(HOME / "desk") in found.reason
    assert "Nothing was made there" in found.reason
    assert str(found.suggested) in found.reason


def test_that_a_path_too_long_for_windows_is_refused_only_there() -> None:
    deep = PureWindowsPath("C:/" + "/".join(["a long name"] * 13))
    assert verdict(deep, has_short_paths=True).refusal is Refusal.TOO_LONG
    assert verdict(PurePosixPath("/" + "a" * 400)).is_accepted
