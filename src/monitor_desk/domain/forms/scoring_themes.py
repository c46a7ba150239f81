"""Cumulative levels: a theme earns a level only when every line of it and of all lower levels is met.

As in the supported-housing quality assessment: C is the minimum, B needs all of C, A all of B and C; D is below C.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from monitor_desk.domain.forms.judging import is_wholly_met, points_of
from monitor_desk.domain.forms.model import NOT_APPLICABLE, Form, Level, Scale
from monitor_desk.domain.forms.results import ThemeResult
from monitor_desk.domain.forms.views import QuestionView, SectionView


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of one theme at one level, those that apply."""

    known: tuple[QuestionView, ...]
    not_met: tuple[QuestionView, ...]
    open: tuple[QuestionView, ...]


def theme_results(views: Iterable[SectionView], form: Form, scale: Scale) -> tuple[ThemeResult, ...]:
    """Return what each theme earns, in the form's order."""
    themes: dict[str, list[QuestionView]] = {}
    for view in views:
        for each in view.questions:
            if each.is_shown and each.question.theme and each.question.level:
                themes.setdefault(each.question.theme, []).append(each)
    return tuple(_theme(theme, lines, form, scale) for theme, lines in themes.items())


def overall(themes: tuple[ThemeResult, ...], scale: Scale) -> tuple[Level | None, str]:
    """Return the level of the form, its worst theme's, and why there is none while a theme has none."""
    counted = [theme for theme in themes if theme.is_counted]
    levels = [theme.level for theme in counted if theme.level is not None]
    lowest = max(levels, key=lambda level: scale.rank(level.id)) if levels else None
    if lowest is not None and (lowest == scale.levels[-1] or len(levels) == len(counted)):
        if all(level == lowest for level in levels):
            return lowest, f"{lowest.label} in every theme"
        weakest = ", ".join(theme.theme for theme in counted if theme.level == lowest)
        return lowest, f"{lowest.label}, as its weakest theme: {weakest}"
    missing = ", ".join(theme.theme for theme in counted if theme.level is None)
    return None, f"No level yet: not enough is answered in {missing}" if missing else "Nothing has been answered yet"


def _theme(theme: str, lines: list[QuestionView], form: Form, scale: Scale) -> ThemeResult:
    sections = tuple(dict.fromkeys(line.place.section for line in lines))
    apply = [line for line in lines if line.given.value != NOT_APPLICABLE]
    if not apply:
        return ThemeResult(theme=theme, level=None, words="Does not apply", sections=sections, is_counted=False)
    level, words = _earned(apply, form, scale)
    return ThemeResult(theme=theme, level=level, words=words, sections=sections)


def _earned(lines: list[QuestionView], form: Form, scale: Scale) -> tuple[Level | None, str]:
    """Climb from the lowest level that has lines to the first that is not earned."""
    earned: Level | None = None
    for level in reversed(scale.levels[:-1]):
        here = _sorted([line for line in lines if line.question.level == level.id], form)
        if here.not_met:
            return earned or scale.levels[-1], f"{level.label} is not reached: {_named(here.not_met)} not met"
        if here.open:
            return earned, f"{level.label} is not shown: {_named(here.open)} not answered"
        if here.known:
            earned = level
    return earned, "Every line is met"


def _sorted(lines: list[QuestionView], form: Form) -> _Lines:
    known = tuple(line for line in lines if points_of(line.question, form, line.given) is not None)
    return _Lines(
        known=known,
        not_met=tuple(line for line in known if not is_wholly_met(line.question, form, line.given)),
        open=tuple(line for line in lines if line not in known),
    )


def _named(lines: tuple[QuestionView, ...]) -> str:
    numbers = ", ".join(line.number for line in lines)
    return f"{numbers} is" if len(lines) == 1 else f"{numbers} are"
