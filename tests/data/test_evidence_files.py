"""Files on their way in as evidence: sound ones as they are or made ready, harmful ones refused by name and at once."""

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest

from hostile_evidence import PDF, REFUSED, excel, photo, with_part, word
from monitor_desk.data.evidence_files import prepare
from monitor_desk.domain import evidence_rules as rules
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence_rules import DOCX, XLSX, Pasted

MOST_SECONDS = 2.0


@pytest.mark.parametrize(("name", "make", "words"), REFUSED, ids=[name for name, _, _ in REFUSED])
def test_that_a_harmful_or_broken_file_is_refused_by_name_in_under_two_seconds(
    tmp_path: Path, name: str, make: Callable[[], bytes], words: str
) -> None:
    content = make()
    path = tmp_path / name
    path.write_bytes(content)
    for source in (path, Pasted(name=name, content=content)):
        began = perf_counter()
        with pytest.raises(DeskError) as caught:
            prepare(source)
        assert perf_counter() - began < MOST_SECONDS
        assert str(caught.value).startswith(f"{name} ")
        assert words in str(caught.value)
        assert "was not added. " in str(caught.value)
        assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("name", "make", "media_type"),
    [
        ("policy.pdf", lambda: PDF, rules.PDF),
        ("POLICY.PDF", lambda: PDF.rstrip() + b"\r\n\0\0", rules.PDF),
        ("rota.docx", word, DOCX),
        ("rota.xlsx", excel, XLSX),
    ],
)
def test_that_a_sound_document_is_kept_byte_for_byte(
    tmp_path: Path, name: str, make: Callable[[], bytes], media_type: str
) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    made = prepare(path)
    assert (made.name, made.media_type, made.width) == (name, media_type, None)
    assert made.content == path.read_bytes()


@pytest.mark.parametrize(
    ("given", "form", "kept"),
    [
        ("IMG_0001.JPG", "JPEG", "IMG_0001.JPG"),
        ("IMG_0002.HEIC", "HEIF", "IMG_0002.jpg"),
        ("scan.webp", "WEBP", "scan.jpg"),
        ("plan.png", "PNG", "plan.png"),
        ("really a jpeg.png", "JPEG", "really a jpeg.jpg"),
        ("no ending", "JPEG", "no ending.jpg"),
        ("from 12.4.2026", "PNG", "from 12.4.2026.png"),
    ],
)
def test_that_a_photo_is_called_what_it_is_now(given: str, form: str, kept: str) -> None:
    made = prepare(Pasted(name=given, content=photo(60, 40, form)))
    assert made.name == kept
    assert (made.width, made.height) == (60, 40)


def test_that_what_hides_behind_a_photo_does_not_come_along() -> None:
    made = prepare(Pasted(name="both.jpg", content=photo(60, 40) + word("Zimtkanarienvogel") + PDF))
    assert isinstance(made.content, bytes)
    assert b"%PDF" not in made.content
    assert not zipfile.is_zipfile(io.BytesIO(made.content))


def test_that_a_document_that_is_too_large_is_refused_without_reading_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "scan.pdf"
    with path.open("wb") as file:
        file.write(PDF)
        file.truncate(rules.MOST_PDF_BYTES + 1)
    monkeypatch.setattr(Path, "read_bytes", lambda _self: pytest.fail("it was read"))
    with pytest.raises(DeskError, match=r"scan\.pdf is larger than 50 MB"):
        prepare(path)


def test_that_a_folder_and_a_file_that_is_gone_are_told(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="is a folder"):
        prepare(tmp_path)
    with pytest.raises(DeskError, match="not there"):
        prepare(tmp_path / "gone.jpg")


def test_that_a_part_that_unpacks_to_more_than_it_says_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    content = bytearray(with_part(word(), "word/media/a.bin", bytes(5000)))
    at = content.rfind(b"PK\x01\x02")
    content[at + 24 : at + 28] = (10).to_bytes(4, "little")
    with pytest.raises(DeskError, match="damaged"):
        prepare(Pasted(name="liar.docx", content=bytes(content)))


@pytest.mark.parametrize("make", [lambda: PDF, word, excel])
def test_that_no_damage_brings_anything_but_a_file_or_a_sentence(make: Callable[[], bytes]) -> None:
    whole, chance, outcomes = make(), random.Random(7), set()
    for _ in range(300):
        content = bytearray(whole)
        for _ in range(chance.choice([1, 3, 20])):
            content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            outcomes.add(prepare(Pasted(name="document", content=bytes(content))).media_type)
        except DeskError:
            outcomes.add("refused")
    assert "refused" in outcomes


def test_that_names_lose_what_misleads() -> None:
    assert rules.plain_name("C:\\Users\\a\\photo.jpg") == "photo.jpg"
    assert rules.plain_name("../../etc/passwd") == "passwd"
    assert rules.plain_name("photo\u202egpj.exe") == "photogpj.exe"
    assert rules.plain_name(" a\tb\nc .pdf ") == "abc .pdf"
    assert rules.plain_name("...") == "Without a name"
    long = rules.plain_name("ł" * 300 + ".pdf")
    assert len(long) == rules.LONGEST_NAME
    assert long.endswith("ł.pdf")
    assert rules.refusal_by_name("photo\u202egpj.exe").startswith("photo")


def test_that_what_is_said_of_an_adding_counts_all_of_it() -> None:
    some = rules.AddedEvidence(refused=(("a", "x"),), already=(("b", "y"), ("c", "z")))
    assert some.words() == "Nothing added, 1 refused, 2 were there already"
