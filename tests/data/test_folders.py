"""What is observed about a folder, on a computer of whichever kind."""

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from monitor_desk.data.folders import (
    Machine,
    Mount,
    Places,
    default_folder,
    file_system_of,
    is_writable,
    judge,
    linux_mounts,
    macos_mounts,
    observe,
    read_mounts,
    sweep,
)
from monitor_desk.data.sync_roots import known_roots
from monitor_desk.domain.folders import Refusal, SyncRoot

PROC_MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
//server/team /mnt/team\\040share cifs rw,vers=3.1.1 0 0
server:/export /mnt/team\\040share/nfs nfs4 rw 0 0
sam@host:/ /home/sam/far fuse.sshfs rw 0 0
broken line
"""
MAC_MOUNTS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//sam@server/team on /Volumes/team (1) on disk (smbfs, nodev, nosuid, mounted by sam)
nonsense
"""


def machine(home: Path, **facts: Any) -> Machine:
    """A computer with a plain local disk and no program that synchronises."""
    given: dict[str, Any] = {
        "environment": {},
        "home": home,
        "suggested": home / "suggested",
        "mounts": tuple,
        "free_bytes": enough,
        **facts,
    }
    return Machine(**given)


def enough(_folder: Path) -> int:
    return 10**12


def nearly_nothing(_folder: Path) -> int:
    return 1000


def remote(_anchor: str) -> int:
    return 4


def test_that_a_folder_of_its_own_is_accepted_whether_it_is_there_or_not(tmp_path: Path) -> None:
    assert judge(tmp_path, machine(tmp_path)).is_accepted
    assert judge(tmp_path / "not" / "yet" / "made", machine(tmp_path)).is_accepted
    assert list(tmp_path.iterdir()) == []


def test_that_this_computers_own_default_is_accepted() -> None:
    found = judge(default_folder())
    assert found.refusal is not Refusal.NETWORK, found.reason
    assert found.refusal is not Refusal.SYNCHRONISED, found.reason


def test_that_the_mounts_of_linux_are_read_with_their_escapes() -> None:
    mounts = linux_mounts(PROC_MOUNTS)
    assert file_system_of(Path("/mnt/team share/desk"), mounts) == "cifs"
    assert file_system_of(Path("/mnt/team share/nfs"), mounts) == "nfs4"
    assert file_system_of(Path("/mnt/team shared"), mounts) == "ext4"
    assert file_system_of(Path("/home/sam/far/desk"), mounts) == "fuse.sshfs"
    assert file_system_of(Path("/home/sam"), mounts) == "ext4"
    assert file_system_of(Path("relative"), ()) == ""


def test_that_the_mounts_of_macos_are_read() -> None:
    mounts = macos_mounts(MAC_MOUNTS)
    assert Mount(at="/", kind="apfs") in mounts
    assert Mount(at="/Volumes/team (1) on disk", kind="smbfs") in mounts
    assert file_system_of(Path("/Volumes/team (1) on disk/desk"), mounts) == "smbfs"


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/mounts")
def test_that_the_mounts_of_this_computer_are_read() -> None:
    assert file_system_of(Path("/proc/self"), read_mounts()) == "proc"


def test_that_a_network_mount_is_refused_also_through_a_link(tmp_path: Path) -> None:
    share, link = tmp_path / "share", tmp_path / "link"
    share.mkdir()
    link.symlink_to(share)

    def mounts() -> tuple[Mount, ...]:
        return (Mount(at="/", kind="ext4"), Mount(at=str(share.resolve()), kind="cifs"))

    on_it = machine(tmp_path, mounts=mounts)
    assert judge(share / "desk", on_it).refusal is Refusal.NETWORK
    assert judge(link / "desk", on_it).refusal is Refusal.NETWORK
    assert judge(tmp_path / "desk", on_it).is_accepted


def test_that_a_mapped_drive_is_refused(tmp_path: Path) -> None:
    assert judge(tmp_path, machine(tmp_path, drive_type=remote)).refusal is Refusal.NETWORK


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveCommercial", "ONEDRIVECONSUMER"])
def test_that_the_folder_onedrive_names_is_refused(tmp_path: Path, name: str) -> None:
    root = tmp_path / "Files of the council"
    root.mkdir()
    on_it = machine(tmp_path, environment={name: str(root)})
    assert judge(root / "desk", on_it).refusal is Refusal.SYNCHRONISED
    assert judge(tmp_path / "desk", on_it).is_accepted


def test_that_a_link_to_a_synchronised_root_is_seen_through(tmp_path: Path) -> None:
    real, root = tmp_path / "real", tmp_path / "root"
    real.mkdir()
    root.symlink_to(real)
    on_it = machine(tmp_path, environment={"OneDrive": str(root)})
    assert judge(real / "desk", on_it).refusal is Refusal.SYNCHRONISED


@pytest.mark.parametrize(
    ("marker", "product"),
    [(".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox"), (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive")],
)
def test_that_a_marker_above_the_folder_is_seen(tmp_path: Path, marker: str, product: str) -> None:
    (tmp_path / "kept" / marker).mkdir(parents=True)
    found = judge(tmp_path / "kept" / "deep" / "desk", machine(tmp_path))
    assert found.refusal is Refusal.SYNCHRONISED
    assert product in found.reason


def test_that_the_settings_of_dropbox_in_the_home_folder_mark_nothing_but_what_they_name(tmp_path: Path) -> None:
    settings, root = tmp_path / ".dropbox", tmp_path / "Team files"
    settings.mkdir()
    (settings / "info.json").write_text(json.dumps({"business": {"path": str(root)}, "odd": 3}))
    on_it = machine(tmp_path)
    assert judge(root / "desk", on_it).refusal is Refusal.SYNCHRONISED
    assert judge(tmp_path / "desk", on_it).is_accepted


def test_that_the_settings_of_nextcloud_are_read(tmp_path: Path) -> None:
    settings = tmp_path / ".config" / "Nextcloud"
    settings.mkdir(parents=True)
    (settings / "nextcloud.cfg").write_text("[Accounts]\n0\\Folders\\1\\localPath=/home/sam/Work files/\n0\\x=1\n")
    assert known_roots({}, tmp_path) == (SyncRoot(path=Path("/home/sam/Work files"), product="Nextcloud"),)


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"personal": {"path": 7}}', '{"personal": null}'])
def test_that_damaged_settings_of_others_stop_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(content)
    assert judge(tmp_path / "desk", machine(tmp_path)).is_accepted


def test_that_a_file_is_refused_and_so_is_a_folder_below_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    assert judge(tmp_path / "file", machine(tmp_path)).refusal is Refusal.A_FILE
    assert judge(tmp_path / "file" / "desk", machine(tmp_path)).refusal is Refusal.A_FILE


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is where even root may make no file")
def test_that_a_folder_in_which_nobody_may_write_is_refused(tmp_path: Path) -> None:
    assert not is_writable(Path("/proc"))
    assert judge(Path("/proc/desk"), machine(tmp_path)).refusal is Refusal.NOT_WRITABLE


def test_that_looking_leaves_nothing_behind(tmp_path: Path) -> None:
    assert is_writable(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_that_a_full_disk_is_refused(tmp_path: Path) -> None:
    found = judge(tmp_path, machine(tmp_path, free_bytes=nearly_nothing))
    assert found.refusal is Refusal.FULL
    assert "make room" in found.reason


def test_that_the_room_on_this_disk_is_known(tmp_path: Path) -> None:
    seen = observe(tmp_path / "desk", Machine(home=tmp_path))
    assert seen.free_bytes is not None
    assert abs(seen.free_bytes - shutil.disk_usage(tmp_path).free) < 10**9


def test_that_a_home_and_a_dot_in_what_was_typed_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME" if os.name != "nt" else "USERPROFILE", str(tmp_path))
    assert observe(Path("~/desk/../other"), machine(tmp_path)).chosen == tmp_path / "other"


def test_that_everything_of_a_desk_lies_below_its_folder(tmp_path: Path) -> None:
    places = Places(folder=tmp_path)
    parts = (places.live, places.keys, places.evidence, places.backups, places.set_aside)
    assert all(part.parent == tmp_path for part in parts)
    assert len(set(parts)) == 5


def test_that_a_sweep_removes_what_was_half_written_and_nothing_else(tmp_path: Path) -> None:
    places = Places(folder=tmp_path)
    half = [folder / ".writing-abc" for folder in (tmp_path, places.evidence, places.backups / "evidence")]
    whole = [places.live, places.evidence / "name", places.backups / "desk-20260403-143000.db"]
    for path in (*half, *whole):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"content")
    assert sweep(places) == 3
    assert all(path.exists() for path in whole)
    assert not any(path.exists() for path in half)
