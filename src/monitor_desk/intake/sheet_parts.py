"""Looking into a workbook's sheets before calamine does: stray far cells would make it ask for all memory there is."""

import io
import re
import zipfile
from dataclasses import dataclass
from typing import Final

from monitor_desk.intake.limits import (
    BLANK_RUN,
    MAX_COLUMNS,
    MAX_UNPACKED_BYTES,
    Cancelled,
    damaged,
    go_on,
    too_many_rows,
)
from monitor_desk.intake.tables import column_index

_MAX_CELLS: Final = 8_000_000  # calamine lays out every cell of the rectangle: about 32 bytes each
_P: Final = rb"(?:\w+:)?"  # some writers give every element a prefix
_ROW: Final = re.compile(rb"<" + _P + rb"row\b[^>]*?(?:/>|>.*?</" + _P + rb"row>)", re.DOTALL)
_ROW_NUMBER: Final = re.compile(rb"<" + _P + rb"row\b[^>]*?\br=[\"'](\d+)[\"']")
_COLUMN: Final = re.compile(rb"<" + _P + rb"c\b[^>]*?\br=[\"']([A-Z]+)\d+[\"']")
_CELL: Final = re.compile(_COLUMN.pattern + rb"[^>]*?(?:/>|>.*?</" + _P + rb"c>)", re.DOTALL)
_DATA: Final = re.compile(rb"<" + _P + rb"sheetData\b[^>]*>")
_DATA_END: Final = re.compile(rb"</" + _P + rb"sheetData>")
_UNWORKED: Final = re.compile(
    rb"<(?P<prefix>" + _P + rb")c\b(?![^>]*\bt=[\"']str[\"'])(?P<attributes>[^>]*)>"  # of words, it may come to none
    rb"<" + _P + rb"f\b[^>]*(?:/>|>[^<]*</" + _P + rb"f>)"
    rb"(?:<" + _P + rb"v\s*/>|<" + _P + rb"v></" + _P + rb"v>)?</" + _P + rb"c>"
)
_IS_ERROR: Final = re.compile(rb"(<" + _P + rb"c\b[^>]*?\bt=[\"'])e(?=[\"'])")
_KIND: Final = re.compile(rb"\st=[\"']\w*[\"']")
NOT_CALCULATED: Final = "a formula that was not calculated"


@dataclass(frozen=True, slots=True)
class CheckedParts:
    """A workbook whose every part was unpacked once: rewritten content where far cells were cut off, and notes."""

    content: bytes
    notes: tuple[str, ...]


def checked_parts(name: str, archive: zipfile.ZipFile, cancelled: Cancelled | None) -> CheckedParts:
    """Unpack each part, so that a damaged one is found, and cut off cells far outside any table."""
    notes: list[str] = []
    cut: dict[str, bytes] = {}
    unpacked = 0
    for member in archive.infolist():
        go_on(cancelled)
        part = archive.read(member)
        unpacked += len(part)
        if unpacked > MAX_UNPACKED_BYTES:
            raise damaged(name)
        if part.startswith((b"\xff\xfe", b"\xfe\xff")) and member.filename.endswith(".xml"):
            raise damaged(name)  # UTF-16: Excel never writes it, and the cells could not be looked at
        if member.filename.startswith("xl/") and b"sheetData" in part:
            notes += _remarks(part)
            if _rectangle(part) > _MAX_CELLS:
                cut[member.filename] = _cut(name, part)
    if not cut:
        return CheckedParts(b"", tuple(dict.fromkeys(notes)))
    notes.append("Cells far away from the table were left out.")
    return CheckedParts(_rewritten(archive, cut), tuple(dict.fromkeys(notes)))


def failures_as_words(content: bytes) -> bytes:
    """Return a workbook that `checked_parts` has seen, with words for each error and each formula without result.

    Such cells read as blank otherwise, and where a blank means something they would say it.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        changed = {}
        for member in archive.infolist():
            part = archive.read(member)
            if member.filename.startswith("xl/") and b"sheetData" in part:
                said = _IS_ERROR.sub(rb"\1str", _UNWORKED.sub(_not_calculated, part))
                if said != part:
                    changed[member.filename] = said
        return _rewritten(archive, changed) if changed else content


def _not_calculated(cell: "re.Match[bytes]") -> bytes:
    prefix, attributes = cell["prefix"], _KIND.sub(b"", cell["attributes"])
    words = NOT_CALCULATED.encode()
    return b'<%bc%b t="str"><%bv>%b</%bv></%bc>' % (prefix, attributes, prefix, words, prefix, prefix)


def _remarks(part: bytes) -> list[str]:
    remarks = []
    if unworked := sum(1 for _ in _UNWORKED.finditer(part)):
        remarks.append(
            f"{unworked:,} formula cells hold no result and were read as blank; open the workbook in Excel, save "
            "it and import it again if they matter."
        )
    if errors := len(_IS_ERROR.findall(part)):
        remarks.append(f"{errors:,} cells show an Excel error such as #N/A and were read as blank.")
    return remarks


def _rectangle(part: bytes) -> int:
    """Return how many cells calamine would lay out for a sheet."""
    rows = max((int(number) for number in _ROW_NUMBER.findall(part)), default=0)
    columns = {bytes(letters) for letters in _COLUMN.findall(part)}
    return rows * max((column_index(letters.decode()) + 1 for letters in columns), default=1)


def _cut(name: str, part: bytes) -> bytes:
    """Return the sheet up to its first long run of blank rows, no wider than the desk reads."""
    opening, closing = _DATA.search(part), _DATA_END.search(part)
    if opening is None or closing is None:
        raise damaged(name)
    kept: list[bytes] = []
    last = 0
    for match in _ROW.finditer(part, opening.end(), closing.start()):
        row = match.group()
        number = _ROW_NUMBER.match(row)
        before, last = last, int(number.group(1)) if number else last + 1
        if kept and last - before > BLANK_RUN:
            break
        kept.append(_CELL.sub(_narrow, row))
    rows = b"".join(kept)
    if _rectangle(rows) > _MAX_CELLS:
        raise too_many_rows(name)
    return part[: opening.end()] + rows + part[closing.start() :]


def _narrow(cell: "re.Match[bytes]") -> bytes:
    return cell.group() if column_index(cell.group(1).decode()) < MAX_COLUMNS else b""


def _rewritten(archive: zipfile.ZipFile, cut: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as copy:
        for member in archive.infolist():
            content = cut.get(member.filename)
            copy.writestr(member.filename, archive.read(member) if content is None else content)
    return target.getvalue()
