"""What is wrong with one question of a form, apart from its expressions."""

from collections import Counter
from collections.abc import Iterable, Iterator

from monitor_desk.domain.forms.ids import is_id
from monitor_desk.domain.forms.model import NO, YES, ColumnType, Form, Question, QuestionType, Scoring

# The types that come to a judgement and so can score, be critical, or be a line of a cumulative form.
LINE_TYPES = frozenset({QuestionType.MET, QuestionType.IN_PLACE, QuestionType.YES_NO, QuestionType.SAMPLE})
CHOOSING = frozenset({QuestionType.ONE_CHOICE, QuestionType.CHOICES})

Faults = Iterator[tuple[str, str]]  # the field and the sentence of each


def can_score(question: Question) -> bool:
    """Say whether answers of a question can count: ratings, judgements, a yes or no with its good answer, checks."""
    if question.type is QuestionType.YES_NO:
        return bool(question.good)
    if question.type is QuestionType.SAMPLE:
        return any(column.type is ColumnType.CHECK for column in question.columns)
    return question.type is QuestionType.RATING or question.type in LINE_TYPES


def question_faults(question: Question, form: Form) -> Faults:
    """Return each fault of a question as field and sentence."""
    if not question.ask.strip():
        yield "ask", "is missing"
    if question.weight < 1:
        yield "weight", "has to be 1 or more; a question that should not count scores nothing by its type"
    yield from _misplaced(question)
    yield from _list_faults(question)
    yield from _scale_faults(question, form)
    if question.is_critical and not can_score(question):
        yield "critical", f"is for questions that can be not met; “{question.type}” {_why_unscored(question)}"
    if question.type is QuestionType.YES_NO and question.good not in {"", YES, NO}:
        yield "good", f"is “{question.good}”, but has to be “yes” or “no”"
    if question.type is QuestionType.GUIDANCE and (question.is_required or question.required_if):
        yield "required", "is not for guidance: there is nothing to answer"
    yield from _line_faults(question, form)


def _why_unscored(question: Question) -> str:
    if question.type is QuestionType.YES_NO:
        return "can be once “good” says which answer is good"
    if question.type is QuestionType.SAMPLE:
        return "can be once a column is a check"
    return "scores nothing"


def _misplaced(question: Question) -> Faults:
    """Return a fault for each thing that this type of question has no use for."""
    kind = question.type
    fields = (
        ("columns", question.columns, kind is QuestionType.SAMPLE),
        ("choices", question.choices, kind in CHOOSING),
        ("scale", question.scale, kind is QuestionType.RATING),
        ("unit", question.unit, kind is QuestionType.NUMBER),
        ("good", question.good, kind is QuestionType.YES_NO),
        ("level", question.level, kind in LINE_TYPES),
    )
    for field, held, is_at_home in fields:
        if held and not is_at_home:
            yield field, f"does not belong to a question of the type “{kind}”"


def _list_faults(question: Question) -> Faults:
    if question.type is QuestionType.SAMPLE and not question.columns:
        yield "columns", "is missing: a sample needs at least one column"
    if question.type in CHOOSING and len(question.choices) < 2:
        yield "choices", "needs at least two things to choose from"
    yield from _item_faults("columns", ((column.id, column.title) for column in question.columns))
    yield from _item_faults("choices", ((choice.id, choice.label) for choice in question.choices))


def _item_faults(field: str, items: Iterable[tuple[str, str]]) -> Faults:
    listed = list(items)
    times = Counter(key for key, _ in listed)
    for key, count in times.items():
        if count > 1:
            yield field, f"has the id “{key}” more than once"
    for key, title in listed:
        if not title.strip():
            yield field, "has an item without a title"
        elif not is_id(key):
            yield field, f"has the id “{key}” for “{title}”; lower-case letters, digits, hyphens or underscores"


def _scale_faults(question: Question, form: Form) -> Faults:
    known = {scale.id for scale in form.scales}
    if question.scale and question.scale not in known:
        yield "scale", f"is “{question.scale}”, which no rating scale is"
    if question.type is QuestionType.RATING and not question.scale and not form.scale:
        yield "scale", "is missing, and the form has none either"


def _line_faults(question: Question, form: Form) -> Faults:
    """Return what a line of cumulative levels lacks; in other forms a level means nothing."""
    if form.scoring is not Scoring.CUMULATIVE:
        if question.level and question.type in LINE_TYPES:
            yield "level", "is only for forms of cumulative levels"
        return
    if question.type not in LINE_TYPES or not can_score(question) or question.is_retired:
        return
    if not question.theme:
        yield "theme", "is missing: lines of one theme are judged together"
    yield from _level_faults(question, form)


def _level_faults(question: Question, form: Form) -> Faults:
    scale = next((each for each in form.scales if each.id == form.scale), None)
    if not question.level:
        yield "level", "is missing: which level does the line belong to?"
    elif scale is not None and scale.level(question.level) is None:
        yield "level", f"is “{question.level}”, which the form's scale does not have"
    elif scale is not None and question.level == scale.levels[-1].id:
        yield "level", f"is “{question.level}”, the lowest: it is what a theme gets that does not reach the next"
