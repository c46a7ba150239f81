"""Backups that can be relied on, and restores that lose nothing whatever happens."""

import json
import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from monitor_desk.data import keys
from monitor_desk.data.backup_files import backup_at, stray_notes
from monitor_desk.data.backups import About, BackupError, BackupFile, list_backups, make_backup, thin, verify_backup
from monitor_desk.data.cipher import open_connection, page_check
from monitor_desk.data.durable import TEMPORARY_PREFIX
from monitor_desk.data.evidence import EvidenceState, EvidenceStore
from monitor_desk.data.folders import Places
from monitor_desk.data.integrity import verify_files
from monitor_desk.data.keys import Cost
from monitor_desk.data.restoring import MARKER, restore, take_back_unfinished
from monitor_desk.data.store_faults import StoreError, StoreFault
from monitor_desk.domain.errors import DeskError

NOW = datetime(2026, 4, 3, 14, 30, tzinfo=UTC)
PASSPHRASE = "otter lantern quarry"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
PHOTO = b"a photo " * 1000
RENAMES_OF_A_RESTORE = 4  # the copy, the marker, the old file out, the copy in
CANARY = "Zimtkanarienvogel-Łódź"


class Desk:
    """A small real desk: a keyed file, its keys and one photo."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.places = Places(folder=folder)
        made = keys.create(self.places.keys, PASSPHRASE, cost=CHEAP)
        self.key, self.recovery_code = made.data_key, made.recovery_code
        with self.open(create=True) as connection:
            connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
            connection.execute('CREATE TABLE "odd ""name""" (id INTEGER PRIMARY KEY)')
            connection.execute("CREATE VIRTUAL TABLE found USING fts5(text)")
            connection.execute("INSERT INTO found (text) VALUES ('words')")
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT INTO note (text) VALUES (?)", ((f"{CANARY} {n} " * 9,) for n in range(900)))
            connection.execute("COMMIT")
        self.evidence = EvidenceStore(self.places.evidence, self.key)
        self.photo = self.evidence.put(PHOTO, "image/jpeg").name

    @contextmanager
    def open(self, *, create: bool = False) -> Iterator[dbapi2.Connection]:
        with closing(open_connection(self.places.live, self.key, create=create)) as connection:
            yield connection

    def add(self, text: str = "later") -> None:
        with self.open() as connection:
            connection.execute("INSERT INTO note (text) VALUES (?)", (text,))

    def count(self) -> int:
        with self.open() as connection:
            assert page_check(connection) == []
            return int(connection.execute("SELECT count(*) FROM note").fetchone()[0])

    def back_up(self, minutes: int = 0) -> BackupFile:
        return make_backup(self.places, self.key, NOW + timedelta(minutes=minutes))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


def flipped(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))


def everything_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_that_a_backup_is_counted_noted_and_has_its_keys_and_evidence(desk: Desk) -> None:
    made = make_backup(desk.places, desk.key, NOW, about=About(app_version="1.2", reason="before import"))
    assert made.path == desk.places.backups / "desk-20260403-143000.db"
    assert made.counts["note"] == 900
    assert made.counts['odd "name"'] == 0
    assert made.evidence == (desk.photo,)
    assert verify_backup(made, desk.key) == ()
    assert list_backups(desk.places.backups) == (made,)
    assert keys.unlock(made.keys_path, PASSPHRASE) == desk.key
    assert EvidenceStore(made.evidence_folder, desk.key).get(desk.photo) == PHOTO


def test_that_a_backup_is_one_file_that_opens_by_itself(desk: Desk, tmp_path: Path) -> None:
    made = desk.back_up()
    assert not list(desk.places.backups.glob("*-wal"))
    alone = tmp_path / "alone.db"
    shutil.copy(made.path, alone)
    with closing(open_connection(alone, desk.key, read_only=True)) as connection:
        assert connection.execute("SELECT text FROM note WHERE id = 7").fetchone()[0].startswith(CANARY)


def test_that_a_backup_holds_what_is_only_in_the_wal(desk: Desk) -> None:
    with desk.open() as connection:
        connection.execute("INSERT INTO note (text) VALUES ('not yet in the file')")
        assert desk.back_up().counts["note"] == 901


def test_that_a_backup_is_one_moment_while_others_write(desk: Desk) -> None:
    def write_meanwhile(done: int, _total: int) -> None:
        desk.add(f"while page {done} was copied")

    made = make_backup(desk.places, desk.key, NOW, progress=write_meanwhile)
    assert made.counts["note"] == 900
    assert verify_backup(made, desk.key) == ()
    assert desk.count() > 900


def test_that_what_is_typed_is_found_in_no_file_of_a_backup(desk: Desk) -> None:
    desk.back_up()
    desk.evidence.put(CANARY.encode(), "text/plain")
    desk.back_up(minutes=30)
    restore(list_backups(desk.places.backups)[0], desk.places, desk.key, NOW)
    for content in everything_in(desk.places.folder).values():
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert CANARY[:14].encode(coding) not in content


def test_that_two_backups_in_one_second_have_two_names(desk: Desk) -> None:
    first, second = desk.back_up(), desk.back_up()
    assert first.path != second.path
    assert len(list_backups(desk.places.backups)) == 2


def test_that_evidence_is_copied_once(desk: Desk) -> None:
    held = desk.back_up().evidence_folder / desk.photo
    before = held.stat().st_mtime_ns
    new = desk.evidence.put(b"another photo", "image/jpeg").name
    made = desk.back_up(minutes=30)
    assert held.stat().st_mtime_ns == before
    assert made.evidence == tuple(sorted([desk.photo, new]))


def test_that_a_cancelled_backup_leaves_nothing(desk: Desk) -> None:
    class CancelledError(Exception):
        pass

    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        make_backup(desk.places, desk.key, NOW, progress=cancel)
    assert list(desk.places.backups.iterdir()) == []


def test_that_lost_evidence_is_noted_and_does_not_stop_a_backup(desk: Desk) -> None:
    flipped(desk.evidence.path_of(desk.photo), 100)
    made = desk.back_up()
    assert made.evidence == ()
    assert any("damaged when this backup was made" in word for word in verify_backup(made, desk.key))


def test_that_a_damaged_desk_makes_no_backup_and_harms_no_earlier_one(desk: Desk) -> None:
    earlier = desk.back_up()
    flipped(desk.places.live, desk.places.live.stat().st_size // 2)
    before = everything_in(desk.places.backups)
    with pytest.raises(DeskError):
        desk.back_up(minutes=30)
    assert everything_in(desk.places.backups) == before
    assert verify_backup(earlier, desk.key) == ()


def test_that_a_backup_without_keys_that_open_it_is_not_made(desk: Desk) -> None:
    for path in (desk.places.keys, desk.places.keys.with_name("keys.json.bak")):
        path.unlink()
    with pytest.raises(DeskError, match="keys"):
        desk.back_up()
    keys.create(desk.places.keys, PASSPHRASE, cost=CHEAP)
    with pytest.raises(BackupError, match="another desk"):
        desk.back_up()
    assert list_backups(desk.places.backups) == ()


def test_that_a_copy_with_other_rows_is_thrown_away(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor_desk.data.backups._copied", copied_with_a_row_too_few)
    with pytest.raises(BackupError, match="did not pass its check"):
        desk.back_up()
    assert list(desk.places.backups.iterdir()) == []


def copied_with_a_row_too_few(live: Path, target: Path, key: bytes, _progress: object) -> dict[str, int]:
    with closing(open_connection(live, key)) as source, closing(open_connection(target, key, create=True)) as copy:
        source.backup(copy)
        copy.execute("DELETE FROM note WHERE id = 1")
    return {"note": 900}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file to set")
def test_that_a_full_disk_makes_no_backup_and_says_so(desk: Desk) -> None:
    script = """
        import resource, signal, sys
        from datetime import UTC, datetime
        from pathlib import Path
        from monitor_desk.data.backups import make_backup
        from monitor_desk.data.folders import Places
        from monitor_desk.domain.errors import DeskError
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        try:
            make_backup(Places(folder=Path(sys.argv[1])), bytes.fromhex(sys.argv[2]), datetime(2026, 4, 3, tzinfo=UTC))
        except DeskError as error:
            print(error)
    """
    folder = desk.places.folder
    given = [sys.executable, "-c", textwrap.dedent(script), str(folder), desk.key.hex()]
    ran = subprocess.run(given, capture_output=True, text=True, check=True)
    assert "Make room on the disk" in ran.stdout
    assert ran.stderr == ""
    assert list(desk.places.backups.iterdir()) == []
    assert desk.count() == 900


def test_that_each_fault_of_a_backup_is_found(desk: Desk) -> None:
    made = desk.back_up()
    whole = made.path.read_bytes()
    for damage in (whole[: len(whole) // 2], b"", whole[:5000] + b"x" + whole[5001:]):
        made.path.write_bytes(damage)
        assert verify_backup(made, desk.key) != ()
    made.path.write_bytes(whole)
    assert verify_backup(made, bytes(32)) != ()
    assert verify_backup(made, desk.key) == ()
    (made.evidence_folder / desk.photo).unlink()
    assert any("1 of 1 evidence" in word for word in verify_backup(made, desk.key, is_thorough=False))


def test_that_a_backup_without_its_note_or_keys_counts_as_unverified(desk: Desk) -> None:
    made = desk.back_up()
    made.keys_path.unlink()
    assert any("keys" in word for word in verify_backup(made, desk.key))
    made.note_path.write_text("{")
    (found,) = list_backups(desk.places.backups)
    assert found.verified_at is None
    assert any("never counted" in word for word in verify_backup(found, desk.key))


@pytest.mark.parametrize("note", ["", "[]", "null", "{}", '{"counts": 3}', "\xff"])
def test_that_a_damaged_note_never_stops_the_list(desk: Desk, note: str) -> None:
    desk.back_up().note_path.write_text(note, encoding="latin-1")
    assert [found.verified_at for found in list_backups(desk.places.backups)] == [None]


def test_that_a_note_that_does_not_fit_its_file_is_not_believed(desk: Desk) -> None:
    made = desk.back_up()
    with made.path.open("ab") as file:
        file.write(bytes(4096))
    assert backup_at(made.path).verified_at is None


def test_that_thinning_keeps_what_the_rule_keeps_and_what_evidence_it_needs(desk: Desk) -> None:
    old = [make_backup(desk.places, desk.key, NOW - timedelta(days=400, hours=hour)) for hour in range(3)]
    only_old = desk.photo
    desk.evidence.remove(only_old)
    kept = [desk.evidence.put(f"photo {n}".encode(), "image/jpeg").name for n in range(2)]
    new = [make_backup(desk.places, desk.key, NOW - timedelta(hours=hour)) for hour in range(3)]
    removed = thin(desk.places, NOW)
    assert {backup.path for backup in removed} == {backup.path for backup in old[1:]}
    (desk.places.backups / "desk-20200101-000000.keys.json").write_text("left by a crash")
    assert len(stray_notes(desk.places.backups)) == 1
    assert thin(desk.places, NOW) == ()
    assert stray_notes(desk.places.backups) == ()
    for backup in [old[0], *new]:
        assert verify_backup(backup, desk.key) == ()
    held = EvidenceStore(desk.places.backups / "evidence", desk.key).all_names()
    assert held == {only_old, *kept}


def test_that_evidence_that_was_erased_leaves_with_the_last_backup_that_has_it(desk: Desk) -> None:
    make_backup(desk.places, desk.key, NOW - timedelta(days=400))
    make_backup(desk.places, desk.key, NOW - timedelta(days=400, hours=-1))
    desk.evidence.remove(desk.photo)
    for hour in range(3):
        make_backup(desk.places, desk.key, NOW - timedelta(hours=hour))
    thin(desk.places, NOW)
    assert (desk.places.backups / "evidence" / desk.photo).exists()
    for backup in list_backups(desk.places.backups)[3:]:
        backup.path.unlink()
    extra = make_backup(desk.places, desk.key, NOW - timedelta(days=401))
    make_backup(desk.places, desk.key, NOW - timedelta(days=401, hours=-1))
    assert extra.path in {backup.path for backup in thin(desk.places, NOW)}
    assert not (desk.places.backups / "evidence" / desk.photo).exists()


def test_that_a_restore_brings_back_the_rows_and_sets_the_other_file_aside(desk: Desk) -> None:
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


def test_that_a_damaged_file_and_its_wal_are_set_aside_and_never_deleted(desk: Desk) -> None:
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


def test_that_two_restores_in_one_second_have_two_places(desk: Desk) -> None:
    made = desk.back_up()
    first, second = (restore(made, desk.places, desk.key, NOW) for _ in range(2))
    assert first.set_aside != second.set_aside


def test_that_a_restore_mends_evidence_that_was_lost(desk: Desk) -> None:
    made = desk.back_up()
    flipped(desk.evidence.path_of(desk.photo), 500)
    assert restore(made, desk.places, desk.key, NOW).lost_evidence == ()
    assert desk.evidence.get(desk.photo) == PHOTO
    for folder in (desk.places.evidence, made.evidence_folder):
        (folder / desk.photo).unlink()
    assert restore(made, desk.places, desk.key, NOW).lost_evidence == (desk.photo,)


def test_that_a_backup_restores_into_an_empty_folder_on_a_new_computer(desk: Desk, tmp_path: Path) -> None:
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


def test_that_keys_that_do_not_open_the_backup_are_set_aside_with_the_file(desk: Desk, tmp_path: Path) -> None:
    made = desk.back_up()
    other = Desk(tmp_path / "other")
    theirs = other.places.keys.read_bytes()
    done = restore(made, other.places, desk.key, NOW)
    assert keys.unlock(other.places.keys, PASSPHRASE) == desk.key
    assert done.set_aside is not None
    assert (done.set_aside / "keys.json").read_bytes() == theirs


def test_that_a_bad_backup_is_not_restored_and_nothing_moves(desk: Desk) -> None:
    made = desk.back_up()
    flipped(made.path, made.path.stat().st_size // 2)
    before = everything_in(desk.places.folder)
    with pytest.raises(BackupError, match="did not pass its check"):
        restore(made, desk.places, desk.key, NOW)
    assert everything_in(desk.places.folder) == before


@pytest.mark.parametrize("step", range(1, 10))
def test_that_a_restore_that_fails_at_any_rename_leaves_all_as_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, step: int
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


def test_that_a_crash_at_any_step_of_a_restore_loses_neither_file(desk: Desk, tmp_path: Path) -> None:
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


def test_that_a_note_of_a_restore_that_cannot_be_read_is_told(desk: Desk) -> None:
    (desk.places.folder / MARKER).write_text("{")
    before = everything_in(desk.places.folder)
    with pytest.raises(BackupError, match="set-aside"):
        take_back_unfinished(desk.places)
    assert everything_in(desk.places.folder) == before


def test_that_a_note_of_a_restore_cannot_lead_out_of_the_folder(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text("not ours")
    note = {"aside": "../../", "names": ["../outside.txt", "/etc/outside"], "had": []}
    (desk.places.folder / MARKER).write_text(json.dumps(note))
    take_back_unfinished(desk.places)
    assert (tmp_path / "outside.txt").read_text() == "not ours"


def test_that_a_sound_desk_is_found_sound(desk: Desk) -> None:
    desk.back_up()
    found = verify_files(desk.places, desk.key)
    assert found.is_sound
    assert found.problems() == ()
    assert found.sound_backups == 1
    assert found.evidence.checked == 1


def test_that_every_fault_of_a_desk_is_named(desk: Desk) -> None:
    made = desk.back_up()
    flipped(desk.places.live, 4096 * 5 + 9)
    flipped(desk.evidence.path_of(desk.photo), 99)
    flipped(made.path, 4096 * 5 + 9)
    for path in (desk.places.keys, desk.places.keys.with_name("keys.json.bak")):
        path.write_text("gone")
    found = verify_files(desk.places, desk.key, [desk.photo, "e" * 64])
    assert not found.is_sound
    assert found.pages
    assert found.keys
    assert found.evidence.damaged == (desk.photo,)
    assert found.evidence.missing == ("e" * 64,)
    assert found.sound_backups == 0
    assert len(found.problems()) >= 5


def test_that_a_lost_file_is_a_problem_and_not_a_crash(desk: Desk) -> None:
    desk.places.live.unlink()
    (said,) = verify_files(desk.places, desk.key).pages
    assert "is not in" in said
    with pytest.raises(StoreError) as caught:
        desk.back_up()
    assert caught.value.fault is StoreFault.MISSING


def test_that_the_keys_of_another_desk_are_a_problem(desk: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other")
    shutil.copy(other.places.keys, desk.places.keys)
    assert any("another desk" in word for word in verify_files(desk.places, desk.key).keys)
