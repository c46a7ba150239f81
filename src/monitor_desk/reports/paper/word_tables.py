"""Tables, facts and grids of pictures in Word: real tables whose header row is marked and repeated."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from monitor_desk.reports.paper.look import HAIR, INK_OF, PRIMARY_SOFT, SOFT_OF
from monitor_desk.reports.paper.model import Align, Cell, Column, Facts, Run, Table, Tone, Words
from monitor_desk.reports.paper.setting import marked
from monitor_desk.reports.paper.text import plain
from monitor_desk.reports.paper.word_parts import Writer, made, shade_cell

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.table import CT_Row
    from docx.table import Table as WordTable
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

_WHOLE_TO = 800  # letters; a row with more may run over two pages
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


@dataclass(frozen=True, slots=True)
class Tables:
    """Adds tables to one document; `width` is that of the text in points."""

    document: "Document"
    writer: Writer
    width: float

    def add_table(self, block: Table) -> None:
        """Add a table with its caption above it."""
        self._caption(block.caption)
        table = self.empty(tuple(column.share for column in block.columns), 1 + len(block.rows))
        _say_headers(table, has_header=True, has_row_headers=block.has_row_headers)
        header, *rows = table._tbl.tr_lst
        header.get_or_add_trPr().append(made("tblHeader"))
        for cell, column in zip(_cells(table, header), block.columns, strict=True):
            self._say(cell, Cell(column.title), column.align, is_bold=True)
            shade_cell(cell, PRIMARY_SOFT)
        for row, said in zip(rows, block.rows, strict=True):
            self._fill(table, row, said, block.columns, has_head=block.has_row_headers)
        self._after()

    def add_facts(self, block: Facts) -> None:
        """Add labels and values as a table whose first column heads the rows."""
        if not block.pairs:
            return
        self._caption(block.caption)
        columns = (Column("", share=block.share), Column("", share=1 - block.share))
        table = self.empty(tuple(column.share for column in columns), len(block.pairs))
        _say_headers(table, has_header=False, has_row_headers=True)
        for row, pair in zip(table._tbl.tr_lst, block.pairs, strict=True):
            self._fill(table, row, pair, columns, has_head=True)
        self._after()

    def empty(self, shares: tuple[float, ...], rows: int, *, has_lines: bool = True) -> "WordTable":
        """Return a new table with thin lines between its rows, or with none."""
        from docx.shared import Pt

        table: WordTable = self.document.add_table(rows, len(shares))
        table.autofit = False
        borders = made("tblBorders")
        for edge in _EDGES:
            is_drawn = has_lines and edge in {"bottom", "insideH"}
            borders.append(made(edge, val="single" if is_drawn else "nil", sz="4", space="0", color=HAIR[1:]))
        table._tbl.tblPr.insert_element_before(borders, "w:tblLayout", "w:tblLook")
        total = sum(max(share, 0.01) for share in shares)
        widths = [Pt(max(share, 0.01) / total * self.width) for share in shares]
        for grid, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
            grid.w = width
        for row in table._tbl.tr_lst:
            for cell, width in zip(row.tc_lst, widths, strict=True):
                cell.width = width
        return table

    def _fill(
        self,
        table: "WordTable",
        row: "CT_Row",
        said: tuple[Cell | Words, ...],
        columns: tuple[Column, ...],
        *,
        has_head: bool,
    ) -> None:
        if max((len(plain(_as_cell(each).words)) for each in said), default=0) < _WHOLE_TO:
            row.get_or_add_trPr().append(made("cantSplit"))
        pairs = zip_longest(_cells(table, row), said, fillvalue=None)
        for at, ((cell, words), column) in enumerate(zip(pairs, columns, strict=True)):
            if cell is not None and words is not None:
                self._say(cell, _as_cell(words), column.align, is_bold=has_head and at == 0)

    def _say(self, cell: "_Cell", said: Cell, align: Align, *, is_bold: bool = False) -> None:
        from docx.shared import RGBColor

        first = cell.paragraphs[0]
        self.writer.write(first, marked(said.words, said.tone))
        _tighten(first, align)
        for run in first.runs:
            run.bold = True if is_bold or said.tone is not Tone.PLAIN else run.bold
            if said.tone is not Tone.PLAIN:
                run.font.color.rgb = RGBColor.from_string(INK_OF[said.tone][1:])
        if said.tone is not Tone.PLAIN:
            shade_cell(cell, SOFT_OF[said.tone])
        for at, words in enumerate(said.items):
            has_no_words = at == 0 and not first.text
            line = first if has_no_words else cell.add_paragraph()
            line.style = self.document.styles["List Bullet"]
            self.writer.write(line, words)
            _tighten(line, Align.LEFT)

    def _caption(self, words: str) -> None:
        if words:
            caption = self.document.add_paragraph(style="Caption")
            self.writer.write(caption, (Run(words, is_bold=True),))
            caption.paragraph_format.keep_with_next = True

    def _after(self) -> None:
        """Leave room under a table; Word joins two that touch."""
        from docx.shared import Pt

        room = self.document.add_paragraph()
        room.paragraph_format.space_after = Pt(0)
        room.paragraph_format.line_spacing = Pt(8)


def _as_cell(cell: Cell | Words) -> Cell:
    return cell if isinstance(cell, Cell) else Cell(cell)


def _cells(table: "WordTable", row: "CT_Row") -> Iterator["_Cell"]:
    """Yield the cells of a row without walking the whole table for each."""
    from docx.table import _Cell

    return (_Cell(cell, table) for cell in row.tc_lst)


def _tighten(paragraph: "Paragraph", align: Align) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    if align is not Align.LEFT:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if align is Align.CENTRE else WD_ALIGN_PARAGRAPH.RIGHT
    for run in paragraph.runs:
        run.font.size = Pt(9)


def _say_headers(table: "WordTable", *, has_header: bool, has_row_headers: bool) -> None:
    """Say which row and column are headers, for screen readers."""
    from docx.oxml.ns import qn

    properties = table._tbl.tblPr
    for old in properties.findall(qn("w:tblLook")):
        properties.remove(old)
    flags = {"firstRow": has_header, "lastRow": False, "firstColumn": has_row_headers, "lastColumn": False}
    value = 0x0020 * has_header + 0x0080 * has_row_headers + 0x0600
    said = {name: str(int(flag)) for name, flag in flags.items()}
    properties.append(made("tblLook", val=f"{value:04X}", **said, noHBand="1", noVBand="1"))
