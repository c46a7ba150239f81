"""What was found on the demonstration's checks, and what became of it."""

from dataclasses import replace
from datetime import timedelta
from typing import Final
from uuid import UUID

from monitor_desk.domain.actions import Action, ActionState, ActionStep
from monitor_desk.domain.actions import ActionStepKind as Step
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.check_scenes import CONCLUDED, S
from monitor_desk.domain.demonstration.check_stages import EACH, Stage
from monitor_desk.domain.demonstration.check_words import FOUND
from monitor_desk.domain.demonstration.wish import Made, Wish
from monitor_desk.domain.findings import ISSUES, Concern, Finding
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import MET, NOT_MET, PARTIALLY_MET, YES, QuestionType

_GOOD: Final = 0.9  # how good a service is of which nothing is found
_POOR: Final = 0.55  # and below which everything
_JUDGED: Final = frozenset({QuestionType.MET, QuestionType.SAMPLE, QuestionType.IN_PLACE, QuestionType.YES_NO})
_ORDER: Final = {NOT_MET: 0, PARTIALLY_MET: 1, YES: 3, MET: 4}
_STEPS: Final = 4


def findings(wish: Wish, stage: Stage, form: Filled) -> Made:
    """Return what was found and, once the check is concluded, an action for each issue."""
    count = _count(stage)
    places = _places(form)
    made: Made = []
    for nth, found in enumerate(FOUND.get(stage.scene.form, ())[:count]):
        finding_id = demonstration_id(Finding.kind, stage.first + nth)
        finding = _finding(stage, nth, found[:4], places[nth % len(places)])
        made.append((finding_id, finding))
        if finding.grade == "Major" and stage.scene.strength < _POOR:
            made.append((demonstration_id(Concern.kind, stage.first + nth), _concern(stage, finding_id, finding)))
        if finding.grade in ISSUES and stage.scene.state in CONCLUDED:
            made += _actions(wish, stage, (finding_id, finding), found[4])
    return made


def _count(stage: Stage) -> int:
    strength = stage.scene.strength
    if stage.scene.state is S.CHECKING:
        return 1
    return 0 if strength > _GOOD else 3 if strength < _POOR else 2


def _places(form: Filled) -> list[Place]:
    """Return the answered questions of a judgement, what is not met first."""
    kinds = {(section.id, one.id): one.type for section in form.form.sections for one in section.questions}
    judged = [place for place in form.answers if kinds[place.section, place.question] in _JUDGED]
    return sorted(judged, key=lambda place: _ORDER.get(form.answers[place].value, 2))


def _finding(stage: Stage, nth: int, found: tuple[str, ...], place: Place) -> Finding:
    fact, impact, outcome, grade = found
    return Finding(
        fact=fact,
        grade=grade,
        triage="Act now" if grade in {"Major", "Moderate"} else "Next review",
        impact=impact,
        required_outcome=outcome,
        provider_id=demonstration_id("provider", stage.deal.provider),
        contract_id=stage.deal.id,
        check_id=stage.id,
        section=place.section,
        question=place.question,
        number=nth + 1,
        found_on=stage.days.begun_on,
        author=stage.officer,
    )


def _concern(stage: Stage, finding_id: UUID, finding: Finding) -> Concern:
    return Concern(
        what="Persons A and C went without their evening dose twice in one week, and nobody rang a pharmacist.",
        check_id=stage.id,
        provider_id=finding.provider_id,
        finding_id=finding_id,
        section=finding.section,
        question=finding.question,
        seen_on=stage.days.begun_on,
        seen_time="10:40",
        done_at_once="The manager looked at every chart of the house the same morning; the pharmacist was rung.",
        told="Registered manager; safeguarding lead",
        told_on=stage.days.begun_on,
        told_time="10:55",
        author=stage.officer,
    )


def _actions(wish: Wish, stage: Stage, found: tuple[UUID, Finding], expected: str) -> Made:
    """An action for each issue: verified where the check is closed long since, else agreed or still a draft."""
    finding_id, finding = found
    number = stage.first + (finding.number or 1) - 1
    told_on = stage.days.corrected_on if stage.scene.is_reopened else stage.days.told_on
    action = Action(
        requirement=finding.required_outcome,
        due_on=told_on + timedelta(days=28 + 14 * (number % 3)),
        owner="Registered manager",
        evidence_expected=expected,
        clause=f"Clause {4 + number % 9}.{1 + number % 4}",
        source=stage.form.title,
        number=200 + stage.number * EACH // 4 + (finding.number or 1),
        provider_id=finding.provider_id,
        contract_id=finding.contract_id,
        check_id=stage.id,
        finding_id=finding_id,
        author=stage.officer,
        status=ActionState.DRAFT.value,
    )
    steps = _action_steps(wish, stage, action, demonstration_id(Action.kind, number))
    on = {one.step: one.happened_on for one in steps}
    if steps:
        action = replace(
            action,
            status=(ActionState.VERIFIED if Step.VERIFIED.value in on else ActionState.AGREED).value,
            agreed_on=on.get(Step.AGREED.value),
            provider_complete_on=on.get(Step.PROVIDER_COMPLETE.value),
            verified_on=on.get(Step.VERIFIED.value),
        )
    return [
        (demonstration_id(Action.kind, number), action),
        *((demonstration_id(ActionStep.kind, number * _STEPS + nth), one) for nth, one in enumerate(steps)),
    ]


def _action_steps(wish: Wish, stage: Stage, action: Action, action_id: UUID) -> list[ActionStep]:
    if stage.scene.is_reopened or action.due_on is None:
        return []
    agreed_on, verified_on = stage.days.told_on, action.due_on + timedelta(days=9)

    def step(kind: Step, **more: object) -> ActionStep:
        return ActionStep.of({"step": kind.value, "action_id": action_id, "author": stage.officer, **more})

    steps = [step(Step.AGREED, happened_on=agreed_on, words="Agreed with the registered manager by telephone.")]
    if stage.scene.state is S.CLOSED and verified_on <= wish.today:
        done_on = action.due_on - timedelta(days=4)
        steps.append(step(Step.PROVIDER_COMPLETE, happened_on=done_on, words="Done; records attached."))
        seen = {"method": "Document", "evidence": action.evidence_expected}
        steps.append(step(Step.VERIFIED, happened_on=verified_on, **seen))
    return steps
