"""Makes other people's files in each way they come broken (quality, section 3), one function for each."""

import csv
import io
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

import openpyxl

HEADINGS = ("Contract Reference", "Contract Title", "Supplier", "Start date", "End date", "Value")
ROWS: tuple[tuple[object, ...], ...] = (
    ("C-1", "Supported living, north", "Amber Care Ltd", date(2025, 4, 1), date(2028, 3, 31), 120000.5),
    ("C-2", "Home care “Zürich” & £ café", "Birch Support CIC", date(2024, 12, 31), date(2026, 12, 30), 75000),
    ("C-3", "Advocacy", "Cedar Trust", date(2025, 1, 2), date(2027, 1, 1), 0),
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def csv_text(separator: str = ",", ending: str = "\r\n", rows: Sequence[Sequence[object]] = ROWS) -> str:
    """Return the register as text."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=separator, lineterminator=ending)
    writer.writerow(HEADINGS)
    writer.writerows(rows)
    return target.getvalue()


def csv_file(folder: Path, content: str | bytes, name: str = "register.csv", encoding: str = "utf-8") -> Path:
    """Write a .csv."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def workbook(folder: Path, rows: Iterable[Sequence[object]] = (HEADINGS, *ROWS), name: str = "register.xlsx") -> Path:
    """Write a sound .xlsx of one sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Register"
    for row in rows:
        sheet.append(list(row))
    path = folder / name
    book.save(path)
    return path


def repacked(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """Write a workbook's parts anew, each changed or left out (None)."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            changed = change(name, content)
            if changed is not None:
                archive.writestr(name, changed)
    return path


def _sheet(path: Path, change: Callable[[bytes], bytes]) -> Path:
    return repacked(path, lambda name, part: change(part) if name.endswith("sheet1.xml") else part)


def truncated(folder: Path) -> Path:
    """Only half of it was copied."""
    path = workbook(folder, name="truncated.xlsx")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def flipped(folder: Path) -> Path:
    """Bytes inside the sheet were changed on the way."""
    path = workbook(folder, name="flipped.xlsx")
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        sheet = archive.getinfo("xl/worksheets/sheet1.xml")
    middle = sheet.header_offset + 60 + sheet.compress_size // 2
    for position in range(middle, middle + 8):
        content[position] ^= 0xFF
    path.write_bytes(bytes(content))
    return path


def text_called_workbook(folder: Path) -> Path:
    """A .csv that somebody renamed."""
    return csv_file(folder, csv_text(), "text.xlsx")


def without_sheet(folder: Path) -> Path:
    """The sheet's part is gone."""
    path = workbook(folder, name="without-sheet.xlsx")
    return repacked(path, lambda name, part: None if name.endswith("sheet1.xml") else part)


def broken_xml(folder: Path) -> Path:
    """The sheet breaks off inside an element."""
    return _sheet(workbook(folder, name="broken-xml.xlsx"), lambda part: part[: len(part) * 2 // 3])


def strict(folder: Path) -> Path:
    """Saved as "Strict Open XML"."""

    def change(_: str, part: bytes) -> bytes:
        part = part.replace(_MAIN.encode(), b"http://purl.oclc.org/ooxml/spreadsheetml/main")
        return part.replace(_RELATIONS.encode(), b"http://purl.oclc.org/ooxml/officeDocument/relationships")

    return repacked(workbook(folder, name="strict.xlsx"), change)


def locked(folder: Path) -> Path:
    """Encrypted with a password: an OLE file that names its encrypted package."""
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    return csv_file(folder, content, "locked.xlsx")


def old_workbook_renamed(folder: Path) -> Path:
    """An .xls called .xlsx."""
    return csv_file(folder, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1500), "old.xlsx")


def archive_of(folder: Path, name: str, parts: dict[str, bytes]) -> Path:
    """Some other zip archive called .xlsx."""
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return path


def macro_workbook_renamed(folder: Path) -> Path:
    """An .xlsm called .xlsx."""
    path = workbook(folder, name="macros.xlsx")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macro")
    return path


def opendocument_renamed(folder: Path) -> Path:
    """An .ods called .xlsx."""
    return archive_of(
        folder, "calc.xlsx", {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}
    )


def word_renamed(folder: Path) -> Path:
    """A .docx called .xlsx."""
    return archive_of(folder, "word.xlsx", {"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"})


def binary_renamed(folder: Path) -> Path:
    """An .xlsb called .xlsx."""
    return archive_of(folder, "binary.xlsx", {"[Content_Types].xml": b"<x/>", "xl/workbook.bin": b"x"})


def plain_zip(folder: Path) -> Path:
    """A zip of something else."""
    return archive_of(folder, "zip.xlsx", {"letter.txt": b"Dear all"})


def bomb(folder: Path) -> Path:
    """Unpacks to a thousand times its size."""
    path = workbook(folder, name="bomb.xlsx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/nothing.xml", bytes(30 * 1024 * 1024))
    return path


def huge_unpacked(folder: Path) -> Path:
    """Says that it unpacks to more than 200 MB."""
    path = workbook(folder, name="huge.xlsx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"xl/media/{number}.bin", bytes(70 * 1024 * 1024))
    return path


def heavy(folder: Path) -> Path:
    """Larger than 20 MB as it lies on the disk."""
    path = folder / "heavy.csv"
    path.write_bytes(csv_text().encode())
    os.truncate(path, 20 * 1024 * 1024 + 1)
    return path


def no_cells(folder: Path) -> Path:
    """A new workbook in which nobody typed anything."""
    return workbook(folder, rows=(), name="no-cells.xlsx")


def headings_only(folder: Path) -> Path:
    """A filter was on when it was saved."""
    return workbook(folder, rows=(HEADINGS,), name="headings-only.xlsx")


def nothing(folder: Path) -> Path:
    """No bytes at all."""
    return csv_file(folder, b"", "nothing.csv")


def blank_csv(folder: Path) -> Path:
    """Only separators."""
    return csv_file(folder, ",,,\r\n,,,\r\n", "blank.csv")


def web_page(folder: Path) -> Path:
    """An error page saved as .csv."""
    return csv_file(folder, "<!DOCTYPE html><html><body>Sign in</body></html>", "page.csv")


def workbook_called_csv(folder: Path) -> Path:
    """An .xlsx called .csv."""
    path = workbook(folder, name="really.xlsx")
    return path.rename(folder / "really.csv")


def open_quotation(folder: Path) -> Path:
    """A quotation mark that swallows all rows after it."""
    return csv_file(folder, csv_text().replace("Advocacy", '"Advocacy') + "C-4,x,y,,,\r\nC-5,x,y,,,\r\n", "quote.csv")


def odd_utf16(folder: Path) -> Path:
    """UTF-16 that breaks off inside a letter."""
    return csv_file(folder, csv_text().encode("utf-16")[:-1], "odd.csv")


def too_many_rows(folder: Path) -> Path:
    """One row more than the desk reads."""
    return csv_file(folder, "Reference,Title\n" + "C,T\n" * 200_001, "many.csv")


def wrong_dimension(folder: Path) -> Path:
    """A sheet that says it is one cell large: openpyxl's read-only mode finds no rows in it."""
    return _sheet(
        workbook(folder, name="dimension.xlsx"),
        lambda part: re.sub(rb"<dimension[^>]*/>", b'<dimension ref="A1"/>', part),
    )


def far_cell(folder: Path) -> Path:
    """A stray cell at the last place of the sheet: calamine would ask for 512 GB and end the program."""
    path = workbook(folder, name="far.xlsx")
    stray = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    return _sheet(path, lambda part: part.replace(b"</sheetData>", stray))


def far_column(folder: Path) -> Path:
    """A stray cell far to the right in one of many rows."""
    rows = [HEADINGS, *((f"C-{number}", "Title", "Supplier", None, None, number) for number in range(1_000))]
    path = workbook(folder, rows, name="far-column.xlsx")
    stray = b'<c r="XFD2" t="inlineStr"><is><t>x</t></is></c></row>'
    return _sheet(path, lambda part: part.replace(b'</row><row r="3"', stray + b'<row r="3"', 1))


def very_wide(folder: Path) -> Path:
    """6,327 columns, as one sheet in the wild had."""
    return workbook(folder, ((*HEADINGS, *[None] * 6320, "stray"), *ROWS), name="wide.xlsx")


def long_blank_run(folder: Path) -> Path:
    """A remark 5,000 rows under the table."""
    path = workbook(folder, name="blank-run.xlsx")
    stray = b'<row r="5000"><c r="A5000" t="inlineStr"><is><t>C-9</t></is></c></row></sheetData>'
    return _sheet(path, lambda part: part.replace(b"</sheetData>", stray))


REFUSED: tuple[tuple[Callable[[Path], Path], str], ...] = (
    (truncated, "damaged"),
    (flipped, "damaged"),
    (without_sheet, "damaged"),
    (broken_xml, "damaged"),
    (text_called_workbook, "is no workbook"),
    (strict, "Strict Open XML"),
    (locked, "locked with a password"),
    (old_workbook_renamed, "old Excel workbook"),
    (macro_workbook_renamed, "with macros"),
    (opendocument_renamed, "OpenDocument"),
    (word_renamed, "Word document"),
    (binary_renamed, "binary Excel"),
    (plain_zip, "zip archive"),
    (bomb, "times its size"),
    (huge_unpacked, "200 MB"),
    (heavy, "20 MB"),
    (no_cells, "no filled cells"),
    (nothing, "empty"),
    (blank_csv, "no filled cells"),
    (web_page, "a web page"),
    (workbook_called_csv, "called .csv but is an Excel workbook"),
    (open_quotation, "quotation mark opened in row"),
    (odd_utf16, "not copied completely"),
    (too_many_rows, "200,000 rows"),
)
"""Each way to break a file, with words of the sentence that refuses it."""
