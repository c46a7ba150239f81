"""A step in the life of a visit, taken in an open transaction: checked, the visit changed, its history added to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from monitor_desk.data import records, visit_queries
from monitor_desk.data.database import Database
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.visit_facts import facts_of
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visit_life import Step, VisitFacts, state_after, stopped_by
from monitor_desk.domain.visits import Visit, VisitStep
from monitor_desk.services.clock import Clock
from monitor_desk.services.forms import FormService
from monitor_desk.services.schedule import ScheduleService
from monitor_desk.services.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What happened: the step, the day, and what the history says of it; `values` are fields of the visit it sets."""

    step: Step
    happened_on: date
    time: str = ""
    with_whom: str = ""
    how: str = ""
    words: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)


def take(session: WritingSession, visit_id: UUID, taken: Taken, facts: VisitFacts | None = None) -> Visit:
    """Take a step and return the visit as it was before; raise `DeskError` where something stops it.

    Every step of every service goes through here, so that none is taken out of its order.
    """
    visit = records.get(session, Visit, visit_id)
    if records.is_binned(session, Visit.kind, visit_id):
        raise DeskError("This visit is in the bin; nothing was changed. Restore it first.")
    stopped = stopped_by(taken.step, visit, facts or VisitFacts())
    after = state_after(taken.step, visit.state())
    if stopped or after is None:
        raise DeskError(f"{stopped} Nothing was changed.")
    records.change(session, Visit.kind, visit_id, {"status": after.value, **taken.values})
    note_step(session, visit_id, taken)
    return visit


def note_step(session: WritingSession, visit_id: UUID, taken: Taken) -> UUID:
    """Add to the history of a visit what leaves it in its state."""
    step = VisitStep(
        step=taken.step.value,
        visit_id=visit_id,
        happened_on=taken.happened_on,
        time=taken.time,
        with_whom=taken.with_whom,
        how=taken.how,
        words=taken.words,
        author=session.change.officer,
    )
    return records.insert(session, step.checked())


class VisitWork(Work):
    """What the services of visits stand on."""

    def __init__(
        self, database: Database, clock: Clock, officer: str, forms: FormService, schedule: ScheduleService
    ) -> None:
        super().__init__(database, clock, officer, forms)
        self._schedule = schedule

    def _whole(self, session: WritingSession, visit_id: UUID) -> VisitFile:
        """Return the visit's file with its form, read in the same transaction."""
        file = visit_queries.gather(session, visit_id)
        version_id = file.visit.form_version_id
        return file.with_form(self._forms.version(version_id) if version_id else None)

    def _facts(self, session: WritingSession, visit_id: UUID) -> VisitFacts:
        """Return what of the visit's file decides about its steps."""
        return facts_of(self._whole(session, visit_id), self._clock.today())
