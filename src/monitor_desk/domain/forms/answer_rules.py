"""What is wrong with an answer that its question cannot hold."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, time
from decimal import Decimal

from monitor_desk.domain.forms.answer_options import options, quality_options
from monitor_desk.domain.forms.answers import (
    Conversation,
    DocumentSeen,
    Given,
    Observation,
    Signature,
    choices_of,
    conversation_of,
    document_of,
    observation_of,
    signature_of,
)
from monitor_desk.domain.forms.model import (
    MET,
    NOT_APPLICABLE,
    NOT_MET,
    UNCOUNTED,
    ColumnType,
    Form,
    Question,
    QuestionType,
)
from monitor_desk.domain.forms.samples import held_sample

_Held = DocumentSeen | Conversation | Observation | Signature

_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,6})?")
_WHOLE = re.compile(r"-?\d{1,15}")
_CELLS = frozenset({MET, NOT_MET, NOT_APPLICABLE})


def problem_of(question: Question, form: Form, given: Given) -> str:
    """Return one sentence when an answer is none that its question can hold, else an empty text."""
    qualities = {option.value for option in quality_options(question)}
    if given.quality and given.quality not in qualities:
        return f"“{given.quality}” is no answer to the second judgement of this question"
    if not given.value or (given.value in UNCOUNTED and question.type not in _CHOSEN):
        return ""
    return _problem_of_value(question, form, given.value)


def _problem_of_value(question: Question, form: Form, value: str) -> str:
    if question.type in _CHOSEN:
        known = {option.value for option in options(question, form)}
        return "" if value in known else f"“{value}” is none of the answers to this question"
    if question.type is QuestionType.CHOICES:
        return _problem_of_choices(question, value)
    if question.type is QuestionType.SAMPLE:
        return _problem_of_sample(question, value)
    rule = _RULES.get(question.type)
    return rule(value) if rule else ""


def _problem_of_number(value: str) -> str:
    return "" if _NUMBER.fullmatch(value) else f"“{value}” is not a number such as 12 or 12.5"


def _problem_of_percentage(value: str) -> str:
    if _NUMBER.fullmatch(value) and 0 <= Decimal(value) <= 100:
        return ""
    return f"“{value}” is not a percentage from 0 to 100"


def _problem_of_money(value: str) -> str:
    return "" if _WHOLE.fullmatch(value) else f"“{value}” is not an amount in whole pence"


def _problem_of_date(value: str) -> str:
    return "" if is_iso_date(value) else f"“{value}” is not a date such as 3 April 2026"


def _problem_of_time(value: str) -> str:
    return "" if is_clock_time(value) else f"“{value}” is not a time such as 14:30"


def is_iso_date(text: str) -> bool:
    """Say whether a text is a date as answers hold it: 2026-04-03."""
    try:
        return len(text) == 10 and date.fromisoformat(text) is not None
    except ValueError:
        return False


def is_clock_time(text: str) -> bool:
    """Say whether a text is a time as answers hold it: 14:30."""
    try:
        return len(text) == 5 and time.fromisoformat(text).second == 0
    except ValueError:
        return False


def _problem_of_choices(question: Question, value: str) -> str:
    try:
        chosen = choices_of(value)
    except (ValueError, RecursionError):
        return "This answer holds no list of choices"
    known = {choice.id for choice in question.choices}
    unknown = next((each for each in chosen if each not in known), None)
    return "" if unknown is None else f"“{unknown}” is none of the choices of this question"


def _problem_of_count(value: str) -> str:
    return "" if value.isdecimal() and len(value) <= 6 else f"“{value}” is not a number of files"


def _problem_of_sample(question: Question, value: str) -> str:
    sample = held_sample(value)
    if sample is None:
        return "This answer holds no sample table"
    for row in sample.rows:
        for column in question.columns:
            rule, cell = _CELL_RULES.get(column.type), row.cells.get(column.id, "")
            if rule is not None and cell and not rule(cell):
                return f"{row.label}, {column.title}: “{cell}” is not a {column.type}"
    return ""


_CELL_RULES: Mapping[ColumnType, Callable[[str], bool]] = {
    ColumnType.CHECK: lambda cell: cell in _CELLS,
    ColumnType.DATE: is_iso_date,
    ColumnType.NUMBER: lambda cell: _NUMBER.fullmatch(cell) is not None,
}


def _held_by(reader: Callable[[str], _Held], name: str) -> Callable[[str], str]:
    """Return a rule: the text can be read as what the type holds."""

    def rule(value: str) -> str:
        try:
            held = reader(value)
        except (ValueError, TypeError, RecursionError):
            return f"This answer holds no {name}"
        is_sound = all(isinstance(getattr(held, part.name), type(part.default)) for part in fields(held))
        return "" if is_sound else f"This answer holds no {name}"

    return rule


_CHOSEN = frozenset(
    {QuestionType.RATING, QuestionType.MET, QuestionType.IN_PLACE, QuestionType.YES_NO, QuestionType.ONE_CHOICE}
)
_RULES: Mapping[QuestionType, Callable[[str], str]] = {
    QuestionType.NUMBER: _problem_of_number,
    QuestionType.PERCENTAGE: _problem_of_percentage,
    QuestionType.MONEY: _problem_of_money,
    QuestionType.DATE: _problem_of_date,
    QuestionType.TIME: _problem_of_time,
    QuestionType.FILE: _problem_of_count,
    QuestionType.DOCUMENT_SEEN: _held_by(document_of, "document seen"),
    QuestionType.CONVERSATION: _held_by(conversation_of, "conversation"),
    QuestionType.OBSERVATION: _held_by(observation_of, "observation"),
    QuestionType.SIGNATURE: _held_by(signature_of, "signature"),
}
