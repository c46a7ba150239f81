"""The sections of a visit's report: each question with its answer in words, and how the section's result came about."""

from dataclasses import dataclass
from datetime import date

from monitor_desk.domain.forms.answers import NOT_TO_BE_NOTED
from monitor_desk.domain.forms.model import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class AddendumLine:
    """What was added to a note after the visit."""

    text: str = ""
    added_on: date | None = None
    author: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleRowLine:
    """One file of a sample: `label` says which, `cells` what each column holds in words."""

    label: str = ""
    cells: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleLine:
    """A sample: how it was chosen and of how many, its rows, and how many met each check ("4 of 5")."""

    how_chosen: str = ""
    out_of: int | None = None
    files: int = 0
    columns: tuple[str, ...] = ()
    rows: tuple[SampleRowLine, ...] = ()
    totals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenLine:
    """A document that was looked at and not taken."""

    title: str = ""
    dated: str = ""
    version: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkLine:
    """A conversation: with whom by role, whether they agreed to its being noted, and what was said."""

    role: str = ""
    consent: str = ""
    is_alone: bool = False
    words: str = ""

    @property
    def is_private(self) -> bool:
        """Say whether it stays with colleagues: who did not want it noted is not told of outside."""
        return self.consent == NOT_TO_BE_NOTED


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationLine:
    """What was seen, and apart from it what the officer makes of it."""

    time: str = ""
    fact: str = ""
    interpretation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLine:
    """One question with its answer: `answer` a judgement, figure or choice in words, `text` what was typed freely."""

    id: str = ""
    ref: str = ""
    asked: str = ""
    kind: str = ""
    answer: str = ""
    quality: str = ""
    tone: Tone = Tone.NONE
    text: str = ""
    note: str = ""
    reason: str = ""
    private_note: str = ""
    frameworks: tuple[str, ...] = ()
    is_critical: bool = False
    is_answered: bool = False
    is_on_paper: bool = False
    is_after_visit: bool = False
    author: str = ""
    sample: SampleLine | None = None
    seen: SeenLine | None = None
    talk: TalkLine | None = None
    observation: ObservationLine | None = None
    signed_by: str = ""
    addenda: tuple[AddendumLine, ...] = ()
    previous: str = ""
    previous_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionLine:
    """One section. Where it is repeated, `part` says neutrally for what ("Location 2"), `part_name` which it is."""

    id: str = ""
    ref: str = ""
    title: str = ""
    part: str = ""
    part_name: str = ""
    officer: str = ""
    level: str = ""
    tone: Tone = Tone.NONE
    computed: str = ""
    points: str = ""
    reason: str = ""
    working: tuple[str, ...] = ()
    asked: int = 0
    answered: int = 0
    answers: tuple[AnswerLine, ...] = ()

    @property
    def heading(self) -> str:
        """Return the title, and for which location or person it was asked."""
        return " – ".join(part for part in (self.title, self.part_name or self.part) if part)
