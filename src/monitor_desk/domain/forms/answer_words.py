"""An answer in words, as papers and lists show it."""

from collections.abc import Callable, Mapping
from datetime import date, time
from decimal import Decimal

from monitor_desk.domain.dates import say_date, say_time
from monitor_desk.domain.forms.answer_options import options
from monitor_desk.domain.forms.answer_rules import is_clock_time, is_iso_date, problem_of
from monitor_desk.domain.forms.answers import (
    Given,
    choices_of,
    conversation_of,
    document_of,
    observation_of,
    signature_of,
)
from monitor_desk.domain.forms.model import UNCOUNTED, Form, Question, QuestionType
from monitor_desk.domain.forms.samples import count_sample
from monitor_desk.domain.money import say_money


def answer_words(question: Question, form: Form, given: Given) -> str:
    """Return an answer in words, without note and reason: “In place: yes. Good enough: partly.” Empty for a blank one.

    A text that the question cannot hold is returned as it is: nothing that was stored is hidden.
    """
    if not given.value:
        return ""
    if given.value in UNCOUNTED:
        return "Not applicable" if given.value == "n/a" else given.value.capitalize()
    if problem_of(question, form, given):
        return given.value
    return _in_words(question, form, given)


def _in_words(question: Question, form: Form, given: Given) -> str:
    if question.type is QuestionType.IN_PLACE:
        return _two_judgements(given)
    if question.type is QuestionType.SAMPLE:
        return _sample(question, given)
    if question.type in {QuestionType.CHOICES, QuestionType.ONE_CHOICE, QuestionType.RATING, QuestionType.MET}:
        return _chosen(question, form, given.value)
    if question.type is QuestionType.NUMBER:
        return _number(question, given.value)
    teller = _TELLERS.get(question.type)
    return teller(given.value) if teller else given.value


def _two_judgements(given: Given) -> str:
    if given.value == "no":
        return "In place: no."
    return f"In place: {given.value}. Good enough: {given.quality or 'not answered'}."


def _sample(question: Question, given: Given) -> str:
    count = count_sample(question, given.value)
    files = _many(count.files, "file")
    words = f"{count.met} of {_many(count.checks, 'check')} met in {files}" if count.checks else files
    return f"{words}; judged {given.quality}" if given.quality else words


def _chosen(question: Question, form: Form, value: str) -> str:
    labels = {option.value: option.label for option in options(question, form)}
    chosen = choices_of(value) if question.type is QuestionType.CHOICES else (value,)
    return ", ".join(labels[each] for each in chosen)


def _number(question: Question, value: str) -> str:
    figure = f"{Decimal(value):,}"
    return f"{figure} {question.unit}" if question.unit else figure


def _document(value: str) -> str:
    seen = document_of(value)
    parts = (
        seen.title,
        f"version {seen.version}" if seen.version else "",
        f"dated {_day(seen.dated)}" if seen.dated else "",
        f"seen {seen.where}" if seen.where else "",
    )
    return ", ".join(part for part in parts if part)


def _conversation(value: str) -> str:
    talk = conversation_of(value)
    who = f"With {talk.role}" if talk.role else "A conversation"
    parts = (who, "seen alone" if talk.is_alone else "", f"consent: {talk.consent}" if talk.consent else "")
    return ", ".join(part for part in parts if part)


def _observation(value: str) -> str:
    seen = observation_of(value)
    when = f"Seen at {_clock(seen.time)}." if seen.time else ""
    meaning = f"Interpretation: {seen.interpretation}" if seen.interpretation else ""
    return " ".join(part for part in (when, meaning) if part)


def _signature(value: str) -> str:
    signed = signature_of(value)
    who = f"Signed by {signed.role}" if signed.role else "Signed"
    return f"{who} on {_day(signed.signed_on)}" if signed.signed_on else who


def _day(text: str) -> str:
    return say_date(date.fromisoformat(text)) if is_iso_date(text) else text


def _clock(text: str) -> str:
    return say_time(time.fromisoformat(text)) if is_clock_time(text) else text


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _percentage(value: str) -> str:
    return f"{value}%"


def _money(value: str) -> str:
    return say_money(int(value))


def _files(value: str) -> str:
    return _many(int(value), "file")


_TELLERS: Mapping[QuestionType, Callable[[str], str]] = {
    QuestionType.YES_NO: str.capitalize,
    QuestionType.PERCENTAGE: _percentage,
    QuestionType.MONEY: _money,
    QuestionType.DATE: _day,
    QuestionType.TIME: _clock,
    QuestionType.FILE: _files,
    QuestionType.DOCUMENT_SEEN: _document,
    QuestionType.CONVERSATION: _conversation,
    QuestionType.OBSERVATION: _observation,
    QuestionType.SIGNATURE: _signature,
}
