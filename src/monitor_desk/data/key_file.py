"""The file `keys.json` and its copy: written whole, read with the damage told."""

import binascii
import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from monitor_desk.data.durable import in_words, put_in_place, write_whole
from monitor_desk.domain.errors import DeskError

FORMAT = "monitor-desk keys"
VERSION = 1
LARGEST = 1_000_000


class SlotKind(StrEnum):
    """The ways to open a desk; a desk has at most one slot of each."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a slot, no secret
    RECOVERY_CODE = "recovery code"
    KEY_STORE = "key store"


class KeyFileError(DeskError):
    """The keys of a desk cannot be read."""


class KeyFileDamagedError(KeyFileError):
    """The keys are there, but damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kdf:
    """How the key of a slot is made from what a person types; `memory_kib` 0 means HKDF instead of Argon2id."""

    salt: bytes
    memory_kib: int = 0
    iterations: int = 0
    lanes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The data key, wrapped once."""

    kdf: Kdf
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """What `keys.json` holds; `is_from_copy` when the file itself could not be read and its copy was."""

    desk_id: str
    key_id: str
    slots: Mapping[SlotKind, Slot]
    is_from_copy: bool = False


def copy_of(path: Path) -> Path:
    """Return the name of the copy that is kept beside the keys."""
    return path.with_name(f"{path.name}.bak")


def load(path: Path) -> KeyFile:
    """Return the keys from the file, or from its copy when the file is missing or damaged."""
    try:
        return _parsed(path)
    except KeyFileError as error:
        if not copy_of(path).exists():
            raise
        try:
            copied = _parsed(copy_of(path))
        except KeyFileError:
            raise error from None
    return KeyFile(desk_id=copied.desk_id, key_id=copied.key_id, slots=copied.slots, is_from_copy=True)


def sound_path(path: Path) -> Path:
    """Return the file or, where that cannot be read, its copy; raise `KeyFileError` when neither can."""
    return copy_of(path) if load(path).is_from_copy else path


def save(path: Path, keys: KeyFile) -> None:
    """Write the file and then its copy, each in one durable step."""
    content = _written(keys)
    with in_words(path):
        write_whole(path, content)
        write_whole(copy_of(path), content)


def mend(path: Path, keys: KeyFile) -> None:
    """Make file and copy alike again after one of them was damaged; the damaged file is kept beside them."""
    content = _written(keys)
    for place in (path, copy_of(path)):
        found = place.read_bytes() if place.exists() else None
        if found == content:
            continue
        if found is not None and keys.is_from_copy:
            put_in_place(place, place.with_name(f"{place.name}.damaged"))
        write_whole(place, content)


def _written(keys: KeyFile) -> bytes:
    """Return the text of the file, with a sum that shows damage."""
    body = {
        "format": FORMAT,
        "version": VERSION,
        "desk_id": keys.desk_id,
        "key_id": keys.key_id,
        "slots": {str(kind): _slot_out(slot) for kind, slot in sorted(keys.slots.items())},
    }
    return json.dumps({**body, "sum": _sum(body)}, indent=2).encode()


def _sum(body: Mapping[str, object]) -> str:
    """Return the SHA-256 of the content; it shows damage, the seals of the slots guard against people."""
    packed = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(packed.encode()).hexdigest()


def _slot_out(slot: Slot) -> dict[str, object]:
    """Return a slot as it is written."""
    return {
        "kdf": {
            "salt": b64encode(slot.kdf.salt).decode(),
            "memory_kib": slot.kdf.memory_kib,
            "iterations": slot.kdf.iterations,
            "lanes": slot.kdf.lanes,
        },
        "nonce": b64encode(slot.nonce).decode(),
        "wrapped": b64encode(slot.wrapped).decode(),
    }


def _parsed(path: Path) -> KeyFile:
    """Return the keys in one file; raise `KeyFileError` in words."""
    if not path.exists():
        raise KeyFileError(
            f"The keys of this desk are not at {path}, so it cannot be opened; nothing was changed. Put keys.json "
            "back, or take the one that lies beside the latest backup."
        )
    try:
        with in_words(path), path.open("rb") as file:
            body = json.loads(file.read(LARGEST))
        return _checked(body)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, binascii.Error) as error:
        raise KeyFileDamagedError(
            f"{path} is damaged, so the desk cannot be opened with it; nothing was changed. Put back the copy that "
            "lies beside the latest backup."
        ) from error


def _checked(body: dict[str, object]) -> KeyFile:
    """Return the keys in a parsed file; raise `ValueError` for anything that was not written by `save`."""
    given = body.pop("sum")
    if body["format"] == FORMAT and body["version"] not in (VERSION,):
        raise KeyFileError(
            "keys.json was written by a later version of this program; nothing was changed. Install that version."
        )
    if body["format"] != FORMAT or given != _sum(body):
        raise ValueError("not as it was written")
    slots = body["slots"]
    if not isinstance(slots, dict):
        raise TypeError("slots")
    return KeyFile(
        desk_id=str(body["desk_id"]),
        key_id=str(body["key_id"]),
        slots={SlotKind(name): _slot_in(slot) for name, slot in slots.items()},
    )


def _slot_in(written: dict[str, object]) -> Slot:
    """Return a slot as it was written."""
    kdf = written["kdf"]
    if not isinstance(kdf, dict):
        raise TypeError("kdf")
    return Slot(
        kdf=Kdf(
            salt=b64decode(str(kdf["salt"]), validate=True),
            memory_kib=int(kdf["memory_kib"]),
            iterations=int(kdf["iterations"]),
            lanes=int(kdf["lanes"]),
        ),
        nonce=b64decode(str(written["nonce"]), validate=True),
        wrapped=b64decode(str(written["wrapped"]), validate=True),
    )
