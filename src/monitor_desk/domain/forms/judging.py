"""What one answer counts for: its points from 0 to 100, and whether it means that something is not met."""

from fractions import Fraction

from monitor_desk.domain.forms.answers import Given
from monitor_desk.domain.forms.checking_questions import can_score
from monitor_desk.domain.forms.model import (
    MET,
    NO,
    NOT_MET,
    PARTIALLY_MET,
    PARTLY,
    YES,
    Form,
    Level,
    Question,
    QuestionType,
    Tone,
)
from monitor_desk.domain.forms.samples import count_sample

FULL = Fraction(100)
_MET = {MET: FULL, PARTIALLY_MET: Fraction(50), NOT_MET: Fraction(0)}
# In place, then good enough (domain.md, section 5, names the two judgements; the points are our own default).
# What is there in part or is good enough in part is worth half; what is there and not good enough a quarter.
_TWO_PARTS = {
    (YES, YES): FULL,
    (YES, PARTLY): Fraction(50),
    (PARTLY, YES): Fraction(50),
    (PARTLY, PARTLY): Fraction(50),
    (YES, NO): Fraction(25),
    (PARTLY, NO): Fraction(25),
}


def judged(question: Question, given: Given) -> str:
    """Return what an answer is judged as: its value; for a sample the officer's judgement, else the suggested one."""
    if question.type is not QuestionType.SAMPLE or not given.is_counted:
        return given.value
    return given.quality or count_sample(question, given.value).suggests


def points_of(question: Question, form: Form, given: Given) -> Fraction | None:
    """Return the points of an answer from 0 to 100; none where it does not count: no data is no score."""
    if not given.is_counted or not can_score(question):
        return None
    if question.type is QuestionType.RATING:
        level = level_given(question, form, given)
        return None if level is None or level.score is None else Fraction(level.score)
    if question.type is QuestionType.YES_NO:
        return None if given.value not in {YES, NO} else FULL if given.value == question.good else Fraction(0)
    if question.type is QuestionType.IN_PLACE:
        return Fraction(0) if given.value == NO else _TWO_PARTS.get((given.value, given.quality))
    if question.type is QuestionType.SAMPLE:
        return _sample_points(question, given)
    return _MET.get(given.value)


def level_given(question: Question, form: Form, given: Given) -> Level | None:
    """Return the level that a rating chose; none where the scale does not have it."""
    try:
        return form.scale_of(question).level(given.value)
    except KeyError:
        return None


def is_wholly_met(question: Question, form: Form, given: Given) -> bool:
    """Say whether an answer meets its line in full."""
    return points_of(question, form, given) == FULL


def is_not_met(question: Question, form: Form, given: Given) -> bool:
    """Say whether an answer means not met: for a rating its worst level or any red one, else no or not good enough."""
    if not given.is_counted or not can_score(question):
        return False
    if question.type is QuestionType.RATING:
        level = level_given(question, form, given)
        return level is not None and (level.tone is Tone.POOR or level == form.scale_of(question).lowest)
    if question.type is QuestionType.IN_PLACE:
        return NO in {given.value, given.quality}
    if question.type is QuestionType.YES_NO:
        return given.value in {YES, NO} and given.value != question.good
    return judged(question, given) == NOT_MET


def _sample_points(question: Question, given: Given) -> Fraction | None:
    """Return the share of checks met, or the points of the officer's own judgement where one was made."""
    if given.quality:
        return _MET.get(given.quality)
    share = count_sample(question, given.value).share
    return None if share is None else share * 100
