"""The keys of a desk: one random data key, wrapped in a slot for each way to open the desk.

At least two slots exist before anything can be typed: one slot alone has lost other programs' users everything.
"""

import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from monitor_desk.data import key_file, recovery_codes
from monitor_desk.data.key_file import Kdf, KeyFile, KeyFileDamagedError, KeyFileError, Slot, SlotKind
from monitor_desk.data.key_store import KeyStore, KeyStoreError, SystemKeyStore
from monitor_desk.data.recovery_codes import RecoveryCodeError
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.passphrases import judge, normalised

__all__ = [
    "STANDARD_COST", "Cost", "KeyFileDamagedError", "KeyFileError", "KeyStore", "KeyStoreError", "NewKeys",
    "RecoveryCodeError", "SlotKind", "SystemKeyStore", "WrongPassphraseError", "add_key_store", "change_passphrase",
    "create", "evidence_key", "evidence_name_key", "key_id", "key_id_in", "new_recovery_code", "remove_slot", "slots",
    "unlock", "unlock_with_key_store", "unlock_with_recovery",
]  # fmt: skip
FEWEST_SLOTS = 2
_KEY_BYTES = 32
_NONCE_BYTES = 12
_SALT_BYTES = 16
_MOST_MEMORY_KIB = 1 << 20  # 1 GiB: more in the file is damage or malice, and would stop the computer
_MOST_ROUNDS = 64


class WrongPassphraseError(DeskError):
    """What was typed does not open this desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one try of a passphrase costs with Argon2id (design section 3: 64 MiB, three passes)."""

    memory_kib: int = 65536
    iterations: int = 3
    lanes: int = 4


STANDARD_COST = Cost()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKeys:
    """A desk's data key, and the recovery code to show once."""

    data_key: bytes = field(repr=False)
    recovery_code: str = field(repr=False)


def create(path: Path, passphrase: str, *, cost: Cost = STANDARD_COST) -> NewKeys:
    """Make a data key in two slots, passphrase and recovery code, written together; raise if keys are there."""
    if path.exists() or key_file.copy_of(path).exists():
        raise KeyFileError(
            f"There are keys at {path} already, and new ones would shut out what they open; nothing was changed. "
            "Open that desk, or choose an empty folder."
        )
    _refuse_weak(passphrase)
    data_key, code = secrets.token_bytes(_KEY_BYTES), recovery_codes.make()
    desk_id = uuid4().hex
    wrapped = {
        SlotKind.PASSPHRASE: _passphrase_slot(desk_id, data_key, passphrase, cost),
        SlotKind.RECOVERY_CODE: _secret_slot(desk_id, SlotKind.RECOVERY_CODE, data_key, recovery_codes.read(code)),
    }
    key_file.save(path, KeyFile(desk_id=desk_id, key_id=key_id(data_key), slots=wrapped))
    return NewKeys(data_key=data_key, recovery_code=code)


def unlock(path: Path, passphrase: str) -> bytes:
    """Return the data key; raise `WrongPassphraseError` when the passphrase does not open it."""
    keys = key_file.load(path)
    slot = _slot(keys, SlotKind.PASSPHRASE)
    data_key = _unwrapped(keys, SlotKind.PASSPHRASE, slot, _stretched(passphrase, slot.kdf))
    if data_key is None:
        raise WrongPassphraseError(
            "This passphrase does not open the desk; nothing was changed. Try again, or use the recovery code."
        )
    return _opened(path, keys, data_key)


def unlock_with_recovery(path: Path, code: str) -> bytes:
    """Return the data key; raise `RecoveryCodeError` for a slip in the code or the code of another desk."""
    keys = key_file.load(path)
    slot = _slot(keys, SlotKind.RECOVERY_CODE)
    secret = recovery_codes.read(code)
    data_key = _unwrapped(keys, SlotKind.RECOVERY_CODE, slot, _derived(secret, slot.kdf.salt, "slot"))
    if data_key is None:
        raise RecoveryCodeError(
            "This recovery code is well written but belongs to another desk, or was replaced by a newer one; "
            "nothing was changed. Find the newest code of this desk, or use the passphrase."
        )
    return _opened(path, keys, data_key)


def unlock_with_key_store(path: Path, store: KeyStore) -> bytes:
    """Return the data key by what this computer's key store holds; raise `KeyStoreError` when that is gone."""
    keys = key_file.load(path)
    slot = _slot(keys, SlotKind.KEY_STORE)
    secret = store.get(keys.desk_id) or ""
    data_key = _unwrapped(keys, SlotKind.KEY_STORE, slot, _derived(secret.encode(), slot.kdf.salt, "slot"))
    if data_key is None:
        raise KeyStoreError(
            "This computer's store for passwords does not hold the key of this desk; nothing was changed. Open the "
            "desk with the passphrase or the recovery code."
        )
    return _opened(path, keys, data_key)


def change_passphrase(path: Path, data_key: bytes, passphrase: str, *, cost: Cost = STANDARD_COST) -> None:
    """Put a new passphrase in the place of the old one; the other slots stay."""
    _refuse_weak(passphrase)
    keys = _keys_of(path, data_key)
    slot = _passphrase_slot(keys.desk_id, data_key, passphrase, cost)
    _save(path, keys, {**keys.slots, SlotKind.PASSPHRASE: slot})


def new_recovery_code(path: Path, data_key: bytes) -> str:
    """Return a new recovery code, to show once; the old one opens nothing from now on."""
    keys, code = _keys_of(path, data_key), recovery_codes.make()
    slot = _secret_slot(keys.desk_id, SlotKind.RECOVERY_CODE, data_key, recovery_codes.read(code))
    _save(path, keys, {**keys.slots, SlotKind.RECOVERY_CODE: slot})
    return code


def add_key_store(path: Path, data_key: bytes, store: KeyStore) -> None:
    """Let this computer's key store open the desk for the officer who is signed in."""
    keys, secret = _keys_of(path, data_key), secrets.token_hex(_KEY_BYTES)
    store.set(keys.desk_id, secret)
    slot = _secret_slot(keys.desk_id, SlotKind.KEY_STORE, data_key, secret.encode())
    _save(path, keys, {**keys.slots, SlotKind.KEY_STORE: slot})


def remove_slot(path: Path, kind: SlotKind, store: KeyStore | None = None) -> None:
    """Take away one way to open the desk; refused when fewer than two would be left."""
    keys = key_file.load(path)
    _slot(keys, kind)
    left = {name: slot for name, slot in keys.slots.items() if name is not kind}
    if len(left) < FEWEST_SLOTS:
        raise DeskError(
            f"A desk keeps at least two ways to open it, and without the {kind} there would be one; nothing was "
            "changed. Add another way first."
        )
    _save(path, keys, left)
    if kind is SlotKind.KEY_STORE and store is not None:
        store.remove(keys.desk_id)


def slots(path: Path) -> tuple[SlotKind, ...]:
    """Return the ways to open the desk at `path`."""
    return tuple(kind for kind in SlotKind if kind in key_file.load(path).slots)


def key_id(data_key: bytes) -> str:
    """Return a short name of a data key that gives nothing of it away; the same in keys and backups."""
    return _derived(data_key, b"", "key id").hex()[:16]


def key_id_in(path: Path) -> str:
    """Return the name of the data key that the keys at `path` open."""
    return key_file.load(path).key_id


def evidence_key(data_key: bytes) -> bytes:
    """Return the key that encrypts evidence files."""
    return _derived(data_key, b"", "evidence content")


def evidence_name_key(data_key: bytes) -> bytes:
    """Return the key that makes the names of evidence files, so that a name tells nothing of the content."""
    return _derived(data_key, b"", "evidence names")


def _refuse_weak(passphrase: str) -> None:
    """Raise the sentence for a passphrase that is too weak."""
    sentence = judge(passphrase)
    if sentence is not None:
        raise DeskError(f"{sentence}. Nothing was changed.")


def _slot(keys: KeyFile, kind: SlotKind) -> Slot:
    """Return a slot; raise when the desk has none of that kind."""
    if kind not in keys.slots:
        others = " or ".join(f"the {name}" for name in SlotKind if name in keys.slots)
        raise KeyFileError(f"This desk is not opened by a {kind}; nothing was changed. Use {others}.")
    return keys.slots[kind]


def _keys_of(path: Path, data_key: bytes) -> KeyFile:
    """Return the keys at `path`; raise when they are another desk's."""
    keys = key_file.load(path)
    if keys.key_id != key_id(data_key):
        raise KeyFileError(
            f"{path} belongs to another desk than the one that is open; nothing was changed. Put this desk's own "
            "keys.json back."
        )
    return keys


def _save(path: Path, keys: KeyFile, wrapped: Mapping[SlotKind, Slot]) -> None:
    """Write the keys with other slots."""
    key_file.save(path, KeyFile(desk_id=keys.desk_id, key_id=keys.key_id, slots=wrapped))


def _opened(path: Path, keys: KeyFile, data_key: bytes) -> bytes:
    """Return the data key; mend file and copy where they differ, which never stands in the way of opening."""
    with suppress(OSError):
        key_file.mend(path, keys)
    return data_key


def _passphrase_slot(desk_id: str, data_key: bytes, passphrase: str, cost: Cost) -> Slot:
    """Return the data key wrapped by a passphrase."""
    kdf = Kdf(
        salt=secrets.token_bytes(_SALT_BYTES),
        memory_kib=cost.memory_kib,
        iterations=cost.iterations,
        lanes=cost.lanes,
    )
    return _wrapped(desk_id, SlotKind.PASSPHRASE, kdf, _stretched(passphrase, kdf), data_key)


def _secret_slot(desk_id: str, kind: SlotKind, data_key: bytes, secret: bytes) -> Slot:
    """Return the data key wrapped by a secret that was drawn at random, which needs no stretching."""
    kdf = Kdf(salt=secrets.token_bytes(_SALT_BYTES))
    return _wrapped(desk_id, kind, kdf, _derived(secret, kdf.salt, "slot"), data_key)


def _wrapped(desk_id: str, kind: SlotKind, kdf: Kdf, wrapping_key: bytes, data_key: bytes) -> Slot:
    """Return the data key sealed by AES-GCM for this desk and this slot only."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(wrapping_key).encrypt(nonce, data_key, _bound_to(desk_id, kind))
    return Slot(kdf=kdf, nonce=nonce, wrapped=sealed)


def _unwrapped(keys: KeyFile, kind: SlotKind, slot: Slot, wrapping_key: bytes) -> bytes | None:
    """Return the data key, or None when the wrapping key does not fit."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(wrapping_key).decrypt(slot.nonce, slot.wrapped, _bound_to(keys.desk_id, kind))
    except (InvalidTag, ValueError):
        return None


def _bound_to(desk_id: str, kind: SlotKind) -> bytes:
    """Return what a seal is bound to: a slot moved to another desk or kind does not open."""
    return f"{key_file.FORMAT}/{key_file.VERSION}/{desk_id}/{kind}".encode()


def _stretched(passphrase: str, kdf: Kdf) -> bytes:
    """Return the key made from a passphrase by Argon2id with the cost that the slot names."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    if not (8 <= 8 * kdf.lanes <= kdf.memory_kib <= _MOST_MEMORY_KIB and 1 <= kdf.iterations <= _MOST_ROUNDS):
        raise KeyFileDamagedError(
            "keys.json asks for more work than this program would ever ask, so it is damaged or was tampered with; "
            "nothing was changed. Put back the copy that lies beside the latest backup."
        )
    stretch = Argon2id(
        salt=kdf.salt,
        length=_KEY_BYTES,
        iterations=kdf.iterations,
        lanes=kdf.lanes,
        memory_cost=kdf.memory_kib,
    )
    return stretch.derive(normalised(passphrase).encode())


def _derived(secret: bytes, salt: bytes, purpose: str) -> bytes:
    """Return a key for one purpose by HKDF-SHA256 (RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(
        algorithm=SHA256(), length=_KEY_BYTES, salt=salt or None, info=f"monitor-desk {purpose}".encode()
    ).derive(secret)
