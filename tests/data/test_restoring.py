"""Restores that lose nothing, whatever happens on the way."""

import json
import os
import shutil
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from monitor_desk.data import keys
from monitor_desk.data.backup_files import backup_at
from monitor_desk.data.backups import BackupError, list_backups, verify_backup
from monitor_desk.data.cipher import open_connection, page_check
from monitor_desk.data.durable import TEMPORARY_PREFIX
from monitor_desk.data.evidence import EvidenceState, EvidenceStore
from monitor_desk.data.folders import Places
from monitor_desk.data.restoring import MARKER, restore, take_back_unfinished
from monitor_desk.domain.errors import DeskError
from small_store import NOW, PASSPHRASE, PHOTO, SmallDesk, everything_in, flipped


@pytest.fixture
def desk(tmp_path: Path) -> SmallDesk:
    return SmallDesk(tmp_path / "desk")


RENAMES_OF_A_RESTORE = 4  # the copy, the marker, the old file out, the copy in


def test_that_a_restore_brings_back_the_rows_and_sets_the_other_file_aside(desk: SmallDesk) -> None:
    made = desk.back_up()
    desk.add()
    before = desk.places.live.read_bytes()
    done = restore(made, desk.places, desk.key, NOW)
    assert desk.count() == 900
    assert done.counts == made.counts
    assert done.set_aside == desk.places.set_aside / "20260403-143000"
    assert (done.set_aside / "desk.db").read_bytes() == before
    assert keys.unlock(desk.places.keys, PASSPHRASE) == desk.key
    assert not (desk.places.folder / MARKER).exists()
    assert not list(desk.places.folder.glob(f"{TEMPORARY_PREFIX}*"))


def test_that_a_damaged_file_and_its_wal_are_set_aside_and_never_deleted(desk: SmallDesk) -> None:
    made = desk.back_up()
    with desk.open() as connection:
        connection.execute("INSERT INTO note (text) VALUES ('in the wal')")
        shutil.copytree(desk.places.folder, desk.places.folder.with_name("crashed"))
    crashed = Places(folder=desk.places.folder.with_name("crashed"))
    flipped(crashed.live, crashed.live.stat().st_size // 2)
    held = {name: (crashed.folder / name).read_bytes() for name in ("desk.db", "desk.db-wal")}
    done = restore(made, crashed, desk.key, NOW)
    assert done.set_aside is not None
    assert {name: (done.set_aside / name).read_bytes() for name in held} == held
    with closing(open_connection(crashed.live, desk.key)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone()[0] == 900


def test_that_two_restores_in_one_second_have_two_places(desk: SmallDesk) -> None:
    made = desk.back_up()
    first, second = (restore(made, desk.places, desk.key, NOW) for _ in range(2))
    assert first.set_aside != second.set_aside


def test_that_a_restore_mends_evidence_that_was_lost(desk: SmallDesk) -> None:
    made = desk.back_up()
    flipped(desk.evidence.path_of(desk.photo), 500)
    assert restore(made, desk.places, desk.key, NOW).lost_evidence == ()
    assert desk.evidence.get(desk.photo) == PHOTO
    for folder in (desk.places.evidence, made.evidence_folder):
        (folder / desk.photo).unlink()
    assert restore(made, desk.places, desk.key, NOW).lost_evidence == (desk.photo,)


def test_that_a_backup_restores_into_an_empty_folder_on_a_new_computer(desk: SmallDesk, tmp_path: Path) -> None:
    desk.back_up()
    disk = tmp_path / "memory stick"
    shutil.copytree(desk.places.backups, disk)
    (carried,) = list_backups(disk)
    here = Places(folder=tmp_path / "new computer")
    key = keys.unlock_with_recovery(carried.keys_path, desk.recovery_code)
    done = restore(carried, here, key, NOW)
    assert done.set_aside is None
    assert keys.unlock(here.keys, PASSPHRASE) == key
    assert EvidenceStore(here.evidence, key).state(desk.photo) is EvidenceState.SOUND
    with closing(open_connection(here.live, key)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone()[0] == 900


def test_that_keys_that_do_not_open_the_backup_are_set_aside_with_the_file(desk: SmallDesk, tmp_path: Path) -> None:
    made = desk.back_up()
    other = SmallDesk(tmp_path / "other")
    theirs = other.places.keys.read_bytes()
    done = restore(made, other.places, desk.key, NOW)
    assert keys.unlock(other.places.keys, PASSPHRASE) == desk.key
    assert done.set_aside is not None
    assert (done.set_aside / "keys.json").read_bytes() == theirs


def test_that_a_bad_backup_is_not_restored_and_nothing_moves(desk: SmallDesk) -> None:
    made = desk.back_up()
    flipped(made.path, made.path.stat().st_size // 2)
    before = everything_in(desk.places.folder)
    with pytest.raises(BackupError, match="did not pass its check"):
        restore(made, desk.places, desk.key, NOW)
    assert everything_in(desk.places.folder) == before


@pytest.mark.parametrize("step", range(1, 10))
def test_that_a_restore_that_fails_at_any_rename_leaves_all_as_it_was(
    desk: SmallDesk, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    made = desk.back_up()
    desk.add()
    before = everything_in(desk.places.folder)
    calls, rename = 0, os.replace

    def replace(source: Path, target: Path) -> None:
        nonlocal calls
        calls += 1
        if calls == step:
            raise OSError(28, "No space left on device", str(target))
        rename(source, target)

    monkeypatch.setattr(os, "replace", replace)
    said = ""
    try:
        restore(made, desk.places, desk.key, NOW)
    except DeskError as error:
        said = str(error)
    if said:
        assert "disk is full" in said
        assert everything_in(desk.places.folder) == before
    assert desk.count() == (901 if said else 900)
    assert bool(said) is (step <= RENAMES_OF_A_RESTORE)


CRASH = """
    import os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from monitor_desk.data.backups import list_backups
    from monitor_desk.data.folders import Places
    from monitor_desk.data.restoring import restore
    places, key, step = Places(folder=Path(sys.argv[1])), bytes.fromhex(sys.argv[2]), int(sys.argv[3])
    calls = 0
    def counted(real):
        def call(*given, **named):
            global calls
            calls += 1
            if calls == step:
                os._exit(9)
            return real(*given, **named)
        return call
    os.replace, os.fsync, os.unlink = counted(os.replace), counted(os.fsync), counted(os.unlink)
    restore(list_backups(places.backups)[0], places, key, datetime(2026, 4, 3, tzinfo=UTC))
"""


def test_that_a_crash_at_any_step_of_a_restore_loses_neither_file(desk: SmallDesk, tmp_path: Path) -> None:
    made = desk.back_up()
    with desk.open() as connection:
        connection.execute("INSERT INTO note (text) VALUES ('in the wal')")
        shutil.copytree(desk.places.folder, tmp_path / "as it lay")
    outcomes: list[int] = []
    for step in range(1, 60):
        places = Places(folder=tmp_path / f"step {step}")
        shutil.copytree(tmp_path / "as it lay", places.folder)
        given = [sys.executable, "-c", textwrap.dedent(CRASH), str(places.folder), desk.key.hex(), str(step)]
        ran = subprocess.run(given, capture_output=True, text=True, check=False)
        assert ran.returncode in (0, 9), ran.stderr
        take_back_unfinished(places)
        assert not take_back_unfinished(places)
        with closing(open_connection(places.live, desk.key)) as connection:
            assert page_check(connection) == []
            outcomes.append(int(connection.execute("SELECT count(*) FROM note").fetchone()[0]))
        assert verify_backup(backup_at(places.backups / made.path.name), desk.key) == ()
        if outcomes[-1] == 900:
            (aside,) = places.set_aside.iterdir()
            assert (aside / "desk.db").read_bytes() == (tmp_path / "as it lay" / "desk.db").read_bytes()
            assert (aside / "desk.db-wal").read_bytes() == (tmp_path / "as it lay" / "desk.db-wal").read_bytes()
        if ran.returncode == 0:
            break
    assert outcomes == sorted(outcomes, reverse=True)
    assert outcomes[0] == 901
    assert outcomes[-1] == 900
    assert len(outcomes) > 12


def test_that_a_note_of_a_restore_that_cannot_be_read_is_told(desk: SmallDesk) -> None:
    (desk.places.folder / MARKER).write_text("{")
    before = everything_in(desk.places.folder)
    with pytest.raises(BackupError, match="set-aside"):
        take_back_unfinished(desk.places)
    assert everything_in(desk.places.folder) == before


def test_that_a_note_of_a_restore_cannot_lead_out_of_the_folder(desk: SmallDesk, tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text("not ours")
    note = {"aside": "../../", "names": ["../outside.txt", "/etc/outside"], "had": []}
    (desk.places.folder / MARKER).write_text(json.dumps(note))
    take_back_unfinished(desk.places)
    assert (tmp_path / "outside.txt").read_text() == "not ours"
