"""What each section of a form comes to, by the way in which the form is scored."""

from collections.abc import Iterable
from fractions import Fraction

from monitor_desk.domain.forms.checking_questions import can_score
from monitor_desk.domain.forms.judging import level_given, points_of
from monitor_desk.domain.forms.model import NOT_APPLICABLE, Form, Level, Question, QuestionType, Scale, Scoring
from monitor_desk.domain.forms.results import SectionResult, level_for, worst
from monitor_desk.domain.forms.views import QuestionView, SectionView


def scale_of(form: Form) -> Scale | None:
    """Return the scale of the result, none for a form that lacks it."""
    return next((scale for scale in form.scales if scale.id == form.scale and scale.levels), None)


def lines_of(view: SectionView) -> tuple[QuestionView, ...]:
    """Return the questions of a section that can score and are shown; one that does not apply is no line."""
    return tuple(
        each
        for each in view.questions
        if each.is_shown and can_score(each.question) and each.given.value != NOT_APPLICABLE
    )


def section_result(view: SectionView, form: Form, *, theme_level: Level | None = None) -> SectionResult:
    """Return what a section comes to; `theme_level` is its worst theme in a form of cumulative levels."""
    lines = lines_of(view)
    points = {line.place: points_of(line.question, form, line.given) for line in lines}
    counted = {place: found for place, found in points.items() if found is not None}
    average = weighted((line.question.weight, counted[line.place]) for line in lines if line.place in counted)
    level, decided = _level(lines, form, average)
    return SectionResult(
        section=view.section.id,
        part_id=view.part_id,
        number=view.number,
        heading=view.heading,
        weight=view.section.weight,
        level=theme_level if form.scoring is Scoring.CUMULATIVE else level,
        points=average,
        answered=len(counted),
        total=len(lines),
        decided_by=tuple(line.place for line in decided),
        decided_numbers=tuple(line.number for line in decided),
    )


def weighted(parts: Iterable[tuple[int, Fraction]]) -> Fraction | None:
    """Return the weighted average; none of nothing."""
    listed = list(parts)
    weights = sum(weight for weight, _ in listed)
    return sum((weight * points for weight, points in listed), Fraction(0)) / weights if weights else None


def band_level(form: Form, scale: Scale, points: Fraction) -> Level | None:
    """Return the level that a percentage earns: that of the first band reached, below all the worst of the scale."""
    band = next((band for band in form.bands if points >= band.at_least), None)
    return scale.level(band.level) if band else scale.lowest


def _level(
    lines: tuple[QuestionView, ...], form: Form, average: Fraction | None
) -> tuple[Level | None, tuple[QuestionView, ...]]:
    """Return the level of a section and the lines that decided it."""
    scale = scale_of(form)
    if scale is None:
        return None, ()
    if form.scoring in {Scoring.AVERAGE, Scoring.LIMITERS}:
        return (None if average is None else band_level(form, scale, average)), ()
    judges = _judges(lines, form)
    levels = {line.place: found for line in judges if (found := _line_level(line, form, scale)) is not None}
    if form.scoring is Scoring.DESCRIPTOR:
        rated = [line for line in judges if line.question.type is QuestionType.RATING]
        return (levels.get(rated[0].place) if len(rated) == 1 else None), ()
    lowest = worst(scale, tuple(levels.values()))
    return lowest, tuple(line for line in judges if lowest is not None and levels.get(line.place) == lowest)


def _judges(lines: tuple[QuestionView, ...], form: Form) -> tuple[QuestionView, ...]:
    """Return the lines that judge a section: its ratings on the form's scale, where it asks for any, else all.

    A section that is rated is judged by that rating; its other lines are the evidence for it.
    """
    ratings = tuple(line for line in lines if is_on_scale(line.question, form))
    return ratings or lines


def is_on_scale(question: Question, form: Form) -> bool:
    """Say whether a question is rated on the scale of the form's result."""
    return question.type is QuestionType.RATING and question.scale in {"", form.scale}


def _line_level(line: QuestionView, form: Form, scale: Scale) -> Level | None:
    """Return the level that one line stands for: the one chosen, or the one that its points reach."""
    if is_on_scale(line.question, form):
        level = level_given(line.question, form, line.given) if line.given.is_counted else None
        return None if level is None or scale.rank(level.id) > scale.rank(scale.lowest.id) else level
    points = points_of(line.question, form, line.given)
    return None if points is None else level_for(scale, points)
