"""Words set in a style: paragraphs and lists as boxes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from monitor_desk.reports.paper.boxes import Box, Stack, TextBox
from monitor_desk.reports.paper.fonts import Fonts
from monitor_desk.reports.paper.lines import Breaker, Ink, Piece
from monitor_desk.reports.paper.look import INK_OF, Style
from monitor_desk.reports.paper.model import Align, Cell, Item, Run, Tone, Words
from monitor_desk.reports.paper.rows import Place, Row
from monitor_desk.reports.paper.structure import Element
from monitor_desk.reports.paper.text import runs

BULLET = "•"
INNER_BULLET = "–"


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets the words of one paper."""

    fonts: Fonts
    anchors: frozenset[str] = frozenset()

    def text(
        self, words: Words, style: Style, width: float, element: Element | None, align: Align = Align.LEFT
    ) -> TextBox:
        """Return a paragraph that is the element's content."""
        lines = Breaker(self.fonts, style, width).lines([self._led(run) for run in runs(words)])
        return TextBox(lines, style, width, element, align)

    def _led(self, run: Run) -> Run:
        """Return the run without a link to a place that this paper does not have."""
        return replace(run, link="") if run.link.startswith("#") and run.link[1:] not in self.anchors else run

    def piece(self, ink: Ink, text: str) -> Piece:
        """Return a short text that is never broken."""
        return Piece(ink, text, self.fonts.width(ink.font, text) * ink.size)

    def bullets(
        self, items: Iterable[Item | Words], style: Style, width: float, parent: Element | None
    ) -> Iterator[Row]:
        """Yield the lines of a list without order."""
        yield from self.listed(((BULLET, item) for item in items), style, width, parent)

    def listed(
        self, items: Iterable[tuple[str, Item | Words]], style: Style, width: float, parent: Element | None
    ) -> Iterator[Row]:
        """Yield the lines of a list, each with its label before it."""
        pairs = [(label, each if isinstance(each, Item) else Item(each)) for label, each in items]
        widest = max((self.fonts.width("DeskSans", label) for label, _ in pairs), default=0) * style.size
        indent = widest + style.size * 0.7
        for label, item in pairs:
            line = parent and parent.add("LI")
            mark = self.text(label, style, indent, line and line.add("Lbl"))
            body = line and line.add("LBody")
            own = body.add("P") if body and item.inner else body  # its words are drawn later but read before the list
            inside: list[Box] = [self.text(item.words, style, width - indent, own)]
            if item.inner:
                inner = body and body.add("L", numbering="Disc")
                inside += self.listed(((INNER_BULLET, words) for words in item.inner), style, width - indent, inner)
            yield Row(
                (Place(0, indent, mark), Place(indent, width - indent, Stack(tuple(inside)))),
                width,
            )

    def cell(self, cell: Cell, style: Style, width: float, element: Element | None, align: Align = Align.LEFT) -> Box:
        """Return what stands in a cell; a status is marked by shape, colour and bold type."""
        toned = replace(style, colour=INK_OF[cell.tone], is_bold=True) if cell.tone is not Tone.PLAIN else style
        if not cell.items:
            return self.text(marked(cell.words, cell.tone), toned, width, element, align)
        words = self.text(marked(cell.words, cell.tone), toned, width, element and element.add("P"), align)
        items = self.bullets(cell.items, style, width, element and element.add("L", numbering="Disc"))
        return Stack((words, *items)) if cell.words or cell.tone is not Tone.PLAIN else Stack(tuple(items))


def marked(words: Words, tone: Tone) -> Words:
    """Return the words with the shape of their status before them, on the same line."""
    if tone is Tone.PLAIN:
        return words
    return (Run(f"{tone.value}\N{NO-BREAK SPACE}"), *runs(words))
