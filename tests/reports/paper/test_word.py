from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table as WordTable

from monitor_desk.reports.paper.model import (
    Block,
    BulletList,
    Column,
    Contents,
    Facts,
    Heading,
    NumberedList,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    PictureGrid,
    Run,
    Table,
)
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.reports.paper.word import as_docx
from paper_reading import read, squeezed
from paper_samples import LONG, paper_of, photo, whole_paper


def opened(paper: Paper) -> WordDocument:
    return Document(BytesIO(as_docx(paper)))


@pytest.fixture(scope="module")
def whole() -> WordDocument:
    return opened(whole_paper())


def instructions(document: WordDocument) -> list[str]:
    section = document.sections[0]
    parts = (document.element, section.header._element, section.footer._element)
    return [(each.text or "").strip() for part in parts for each in part.iter(qn("w:instrText"))]


def attribute(table: WordTable, name: str) -> str | None:
    said: str | None = table._tbl.tblPr.find(qn("w:tblLook")).get(qn(f"w:{name}"))
    return said


def test_that_headings_lists_and_paragraphs_have_real_styles(whole: WordDocument) -> None:
    styles = [(paragraph.style.name, paragraph.text) for paragraph in whole.paragraphs if paragraph.style]
    headings = [(name, text) for name, text in styles if name is not None and name.startswith("Heading")]
    assert [name for name, _ in headings] == [
        "Heading 1",
        "Heading 2",
        "Heading 2",
        "Heading 3",
        "Heading 3",
        "Heading 2",
    ]
    assert ("List Bullet", "First") in styles
    assert ("List Bullet 2", "inner one") in styles
    assert ("List Number", "Step 1") in styles
    assert ("Caption", "Photo 1. The cupboard at Łódź Court.") in styles


def test_that_officers_words_stay_words_and_only_ours_are_fields(whole: WordDocument) -> None:
    assert whole.paragraphs[1].text == "5 <12 & 7> 3, <b>not bold</b> &amp; {PAGE} =1+1 C:\\x  (done)"
    assert instructions(whole) == [r'TOC \o "2-3" \h \z \u', "PAGE", "NUMPAGES"]


def test_that_every_table_repeats_its_header_row_and_says_what_it_is(whole: WordDocument) -> None:
    visited, findings, notes, *_ = whole.tables
    header = findings.rows[0]
    assert [cell.text for cell in header.cells] == ["No.", "Finding", "Status", "Due"]
    assert header._tr.trPr is not None
    assert header._tr.trPr.find(qn("w:tblHeader")) is not None
    assert (attribute(findings, "firstRow"), attribute(findings, "firstColumn")) == ("1", "1")
    assert (attribute(visited, "firstRow"), attribute(visited, "firstColumn")) == ("0", "1")
    assert findings.rows[3].cells[2].text.split() == ["○", "No", "data"]
    assert [cell.text for cell in notes.rows[2].cells] == ["Two", ""]
    assert len(findings.rows) == 30


def test_that_every_picture_says_what_it_shows(whole: WordDocument) -> None:
    shown = [part.get("descr") for part in whole.element.iter(qn("wp:docPr"))]
    assert shown == ["A locked cupboard", "A corridor", "A garden"]
    words = "".join(cell.text for table in whole.tables for row in table.rows for cell in row.cells)
    assert "This picture could not be read: A broken file" in words


def test_that_the_file_names_the_paper_and_no_machine(whole: WordDocument) -> None:
    core = whole.core_properties
    assert (core.title, core.subject, core.language) == ("Annual visit: Kestrel & Łódź", "Report of a visit", "en-GB")
    assert (core.author, core.last_modified_by, core.comments) == ("Contracts team", "Contracts team", "")
    assert core.created is not None
    assert core.created.date() == whole_paper().made_on
    language = whole.styles["Normal"].element.rPr.find(qn("w:lang"))
    assert language.get(qn("w:val")) == "en-GB"
    with ZipFile(BytesIO(as_docx(whole_paper()))) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_that_the_marking_and_the_page_of_pages_are_on_every_page(whole: WordDocument) -> None:
    section = whole.sections[0]
    assert section.header.paragraphs[0].text == "Official – sensitive\tDraft for factual accuracy"
    assert section.footer.paragraphs[0].text == "Annual visit: Kestrel & Łódź\tPage 1 of 1"
    wide = opened(replace(whole_paper(), is_landscape=True)).sections[0]
    assert wide.page_width is not None
    assert wide.page_height is not None
    assert wide.page_width > wide.page_height


def test_that_links_lead_to_the_web_or_to_a_bookmark_that_is_there(whole: WordDocument) -> None:
    bookmarks = {mark.get(qn("w:name")) for mark in whole.element.iter(qn("w:bookmarkStart"))}
    links = list(whole.element.iter(qn("w:hyperlink")))
    inside = {link.get(qn("w:anchor")) for link in links} - {None}
    outside = {whole.part.rels[link.get(qn("r:id"))].target_ref for link in links if link.get(qn("r:id"))}
    assert outside == {"https://example.org/guidance?a=1&b=2"}
    assert len(inside) == 6
    assert inside <= bookmarks
    assert "nowhere" in next(paragraph.text for paragraph in whole.paragraphs if "italic" in paragraph.text)


def test_that_every_numbered_list_counts_from_its_own_beginning() -> None:
    document = opened(paper_of(NumberedList(("a", "b")), Paragraph("between"), NumberedList(("c",), starts_at=7)))
    counted = [paragraph._p.find(f".//{qn('w:numId')}") for paragraph in document.paragraphs]
    numbers = [int(each.get(qn("w:val"))) for each in counted if each is not None]
    assert numbers[0] == numbers[1] != numbers[2]
    starts = {
        int(num.get(qn("w:numId"))): num.find(f".//{qn('w:startOverride')}").get(qn("w:val"))
        for num in document.part.numbering_part.element.findall(qn("w:num"))
        if num.find(f".//{qn('w:startOverride')}") is not None
    }
    assert [starts[number] for number in numbers] == ["1", "1", "7"]


def test_that_a_page_break_and_an_anchor_wait_for_the_next_paragraph_even_before_a_table() -> None:
    table = Table((Column("a"),), (("b",),))
    document = opened(paper_of(Paragraph("x"), PageBreak(), table, PageBreak(), Heading("y")))
    breaks = [paragraph.text for paragraph in document.paragraphs if paragraph.paragraph_format.page_break_before]
    assert breaks == ["", "y"]


def test_that_both_files_say_the_same_words_in_the_same_order() -> None:
    words = tuple(f"Finding {number}: {LONG}" for number in range(20))
    blocks: tuple[Block, ...] = (
        Heading("Title", level=1),
        Facts((("Provider", "Kestrel & <Łódź>"),)),
        *map(Paragraph, words),
        Paragraph((Run("bold ", is_bold=True), Run("link", link="https://example.org"))),
        Table((Column("a"), Column("b")), tuple((word, "x") for word in words)),
    )
    document = opened(paper_of(*blocks))
    said = "".join(part.text or "" for part in document.element.iter(qn("w:t")))
    assert squeezed(said) == squeezed(read(as_pdf(paper_of(*blocks))).root.words)


def test_that_a_tall_picture_fits_the_page() -> None:
    picture = Picture(photo(100, 900), alternative="A tower", caption="Tower")
    document = opened(paper_of(picture, PictureGrid((picture, picture, picture), across=3)))
    height = document.sections[0].page_height
    assert height is not None
    assert all(shape.height < height for shape in document.inline_shapes)


def test_that_lists_and_contents_of_nothing_leave_nothing() -> None:
    document = opened(paper_of(Contents(), BulletList(()), NumberedList(()), Facts(())))
    assert [paragraph.text for paragraph in document.paragraphs] == []


ORDERS = {  # ECMA-376, part 1: Word may call a file damaged whose properties stand otherwise
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl rPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps color spacing w kern position sz szCs highlight u lang",
    "tblPr": "tblStyle tblStyleRowBandSize tblStyleColBandSize tblW jc tblInd tblBorders shd "
    "tblLayout tblCellMar tblLook",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    "trPr": "cantSplit trHeight tblHeader",
    "pBdr": "top left bottom right between",
}


@pytest.mark.parametrize("kind", ORDERS)
def test_that_properties_stand_in_the_order_word_asks_for(whole: WordDocument, kind: str) -> None:
    order = [qn(f"w:{name}") for name in ORDERS[kind].split()]
    section = whole.sections[0]
    parts = (whole.element, whole.styles.element, section.header._element, section.footer._element)
    found = [each for part in parts for each in part.iter(qn(f"w:{kind}"))]
    assert found
    for each in found:
        places = [order.index(child.tag) for child in each]
        assert places == sorted(places)
        assert len(places) == len(set(places))
