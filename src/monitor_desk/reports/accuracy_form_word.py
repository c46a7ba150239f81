"""The factual accuracy response form as a Word file: a table to type into, its ids inside and at its end.

The ids stand twice: as properties of the document, and in a small table that survives programs which drop those.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, cast
from xml.sax.saxutils import escape

from monitor_desk.domain.accuracy_forms import HEADINGS, NO_GROUND, AccuracyForm, FormLine
from monitor_desk.domain.papers import ACCURACY_GROUNDS
from monitor_desk.reports.accuracy_form import (
    COMPLETED_BY,
    COMPLETED_ON,
    DECLARATION,
    FOR_THE_COUNCIL,
    TITLE,
    about,
    guidance,
    shown,
)
from monitor_desk.reports.workbook import MAKER, plain

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell

_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PROPERTIES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_CONTENT: Final = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_SET: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # user-defined properties (ECMA-376, part 1, section 22.3)
_WIDTHS: Final = (2.7, 7.0, 3.5, 5.2, 4.2, 3.1)  # centimetres, landscape A4 with 2 cm margins
_PAIRS: Final = (4.5, 16.0)


def accuracy_form_word(form: AccuracyForm) -> bytes:
    """Return the form as .docx."""
    from docx import Document

    document = Document()
    _set_up(document, form)
    document.add_heading(TITLE, level=1)
    _pairs(document, about(form))
    for words in guidance(form):
        document.add_paragraph(plain(words))
    _lines(document, form)
    document.add_heading("Declaration", level=2)
    document.add_paragraph(DECLARATION)
    _pairs(document, ((COMPLETED_BY, ""), (COMPLETED_ON, "")))
    document.add_heading(FOR_THE_COUNCIL, level=2)
    _pairs(document, tuple(form.keys().items()))
    _add_properties(document, form.keys())
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _set_up(document: "Document", form: AccuracyForm) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    core = document.core_properties
    core.title, core.author, core.last_modified_by, core.comments = TITLE, MAKER, MAKER, ""
    core.language = "en-GB"
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    font: Any = document.styles["Normal"].font
    font.name, font.size = "Arial", Pt(9.5)
    for name in ("Heading 1", "Heading 2"):
        style: Any = document.styles[name]
        style.font.name = "Arial"
        style.element.rPr.rFonts.set(qn("w:asciiTheme"), "")
        del style.element.rPr.rFonts.attrib[qn("w:asciiTheme")]
    section.header.paragraphs[0].text = plain(f"{form.report.provider} · {form.report.standing}")


def _lines(document: "Document", form: AccuracyForm) -> None:
    from docx.oxml import OxmlElement

    table = document.add_table(rows=1, cols=len(HEADINGS), style="Table Grid")
    table.autofit = False
    for cell, words in zip(table.rows[0].cells, HEADINGS, strict=True):
        cell.paragraphs[0].add_run(words).bold = True
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for line in form.lines:
        _line(table, line)
    _widen(table, _WIDTHS)


def _line(table: "Table", line: FormLine) -> None:
    row: Any = cast("Any", table).add_row()
    row._tr.get_or_add_trPr().append(_element("w:cantSplit"))
    cells = row.cells
    cells[0].paragraphs[0].add_run(plain(line.mark)).bold = True
    cells[1].paragraphs[0].add_run(plain(line.about)).bold = True
    cells[1].add_paragraph(plain(shown(line)))
    _shade(cells[0])
    _shade(cells[1])
    _choice(cells[2], line)


def _choice(cell: "_Cell", line: FormLine) -> None:
    """Put a list to choose a ground from into a cell; its words can be typed over in programs without such lists."""
    from docx.oxml import parse_xml

    items = "".join(
        f'<w:listItem w:displayText="{words}" w:value="{words}"/>' for words in (NO_GROUND, *ACCURACY_GROUNDS)
    )
    cell.paragraphs[0]._p.append(
        parse_xml(
            f'<w:sdt xmlns:w="{_WORD}"><w:sdtPr><w:alias w:val="Ground for {escape(plain(line.ref))}"/>'
            f"<w:comboBox>{items}</w:comboBox></w:sdtPr>"
            f"<w:sdtContent><w:r><w:t>{NO_GROUND}</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )


def _pairs(document: "Document", pairs: tuple[tuple[str, str], ...]) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    table.autofit = False
    for label, words in pairs:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(plain(label)).bold = True
        cells[1].text = plain(words)
        _shade(cells[0])
    _widen(table, _PAIRS)
    document.add_paragraph()


def _widen(table: "Table", centimetres: tuple[float, ...]) -> None:
    """Set the widths of columns where each program looks for them: in the grid and in every cell."""
    from docx.shared import Cm

    for column, width in zip(table.columns, centimetres, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, centimetres, strict=True):
            cell.width = Cm(width)


def _shade(cell: "_Cell") -> None:
    shading = _element("w:shd")
    shading.set(f"{{{_WORD}}}val", "clear")
    shading.set(f"{{{_WORD}}}fill", "EDF0F3")
    cell._tc.get_or_add_tcPr().append(shading)


def _element(name: str) -> Any:  # noqa: ANN401  # python-docx has no type for it
    from docx.oxml import OxmlElement

    return OxmlElement(name)


def _add_properties(document: "Document", keys: dict[str, str]) -> None:
    """Put the ids into the properties of the document."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    held = "".join(
        f'<property fmtid="{_SET}" pid="{number}" name="{name}"><vt:lpwstr>{escape(value)}</vt:lpwstr></property>'
        for number, (name, value) in enumerate(keys.items(), 2)
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    content = f'{head}<Properties xmlns="{_PROPERTIES}" xmlns:vt="{_TYPES}">{held}</Properties>'
    package = document.part.package
    if package is not None:
        part = Part(PackURI("/docProps/custom.xml"), _CONTENT, content.encode(), package)
        package.relate_to(part, _RELATION)
