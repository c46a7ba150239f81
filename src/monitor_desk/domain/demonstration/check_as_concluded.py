"""A check of the demonstration as its file stood when it was concluded: what its frozen results are made from."""

from dataclasses import replace
from uuid import UUID

from monitor_desk.domain.actions import Action, ActionState
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_life import Step
from monitor_desk.domain.checks import CheckState
from monitor_desk.domain.demonstration.check_words import BEFORE_CORRECTED, CORRECTED
from monitor_desk.domain.forms.model import NOT_MET
from monitor_desk.domain.recorded_results import computed_level


def as_concluded(file: CheckFile) -> list[CheckFile]:
    """Return the file as it stood at each conclusion, the first one first; all but the last before the correction."""
    ends = [nth for nth, (_, step) in enumerate(file.steps) if step.step == Step.CONCLUDE]
    return [_as_of(file, end, is_last=end == ends[-1]) for end in ends]


def _as_of(file: CheckFile, end: int, *, is_last: bool) -> CheckFile:
    on = file.steps[end][1].happened_on
    check = replace(file.check, status=CheckState.CHECKING.value, concluded_on=on, closed_on=None)
    then = replace(
        file,
        check=check,
        steps=file.steps[:end],
        actions=tuple((one, _drafted(action)) for one, action in file.actions),
        action_steps=(),
    )
    if is_last or on is None:
        return then
    then = replace(then, answers={place: _before(held) for place, held in file.answers.items()})
    level = computed_level(then, on)
    return replace(then, check=replace(check, level=level, level_computed=level))


def _drafted(action: Action) -> Action:
    """Return an action as it was written: nothing was agreed with the provider yet."""
    draft = ActionState.DRAFT.value
    return replace(action, status=draft, agreed_on=None, provider_complete_on=None, verified_on=None)


def _before(held: tuple[UUID, Answer]) -> tuple[UUID, Answer]:
    """Return an answer as it was before the check was reopened."""
    one, answer = held
    if answer.note != CORRECTED:
        return held
    return one, replace(answer, value=NOT_MET, note=BEFORE_CORRECTED)
