"""Reading a share pack: nothing of it is believed before the signature, every sum and every length agree."""

import hashlib
import json
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.packs import PackContent, SealedContent, revision_of

MAGIC = b"MONITOR-DESK-PACK "
_VERSION = b"1\n"
_KEY, _SIGNATURE, _LENGTH = 32, 64, 8
MOST_BYTES = 400_000_000
_AGE = (b"age-encryption.org/", b"-----BEGIN AGE")


class PackError(DeskError):
    """A pack that cannot be taken in; nothing of it was stored."""


def read_pack(path: Path, passphrase: str) -> SealedContent:
    """Return what a pack holds; raise `PackError` in words for a wrong passphrase or anything not as it was made."""
    return opened(_decrypted(_held(path), passphrase, path.name), path.name)


def opened(container: bytes, shown: str) -> SealedContent:
    """Return the content of a decrypted container, its signature and sums checked."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not container.startswith(MAGIC):
        _refuse(shown, "is encrypted as packs are but holds something else")
    start = len(MAGIC) + len(_VERSION)
    if container[len(MAGIC) : start] != _VERSION:
        _refuse(shown, "was made by a newer version of Monitor Desk", "Open it with that version.")
    public = container[start : start + _KEY]
    signature = container[start + _KEY : start + _KEY + _SIGNATURE]
    body = container[start + _KEY + _SIGNATURE :]
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, MAGIC + _VERSION + body)
        return SealedContent(content=_content(body), public=public)
    except InvalidSignature:
        _refuse(shown, "does not bear the seal that it was given")
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        raise _refusal(shown, f"is not whole: {problem}") from problem


def _held(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            _refuse(path.name, f"is larger than {MOST_BYTES // 1_000_000} MB")
        held = path.read_bytes()
    except OSError as problem:
        raise _refusal(path.name, f"cannot be opened ({problem.strerror})") from problem
    if not held.startswith(_AGE):
        _refuse(path.name, "is not a pack of Monitor Desk")
    return held


def _decrypted(held: bytes, passphrase: str, shown: str) -> bytes:
    import pyrage

    try:
        return bytes(pyrage.passphrase.decrypt(held, passphrase))
    except pyrage.DecryptError as problem:
        why = "cannot be opened with this passphrase, or was damaged on the way"
        raise _refusal(shown, why, "Ask your colleague for the passphrase, or for the file again.") from problem


def _content(body: bytes) -> PackContent:
    size = int.from_bytes(body[:_LENGTH], "big")
    head: dict[str, Any] = json.loads(body[_LENGTH : _LENGTH + size])
    files: dict[str, bytes] = {}
    at = _LENGTH + size
    for name, length in head["files"]:
        files[name] = body[at : at + length]
        at += length
        if hashlib.sha256(files[name]).hexdigest() != name:
            message = "a photo or file differs from its sum"
            raise ValueError(message)
    if at != len(body):
        message = "its length is not what it says"
        raise ValueError(message)
    return PackContent(
        title=str(head["title"]),
        made_by=str(head["made_by"]),
        made_at=datetime.fromisoformat(head["made_at"]),
        desk=str(head["desk"]),
        revisions=tuple(revision_of(plain) for plain in head["revisions"]),
        files=files,
    )


def _refuse(shown: str, why: str, instead: str = "Ask your colleague to make it again.") -> NoReturn:
    raise _refusal(shown, why, instead)


def _refusal(shown: str, why: str, instead: str = "Ask your colleague to make it again.") -> PackError:
    return PackError(f"{shown} {why}; nothing was stored. {instead}")
