"""Backups that can be relied on."""

import shutil
import subprocess
import sys
import textwrap
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from monitor_desk.data import keys
from monitor_desk.data.backup_files import backup_at, stray_notes
from monitor_desk.data.backups import About, BackupError, list_backups, make_backup, thin, verify_backup
from monitor_desk.data.cipher import open_connection
from monitor_desk.data.evidence import EvidenceStore
from monitor_desk.data.restoring import restore
from monitor_desk.domain.errors import DeskError
from small_store import CANARY, CHEAP, NOW, PASSPHRASE, PHOTO, SmallDesk, everything_in, flipped


@pytest.fixture
def desk(tmp_path: Path) -> SmallDesk:
    return SmallDesk(tmp_path / "desk")


def test_that_a_backup_is_counted_noted_and_has_its_keys_and_evidence(desk: SmallDesk) -> None:
    made = make_backup(desk.places, desk.key, NOW, about=About(app_version="1.2", reason="before import"))
    assert made.path == desk.places.backups / "desk-20260403-143000.db"
    assert made.counts["note"] == 900
    assert made.counts['odd "name"'] == 0
    assert made.evidence == (desk.photo,)
    assert verify_backup(made, desk.key) == ()
    assert list_backups(desk.places.backups) == (made,)
    assert keys.unlock(made.keys_path, PASSPHRASE) == desk.key
    assert EvidenceStore(made.evidence_folder, desk.key).get(desk.photo) == PHOTO


def test_that_a_backup_is_one_file_that_opens_by_itself(desk: SmallDesk, tmp_path: Path) -> None:
    made = desk.back_up()
    assert not list(desk.places.backups.glob("*-wal"))
    alone = tmp_path / "alone.db"
    shutil.copy(made.path, alone)
    with closing(open_connection(alone, desk.key, read_only=True)) as connection:
        assert connection.execute("SELECT text FROM note WHERE id = 7").fetchone()[0].startswith(CANARY)


def test_that_a_backup_holds_what_is_only_in_the_wal(desk: SmallDesk) -> None:
    with desk.open() as connection:
        connection.execute("INSERT INTO note (text) VALUES ('not yet in the file')")
        assert desk.back_up().counts["note"] == 901


def test_that_a_backup_is_one_moment_while_others_write(desk: SmallDesk) -> None:
    def write_meanwhile(done: int, _total: int) -> None:
        desk.add(f"while page {done} was copied")

    made = make_backup(desk.places, desk.key, NOW, progress=write_meanwhile)
    assert made.counts["note"] == 900
    assert verify_backup(made, desk.key) == ()
    assert desk.count() > 900


def test_that_what_is_typed_is_found_in_no_file_of_a_backup(desk: SmallDesk) -> None:
    desk.back_up()
    desk.evidence.put(CANARY.encode(), "text/plain")
    desk.back_up(minutes=30)
    restore(list_backups(desk.places.backups)[0], desk.places, desk.key, NOW)
    for content in everything_in(desk.places.folder).values():
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert CANARY[:14].encode(coding) not in content


def test_that_two_backups_in_one_second_have_two_names(desk: SmallDesk) -> None:
    first, second = desk.back_up(), desk.back_up()
    assert first.path != second.path
    assert len(list_backups(desk.places.backups)) == 2


def test_that_evidence_is_copied_once(desk: SmallDesk) -> None:
    held = desk.back_up().evidence_folder / desk.photo
    before = held.stat().st_mtime_ns
    new = desk.evidence.put(b"another photo", "image/jpeg").name
    made = desk.back_up(minutes=30)
    assert held.stat().st_mtime_ns == before
    assert made.evidence == tuple(sorted([desk.photo, new]))


def test_that_a_cancelled_backup_leaves_nothing(desk: SmallDesk) -> None:
    class CancelledError(Exception):
        pass

    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        make_backup(desk.places, desk.key, NOW, progress=cancel)
    assert list(desk.places.backups.iterdir()) == []


def test_that_lost_evidence_is_noted_and_does_not_stop_a_backup(desk: SmallDesk) -> None:
    flipped(desk.evidence.path_of(desk.photo), 100)
    made = desk.back_up()
    assert made.evidence == ()
    assert any("damaged when this backup was made" in word for word in verify_backup(made, desk.key))


def test_that_a_damaged_desk_makes_no_backup_and_harms_no_earlier_one(desk: SmallDesk) -> None:
    earlier = desk.back_up()
    flipped(desk.places.live, desk.places.live.stat().st_size // 2)
    before = everything_in(desk.places.backups)
    with pytest.raises(DeskError):
        desk.back_up(minutes=30)
    assert everything_in(desk.places.backups) == before
    assert verify_backup(earlier, desk.key) == ()


def test_that_a_backup_without_keys_that_open_it_is_not_made(desk: SmallDesk) -> None:
    for path in (desk.places.keys, desk.places.keys.with_name("keys.json.bak")):
        path.unlink()
    with pytest.raises(DeskError, match="keys"):
        desk.back_up()
    keys.create(desk.places.keys, PASSPHRASE, cost=CHEAP)
    with pytest.raises(BackupError, match="another desk"):
        desk.back_up()
    assert list_backups(desk.places.backups) == ()


def test_that_a_copy_with_other_rows_is_thrown_away(desk: SmallDesk, monkeypatch: pytest.MonkeyPatch) -> None:
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
def test_that_a_full_disk_makes_no_backup_and_says_so(desk: SmallDesk) -> None:
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


def test_that_each_fault_of_a_backup_is_found(desk: SmallDesk) -> None:
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


def test_that_a_backup_without_its_note_or_keys_counts_as_unverified(desk: SmallDesk) -> None:
    made = desk.back_up()
    made.keys_path.unlink()
    assert any("keys" in word for word in verify_backup(made, desk.key))
    made.note_path.write_text("{")
    (found,) = list_backups(desk.places.backups)
    assert found.verified_at is None
    assert any("never counted" in word for word in verify_backup(found, desk.key))


@pytest.mark.parametrize("note", ["", "[]", "null", "{}", '{"counts": 3}', "\xff"])
def test_that_a_damaged_note_never_stops_the_list(desk: SmallDesk, note: str) -> None:
    desk.back_up().note_path.write_text(note, encoding="latin-1")
    assert [found.verified_at for found in list_backups(desk.places.backups)] == [None]


def test_that_a_note_that_does_not_fit_its_file_is_not_believed(desk: SmallDesk) -> None:
    made = desk.back_up()
    with made.path.open("ab") as file:
        file.write(bytes(4096))
    assert backup_at(made.path).verified_at is None


def test_that_thinning_keeps_what_the_rule_keeps_and_what_evidence_it_needs(desk: SmallDesk) -> None:
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


def test_that_evidence_that_was_erased_leaves_with_the_last_backup_that_has_it(desk: SmallDesk) -> None:
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
