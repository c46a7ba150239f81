"""The answers of a visit turned into lines of its report: judgement, free words, sample, conversation each apart."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from monitor_desk.domain.answers import Answer
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.forms.answer_words import answer_words
from monitor_desk.domain.forms.answers import (
    Place,
    Sample,
    answer_id,
    conversation_of,
    document_of,
    observation_of,
)
from monitor_desk.domain.forms.judging import is_not_met, is_wholly_met, level_given, points_of
from monitor_desk.domain.forms.model import MET, NO, NOT_MET, UNCOUNTED, ColumnType, Form, QuestionType, Tone
from monitor_desk.domain.forms.samples import held_sample
from monitor_desk.domain.forms.views import QuestionView
from monitor_desk.domain.recorded_file import PreviousAnswer, RecordedFile
from monitor_desk.domain.visit_report.sections import (
    AddendumLine,
    AnswerLine,
    ObservationLine,
    SampleLine,
    SampleRowLine,
    SeenLine,
    TalkLine,
)

_FREE: Final = frozenset({QuestionType.SHORT_TEXT, QuestionType.LONG_TEXT})
# Where the note is the answer itself: the fact that was seen, or the words that were said.
_NOTE_IS_ANSWER: Final = frozenset({QuestionType.OBSERVATION, QuestionType.CONVERSATION})
_CELLS: Final = {"met": "Met", "not met": "Not met", "n/a": "Not applicable", "partially met": "Partially met"}
_NO_ANSWER: Final = Answer()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What the answers of one visit are read with."""

    file: RecordedFile
    form: Form
    previous: Mapping[Place, PreviousAnswer]


def line_id(file: RecordedFile, place: Place) -> str:
    """Return the id of an answer's line: the same in every version of the report."""
    return f"answer:{answer_id(file.id, place)}"


def answer_line(view: QuestionView, ref: str, answered: Answered) -> AnswerLine:
    """Return one question with its answer."""
    record_id, answer = answered.file.answers.get(view.place, (None, _NO_ANSWER))
    given, question = view.given, view.question
    parts = _answer(view, answered.form)
    before = answered.previous.get(view.place)
    return AnswerLine(
        id=line_id(answered.file, view.place),
        ref=ref,
        asked=question.ask,
        kind=question.type.value,
        answer=parts.get("answer", ""),
        quality=parts.get("quality", ""),
        text=parts.get("text", ""),
        signed_by=parts.get("signed_by", ""),
        tone=tone_of(view, answered.form),
        note="" if question.type in _NOTE_IS_ANSWER and _has_own_lines(view) else given.note,
        reason=given.reason,
        private_note=answer.private_note,
        frameworks=question.frameworks,
        is_critical=question.is_critical,
        is_answered=view.is_answered,
        is_on_paper=bool(answer.is_on_paper),
        is_after_visit=bool(answer.is_after_visit),
        author=answer.author,
        sample=_sample(view),
        seen=_seen(view),
        talk=_talk(view),
        observation=_observation(view),
        addenda=tuple(_addenda(answered.file, record_id)),
        previous=before.words if before else "",
        previous_on=before.answered_on if before else None,
    )


def tone_of(view: QuestionView, form: Form) -> Tone:
    """Return how an answer is shown: by its level for a rating, else by what it counts for."""
    question, given = view.question, view.given
    level = level_given(question, form, given) if question.type is QuestionType.RATING else None
    if level is not None:
        return level.tone
    if is_not_met(question, form, given):
        return Tone.POOR
    if is_wholly_met(question, form, given):
        return Tone.GOOD
    return Tone.NONE if points_of(question, form, given) is None else Tone.PARTLY


def _answer(view: QuestionView, form: Form) -> dict[str, str]:
    """Return the answer under the name of the field that holds it: who sees it depends on that."""
    kind, given = view.question.type, view.given
    words = answer_words(view.question, form, given)
    if given.value in UNCOUNTED or not given.value:
        return {"answer": words}
    if kind is QuestionType.IN_PLACE and view.is_answered:
        quality = "" if given.value == NO else f"Good enough: {given.quality}"
        return {"answer": f"In place: {given.value}", "quality": quality}
    if kind in _FREE:
        return {"text": words}
    if kind is QuestionType.SIGNATURE:
        return {"signed_by": words.removeprefix("Signed by ")}
    return {} if _has_own_lines(view) else {"answer": words}


def _has_own_lines(view: QuestionView) -> bool:
    """Say whether the answer is told by a line of its own kind, and can be."""
    return any(made is not None for made in (_seen(view), _talk(view), _observation(view)))


def _sample(view: QuestionView) -> SampleLine | None:
    if view.question.type is not QuestionType.SAMPLE or view.given.value in UNCOUNTED:
        return None
    sample = held_sample(view.given.value)
    if sample is None or not (sample.rows or sample.how_chosen):
        return None
    columns = view.question.columns
    rows = tuple(
        SampleRowLine(
            label=row.label,
            cells=tuple(_cell(row.cells.get(column.id, ""), column.type) for column in columns),
            note=row.note,
        )
        for row in sample.rows
    )
    return SampleLine(
        how_chosen=sample.how_chosen,
        out_of=sample.out_of,
        files=len(sample.rows),
        columns=tuple(column.title for column in columns),
        rows=rows,
        totals=tuple(_total(sample, column.id, column.type) for column in columns),
    )


def _cell(value: str, kind: ColumnType) -> str:
    if kind is ColumnType.CHECK:
        return _CELLS.get(value, value)
    if kind is ColumnType.DATE:
        return _day(value)
    return value


def _total(sample: Sample, column: str, kind: ColumnType) -> str:
    """Return "4 of 5" for a check; blank cells and those that do not apply are in neither figure."""
    if kind is not ColumnType.CHECK:
        return ""
    cells = [row.cells.get(column, "") for row in sample.rows]
    counted = cells.count(MET) + cells.count(NOT_MET)
    return f"{cells.count(MET)} of {counted}" if counted else "no data"


def _seen(view: QuestionView) -> SeenLine | None:
    if view.question.type is not QuestionType.DOCUMENT_SEEN or view.given.value in UNCOUNTED or not view.given.value:
        return None
    try:
        seen = document_of(view.given.value)
    except (ValueError, TypeError):
        return None
    return SeenLine(title=seen.title, dated=_day(seen.dated), version=seen.version, where=seen.where)


def _talk(view: QuestionView) -> TalkLine | None:
    if view.question.type is not QuestionType.CONVERSATION or not view.is_answered:
        return None
    try:
        talk = conversation_of(view.given.value)
    except (ValueError, TypeError):
        return None
    return TalkLine(role=talk.role, consent=talk.consent, is_alone=talk.is_alone, words=view.given.note)


def _observation(view: QuestionView) -> ObservationLine | None:
    if view.question.type is not QuestionType.OBSERVATION or not view.is_answered:
        return None
    try:
        seen = observation_of(view.given.value)
    except (ValueError, TypeError):
        return None
    return ObservationLine(time=seen.time, fact=view.given.note, interpretation=seen.interpretation)


def _addenda(file: RecordedFile, record_id: object) -> Iterator[AddendumLine]:
    for _, one in file.addenda:
        if record_id is not None and one.answer_id == record_id:
            yield AddendumLine(text=one.text, added_on=one.added_on, author=one.author, reason=one.reason)


def _day(text: str) -> str:
    try:
        return say_date(date.fromisoformat(text))
    except ValueError:
        return text
