"""Texts in the colour of a status for workbooks, where cells are plain otherwise."""

from typing import cast

from monitor_desk.reports.paper.look import INK_OF
from monitor_desk.reports.paper.model import Tone
from monitor_desk.reports.workbook import LONGEST_TEXT, Cell, kept


def coloured(text: str, tone: Tone) -> Cell:
    """Return a text for a cell, bold in the colour of a status which its words and shape say already."""
    if tone is Tone.PLAIN or not text:
        return text
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont
    from openpyxl.styles.colors import Color

    font = InlineFont(b=True, color=Color(rgb=f"00{INK_OF[tone][1:]}"))
    block = TextBlock(font, kept(text)[:LONGEST_TEXT])
    return cast("Cell", CellRichText(block))  # openpyxl writes and reads it as the text that it is
