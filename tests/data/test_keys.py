"""The keys of a desk: two ways in from the start, and no way to be left with one."""

import json
import secrets
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from monitor_desk.data import key_file, keys
from monitor_desk.data.keys import Cost, KeyFileError, KeyStoreError, RecoveryCodeError, SlotKind, WrongPassphraseError
from monitor_desk.domain.errors import DeskError

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "otter lantern quarry"
OTHER = "violet kettle morning"


class FakeKeyStore:
    """Stands in for the operating system's key store, which no test may touch."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.is_locked = False

    def get(self, account: str) -> str | None:
        self._refuse_if_locked()
        return self.kept.get(account)

    def set(self, account: str, secret: str) -> None:
        self._refuse_if_locked()
        self.kept[account] = secret

    def remove(self, account: str) -> None:
        self.kept.pop(account, None)

    def _refuse_if_locked(self) -> None:
        if self.is_locked:
            raise KeyStoreError("The key store is locked; nothing was changed. Unlock it.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.json"


def test_that_both_ways_in_give_the_same_key(path: Path) -> None:
    made = keys.create(path, PASSPHRASE, cost=CHEAP)
    assert len(made.data_key) == 32
    assert keys.unlock(path, PASSPHRASE) == made.data_key
    assert keys.unlock_with_recovery(path, made.recovery_code) == made.data_key
    assert keys.slots(path) == (SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE)
    assert keys.key_id_in(path) == keys.key_id(made.data_key)


def test_that_the_cost_is_the_designs_unless_told_otherwise(path: Path) -> None:
    made = keys.create(path, PASSPHRASE)
    kdf = json.loads(path.read_text())["slots"]["passphrase"]["kdf"]
    assert (kdf["memory_kib"], kdf["iterations"], kdf["lanes"]) == (65536, 3, 4)
    assert keys.unlock(path, PASSPHRASE) == made.data_key


def test_that_two_desks_never_share_a_key_or_a_code(tmp_path: Path) -> None:
    made = [keys.create(tmp_path / f"{n}.json", PASSPHRASE, cost=CHEAP) for n in range(5)]
    assert len({one.data_key for one in made}) == 5
    assert len({one.recovery_code for one in made}) == 5


def test_that_nothing_secret_is_written_or_shown(path: Path) -> None:
    made = keys.create(path, PASSPHRASE, cost=CHEAP)
    for file in (path, key_file.copy_of(path)):
        text = file.read_text().casefold()
        for secret in (PASSPHRASE, made.recovery_code, made.recovery_code.replace("-", ""), made.data_key.hex()):
            assert secret.casefold() not in text
    assert made.recovery_code not in repr(made)
    assert repr(made.data_key) not in repr(made)


def test_that_a_wrong_passphrase_is_told_and_changes_nothing(path: Path) -> None:
    keys.create(path, PASSPHRASE, cost=CHEAP)
    before = path.read_bytes()
    with pytest.raises(WrongPassphraseError, match="does not open"):
        keys.unlock(path, "otter lantern quarrY")
    assert path.read_bytes() == before


def test_that_an_accent_typed_on_another_keyboard_opens(path: Path) -> None:
    made = keys.create(path, "cafe\u0301 lantern quarry", cost=CHEAP)
    assert keys.unlock(path, "caf\u00e9 lantern quarry") == made.data_key


def test_that_a_weak_passphrase_makes_no_keys(path: Path) -> None:
    with pytest.raises(DeskError, match="at least 10"):
        keys.create(path, "short", cost=CHEAP)
    assert list(path.parent.iterdir()) == []


def test_that_keys_that_are_there_are_never_written_over(path: Path) -> None:
    made = keys.create(path, PASSPHRASE, cost=CHEAP)
    with pytest.raises(KeyFileError, match="already"):
        keys.create(path, OTHER, cost=CHEAP)
    path.unlink()
    with pytest.raises(KeyFileError, match="already"):
        keys.create(path, OTHER, cost=CHEAP)
    assert keys.unlock(path, PASSPHRASE) == made.data_key


def test_that_a_new_passphrase_takes_the_place_of_the_old(path: Path) -> None:
    made = keys.create(path, PASSPHRASE, cost=CHEAP)
    keys.change_passphrase(path, made.data_key, OTHER, cost=CHEAP)
    assert keys.unlock(path, OTHER) == made.data_key
    assert keys.unlock_with_recovery(path, made.recovery_code) == made.data_key
    with pytest.raises(WrongPassphraseError):
        keys.unlock(path, PASSPHRASE)
    key_file.copy_of(path).replace(path)
    with pytest.raises(WrongPassphraseError):
        keys.unlock(path, PASSPHRASE)


def test_that_a_new_recovery_code_takes_the_place_of_the_old(path: Path) -> None:
    made = keys.create(path, PASSPHRASE, cost=CHEAP)
    code = keys.new_recovery_code(path, made.data_key)
    assert keys.unlock_with_recovery(path, code) == made.data_key
    with pytest.raises(RecoveryCodeError, match="replaced by a newer"):
        keys.unlock_with_recovery(path, made.recovery_code)


def test_that_another_desks_key_changes_nothing_here(path: Path) -> None:
    made = keys.create(path, PASSPHRASE, cost=CHEAP)
    with pytest.raises(KeyFileError, match="another desk"):
        keys.change_passphrase(path, secrets.token_bytes(32), OTHER, cost=CHEAP)
    assert keys.unlock(path, PASSPHRASE) == made.data_key


def test_that_a_way_in_is_not_taken_away_when_one_would_be_left(path: Path) -> None:
    keys.create(path, PASSPHRASE, cost=CHEAP)
    for kind in (SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE):
        with pytest.raises(DeskError, match="at least two"):
            keys.remove_slot(path, kind)
    with pytest.raises(KeyFileError, match="not opened by a key store"):
        keys.remove_slot(path, SlotKind.KEY_STORE)


def test_that_the_computers_key_store_is_a_third_way_in(path: Path) -> None:
    store, made = FakeKeyStore(), keys.create(path, PASSPHRASE, cost=CHEAP)
    keys.add_key_store(path, made.data_key, store)
    assert keys.unlock_with_key_store(path, store) == made.data_key
    assert made.data_key.hex() not in "".join(store.kept.values())
    store.kept.clear()
    with pytest.raises(KeyStoreError, match="passphrase or the recovery code"):
        keys.unlock_with_key_store(path, store)
    keys.remove_slot(path, SlotKind.KEY_STORE, store)
    assert keys.slots(path) == (SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE)


def test_that_a_locked_key_store_adds_no_slot(path: Path) -> None:
    store, made = FakeKeyStore(), keys.create(path, PASSPHRASE, cost=CHEAP)
    store.is_locked = True
    with pytest.raises(KeyStoreError):
        keys.add_key_store(path, made.data_key, store)
    assert SlotKind.KEY_STORE not in keys.slots(path)


def test_that_a_slot_of_another_desk_does_not_open_here(tmp_path: Path) -> None:
    here, there = tmp_path / "here.json", tmp_path / "there.json"
    for path in (here, there):
        keys.create(path, PASSPHRASE, cost=CHEAP)
    mine, theirs = key_file.load(here), key_file.load(there)
    mixed = {**mine.slots, SlotKind.PASSPHRASE: theirs.slots[SlotKind.PASSPHRASE]}
    key_file.save(here, key_file.KeyFile(desk_id=mine.desk_id, key_id=mine.key_id, slots=mixed))
    with pytest.raises(WrongPassphraseError):
        keys.unlock(here, PASSPHRASE)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'{"sum": 1}', b"\xff\xfe\x00", b"[" * 100_000])
def test_that_damaged_keys_are_mended_from_their_copy(path: Path, content: bytes) -> None:
    made = keys.create(path, PASSPHRASE, cost=CHEAP)
    path.write_bytes(content)
    assert keys.unlock(path, PASSPHRASE) == made.data_key
    assert path.read_bytes() == key_file.copy_of(path).read_bytes()
    assert path.with_name("keys.json.damaged").read_bytes() == content


def test_that_missing_keys_are_mended_from_their_copy_and_the_copy_from_them(path: Path) -> None:
    made = keys.create(path, PASSPHRASE, cost=CHEAP)
    path.unlink()
    assert keys.unlock(path, PASSPHRASE) == made.data_key
    key_file.copy_of(path).write_bytes(b"gone")
    assert keys.unlock_with_recovery(path, made.recovery_code) == made.data_key
    assert path.read_bytes() == key_file.copy_of(path).read_bytes()


def test_that_every_single_changed_byte_is_noticed_and_mended(path: Path) -> None:
    made = keys.create(path, PASSPHRASE, cost=CHEAP)
    whole = path.read_bytes()
    for at in range(0, len(whole), 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x15]) + whole[at + 1 :])
        assert keys.unlock(path, PASSPHRASE) == made.data_key


def test_that_keys_damaged_twice_are_told_with_the_way_out(path: Path) -> None:
    keys.create(path, PASSPHRASE, cost=CHEAP)
    path.write_bytes(b"gone")
    key_file.copy_of(path).write_bytes(b"gone too")
    with pytest.raises(KeyFileError, match="beside the latest backup"):
        keys.unlock(path, PASSPHRASE)
    assert path.read_bytes() == b"gone"


def test_that_missing_keys_are_told_with_the_way_out(path: Path) -> None:
    with pytest.raises(KeyFileError, match=r"Put keys\.json back"):
        keys.unlock(path, PASSPHRASE)


def test_that_keys_of_a_later_version_are_told_apart_from_damage(path: Path) -> None:
    keys.create(path, PASSPHRASE, cost=CHEAP)
    later = {**json.loads(path.read_text()), "version": 2}
    for file in (path, key_file.copy_of(path)):
        file.write_text(json.dumps(later))
    with pytest.raises(KeyFileError, match="later version"):
        keys.unlock(path, PASSPHRASE)


def test_that_a_cost_that_would_stop_the_computer_is_refused(path: Path) -> None:
    keys.create(path, PASSPHRASE, cost=CHEAP)
    held = key_file.load(path)
    slot = held.slots[SlotKind.PASSPHRASE]
    huge = key_file.Slot(
        kdf=key_file.Kdf(salt=slot.kdf.salt, memory_kib=1 << 30, iterations=3, lanes=4),
        nonce=slot.nonce,
        wrapped=slot.wrapped,
    )
    slots = {**held.slots, SlotKind.PASSPHRASE: huge}
    key_file.save(path, key_file.KeyFile(desk_id=held.desk_id, key_id=held.key_id, slots=slots))
    with pytest.raises(KeyFileError, match="more work"):
        keys.unlock(path, PASSPHRASE)


@pytest.mark.parametrize("step", range(1, 5))
def test_that_a_crash_while_the_passphrase_changes_leaves_the_old_or_the_new(path: Path, step: int) -> None:
    made = keys.create(path, PASSPHRASE, cost=CHEAP)
    script = """
        import os, sys
        from pathlib import Path
        from monitor_desk.data import keys
        path, step = Path(sys.argv[1]), int(sys.argv[2])
        key = keys.unlock(path, "otter lantern quarry")
        calls = 0
        def counted(real):
            def call(*given):
                global calls
                calls += 1
                if calls == step:
                    os._exit(9)
                return real(*given)
            return call
        os.replace, os.fsync = counted(os.replace), counted(os.fsync)
        keys.change_passphrase(path, key, "violet kettle morning", cost=keys.Cost(memory_kib=64, iterations=1, lanes=1))
    """
    ran = subprocess.run([sys.executable, "-c", textwrap.dedent(script), str(path), str(step)], check=False)
    assert ran.returncode == 9
    opened = []
    for passphrase in (PASSPHRASE, OTHER):
        try:
            opened.append(keys.unlock(path, passphrase))
        except WrongPassphraseError:
            continue
    assert opened == [made.data_key]
    assert keys.unlock_with_recovery(path, made.recovery_code) == made.data_key


def test_that_keys_for_each_purpose_differ_and_stay_the_same() -> None:
    key = bytes(range(32))
    made = {keys.evidence_key(key), keys.evidence_name_key(key), key}
    assert len(made) == 3
    assert keys.evidence_key(key) == keys.evidence_key(bytes(key))
    # Fixed for ever: evidence stored by one version has to open in every later one.
    assert keys.evidence_key(key).hex()[:16] == "46975a1d2075eef1"
    assert keys.evidence_name_key(key).hex()[:16] == "54a78fc2b874e27d"
