"""The page of a Word paper: size, styles, running header and footer, and what the file says about itself."""

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from monitor_desk.reports.paper.look import BODY, HEADINGS, MARGIN, MUTED, PAGE, TEXT
from monitor_desk.reports.paper.model import Paper
from monitor_desk.reports.paper.text import one_line
from monitor_desk.reports.paper.titles import title
from monitor_desk.reports.paper.word_parts import add_field, made

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

FONT = "Arial"
_THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


def set_up(document: "Document", paper: Paper) -> None:
    """Give an empty document the paper's page, styles, running words and titles."""
    _page(document, paper)
    _styles(document, paper.language)
    _running(document, paper)
    _entitle(document, paper)


def text_width(paper: Paper) -> float:
    """Return the width of the text in points."""
    return (PAGE[1] if paper.is_landscape else PAGE[0]) - 2 * MARGIN


def _page(document: "Document", paper: Paper) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Pt

    section = document.sections[0]
    width, height = PAGE[::-1] if paper.is_landscape else PAGE
    section.orientation = WD_ORIENT.LANDSCAPE if paper.is_landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Pt(MARGIN)
    section.header_distance = section.footer_distance = Pt(28)


def _styles(document: "Document", language: str) -> None:
    from docx.shared import Pt

    _style(document, "Normal", BODY.size, TEXT, is_bold=None)
    normal: ParagraphStyle = document.styles["Normal"]
    normal.paragraph_format.space_after = Pt(6)
    normal.element.get_or_add_rPr().append(made("lang", val=language, eastAsia="ja-JP"))
    for level, look in HEADINGS.items():
        _style(document, f"Heading {level}", look.size, look.colour, is_bold=True)
        heading: ParagraphStyle = document.styles[f"Heading {level}"]
        heading.font.italic = False
        heading.paragraph_format.space_before = Pt(look.before)
        heading.paragraph_format.space_after = Pt(4)
    _style(document, "Caption", 9, MUTED, is_bold=False)
    for name in ("List Bullet", "List Bullet 2", "List Number"):
        listed: ParagraphStyle = document.styles[name]
        listed.paragraph_format.space_after = Pt(3)


def _style(document: "Document", name: str, size: float, colour: str, *, is_bold: bool | None) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style: ParagraphStyle = document.styles[name]
    style.font.name, style.font.size, style.font.bold = FONT, Pt(size), is_bold
    style.font.color.rgb = RGBColor.from_string(colour[1:])
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in _THEMED:  # a theme's font would win over the one named
        fonts.attrib.pop(qn(f"w:{attribute}"), None)


def _running(document: "Document", paper: Paper) -> None:
    """Put the marking above, and the title with "Page x of y" below, on every page."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Pt

    section = document.sections[0]
    above, below = section.header.paragraphs[0], section.footer.paragraphs[0]
    for paragraph in (above, below):
        paragraph.style = document.styles["Normal"]
        paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(text_width(paper)), WD_TAB_ALIGNMENT.RIGHT)
    above.add_run(one_line(paper.marking)).bold = True
    above.add_run("\t" + one_line(paper.header))
    below.add_run(one_line(paper.footer or paper.title) + "\tPage ")
    add_field(below, "PAGE", "1")
    below.add_run(" of ")
    add_field(below, "NUMPAGES", "1")
    for run in (*above.runs, *below.runs):
        run.font.size = Pt(8)


def _entitle(document: "Document", paper: Paper) -> None:
    core = document.core_properties
    made_at = datetime.combine(paper.made_on, time(), UTC)
    core.title, core.subject, core.language = title(paper)[:255], one_line(paper.subject)[:255], paper.language
    core.author = core.last_modified_by = one_line(paper.author)[:255]
    core.created = core.modified = made_at
    core.comments, core.revision = "", 1
