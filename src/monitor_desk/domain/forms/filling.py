"""A form with its answers: which sections and questions are shown, how far each is, and what is missing.

Evaluating 400 questions takes a few milliseconds; one more answer re-evaluates only what depends on it. Hidden
answers are kept and count for nothing: to an expression a hidden question is unanswered (as in XLSForm).
"""

from collections.abc import Iterable, Mapping
from uuid import UUID

from monitor_desk.domain.forms.answers import Given, Place
from monitor_desk.domain.forms.expression_values import Value, number_text
from monitor_desk.domain.forms.expressions import Expression, Reference, holds
from monitor_desk.domain.forms.form_plan import FormPlan, Meanings, QuestionPlan, SectionPlan, parsed
from monitor_desk.domain.forms.gaps import gaps_in
from monitor_desk.domain.forms.judging import is_not_met, judged
from monitor_desk.domain.forms.model import Form, Question, QuestionType, Repeat, Section
from monitor_desk.domain.forms.occasion import Occasion, Part
from monitor_desk.domain.forms.references import Fact, Target
from monitor_desk.domain.forms.views import Gap, QuestionView, SectionView, is_answered, state_of

_BLANK = Given()
_NOWHERE = Section(id="", title="")
_Instance = tuple[str, UUID | None]  # a section and for which part


class Filled:
    """One form with its answers on one occasion; never changes: `answered` returns another."""

    def __init__(self, form: Form, answers: Mapping[Place, Given], parts: Iterable[Part], occasion: Occasion) -> None:
        self.form = form
        self.answers: Mapping[Place, Given] = dict(answers)
        self.parts = tuple(parts)
        self.occasion = occasion
        self._plan = FormPlan(form)
        self._shown: set[Place] = set()
        self._views: dict[_Instance, SectionView] = {}
        self._evaluate(self._plan.sections)

    def sections(self) -> tuple[SectionView, ...]:
        """Return the sections that are shown in the form's order, a repeated one for each of its parts."""
        return tuple(
            self._views[instance]
            for plan in self._plan.sections
            for part in self._parts_of(plan.section)
            if (instance := (plan.section.id, part.id if part else None)) in self._views
        )

    def section(self, section: str, part_id: UUID | None = None) -> SectionView | None:
        """Return one section as shown, nothing while it is hidden."""
        return self._views.get((section, part_id))

    def question(self, place: Place) -> QuestionView | None:
        """Return one question of a shown section, nothing where there is none such."""
        view = self._views.get((place.section, place.part_id))
        return next((each for each in view.questions if each.place == place), None) if view else None

    def gaps(self) -> tuple[Gap, ...]:
        """Return what is still missing, in the form's order."""
        return tuple(gap for view in self.sections() for gap in gaps_in(view, self.form))

    def critical_not_met(self) -> tuple[QuestionView, ...]:
        """Return the critical questions that are not met: each raises an immediate concern."""
        return tuple(each for view in self.sections() for each in view.questions if each.is_critical_not_met)

    @property
    def answered_count(self) -> int:
        """Return how many of the shown questions have their whole answer."""
        return sum(view.answered for view in self._views.values())

    @property
    def total_count(self) -> int:
        """Return how many questions are shown, guidance aside."""
        return sum(view.total for view in self._views.values())

    def answered(self, place: Place, given: Given) -> "Filled":
        """Return the same with one answer changed; only what depends on it is evaluated again."""
        other = object.__new__(Filled)
        other.form, other.parts, other.occasion, other._plan = self.form, self.parts, self.occasion, self._plan
        other.answers = {**self.answers, place: given}
        other._shown = set(self._shown)
        other._views = dict(self._views)
        affected = self._plan.affected_by(place.section, place.question)
        if affected:
            other._evaluate([plan for plan in self._plan.sections if plan.section.id in affected])
        if place.section not in affected:
            other._renew(place)
        return other

    def holds(self, expression: str) -> bool:
        """Say whether an expression of the form as a whole is true, such as the one of a limiter."""
        found = parsed(expression)
        if found is None:
            return False
        return self._is_true(found, self._plan.meanings((found,), _NOWHERE), _NOWHERE, None)

    def _parts_of(self, section: Section) -> tuple[Part | None, ...]:
        if section.repeat is Repeat.ONCE:
            return (None,)
        return tuple(part for part in self.parts if part.repeat is section.repeat)

    def _evaluate(self, plans: Iterable[SectionPlan]) -> None:
        """Find what is shown in these sections, in their order; then what is required, which may look ahead."""
        chosen = list(plans)
        self._forget({plan.section.id for plan in chosen})
        instances = [(plan, part) for plan in chosen for part in self._parts_of(plan.section)]
        shown = [(plan, part) for plan, part in instances if self._show(plan, part.id if part else None)]
        for plan, part in shown:
            self._views[(plan.section.id, part.id if part else None)] = self._view(plan, part)

    def _forget(self, sections: set[str]) -> None:
        self._shown = {place for place in self._shown if place.section not in sections}
        self._views = {instance: view for instance, view in self._views.items() if instance[0] not in sections}

    def _show(self, plan: SectionPlan, part_id: UUID | None) -> bool:
        """Note the questions that are shown; say whether the section is."""
        section = plan.section
        if not self.occasion.is_for(section.service_types, section.tiers):
            return False
        if plan.show and not self._is_true(plan.show, plan.meanings, section, part_id):
            return False
        for each in plan.questions:
            question = each.question
            if self.occasion.is_for(question.service_types, question.tiers) and (
                each.show is None or self._is_true(each.show, plan.meanings, section, part_id)
            ):
                self._shown.add(Place(section.id, question.id, part_id))
        return True

    def _view(self, plan: SectionPlan, part: Part | None) -> SectionView:
        questions = tuple(self._question_view(plan, each, part.id if part else None) for each in plan.questions)
        return self._section_view(plan, part, questions)

    def _section_view(self, plan: SectionPlan, part: Part | None, questions: tuple[QuestionView, ...]) -> SectionView:
        counted = [view for view in questions if view.counts]
        answered = sum(view.is_answered for view in counted)
        return SectionView(
            section=plan.section,
            part_id=part.id if part else None,
            part_label=part.label if part else "",
            number=plan.number,
            title=plan.section.title,
            questions=questions,
            answered=answered,
            total=len(counted),
            state=state_of(questions, answered, len(counted)),
        )

    def _question_view(self, plan: SectionPlan, each: QuestionPlan, part_id: UUID | None) -> QuestionView:
        question = each.question
        place = Place(plan.section.id, question.id, part_id)
        given = self.answers.get(place, _BLANK)
        is_shown = place in self._shown
        is_required = question.is_required or (
            each.required is not None and self._is_true(each.required, plan.meanings, plan.section, part_id)
        )
        return QuestionView(
            question=question,
            place=place,
            number=each.number,
            given=given,
            is_shown=is_shown,
            is_required=is_shown and is_required,
            is_answered=is_answered(question, given),
            is_critical_not_met=question.is_critical and is_shown and is_not_met(question, self.form, given),
            options=each.options,
            quality_options=each.quality_options,
        )

    def _renew(self, place: Place) -> None:
        """Make the view of one question again, and that of its section."""
        view = self._views.get((place.section, place.part_id))
        if view is None:
            return
        plan = self._plan.by_id[place.section]
        part = next((each for each in self.parts if each.id == place.part_id), None)
        questions = tuple(
            self._question_view(plan, each, place.part_id) if old.place == place else old
            for each, old in zip(plan.questions, view.questions, strict=True)
        )
        self._views[(place.section, place.part_id)] = self._section_view(plan, part, questions)

    def _is_true(self, expression: Expression, meanings: Meanings, home: Section, part_id: UUID | None) -> bool:
        def value(reference: Reference) -> Value:
            meant = meanings.get(reference)
            if isinstance(meant, Fact):
                return self.occasion.fact(meant.name)
            return "" if meant is None else self._value(meant, home, part_id)

        return holds(expression, value, self.occasion.today)

    def _value(self, target: Target, home: Section, part_id: UUID | None) -> Value:
        """Return what a question was answered with: of the same part, or of every part where it stands in several."""
        plan = self._plan.by_id.get(target.section)
        question = self._plan.questions.find(target)
        if plan is None or question is None:
            return ""
        if plan.section.repeat is Repeat.ONCE or plan.section.repeat is home.repeat:
            own = None if plan.section.repeat is Repeat.ONCE else part_id
            return self._told(question, Place(target.section, target.question, own), is_quality=target.is_quality)
        places = [Place(target.section, target.question, part.id) for part in self._parts_of(plan.section) if part]
        return tuple(
            self._told(question, place, is_quality=target.is_quality) for place in places if place in self._shown
        )

    def _told(self, question: Question, place: Place, *, is_quality: bool) -> str:
        """Return an answer as expressions see it: money in pounds, a sample as its judgement, a hidden one empty."""
        if place not in self._shown:
            return ""
        given = self.answers.get(place, _BLANK)
        if is_quality:
            return given.quality
        if question.type is QuestionType.MONEY and given.value.lstrip("-").isdecimal():
            return number_text(int(given.value) / 100)
        return judged(question, given)
