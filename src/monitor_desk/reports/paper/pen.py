"""The pen: draws on reportlab's canvas and notes which part of the paper each mark belongs to."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from monitor_desk.reports.paper.images import Image
from monitor_desk.reports.paper.lines import Line, Spot, spots
from monitor_desk.reports.paper.model import Align
from monitor_desk.reports.paper.right_to_left import as_seen
from monitor_desk.reports.paper.structure import Element, Link, Mark

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an anchor or heading stands: page from 0 and height on it."""

    page: int
    top: float
    title: str = ""
    level: int = 0


class Pen:
    """Draws the pages one after another."""

    def __init__(self, canvas: "Canvas", page_of: Mapping[str, int]) -> None:
        self._canvas = canvas
        self.page_of = page_of
        self.marks: list[list[Element]] = [[]]
        self.links: list[Link] = []
        self.images: dict[str, Image] = {}
        self.used_images: list[set[str]] = [set()]
        self.places: dict[str, Place] = {}

    @property
    def page(self) -> int:
        """Return the page drawn on, from 0."""
        return len(self.marks) - 1

    def turn(self) -> None:
        """Finish this page and begin the next."""
        self._canvas.showPage()
        self.marks.append([])
        self.used_images.append(set())

    def close(self) -> None:
        """Finish the last page and the file."""
        self._canvas.save()

    @contextmanager
    def part(self, element: Element | None) -> Iterator[None]:
        """Mark what is drawn as content of the element, or as decoration when there is none."""
        if element is None:
            self._canvas._code.append("/Artifact BMC")
        else:
            number = len(self.marks[-1])
            self.marks[-1].append(element)
            element.kids.append(Mark(self.page, number))
            self._canvas._code.append(f"/{element.tag} <</MCID {number}>> BDC")
        yield
        self._canvas._code.append("EMC")

    @contextmanager
    def running(self, kind: str) -> Iterator[None]:
        """Mark what is drawn as a running "Header" or "Footer" (ISO 32000-1, 14.8.2.2)."""
        self._canvas._code.append(f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC")
        yield
        self._canvas._code.append("EMC")

    def lines(self, lines: Sequence[Line], element: Element | None, place: "TextPlace") -> None:
        """Draw lines under each other; pieces of a link become marks of its own element."""
        for link, group in groupby(spots(lines), attrgetter("piece.ink.link")):
            together = list(group)
            if link is None or element is None:
                with self.part(element):
                    self.words(together, place)
                continue
            if not link.kids:
                element.kids.append(link)
            self._underlined(together, link, place)
            with self.part(link):
                self.words(together, place)

    def link(self, element: Element, area: tuple[float, float, float, float], target: str, words: str) -> None:
        """Make an area (left, bottom, right, top) lead to a web address or "#name" of a place."""
        note = Link(self.page, area, target, words)
        element.kids.append(note)
        self.links.append(note)

    def words(self, group: Sequence[Spot], place: "TextPlace") -> None:
        """Draw pieces of numbered lines, without marks."""
        text = self._canvas.beginText()
        ink = None
        for row, indent, line_width, piece in group:
            if piece.ink is not ink:
                ink = piece.ink
                text.setFont(ink.font, ink.size)
                text.setFillColor(ink.colour)
            text.setTextOrigin(place.start(line_width) + indent, place.baseline(row, ink.size))
            if ink.is_from_right:
                # Drawn as it is seen, with the letters in reading order for screen readers and searches.
                text._code.append(f"/Span <</ActualText <FEFF{piece.text.encode('utf-16-be').hex()}>>> BDC")
                text.textOut(as_seen(piece.text))
                text._code.append("EMC")
            else:
                text.textOut(piece.text)
        self._canvas.drawText(text)

    def box(self, area: tuple[float, float, float, float], fill: str) -> None:
        """Fill an area (x, top, width, height) as decoration."""
        x, top, width, height = area
        with self.part(None):
            self._canvas.setFillColor(fill)
            self._canvas.rect(x, top - height, width, height, stroke=0, fill=1)

    def line(self, start: tuple[float, float], end: tuple[float, float], colour: str, width: float = 0.6) -> None:
        """Draw a line as decoration."""
        with self.part(None):
            self.stroke(start, end, colour, width)

    def stroke(self, start: tuple[float, float], end: tuple[float, float], colour: str, width: float = 0.6) -> None:
        """Draw a line, without marks."""
        self._canvas.setStrokeColor(colour)
        self._canvas.setLineWidth(width)
        self._canvas.line(*start, *end)

    def image(self, image: Image, element: Element, area: tuple[float, float, float, float]) -> None:
        """Draw a picture as the figure's content."""
        x, top, width, height = area
        self.images[image.name] = image
        self.used_images[-1].add(image.name)
        element.area = (x, top - height, x + width, top)
        with self.part(element):
            self._canvas._code.append(
                f"q {width:.3f} 0 0 {height:.3f} {x:.3f} {top - height:.3f} cm /{image.name} Do Q"
            )

    def _underlined(self, group: Sequence[Spot], link: Element, place: "TextPlace") -> None:
        words = "".join(spot.piece.text for spot in group).strip() or group[0].piece.ink.target
        for row, indent, line_width, piece in group:
            base = place.baseline(row, piece.ink.size)
            x = place.start(line_width) + indent
            self.line((x, base - 1.4), (x + piece.width, base - 1.4), piece.ink.colour, 0.5)
            area = (x, base - piece.ink.size * 0.25, x + piece.width, base + piece.ink.size * 0.85)
            self.link(link, area, piece.ink.target, words)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPlace:
    """Where a paragraph's lines stand on the page."""

    x: float
    top: float
    width: float
    leading: float
    align: Align = Align.LEFT

    def baseline(self, row: int, size: float) -> float:
        """Return the height on which a line's letters stand."""
        return self.top - row * self.leading - (self.leading - size) / 2 - size * 0.8

    def start(self, line_width: float) -> float:
        """Return where a line of this width begins."""
        spare = self.width - line_width
        return self.x + {Align.LEFT: 0.0, Align.CENTRE: spare / 2, Align.RIGHT: spare}[self.align]
