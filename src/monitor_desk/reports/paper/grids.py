"""Tables and facts as rows of boxes, each cell with its place in the structure."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from monitor_desk.reports.paper.look import CELL, CELL_HEAD, MUTED, PRIMARY_SOFT, SOFT_OF, TABLE_CAPTION, Style
from monitor_desk.reports.paper.model import Cell, Column, Facts, Table, Tone, Words
from monitor_desk.reports.paper.pages import Flow
from monitor_desk.reports.paper.rows import Place, Row, TableBox
from monitor_desk.reports.paper.setting import Setter
from monitor_desk.reports.paper.structure import Element

_PAD = 4.0
_AFTER = 12.0
_WHOLE_TO = 200.0
_LABEL = Style(size=9, leading=12.5, colour=MUTED, is_bold=True, before=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    """The columns of one table."""

    setter: Setter
    columns: tuple[Column, ...]
    width: float

    def places(self) -> Iterator[tuple[Column, float, float]]:
        """Yield each column with where it begins and how wide it is."""
        least = min(0.4 / len(self.columns), 0.06)
        shares = [max(column.share, 0.01) for column in self.columns]
        shares = [max(share / sum(shares), least) for share in shares]
        ends = list(accumulate(share / sum(shares) * self.width for share in shares))
        yield from (
            (column, start, end - start) for column, start, end in zip(self.columns, [0.0, *ends], ends, strict=False)
        )

    def header(self, line: Element | None) -> Row:
        """Return the row of titles; without a line in the structure it is decoration."""
        cells = tuple(
            Place(
                left,
                width,
                self.setter.text(
                    column.title,
                    CELL_HEAD,
                    width - 2 * _PAD,
                    line and line.add("TH", scope="Column"),
                    column.align,
                ),
                PRIMARY_SOFT,
            )
            for column, left, width in self.places()
        )
        return Row(cells, self.width, pad=_PAD, has_line=True)

    def row(self, line: Element, cells: tuple[Cell | Words, ...], *, head: Style | None) -> Row:
        """Return a row of cells, filled up with empty ones; `head` is the style of a first cell that heads it."""
        full = [*map(_as_cell, cells), *[Cell()] * (len(self.columns) - len(cells))]
        places = []
        for at, (cell, (column, left, width)) in enumerate(zip(full, self.places(), strict=True)):
            is_head = at == 0 and head is not None
            element = line.add("TH", scope="Row") if is_head else line.add("TD")
            style = head if is_head and head is not None else CELL
            box = self.setter.cell(cell, style, width - 2 * _PAD, element, column.align)
            places.append(Place(left, width, box, SOFT_OF[cell.tone] if cell.tone is not Tone.PLAIN else ""))
        return Row(tuple(places), self.width, pad=_PAD, whole_to=_WHOLE_TO, has_line=True)


def _as_cell(cell: Cell | Words) -> Cell:
    return cell if isinstance(cell, Cell) else Cell(cell)


def table(setter: Setter, block: Table, parent: Element, width: float, height: float) -> Iterator[Flow]:
    """Yield a table with its caption; a header higher than a third of the page is not repeated."""
    element = parent.add("Table")
    grid = _Grid(setter=setter, columns=block.columns, width=width)
    if block.caption:
        yield _caption(setter, block.caption, element, width)
    header = grid.header(element.add("TR"))
    head = CELL_HEAD if block.has_row_headers else None
    rows = [grid.row(element.add("TR"), cells, head=head) for cells in block.rows]
    before = 4 if block.caption else 10
    if header.height > height / 3:
        yield Flow(box=TableBox(None, None, [header, *rows]), before=before, after=_AFTER)
    else:
        yield Flow(box=TableBox(header, grid.header(None), rows), before=before, after=_AFTER)


def facts(setter: Setter, block: Facts, parent: Element, width: float) -> Iterator[Flow]:
    """Yield labels and values as a table whose first column heads the rows."""
    if not block.pairs:
        return
    element = parent.add("Table")
    if block.caption:
        yield _caption(setter, block.caption, element, width)
    columns = (Column("", share=block.share), Column("", share=1 - block.share))
    grid = _Grid(setter=setter, columns=columns, width=width)
    rows = [grid.row(element.add("TR"), pair, head=_LABEL) for pair in block.pairs]
    yield Flow(box=TableBox(None, None, rows), before=4 if block.caption else 8, after=_AFTER)


def _caption(setter: Setter, words: str, table: Element, width: float) -> Flow:
    box = setter.text(words, TABLE_CAPTION, width, table.add("Caption"))
    return Flow(box=box, before=TABLE_CAPTION.before, keeps_with_next=True)
