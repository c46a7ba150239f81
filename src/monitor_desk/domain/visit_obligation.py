"""Which annual visit of the schedule a visit that was held meets."""

from collections.abc import Iterable
from datetime import date, timedelta

from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.tiers import ObligationKind

REACH = timedelta(days=366)


def occurrence_of(obligations: Iterable[ScheduledObligation], held_on: date) -> ScheduledObligation | None:
    """Return the annual visit that one held on a day meets: the one due nearest to it, where that is still open.

    A second visit in the same year meets nothing further: it does not use up the year to come.
    """
    annual = [one for one in obligations if one.kind is ObligationKind.ANNUAL_VISIT]
    nearest = min(annual, key=lambda one: (abs(one.due_on - held_on), one.due_on), default=None)
    return nearest if nearest is not None and nearest.is_open else None
