"""Headings, places to link to and the list of contents."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from monitor_desk.reports.paper.boxes import PlaceBox, TextBox, Whole
from monitor_desk.reports.paper.fonts import REGULAR
from monitor_desk.reports.paper.lines import Ink, Spot, spots
from monitor_desk.reports.paper.look import BODY, HAIR, HEADINGS, TEXT
from monitor_desk.reports.paper.model import Contents, Heading
from monitor_desk.reports.paper.pages import Flow
from monitor_desk.reports.paper.pen import Pen, TextPlace
from monitor_desk.reports.paper.setting import Setter
from monitor_desk.reports.paper.structure import Element
from monitor_desk.reports.paper.text import heading_levels, one_line

_NUMBER_ROOM = 40.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A heading as the contents and the bookmarks name it."""

    name: str
    title: str
    level: int


def entries(headings: Iterable[Heading]) -> list[Entry]:
    """Return an entry for each heading, its level mended where one was skipped; one without words has level 0."""
    titles = [(one_line(heading.words), heading.level) for heading in headings]
    levels = heading_levels(level for title, level in titles if title)
    return [
        Entry(name=f"heading:{number}", title=title, level=next(levels) if title else 0)
        for number, (title, _) in enumerate(titles)
    ]


def heading(setter: Setter, block: Heading, entry: Entry, parent: Element, width: float) -> Iterator[Flow]:
    """Yield a heading that stays with what follows, and the places that lead to it."""
    if not entry.title:
        if block.anchor:
            yield Flow(box=PlaceBox(0, block.anchor), keeps_with_next=True)
        return
    style = HEADINGS[entry.level]
    before = style.before
    for name, title in ((entry.name, entry.title), (block.anchor, "")):
        if name:
            yield Flow(box=PlaceBox(0, name, title, entry.level), before=before, keeps_with_next=True)
            before = 0
    box = setter.text(block.words, style, width, parent.add(f"H{entry.level}"))
    yield Flow(box=box, keeps_with_next=True)


@dataclass(frozen=True, slots=True, eq=False)
class ContentsLine(Whole):
    """A title with the page it stands on, as one link."""

    title: TextBox
    entry: Entry
    element: Element
    setter: Setter
    width: float
    indent: float

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the title, the number and a thin line between them."""
        number = self.setter.piece(Ink(REGULAR, BODY.size, TEXT), str(pen.page_of[self.entry.name]))
        row = len(self.title.lines) - 1
        place = TextPlace(x=x + self.indent, top=top, width=self.width - self.indent, leading=BODY.leading)
        base = place.baseline(row, BODY.size)
        with pen.part(self.element):
            pen.words([*spots(self.title.lines), Spot(row, place.width - number.width, 0.0, number)], place)
        start = x + self.indent + self.title.lines[row].width + 6
        pen.line((start, base), (x + self.width - number.width - 6, base), HAIR)
        area = (x + self.indent, top - self.height, x + self.width, top)
        pen.link(self.element, area, "#" + self.entry.name, f"{self.entry.title}, page {number.text}")


def contents(setter: Setter, block: Contents, known: Iterable[Entry], parent: Element, width: float) -> Iterator[Flow]:
    """Yield the list of contents."""
    listed = [entry for entry in known if 2 <= entry.level <= block.depth and entry.title]
    if not listed:
        return
    element = parent.add("TOC")
    if block.title:
        style = HEADINGS[2]
        box = setter.text(block.title, style, width, element.add("Caption"))
        yield Flow(box=box, before=style.before, keeps_with_next=True)
    for entry in listed:
        indent = (entry.level - 2) * 14.0
        link = element.add("TOCI").add("Reference").add("Link")
        title = setter.text(entry.title, BODY, width - indent - _NUMBER_ROOM, link)
        line = ContentsLine(title.height, title, entry, link, setter, width, indent)
        yield Flow(box=line, before=4 if entry.level == 2 else 2)
