"""Pictures in Word, each with what it shows in words."""

from io import BytesIO
from typing import TYPE_CHECKING

from monitor_desk.reports.paper.images import for_word
from monitor_desk.reports.paper.look import MILLIMETRE
from monitor_desk.reports.paper.model import Picture, PictureGrid
from monitor_desk.reports.paper.pictures import UNREADABLE
from monitor_desk.reports.paper.text import one_line
from monitor_desk.reports.paper.word_sheet import Page

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph as WordParagraph

_TALLEST = 200 * MILLIMETRE


def add_picture(page: Page, block: Picture) -> None:
    """Add a picture that stays with its caption."""
    paragraph = page.add("")
    _show(paragraph, block, page.tables.width * min(max(block.share, 0.05), 1))
    if block.caption.strip():
        paragraph.paragraph_format.keep_with_next = True
        page.add(block.caption, "Caption")


def add_grid(page: Page, block: PictureGrid) -> None:
    """Add pictures side by side, each with its caption under it."""
    page.before_table()
    across = min(max(block.across, 1), 4)
    table = page.tables.empty((1.0,) * across, -(-len(block.pictures) // across), has_lines=False)
    for at, each in enumerate(block.pictures):
        cell = table.cell(at // across, at % across)
        _show(cell.paragraphs[0], each, page.tables.width / across - 12)
        if each.caption.strip():
            page.writer.write(cell.add_paragraph(style="Caption"), each.caption)


def _show(paragraph: "WordParagraph", block: Picture, width: float) -> None:
    """Put the picture with its alternative text into a paragraph, or words where the file is no picture."""
    from docx.shared import Length, Pt

    alternative = one_line(block.alternative) or one_line(block.caption) or "Picture"
    content = for_word(block.content, width)
    if content is None:
        paragraph.add_run(UNREADABLE + alternative)
        return
    shape = paragraph.add_run().add_picture(BytesIO(content), width=Pt(width))
    if shape.height > Pt(_TALLEST):
        shape.width, shape.height = Length(shape.width * Pt(_TALLEST) // shape.height), Pt(_TALLEST)
    shape._inline.docPr.set("descr", alternative)
    for side in ("distT", "distB", "distL", "distR"):
        shape._inline.set(side, "0")
