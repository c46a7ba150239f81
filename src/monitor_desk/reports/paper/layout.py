"""From what a paper says to boxes on their way to pages, with the part of the structure each belongs to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from monitor_desk.reports.paper import grids, pictures
from monitor_desk.reports.paper.boxes import Framed, PlaceBox, RuleBox, Stack, Whole, WritingLine
from monitor_desk.reports.paper.contents import Entry, contents, entries, heading
from monitor_desk.reports.paper.look import BODY, INK_OF, MILLIMETRE, PRIMARY, SMALL, SOFT_OF
from monitor_desk.reports.paper.model import (
    Anchor,
    AnswerLines,
    Block,
    BulletList,
    Callout,
    Contents,
    Facts,
    Heading,
    NumberedList,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    PictureGrid,
    Rule,
    SignatureLine,
    Spacer,
    Table,
    TickBoxes,
    Tone,
)
from monitor_desk.reports.paper.pages import Flow
from monitor_desk.reports.paper.rows import Place, Row
from monitor_desk.reports.paper.setting import Setter, marked
from monitor_desk.reports.paper.structure import Element

_WRITING = 8 * MILLIMETRE


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where the blocks of one paper go: the width and height of the text area and the structure's root."""

    setter: Setter
    width: float
    height: float
    root: Element

    def flows(self, paper: Paper) -> Iterator[Flow]:
        """Yield the boxes of the whole paper in its order."""
        known = entries(block for block in paper.blocks if isinstance(block, Heading))
        coming = iter(known)
        held: list[Flow] = []  # anchors wait for what they name, so that they go to a new page with it
        starts_page = False
        for block in paper.blocks:
            if isinstance(block, PageBreak):
                starts_page = True
                continue
            held.extend(self._block(block, known, coming))
            if isinstance(block, Anchor) or not held:
                continue
            yield replace(held[0], starts_page=starts_page)
            yield from held[1:]
            held, starts_page = [], False
        yield from held

    def _block(self, block: Block, known: list[Entry], coming: Iterator[Entry]) -> Iterator[Flow]:
        if isinstance(block, Heading):
            return heading(self.setter, block, next(coming), self.root, self.width)
        if isinstance(block, Contents):
            return contents(self.setter, block, known, self.root, self.width)
        return _MAKERS[type(block)](self, block)


def _paragraph(to: Layout, block: Paragraph) -> Iterator[Flow]:
    style = SMALL if block.is_muted else BODY
    box = to.setter.text(block.words, style, to.width, to.root.add("P"))
    yield Flow(box=box, before=style.before, keeps_with_next=block.keeps_with_next)


def _bullets(to: Layout, block: BulletList) -> Iterator[Flow]:
    element = to.root.add("L", numbering="Disc")
    yield from _spread(to.setter.bullets(block.items, BODY, to.width, element))


def _numbers(to: Layout, block: NumberedList) -> Iterator[Flow]:
    element = to.root.add("L", numbering="Decimal")
    labelled = ((f"{number}.", item) for number, item in enumerate(block.items, block.starts_at))
    yield from _spread(to.setter.listed(labelled, BODY, to.width, element))


def _spread(rows: Iterator[Row]) -> Iterator[Flow]:
    for at, row in enumerate(rows):
        yield Flow(box=row, before=3 if at else BODY.before)


def _table(to: Layout, block: Table) -> Iterator[Flow]:
    return grids.table(to.setter, block, to.root, to.width, to.height)


def _facts(to: Layout, block: Facts) -> Iterator[Flow]:
    return grids.facts(to.setter, block, to.root, to.width)


def _picture(to: Layout, block: Picture) -> Iterator[Flow]:
    return pictures.picture(to.setter, block, to.root, to.width, to.height)


def _grid(to: Layout, block: PictureGrid) -> Iterator[Flow]:
    return pictures.grid(to.setter, block, to.root, to.width, to.height)


def _callout(to: Layout, block: Callout) -> Iterator[Flow]:
    part = to.root.add("Div")
    inner_width = to.width - 20
    bar = PRIMARY if block.tone is Tone.PLAIN else INK_OF[block.tone]
    title = to.setter.text(
        marked(block.title, block.tone), replace(BODY, is_bold=True, colour=bar), inner_width, part.add("P")
    )
    words = to.setter.text(block.words, BODY, inner_width, part.add("P"))
    inner = Stack((title, words) if block.title or block.tone is not Tone.PLAIN else (words,))
    yield Flow(box=Framed(inner, to.width, SOFT_OF[block.tone], bar), before=10, after=10)


def _anchor(to: Layout, block: Anchor) -> Iterator[Flow]:
    del to
    yield Flow(box=PlaceBox(0, block.name), keeps_with_next=True)


def _spacer(to: Layout, block: Spacer) -> Iterator[Flow]:
    yield Flow(box=Whole(min(max(block.millimetres, 0) * MILLIMETRE, to.height)))


def _rule(to: Layout, block: Rule) -> Iterator[Flow]:
    del block
    yield Flow(box=RuleBox(1, to.width), before=8)


def _answer(to: Layout, block: AnswerLines) -> Iterator[Flow]:
    box = to.setter.text(block.words, BODY, to.width, to.root.add("P"))
    yield Flow(box=box, before=10, keeps_with_next=True)
    for _ in range(max(block.lines, 1)):
        yield Flow(box=WritingLine(_WRITING, to.width))


def _ticks(to: Layout, block: TickBoxes) -> Iterator[Flow]:
    box = to.setter.text(block.words, BODY, to.width, to.root.add("P"))
    yield Flow(box=box, before=10, keeps_with_next=True)
    choices = "      ".join(
        "☐\N{NO-BREAK SPACE}" + choice.replace(" ", "\N{NO-BREAK SPACE}") for choice in block.choices
    )
    yield Flow(box=to.setter.text(choices, BODY, to.width, to.root.add("P")), before=4)


def _signature(to: Layout, block: SignatureLine) -> Iterator[Flow]:
    words = to.setter.text(block.role, replace(BODY, is_bold=True), to.width, to.root.add("P"))
    yield Flow(box=words, before=14, keeps_with_next=True)
    gap = 14.0
    widths = [(to.width - 2 * gap) * share for share in (0.36, 0.4, 0.24)]
    places, left = [], 0.0
    for label, width in zip(("Name", "Signature", "Date"), widths, strict=True):
        under = to.setter.text(label, SMALL, width, to.root.add("P"))
        places.append(Place(left, width, Stack((WritingLine(_WRITING * 1.3, width), under))))
        left += width + gap
    yield Flow(box=Row(tuple(places), to.width, whole_to=to.height), after=10)


_MAKERS: dict[type, Callable[..., Iterator[Flow]]] = {
    Paragraph: _paragraph,
    BulletList: _bullets,
    NumberedList: _numbers,
    Table: _table,
    Facts: _facts,
    Picture: _picture,
    PictureGrid: _grid,
    Callout: _callout,
    Anchor: _anchor,
    Spacer: _spacer,
    Rule: _rule,
    AnswerLines: _answer,
    TickBoxes: _ticks,
    SignatureLine: _signature,
}
