"""What a form looks like with its answers: sections and questions as shown, how far they are, and what is missing."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from monitor_desk.domain.forms.answer_options import AnswerOption
from monitor_desk.domain.forms.answers import Given, Place
from monitor_desk.domain.forms.checking_questions import can_score
from monitor_desk.domain.forms.model import NO, UNCOUNTED, Question, QuestionType, Section
from monitor_desk.domain.forms.samples import held_sample

# The answers of these are the words beside them: fact, or what was said.
_IN_WORDS = frozenset({QuestionType.OBSERVATION, QuestionType.CONVERSATION})


class SectionState(StrEnum):
    """How far a section is."""

    NOT_STARTED = "not started"
    PART = "part answered"
    COMPLETE = "complete"
    CONCERN = "with concern"  # a critical question is not met


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionView:
    """A question as it stands: number 4.3, its answer, and whether it is shown, required and answered."""

    question: Question
    place: Place
    number: str
    given: Given
    is_shown: bool
    is_required: bool
    is_answered: bool
    is_critical_not_met: bool
    options: tuple[AnswerOption, ...]
    quality_options: tuple[AnswerOption, ...]

    @property
    def counts(self) -> bool:
        """Say whether it is there to be answered: shown, and no guidance."""
        return self.is_shown and self.question.type is not QuestionType.GUIDANCE

    @property
    def is_awaited(self) -> bool:
        """Say whether the section is not complete without it: required, or a judgement, and not yet answered."""
        return self.counts and not self.is_answered and (self.is_required or can_score(self.question))


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """A section as it stands, for one location or person where it is repeated; `questions` holds hidden ones too."""

    section: Section
    part_id: UUID | None
    part_label: str
    number: str
    title: str
    questions: tuple[QuestionView, ...]
    answered: int
    total: int
    state: SectionState

    @property
    def shown(self) -> tuple[QuestionView, ...]:
        """Return the questions that are shown, guidance with them."""
        return tuple(view for view in self.questions if view.is_shown)

    @property
    def heading(self) -> str:
        """Return number, title and part: 4 Medication, Rose House."""
        return f"{self.number} {self.title}{f', {self.part_label}' if self.part_label else ''}"


class GapKind(StrEnum):
    """What is missing."""

    ANSWER = "answer"
    SECOND_JUDGEMENT = "second judgement"
    REASON = "reason"
    HOW_CHOSEN = "how chosen"
    READABLE = "an answer of its kind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that is still missing, and where."""

    place: Place
    number: str
    kind: GapKind
    sentence: str


def is_answered(question: Question, given: Given) -> bool:
    """Say whether a question has its whole answer, one that does not count among them."""
    kind = question.type
    if kind in _IN_WORDS:
        return bool(given.value or given.note)
    if kind is QuestionType.GUIDANCE or not given.value:
        return False
    if given.value in UNCOUNTED:
        return True
    if kind is QuestionType.FILE:
        return given.value != "0"
    return _is_whole(question, given)


def _is_whole(question: Question, given: Given) -> bool:
    """Say whether an answer of several parts has those that it needs."""
    kind = question.type
    if kind is QuestionType.IN_PLACE:
        return given.value == NO or bool(given.quality)
    if kind is QuestionType.SAMPLE:
        sample = held_sample(given.value)
        return sample is not None and bool(sample.rows)
    return True


def state_of(questions: tuple[QuestionView, ...], answered: int, total: int) -> SectionState:
    """Return how far a section is; optional notes do not keep it from being complete."""
    if any(view.is_critical_not_met for view in questions):
        return SectionState.CONCERN
    if not answered and total:
        return SectionState.NOT_STARTED
    return SectionState.PART if any(view.is_awaited for view in questions) else SectionState.COMPLETE
