"""A paper as a Word file that an officer can go on editing: real headings, lists, tables, fields and links."""

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from monitor_desk.reports.paper.contents import entries
from monitor_desk.reports.paper.model import Heading, Paper
from monitor_desk.reports.paper.text import anchors
from monitor_desk.reports.paper.word_blocks import MAKERS
from monitor_desk.reports.paper.word_page import set_up, text_width
from monitor_desk.reports.paper.word_parts import Bookmarks, Writer
from monitor_desk.reports.paper.word_sheet import Page
from monitor_desk.reports.paper.word_tables import Tables

if TYPE_CHECKING:
    from pathlib import Path


def as_docx(paper: Paper) -> bytes:
    """Return the paper as a Word file; the same paper gives the same bytes."""
    from docx import Document

    document = Document()
    set_up(document, paper)
    known = entries(block for block in paper.blocks if isinstance(block, Heading))
    bookmarks = Bookmarks(anchors(paper) | {entry.name for entry in known})
    writer = Writer(bookmarks)
    page = Page(document, writer, bookmarks, Tables(document, writer, text_width(paper)), known)
    for block in paper.blocks:
        MAKERS[type(block)](page, block)
    out = BytesIO()
    document.save(out)
    return _undated(out)


def write_docx(paper: Paper, to: "Path") -> None:
    """Write the paper as a Word file."""
    to.write_bytes(as_docx(paper))


def _undated(made: BytesIO) -> bytes:
    """Return the same archive without the time at which it was made."""
    out = BytesIO()
    with ZipFile(made) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return out.getvalue()
