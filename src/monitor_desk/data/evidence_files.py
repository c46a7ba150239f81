"""Files on their way in as evidence: a photo made ready, a document kept as it is once its content was looked at."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

from monitor_desk.data import images
from monitor_desk.data.durable import in_words
from monitor_desk.domain import evidence_rules as rules
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence_rules import Pasted

_HEAD = 4096
_PDF_TAIL = 4096
_PDF_MARK: Final = b"%PDF-"
_ZIP_MARK: Final = b"PK\x03\x04"
_OLE_MARK: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END_OF_ZIP: Final = b"PK\x05\x06"
_END_OF_ZIP_BYTES = 22
_STARTXREF: Final = re.compile(rb"startxref\s+\d+\s+%%EOF\s*\Z")
_OTHERS: Final = (
    (b"MZ", "is a program", "Programs are never kept: add a photo or a PDF of it"),
    (b"\x7fELF", "is a program", "Programs are never kept: add a photo or a PDF of it"),
    (b"#!", "is a program", "Programs are never kept: add a photo or a PDF of it"),
    (b"Rar!", "is an archive", "Unpack it and add the files in it"),
    (b"7z\xbc\xaf", "is an archive", "Unpack it and add the files in it"),
    (b"\x1f\x8b", "is an archive", "Unpack it and add the files in it"),
    (b"{\\rtf", "is a rich text file", "Open it in Word, save it as “Word document (.docx)” and add that"),
)
_WEB: Final = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|svg|script|head|body)\b", re.IGNORECASE)
_MACROS: Final = re.compile(
    r"(?:^|/)(?:vbaProject\.bin|vbaData\.xml|macrosheets/|activeX/|attachedToolbars\.bin)", re.I
)
_PARTS: Final = {"word/document.xml": rules.DOCX, "xl/workbook.xml": rules.XLSX}
_REPAIR: Final = "Open it in the program it was made with, save it again and add that, or ask for it again"


class FileRefusedError(DeskError):
    """A file is not taken as evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedFile:
    """A file ready to be stored; `content` is a path where it is kept as it is. Width and height in pixels."""

    name: str
    content: bytes | Path
    media_type: str
    width: int | None = None
    height: int | None = None


def prepare(source: Path | Pasted) -> PreparedFile:
    """Return a file as it will be stored; raise `DeskError` naming the file and why it is not taken.

    Photos come out upright, small enough and without metadata (`images.prepare`). Documents are told by their
    content, which has to be what their name says: sound, whole, without macros, and one kind of file only.
    """
    shown = rules.plain_name(source.name)
    words = rules.refusal_by_name(shown)
    if words:
        raise FileRefusedError(words)
    head, size = _look(source, shown)
    kind = _kind(head, shown)
    if kind == "photo":
        photo = images.prepare(source.content if isinstance(source, Pasted) else source, shown)
        name = rules.name_as(shown, photo.media_type)
        return PreparedFile(
            name=name, content=photo.content, media_type=photo.media_type, width=photo.width, height=photo.height
        )
    content = _read(source, size, kind, shown)
    media_type = _checked_pdf(content, shown) if kind == "pdf" else _checked_office(content, shown)
    return PreparedFile(name=_fitting_name(shown, media_type), content=content, media_type=media_type)


def _look(source: Path | Pasted, shown: str) -> tuple[bytes, int]:
    """Return the first bytes of a file and its size."""
    if isinstance(source, Pasted):
        head, size = source.content[:_HEAD], len(source.content)
    else:
        with in_words(source):
            if source.is_dir():
                raise FileRefusedError(rules.refusal_by_content(shown, "is a folder", "Add the files in it"))
            size = source.stat().st_size
            with source.open("rb") as file:
                head = file.read(_HEAD)
    if not size:
        raise FileRefusedError(rules.refusal_by_content(shown, "is empty (0 bytes)", "Ask for the file again"))
    return head, size


def _kind(head: bytes, shown: str) -> str:
    """Return "pdf", "office" or "photo" by how the file begins; raise for what is plainly something else."""
    if head.startswith(_PDF_MARK):
        return "pdf"
    if head.startswith(_ZIP_MARK):
        return "office"
    if head.startswith(_OLE_MARK):
        what = "is an old Office file, or one that is locked with a password"
        raise FileRefusedError(
            rules.refusal_by_content(shown, what, "Save it as .docx, .xlsx or PDF without a password")
        )
    if _WEB.match(head):
        what = "is a web page or drawing"
        raise FileRefusedError(rules.refusal_by_content(shown, what, "Print it as a PDF and add that"))
    for mark, what, instead in _OTHERS:
        if head.startswith(mark):
            raise FileRefusedError(rules.refusal_by_content(shown, what, instead))
    if PurePath(shown).suffix.casefold() in {".pdf", ".docx", ".xlsx"}:
        what = f"is called {PurePath(shown).suffix} but does not begin as one"
        raise FileRefusedError(rules.refusal_by_content(shown, what, _REPAIR))
    return "photo"


def _read(source: Path | Pasted, size: int, kind: str, shown: str) -> bytes:
    most = rules.MOST_PDF_BYTES if kind == "pdf" else rules.MOST_OFFICE_BYTES
    if size > most:
        what = f"is larger than {most // 1_000_000} MB"
        raise FileRefusedError(rules.refusal_by_content(shown, what, "Save a smaller copy, or the pages that matter"))
    if isinstance(source, Pasted):
        return source.content
    with in_words(source):
        return source.read_bytes()


def _fitting_name(shown: str, media_type: str) -> str:
    """Return the name; refuse one whose ending says another kind of file."""
    suffix = PurePath(shown).suffix.casefold()
    known = {ending for endings in rules.SUFFIXES.values() for ending in endings} | rules.PHOTO_SUFFIXES
    if suffix in known and suffix not in rules.SUFFIXES[media_type]:
        right = rules.SUFFIXES[media_type][0]
        what = f"is called {suffix} but holds a {right} file"
        raise FileRefusedError(rules.refusal_by_content(shown, what, f"Rename it to {right} if that is right"))
    return rules.name_as(shown, media_type)


def _checked_pdf(content: bytes, shown: str) -> str:
    """Return the media type of a PDF that is whole and nothing else (PDF 2.0, ISO 32000-2, 7.5.5)."""
    if not _STARTXREF.search(content[-_PDF_TAIL:].rstrip(b"\x00\r\n\t ")):
        has_end = b"%%EOF" in content
        what = "holds something after the end of the PDF" if has_end else "is damaged or ends too early"
        raise FileRefusedError(rules.refusal_by_content(shown, what, _REPAIR))
    return rules.PDF


def _checked_office(content: bytes, shown: str) -> str:
    """Return the media type of a sound Word or Excel file; its size is looked at before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            _check_shape(content, members, archive, shown)
            media_type = _office_kind({member.filename for member in members}, archive, shown)
            _check_parts(members, archive, shown)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, RuntimeError) as error:
        raise _damaged(shown) from error
    return media_type


def _check_shape(content: bytes, members: list[zipfile.ZipInfo], archive: zipfile.ZipFile, shown: str) -> None:
    """Refuse an archive that unpacks to too much, hides something before or after itself, or lies about its parts."""
    unpacked = sum(member.file_size for member in members)
    packed = max(1, sum(member.compress_size for member in members))
    if unpacked > rules.MOST_UNPACKED_BYTES or len(members) > rules.MOST_PARTS:
        raise FileRefusedError(rules.refusal_by_content(shown, "unpacks to more than 200 MB", _REPAIR))
    if unpacked > rules.MOST_RATIO * packed and unpacked > 1 << 20:
        what = f"unpacks to {unpacked // packed:,} times its size, as files made to do harm do"
        raise FileRefusedError(rules.refusal_by_content(shown, what, _REPAIR))
    names = [member.filename for member in members]
    is_odd = len(set(names)) != len(names) or any(member.flag_bits & 1 for member in members)
    begins = min((member.header_offset for member in members), default=0)
    ends = content.rfind(_END_OF_ZIP) + _END_OF_ZIP_BYTES + len(archive.comment)
    if is_odd or begins != 0 or ends != len(content) or packed > len(content) or b"%PDF-" in content[:1024]:
        raise _damaged(shown)


def _office_kind(names: set[str], archive: zipfile.ZipFile, shown: str) -> str:
    """Return the media type by the parts; refuse what has macros and what is no Word or Excel file."""
    if any(_MACROS.search(name) for name in names):
        instead = "Save it without macros, as .docx or .xlsx, and add that"
        raise FileRefusedError(rules.refusal_by_content(shown, "holds macros or controls", instead))
    found = [media_type for part, media_type in _PARTS.items() if part in names]
    if len(found) != 1 or "[Content_Types].xml" not in names:
        what = "is an archive and no Word or Excel file" if not found else "is damaged"
        raise FileRefusedError(rules.refusal_by_content(shown, what, "Unpack it and add the files in it"))
    types = archive.read("[Content_Types].xml")
    if b"macroEnabled" in types:
        instead = "Save it without macros, as .docx or .xlsx, and add that"
        raise FileRefusedError(rules.refusal_by_content(shown, "holds macros", instead))
    return found[0]


def _check_parts(members: Iterable[zipfile.ZipInfo], archive: zipfile.ZipFile, shown: str) -> None:
    """Read every part to its end, so that a damaged one is found; no more than was looked at before comes out."""
    for member in members:
        read = 0
        with archive.open(member) as part:
            while piece := part.read(1 << 20):
                read += len(piece)
                if read > member.file_size:
                    raise _damaged(shown)


def _damaged(shown: str) -> FileRefusedError:
    return FileRefusedError(rules.refusal_by_content(shown, "is damaged or was not copied completely", _REPAIR))
