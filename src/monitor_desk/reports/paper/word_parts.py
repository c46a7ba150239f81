"""The parts of a Word file that python-docx has no call for: fields, links, bookmarks, borders, list numbers."""

from copy import deepcopy
from typing import TYPE_CHECKING

from monitor_desk.reports.paper.look import PRIMARY
from monitor_desk.reports.paper.model import Run, Words
from monitor_desk.reports.paper.text import runs

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run as WordRun


_AFTER_SHADING = ("w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr")  # the schema's order


def made(tag: str, **attributes: str) -> "BaseOxmlElement":
    """Return an element of the Word namespace with attributes of it."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


class Bookmarks:
    """Gives each place of the paper a name that Word takes: letters and digits, at most 40."""

    def __init__(self, anchors: frozenset[str]) -> None:
        self._names = {anchor: f"place_{number}" for number, anchor in enumerate(sorted(anchors), 1)}
        self._put: set[str] = set()

    def name(self, anchor: str) -> str | None:
        """Return the bookmark of an anchor, or None where the paper has no such place."""
        return self._names.get(anchor)

    def put(self, paragraph: "Paragraph", name: str) -> None:
        """Mark the beginning of the paragraph; the first of a name counts."""
        if name in self._put:
            return
        self._put.add(name)
        number = str(len(self._put))
        paragraph._p.append(made("bookmarkStart", id=number, name=name))
        paragraph._p.append(made("bookmarkEnd", id=number))


class Writer:
    """Writes words into paragraphs."""

    def __init__(self, bookmarks: Bookmarks) -> None:
        self._bookmarks = bookmarks

    def write(self, paragraph: "Paragraph", words: Words) -> None:
        """Add the words with their bold, italic and links."""
        for run in runs(words):
            if run.link:
                self._link(paragraph, run)
            else:
                _looks(paragraph.add_run(run.text), run)

    def link_to(self, paragraph: "Paragraph", text: str, bookmark: str) -> None:
        """Add words that lead to a bookmark."""
        self._wrapped(paragraph, Run(text), made("hyperlink", anchor=bookmark, history="1"))

    def _link(self, paragraph: "Paragraph", run: Run) -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml.ns import qn

        if run.link.startswith("#"):
            bookmark = self._bookmarks.name(run.link[1:])
            if bookmark is None:
                _looks(paragraph.add_run(run.text), run)
                return
            around = made("hyperlink", anchor=bookmark, history="1")
        else:
            around = made("hyperlink", history="1")
            around.set(qn("r:id"), paragraph.part.relate_to(run.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        self._wrapped(paragraph, run, around)

    def _wrapped(self, paragraph: "Paragraph", run: Run, around: "BaseOxmlElement") -> None:
        from docx.shared import RGBColor

        written = paragraph.add_run(run.text)
        _looks(written, run)
        written.font.underline = True
        written.font.color.rgb = RGBColor.from_string(PRIMARY[1:])
        around.append(written._r)
        paragraph._p.append(around)


def _looks(written: "WordRun", run: Run) -> None:
    written.bold = run.is_bold or None
    written.italic = run.is_italic or None


def begin_field(paragraph: "Paragraph", code: str) -> None:
    """Begin a field such as PAGE; what follows is shown until Word works it out."""
    instruction = made("instrText")
    instruction.text = f" {code} "
    parts = (made("fldChar", fldCharType="begin"), instruction, made("fldChar", fldCharType="separate"))
    for part in parts:
        paragraph.add_run()._r.append(part)


def end_field(paragraph: "Paragraph") -> None:
    """End the field that was begun last."""
    paragraph.add_run()._r.append(made("fldChar", fldCharType="end"))


def add_field(paragraph: "Paragraph", code: str, shown: str) -> None:
    """Add a whole field on one line."""
    begin_field(paragraph, code)
    paragraph.add_run(shown)
    end_field(paragraph)


def shade_cell(cell: "_Cell", fill: str) -> None:
    """Colour the ground of a cell."""
    cell._tc.get_or_add_tcPr().append(made("shd", val="clear", color="auto", fill=fill[1:]))


def shade_paragraph(paragraph: "Paragraph", fill: str) -> None:
    """Colour the ground of a paragraph."""
    shading = made("shd", val="clear", color="auto", fill=fill[1:])
    paragraph._p.get_or_add_pPr().insert_element_before(shading, *_AFTER_SHADING)


def border(paragraph: "Paragraph", **sides: str) -> None:
    """Draw lines at the sides named (left, bottom, between) in a colour; a left one is a thick bar."""
    lines = made("pBdr")
    for side in ("top", "left", "bottom", "right", "between"):
        if side in sides:
            width = "24" if side == "left" else "4"
            lines.append(made(side, val="single", sz=width, space="6", color=sides[side][1:]))
    paragraph._p.get_or_add_pPr().insert_element_before(lines, "w:shd", *_AFTER_SHADING)


def new_numbers(document: "Document", starts_at: int) -> str:
    """Return the id of a fresh numbering, so that every numbered list begins where it should."""
    from docx.oxml.ns import qn

    numbering = document.part.numbering_part.element
    style = document.styles["List Number"].element
    used = style.find(f".//{qn('w:numId')}").get(qn("w:val"))
    model = next(num for num in numbering.findall(qn("w:num")) if num.get(qn("w:numId")) == used)
    fresh = deepcopy(model)
    number = str(max(int(num.get(qn("w:numId"))) for num in numbering.findall(qn("w:num"))) + 1)
    fresh.set(qn("w:numId"), number)
    override = made("lvlOverride", ilvl="0")
    override.append(made("startOverride", val=str(starts_at)))
    fresh.append(override)
    numbering.append(fresh)
    return number


def number_by(paragraph: "Paragraph", number: str) -> None:
    """Count a paragraph in a numbering of its own."""
    wanted = made("numPr")
    wanted.append(made("ilvl", val="0"))
    wanted.append(made("numId", val=number))
    paragraph._p.get_or_add_pPr()._insert_numPr(wanted)
