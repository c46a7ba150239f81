"""What a reference in an expression points to: a question of the form, or a fact of the visit or contract."""

from collections.abc import Mapping
from dataclasses import dataclass

from monitor_desk.domain.forms.expressions import Reference
from monitor_desk.domain.forms.model import Form, Question, QuestionType, Section

QUALITY = "quality"
FACTS = frozenset({"visit.type", "visit.announced", "contract.service_type", "contract.tier"})
RESERVED_SECTIONS = frozenset({"visit", "contract"})


@dataclass(frozen=True, slots=True)
class Target:
    """A question that a reference means; `is_quality` where it means the second of two judgements."""

    section: str
    question: str
    is_quality: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the visit or its contract, such as visit.type."""

    name: str


class Questions:
    """The questions of a form by section and id, to find what a reference means."""

    def __init__(self, form: Form) -> None:
        self._by_section: Mapping[str, Mapping[str, Question]] = {
            section.id: {question.id: question for question in section.questions} for section in form.sections
        }

    def find(self, target: Target) -> Question | None:
        """Return the question of a target."""
        return self._by_section.get(target.section, {}).get(target.question)

    def meant(self, reference: Reference, section: Section) -> Target | Fact | str:
        """Return what a reference in this section means, or one sentence why it means nothing."""
        name = ".".join(reference.path)
        if name in FACTS:
            return Fact(name)
        if reference.path[0] in RESERVED_SECTIONS:
            return f"refers to ${{{name}}}; known are {', '.join(sorted(FACTS))}"
        for target in self._readings(reference.path, section.id):
            if self.find(target) is not None and self._has_quality(target):
                return target
        return self._why_not(reference.path, name)

    def _readings(self, path: tuple[str, ...], section: str) -> list[Target]:
        """Return what a path may mean, the likeliest first."""
        is_quality = path[-1] == QUALITY
        if len(path) == 3:
            return [Target(path[0], path[1], is_quality=True)] if is_quality else []
        if len(path) == 2:
            rest = [Target(home, path[0], is_quality=True) for home in self._homes(path[0], section)]
            return [Target(path[0], path[1]), *(rest if is_quality else [])]
        return [Target(home, path[0]) for home in self._homes(path[0], section)]

    def _homes(self, question: str, section: str) -> list[str]:
        """Return the section in which a bare id is meant: this one, else the only one that has it."""
        if question in self._by_section.get(section, {}):
            return [section]
        homes = [key for key, questions in self._by_section.items() if question in questions]
        return homes if len(homes) == 1 else []

    def _has_quality(self, target: Target) -> bool:
        question = self.find(target)
        return not target.is_quality or (question is not None and question.type is QuestionType.IN_PLACE)

    def _why_not(self, path: tuple[str, ...], name: str) -> str:
        homes = [key for key, questions in self._by_section.items() if path[0] in questions]
        if len(homes) > 1 and (len(path) == 1 or path[-1] == QUALITY):
            return f"refers to ${{{name}}}, which stands in {' and '.join(homes)}; write ${{section.question}}"
        if path[-1] == QUALITY and len(path) > 1:
            return f"refers to ${{{name}}}; only a question “in place and good enough” has a second judgement"
        return f"refers to ${{{name}}}, which no question of this form is"
