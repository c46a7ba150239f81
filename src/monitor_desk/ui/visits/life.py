"""The life of a visit as stages with their days: what is done, what is now, what is to come and by when."""

from datetime import date
from typing import Final

from monitor_desk.domain.visits import Visit, VisitState
from monitor_desk.ui.recorded.stages import Stage, Standing

S = VisitState
ORDER: Final = (
    S.PLANNED,
    S.ANNOUNCED,
    S.DESKTOP,
    S.ON_SITE,
    S.WRITE_UP,
    S.DRAFT_SHARED,
    S.FINAL,
    S.ACTION_PLAN,
    S.CLOSED,
)
STOPPED: Final = frozenset({S.CANCELLED, S.ABORTED})


def stages(visit: Visit, today: date, desktop_on: date | None = None) -> list[Stage]:
    """Return the stages of a visit; those after it was cancelled or aborted are left out.

    The visit itself does not say when its desktop review began: `desktop_on` is the day on which that was noted.
    """
    state = visit.state()
    days, due = {**_days(visit), S.DESKTOP: desktop_on}, _due(visit)
    at = ORDER.index(state) if state in ORDER else _reached(visit)
    found = []
    for place, one in enumerate(ORDER):
        standing = _standing(place, at, is_known=days[one] is not None, is_over=state in STOPPED)
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
    if state not in STOPPED:
        return found
    return [*found[: at + 1], Stage(title=state.value, standing=Standing.NOW)]


def _standing(place: int, at: int, *, is_known: bool, is_over: bool) -> Standing:
    if place == at:
        return Standing.DONE if is_over or place == len(ORDER) - 1 else Standing.NOW
    if place > at:
        return Standing.TO_COME
    return Standing.DONE if is_known or place in {0, 4} else Standing.PASSED_OVER


def _reached(visit: Visit) -> int:
    """Return how far a visit came before it was stopped."""
    if visit.ended_on:
        return ORDER.index(S.WRITE_UP)
    if visit.began_on:
        return ORDER.index(S.ON_SITE)
    return ORDER.index(S.ANNOUNCED) if visit.letter_sent_on else 0


def _days(visit: Visit) -> dict[VisitState, date | None]:
    return {
        S.PLANNED: visit.planned_on,
        S.ANNOUNCED: visit.letter_sent_on,
        S.DESKTOP: None,
        S.ON_SITE: visit.began_on,
        S.WRITE_UP: visit.ended_on,
        S.DRAFT_SHARED: visit.draft_shared_on,
        S.FINAL: visit.final_on,
        S.ACTION_PLAN: visit.plan_agreed_on,
        S.CLOSED: visit.closed_on,
    }


def _due(visit: Visit) -> dict[VisitState, tuple[str, date | None]]:
    return {
        S.ANNOUNCED: ("letter", None if visit.is_announced is False else visit.letter_due_on),
        S.DESKTOP: ("papers", visit.documents_due_on),
        S.ON_SITE: ("", visit.planned_on),
        S.DRAFT_SHARED: ("", visit.draft_due_on),
        S.FINAL: ("", visit.accuracy_due_on),
        S.ACTION_PLAN: ("", visit.plan_due_on),
    }
