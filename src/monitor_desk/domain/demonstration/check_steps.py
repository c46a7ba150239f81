"""The steps in the life of the demonstration's checks, with the words of the services that take them."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from monitor_desk.domain.check_life import Step
from monitor_desk.domain.checks import CheckStep
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.demonstration import check_words as words
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.check_requests import missing
from monitor_desk.domain.demonstration.check_scenes import CONCLUDED, WORKED_ON, Came, S
from monitor_desk.domain.demonstration.check_stages import EACH, Stage
from monitor_desk.domain.demonstration.wish import Made, Wish

_MANAGER: Final = "Registered manager"


def steps(wish: Wish, stage: Stage) -> Made:
    """Return the steps in the order in which they were taken."""
    taken = [] if stage.scene.state is S.PLANNED else [*_before(wish, stage), *_after(stage)]
    taken.sort(key=lambda one: one.happened_on or wish.today)
    return [(demonstration_id(CheckStep.kind, stage.number * EACH + nth), one) for nth, one in enumerate(taken)]


def was_reminded(stage: Stage) -> bool:
    """Say whether a reminder was sent: what was due had not come, and a little time had gone by."""
    scene, days = stage.scene, stage.days
    waits = scene.came in {Came.NOTHING, Came.PART, Came.LATE} and scene.state is not S.WITHDRAWN
    return waits and days.reminded_on > days.first_due_on


def _before(wish: Wish, stage: Stage) -> Iterator[CheckStep]:
    scene, days = stage.scene, stage.days
    due = f"Due {say_date(days.first_due_on)}"
    yield _step(stage, Step.REQUEST, days.requested_on, how="E-mail", with_whom=_MANAGER, words=due)
    if was_reminded(stage):
        late = "\n".join(missing(wish, stage))
        yield _step(stage, Step.REMIND, days.reminded_on, how="E-mail", with_whom=_MANAGER, words=late)
    if scene.is_extended:
        moved = f"From {say_date(days.first_due_on)} to {say_date(days.due_on)}. {words.MORE_TIME}"
        yield _step(stage, Step.EXTEND, days.first_due_on, words=moved)
    if scene.state is S.WITHDRAWN:
        yield _step(stage, Step.WITHDRAW, days.reminded_on, words=words.WITHDRAWN)


def _after(stage: Stage) -> Iterator[CheckStep]:
    scene, days = stage.scene, stage.days
    if scene.state in WORKED_ON and not scene.came_to_nothing:
        yield _step(stage, Step.BEGIN, days.begun_on)
    if scene.state in CONCLUDED:
        yield _step(stage, Step.CONCLUDE, days.concluded_on, words="Version 1")
    if scene.state is S.CLOSED or scene.is_reopened:
        yield _step(stage, Step.TELL, days.told_on, with_whom=_MANAGER, how="Telephone", words=words.TOLD)
    if scene.is_reopened:
        yield _step(stage, Step.REOPEN, days.reopened_on, words=words.REOPENED)
        yield _step(stage, Step.CONCLUDE, days.corrected_on, words="Version 2")
    if scene.state is S.CLOSED:
        yield _step(stage, Step.CLOSE, days.closed_on)


def _step(stage: Stage, what: Step, on: date, **more: str) -> CheckStep:
    return CheckStep(step=what.value, check_id=stage.id, happened_on=on, author=stage.officer, **more)
