"""What is still to be said before a form is finished (domain.md, section 5: n/a and not assessed want a reason)."""

from collections.abc import Iterator

from monitor_desk.domain.forms.answer_rules import problem_of
from monitor_desk.domain.forms.model import UNCOUNTED, YES, Form, QuestionType
from monitor_desk.domain.forms.samples import held_sample
from monitor_desk.domain.forms.views import Gap, GapKind, QuestionView, SectionView


def gaps_in(view: SectionView, form: Form) -> Iterator[Gap]:
    """Return what is missing in one section, in its order."""
    for question in view.questions:
        if not question.counts:
            continue
        name = f"“{question.question.ask}”{f' for {view.part_label}' if view.part_label else ''}"
        for kind, sentence in _missing(question, form, name):
            yield Gap(place=question.place, number=question.number, kind=kind, sentence=sentence)


def _missing(view: QuestionView, form: Form, name: str) -> Iterator[tuple[GapKind, str]]:
    given = view.given
    if _lacks_second(view):
        second = "whether it is good enough" if given.value == YES else "whether what is there is good enough"
        yield GapKind.SECOND_JUDGEMENT, f"{name} does not say {second}"
    elif view.is_required and not view.is_answered:
        yield GapKind.ANSWER, f"{name} is not answered"
    if given.value in UNCOUNTED and not given.reason.strip():
        yield GapKind.REASON, f"{name} is answered “{given.value}” without a reason"
    if view.question.type is QuestionType.SAMPLE and _lacks_how_chosen(view):
        yield GapKind.HOW_CHOSEN, f"{name} does not say how the files were chosen"
    problem = problem_of(view.question, form, given)
    if problem:
        yield GapKind.READABLE, f"{name}: {problem}"


def _lacks_second(view: QuestionView) -> bool:
    is_two_part = view.question.type is QuestionType.IN_PLACE
    return is_two_part and view.given.is_counted and not view.is_answered


def _lacks_how_chosen(view: QuestionView) -> bool:
    sample = held_sample(view.given.value)
    return sample is not None and bool(sample.rows) and not sample.how_chosen.strip()
