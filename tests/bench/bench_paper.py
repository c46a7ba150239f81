"""Time papers beside bare reportlab with the same content, and the memory of a report of 60 findings and 30 photos."""

import gc
import io
import random
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from time import process_time
from typing import TYPE_CHECKING

from monitor_desk import shipped
from monitor_desk.reports.paper.model import (
    Block,
    Callout,
    Cell,
    Column,
    Contents,
    Heading,
    Paper,
    Paragraph,
    Picture,
    PictureGrid,
    Table,
    Tone,
)

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

TARGET = 1.5
MADE_ON = date(2026, 4, 3)
NOTE = "The officer looked at the records of the last 28 days and found that stock agreed in all but two cases. "
ROWS = [(str(number), NOTE, "On track", "3 May 2026") for number in range(1, 36)]
PHOTOS = 30
PHOTO_SIZE = (2560, 1920)


def four_pages() -> Paper:
    """Return a paper of about four pages."""
    blocks: list[Block] = [Heading("A paper", level=1)]
    for section in range(4):
        blocks += [Heading(f"Section {section}"), *[Paragraph(NOTE * 4)] * 3]
    columns = (Column("No.", share=0.5), Column("Finding", share=4), Column("State"), Column("Due"))
    return Paper(title="A paper", blocks=(*blocks, Table(columns, tuple(ROWS))), made_on=MADE_ON)


def bare(out: io.BytesIO) -> None:
    """Print the same words with reportlab's own paragraphs and table, with nothing for screen readers."""
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph as BareParagraph
    from reportlab.platypus import SimpleDocTemplate
    from reportlab.platypus import Table as BareTable

    for name in ("DejaVuSans", "DejaVuSans-Bold"):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(shipped.resources() / "fonts" / f"{name}.ttf")))
    body = ParagraphStyle("body", fontName="DejaVuSans", fontSize=10, leading=14)
    head = ParagraphStyle("head", parent=body, fontName="DejaVuSans-Bold", fontSize=13, leading=18)
    cell = ParagraphStyle("cell", parent=body, fontSize=9, leading=12.5)
    story: list[Flowable] = [BareParagraph("A paper", head)]
    for section in range(4):
        story += [BareParagraph(f"Section {section}", head), *[BareParagraph(NOTE * 4, body) for _ in range(3)]]
    rows = [[BareParagraph(words, cell) for words in row] for row in (("No.", "Finding", "State", "Due"), *ROWS)]
    look = [("LINEBELOW", (0, 0), (-1, -1), 0.6, HexColor("#D3DAE2"))]
    story.append(BareTable(rows, colWidths=[37, 297, 74, 74], repeatRows=1, style=look))
    SimpleDocTemplate(out, initialFontName="DejaVuSans").build(story)


def tagged(paper: Paper) -> bytes:
    """Return the paper as the kit prints it."""
    from monitor_desk.reports.paper.pdf import as_pdf

    return as_pdf(paper)


def for_word(paper: Paper) -> bytes:
    """Return the paper as a Word file."""
    from monitor_desk.reports.paper.word import as_docx

    return as_docx(paper)


def report() -> Paper:
    """Return a report of 60 findings and 30 photos of 5 megapixels."""
    blocks: list[Block] = [Heading("Annual visit", level=1), Contents()]
    for number in range(60):
        blocks += [
            Heading(f"Finding {number + 1}"),
            Callout("Medicines must be signed for when given.", title="Act", tone=Tone.ACT),
            Paragraph(NOTE * 6),
            Table((Column("Asked"), Column("By")), ((Cell("Plan", tone=Tone.WATCH), "3 May 2026"),)),
        ]
    pictures = tuple(
        Picture(photo(number), alternative=f"Room {number}", caption=f"Photo {number}") for number in range(PHOTOS)
    )
    return Paper(title="Annual visit", blocks=(*blocks, PictureGrid(pictures)), made_on=MADE_ON)


def photo(seed: int) -> bytes:
    """Return a photo as evidence is kept: 2,560 pixels wide, with the grain of a real one."""
    from PIL import Image

    grain = Image.frombytes("RGB", (320, 240), random.Random(seed).randbytes(320 * 240 * 3))
    out = io.BytesIO()
    grain.resize(PHOTO_SIZE).save(out, "JPEG", quality=80)
    return out.getvalue()


def best(calls: Sequence[Callable[[], object]], rounds: int = 7) -> list[float]:
    """Return the shortest run of each call in seconds of the processor; in turns, so that a busy machine is fair."""
    taken: list[list[float]] = [[] for _ in calls]
    for _ in range(rounds):
        for times, call in zip(taken, calls, strict=True):
            gc.collect()
            started = process_time()
            call()
            times.append(process_time() - started)
    return [min(times) for times in taken]


def weigh(kind: str) -> None:
    """Print the time and the peak memory of the report in this process."""
    paper = report()
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    started = process_time()
    content = tagged(paper) if kind == "PDF" else for_word(paper)
    taken = process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"60 findings, {PHOTOS} photos as {kind}: {taken:.2f} s, {len(content) / 1e6:.1f} MB; "
        f"peak {peak:.0f} MB ({held:.0f} MB before, of which the photos are held by the paper)"
    )


def main() -> int:
    """Print the times; 1 if the target is missed."""
    paper = four_pages()
    baseline, taken, word = best((lambda: bare(io.BytesIO()), partial(tagged, paper), partial(for_word, paper)))
    ratio = taken / baseline
    print(
        f"4 pages: tagged PDF in {taken:.3f} s, {ratio:.2f} × bare reportlab ({baseline:.3f} s); Word in {word:.3f} s"
    )
    for kind in ("PDF", "Word"):
        subprocess.run([sys.executable, __file__, kind], check=True)
    return 0 if ratio <= TARGET else 1


if __name__ == "__main__":
    if sys.argv[1:]:
        weigh(sys.argv[1])
        sys.exit()
    sys.exit(main())
