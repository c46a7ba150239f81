"""The answers of a visit's report, section by section, with samples and photos where they belong."""

from collections.abc import Iterator
from typing import Final

from monitor_desk.domain.visit_report.figures import share_words
from monitor_desk.domain.visit_report.recorded_report import RecordedReport
from monitor_desk.domain.visit_report.sections import AnswerLine, ObservationLine, SampleLine, SectionLine, TalkLine
from monitor_desk.reports.paper.model import Block, Cell, Heading, Paragraph, Run, Table, Tone, Words
from monitor_desk.reports.visit_report.findings import Photos
from monitor_desk.reports.visit_report.words import TONES, bold_then, columns, filled, fitted, joined, said

_BROAD: Final = 6  # columns of a sample that fit side by side
_SHAPES: Final = (
    "● stands for met or good, ▲ for met in part, ■ for not met or poor, ○ for what has no answer. "
    "Answers without a shape do not count towards a result."
)


def answers(report: RecordedReport, photos: Photos) -> Iterator[Block]:
    """Yield each section with its result, its working and its answers."""
    if report.sections:
        yield Heading("What was asked and found")
        yield Paragraph(_SHAPES, is_muted=True)
    for section in report.sections:
        yield from _section(section, photos)


def _section(section: SectionLine, photos: Photos) -> Iterator[Block]:
    yield Heading(f"{section.ref} {section.heading}")
    yield Paragraph(_head(section), keeps_with_next=True)
    yield from _lines(section, photos)


def _head(section: SectionLine) -> Words:
    """Return the result of a section and how it came about, in a few lines that stay with its first answer."""
    tone = TONES[section.tone] if section.level else Tone.NO_DATA
    why = (f"Computed as {section.computed or 'no level'}", section.reason) if section.computed != section.level else ()
    more = joined(f"{share_words(section.answered, section.asked)} answered", section.officer, by=", ")
    working = joined(*(words.rstrip(".") for words in (*section.working, *why)), by=". ")
    runs = [Run(tone.marked(section.level or "Not rated"), is_bold=True), Run(f" – {more}.")]
    return (*runs, Run(f"\n{working}.", is_italic=True)) if working else tuple(runs)


def _lines(section: SectionLine, photos: Photos) -> Iterator[Block]:
    """Yield the answers as tables; one ends where a sample or a photo has to follow its answer."""
    waiting: list[AnswerLine] = []
    for line in section.answers:
        waiting.append(line)
        after = (*_sample(line), *photos((line.id,)))
        if after:
            yield _table(waiting, section)
            waiting = []
            yield from after
    if waiting:
        yield _table(waiting, section)


def _table(lines: list[AnswerLine], section: SectionLine) -> Table:
    titles = columns(("No.", 0.75), ("Question and what was noted", 5), ("Answer", 1.8))
    return Table(titles, tuple(_row(line, section.officer) for line in lines), has_row_headers=True)


def _row(line: AnswerLine, officer: str) -> tuple[Cell | Words, ...]:
    asked = f"{line.asked} (critical)" if line.is_critical else line.asked
    words = bold_then(
        asked,
        ("", line.text),
        *_written(line),
        *_talk(line.talk),
        *_observed(line.observation),
        ("Looked at", _seen(line)),
        ("Signed by", line.signed_by),
        ("Reason", line.reason),
        *((_added(one.added_on, one.author, one.reason), one.text) for one in line.addenda),
        ("Private note, for colleagues only", line.private_note),
        (f"Last time, {said(line.previous_on)}" if line.previous_on else "Last time", line.previous),
        ("", _how(line, officer)),
    )
    return line.ref, words, _answer(line)


def _written(line: AnswerLine) -> Iterator[tuple[str, str]]:
    yield "", line.note


def _talk(talk: TalkLine | None) -> Iterator[tuple[str, str]]:
    if talk is not None:
        consent = talk.consent and f"consent to noting it: {talk.consent}"
        yield "Spoke with", joined(talk.role, "alone" if talk.is_alone else "", consent)
        yield "What was said", talk.words


def _observed(seen: ObservationLine | None) -> Iterator[tuple[str, str]]:
    if seen is not None:
        yield f"Seen at {seen.time}" if seen.time else "Seen", seen.fact
        yield "What the officer makes of it", seen.interpretation


def _seen(line: AnswerLine) -> str:
    seen = line.seen
    if seen is None:
        return ""
    return joined(
        seen.title, seen.version and f"version {seen.version}", seen.dated and f"dated {seen.dated}", seen.where
    )


def _added(on: object, author: str, reason: str) -> str:
    said_on = said(on) if hasattr(on, "year") else ""  # type: ignore[arg-type]
    return joined(f"Added {said_on}".strip(), author, reason)


def _how(line: AnswerLine, officer: str) -> str:
    """Return how the answer was taken, and by whom where that is not the officer of the section."""
    return joined(
        "Taken on paper" if line.is_on_paper else "",
        "Answered after the visit" if line.is_after_visit else "",
        f"Answered by {line.author}" if line.author and line.author != officer else "",
        by="; ",
    )


def _answer(line: AnswerLine) -> Cell:
    if not line.is_answered:
        return Cell("Not answered", tone=Tone.NO_DATA)
    words = joined(line.answer, line.quality, by="\n")
    if not words:
        return Cell()
    return Cell(words, tone=TONES[line.tone] if line.tone.value != "grey" else Tone.PLAIN)


def _sample(line: AnswerLine) -> tuple[Block, ...]:
    sample = line.sample
    if sample is None or not (sample.rows or any(sample.totals)):
        return ()
    return (_sample_table(line, sample),)


def _sample_table(line: AnswerLine, sample: SampleLine) -> Table:
    of = f" of {sample.out_of:,}" if sample.out_of else ""
    how = f", chosen: {sample.how_chosen}" if sample.how_chosen else ""
    noun = "file" if sample.files == 1 else "files"
    titles, rows = _turned(sample) if len(sample.columns) > _BROAD >= len(sample.rows) else _upright(sample)
    columns, cells = filled(fitted(titles, rows), rows)
    caption = f"{line.ref} Sample of {sample.files:,}{of} {noun}{how}"
    return Table(columns, cells, caption=caption, has_row_headers=True)


def _upright(sample: SampleLine) -> tuple[list[str], list[tuple[str, ...]]]:
    """Return a row for each file."""
    rows = [(row.label, *row.cells, row.note) for row in sample.rows]
    rows += [("Met", *sample.totals, "")] if any(sample.totals) else []
    return ["File", *sample.columns, "Note"], rows


def _turned(sample: SampleLine) -> tuple[list[str], list[tuple[str, ...]]]:
    """Return a row for each check: many checks of a few files are not squeezed into narrow columns."""
    rows = [
        (title, *(row.cells[at] for row in sample.rows), sample.totals[at]) for at, title in enumerate(sample.columns)
    ]
    notes = tuple(row.note for row in sample.rows)
    rows += [("Note", *notes, "")] if any(notes) else []
    return ["Check", *(row.label for row in sample.rows), "Met"], rows
