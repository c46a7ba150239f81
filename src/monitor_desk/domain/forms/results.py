"""What a form comes to: the level with its working, by section and theme, and what the officer makes of it."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from uuid import UUID

from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.forms.model import Level, Scale, Scoring


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingLine:
    """One line of the working, as a paper prints it; `points` of `of`, or a level, where it has them."""

    words: str
    points: Decimal | None = None
    of: int | None = None
    level: str = ""  # the label of the level
    section: str = ""
    question: str = ""
    part_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionResult:
    """What one section comes to, for one location or person where it is repeated."""

    section: str
    part_id: UUID | None
    number: str
    heading: str
    weight: int
    level: Level | None
    points: Fraction | None
    answered: int
    total: int
    decided_by: tuple[Place, ...] = ()  # where the worst wins, the lines that decided
    decided_numbers: tuple[str, ...] = ()

    @property
    def percentage(self) -> Decimal | None:
        """Return the points to one decimal place."""
        return to_one_place(self.points)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeResult:
    """What the lines of one theme earn together in a form of cumulative levels."""

    theme: str
    level: Level | None
    words: str  # why no better, or why none
    sections: tuple[str, ...]
    is_counted: bool = True  # False where every line is not applicable


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The result of a form. `level` is what is computed, none with `sentence` saying why there is none.

    `cap` is the best level that critical questions and limiters leave open; `answered` of `total` is the share of
    lines on which the result stands: those that do not apply are in neither figure.
    """

    scoring: Scoring
    level: Level | None
    sentence: str
    points: Fraction | None
    cap: Level | None
    sections: tuple[SectionResult, ...]
    themes: tuple[ThemeResult, ...]
    working: tuple[WorkingLine, ...]
    critical_not_met: tuple[Place, ...]
    answered: int
    total: int

    @property
    def percentage(self) -> Decimal | None:
        """Return the points to one decimal place, for a weighted average."""
        return to_one_place(self.points)

    @property
    def share_answered(self) -> int:
        """Return the share of lines answered in per cent, rounded down: 100 only when none is missing."""
        return self.answered * 100 // self.total if self.total else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Final:
    """The level that the officer gives beside the computed one; both are kept (domain.md, section 5)."""

    computed: str = ""
    chosen: str = ""
    reason: str = ""
    cap: str = ""

    @property
    def level(self) -> str:
        """Return the id of the level that stands: the chosen one, else the computed one."""
        return self.chosen or self.computed

    def problem(self, scale: Scale) -> str:
        """Return one sentence when the choice cannot stand: unknown, or other than computed without a reason."""
        if not self.chosen:
            return ""
        chosen = scale.level(self.chosen)
        if chosen is None:
            return f"The scale “{scale.title}” has no level “{self.chosen}”"
        if self.reason.strip():
            return ""
        computed, cap = scale.level(self.computed), scale.level(self.cap)
        if computed is not None and computed != chosen:
            return f"Say why the result is {chosen.label} and not {computed.label} as computed"
        if cap is not None and scale.rank(chosen.id) < scale.rank(cap.id):
            return f"Say why the result is {chosen.label} although {cap.label} is the best that is left open"
        return ""


def to_one_place(points: Fraction | None) -> Decimal | None:
    """Return points to one decimal place, a half upwards."""
    if points is None:
        return None
    exact = Decimal(points.numerator) / Decimal(points.denominator)
    return exact.quantize(Decimal("0.1"), ROUND_HALF_UP)


def worse(scale: Scale, first: Level | None, second: Level | None) -> Level | None:
    """Return the worse of two levels, the one there is when the other is none."""
    if first is None or second is None:
        return first or second
    return max(first, second, key=lambda level: scale.rank(level.id))


def worst(scale: Scale, levels: tuple[Level, ...]) -> Level | None:
    """Return the worst of several levels, none of none."""
    return max(levels, key=lambda level: scale.rank(level.id)) if levels else None


def level_for(scale: Scale, points: Fraction) -> Level:
    """Return the best level whose score the points reach, else the worst of the scale."""
    reached = (level for level in scale.levels if level.score is not None and points >= level.score)
    return next(reached, scale.lowest)
