import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest

from monitor_desk.reports.paper.model import (
    BulletList,
    Callout,
    Cell,
    Column,
    Contents,
    Facts,
    Heading,
    Item,
    Paper,
    Paragraph,
    Picture,
    PictureGrid,
    Run,
    Table,
)
from monitor_desk.reports.paper.pdf import as_pdf, missing_characters, write_pdf
from paper_reading import read, squeezed
from paper_samples import LONG, MADE_ON, NAMES, paper_of, photo, whole_paper


@pytest.fixture(scope="module")
def whole() -> bytes:
    return as_pdf(whole_paper())


def pages(content: bytes) -> int:
    with pikepdf.open(BytesIO(content)) as pdf:
        return len(pdf.pages)


def faults(content: bytes) -> list[str]:
    report = page.validate_pdf_bytes(content, profile="ua1")
    return [] if report.is_compliant else [str(failure) for failure in report.failures]


def test_that_a_paper_with_every_block_has_no_fault_under_pdf_ua(whole: bytes) -> None:
    assert faults(whole) == []
    assert faults(as_pdf(replace(whole_paper(), is_landscape=True, marking="", header="", author=""))) == []


def test_that_the_check_finds_a_fault_when_there_is_one(whole: bytes) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(whole)) as pdf:
        del pdf.Root.MarkInfo
        pdf.save(out)
    assert faults(out.getvalue())


def test_that_the_same_paper_makes_the_same_bytes(whole: bytes) -> None:
    assert as_pdf(whole_paper()) == whole
    assert as_pdf(replace(whole_paper(), made_on=MADE_ON.replace(day=4))) != whole


def test_that_every_font_is_embedded_and_names_its_characters(whole: bytes) -> None:
    with pikepdf.open(BytesIO(whole)) as pdf:
        fonts = {name: font for each in pdf.pages for name, font in each.obj.Resources.Font.items()}
        assert fonts
        for font in fonts.values():
            assert "/FontFile2" in font.FontDescriptor
            assert b"<0000>" not in font.ToUnicode.read_bytes()
        assert not any("Helvetica" in str(font.BaseFont) for font in fonts.values())


def test_that_the_file_says_its_title_language_and_date(whole: bytes) -> None:
    with pikepdf.open(BytesIO(whole)) as pdf:
        assert str(pdf.docinfo.Title) == "Annual visit: Kestrel & Łódź"
        assert str(pdf.docinfo.CreationDate) == "D:20260403000000Z"
        assert str(pdf.Root.Lang) == "en-GB"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as said:
            assert said["dc:title"] == "Annual visit: Kestrel & Łódź"
            assert said["dc:creator"] == ["Contracts team"]


def test_that_headings_become_bookmarks_one_under_the_other(whole: bytes) -> None:
    with pikepdf.open(BytesIO(whole)) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        assert [item.title for item in top.children] == ["Summary", "Findings", "Blank form"]
        assert [item.title for item in top.children[1].children] == ["Medication", "Names"]


def test_that_parts_are_read_in_the_order_of_the_blocks(whole: bytes) -> None:
    root = read(whole).root
    tags = [part.tag for part in root.parts]
    assert tags[:8] == ["H1", "P", "Table", "TOC", "H2", "Div", "Div", "P"]
    assert tags[8:16] == ["L", "L", "L", "H2", "H3", "P", "Table", "H3"]
    assert root.parts[1].words.startswith("5 <12 & 7> 3, <b>not bold</b> &amp; {PAGE} =1+1")
    assert root.parts[-1].words == "The end."


def test_that_marking_and_page_numbers_are_decoration_on_every_page(whole: bytes) -> None:
    found = read(whole)
    count = pages(whole)
    for number, words in enumerate(found.decoration, 1):
        assert "Official – sensitive\n" in words
        assert f"Page {number} of {count}\n" in words
    assert "Page 1 of" not in found.root.words


def test_that_running_words_too_long_are_shortened_where_it_can_be_seen() -> None:
    paper = replace(paper_of(Paragraph("x"), title="long title " * 60), marking="Official", header="side " * 60)
    (words,) = read(as_pdf(paper)).decoration
    lines = words.splitlines()
    assert lines[0] == "Official"
    assert [line.endswith("…") for line in lines] == [False, False, True, False, True, False]
    assert lines[-1] == "Page 1 of 1"


def test_that_a_table_over_pages_is_one_table_and_its_header_is_read_once(whole: bytes) -> None:
    found = read(whole)
    table = next(part for part in found.root.find("Table") if "Findings and what" in part.words)
    assert [part.tag for part in table.parts] == ["Caption", *["TR"] * 30]
    assert [(cell.words, cell.scope) for cell in table.parts[1].parts[:2]] == [("No.", "Column"), ("Finding", "Column")]
    assert [(cell.tag, cell.scope) for cell in table.parts[2].parts] == [("TH", "Row"), *[("TD", "")] * 3]
    assert table.parts[3].parts[2].words.split() == ["●", "On", "track"]
    assert sum("Finding\nStatus\nDue\n" in words for words in found.decoration) >= 1


def test_that_lists_have_labels_bodies_and_inner_lists(whole: bytes) -> None:
    bullets, numbers, later = [part for part in read(whole).root.parts if part.tag == "L"]
    assert [[part.tag for part in line.parts] for line in bullets.parts] == [["Lbl", "LBody"]] * 3
    words, inner = bullets.parts[1].parts[1].parts
    assert (words.tag, words.words) == ("P", "Second")
    assert [line.parts[0].words for line in inner.parts] == ["–", "–"]
    assert [line.parts[0].words for line in numbers.parts] == [f"{number}." for number in range(1, 12)]
    assert later.parts[0].words == "7.From seven"


def test_that_pictures_say_what_they_show_and_captions_are_read_beside_them(whole: bytes) -> None:
    root = read(whole).root
    assert [part.alternative for part in root.find("Figure")] == ["A locked cupboard", "A corridor", "A garden"]
    assert "This picture could not be read: A broken file" in root.words
    captions = [part.words for part in root.find("Caption")]
    assert "Photo 1. The cupboard at Łódź Court." in captions


def test_that_links_lead_to_the_web_or_into_the_paper_and_a_lost_one_is_plain_words(whole: bytes) -> None:
    found = read(whole)
    assert ("the findings", "#") in found.links
    assert ("Findings, page 2", "#") in found.links
    assert sum(target == "https://example.org/guidance?a=1&b=2" for _, target in found.links) >= 2
    words = [part.words for part in found.root.find("Link")]
    assert "the findings" in words
    assert "nowhere" not in words
    assert "and nowhere." in found.root.words


def test_that_a_link_an_officer_should_not_follow_is_plain_words() -> None:
    content = as_pdf(paper_of(Paragraph((Run("here", link="javascript:alert(1)"), Run(" file", link="file:///c:/x")))))
    assert read(content).links == []
    assert read(content).root.words == "here file"


def test_that_a_cell_higher_than_two_pages_is_printed_whole() -> None:
    note = " ".join(f"word{number}" for number in range(3000))
    table = Table((Column("Question"), Column("Note")), (("One", note), (Cell("Two", items=(note, "last")), "b")))
    content = as_pdf(paper_of(Heading("Title", level=1), table))
    cells = read(content).root.find("TD")
    assert pages(content) > 6
    assert cells[1].words.split() == note.split()
    assert squeezed(cells[2].words) == squeezed(f"Two • {note} • last")
    assert faults(content) == []


def test_that_a_header_higher_than_the_page_is_printed_once_and_whole() -> None:
    title = " ".join(f"word{number}" for number in range(1500))
    content = as_pdf(paper_of(Table((Column(title), Column("b")), (("x", "y"),))))
    assert read(content).root.find("TH")[0].words.split() == title.split()
    assert pages(content) > 1


def test_that_a_note_of_four_thousand_words_and_long_boxes_and_captions_are_whole() -> None:
    note = " ".join(f"word{number}" for number in range(4000))
    blocks = (
        Paragraph(note),
        Callout(note, title="Mind"),
        BulletList((Item(note, inner=(note,)),)),
        Picture(photo(), alternative="A", caption=note),
        PictureGrid((Picture(photo(), alternative="B", caption=note),)),
        Facts(((note, note),), caption=note),
        Heading(note),
    )
    content = as_pdf(paper_of(*blocks))
    root = read(content).root
    assert squeezed(root.words).count(squeezed(note)) == 10
    assert faults(content) == []


def test_that_a_heading_stays_on_the_page_of_what_it_heads() -> None:
    for lines in range(40, 56):
        filler = Paragraph("\n".join(["line"] * lines))
        content = as_pdf(paper_of(filler, Heading("Kept"), Heading("Also kept", level=3), Paragraph(LONG * 3)))
        with pikepdf.open(BytesIO(content)) as pdf:
            marks = {str(part.S): part.Pg.objgen for part in pdf.Root.StructTreeRoot.K.K}
            assert marks["/H1"] == marks["/H2"]
            paragraphs = [part for part in pdf.Root.StructTreeRoot.K.K if part.S == "/P"]
            assert paragraphs[1].Pg.objgen == marks["/H1"]


def test_that_headings_skip_no_level_for_a_screen_reader() -> None:
    root = read(as_pdf(paper_of(Heading("a", level=3), Heading("b", level=4), Heading("c", level=1)))).root
    assert [part.tag for part in root.parts] == ["H1", "H2", "H1"]
    content = as_pdf(paper_of(Heading("\x00 ", anchor="a"), Heading("b"), Paragraph((Run("to a", link="#a"),))))
    assert [part.tag for part in read(content).root.parts] == ["H1", "P"]
    assert faults(content) == []


def test_that_a_character_without_a_glyph_is_named_and_counted() -> None:
    paper = paper_of(Paragraph("unicorn 🦄 and \U0001f9ff, 山 is there"))
    assert missing_characters(paper) == ("🦄", "\U0001f9ff")
    content = as_pdf(paper)
    assert read(content).root.words == "unicorn [U+1F984] and [U+1F9FF], 山 is there"
    assert missing_characters(paper_of(Paragraph(NAMES + "■▲●○☐✓–’“”…£€"))) == ()


def test_that_an_anchor_before_a_page_break_goes_with_what_it_names(whole: bytes) -> None:
    paper = paper_of(
        Paragraph((Run("to it", link="#there"),)),
        Contents(),
        *whole_paper().blocks[-8:-6],
        Heading("There", anchor="there"),
    )
    assert read(as_pdf(paper)).links
    last = read(whole).root.find("TOCI")[-1].words
    assert squeezed(last) == f"Blankform{pages(whole)}"


@pytest.mark.parametrize("paper", [paper_of(), paper_of(Paragraph("")), paper_of(Heading(" "), Contents(), title="")])
def test_that_an_empty_paper_is_still_a_page_without_faults(paper: Paper) -> None:
    content = as_pdf(paper)
    assert pages(content) == 1
    assert faults(content) == []


def test_that_a_paper_is_written_to_a_file_or_a_stream(tmp_path: Path, whole: bytes) -> None:
    write_pdf(whole_paper(), tmp_path / "paper.pdf")
    stream = BytesIO()
    write_pdf(whole_paper(), stream)
    assert (tmp_path / "paper.pdf").read_bytes() == stream.getvalue() == whole


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not on this machine")
def test_that_another_reader_finds_the_same_words(tmp_path: Path) -> None:
    words = [f"{NAMES} {number} {LONG}" for number in range(40)]
    content = as_pdf(paper_of(*map(Paragraph, words)))
    (tmp_path / "paper.pdf").write_bytes(content)
    call = ["pdftotext", "-raw", "-nopgbrk", str(tmp_path / "paper.pdf"), "-"]
    said = subprocess.run(call, capture_output=True, check=True, text=True).stdout
    kept = [line for line in said.splitlines() if not line.startswith(("A paper", "Page "))]
    assert squeezed("".join(kept)) == squeezed("".join(words))
