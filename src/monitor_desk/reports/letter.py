"""A letter of the team's wording as a paper: the same blocks printed as PDF and written as Word."""

from collections.abc import Iterator
from datetime import date

from monitor_desk.domain.letters import LetterBlock, LetterPart, LetterTemplate, LetterWords, merged, parts_to_print
from monitor_desk.reports.paper.model import Block, BulletList, Facts, Heading, Paper, Paragraph
from monitor_desk.reports.visit_report.words import joined, said
from monitor_desk.reports.workbook import MAKER


def letter_paper(template: LetterTemplate, words: LetterWords, made_on: date) -> Paper:
    """Return a letter filled in; parts with nothing to say are left out."""
    title = merged(template.title, words.fields)
    blocks: list[Block] = [Heading(title, level=1), Paragraph(said(made_on), is_muted=True)]
    for block in parts_to_print(template, words):
        blocks += _printed(block, words)
    provider = words.fields.get("provider", "")
    return Paper(
        title=joined(title, provider, by=" – "),
        subject=words.fields.get("visit") or words.fields.get("check", ""),
        blocks=tuple(blocks),
        made_on=made_on,
        author=MAKER,
        header=provider,
    )


def _printed(block: LetterBlock, words: LetterWords) -> Iterator[Block]:
    if block.part is LetterPart.LIST:
        yield BulletList(words.lists[block.of])
    elif block.part is LetterPart.FACTS:
        pairs = words.facts.get(block.of, ())
        yield from (Facts(pairs),) if pairs else ()
    elif block.part is LetterPart.HEADING:
        yield Heading(merged(block.text, words.fields))
    else:
        yield Paragraph(merged(block.text, words.fields))
