"""The Word document being written, and what waits for its next paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from monitor_desk.reports.paper.contents import Entry
from monitor_desk.reports.paper.model import Words
from monitor_desk.reports.paper.word_parts import Bookmarks, Writer
from monitor_desk.reports.paper.word_tables import Tables

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph


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
