"""Answers of the demonstration's checks: what was asked and shown, with the figures that the check itself holds."""

from collections.abc import Mapping
from typing import Final

from monitor_desk.domain.answers import Answer
from monitor_desk.domain.demonstration import check_words as words
from monitor_desk.domain.demonstration.chance import chance
from monitor_desk.domain.demonstration.check_facts import facts
from monitor_desk.domain.demonstration.check_scenes import CONCLUDED, DOCUMENTS, WORKED_ON
from monitor_desk.domain.demonstration.check_stages import Stage
from monitor_desk.domain.demonstration.visit_answers import Asked, Fields, fields
from monitor_desk.domain.demonstration.wish import Made, Wish
from monitor_desk.domain.forms.answers import Given, Place, answer_id
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import MET, NO, NOT_MET, PARTIALLY_MET, PARTLY, YES, Question, QuestionType
from monitor_desk.domain.forms.occasion import Occasion
from monitor_desk.domain.forms.scoring import score
from monitor_desk.domain.visits import VisitSection, section_id

_TONES: Final[Mapping[str, int]] = {
    MET: words.GOOD, YES: words.GOOD, PARTIALLY_MET: words.PARTLY, PARTLY: words.PARTLY, NOT_MET: words.POOR,
    NO: words.POOR,
}  # fmt: skip
_GOOD, _CLEAR = 0.8, 0.9
_JUDGED: Final = frozenset({QuestionType.MET, QuestionType.IN_PLACE, QuestionType.YES_NO, QuestionType.RATING})


def filled(wish: Wish, stage: Stage) -> Filled | None:
    """Return the form of a check with what was answered so far, none before; nothing hidden is answered."""
    if stage.scene.state not in WORKED_ON or stage.scene.came_to_nothing:
        return None
    today = stage.days.concluded_on
    occasion = Occasion(today=today, service_type=stage.deal.service, tier=wish.tier_id(stage.deal.level))
    known = facts(stage)
    given = {
        Place(section.id, question.id): Given(**found)
        for section in stage.form.sections
        for question in section.questions
        if (found := _fields(stage, section.id, question, known))
    }
    whole = Filled(stage.form, given, (), occasion)
    shown = [view.place for section in whole.sections() for view in section.shown if view.place in given]
    answered = shown[: int(len(shown) * stage.scene.share)]
    if len(answered) == len(given):
        return whole
    return Filled(stage.form, {place: given[place] for place in answered}, (), occasion)


def level_of(form: Filled) -> tuple[str, str]:
    """Return the outcome as it was given and as the form computes it."""
    found = score(form).level
    computed = found.id if found else ""
    judged = form.answers.get(Place("conclusion", "answer"), Given()).value
    return computed or judged, computed


def answers(stage: Stage, form: Filled) -> Made:
    """Return the records of the answers, and of the sections that are finished."""
    asked = {Place(section.id, one.id): one.ask for section in stage.form.sections for one in section.questions}
    made: Made = []
    for place, given in form.answers.items():
        answer = Answer(
            asked=asked[place],
            check_id=stage.id,
            section=place.section,
            question=place.question,
            value=given.value,
            quality=given.quality,
            note=given.note,
            reason=given.reason,
            author=stage.officer,
        )
        made.append((answer_id(stage.id, place), answer))
    done = list(dict.fromkeys(place.section for place in form.answers))
    for section in done if stage.scene.state in CONCLUDED else done[:-1]:
        kept = VisitSection(section=section, check_id=stage.id, officer=stage.officer, is_finished=True)
        made.append((section_id(stage.id, section), kept))
    return made


def is_good(stage: Stage) -> bool:
    """Say whether the officer writes well of the service."""
    least = _CLEAR if stage.scene.form == DOCUMENTS else _GOOD
    return stage.scene.strength > least and stage.scene.value != "not supported"


def _fields(stage: Stage, section: str, question: Question, known: Mapping[str, str]) -> Fields:
    """Return what is entered for a question: what the check knows, else what an officer might have entered."""
    at = f"{section}.{question.id}"
    lot = chance(stage.key, at)
    said = words.SAID.get(stage.scene.form, {}).get(at)
    if said is not None:
        text = said[0 if is_good(stage) else 1]
        return {"value": text} if text else {}
    asked = Asked(question=question, form=stage.form, on=stage.days.begun_on, strength=stage.scene.strength, lot=lot)
    found = {"value": known[at]} if at in known else fields(asked)
    if found.get("value") and question.type in _JUDGED and "reason" not in found:
        tone = _tone(question, found)
        found["note"] = lot.choice(words.NOTES[tone]) if tone or (at not in known and lot.random() < 0.6) else ""
    if stage.scene.is_reopened and question.type is QuestionType.MET and at == _corrected(stage):
        return {"value": MET, "note": words.CORRECTED}
    return {name: value for name, value in found.items() if value}


def _tone(question: Question, found: Fields) -> int:
    value = found.get("quality") or found["value"]
    if question.type is QuestionType.YES_NO:
        return words.GOOD if value == (question.good or YES) else words.POOR
    return _TONES.get(value, words.PARTLY)


def _corrected(stage: Stage) -> str:
    """Return the question that was answered anew after the check was reopened: the first that is met or not."""
    return next(
        f"{section.id}.{one.id}"
        for section in stage.form.sections
        for one in section.questions
        if one.type is QuestionType.MET and not one.show_if
    )
