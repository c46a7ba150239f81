"""What the provider does with a response form: opens it in Word or Excel, writes into the lines, saves it."""

from pathlib import Path
from typing import Any

import docx
from openpyxl import load_workbook

GROUND, SAYS, PROPOSED, EVIDENCE = 2, 3, 4, 5


def fill_workbook(path: Path, line: str, says: str, proposed: str) -> None:
    """Write a point beside the line whose words hold these."""
    book = load_workbook(path)
    row = next(row for row in book["Response"].iter_rows() if line in str(row[1].value))
    _write([(cell, "value") for cell in row], says, proposed)
    book.save(path)


def fill_document(path: Path, line: str, says: str, proposed: str) -> None:
    """Write a point beside the line whose words hold these."""
    document = docx.Document(str(path))
    row = next(
        row for table in document.tables for row in table.rows if len(row.cells) == 6 and line in row.cells[1].text
    )
    _write([(cell, "text") for cell in row.cells], says, proposed)
    document.save(str(path))


def _write(cells: list[tuple[Any, str]], says: str, proposed: str) -> None:
    written = {GROUND: "Not accurate at the time", SAYS: says, PROPOSED: proposed, EVIDENCE: "Staff file 4"}
    for at, words in written.items():
        cell, name = cells[at]
        setattr(cell, name, words)
