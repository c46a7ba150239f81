"""The blocks of blank forms in Word: lines to write on, boxes to tick, room and rules."""

from monitor_desk.reports.paper.look import HAIR, MILLIMETRE, PEN_LINE
from monitor_desk.reports.paper.model import AnswerLines, Rule, Run, SignatureLine, Spacer, TickBoxes, Words
from monitor_desk.reports.paper.word_parts import border
from monitor_desk.reports.paper.word_sheet import Page

_WRITING = 8 * MILLIMETRE


def add_spacer(page: Page, block: Spacer) -> None:
    """Add empty room."""
    from docx.shared import Pt

    gap = page.add("")
    gap.paragraph_format.space_after = Pt(0)
    gap.paragraph_format.line_spacing = Pt(min(max(block.millimetres, 1), 250) * MILLIMETRE)


def add_rule(page: Page, block: Rule) -> None:
    """Add a thin line."""
    del block
    border(page.add(""), bottom=HAIR)


def add_answer(page: Page, block: AnswerLines) -> None:
    """Add a question with lines to write on."""
    _question(page, block.words)
    for _ in range(max(block.lines, 1)):
        _writing_line(page, "")


def _question(page: Page, words: Words) -> None:
    from docx.shared import Pt

    asked = page.add(words)
    asked.paragraph_format.keep_with_next = True
    asked.paragraph_format.space_before = Pt(12)


def _writing_line(page: Page, label: str) -> None:
    from docx.shared import Pt

    line = page.add(label)
    line.paragraph_format.space_after = Pt(0)
    line.paragraph_format.line_spacing = Pt(_WRITING)
    border(line, bottom=PEN_LINE, between=PEN_LINE)


def add_ticks(page: Page, block: TickBoxes) -> None:
    """Add a question with boxes to tick."""
    _question(page, block.words)
    page.add("      ".join(f"☐\N{NO-BREAK SPACE}{choice}" for choice in block.choices))


def add_signature(page: Page, block: SignatureLine) -> None:
    """Add lines to sign on."""
    _question(page, (Run(block.role, is_bold=True),))
    for label in ("Name", "Signature", "Date"):
        _writing_line(page, label)
