"""Reads the papers of a visit back, with other programs than wrote them."""

import shutil
import subprocess
from pathlib import Path

import docx
from PySide6.QtPdf import QPdfDocument
from python_calamine import CalamineWorkbook

from paper_reading import squeezed

Figures = dict[str, str]
_ONE_OF_THEM = "Questions answered"


def words_of(path: Path) -> str:
    """Return every word of a paper, without white space: where lines were broken does not matter."""
    readers = {".pdf": _words_of_pdf, ".docx": _words_of_word, ".xlsx": _words_of_workbook}
    return squeezed(readers[path.suffix](path))


def holds(path: Path, words: str) -> bool:
    """Say whether a paper holds these words."""
    return squeezed(words) in words_of(path)


def figures_of_word(path: Path) -> Figures:
    """Return the figures as the Word file prints them: the table in which the answers are counted."""
    for table in docx.Document(str(path)).tables:
        rows = [[cell.text for cell in row.cells] for row in table.rows]
        if any(row[0] == _ONE_OF_THEM for row in rows):
            return {row[0]: row[1] for row in rows}
    raise AssertionError(f"{path.name} has no table of figures")


def figures_of_workbook(path: Path, wanted: Figures) -> Figures:
    """Return the figures of those names as the workbook holds them."""
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Summary").to_python()
    return {str(row[0]): str(row[1]) for row in rows if row[0] in wanted}


def figures_of_pdf(path: Path, wanted: Figures) -> Figures:
    """Return those of the figures that the PDF prints with the same value."""
    words = words_of(path)
    return {name: value for name, value in wanted.items() if squeezed(name + value) in words}


def _words_of_pdf(path: Path) -> str:
    if shutil.which("pdftotext"):
        return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    document = QPdfDocument()
    document.load(str(path))
    return "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))


def _words_of_word(path: Path) -> str:
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def _words_of_workbook(path: Path) -> str:
    book = CalamineWorkbook.from_path(str(path))
    rows = [row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]
    return "\n".join(str(cell) for row in rows for cell in row)
