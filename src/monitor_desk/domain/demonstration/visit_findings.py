"""What was found on the demonstration's visits, and what became of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from monitor_desk.domain.actions import Action, ActionState, ActionStep
from monitor_desk.domain.actions import ActionStepKind as Step
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.visit_scenes import HELD, SCENES, SHARED, S, Stage, places_of
from monitor_desk.domain.demonstration.visit_words import EXPECTED, FOUND
from monitor_desk.domain.demonstration.wish import Made
from monitor_desk.domain.findings import ISSUES, Finding


def findings(stage: Stage, agreed_on: date | None, today: date) -> Made:
    """Return what was found on a visit and, once its report was shared, an action for each issue."""
    if stage.scene.state not in HELD | {S.ON_SITE}:
        return []
    count = 2 if stage.scene.state is S.ON_SITE else 3 + round((1 - stage.scene.strength) * 6)
    questions = [(section, part, one) for section, part in places_of(stage) for one in section.questions]
    base = SCENES.index(stage.scene) * 10
    made: Made = []
    for nth in range(min(count, len(FOUND))):
        section, part, question = questions[(nth * 11 + 7) % max(1, int(len(questions) * stage.scene.share))]
        finding_id = demonstration_id("finding", base + nth)
        finding = _finding(stage, nth, (section.id, part, question.id))
        made.append((finding_id, finding))
        if finding.grade in ISSUES and stage.scene.state in SHARED:
            made += _actions(stage, base + nth, (finding_id, finding), agreed_on or today)
    return made


def _finding(stage: Stage, nth: int, at: tuple[str, UUID | None, str]) -> Finding:
    fact, impact, outcome, grade = FOUND[nth]
    section, part, question = at
    return Finding(
        fact=fact,
        grade=grade,
        triage={"Major": "Act now", "Moderate": "Act now", "Minor": "Next review"}.get(grade, "Note only"),
        impact=impact,
        required_outcome=outcome,
        may_be_shared=True if grade == "Good practice" else None,
        provider_id=demonstration_id("provider", stage.deal.provider),
        contract_id=stage.deal.id,
        location_id=stage.sites[stage.parts.index(part)].id if part in stage.parts else None,
        visit_id=stage.id,
        part_id=part,
        section=section,
        question=question,
        number=nth + 1,
        found_on=stage.held_on,
        author=stage.officer,
    )


def _actions(stage: Stage, number: int, found: tuple[UUID, Finding], from_on: date) -> Made:
    """An action for each issue: verified where the visit is closed, else as far as its plan is."""
    state, (finding_id, finding) = stage.scene.state, found
    agreed_on = from_on if state in {S.ACTION_PLAN, S.CLOSED} else None
    action_id = demonstration_id("action", number)
    due_on = from_on + timedelta(days=28 + 14 * (number % 4))
    action = Action(
        requirement=finding.required_outcome,
        due_on=due_on,
        owner="Registered manager",
        evidence_expected=EXPECTED[number % len(EXPECTED)],
        clause=f"Clause {4 + number % 9}.{1 + number % 4}",
        source=stage.form.title,
        number=number + 1,
        provider_id=finding.provider_id,
        contract_id=finding.contract_id,
        location_id=finding.location_id,
        visit_id=stage.id,
        finding_id=finding_id,
        agreed_on=agreed_on,
        author=stage.officer,
        status=ActionState.DRAFT.value,
    )
    steps = _action_steps(stage, number, action)
    if steps:
        on = {one.step: one.happened_on for one in steps}
        action = replace(
            action,
            status=_reached(steps),
            provider_complete_on=on.get(Step.PROVIDER_COMPLETE.value),
            verified_on=on.get(Step.VERIFIED.value),
        )
    if state in {S.DRAFT_SHARED, S.FINAL}:
        action = replace(action, due_on=None if number % 2 else due_on)
    return [
        (action_id, action),
        *((demonstration_id("action_step", number * 4 + n), one) for n, one in enumerate(steps)),
    ]


def _action_steps(stage: Stage, number: int, action: Action) -> list[ActionStep]:
    if action.agreed_on is None or action.due_on is None:
        return []
    action_id, author = demonstration_id("action", number), stage.officer

    def step(kind: Step, on: date, **more: object) -> ActionStep:
        at = {"step": kind.value, "action_id": action_id, "happened_on": on, "author": author}
        return ActionStep.of({**at, **more})

    steps = [step(Step.AGREED, action.agreed_on, words="Agreed with the registered manager by telephone.")]
    is_closed = stage.scene.state is S.CLOSED
    if is_closed or number % 3 == 0:
        steps.append(step(Step.PROVIDER_COMPLETE, action.due_on - timedelta(days=5), words="Done; records attached."))
    if is_closed:
        method = {"method": "Sample", "sample_size": 4, "evidence": "Four records of our choice, all in order"}
        steps.append(step(Step.VERIFIED, action.due_on + timedelta(days=9), **method))
    elif number % 3 == 1:
        steps.append(
            step(Step.PROGRESS, action.agreed_on + timedelta(days=20), words="Planner begun; half of the team done.")
        )
    return steps


def _reached(steps: Sequence[ActionStep]) -> str:
    reached = {Step.AGREED.value: ActionState.AGREED, Step.PROGRESS.value: ActionState.IN_PROGRESS}
    reached |= {Step.PROVIDER_COMPLETE.value: ActionState.PROVIDER_COMPLETE, Step.VERIFIED.value: ActionState.VERIFIED}
    return reached[steps[-1].step].value
