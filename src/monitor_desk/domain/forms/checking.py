"""What is wrong with a form: every fault named by section, question and field, however the form was written.

The text files, the editor in the program and the workbook that is read back all ask here, so that all three name a
fault in the same words.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from monitor_desk.domain import visits
from monitor_desk.domain.forms.checking_expressions import expression_faults
from monitor_desk.domain.forms.checking_questions import question_faults
from monitor_desk.domain.forms.checking_scoring import scoring_faults
from monitor_desk.domain.forms.faults import FormFault
from monitor_desk.domain.forms.ids import is_id
from monitor_desk.domain.forms.model import Form, QuestionType, Section
from monitor_desk.domain.forms.references import RESERVED_SECTIONS

__all__ = ["PURPOSES", "VISIT_TYPES", "FormFault", "faults_of"]

PURPOSES = ("visit", "check")
# Forms write the types of a visit small, as they write every other word.
VISIT_TYPES = tuple(name.lower() for name in visits.VISIT_TYPES)


def faults_of(form: Form, *, tiers: Collection[str] = ()) -> list[FormFault]:
    """Return every fault of a form in its own order; none when it can be used. Without `tiers` any tier will do."""
    found = [
        *_head_faults(form),
        *scoring_faults(form),
        *_section_faults(form, tiers),
        *expression_faults(form),
    ]
    return sorted(found, key=_order)


def _order(fault: FormFault) -> tuple[int, int]:
    return fault.section, fault.question


def _head_faults(form: Form) -> Iterator[FormFault]:
    if not form.title.strip():
        yield FormFault(field="title", sentence="is missing")
    if form.version < 1:
        yield FormFault(field="version", sentence="has to be 1 or more")
    if form.purpose not in PURPOSES:
        yield FormFault(field="purpose", sentence=f"is “{form.purpose}”, but has to be “visit” or “check”")
    for name in form.visit_types:
        if name not in VISIT_TYPES:
            known = ", ".join(f"“{each}”" for each in VISIT_TYPES)
            yield FormFault(field="visit_types", sentence=f"has “{name}”, but known are {known}")
    if form.sections and not _can_be_answered(form):
        yield FormFault(sentence="has nothing to answer: no section holds a question that is not guidance or retired")
    if not form.sections:
        yield FormFault(sentence="has no section")


def _can_be_answered(form: Form) -> bool:
    return any(
        question.type is not QuestionType.GUIDANCE and not question.is_retired
        for section in form.sections
        if not section.is_retired
        for question in section.questions
    )


def _section_faults(form: Form, tiers: Collection[str]) -> Iterator[FormFault]:
    times = Counter(section.id for section in form.sections)
    for number, section in enumerate(form.sections, 1):
        for field, sentence in _own_faults(section, times, tiers):
            yield FormFault(section=number, field=field, sentence=sentence)
        yield from _questions_in(form, number, tiers)


def _own_faults(section: Section, times: Counter[str], tiers: Collection[str]) -> Iterator[tuple[str, str]]:
    yield from _id_faults(section.id, times)
    if section.id in RESERVED_SECTIONS:
        yield "id", f"“{section.id}” is kept for the facts of the {section.id}; choose another"
    if not section.title.strip():
        yield "title", "is missing"
    if section.weight < 1:
        yield "weight", "has to be 1 or more; retire a section that should not count"
    if not section.questions:
        yield "", "has no question"
    yield from _tier_faults(section.tiers, tiers)


def _questions_in(form: Form, number: int, tiers: Collection[str]) -> Iterator[FormFault]:
    section = form.sections[number - 1]
    times = Counter(question.id for question in section.questions)
    for place, question in enumerate(section.questions, 1):
        own: Iterable[tuple[str, str]] = (
            *_id_faults(question.id, times),
            *question_faults(question, form),
            *_tier_faults(question.tiers, tiers),
        )
        for field, sentence in own:
            yield FormFault(section=number, question=place, field=field, sentence=sentence)


def _id_faults(key: str, times: Counter[str]) -> Iterator[tuple[str, str]]:
    if not key:
        yield "id", "is missing"
    elif not is_id(key):
        yield "id", f"“{key}” has to be lower-case letters, digits, hyphens or underscores, 60 at most"
    elif times[key] > 1:
        yield "id", f"“{key}” is there more than once"


def _tier_faults(named: Iterable[str], tiers: Collection[str]) -> Iterator[tuple[str, str]]:
    for tier in named:
        if tiers and tier not in tiers:
            yield "tiers", f"has “{tier}”, but known are {', '.join(f'“{each}”' for each in sorted(tiers))}"
