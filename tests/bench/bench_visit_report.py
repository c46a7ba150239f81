"""Time a report of 60 findings and 30 photos beside bare reportlab with the same photos and as many words.

Run: python tests/bench/bench_visit_report.py
"""

import gc
import sys
from collections.abc import Callable
from datetime import date
from html import escape
from io import BytesIO
from pathlib import Path
from time import process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from monitor_desk.domain.visit_report import Reader, VisitReport, for_reader, from_text, report_of, to_text
from monitor_desk.reports.paper.model import Cell, Facts, Item, Paper, Paragraph, Picture, PictureGrid, Run, Table
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.reports.paper.word import as_docx
from monitor_desk.reports.visit_report.paper import visit_report_paper
from visit_files import long_file, photo_of

ON = date(2026, 11, 20)
ROUNDS = 5


def words_of(block: object) -> list[str]:
    """Return the words of a block, as a bare program would print them."""
    if isinstance(block, tuple):
        return ["".join(part.text for part in block if isinstance(part, Run))] if block else [""]
    if isinstance(block, str):
        return [block]
    if isinstance(block, Cell | Paragraph | Item):
        return words_of(block.words)
    if isinstance(block, Table):
        return [text for row in block.rows for cell in row for text in words_of(cell)]
    if isinstance(block, Facts):
        return [text for pair in block.pairs for part in pair for text in words_of(part)]
    return words_of(getattr(block, "words", ""))


def pictures_of(paper: Paper) -> list[bytes]:
    """Return the photos of a paper."""
    found = []
    for block in paper.blocks:
        if isinstance(block, PictureGrid):
            found += [picture.content for picture in block.pictures]
        elif isinstance(block, Picture):
            found.append(block.content)
    return found


def bare(paper: Paper, *, with_tables: bool) -> bytes:
    """Print the same words and photos with reportlab alone: no tags, no embedded fonts, nothing kept together."""
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Image, SimpleDocTemplate
    from reportlab.platypus import Paragraph as Plain
    from reportlab.platypus import Table as Grid

    style = getSampleStyleSheet()["Normal"]
    story: list[Any] = []
    for block in paper.blocks:
        rows = block.rows if isinstance(block, Table) else block.pairs if isinstance(block, Facts) else ()
        if with_tables and rows:
            width = max(map(len, rows))
            cells = [[Plain(_shown(cell), style) for cell in (*row, *[""] * (width - len(row)))] for row in rows]
            story.append(Grid(cells, colWidths=[480 / width] * width, splitInRow=1))
        else:
            story += [Plain(escape(text), style) for text in words_of(block) if text]
    story += [Image(BytesIO(content), width=240, height=180) for content in pictures_of(paper)]
    out = BytesIO()
    SimpleDocTemplate(out).build(story)
    return out.getvalue()


def _shown(cell: object) -> str:
    return escape(" ".join(words_of(cell)))


def timed(work: Callable[[], object]) -> float:
    """Return the least processor time of several rounds, in seconds."""
    work()
    found = []
    for _ in range(ROUNDS):
        gc.collect()
        begun = process_time()
        work()
        found.append(process_time() - begun)
    return min(found)


def main() -> None:
    """Print the times and their ratios."""
    file = long_file(findings=60, photos=30, words=4_000)
    report: VisitReport = for_reader(report_of(file), Reader.PROVIDER)
    paper = visit_report_paper(report, photo_of, ON)
    text = to_text(report_of(file))
    times = {
        "report of the visit's file": timed(lambda: report_of(file)),
        "frozen text written": timed(lambda: to_text(report)),
        "frozen text read": timed(lambda: from_text(text)),
        "blocks of the paper": timed(lambda: visit_report_paper(report, photo_of, ON)),
        "PDF, tagged": timed(lambda: as_pdf(paper)),
        "Word": timed(lambda: as_docx(paper)),
        "bare reportlab, paragraphs": timed(lambda: bare(paper, with_tables=False)),
        "bare reportlab, same tables": timed(lambda: bare(paper, with_tables=True)),
    }
    for name, seconds in times.items():
        print(f"{name:32} {seconds * 1000:8.1f} ms")
    print(f"frozen text {len(text):,} letters; photos {len(pictures_of(paper))}; blocks {len(paper.blocks)}")
    print(f"PDF : bare reportlab, paragraphs  {times['PDF, tagged'] / times['bare reportlab, paragraphs']:.2f}")
    print(f"PDF : bare reportlab, same tables {times['PDF, tagged'] / times['bare reportlab, same tables']:.2f}")


if __name__ == "__main__":
    main()
