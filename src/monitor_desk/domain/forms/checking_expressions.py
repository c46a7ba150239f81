"""What is wrong with the expressions of a form: unreadable, pointing nowhere or ahead, or never true."""

from collections.abc import Iterator
from dataclasses import dataclass

from monitor_desk.domain.forms.expression_nodes import Call, Literal, Negation, Node, Operation
from monitor_desk.domain.forms.expressions import Expression, ExpressionError, Reference, parse
from monitor_desk.domain.forms.faults import FormFault
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
    Question,
    QuestionType,
    Section,
)
from monitor_desk.domain.forms.references import Fact, Questions, Target
from monitor_desk.domain.visits import VISIT_TYPES

_JUDGED = frozenset({MET, PARTIALLY_MET, NOT_MET, NOT_APPLICABLE, NOT_ASSESSED})
_HELD: dict[QuestionType, frozenset[str]] = {
    QuestionType.MET: _JUDGED,
    QuestionType.SAMPLE: _JUDGED,
    QuestionType.IN_PLACE: frozenset({YES, PARTLY, NO, NOT_APPLICABLE, NOT_ASSESSED}),
    QuestionType.YES_NO: frozenset({YES, NO, NOT_APPLICABLE, NOT_SEEN}),
}
_FACTS = {"visit.announced": [YES, NO], "visit.type": [name.lower() for name in VISIT_TYPES]}
_QUALITIES = frozenset({YES, PARTLY, NO})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where an expression stands; `must_look_back` where a question ahead cannot be asked."""

    section: int
    question: int
    field: str
    text: str
    must_look_back: bool = False

    def fault(self, sentence: str) -> FormFault:
        return FormFault(section=self.section, question=self.question, field=self.field, sentence=sentence)


def expression_faults(form: Form) -> Iterator[FormFault]:
    """Return each fault of the expressions that show, require and limit."""
    check = _Check(form)
    for place in _places(form):
        yield from check.faults(place)


def _places(form: Form) -> Iterator[_Place]:
    for limiter in form.limiters:
        yield _Place(section=0, question=0, field="limiter", text=limiter.when)
    for n, section in enumerate(form.sections, 1):
        yield _Place(section=n, question=0, field="show_if", text=section.show_if, must_look_back=True)
        for m, question in enumerate(section.questions, 1):
            yield _Place(section=n, question=m, field="show_if", text=question.show_if, must_look_back=True)
            yield _Place(section=n, question=m, field="required_if", text=question.required_if)


class _Check:
    """Checks the expressions of one form."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._questions = Questions(form)
        self._order = {
            (section.id, question.id): (n, m)
            for n, section in enumerate(form.sections, 1)
            for m, question in enumerate(section.questions, 1)
        }

    def faults(self, place: _Place) -> Iterator[FormFault]:
        if not place.text:
            return
        try:
            expression = parse(place.text)
        except ExpressionError as error:
            yield place.fault(f"cannot be read: at character {error.position} it {error.sentence}")
            return
        home = self._form.sections[place.section - 1] if place.section else Section(id="", title="")
        meant = {reference: self._questions.meant(reference, home) for reference in expression.references()}
        for found in meant.values():
            yield from (place.fault(each) for each in self._reference_faults(found, place))
        yield from (place.fault(each) for each in self._comparison_faults(expression, meant))

    def _reference_faults(self, found: Target | Fact | str, place: _Place) -> Iterator[str]:
        if isinstance(found, str):
            yield found
        if not isinstance(found, Target):
            return
        there, name = self._order[(found.section, found.question)], f"${{{found.section}.{found.question}}}"
        question = self._questions.find(found)
        if question is not None and question.type is QuestionType.GUIDANCE:
            yield f"refers to {name}, which is guidance and never answered"
        if self._is_retired(found):
            yield f"refers to {name}, which is retired and never answered"
        if there == (place.section, place.question):
            yield "refers to the question itself"
        elif place.must_look_back and there > (place.section, place.question):
            yield f"refers to {name}, which is only asked later; move it before this"

    def _is_retired(self, target: Target) -> bool:
        question = self._questions.find(target)
        section = next(each for each in self._form.sections if each.id == target.section)
        return section.is_retired or (question is not None and question.is_retired)

    def _comparison_faults(self, expression: Expression, meant: dict[Reference, Target | Fact | str]) -> Iterator[str]:
        for reference, text in _compared(expression.root):
            allowed = self._possible(meant[reference])
            if allowed is not None and text not in allowed and text:
                known = ", ".join(f"“{each}”" for each in allowed)
                yield f"compares {reference.printed()} with “{text}”, which it can never be; it can be {known}"

    def _possible(self, target: Target | Fact | str) -> list[str] | None:
        """Return what a question or fact can be, None where it can be anything."""
        if isinstance(target, Fact):
            return _FACTS.get(target.name)
        question = None if isinstance(target, str) else self._questions.find(target)
        if isinstance(target, str) or question is None:
            return None
        if target.is_quality:
            return sorted(_JUDGED if question.type is QuestionType.SAMPLE else _QUALITIES)
        if question.type is QuestionType.RATING:
            return self._levels(question)
        if question.type in {QuestionType.ONE_CHOICE, QuestionType.CHOICES}:
            return [choice.id for choice in question.choices]
        return sorted(_HELD[question.type]) if question.type in _HELD else None

    def _levels(self, question: Question) -> list[str] | None:
        try:
            scale = self._form.scale_of(question)
        except KeyError:
            return None
        return [*(level.id for level in scale.levels), NOT_APPLICABLE, NOT_ASSESSED]


def _compared(node: Node) -> Iterator[tuple[Reference, str]]:
    """Return each answer that is compared with a text, by = or != or selected."""
    if isinstance(node, Operation):
        if node.sign in {"=", "!="}:
            yield from _pair(node.left, node.right)
            yield from _pair(node.right, node.left)
        yield from _compared(node.left)
        yield from _compared(node.right)
    elif isinstance(node, Negation):
        yield from _compared(node.of)
    elif isinstance(node, Call):
        if node.name == "selected":
            yield from _pair(node.given[0], node.given[1])
        for each in node.given:
            yield from _compared(each)


def _pair(answer: Node, text: Node) -> Iterator[tuple[Reference, str]]:
    if isinstance(answer, Reference) and isinstance(text, Literal) and isinstance(text.held, str):
        yield answer, text.held
