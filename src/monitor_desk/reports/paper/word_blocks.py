"""Each block of a paper as Word has it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING

from monitor_desk.reports.paper.contents import Entry
from monitor_desk.reports.paper.images import for_word
from monitor_desk.reports.paper.look import HAIR, INK_OF, MILLIMETRE, MUTED, PEN_LINE, PRIMARY, SOFT_OF
from monitor_desk.reports.paper.model import (
    Anchor,
    AnswerLines,
    BulletList,
    Callout,
    Contents,
    Facts,
    Heading,
    Item,
    NumberedList,
    PageBreak,
    Paragraph,
    Picture,
    PictureGrid,
    Rule,
    Run,
    SignatureLine,
    Spacer,
    Table,
    TickBoxes,
    Tone,
    Words,
)
from monitor_desk.reports.paper.pictures import UNREADABLE
from monitor_desk.reports.paper.setting import marked
from monitor_desk.reports.paper.text import one_line
from monitor_desk.reports.paper.word_parts import (
    Bookmarks,
    Writer,
    begin_field,
    border,
    end_field,
    new_numbers,
    number_by,
    shade_paragraph,
)
from monitor_desk.reports.paper.word_tables import Tables

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph

_WRITING = 8 * MILLIMETRE
_TALLEST = 200 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class Page:
    """The document being written, and what its blocks share."""

    document: "Document"
    writer: Writer
    bookmarks: Bookmarks
    tables: Tables
    known: list[Entry]
    waiting: list[str] = field(default_factory=list)
    breaks: list[bool] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=count)

    def add(self, words: Words, style: str = "Normal") -> "WordParagraph":
        """Add a paragraph, which takes the anchors and the page break that wait for one."""
        paragraph = self.document.add_paragraph(style=style)
        if self.breaks:
            paragraph.paragraph_format.page_break_before = True
            self.breaks.clear()
        while self.waiting:
            self.mark(paragraph, self.waiting.pop(0))
        self.writer.write(paragraph, words)
        return paragraph

    def mark(self, paragraph: "WordParagraph", anchor: str) -> None:
        """Make the paragraph the place an anchor names."""
        name = self.bookmarks.name(anchor)
        if name is not None:
            self.bookmarks.put(paragraph, name)

    def before_table(self) -> None:
        """Give what waits a small paragraph of its own, since a table cannot take it."""
        if self.waiting or self.breaks:
            from docx.shared import Pt

            self.add("").paragraph_format.line_spacing = Pt(2)


def _heading(page: Page, block: Heading) -> None:
    entry = page.known[next(page.numbers)]
    page.waiting.extend(name for name in (entry.name, block.anchor) if name)
    if entry.title:
        page.add(block.words, f"Heading {entry.level}")


def _paragraph(page: Page, block: Paragraph) -> None:
    from docx.shared import Pt, RGBColor

    paragraph = page.add(block.words)
    paragraph.paragraph_format.keep_with_next = block.keeps_with_next or None
    if block.is_muted:
        for run in paragraph.runs:
            run.font.size, run.font.color.rgb = Pt(8.5), RGBColor.from_string(MUTED[1:])


def _items(page: Page, items: tuple[Item | Words, ...], style: str) -> Iterator["WordParagraph"]:
    for each in items:
        item = each if isinstance(each, Item) else Item(each)
        yield page.add(item.words, style)
        for words in item.inner:
            page.add(words, "List Bullet 2")


def _bullets(page: Page, block: BulletList) -> None:
    for _ in _items(page, block.items, "List Bullet"):
        pass


def _numbers(page: Page, block: NumberedList) -> None:
    number = new_numbers(page.document, block.starts_at)
    for paragraph in _items(page, block.items, "List Number"):
        number_by(paragraph, number)


def _table(page: Page, block: Table) -> None:
    page.before_table()
    page.tables.add_table(block)


def _facts(page: Page, block: Facts) -> None:
    page.before_table()
    page.tables.add_facts(block)


def _picture(page: Page, block: Picture) -> None:
    paragraph = page.add("")
    _show(paragraph, block, page.tables.width * min(max(block.share, 0.05), 1))
    if block.caption.strip():
        paragraph.paragraph_format.keep_with_next = True
        page.add(block.caption, "Caption")


def _grid(page: Page, block: PictureGrid) -> None:
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


def _callout(page: Page, block: Callout) -> None:
    from docx.shared import Pt, RGBColor

    bar = PRIMARY if block.tone is Tone.PLAIN else INK_OF[block.tone]
    title = marked(block.title, block.tone)
    paragraphs = []
    if block.title or block.tone is not Tone.PLAIN:
        paragraphs.append(page.add(title))
        for run in paragraphs[0].runs:
            run.bold, run.font.color.rgb = True, RGBColor.from_string(bar[1:])
        paragraphs[0].paragraph_format.keep_with_next = True
    paragraphs.append(page.add(block.words))
    for paragraph in paragraphs:
        _frame(paragraph, SOFT_OF[block.tone], bar)
    paragraphs[0].paragraph_format.space_before = paragraphs[-1].paragraph_format.space_after = Pt(10)


def _frame(paragraph: "WordParagraph", fill: str, bar: str) -> None:
    from docx.shared import Pt

    paragraph.paragraph_format.left_indent = Pt(12)
    paragraph.paragraph_format.space_after = Pt(0)
    border(paragraph, left=bar)
    shade_paragraph(paragraph, fill)


def _anchor(page: Page, block: Anchor) -> None:
    page.waiting.append(block.name)


def _contents(page: Page, block: Contents) -> None:
    """Add the headings as links, within a field that Word can bring up to date with page numbers."""
    from docx.shared import Pt

    listed = [entry for entry in page.known if 2 <= entry.level <= block.depth and entry.title]
    if not listed:
        return
    if block.title:
        page.add((Run(block.title, is_bold=True),)).paragraph_format.keep_with_next = True
    lines = [page.add("") for _ in listed]
    begin_field(lines[0], f'TOC \\o "2-{max(block.depth, 2)}" \\h \\z \\u')
    for line, entry in zip(lines, listed, strict=True):
        line.paragraph_format.left_indent = Pt((entry.level - 2) * 14)
        line.paragraph_format.space_after = Pt(3)
        page.writer.link_to(line, entry.title, page.bookmarks.name(entry.name) or "")
    end_field(lines[-1])


def _break(page: Page, block: PageBreak) -> None:
    del block
    page.breaks.append(True)


def _spacer(page: Page, block: Spacer) -> None:
    from docx.shared import Pt

    gap = page.add("")
    gap.paragraph_format.space_after = Pt(0)
    gap.paragraph_format.line_spacing = Pt(min(max(block.millimetres, 1), 250) * MILLIMETRE)


def _rule(page: Page, block: Rule) -> None:
    del block
    border(page.add(""), bottom=HAIR)


def _answer(page: Page, block: AnswerLines) -> None:
    _question(page, block.words)
    for _ in range(max(block.lines, 1)):
        _writing_line(page, "")


def _question(page: Page, words: Words) -> None:
    from docx.shared import Pt

    asked = page.add(words)
    asked.paragraph_format.keep_with_next = True
    asked.paragraph_format.space_before = Pt(12)


def _writing_line(page: Page, label: str) -> None:
    from docx.shared import Pt

    line = page.add(label)
    line.paragraph_format.space_after = Pt(0)
    line.paragraph_format.line_spacing = Pt(_WRITING)
    border(line, bottom=PEN_LINE, between=PEN_LINE)


def _ticks(page: Page, block: TickBoxes) -> None:
    _question(page, block.words)
    page.add("      ".join(f"☐\N{NO-BREAK SPACE}{choice}" for choice in block.choices))


def _signature(page: Page, block: SignatureLine) -> None:
    _question(page, (Run(block.role, is_bold=True),))
    for label in ("Name", "Signature", "Date"):
        _writing_line(page, label)


MAKERS: dict[type, Callable[..., None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    BulletList: _bullets,
    NumberedList: _numbers,
    Table: _table,
    Facts: _facts,
    Picture: _picture,
    PictureGrid: _grid,
    Callout: _callout,
    Anchor: _anchor,
    Contents: _contents,
    PageBreak: _break,
    Spacer: _spacer,
    Rule: _rule,
    AnswerLines: _answer,
    TickBoxes: _ticks,
    SignatureLine: _signature,
}
