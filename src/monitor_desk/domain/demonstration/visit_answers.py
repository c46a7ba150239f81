"""Answers of the demonstration: for each type of question what an officer might have entered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from monitor_desk.domain.demonstration import visit_words as words
from monitor_desk.domain.forms.answer_options import options
from monitor_desk.domain.forms.answers import (
    Conversation,
    DocumentSeen,
    Observation,
    Sample,
    SampleRow,
    Signature,
    choices_text,
    conversation_text,
    document_text,
    observation_text,
    sample_text,
    signature_text,
)
from monitor_desk.domain.forms.model import (
    MET,
    NO,
    NOT_APPLICABLE,
    NOT_MET,
    PARTIALLY_MET,
    PARTLY,
    YES,
    Column,
    ColumnType,
    Form,
    Question,
    QuestionType,
)

Fields = dict[str, str]
_MET: Final = (MET, PARTIALLY_MET, NOT_MET)
_PLACE: Final = (YES, PARTLY, NO)
_ROLES: Final = ("Person A", "Person B", "Support worker", "Family carer", "Team leader")
_FIGURES: Final = {  # by a word of the column's title
    "minutes": ("30", "45", "60", "120"),
    "cover in pounds": ("5000000", "10000000"),
    "balance": ("42.50",),
    "cash counted": ("42.50",),
    "pounds": ("6.80", "12.40", "23.15", "48.00"),
}
_STROKES: Final = (((80, 620), (180, 300), (260, 640), (380, 280), (470, 600), (620, 420), (860, 520)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question of a visit; `strength` from 0 to 1 is how good the service is."""

    question: Question
    form: Form
    on: date
    strength: float
    lot: Random


def fields(asked: Asked) -> Fields:
    """Return what is entered for a question: the fields of its answer, none for guidance and for files."""
    kind = asked.question.type
    if kind in _BY_TYPE:
        return {name: value for name, value in _BY_TYPE[kind](asked).items() if value}
    return {}


def _good(asked: Asked) -> int:
    """Return how good it was; what is critical is seldom poor."""
    drawn = asked.lot.random()
    if drawn < asked.strength:
        return words.GOOD
    is_poor = drawn > 1 - (1 - asked.strength) * 0.2 and not asked.question.is_critical
    return words.POOR if is_poor else words.PARTLY


def _note(asked: Asked, said: tuple[tuple[str, ...], ...], how: int) -> str:
    return asked.lot.choice(said[how]) if how or asked.lot.random() < 0.7 else ""


def _in_place(asked: Asked) -> Fields:
    if asked.lot.random() < 0.04:
        return {"value": NOT_APPLICABLE, "reason": words.REASONS[0]}
    how = _good(asked)
    value = NO if how == words.POOR else YES
    return {"value": value, "quality": _PLACE[how], "note": _note(asked, words.IN_PLACE, how)}


def _met(asked: Asked) -> Fields:
    how = _good(asked)
    return {"value": _MET[how], "note": _note(asked, words.MET, how)}


def _rating(asked: Asked) -> Fields:
    levels = [level.id for level in asked.form.scale_of(asked.question).levels if level.score is not None]
    how = min(_good(asked) + (asked.lot.random() < 0.5), len(levels) - 1)
    return {"value": levels[how] if levels else "", "note": _note(asked, words.MET, min(how, words.POOR))}


def _yes_no(asked: Asked) -> Fields:
    good = asked.question.good or YES
    how = _good(asked)
    value = good if how == words.GOOD else ({YES: NO, NO: YES}[good] if how == words.POOR else good)
    return {"value": value, "note": _note(asked, words.MET, how)}


def _sample(asked: Asked) -> Fields:
    how = _good(asked)
    is_people = asked.lot.random() < 0.5
    rows = tuple(_row(asked, f"Person {'ABCDE'[n]}" if is_people else f"File {n + 1}", how) for n in range(4))
    chosen = asked.lot.choice(words.HOW_CHOSEN)
    value = sample_text(Sample(how_chosen=chosen, out_of=asked.lot.randint(8, 31), rows=rows))
    return {"value": value, "note": _note(asked, words.SAMPLE, how)}


def _row(asked: Asked, label: str, how: int) -> SampleRow:
    chances = (0.02 if asked.strength < 1 else 0.0, 0.16, 0.45)
    return SampleRow(label=label, cells={one.id: _cell(asked, one, chances[how]) for one in asked.question.columns})


def _cell(asked: Asked, column: Column, poor: float) -> str:
    if column.type is ColumnType.CHECK:
        drawn = asked.lot.random()
        return NOT_MET if drawn < poor else NOT_APPLICABLE if drawn > 0.95 else MET
    if column.type is ColumnType.DATE:
        return (asked.on - timedelta(days=asked.lot.randint(20, 700))).isoformat()
    if column.type is not ColumnType.NUMBER:
        return "Seen"
    usual = next((found for words, found in _FIGURES.items() if words in column.title.lower()), None)
    return asked.lot.choice(usual) if usual else str(asked.lot.randint(1, 12))


def _amount(low: int, high: int) -> Callable[[Asked], Fields]:
    def made(asked: Asked) -> Fields:
        return {"value": str(asked.lot.randint(low, high))}

    return made


def _date(asked: Asked) -> Fields:
    return {"value": (asked.on + timedelta(days=asked.lot.randint(-300, 260))).isoformat()}


def _time(asked: Asked) -> Fields:
    return {"value": f"{asked.lot.randint(8, 18):02d}:{asked.lot.choice((0, 15, 30, 45)):02d}"}


def _one(asked: Asked) -> Fields:
    return {"value": asked.lot.choice(options(asked.question, asked.form)).value}


def _several(asked: Asked) -> Fields:
    ids = [choice.id for choice in asked.question.choices]
    return {"value": choices_text(tuple(ids[: asked.lot.randint(1, len(ids))]))}


def _written(asked: Asked) -> Fields:
    return {"value": asked.lot.choice(words.WRITTEN)}


def _short(asked: Asked) -> Fields:
    return {"value": asked.lot.choice(_ROLES)}


def _document(asked: Asked) -> Fields:
    dated = (asked.on - timedelta(days=asked.lot.randint(30, 400))).isoformat()
    seen = DocumentSeen(
        title=asked.question.ask, dated=dated, version=str(asked.lot.randint(1, 6)), where="Office, folder 2"
    )
    return {"value": document_text(seen), "note": asked.lot.choice(words.IN_PLACE[words.GOOD])}


def _observation(asked: Asked) -> Fields:
    at = asked.lot.randrange(len(words.SEEN))
    seen = Observation(time=f"1{asked.lot.randint(0, 5)}:30", interpretation=words.MADE_OF_IT[at])
    return {"value": observation_text(seen), "note": words.SEEN[at]}


def _conversation(asked: Asked) -> Fields:
    talk = Conversation(role=asked.lot.choice(_ROLES), consent="Yes, to be noted without a name", is_alone=True)
    return {"value": conversation_text(talk), "note": asked.lot.choice(words.SAID)}


def _signature(asked: Asked) -> Fields:
    signed = Signature(role="Registered manager", signed_on=asked.on.isoformat(), strokes=_STROKES)
    return {"value": signature_text(signed)}


_BY_TYPE: Final[Mapping[QuestionType, Callable[[Asked], Fields]]] = {
    QuestionType.RATING: _rating,
    QuestionType.MET: _met,
    QuestionType.IN_PLACE: _in_place,
    QuestionType.YES_NO: _yes_no,
    QuestionType.NUMBER: _amount(1, 48),
    QuestionType.PERCENTAGE: _amount(61, 100),
    QuestionType.MONEY: _amount(12_000, 98_000),
    QuestionType.DATE: _date,
    QuestionType.TIME: _time,
    QuestionType.ONE_CHOICE: _one,
    QuestionType.CHOICES: _several,
    QuestionType.SHORT_TEXT: _short,
    QuestionType.LONG_TEXT: _written,
    QuestionType.SAMPLE: _sample,
    QuestionType.DOCUMENT_SEEN: _document,
    QuestionType.OBSERVATION: _observation,
    QuestionType.CONVERSATION: _conversation,
    QuestionType.SIGNATURE: _signature,
}
