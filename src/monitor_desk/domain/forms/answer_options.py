"""The answers to choose from, each with the key that chooses it and the tone in which it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass

from monitor_desk.domain.forms.model import (
    MET,
    NO,
    NOT_APPLICABLE,
    NOT_ASSESSED,
    NOT_MET,
    NOT_SEEN,
    PARTIALLY_MET,
    PARTLY,
    YES,
    Form,
    Level,
    Question,
    QuestionType,
    Tone,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOption:
    """One answer to choose: what is stored, what is shown, the key that chooses it, and how it is shown."""

    value: str
    label: str
    key: str = ""
    tone: Tone = Tone.NONE
    descriptor: str = ""


_NA = AnswerOption(value=NOT_APPLICABLE, label="Not applicable", key="N")
_UNSEEN = AnswerOption(value=NOT_SEEN, label="Not seen", key="S")
_UNASSESSED = AnswerOption(value=NOT_ASSESSED, label="Not assessed", key="0")
_JUDGEMENTS = (
    AnswerOption(value=MET, label="Met", key="1", tone=Tone.GOOD),
    AnswerOption(value=PARTIALLY_MET, label="Partially met", key="2", tone=Tone.PARTLY),
    AnswerOption(value=NOT_MET, label="Not met", key="3", tone=Tone.POOR),
)
_IN_PLACE = (
    AnswerOption(value=YES, label="Yes", key="1", tone=Tone.GOOD),
    AnswerOption(value=PARTLY, label="Partly", key="2", tone=Tone.PARTLY),
    AnswerOption(value=NO, label="No", key="3", tone=Tone.POOR),
)
_BESIDE: Mapping[QuestionType, tuple[AnswerOption, ...]] = {
    QuestionType.RATING: (_NA, _UNASSESSED),
    QuestionType.MET: (_NA, _UNASSESSED),
    QuestionType.IN_PLACE: (_NA, _UNASSESSED),
    QuestionType.SAMPLE: (_NA, _UNASSESSED),
    QuestionType.YES_NO: (_NA, _UNSEEN),
    QuestionType.DOCUMENT_SEEN: (_NA, _UNSEEN),
}


def options(question: Question, form: Form) -> tuple[AnswerOption, ...]:
    """Return the answers to choose from, those that never count last; none where the answer is written."""
    return (*_own_options(question, form), *_BESIDE.get(question.type, ()))


def quality_options(question: Question) -> tuple[AnswerOption, ...]:
    """Return the answers of the second judgement: good enough?, or for a sample what the officer makes of it."""
    if question.type is QuestionType.IN_PLACE:
        return _IN_PLACE
    return _JUDGEMENTS if question.type is QuestionType.SAMPLE else ()


def _own_options(question: Question, form: Form) -> tuple[AnswerOption, ...]:
    kind = question.type
    if kind is QuestionType.RATING:
        return _rating_options(question, form)
    if kind is QuestionType.MET:
        return _JUDGEMENTS
    if kind is QuestionType.IN_PLACE:
        return _IN_PLACE
    if kind is QuestionType.YES_NO:
        return tuple(
            AnswerOption(value=value, label=value.capitalize(), key=key, tone=_yes_no_tone(question, value))
            for key, value in (("1", YES), ("2", NO))
        )
    return tuple(
        AnswerOption(value=choice.id, label=choice.label, key=_key(number))
        for number, choice in enumerate(question.choices, 1)
    )


def _rating_options(question: Question, form: Form) -> tuple[AnswerOption, ...]:
    """Return the levels, the best first; a scale of figures is chosen by its own figures, not by their order."""
    levels = form.scale_of(question).levels
    is_figures = all(level.id.isdecimal() and len(level.id) == 1 for level in levels)
    return tuple(_level_option(level, level.id if is_figures else _key(n)) for n, level in enumerate(levels, 1))


def _level_option(level: Level, key: str) -> AnswerOption:
    return AnswerOption(value=level.id, label=level.label, key=key, tone=level.tone, descriptor=level.descriptor)


def _key(number: int) -> str:
    return str(number) if number <= 9 else ""


def _yes_no_tone(question: Question, value: str) -> Tone:
    if not question.good:
        return Tone.NONE
    return Tone.GOOD if value == question.good else Tone.POOR
