"""What a form is: sections of questions, their scales, and how the form is scored (domain.md, section 5)."""

from dataclasses import dataclass
from enum import StrEnum


class QuestionType(StrEnum):
    """Every kind of question a form can ask."""

    RATING = "rating"
    MET = "met"
    IN_PLACE = "in place and good enough"
    YES_NO = "yes or no"
    NUMBER = "number"
    PERCENTAGE = "percentage"
    MONEY = "money"
    DATE = "date"
    TIME = "time"
    ONE_CHOICE = "one choice"
    CHOICES = "choices"
    SHORT_TEXT = "short text"
    LONG_TEXT = "long text"
    SAMPLE = "sample"
    DOCUMENT_SEEN = "document seen"
    OBSERVATION = "observation"
    CONVERSATION = "conversation"
    FILE = "photo or file"
    SIGNATURE = "signature"
    GUIDANCE = "guidance"


class ColumnType(StrEnum):
    """What a column of a sample table holds; checks feed the parent question."""

    CHECK = "check"
    TEXT = "text"
    DATE = "date"
    NUMBER = "number"


class Repeat(StrEnum):
    """What a section is asked once for."""

    ONCE = ""
    LOCATION = "location"
    PERSON = "person"


class Scoring(StrEnum):
    """How a form comes to its result; never one formula for all."""

    DESCRIPTOR = "descriptor judgement"
    AVERAGE = "weighted average"
    WORST = "worst wins"
    CUMULATIVE = "cumulative levels"
    LIMITERS = "limiters"


class Tone(StrEnum):
    """How a level is shown: always a word, a shape and a colour together."""

    GOOD = "green"
    PARTLY = "amber"
    POOR = "red"
    NONE = "grey"


# The two answers beside every judgement, neither ever counted; each wants a reason.
NOT_APPLICABLE = "n/a"
NOT_ASSESSED = "not assessed"
NOT_SEEN = "not seen"
UNCOUNTED = frozenset({NOT_APPLICABLE, NOT_ASSESSED, NOT_SEEN})

MET, PARTIALLY_MET, NOT_MET = "met", "partially met", "not met"
YES, PARTLY, NO = "yes", "partly", "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of a rating scale; `score` is 0 to 100, None where the level stands for no figure."""

    id: str
    label: str
    descriptor: str = ""
    score: int | None = None
    tone: Tone = Tone.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A named rating scale, its best level first."""

    id: str
    title: str
    levels: tuple[Level, ...]

    def level(self, level_id: str) -> Level | None:
        """Return a level by its id, if the scale has it."""
        return next((level for level in self.levels if level.id == level_id), None)

    @property
    def lowest(self) -> Level:
        """Return the worst level; one without a score beside others that have one (“Other”) is no level of merit."""
        scored = [level for level in self.levels if level.score is not None]
        return (scored or list(self.levels))[-1]

    def rank(self, level_id: str) -> int:
        """Return the place of a level, 0 for the best; raise `ValueError` for one that the scale does not have."""
        return [level.id for level in self.levels].index(level_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a sample table."""

    id: str
    title: str
    type: ColumnType = ColumnType.CHECK


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing to choose."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One line of a form.

    `look_for` is for the officer; `ask_beforehand` marks what is sent to the provider in advance.
    `scale` names the scale of a rating where it is not the form's. `level` is the level that the line belongs to in
    a form of cumulative levels. `good` is the answer of a yes-or-no question that scores; empty scores nothing.
    `theme` groups lines that together make one line of a cumulative form (an objective's standard).
    """

    id: str
    type: QuestionType
    ask: str
    look_for: str = ""
    ask_beforehand: bool = False
    is_critical: bool = False
    is_required: bool = False
    required_if: str = ""
    show_if: str = ""
    service_types: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    choices: tuple[Choice, ...] = ()
    scale: str = ""
    unit: str = ""
    frameworks: tuple[str, ...] = ()
    weight: int = 1
    level: str = ""
    theme: str = ""
    good: str = ""
    is_retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a form; repeated once for each location or person where `repeat` says so."""

    id: str
    title: str
    guidance: str = ""
    ask_beforehand: bool = False
    repeat: Repeat = Repeat.ONCE
    show_if: str = ""
    service_types: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    weight: int = 1
    is_retired: bool = False
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """From which percentage a weighted average earns a level."""

    at_least: int
    level: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Limiter:
    """What caps the overall result: when the expression is true, no better level than `cap`."""

    when: str
    cap: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form of one version, with every scale it uses, so that a visit can keep it whole."""

    id: str
    title: str
    version: int
    scoring: Scoring
    scale: str
    purpose: str = "visit"
    summary: str = ""
    service_types: tuple[str, ...] = ()
    visit_types: tuple[str, ...] = ()
    critical_cap: str = ""  # the best level the overall can have once a critical question is not met
    bands: tuple[Band, ...] = ()
    limiters: tuple[Limiter, ...] = ()
    prepare: tuple[str, ...] = ()  # what the provider is asked to have ready, for the visit letter
    sections: tuple[Section, ...] = ()
    scales: tuple[Scale, ...] = ()

    def section(self, section_id: str) -> Section:
        """Return a section by its id; raise `KeyError` if there is none such."""
        for section in self.sections:
            if section.id == section_id:
                return section
        raise KeyError(section_id)

    def question(self, section_id: str, question_id: str) -> Question:
        """Return a question by its section's id and its own; raise `KeyError` if there is none such."""
        for question in self.section(section_id).questions:
            if question.id == question_id:
                return question
        raise KeyError(question_id)

    def scale_of(self, question: Question) -> Scale:
        """Return the scale on which a question is rated; raise `KeyError` if the form lacks it."""
        return self.named_scale(question.scale or self.scale)

    def named_scale(self, scale_id: str) -> Scale:
        """Return a scale by its id; raise `KeyError` if the form lacks it."""
        for scale in self.scales:
            if scale.id == scale_id:
                return scale
        raise KeyError(scale_id)
