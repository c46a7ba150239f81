"""What is wrong with the way in which a form comes to its result."""

from collections.abc import Iterator
from itertools import pairwise

from monitor_desk.domain.forms.checking_questions import LINE_TYPES, can_score
from monitor_desk.domain.forms.faults import FormFault
from monitor_desk.domain.forms.model import Form, Question, QuestionType, Scale, Scoring

BANDED = frozenset({Scoring.AVERAGE, Scoring.LIMITERS})


def scoring_faults(form: Form) -> Iterator[FormFault]:
    """Return each fault of scale, bands, limiters and cap."""
    scale = next((each for each in form.scales if each.id == form.scale), None)
    yield from _scale_faults(form, scale)
    yield from _band_faults(form, scale)
    yield from _limiter_faults(form, scale)
    if form.critical_cap and scale is not None and scale.level(form.critical_cap) is None:
        yield _unknown_level("critical_cap", form.critical_cap)
    if form.critical_cap and not any(question.is_critical for question in _questions(form)):
        yield FormFault(field="critical_cap", sentence="is set, but no question is critical")
    if form.scoring is not Scoring.DESCRIPTOR and not _has_something_to_score(form):
        yield FormFault(field="scoring", sentence=f"is “{form.scoring}”, but no question can score")


def _scale_faults(form: Form, scale: Scale | None) -> Iterator[FormFault]:
    if not form.scale:
        yield FormFault(field="scale", sentence="is missing: which rating scale is the result on?")
    elif scale is None:
        yield FormFault(field="scale", sentence=f"is “{form.scale}”, which no rating scale is")
    elif len(scale.levels) < 2:
        yield FormFault(field="scale", sentence=f"is “{form.scale}”, which has fewer than two levels")
    elif form.scoring is Scoring.WORST and any(level.score is None for level in scale.levels[:-1]):
        yield FormFault(field="scale", sentence=f"is “{form.scale}”, whose levels need scores where the worst wins")


def _band_faults(form: Form, scale: Scale | None) -> Iterator[FormFault]:
    if form.scoring not in BANDED:
        if form.bands:
            yield FormFault(field="band", sentence="is only for a weighted average and for limiters")
        return
    if not form.bands:
        yield FormFault(field="band", sentence="is missing: from which percentage is each level earned?")
    figures = [band.at_least for band in form.bands]
    if any(first <= second for first, second in pairwise(figures)):
        yield FormFault(field="band", sentence="has to fall: the highest “at_least” first")
    for band in form.bands:
        if scale is not None and scale.level(band.level) is None:
            yield _unknown_level("band", band.level)
    yield from _order_faults(form, scale)


def _order_faults(form: Form, scale: Scale | None) -> Iterator[FormFault]:
    """Return a fault where a higher percentage would earn a worse level."""
    if scale is None or any(scale.level(band.level) is None for band in form.bands):
        return
    ranks = [scale.rank(band.level) for band in form.bands]
    if any(first >= second for first, second in pairwise(ranks)):
        yield FormFault(field="band", sentence="gives a higher percentage no better level than a lower one")


def _limiter_faults(form: Form, scale: Scale | None) -> Iterator[FormFault]:
    if form.scoring is not Scoring.LIMITERS:
        if form.limiters:
            yield FormFault(field="limiter", sentence="is only for the scoring “limiters”")
        return
    if not form.limiters:
        yield FormFault(field="limiter", sentence="is missing: what limits the result?")
    for limiter in form.limiters:
        if scale is not None and scale.level(limiter.cap) is None:
            yield _unknown_level("limiter", limiter.cap)


def _unknown_level(field: str, level: str) -> FormFault:
    return FormFault(field=field, sentence=f"names the level “{level}”, which the form's scale does not have")


def _has_something_to_score(form: Form) -> bool:
    if form.scoring is Scoring.CUMULATIVE:
        return any(question.type in LINE_TYPES and can_score(question) for question in _questions(form))
    return any(_counts(question, form) for question in _questions(form))


def _counts(question: Question, form: Form) -> bool:
    if question.type is not QuestionType.RATING:
        return can_score(question)
    scale = next((each for each in form.scales if each.id == (question.scale or form.scale)), None)
    return scale is not None and any(level.score is not None for level in scale.levels)


def _questions(form: Form) -> Iterator[Question]:
    for section in form.sections:
        if not section.is_retired:
            yield from (question for question in section.questions if not question.is_retired)
