"""The life of a check as stages with their days: planned, requested, being checked, concluded, closed."""

from datetime import date
from typing import Final

from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_life import Step
from monitor_desk.domain.checks import CheckState
from monitor_desk.ui.recorded.stages import Stage, Standing

S = CheckState
ORDER: Final = (S.PLANNED, S.REQUESTED, S.CHECKING, S.CONCLUDED, S.CLOSED)


def stages(file: CheckFile, today: date) -> list[Stage]:
    """Return the stages of a check; those after it was withdrawn are left out."""
    state, days, due = file.check.state(), _days(file), _due(file)
    at = ORDER.index(state) if state in ORDER else _reached(file)
    found = []
    for place, one in enumerate(ORDER):
        standing = _standing(place, at, is_known=days[one] is not None, is_over=state is S.WITHDRAWN)
        waits, due_on = due.get(one, ("", None))
        is_open = days[one] is None and standing in {Standing.NOW, Standing.TO_COME}
        found.append(
            Stage(
                title=one.value,
                standing=standing,
                on=days[one],
                due_on=due_on if is_open else None,
                waits=waits,
                is_late=bool(is_open and due_on and due_on < today and place <= at + 1),
            )
        )
    if state is not S.WITHDRAWN:
        return found
    return [*found[: at + 1], Stage(title=state.value, standing=Standing.NOW)]


def _standing(place: int, at: int, *, is_known: bool, is_over: bool) -> Standing:
    if place == at:
        return Standing.DONE if is_over or place == len(ORDER) - 1 else Standing.NOW
    if place > at:
        return Standing.TO_COME
    return Standing.DONE if is_known or place == 0 else Standing.PASSED_OVER


def _reached(file: CheckFile) -> int:
    """Return how far a check came before it was withdrawn."""
    if _on(file, Step.BEGIN) is not None:
        return ORDER.index(S.CHECKING)
    return ORDER.index(S.REQUESTED) if file.check.requested_on else 0


def _days(file: CheckFile) -> dict[CheckState, date | None]:
    check = file.check
    return {
        S.PLANNED: None,
        S.REQUESTED: check.requested_on,
        S.CHECKING: _on(file, Step.BEGIN),
        S.CONCLUDED: check.concluded_on,
        S.CLOSED: check.closed_on,
    }


def _due(file: CheckFile) -> dict[CheckState, tuple[str, date | None]]:
    check = file.check
    return {
        S.REQUESTED: ("", check.request_due_on),
        S.CHECKING: ("papers", check.due_on),
        S.CONCLUDED: ("", check.conclude_due_on),
    }


def _on(file: CheckFile, wanted: Step) -> date | None:
    return next((step.happened_on for _, step in file.steps if step.step == wanted.value), None)
