"""Which files are taken as evidence, what they are called, and the words in which others are refused (quality, 2)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final
from uuid import UUID

MOST_FILES: Final = 500  # † in one go
MOST_PDF_BYTES: Final = 50_000_000  # †
MOST_OFFICE_BYTES: Final = 20 * 1024 * 1024
MOST_UNPACKED_BYTES: Final = 200 * 1024 * 1024
MOST_RATIO: Final = 100
MOST_PARTS: Final = 10_000
LONGEST_NAME: Final = 120

PDF: Final = "application/pdf"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SUFFIXES: Final[Mapping[str, tuple[str, ...]]] = {
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    PDF: (".pdf",),
    DOCX: (".docx",),
    XLSX: (".xlsx",),
}
PHOTO_SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif"})
TAKEN: Final = "JPEG, PNG, WebP, HEIC, PDF, Word (.docx) and Excel (.xlsx)"

# Told by their ending; what to do with each.
_AS_DOCX: Final = "Open it in Word, save it as “Word document (.docx)” and add that"
_AS_XLSX: Final = "Open it in Excel, save it as “Excel workbook (.xlsx)” and add that"
_AS_PDF: Final = "Open it, print or export it as a PDF and add that"
_REFUSED: Final[Mapping[str, tuple[str, str]]] = {
    ".doc": ("an old Word document", _AS_DOCX),
    ".docm": ("a Word document with macros", _AS_DOCX),
    ".dotm": ("a Word template with macros", _AS_DOCX),
    ".dotx": ("a Word template", _AS_DOCX),
    ".rtf": ("a rich text file", _AS_DOCX),
    ".odt": ("an OpenDocument text", _AS_DOCX),
    ".xls": ("an old Excel workbook", _AS_XLSX),
    ".xlsm": ("an Excel workbook with macros", _AS_XLSX),
    ".xlsb": ("a binary Excel workbook", _AS_XLSX),
    ".xltm": ("an Excel template with macros", _AS_XLSX),
    ".ods": ("an OpenDocument spreadsheet", _AS_XLSX),
    ".csv": ("a table of plain text", _AS_XLSX),
    ".ppt": ("an old presentation", _AS_PDF),
    ".pptx": ("a presentation", _AS_PDF),
    ".pptm": ("a presentation with macros", _AS_PDF),
    ".txt": ("a plain text", _AS_PDF),
    ".htm": ("a web page", _AS_PDF),
    ".html": ("a web page", _AS_PDF),
    ".mht": ("a web page", _AS_PDF),
    ".svg": ("an SVG drawing", "Save it as a PNG or PDF and add that"),
    ".eml": ("an e-mail", _AS_PDF),
    ".msg": ("an e-mail", _AS_PDF),
    ".zip": ("an archive", "Unpack it and add the files in it"),
    ".7z": ("an archive", "Unpack it and add the files in it"),
    ".rar": ("an archive", "Unpack it and add the files in it"),
    ".gif": ("a GIF", "Save it as a PNG and add that"),
    ".bmp": ("a BMP", "Save it as a PNG and add that"),
    ".tif": ("a TIFF", "Save it as a PNG or PDF and add that"),
    ".tiff": ("a TIFF", "Save it as a PNG or PDF and add that"),
    ".mp4": ("a video", "Add a photo of what it shows, and note where the video is kept"),
    ".mov": ("a video", "Add a photo of what it shows, and note where the video is kept"),
    ".mp3": ("a sound recording", "Write down what was said, and note where the recording is kept"),
    ".m4a": ("a sound recording", "Write down what was said, and note where the recording is kept"),
    ".wav": ("a sound recording", "Write down what was said, and note where the recording is kept"),
}
_PROGRAMS: Final = re.compile(
    r"\.(?:exe|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|msi|msp|scr|pif|cpl|dll|jar|lnk|reg|hta|sh|py|app|apk|iso|img)"
)
_UNFIT: Final = re.compile(r"[\x00-\x1f\x7f-\x9f<>:\"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """Bytes from the clipboard, with the name that they are to have."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceTarget:
    """Where evidence belongs (visit or check, part, section and question, finding, action) and of what kind it is."""

    visit_id: UUID | None = None
    check_id: UUID | None = None
    part_id: UUID | None = None
    location_id: UUID | None = None
    provider_id: UUID | None = None
    section: str = ""
    question: str = ""
    finding_id: UUID | None = None
    action_id: UUID | None = None
    source: str = ""
    is_private: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedEvidence:
    """What became of the files that were added.

    `refused` holds each file's name with the sentence that says why; `already` those whose content was there before,
    which were not added twice.
    """

    ids: tuple[UUID, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    already: tuple[tuple[str, str], ...] = ()

    def words(self) -> str:
        """Return what happened in a line: "3 files added, 1 refused, 2 were there already"."""
        parts = [f"{len(self.ids)} file{'s' * (len(self.ids) != 1)} added" if self.ids else "Nothing added"]
        if self.refused:
            parts.append(f"{len(self.refused)} refused")
        if self.already:
            parts.append(f"{len(self.already)} {'was' if len(self.already) == 1 else 'were'} there already")
        return ", ".join(parts)


def plain_name(name: str) -> str:
    """Return the last part of a name without what could mislead or break another program, shortened.

    Marks that turn the direction of writing are taken out: they make "gpj.exe" read like "exe.jpg".
    """
    bare = name.replace("\\", "/").rsplit("/", 1)[-1]
    tidy = " ".join(_UNFIT.sub("", bare).split()).strip(". ")
    stem, suffix = PurePath(tidy).stem, PurePath(tidy).suffix
    kept = f"{stem[: LONGEST_NAME - len(suffix)]}{suffix}" if len(suffix) <= 12 else tidy[:LONGEST_NAME]
    return kept or "Without a name"


def name_as(name: str, media_type: str) -> str:
    """Return a name with the ending of what the file is now: a HEIC photo is kept as a JPEG."""
    endings = SUFFIXES[media_type]
    shown = plain_name(name)
    suffix = PurePath(shown).suffix.casefold()
    if suffix in endings:
        return shown
    stem = PurePath(shown).stem if suffix in PHOTO_SUFFIXES else shown
    return f"{stem}{endings[0]}"


def refusal_by_name(name: str) -> str:
    """Return the sentence for a file whose ending says that it is not taken; empty for any other."""
    suffix = PurePath(plain_name(name)).suffix.casefold()
    if _PROGRAMS.fullmatch(suffix):
        return f"{name} is a program, and programs are never kept; it was not added. Add a photo or a PDF of it."
    if suffix in _REFUSED:
        what, instead = _REFUSED[suffix]
        return f"{name} is {what}; it was not added. {instead}."
    return ""


def refusal_by_content(name: str, what: str, instead: str = "") -> str:
    """Return the sentence for a file that is not what evidence may be."""
    return (
        f"{name} {what}; it was not added. {instead or f'Evidence is {TAKEN}: save it as one of these and add that'}."
    )


def already_there(name: str, before: str, *, is_mended: bool = False) -> str:
    """Return the sentence for content that the visit has; `is_mended` where its file was lost or damaged till now."""
    mended = " Its file was lost or damaged and is whole again." if is_mended else ""
    return f"{name} is there already, as “{before}”; it was not added twice.{mended}"
