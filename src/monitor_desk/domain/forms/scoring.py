"""The result of a form, computed by its own way of scoring, the working shown (domain.md, section 5).

What is not answered, not assessed, not seen or does not apply never counts; no data is no result, never 100 %.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import Form, Level, Scale, Scoring
from monitor_desk.domain.forms.results import (
    Result,
    SectionResult,
    ThemeResult,
    WorkingLine,
    to_one_place,
    worse,
    worst,
)
from monitor_desk.domain.forms.scoring_sections import band_level, scale_of, section_result, weighted
from monitor_desk.domain.forms.scoring_themes import overall, theme_results
from monitor_desk.domain.forms.views import QuestionView, SectionView

__all__ = ["score"]

_CONCERN = "An immediate concern was raised"
_NO_DATA = "No level: nothing that counts has been answered yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The level before any cap, with the sentence about it and the percentage where there is one."""

    level: Level | None
    sentence: str
    points: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cap:
    """A level that the result cannot be better than, and why."""

    level: Level
    words: str


def score(filled: Filled) -> Result:
    """Return the result of a form as it is filled in now."""
    form, scale, views = filled.form, scale_of(filled.form), filled.sections()
    themes = theme_results(views, form, scale) if scale and form.scoring is Scoring.CUMULATIVE else ()
    sections = tuple(section_result(view, form, theme_level=_theme_level(view, themes, scale)) for view in views)
    found = _computed(form, scale, sections, themes) if scale else _Found(level=None, sentence="The form has no scale")
    caps = tuple(_caps(filled, scale)) if scale else ()
    cap = worst(scale, tuple(each.level for each in caps)) if scale else None
    is_capped = found.level is not None and cap is not None and scale is not None
    level = worse(scale, found.level, cap) if is_capped and scale else found.level
    return Result(
        scoring=form.scoring,
        level=level,
        sentence=_sentence(found, level, cap),
        points=found.points,
        cap=cap,
        sections=sections,
        themes=themes,
        working=tuple(_working(form, sections, themes, found, caps)),
        critical_not_met=tuple(view.place for view in filled.critical_not_met()),
        answered=sum(section.answered for section in sections),
        total=sum(section.total for section in sections),
    )


def _computed(form: Form, scale: Scale, sections: tuple[SectionResult, ...], themes: tuple[ThemeResult, ...]) -> _Found:
    if form.scoring is Scoring.DESCRIPTOR:
        return _Found(level=None, sentence="The officer judges the whole by the descriptors of the levels")
    if form.scoring is Scoring.CUMULATIVE:
        level, sentence = overall(themes, scale)
        return _Found(level=level, sentence=sentence)
    if form.scoring is Scoring.WORST:
        lowest = worst(scale, tuple(section.level for section in sections if section.level is not None))
        return _Found(level=lowest, sentence=f"{lowest.label}, the worst of its sections" if lowest else _NO_DATA)
    return _averaged(form, scale, sections)


def _averaged(form: Form, scale: Scale, sections: tuple[SectionResult, ...]) -> _Found:
    """Return the average of the sections by weight; a repeated one counts once, as the mean of its parts."""
    parts: dict[str, list[SectionResult]] = {}
    for section in sections:
        if section.points is not None:
            parts.setdefault(section.section, []).append(section)
    means = (
        (each[0].weight, weighted((1, one.points) for one in each if one.points is not None)) for each in parts.values()
    )
    points = weighted((weight, mean) for weight, mean in means if mean is not None)
    if points is None:
        return _Found(level=None, sentence=_NO_DATA)
    level = band_level(form, scale, points)
    label = level.label if level else "No level"
    return _Found(level=level, sentence=f"{label}, with an average of {to_one_place(points)}%", points=points)


def _theme_level(view: SectionView, themes: tuple[ThemeResult, ...], scale: Scale | None) -> Level | None:
    """Return the worst theme of a section, none while one of them has none."""
    here = [theme for theme in themes if view.section.id in theme.sections and theme.is_counted]
    levels = tuple(theme.level for theme in here if theme.level is not None)
    lowest = worst(scale, levels) if scale else None
    is_settled = len(levels) == len(here) or (scale is not None and lowest == scale.levels[-1])
    return lowest if is_settled else None


def _caps(filled: Filled, scale: Scale) -> Iterator[_Cap]:
    """Return what caps the result: critical questions not met, an immediate concern, and limiters that hold."""
    cap = scale.level(filled.form.critical_cap)
    if cap is not None:
        for view in filled.critical_not_met():
            yield _Cap(level=cap, words=f"Critical and not met: {_name(view, filled)}")
        if filled.occasion.has_concern:
            yield _Cap(level=cap, words=_CONCERN)
    if filled.form.scoring is not Scoring.LIMITERS:
        return
    for limiter in filled.form.limiters:
        level = scale.level(limiter.cap)
        if level is not None and filled.holds(limiter.when):
            yield _Cap(level=level, words=limiter.words)


def _name(view: QuestionView, filled: Filled) -> str:
    section = filled.section(view.place.section, view.place.part_id)
    part = f", {section.part_label}" if section and section.part_label else ""
    return f"{view.number} {view.question.ask}{part}"


def _sentence(found: _Found, level: Level | None, cap: Level | None) -> str:
    if level is not None and cap is not None and level != found.level:
        return f"{level.label}, capped: {found.sentence[:1].lower()}{found.sentence[1:]}, before what limits it"
    return found.sentence


def _working(
    form: Form,
    sections: tuple[SectionResult, ...],
    themes: tuple[ThemeResult, ...],
    found: _Found,
    caps: tuple[_Cap, ...],
) -> Iterator[WorkingLine]:
    """Return the working: sections or themes, the level found, then each cap."""
    if form.scoring is Scoring.CUMULATIVE:
        yield from (_theme_line(theme) for theme in themes)
    else:
        yield from (_section_line(section, form) for section in sections if section.total)
    yield WorkingLine(
        words=found.sentence,
        points=to_one_place(found.points),
        of=None if found.points is None else 100,
        level=found.level.label if found.level else "",
    )
    for cap in caps:
        limit = f"o better than {cap.level.label}"
        words = f"{_CONCERN}: n{limit}" if cap.words == _CONCERN else f"N{limit}: {cap.words}"
        yield WorkingLine(words=words, level=cap.level.label)


def _section_line(section: SectionResult, form: Form) -> WorkingLine:
    has_weight = form.scoring in {Scoring.AVERAGE, Scoring.LIMITERS} and section.weight > 1
    weight = f", counts {section.weight} times" if has_weight else ""
    decided = f", decided by {', '.join(section.decided_numbers)}" if section.decided_numbers else ""
    return WorkingLine(
        words=f"{section.heading}: {section.answered} of {section.total} lines answered{weight}{decided}",
        points=section.percentage,
        of=None if section.points is None else 100,
        level=section.level.label if section.level else "",
        section=section.section,
        part_id=section.part_id,
    )


def _theme_line(theme: ThemeResult) -> WorkingLine:
    return WorkingLine(
        words=f"{theme.theme}: {theme.words}",
        level=theme.level.label if theme.level else "",
        section=theme.sections[0] if theme.sections else "",
    )
