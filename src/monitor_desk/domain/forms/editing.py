"""Edits of a form, each returning a new one: ids stay what they are, so that earlier answers are still found.

A question that a version used is never deleted, only retired. Faults are never hidden: `faults_of` tells them of any
form that comes out here.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.checking_questions import LINE_TYPES
from monitor_desk.domain.forms.ids import free_id
from monitor_desk.domain.forms.model import Form, Question, QuestionType, Scale, Section
from monitor_desk.domain.forms.moved_references import after_move
from monitor_desk.domain.forms.references import RESERVED_SECTIONS, Target

TYPE_BOUND = (
    "type", "columns", "choices", "scale", "unit", "good", "level", "theme",
    "is_critical", "is_required", "required_if",
)  # fmt: skip  # the fields that a change of type may touch
CHOOSING = frozenset({QuestionType.ONE_CHOICE, QuestionType.CHOICES})


@dataclass(frozen=True, slots=True)
class Spot:
    """A section of a form, or one of its questions, by its id; `question` is empty for the section itself."""

    section: str
    question: str = ""


def add_section(form: Form, title: str, *, after: str = "") -> tuple[Form, Spot]:
    """Return the form with a new section, at the end or after another, and where it is."""
    words = _worded(title, "Give the section a title")
    taken = {section.id for section in form.sections} | RESERVED_SECTIONS
    section = Section(id=free_id(words, taken), title=words)
    at = _index(form.sections, after) + 1 if after else len(form.sections)
    return replace(form, sections=(*form.sections[:at], section, *form.sections[at:])), Spot(section.id)


def add_question(form: Form, section_id: str, question: Question, *, after: str = "") -> tuple[Form, Spot]:
    """Return the form with a new question; its id is made from its words and unique in the section."""
    words = _worded(question.ask, "Say what the question asks")
    section = form.section(section_id)
    key = free_id(words, (each.id for each in section.questions))
    new = replace(question, id=key, ask=words)
    at = _index(section.questions, after) + 1 if after else len(section.questions)
    questions = (*section.questions[:at], new, *section.questions[at:])
    return _with_section(form, replace(section, questions=questions)), Spot(section_id, key)


def change_form(form: Form, **changes: Any) -> Form:  # noqa: ANN401  # fields of any type
    """Return the form with fields of its own changed."""
    return replace(form, **changes)


def change_section(form: Form, section_id: str, **changes: Any) -> Form:  # noqa: ANN401  # fields of any type
    """Return the form with fields of a section changed; its id stays."""
    return _with_section(form, replace(form.section(section_id), **{**changes, "id": section_id}))


def change_question(form: Form, spot: Spot, **changes: Any) -> Form:  # noqa: ANN401  # fields of any type
    """Return the form with fields of a question changed; its id stays."""
    new = replace(form.question(spot.section, spot.question), **{**changes, "id": spot.question})
    return _with_question(form, spot, new)


def retire(form: Form, spot: Spot, *, is_retired: bool = True) -> Form:
    """Return the form with a section or question retired, or taken back."""
    if spot.question:
        return change_question(form, spot, is_retired=is_retired)
    return change_section(form, spot.section, is_retired=is_retired)


def is_there(form: Form, spot: Spot) -> bool:
    """Say whether the form has this section or question; the form itself is always there."""
    return spot == Spot("") or was_used(spot, (form,))


def is_retired(form: Form, spot: Spot) -> bool:
    """Say whether a section or question is retired itself."""
    if spot.question:
        return form.question(spot.section, spot.question).is_retired
    return form.section(spot.section).is_retired


def remove(form: Form, spot: Spot, published: Iterable[Form]) -> Form:
    """Return the form without what no version ever used; raise `DeskError` for what one did."""
    if was_used(spot, published):
        message = "A version of this form used it, so it was not deleted; retire it, and it is not asked any more."
        raise DeskError(message)
    if not spot.question:
        return replace(form, sections=tuple(each for each in form.sections if each.id != spot.section))
    section = form.section(spot.section)
    kept = tuple(each for each in section.questions if each.id != spot.question)
    return _with_section(form, replace(section, questions=kept))


def was_used(spot: Spot, published: Iterable[Form]) -> bool:
    """Say whether a version has this section or question."""
    return any(
        section.id == spot.section
        and (not spot.question or any(each.id == spot.question for each in section.questions))
        for form in published
        for section in form.sections
    )


def move_section(form: Form, section_id: str, to: int) -> Form:
    """Return the form with a section at another place, counted from 0."""
    section = form.section(section_id)
    rest = [each for each in form.sections if each.id != section_id]
    at = max(0, min(to, len(rest)))
    return replace(form, sections=(*rest[:at], section, *rest[at:]))


def move_question(form: Form, spot: Spot, section_id: str, to: int) -> tuple[Form, Spot]:
    """Return the form with a question at another place, and where it is now.

    In another section that has its id already it gets a new one; what refers to it follows.
    """
    question = form.question(spot.section, spot.question)
    source = form.section(spot.section)
    left = _with_section(form, replace(source, questions=tuple(q for q in source.questions if q.id != question.id)))
    target = left.section(section_id)
    key = question.id
    if any(each.id == key for each in target.questions):
        key = free_id(question.ask or key, (each.id for each in target.questions))
    at = max(0, min(to, len(target.questions)))
    moved = replace(question, id=key)
    placed = _with_section(left, replace(target, questions=(*target.questions[:at], moved, *target.questions[at:])))
    if section_id == spot.section:
        return placed, spot
    new = Spot(section_id, key)
    return after_move(form, placed, Target(spot.section, question.id), Target(section_id, key)), new


def step(form: Form, spot: Spot, by: int) -> tuple[Form, Spot]:
    """Return the form with a section or question one up (-1) or down (1), over the edge of a section into the next."""
    if not spot.question:
        return move_section(form, spot.section, _index(form.sections, spot.section) + by), spot
    home = _index(form.sections, spot.section)
    at = _index(form.sections[home].questions, spot.question) + by
    if 0 <= at < len(form.sections[home].questions):
        return move_question(form, spot, spot.section, at)
    other = home + by
    if not 0 <= other < len(form.sections):
        return form, spot
    target = form.sections[other]
    return move_question(form, spot, target.id, 0 if by > 0 else len(target.questions))


def with_scales(form: Form, more: Iterable[Scale] = ()) -> Form:
    """Return the form with the scales it names, out of those it has and of `more`; those nobody names are let go."""
    asked = {form.scale, *(question.scale for section in form.sections for question in section.questions)}
    known = {scale.id: scale for scale in (*more, *form.scales)}
    order = dict.fromkeys((*(scale.id for scale in form.scales), *known))
    return replace(form, scales=tuple(known[key] for key in order if key in asked))


def with_type(question: Question, kind: QuestionType) -> Question:
    """Return a question of another type, without what that type has no use for."""
    blank = {name: value for name, value, is_kept in _type_bound(kind) if not is_kept}
    return replace(question, type=kind, **blank)


def lost_by(question: Question, kind: QuestionType) -> tuple[str, ...]:
    """Return in words what a question would lose by being of another type."""
    new = with_type(question, kind)
    found = [
        words(getattr(question, name))
        for name, words in _LOSSES.items()
        if getattr(question, name) and not getattr(new, name)
    ]
    return tuple(found)


def _type_bound(kind: QuestionType) -> Iterable[tuple[str, Any, bool]]:
    """Return each field that belongs to some types only: what it is when blank, and whether the new type keeps it."""
    can_judge = kind in LINE_TYPES or kind is QuestionType.RATING
    yield "columns", (), kind is QuestionType.SAMPLE
    yield "choices", (), kind in CHOOSING
    yield "scale", "", kind is QuestionType.RATING
    yield "unit", "", kind is QuestionType.NUMBER
    yield "good", "", kind is QuestionType.YES_NO
    yield "level", "", kind in LINE_TYPES
    yield "theme", "", kind in LINE_TYPES
    yield "is_critical", False, can_judge
    yield "is_required", False, kind is not QuestionType.GUIDANCE
    yield "required_if", "", kind is not QuestionType.GUIDANCE


def _counted(noun: str) -> Callable[[Sequence[object]], str]:
    def words(items: Sequence[object]) -> str:
        return f"{len(items)} {noun}{'' if len(items) == 1 else 's'}"

    return words


def _named(name: str) -> Callable[[object], str]:
    def words(value: object) -> str:
        return f"{name} “{value}”" if isinstance(value, str) else name

    return words


_LOSSES: dict[str, Callable[[Any], str]] = {
    "columns": _counted("column"),
    "choices": _counted("choice"),
    "scale": _named("the scale"),
    "unit": _named("the unit"),
    "good": _named("the good answer"),
    "level": _named("the level"),
    "theme": _named("the theme"),
    "is_critical": _named("that it is critical"),
    "is_required": _named("that it is required"),
    "required_if": _named("when it is required"),
}


def _with_section(form: Form, section: Section) -> Form:
    return replace(form, sections=tuple(section if each.id == section.id else each for each in form.sections))


def _with_question(form: Form, spot: Spot, question: Question) -> Form:
    section = form.section(spot.section)
    questions = tuple(question if each.id == spot.question else each for each in section.questions)
    return _with_section(form, replace(section, questions=questions))


def _index(items: Sequence[Section] | Sequence[Question], key: str) -> int:
    return [each.id for each in items].index(key)


def _worded(text: str, otherwise: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise DeskError(f"{otherwise}; nothing was added.")
    return words
