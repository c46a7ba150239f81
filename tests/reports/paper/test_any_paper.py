"""Papers of any content: nothing is lost, nothing is read out of order, and no PDF/UA-1 fault is made."""

from collections.abc import Iterator

import page
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor_desk.reports.paper.model import (
    Align,
    Anchor,
    AnswerLines,
    Block,
    BulletList,
    Callout,
    Cell,
    Column,
    Facts,
    Heading,
    Item,
    NumberedList,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Rule,
    Run,
    Spacer,
    Table,
    Tone,
    Words,
)
from monitor_desk.reports.paper.pdf import as_pdf, missing_characters
from monitor_desk.reports.paper.text import plain
from monitor_desk.reports.paper.word import as_docx
from paper_reading import read, squeezed
from paper_samples import MADE_ON, NAMES, photo

PHOTO = photo(60, 40)
BITS = (
    "Łódź",
    "Tŷ Gwyn",
    "山田太郎",
    "日本語の長い文章です。",
    "<12",
    "&amp;",
    "</b>",
    "x" * 300,
    "a/b-" * 60,
    "😀",
    "🦄",
    "\n",
    "\x00",
    "é",
)
TEXT = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(BITS), max_size=12).map(" ".join), st.just(NAMES * 4))
RUN = st.builds(
    Run,
    TEXT,
    is_bold=st.booleans(),
    is_italic=st.booleans(),
    link=st.sampled_from(["", "", "#here", "#gone", "https://example.org/?a=1&b=<2>", "mailto:desk@example.org"]),
)
WORDS: st.SearchStrategy[Words] = st.one_of(TEXT, st.lists(RUN, max_size=4).map(tuple))
CELL = st.one_of(
    WORDS,
    st.builds(Cell, WORDS, tone=st.sampled_from(Tone), items=st.lists(WORDS, max_size=3).map(tuple)),
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    count = draw(st.integers(1, 6))
    column = st.builds(Column, TEXT, share=st.floats(0.1, 5), align=st.sampled_from(Align))
    columns = draw(st.lists(column, min_size=count, max_size=count).map(tuple))
    rows = draw(st.lists(st.lists(CELL, max_size=count).map(tuple), max_size=5).map(tuple))
    return Table(columns, rows, caption=draw(TEXT), has_row_headers=draw(st.booleans()))


ITEMS = st.lists(st.one_of(WORDS, st.builds(Item, WORDS, inner=st.lists(WORDS, max_size=2).map(tuple))), max_size=4)
BLOCK: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, TEXT, level=st.integers(1, 4)),
    st.builds(Paragraph, WORDS, is_muted=st.booleans(), keeps_with_next=st.booleans()),
    st.builds(BulletList, ITEMS.map(tuple)),
    st.builds(NumberedList, ITEMS.map(tuple), starts_at=st.integers(1, 99)),
    tables(),
    st.builds(Facts, st.lists(st.tuples(TEXT, CELL), max_size=4).map(tuple)),
    st.builds(Callout, WORDS, title=TEXT, tone=st.sampled_from(Tone)),
    st.builds(Picture, st.just(PHOTO), alternative=TEXT, caption=TEXT, share=st.floats(0.1, 1)),
    st.builds(AnswerLines, WORDS, lines=st.integers(0, 3)),
    st.sampled_from([PageBreak(), Rule(), Spacer(), Spacer(2000), Anchor("here")]),
)
PAPER = st.builds(
    Paper,
    title=TEXT,
    blocks=st.lists(BLOCK, max_size=6).map(tuple),
    made_on=st.just(MADE_ON),
    subject=TEXT,
    marking=TEXT,
    header=TEXT,
    is_landscape=st.booleans(),
)


def said(paper: Paper) -> str:
    """Return the words of a paper in its order, as they should be read out."""
    text = squeezed("".join(part for block in paper.blocks for part in _said(block)))
    for character in missing_characters(paper):
        text = text.replace(character, f"[U+{ord(character):04X}]")
    return text


def _said(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph() | AnswerLines():
            yield plain(block.words)
        case BulletList():
            yield from _listed(block.items, "•")
        case NumberedList():
            for number, item in enumerate(block.items, block.starts_at):
                yield from _listed((item,), f"{number}.")
        case Table():
            yield plain(block.caption)
            yield from (plain(column.title) for column in block.columns)
            yield from (part for row in block.rows for cell in row for part in _cell(cell))
        case Facts():
            yield from (part for label, value in block.pairs for part in (plain(label), *_cell(value)))
        case Callout():
            yield block.tone.value + plain(block.title) + plain(block.words)
        case Picture():
            yield plain(block.caption)


def _listed(items: tuple[Item | Words, ...], label: str) -> Iterator[str]:
    for item in items:
        full = item if isinstance(item, Item) else Item(item)
        yield label + plain(full.words)
        yield from _listed(full.inner, "–")


def _cell(cell: Cell | Words) -> Iterator[str]:
    full = cell if isinstance(cell, Cell) else Cell(cell)
    yield full.tone.value + plain(full.words)
    yield from _listed(full.items, "•")


@settings(max_examples=60, deadline=None)
@given(PAPER)
def test_that_any_paper_is_read_whole_and_in_order_without_faults(paper: Paper) -> None:
    content = as_pdf(paper)
    report = page.validate_pdf_bytes(content, profile="ua1")
    assert report.is_compliant, [str(failure) for failure in report.failures]
    assert squeezed(read(content).root.words) == said(paper)


@settings(max_examples=25, deadline=None)
@given(PAPER)
def test_that_any_paper_can_be_written_for_word(paper: Paper) -> None:
    assert as_docx(paper) == as_docx(paper)
