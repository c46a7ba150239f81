"""Each block of a paper as Word has it."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from monitor_desk.reports.paper.look import INK_OF, MUTED, PRIMARY, SOFT_OF
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
from monitor_desk.reports.paper.setting import marked
from monitor_desk.reports.paper.word_forms import add_answer, add_rule, add_signature, add_spacer, add_ticks
from monitor_desk.reports.paper.word_parts import (
    begin_field,
    border,
    end_field,
    new_numbers,
    number_by,
    shade_paragraph,
)
from monitor_desk.reports.paper.word_pictures import add_grid, add_picture
from monitor_desk.reports.paper.word_sheet import Page

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph as WordParagraph


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


MAKERS: dict[type, Callable[..., None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    BulletList: _bullets,
    NumberedList: _numbers,
    Table: _table,
    Facts: _facts,
    Picture: add_picture,
    PictureGrid: add_grid,
    Callout: _callout,
    Anchor: _anchor,
    Contents: _contents,
    PageBreak: _break,
    Spacer: add_spacer,
    Rule: add_rule,
    AnswerLines: add_answer,
    TickBoxes: add_ticks,
    SignatureLine: add_signature,
}
