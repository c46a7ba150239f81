"""What tests of a check's report need: a word in every field of it, and the words of each kind of file it becomes."""

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

from monitor_desk.domain.check_report import WHO_SEES, CheckReport
from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.visit_report import Reader, Sees
from monitor_desk.reports.check_export import write_check_report
from visit_files import photo
from visit_report_checks import Canary

MADE_AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
# What a field must hold for its line to be printed at all, or for the file to hang together.
_FIXED = {
    "media_type": "application/pdf",
    "grade": "Major",
    "state": "In progress",
    "stage": "Final",
    "kind": "met",
}
_PLAIN: dict[Any, Any] = {
    int: 3,
    date: date(2026, 11, 10),
    UUID: UUID(int=7),
    Reader: Reader.COLLEAGUE,
    Tone: Tone.PARTLY,
}


def canaried() -> tuple[CheckReport, list[Canary]]:
    """Return a report with a word of its own in every field of text, and those words."""
    found: list[Canary] = []
    report: CheckReport = _filled(CheckReport, "", (), found)
    return report, found


def written(report: CheckReport, kind: str, folder: Path) -> Path:
    """Write a copy to a file of its own."""
    path = folder / f"report{kind}"
    write_check_report(report, lambda _: photo(1, 160, 120), path, MADE_AT)
    return path


def sheets(report: CheckReport, folder: Path) -> dict[str, list[list[Any]]]:
    """Return the cells of the report's workbook by sheet, read with another library than wrote it."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(str(written(report, ".xlsx", folder)))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def text_of(report: CheckReport, kind: str, folder: Path) -> str:
    """Return every word in a file of the report, those of its properties among them."""
    return {".pdf": _pdf_text, ".docx": _zipped_text, ".xlsx": _zipped_text}[kind](written(report, kind, folder))


def ink_of(value: object) -> str:
    """Return the colour of a cell's text as RRGGBB, nothing where it has none of its own."""
    from openpyxl.cell.rich_text import CellRichText, TextBlock

    block = value[0] if isinstance(value, CellRichText) else None
    colour = block.font.color if isinstance(block, TextBlock) else None
    return str(colour.rgb)[2:] if colour else ""


def _pdf_text(path: Path) -> str:
    import subprocess

    import pikepdf

    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True)
    with pikepdf.open(path) as pdf:
        metadata = pdf.Root.Metadata.read_bytes().decode()
        notes = " ".join(str(item) for item in (pdf.docinfo or {}).values())
    return f"{done.stdout}\f{metadata} {notes}"


def _zipped_text(path: Path) -> str:
    from html import unescape
    from zipfile import ZipFile

    with ZipFile(path) as archive:
        return unescape("\n".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")))


def _filled(cls: type[Any], path: str, ways: tuple[Sees, ...], found: list[Canary]) -> Any:
    hints = get_type_hints(cls)
    values = {}
    for item in fields(cls):
        here = f"{path}.{item.name}" if path else item.name
        values[item.name] = _value(hints[item.name], here, (*ways, WHO_SEES[cls][item.name]), found)
    return cls(**values)


def _value(hint: Any, path: str, ways: tuple[Sees, ...], found: list[Canary]) -> Any:
    if get_origin(hint) is tuple:
        return (_value(get_args(hint)[0], path, ways, found),)
    kinds = [each for each in get_args(hint) if each is not type(None)] or [hint]
    kind: Any = kinds[0]
    if isinstance(kind, type) and is_dataclass(kind):
        return _filled(kind, path, ways, found)
    name = path.rpartition(".")[2]
    if kind is bool:
        return name in {"is_answered", "is_read"}
    return _text(name, path, ways, found) if kind is str else _PLAIN[kind]


def _text(name: str, path: str, ways: tuple[Sees, ...], found: list[Canary]) -> str:
    if path.startswith("evidence") and name in {"answer", "finding"}:
        return ""
    if name == "id":
        return path
    if name in _FIXED and not path.startswith(("audits", "samples", "sources")):
        return _FIXED[name]
    found.append(Canary(word=f"canary{len(found):03d}x", path=path, ways=ways))
    return found[-1].word
