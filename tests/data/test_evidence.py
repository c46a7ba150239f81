"""The evidence store: what goes in comes out, and nothing can be read or changed in between."""

import os
import subprocess
import sys
import textwrap
import tracemalloc
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor_desk.data.durable import TEMPORARY_PREFIX, remove_leftovers
from monitor_desk.data.evidence import (
    CHUNK,
    EvidenceDamagedError,
    EvidenceError,
    EvidenceMissingError,
    EvidenceState,
    EvidenceStore,
)
from monitor_desk.domain.errors import DeskError

KEY = bytes(range(32))
CANARY = b"Zimtkanarienvogel-7281"
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK]


@pytest.fixture
def store(tmp_path: Path) -> EvidenceStore:
    return EvidenceStore(tmp_path / "evidence", KEY)


@pytest.mark.parametrize("size", SIZES)
def test_that_a_file_of_any_size_comes_back_as_it_was(store: EvidenceStore, size: int) -> None:
    content = os.urandom(size)
    reference = store.put(content, "application/octet-stream")
    assert store.get(reference.name) == content
    assert (reference.size, reference.sha256) == (size, sha256(content).hexdigest())
    assert store.state(reference.name) is EvidenceState.SOUND


def test_that_a_path_and_its_bytes_are_the_same_evidence(store: EvidenceStore, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(os.urandom(3 * CHUNK + 17))
    assert store.put(path, "image/jpeg") == store.put(path.read_bytes(), "image/jpeg")
    assert len(store.all_names()) == 1


def test_that_storing_again_changes_no_byte(store: EvidenceStore) -> None:
    name = store.put(b"twice", "text/plain").name
    before = store.path_of(name).read_bytes()
    assert store.put(b"twice", "text/plain").name == name
    assert store.path_of(name).read_bytes() == before


def test_that_the_name_tells_nothing_and_differs_from_desk_to_desk(store: EvidenceStore, tmp_path: Path) -> None:
    name = store.put(CANARY, "text/plain").name
    other = EvidenceStore(tmp_path / "other", bytes(32)).put(CANARY, "text/plain").name
    assert name != other
    assert sha256(CANARY).hexdigest() not in (name, other)


def test_that_what_is_stored_cannot_be_read_without_the_key(store: EvidenceStore, tmp_path: Path) -> None:
    reference = store.put(CANARY * 1000, "text/plain")
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or CANARY not in path.read_bytes()
    stranger = EvidenceStore(tmp_path / "evidence", bytes(32))
    with pytest.raises(EvidenceDamagedError):
        stranger.get(reference.name)


@pytest.mark.parametrize("at", [0, 9, 45, 5000, CHUNK + 100, -1])
def test_that_one_flipped_bit_is_noticed_and_storing_again_mends_it(store: EvidenceStore, at: int) -> None:
    content = os.urandom(2 * CHUNK)
    name = store.put(content, "image/jpeg").name
    held = bytearray(store.path_of(name).read_bytes())
    held[at] ^= 1
    store.path_of(name).write_bytes(held)
    assert store.state(name) is EvidenceState.DAMAGED
    with pytest.raises(EvidenceDamagedError, match="damaged"):
        store.get(name)
    store.put(content, "image/jpeg")
    assert store.get(name) == content


def test_that_a_cut_a_swap_and_a_repeat_of_chunks_are_noticed(store: EvidenceStore) -> None:
    name = store.put(os.urandom(3 * CHUNK), "image/jpeg").name
    path = store.path_of(name)
    whole = path.read_bytes()
    head, chunk = whole[:40], CHUNK + 16
    first, second, third = (whole[40 + n * chunk : 40 + (n + 1) * chunk] for n in range(3))
    for wrong in (head + first + second, head + second + first + third, head + first + first + third, head, b""):
        path.write_bytes(wrong)
        assert store.state(name) is EvidenceState.DAMAGED
    path.write_bytes(whole)
    assert store.state(name) is EvidenceState.SOUND


def test_that_a_sound_file_under_another_name_is_noticed(store: EvidenceStore) -> None:
    one, two = (store.put(content, "text/plain").name for content in (b"one", b"two"))
    store.path_of(one).replace(store.path_of(two))
    with pytest.raises(EvidenceDamagedError):
        store.get(two)
    assert store.state(one) is EvidenceState.MISSING


def test_that_a_check_tells_missing_damaged_and_unused_apart(store: EvidenceStore) -> None:
    sound, damaged, unused = (store.put(content, "text/plain").name for content in (b"1", b"2", b"3"))
    store.path_of(damaged).write_bytes(b"gone")
    missing = "f" * 64
    found = store.check([sound, damaged, missing, sound])
    assert (found.checked, found.missing, found.damaged, found.unused) == (3, (missing,), (damaged,), (unused,))
    assert not found.is_sound
    assert store.check([sound]).is_sound


def test_that_a_missing_file_is_told(store: EvidenceStore) -> None:
    with pytest.raises(EvidenceMissingError, match="backup"):
        store.get("0" * 64)


@pytest.mark.parametrize("name", ["../keys.json", "", "a" * 63, "A" * 64, "a" * 64 + "\n", "/etc/passwd"])
def test_that_no_name_leads_out_of_the_folder(store: EvidenceStore, name: str) -> None:
    with pytest.raises(EvidenceMissingError):
        store.get(name)
    with pytest.raises(EvidenceMissingError):
        store.remove(name)


def test_that_a_removed_file_is_gone(store: EvidenceStore) -> None:
    name = store.put(b"to be erased", "text/plain").name
    store.remove(name)
    store.remove(name)
    assert store.all_names() == frozenset()


def test_that_a_file_that_is_not_there_is_told_and_nothing_stored(store: EvidenceStore, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="not there"):
        store.put(tmp_path / "gone.jpg", "image/jpeg")
    assert store.all_names() == frozenset()


def test_that_a_file_that_grows_while_it_is_read_is_not_stored(
    store: EvidenceStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "growing.log"
    path.write_bytes(b"first")
    look = EvidenceStore.state

    def grow_and_look(self: EvidenceStore, name: str) -> EvidenceState:
        path.write_bytes(b"first and second")
        return look(self, name)

    monkeypatch.setattr(EvidenceStore, "state", grow_and_look)
    with pytest.raises(EvidenceError, match="changed while"):
        store.put(path, "text/plain")
    assert list((tmp_path / "evidence").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file to set")
def test_that_a_full_disk_is_told_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    script = """
        import resource, signal, sys
        from pathlib import Path
        from monitor_desk.data.evidence import EvidenceStore
        from monitor_desk.domain.errors import DeskError
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))
        store = EvidenceStore(Path(sys.argv[1]), bytes(range(32)))
        store.put(b"small", "text/plain")
        try:
            store.put(bytes(2_000_000), "image/jpeg")
        except DeskError as error:
            print(error)
    """
    folder = tmp_path / "evidence"
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(folder)], capture_output=True, text=True, check=True
    )
    assert "disk is full" in ran.stdout
    assert [path.name for path in folder.iterdir()] == list(EvidenceStore(folder, KEY).all_names())
    assert len(list(folder.iterdir())) == 1


def test_that_what_a_crash_left_half_written_is_swept_and_never_counted(store: EvidenceStore, tmp_path: Path) -> None:
    name = store.put(b"whole", "text/plain").name
    (tmp_path / "evidence" / f"{TEMPORARY_PREFIX}abc").write_bytes(b"half")
    assert store.all_names() == {name}
    assert remove_leftovers(tmp_path / "evidence") == 1
    assert store.get(name) == b"whole"


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells a folder from a file by its handle")
def test_that_the_name_is_given_only_after_the_content_is_on_the_disk(
    store: EvidenceStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put(b"the folder is there", "text/plain")
    done: list[str] = []
    sync, rename = os.fsync, os.replace

    def fsync(handle: int) -> None:
        sync(handle)
        done.append("folder synced" if Path(f"/proc/self/fd/{handle}").resolve().is_dir() else "content synced")

    def replace(source: Path, target: Path) -> None:
        rename(source, target)
        done.append("named")

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    store.put(b"a photo", "image/jpeg")
    assert done == ["content synced", "named", "folder synced"]


def test_that_a_big_file_takes_little_memory(store: EvidenceStore, tmp_path: Path) -> None:
    path = tmp_path / "film.mov"
    with path.open("wb") as file:
        file.truncate(60 * CHUNK)
    tracemalloc.start()
    try:
        name = store.put(path, "video/quicktime").name
        assert store.state(name) is EvidenceState.SOUND
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 12 * CHUNK


@settings(max_examples=40, deadline=None)
@given(content=st.binary(max_size=300))
def test_that_any_bytes_come_back(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    store = EvidenceStore(tmp_path_factory.mktemp("any"), KEY)
    assert store.get(store.put(content, "x").name) == content


def test_that_a_staged_file_has_no_name_until_it_is_kept(store: EvidenceStore, tmp_path: Path) -> None:
    staged = [store.stage(content, "text/plain") for content in (b"first", b"second")]
    names = {one.reference.name for one in staged}
    assert store.all_names() == frozenset()
    assert all(store.state(name) is EvidenceState.MISSING for name in names)
    store.keep(staged)
    assert store.all_names() == names
    assert [store.get(one.reference.name) for one in staged] == [b"first", b"second"]
    assert sorted(path.name for path in (tmp_path / "evidence").iterdir()) == sorted(names)
    store.drop(staged)
    assert store.all_names() == names


def test_that_a_staged_file_that_is_dropped_or_left_by_a_crash_leaves_nothing(
    store: EvidenceStore, tmp_path: Path
) -> None:
    store.drop([store.stage(b"dropped", "text/plain")])
    assert list((tmp_path / "evidence").iterdir()) == []
    store.stage(b"left by a crash", "text/plain")
    assert remove_leftovers(tmp_path / "evidence") == 1
    assert store.all_names() == frozenset()


def test_that_staging_what_the_store_has_whole_writes_nothing_and_mends_what_is_damaged(
    store: EvidenceStore, tmp_path: Path
) -> None:
    name = store.put(b"content", "text/plain").name
    assert store.stage(b"content", "text/plain").waiting is None
    path = store.path_of(name)
    path.write_bytes(path.read_bytes()[:-1])
    again = store.stage(b"content", "text/plain")
    assert again.waiting is not None
    store.keep([again])
    assert store.get(name) == b"content"
    assert len(list((tmp_path / "evidence").iterdir())) == 1
