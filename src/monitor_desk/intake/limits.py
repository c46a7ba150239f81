"""Which files are read at all: kinds, sizes and the words in which others are refused (quality, section 2)."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from monitor_desk.domain.errors import DeskError

MAX_PACKED_BYTES: Final = 20 * 1024 * 1024
MAX_UNPACKED_BYTES: Final = 200 * 1024 * 1024
MAX_RATIO: Final = 100
MAX_MEMBERS: Final = 10_000
MAX_ROWS: Final = 200_000
MAX_COLUMNS: Final = 500
BLANK_RUN: Final = 1_000

_TYPE_WORDS: Final = {
    ".xls": "an old Excel workbook",
    ".xlsm": "an Excel workbook with macros",
    ".xlsb": "a binary Excel workbook",
    ".xltx": "an Excel template",
    ".ods": "an OpenDocument spreadsheet",
    ".numbers": "a Numbers spreadsheet",
    ".pdf": "a PDF",
    ".doc": "a Word document",
    ".docx": "a Word document",
    ".odt": "an OpenDocument text",
    ".txt": "a text file",
    ".tsv": "a tab-separated file",
    ".json": "a JSON file",
    ".xml": "an XML file",
    ".html": "a web page",
    ".htm": "a web page",
    ".zip": "a zip archive",
}
_AS_WORKBOOK: Final = "open it in Excel or LibreOffice, choose Save as, “Excel workbook (.xlsx)”, and import that file"
_FROM_PAPER: Final = (
    "ask whoever sent it for the spreadsheet it was made from, or copy its table into a new workbook, "
    "save that as .xlsx and import it"
)
_PAPERS: Final = frozenset({".pdf", ".doc", ".docx", ".odt"})

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class ReadingCancelledError(DeskError):
    """The officer stopped the reading of a file."""


def checked_kind(path: Path) -> str:
    """Return ".csv" or ".xlsx"; raise `DeskError` for a file of another kind, too big, empty or out of reach."""
    kind = path.suffix.lower()
    _check_reachable(path)
    if kind not in {".csv", ".xlsx"}:
        raise refused_kind(path.name, kind)
    size = path.stat().st_size
    if size == 0:
        raise DeskError(f"{path.name} is empty (0 bytes), so nothing was stored; ask for the file again.")
    if size > MAX_PACKED_BYTES:
        raise DeskError(
            f"{path.name} is {_megabytes(size)} MB and the desk reads files up to 20 MB; nothing was stored. "
            "Split it, or delete the sheets and columns that are not needed, and import again."
        )
    return kind


def refused_kind(name: str, kind: str) -> DeskError:
    """Return the refusal of a file that is neither .xlsx nor .csv, with how to save it."""
    what = _TYPE_WORDS.get(kind, f"a “{kind}” file" if kind else "a file without an ending")
    how = _FROM_PAPER if kind in _PAPERS else _AS_WORKBOOK
    return DeskError(f"{name} is {what}; the desk reads .xlsx and .csv only, so nothing was stored: {how}.")


def damaged(name: str) -> DeskError:
    """Return the sentence for a workbook whose insides cannot be read."""
    return DeskError(
        f"{name} is damaged or was not copied completely, so nothing of it was stored; "
        "open it in Excel, let Excel repair it, save it as .xlsx and import that file, or ask for it again."
    )


def check_archive(name: str, archive: zipfile.ZipFile) -> None:
    """Raise `DeskError` if a workbook would unpack to more than the desk takes, before anything is unpacked."""
    members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    packed = max(1, sum(member.compress_size for member in members))
    if len(members) > MAX_MEMBERS or unpacked > MAX_UNPACKED_BYTES:
        raise DeskError(
            f"{name} unpacks to {_megabytes(unpacked)} MB in {len(members):,} parts and the desk takes up to "
            "200 MB, so it was not opened and nothing was stored; split it and import the parts."
        )
    if unpacked > MAX_RATIO * packed and unpacked > 1024 * 1024:
        raise DeskError(
            f"{name} unpacks to {unpacked // packed:,} times its size, as files made to do harm do, so it was "
            "not opened and nothing was stored; save it again as .xlsx in Excel, or ask for it again."
        )


def too_many_rows(name: str) -> DeskError:
    """Return the refusal of a table that is too long."""
    return DeskError(
        f"{name} has more than {MAX_ROWS:,} rows, which is the most the desk reads, so nothing was stored; "
        "split it and import the parts."
    )


def go_on(cancelled: Cancelled | None) -> None:
    """Raise `ReadingCancelledError` if the officer has cancelled."""
    if cancelled is not None and cancelled():
        raise ReadingCancelledError("Reading was cancelled. Nothing was stored.")


def _check_reachable(path: Path) -> None:
    if path.is_dir():
        raise DeskError(f"{path.name} is a folder, so nothing was stored; choose a .xlsx or .csv file in it.")
    if not path.exists():
        raise DeskError(
            f"{path.name} is not there any more, so nothing was stored; check whether it was moved or renamed."
        )


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:,.0f}"
