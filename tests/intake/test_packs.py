import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.packs import PackContent, Seal, fingerprint, plain_of, revision_of
from monitor_desk.domain.revisions import ChangeSet, Revision, Verb, hash_values
from monitor_desk.intake.packs import PackError, opened, read_pack
from monitor_desk.reports.pack import MAGIC, packed, write_pack

PASSPHRASE = "four quiet herons wade"
TEXTS = st.text(max_size=40)
VALUES = st.dictionaries(TEXTS, st.one_of(st.none(), st.booleans(), st.integers(), TEXTS), max_size=4)


def seal() -> Seal:
    key = Ed25519PrivateKey.generate()
    return Seal(private=key.private_bytes_raw(), public=key.public_key().public_bytes_raw())


def revision(values: dict[str, str | int | bool | None] | None = None, officer: str = "Łucja") -> Revision:
    held = {"name": "Bramble Close"} if values is None else values
    return Revision(
        record_kind="location",
        record_id=UUID(int=7),
        parents=(),
        device="d1",
        sequence=1,
        previous="",
        clock=99,
        change=ChangeSet(id="c1", officer=officer, label="Add"),
        verb=Verb.SET,
        salt="aa",
        values=held,
        values_hash=hash_values("aa", held),
    )


def content(**more: object) -> PackContent:
    photo = b"\xff\xd8 a photo"
    held = {
        "title": "Annual visit",
        "made_by": "Officer 1",
        "made_at": datetime(2026, 12, 1, 14, 32, tzinfo=UTC),
        "desk": "d1",
        "revisions": (revision(),),
        "files": {hashlib.sha256(photo).hexdigest(): photo},
    }
    return PackContent(**{**held, **more})  # type: ignore[arg-type]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack as a colleague makes it."""
    path = tmp_path / "visit.mdpack"
    write_pack(content(), path, passphrase=PASSPHRASE, seal=seal())
    return path


def test_that_a_pack_is_read_as_it_was_made_and_names_its_seal(tmp_path: Path) -> None:
    path, ours = tmp_path / "visit.mdpack", seal()
    size = write_pack(content(), path, passphrase=PASSPHRASE, seal=ours)
    read = read_pack(path, PASSPHRASE)
    assert (read.content, read.public, path.stat().st_size) == (content(), ours.public, size)
    assert read.fingerprint == fingerprint(ours.public)
    assert [one.name for one in tmp_path.iterdir()] == ["visit.mdpack"]


def test_that_nothing_of_a_pack_can_be_read_without_the_passphrase(pack: Path) -> None:
    held = pack.read_bytes()
    assert b"Bramble" not in held
    assert b"photo" not in held
    with pytest.raises(PackError, match=r"visit\.mdpack cannot be opened with this passphrase.*nothing was stored"):
        read_pack(pack, "another phrase altogether")


@pytest.mark.parametrize("at", [40, 200, -20])
def test_that_a_flipped_byte_is_refused(pack: Path, at: int) -> None:
    held = bytearray(pack.read_bytes())
    held[at] ^= 1
    pack.write_bytes(bytes(held))
    with pytest.raises(PackError, match="nothing was stored"):
        read_pack(pack, PASSPHRASE)


@pytest.mark.parametrize("kept", [0, 10, 150, -1])
def test_that_a_pack_cut_short_is_refused(pack: Path, kept: int) -> None:
    pack.write_bytes(pack.read_bytes()[:kept])
    with pytest.raises(PackError, match="nothing was stored"):
        read_pack(pack, PASSPHRASE)


@pytest.mark.parametrize("other", [b"PK\x03\x04 a workbook", b"", b"reference,title\n", bytes(range(256))])
def test_that_another_kind_of_file_is_named_as_such(tmp_path: Path, other: bytes) -> None:
    path = tmp_path / "register.mdpack"
    path.write_bytes(other)
    with pytest.raises(PackError, match=r"register\.mdpack is not a pack of Monitor Desk; nothing was stored"):
        read_pack(path, PASSPHRASE)


def test_that_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="cannot be opened"):
        read_pack(tmp_path / "none.mdpack", PASSPHRASE)


def test_that_a_pack_of_a_newer_version_is_refused_in_words() -> None:
    newer = packed(content(), seal()).replace(MAGIC, b"MONITOR-DESK-PACK 2\n")
    with pytest.raises(PackError, match="newer version"):
        opened(newer, "visit.mdpack")


def test_that_content_under_a_seal_that_is_not_its_own_is_refused() -> None:
    made, other = packed(content(), seal()), packed(content(title="Altered"), seal())
    start = len(MAGIC) + 96
    with pytest.raises(PackError, match="seal"):
        opened(made[:start] + other[start:], "visit.mdpack")


def test_that_a_photo_that_is_not_what_its_sum_says_is_refused_even_when_sealed() -> None:
    forged = content(files={"0" * 64: b"another photo"})
    with pytest.raises(PackError, match="differs from its sum"):
        opened(packed(forged, seal()), "visit.mdpack")


@given(VALUES, TEXTS)
def test_that_every_revision_comes_back_as_it_was(values: dict[str, str | int | bool | None], officer: str) -> None:
    made = revision(values, officer)
    assert revision_of(json.loads(json.dumps(plain_of(made)))) == made


@given(st.sampled_from(sorted(plain_of(revision()))), st.one_of(st.none(), st.integers(), TEXTS, st.lists(TEXTS)))
def test_that_an_altered_entry_is_refused_or_is_the_same(name: str, value: object) -> None:
    made = revision()
    plain = {**plain_of(made), name: value}
    try:
        read = revision_of(plain)
    except ValueError:
        return
    assert read == made or read.values is None  # as after a lawful erasure, which the id does not cover
