"""Cells of a workbook that gave no value: an Excel error, or a formula that was never calculated."""

import re
from collections.abc import Sequence
from typing import Final

from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.sheet_parts import NOT_CALCULATED
from monitor_desk.intake.tables import SourceRow

_ERROR: Final = re.compile(
    r"#(?:VALUE!|N/A|REF!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BUSY!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)"
)


def failed_cells(row: SourceRow, matches: Sequence[ColumnMatch]) -> list[tuple[ColumnMatch, str]]:
    """Return each matched column in which a row holds no value because Excel had none, with what stands there."""
    failed = []
    for match in matches:
        cell = row.cell(match.column) if match.field else None
        if isinstance(cell, str) and _is_failed(words := cell.strip()):
            failed.append((match, words))
    return failed


def _is_failed(words: str) -> bool:
    return words == NOT_CALCULATED or (words.startswith("#") and _ERROR.fullmatch(words) is not None)
