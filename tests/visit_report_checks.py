"""What tests of a visit's report need: a word in every field of it, and the words of each kind of file it becomes."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.visit_report import WHO_SEES, Reader, Sees, VisitReport
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.reports.paper.word import as_docx
from monitor_desk.reports.visit_report.paper import visit_report_paper
from monitor_desk.reports.visit_report.workbook import write_visit_workbook
from visit_files import photo

MADE_AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@dataclass
class Canary:
    """A word put into one field, under the table's word on who sees each field on the way to it."""

    word: str
    path: str
    ways: tuple[Sees, ...]

    def is_for(self, reader: Reader) -> bool:
        """Say whether the table lets the reader see it."""
        return all(reader in sees.readers for sees in self.ways)


def canaried(cls: type[Any] = VisitReport) -> tuple[Any, list[Canary]]:
    """Return a report with a word of its own in every field of text, and those words."""
    found: list[Canary] = []
    return _filled(cls, "", (), found), found


def _filled(cls: type[Any], path: str, ways: tuple[Sees, ...], found: list[Canary]) -> Any:
    hints = get_type_hints(cls)
    values = {}
    for item in fields(cls):
        here = f"{path}.{item.name}" if path else item.name
        through = (*ways, WHO_SEES[cls][item.name])
        values[item.name] = _value(hints[item.name], item.name, here, through, found)
    return cls(**values)


def _value(hint: Any, name: str, path: str, ways: tuple[Sees, ...], found: list[Canary]) -> Any:
    if get_origin(hint) is tuple:
        return (_value(get_args(hint)[0], name, path, ways, found),)
    kinds = [each for each in get_args(hint) if each is not type(None)] or [hint]
    kind: Any = kinds[0]
    if isinstance(kind, type) and is_dataclass(kind):
        return _filled(kind, path, ways, found)
    if kind is str and name not in {"answer_id"}:
        return _text(name, path, ways, found)
    plain: dict[Any, Any] = {
        bool: name in {"is_answered", "has_dispute"},
        int: 3,
        date: date(2026, 11, 10),
        UUID: UUID(int=7),
        Reader: Reader.COLLEAGUE,
        Tone: Tone.PARTLY,
    }
    return plain.get(kind, "")


def _text(name: str, path: str, ways: tuple[Sees, ...], found: list[Canary]) -> str:
    """Return the text of a field: its canary, or what the field must hold for the line to be printed at all."""
    fixed = {
        "media_type": "application/pdf",
        "grade": "Major",
        "state": "In progress",
        "stage": "Draft",
        "id": path,
        "kind": "met",
        "answer": "" if path.startswith("evidence") else None,
        "finding": "" if path.startswith("evidence") else None,
    }
    if fixed.get(name) is not None:
        return str(fixed[name])
    word = f"canary{len(found):03d}x"
    found.append(Canary(word=word, path=path, ways=ways))
    return word


def pdf_text(report: VisitReport, folder: Path) -> str:
    """Return the words of the report printed as PDF, by another program than ours, and what the file says of itself."""
    import pikepdf

    path = folder / "report.pdf"
    path.write_bytes(as_pdf(visit_report_paper(report, lambda _: photo(1, 160, 120), MADE_AT.date())))
    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True)
    with pikepdf.open(path) as pdf:
        metadata = pdf.Root.Metadata.read_bytes().decode()
        notes = " ".join(str(item) for item in (pdf.docinfo or {}).values())
    return f"{done.stdout}\f{metadata} {notes}"


def docx_text(report: VisitReport, folder: Path) -> str:
    """Return every word in a Word file of the report, those of headers and properties among them."""
    from zipfile import ZipFile

    path = folder / "report.docx"
    path.write_bytes(as_docx(visit_report_paper(report, lambda _: photo(1, 160, 120), MADE_AT.date())))
    with ZipFile(path) as archive:
        return "\n".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))


def sheets(report: VisitReport, folder: Path) -> dict[str, list[list[Any]]]:
    """Return the cells of the report's workbook by sheet, read with another library than wrote it."""
    from python_calamine import CalamineWorkbook

    path = folder / "report.xlsx"
    write_visit_workbook(report, path, MADE_AT)
    book = CalamineWorkbook.from_path(str(path))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def xlsx_text(report: VisitReport, folder: Path) -> str:
    """Return every word in the report's workbook."""
    return "\n".join(str(cell) for rows in sheets(report, folder).values() for row in rows for cell in row)


def lines_of(value: Any) -> Iterator[Any]:
    """Yield a report and every line that hangs on it."""
    yield value
    for item in fields(value):
        held = getattr(value, item.name)
        for one in held if isinstance(held, tuple) else (held,):
            if is_dataclass(one):
                yield from lines_of(one)
