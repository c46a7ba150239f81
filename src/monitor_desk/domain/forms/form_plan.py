"""A form made ready to be filled in: expressions parsed, references resolved, numbers given, once for all answers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from monitor_desk.domain.forms.answer_options import AnswerOption, options, quality_options
from monitor_desk.domain.forms.expressions import Expression, ExpressionError, Reference, parse
from monitor_desk.domain.forms.model import Form, Question, QuestionType, Section
from monitor_desk.domain.forms.references import Fact, Questions, Target

Meanings = Mapping[Reference, Target | Fact]
_Key = tuple[str, str]  # a question by section and id; an empty id is the section itself


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPlan:
    """A question with its number and its expressions."""

    question: Question
    number: str
    show: Expression | None
    required: Expression | None
    options: tuple[AnswerOption, ...]
    quality_options: tuple[AnswerOption, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionPlan:
    """A section with its number, its questions and what references mean in it."""

    section: Section
    number: str
    show: Expression | None
    questions: tuple[QuestionPlan, ...]
    meanings: Meanings


class FormPlan:
    """The plan of one form. Retired sections and questions are not in it and take no number.

    Numbers do not depend on answers, so that screen, paper and workbook agree. An expression that cannot be read
    (a form is checked before it is used, so none should be) neither hides nor requires anything.
    """

    def __init__(self, form: Form) -> None:
        self.form = form
        self.questions = Questions(form)
        live = (section for section in form.sections if not section.is_retired)
        self.sections = tuple(self._section(section, number) for number, section in enumerate(live, 1))
        self.by_id = {plan.section.id: plan for plan in self.sections}
        self._affected: dict[_Key, frozenset[str]] = {}

    def meanings(self, expressions: Iterable[Expression | None], section: Section) -> Meanings:
        """Return what each reference in these expressions means; those that mean nothing are left out."""
        references = {each for expression in expressions if expression for each in expression.references()}
        found = {reference: self.questions.meant(reference, section) for reference in references}
        return {reference: meant for reference, meant in found.items() if not isinstance(meant, str)}

    def affected_by(self, section: str, question: str) -> frozenset[str]:
        """Return the sections in which something may be shown, hidden or required once this answer changes."""
        key = (section, question)
        if key not in self._affected:
            self._affected[key] = frozenset(home for home, _ in self._reached(key))
        return self._affected[key]

    def _reached(self, key: _Key) -> set[_Key]:
        found: set[_Key] = set()
        ahead = [key]
        while ahead:
            new = self._dependents[ahead.pop()] - found
            found |= new
            ahead.extend(new)
        return found

    @cached_property
    def _dependents(self) -> Mapping[_Key, set[_Key]]:
        found: defaultdict[_Key, set[_Key]] = defaultdict(set)
        for plan in self.sections:
            home = plan.section.id
            every = {(home, each.question.id) for each in plan.questions}
            for key in _keys((plan.show,), plan.meanings):
                found[key] |= every
            for each in plan.questions:
                for key in _keys((each.show, each.required), plan.meanings):
                    found[key].add((home, each.question.id))
        return found

    def _section(self, section: Section, number: int) -> SectionPlan:
        questions = tuple(self._questions(section, number))
        show = parsed(section.show_if)
        every = (show, *(each.show for each in questions), *(each.required for each in questions))
        return SectionPlan(
            section=section,
            number=str(number),
            show=show,
            questions=questions,
            meanings=self.meanings(every, section),
        )

    def _questions(self, section: Section, number: int) -> Iterator[QuestionPlan]:
        """Return the plans of the questions in use; guidance takes no number, for nobody answers it."""
        place = 0
        for question in section.questions:
            if question.is_retired:
                continue
            is_guidance = question.type is QuestionType.GUIDANCE
            place += not is_guidance
            yield QuestionPlan(
                question=question,
                number="" if is_guidance else f"{number}.{place}",
                show=parsed(question.show_if),
                required=parsed(question.required_if),
                options=self._options(question),
                quality_options=quality_options(question),
            )

    def _options(self, question: Question) -> tuple[AnswerOption, ...]:
        try:
            return options(question, self.form)
        except KeyError:  # the form lacks the scale
            return ()


def parsed(text: str) -> Expression | None:
    """Return the expression, none for an empty or unreadable text."""
    try:
        return parse(text) if text else None
    except ExpressionError:
        return None


def _keys(expressions: Iterable[Expression | None], meanings: Meanings) -> Iterator[_Key]:
    for expression in expressions:
        for reference in expression.references() if expression else ():
            meant = meanings.get(reference)
            if isinstance(meant, Target):
                yield meant.section, meant.question
