"""One question of a form on paper: the boxes, lines or grid that its kind of answer needs."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from monitor_desk.domain.forms.answer_words import answer_words
from monitor_desk.domain.forms.model import MET, NOT_MET, Form, QuestionType
from monitor_desk.domain.forms.samples import held_sample
from monitor_desk.domain.forms.views import QuestionView
from monitor_desk.reports.paper.model import (
    AnswerLines,
    Block,
    Paragraph,
    Run,
    SignatureLine,
    Table,
    TickBoxes,
)
from monitor_desk.reports.visit_report.words import fitted, joined

_BLANK_ROWS: Final = 6
_CHOSEN: Final = "\nHow the files were chosen, and of how many; then ✓, ✗ or n/a in each column of checks"
_HIGH: Final = "\n"  # a cell with a line of room to write in
_SHORT: Final = frozenset(
    {
        QuestionType.NUMBER,
        QuestionType.PERCENTAGE,
        QuestionType.MONEY,
        QuestionType.DATE,
        QuestionType.TIME,
        QuestionType.SHORT_TEXT,
    }
)
_UNITS: Final = {
    QuestionType.PERCENTAGE: "%",
    QuestionType.MONEY: "£",
    QuestionType.DATE: "day, month, year",
    QuestionType.TIME: "such as 14:30",
}


def question_blocks(view: QuestionView, form: Form, only_where: str) -> Iterator[Block]:
    """Yield a question as it is printed to be answered by hand."""
    question = view.question
    if question.type is QuestionType.GUIDANCE:
        yield Paragraph(question.ask, is_muted=True)
        return
    hints = joined(only_where, question.look_for, by=" ")
    maker = _MAKERS.get(question.type, _boxes)
    yield from maker(view, _asked(view, hints))
    noted = _noted(view, form)
    if noted:
        yield Paragraph((Run("Noted so far: ", is_bold=True), Run(noted)))
    if question.type not in _WITHOUT_NOTE:
        yield AnswerLines("Note", lines=2)


def _asked(view: QuestionView, hints: str) -> tuple[Run, ...]:
    question = view.question
    marks = joined("critical" if question.is_critical else "", "required" if view.is_required else "", by=", ")
    unit = joined(question.unit, _UNITS.get(question.type, ""), by=", ")
    runs = [Run(f"{view.number} {question.ask}", is_bold=True)]
    runs += [Run(f" ({words})") for words in (unit, marks) if words]
    runs += [Run(f"\n{hints}", is_italic=True)] if hints else []
    return tuple(runs)


def _noted(view: QuestionView, form: Form) -> str:
    """Return what has been answered already; nothing that is private is among it."""
    given = view.given
    return joined(answer_words(view.question, form, given), given.note, given.reason, by=" – ")


def _boxes(view: QuestionView, words: tuple[Run, ...]) -> Iterator[Block]:
    labels = tuple(option.label for option in view.options)
    if view.question.type is QuestionType.IN_PLACE:
        yield TickBoxes((*words, Run("\nIs it in place?")), choices=labels)
        good = tuple(option.label for option in view.quality_options)
        yield TickBoxes("Is it good enough and person-centred?", choices=good)
    else:
        yield TickBoxes(words, choices=labels)


def _several(view: QuestionView, words: tuple[Run, ...]) -> Iterator[Block]:
    yield TickBoxes((*words, Run(" – tick all that apply")), choices=tuple(option.label for option in view.options))


def _line(_view: QuestionView, words: tuple[Run, ...]) -> Iterator[Block]:
    yield AnswerLines(words, lines=1)


def _lines(_view: QuestionView, words: tuple[Run, ...]) -> Iterator[Block]:
    yield AnswerLines(words, lines=6)


def _sample(view: QuestionView, words: tuple[Run, ...]) -> Iterator[Block]:
    yield AnswerLines(
        (*words, Run(_CHOSEN)),
        lines=1,
    )
    yield _grid(view)
    yield TickBoxes("Taken together", choices=tuple(option.label for option in view.quality_options))


def _grid(view: QuestionView) -> Table:
    """Return the files entered so far with empty rows below them."""
    sample, columns = held_sample(view.given.value), view.question.columns
    held = sample.rows if sample else ()
    rows = [[row.label, *(_cell(row.cells.get(one.id, "")) for one in columns), row.note] for row in held]
    blank = max(2, _BLANK_ROWS - len(rows))
    typical = ["Staff file 12", *[""] * len(columns), "something noted"]
    titles = fitted(("Which file", *(one.title for one in columns), "Note"), [typical, *rows])
    return Table(titles, tuple(tuple(row) for row in [*rows, *[[_HIGH, *[""] * (len(columns) + 1)]] * blank]))


def _cell(value: str) -> str:
    return {MET: "✓", NOT_MET: "✗"}.get(value, value)


def _document(_view: QuestionView, words: tuple[Run, ...]) -> Iterator[Block]:
    yield AnswerLines((*words, Run("\nTitle, date, version, where it was seen")), lines=2)


def _observation(_view: QuestionView, words: tuple[Run, ...]) -> Iterator[Block]:
    yield AnswerLines((*words, Run("\nTime, and what was seen: facts only")), lines=5)
    yield AnswerLines("What you make of it", lines=2)


def _conversation(_view: QuestionView, words: tuple[Run, ...]) -> Iterator[Block]:
    yield AnswerLines((*words, Run("\nWith whom, by role")), lines=1)
    yield TickBoxes("Agreed to its being noted", choices=("Yes", "No", "Alone", "With somebody"))
    yield AnswerLines("What was said", lines=6)


def _files(_view: QuestionView, words: tuple[Run, ...]) -> Iterator[Block]:
    yield AnswerLines((*words, Run("\nPhotos taken: numbers on the camera, and what each shows")), lines=2)


def _signature(_view: QuestionView, words: tuple[Run, ...]) -> Iterator[Block]:
    yield Paragraph(words, keeps_with_next=True)
    yield SignatureLine("By role, agreed as a record of what was said")


_MAKERS: Final[Mapping[QuestionType, Callable[[QuestionView, tuple[Run, ...]], Iterator[Block]]]] = {
    **dict.fromkeys(_SHORT, _line),
    QuestionType.LONG_TEXT: _lines,
    QuestionType.CHOICES: _several,
    QuestionType.SAMPLE: _sample,
    QuestionType.DOCUMENT_SEEN: _document,
    QuestionType.OBSERVATION: _observation,
    QuestionType.CONVERSATION: _conversation,
    QuestionType.FILE: _files,
    QuestionType.SIGNATURE: _signature,
}
_WITHOUT_NOTE: Final = frozenset(
    {
        QuestionType.LONG_TEXT,
        QuestionType.SHORT_TEXT,
        QuestionType.OBSERVATION,
        QuestionType.CONVERSATION,
        QuestionType.FILE,
        QuestionType.SIGNATURE,
        QuestionType.DATE,
        QuestionType.TIME,
    }
)
