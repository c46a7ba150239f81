"""A paper as a tagged PDF (PDF/UA-1): laid out, drawn, and told to a screen reader in its order."""

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from monitor_desk.reports.paper.boxes import PlaceBox
from monitor_desk.reports.paper.finish import finished
from monitor_desk.reports.paper.fonts import REGULAR, Fonts
from monitor_desk.reports.paper.layout import Layout
from monitor_desk.reports.paper.lines import spots
from monitor_desk.reports.paper.look import HAIR, MARGIN, MARKING, MILLIMETRE, PAGE, RUNNING, Style
from monitor_desk.reports.paper.model import Align, Paper
from monitor_desk.reports.paper.pages import Paginator, Placed
from monitor_desk.reports.paper.pen import Pen, TextPlace
from monitor_desk.reports.paper.setting import Setter
from monitor_desk.reports.paper.structure import Element
from monitor_desk.reports.paper.text import anchors, one_line

_RUNNING_LINES = 2
_TOP = MARGIN + 4 * MILLIMETRE
_BOTTOM = MARGIN + 2 * MILLIMETRE


def as_pdf(paper: Paper) -> bytes:
    """Return the paper as a tagged PDF; the same paper gives the same bytes."""
    return _Press(paper).printed()


def write_pdf(paper: Paper, to: Path | BinaryIO) -> None:
    """Write the paper as a tagged PDF to a file or a binary stream."""
    content = as_pdf(paper)
    if isinstance(to, Path):
        to.write_bytes(content)
    else:
        to.write(content)


def missing_characters(paper: Paper) -> tuple[str, ...]:
    """Return the characters that no shipped font has; each is printed as its number, such as [U+1F600]."""
    return tuple(sorted(_Press(paper).missing))


class _Press:
    """Makes one PDF."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._size = PAGE[::-1] if paper.is_landscape else PAGE
        self._fonts = Fonts()
        self._setter = Setter(self._fonts, anchors(paper))
        self._root = Element("Document")
        width, height = self._size[0] - 2 * MARGIN, self._size[1] - _TOP - _BOTTOM
        layout = Layout(setter=self._setter, width=width, height=height, root=self._root)
        self._pages = Paginator(height).fill(list(layout.flows(paper)))

    @property
    def missing(self) -> set[str]:
        """Return the characters of the text that no font has."""
        return self._fonts.missing

    def printed(self) -> bytes:
        """Return the finished file."""
        from reportlab.pdfgen.canvas import Canvas

        out = BytesIO()
        canvas = Canvas(
            out, pagesize=self._size, pageCompression=0, invariant=1, initialFontName=REGULAR, initialFontSize=10
        )
        pen = Pen(canvas, self._page_of())
        for number, page in enumerate(self._pages):
            if number:
                pen.turn()
            self._page(pen, page)
        pen.close()
        return finished(out, self._paper, self._root, pen)

    def _page_of(self) -> dict[str, int]:
        """Return the page number of each place."""
        return {
            placed.box.name: number
            for number, page in reversed(list(enumerate(self._pages, 1)))
            for placed in reversed(page)
            if isinstance(placed.box, PlaceBox)
        }

    def _page(self, pen: Pen, page: list[Placed]) -> None:
        self._running(pen)
        for placed in page:
            placed.box.draw(pen, MARGIN, self._size[1] - _TOP - placed.down)

    def _running(self, pen: Pen) -> None:
        """Print the marking above and the title and number below, as decoration."""
        paper, width = self._paper, self._size[0] - 2 * MARGIN
        number = f"Page {pen.page + 1} of {len(self._pages)}"
        head = self._size[1] - 10 * MILLIMETRE
        foot = MARGIN - 4 * MILLIMETRE
        with pen.running("Header"):
            self._beside(pen, paper.marking, Align.LEFT, head, MARKING)
            self._beside(pen, paper.header, Align.RIGHT, head, RUNNING)
        with pen.running("Footer"):
            pen.stroke((MARGIN, foot + 4), (MARGIN + width, foot + 4), HAIR)
            self._beside(pen, paper.footer or paper.title, Align.LEFT, foot, RUNNING)
            self._beside(pen, number, Align.RIGHT, foot, RUNNING)

    def _beside(self, pen: Pen, words: str, align: Align, top: float, style: Style) -> None:
        """Print words at the left or right edge, shortened visibly where they would take more than two lines."""
        width = self._size[0] - 2 * MARGIN
        room = width * (0.7 if align is Align.LEFT else 0.3)
        lines = self._setter.text(one_line(words), style, room, None).lines
        if len(lines) > _RUNNING_LINES:
            kept = "".join(piece.text for line in lines[:_RUNNING_LINES] for piece in line.pieces).rstrip()
            lines = self._setter.text(kept[:-2].rstrip() + "…", style, room, None).lines[:_RUNNING_LINES]
        pen.words(list(spots(lines)), TextPlace(x=MARGIN, top=top, width=width, leading=style.leading, align=align))
