"""The evidence store: photos and files, each encrypted, named by its content in a way that tells nothing.

A file is a header and chunks of 1 MiB, each sealed by AES-GCM. The nonce holds the chunk's number and whether
it is the last, so that a cut, a swap or a repeat shows (the STREAM construction of Hoang, Reyhanitabar,
Rogaway and Vizár, 2015). Each file has a key of its own, so no nonce is ever used twice under one key.
"""

import hashlib
import hmac
import io
import re
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from monitor_desk.data.durable import in_words, is_full, make_folder, new_file, sync_file, sync_folder, temporary_beside
from monitor_desk.data.keys import evidence_key, evidence_name_key
from monitor_desk.domain.errors import DeskError

MAGIC = b"MDESKEV1"
CHUNK = 1 << 20
_SALT = 32
_TAG = 16
_NAME = re.compile(r"[0-9a-f]{64}")


class EvidenceError(DeskError):
    """A photo or file cannot be shown."""


class EvidenceMissingError(EvidenceError):
    """The file of a piece of evidence is not there."""


class EvidenceDamagedError(EvidenceError):
    """The file of a piece of evidence is not as it was stored."""


class NoRoomError(EvidenceError):
    """There is no room on the disk for a photo or file."""


class EvidenceState(StrEnum):
    """How a piece of evidence was found."""

    SOUND = "sound"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRef:
    """What a row keeps of a stored file; `size` in bytes, `sha256` of the content in hexadecimal."""

    name: str
    size: int
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceCheck:
    """What a look through the store found: names that rows use and are missing or damaged, names no row uses."""

    checked: int
    missing: tuple[str, ...]
    damaged: tuple[str, ...]
    unused: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Say whether every file that a row names is there and whole."""
        return not self.missing and not self.damaged


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """A file that is on the disk, encrypted and synced, but has no name yet: a crash leaves nothing of it.

    `waiting` is None where the store has the content already.
    """

    reference: EvidenceRef
    waiting: Path | None


class EvidenceStore:
    """Keeps files, encrypted, in one folder."""

    def __init__(self, folder: Path, data_key: bytes) -> None:
        self._folder = folder
        self._content_key = evidence_key(data_key)
        self._name_key = evidence_name_key(data_key)

    def put(self, source: bytes | Path, media_type: str) -> EvidenceRef:
        """Store a file; it is on the disk, synced, before this returns. Storing the same again changes nothing."""
        with in_words(self._folder):
            make_folder(self._folder)
            reference = self._named(source, media_type)
            if self.state(reference.name) is not EvidenceState.SOUND:
                with new_file(self._folder / reference.name) as target:
                    self._seal(source, reference, target)
        return reference

    def stage(self, source: bytes | Path, media_type: str) -> Staged:
        """Write a file that has no name yet: `keep` names it, `drop` forgets it, a crash leaves it to be swept."""
        with _room_told(), in_words(self._folder):
            make_folder(self._folder)
            reference = self._named(source, media_type)
            if self.state(reference.name) is EvidenceState.SOUND:
                return Staged(reference=reference, waiting=None)
            waiting = temporary_beside(self._folder / reference.name)
            try:
                self._write(source, reference, waiting)
            except BaseException:
                waiting.unlink(missing_ok=True)
                raise
            return Staged(reference=reference, waiting=waiting)

    def keep(self, staged: Iterable[Staged]) -> None:
        """Give files their names, durably; after this rows may name them."""
        with in_words(self._folder):
            for one in staged:
                if one.waiting is not None and one.waiting.exists():
                    one.waiting.replace(self._folder / one.reference.name)
            sync_folder(self._folder)

    def drop(self, staged: Iterable[Staged]) -> None:
        """Forget files that were not kept."""
        for one in staged:
            if one.waiting is not None:
                one.waiting.unlink(missing_ok=True)

    def name_of(self, sha256: str) -> str:
        """Return the name under which this store keeps the content of a sum; another desk's store has its own."""
        return hmac.new(self._name_key, sha256.encode(), "sha256").hexdigest()

    def get(self, name: str) -> bytes:
        """Return the content; raise `EvidenceMissingError` or `EvidenceDamagedError` rather than give a part."""
        content = b"".join(self.chunks(name))
        if self.name_of(hashlib.sha256(content).hexdigest()) != name:
            raise _damaged(name)
        return content

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield the content piece by piece, each piece checked before it is given; for big files."""
        path = self.path_of(name)
        if not path.is_file():
            raise EvidenceMissingError(
                f"The file {name[:12]}… of this evidence is not in {self._folder}; nothing was changed. Restore it "
                "from a backup in Settings."
            )
        with in_words(path), path.open("rb") as file:
            try:
                yield from _decrypted(file, self._content_key)
            except (InvalidTag, ValueError) as error:
                raise _damaged(name) from error

    def state(self, name: str) -> EvidenceState:
        """Read a file to its end and say how it is, in bounded memory."""
        digest = hashlib.sha256()
        try:
            for piece in self.chunks(name):
                digest.update(piece)
        except EvidenceMissingError:
            return EvidenceState.MISSING
        except DeskError:
            return EvidenceState.DAMAGED
        return EvidenceState.SOUND if self.name_of(digest.hexdigest()) == name else EvidenceState.DAMAGED

    def check(self, wanted: Iterable[str]) -> EvidenceCheck:
        """Compare the files with the names that rows use."""
        names = sorted(set(wanted))
        states = {name: self.state(name) for name in names}
        return EvidenceCheck(
            checked=len(names),
            missing=tuple(name for name in names if states[name] is EvidenceState.MISSING),
            damaged=tuple(name for name in names if states[name] is EvidenceState.DAMAGED),
            unused=tuple(sorted(self.all_names() - set(names))),
        )

    def all_names(self) -> frozenset[str]:
        """Return the name of every file in the store."""
        if not self._folder.is_dir():
            return frozenset()
        return frozenset(path.name for path in self._folder.iterdir() if _NAME.fullmatch(path.name))

    def remove(self, name: str) -> None:
        """Take a file out of the store, for a lawful erasure; nothing happens when it is not there."""
        path = self.path_of(name)
        with in_words(path):
            path.unlink(missing_ok=True)

    def path_of(self, name: str) -> Path:
        """Return where a file lies; raise `EvidenceMissingError` for what is no name of this store."""
        if not _NAME.fullmatch(name):
            raise EvidenceMissingError(
                "The name of this evidence is not one that the store gives, so nothing was read. Restore the desk "
                "from a backup in Settings."
            )
        return self._folder / name

    def _named(self, source: bytes | Path, media_type: str) -> EvidenceRef:
        """Return the name, size and sum of a file, read once in bounded memory."""
        digest, size = hashlib.sha256(), 0
        with _opened(source) as file:
            while piece := file.read(CHUNK):
                digest.update(piece)
                size += len(piece)
        sha256 = digest.hexdigest()
        return EvidenceRef(name=self.name_of(sha256), size=size, sha256=sha256, media_type=media_type)

    def _write(self, source: bytes | Path, reference: EvidenceRef, path: Path) -> None:
        """Encrypt a file into a place of its own, synced."""
        with path.open("xb") as target:
            self._seal(source, reference, target)
        sync_file(path)

    def _seal(self, source: bytes | Path, reference: EvidenceRef, target: BinaryIO) -> None:
        """Encrypt a file into an open one; refuse one that changed since it was named."""
        digest = hashlib.sha256()
        with _opened(source) as file:
            _encrypt(file, target, self._content_key, digest)
        if digest.hexdigest() != reference.sha256:
            raise EvidenceError(
                "The file changed while it was being read, so it was not stored. Close the program that "
                "writes it and add it again."
            )


@contextmanager
def _room_told() -> Iterator[None]:
    """Tell a full disk from other faults, so that whoever adds many files can say what became of them."""
    try:
        yield
    except DeskError as error:
        if isinstance(error.__cause__, OSError) and is_full(error.__cause__):
            raise NoRoomError(str(error)) from error
        raise


def _damaged(name: str) -> EvidenceDamagedError:
    """Return the sentence for a file that is not as it was stored."""
    return EvidenceDamagedError(
        f"The file {name[:12]}… of this evidence is damaged and is not shown; nothing was changed. Restore it from "
        "a backup in Settings."
    )


def _opened(source: bytes | Path) -> BinaryIO:
    """Return something to read a source from."""
    return io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")


def _file_key(content_key: bytes, salt: bytes) -> AESGCM:
    """Return the cipher of one file."""
    derived = HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"monitor-desk evidence file").derive(content_key)
    return AESGCM(derived)


def _nonce(number: int, *, is_last: bool) -> bytes:
    """Return the nonce of a chunk."""
    return number.to_bytes(11, "big") + bytes([is_last])


def _encrypt(source: BinaryIO, target: BinaryIO, content_key: bytes, digest: "hashlib._Hash") -> None:
    """Write the header and the sealed chunks; an empty file is one empty last chunk."""
    salt = secrets.token_bytes(_SALT)
    cipher = _file_key(content_key, salt)
    target.write(MAGIC + salt)
    piece = source.read(CHUNK)
    for number in count():
        following = source.read(CHUNK)
        digest.update(piece)
        target.write(cipher.encrypt(_nonce(number, is_last=not following), piece, MAGIC))
        if not following:
            return
        piece = following


def _decrypted(source: BinaryIO, content_key: bytes) -> Iterator[bytes]:
    """Yield the chunks; raise `InvalidTag` or `ValueError` at the first that is not as it was written."""
    if source.read(len(MAGIC)) != MAGIC:
        raise ValueError("no evidence")
    cipher = _file_key(content_key, source.read(_SALT))
    sealed = source.read(CHUNK + _TAG)
    for number in count():
        following = source.read(CHUNK + _TAG)
        yield cipher.decrypt(_nonce(number, is_last=not following), sealed, MAGIC)
        if not following:
            return
        sealed = following
