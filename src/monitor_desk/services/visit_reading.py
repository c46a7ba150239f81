"""Visits as they are read: listed, whole, and with the steps that may follow."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from monitor_desk.data import answer_queries, clock_settings, visit_lists, visit_queries
from monitor_desk.data.visit_lists import VisitLine
from monitor_desk.domain import visit_clocks
from monitor_desk.domain.dates import say_lateness
from monitor_desk.domain.life_steps import PossibleStep
from monitor_desk.domain.previous_answers import previous_answers
from monitor_desk.domain.recorded_filled import filled_of
from monitor_desk.domain.visit_clocks import VisitClocks
from monitor_desk.domain.visit_deadlines import deadlines
from monitor_desk.domain.visit_facts import facts_of
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visit_life import possible_steps
from monitor_desk.domain.visit_rows import VisitFilter, VisitRow
from monitor_desk.domain.visits import VisitState
from monitor_desk.services.visit_steps import VisitWork

_COUNTED = frozenset({VisitState.DESKTOP.value, VisitState.ON_SITE.value, VisitState.WRITE_UP.value})
_FEW = 25  # so many visits are counted whole for a list; beyond that answers alone are


class VisitReading(VisitWork):
    """Reads visits."""

    def rows(self, wanted: VisitFilter | None = None) -> list[VisitRow]:
        """Return the visits that fit, the latest planned first, each with what is due next."""
        with self._database.read() as session:
            lines = visit_lists.lines(session, wanted or VisitFilter())
            counted = [line.id for line in lines if line.visit.status in _COUNTED]
            answered = visit_lists.answered(session, counted) if counted else {}
        totals = self._totals(counted) if len(counted) <= _FEW else {}
        return [self._row(line, totals.get(line.id, (answered.get(line.id), None))) for line in lines]

    def file(self, visit_id: UUID) -> VisitFile:
        """Return everything kept of a visit; raise `NotFoundError` if there is none such."""
        with self._database.read() as session:
            file = visit_queries.gather(session, visit_id)
            before = answer_queries.before_visit(visit_id, file.visit)
            answers = answer_queries.earlier_answers(session, before)
            actions = answer_queries.earlier_actions(session, before)
        version_id = file.visit.form_version_id
        whole = file.with_form(self._forms.version(version_id) if version_id else None)
        forms = {one.asked.form_version_id for one in answers if one.asked.form_version_id} if whole.form else set()
        known = {one: self._forms.version(one) for one in forms}
        return replace(whole, previous=previous_answers(whole, answers, actions, known))

    def clocks(self) -> VisitClocks:
        """Return the team's clocks, the defaults of domain.md where none were set."""
        with self._database.read() as session:
            return clock_settings.of_visits(session)

    def set_clocks(self, clocks: VisitClocks) -> None:
        """Set the team's clocks; visits already planned keep their dates.

        Raises `InvalidDraftError` for one out of range.
        """
        with self._database.write(by=self._officer, label="Change clocks of visits") as session:
            clock_settings.keep(session, visit_clocks.SETTING, visit_clocks.setting_id(), clocks)

    def possible_steps(self, visit_id: UUID) -> list[PossibleStep]:
        """Return what can be done with a visit now, the likeliest first; what is stopped says by what."""
        file = self.file(visit_id)
        return list(possible_steps(file.visit, facts_of(file, self._clock.today())))

    def _row(self, line: VisitLine, counts: tuple[int | None, int | None]) -> VisitRow:
        today = self._clock.today()
        due = deadlines(line.visit, outstanding=line.outstanding, has_follow_up=line.has_follow_up)
        following = due[0] if due else None
        return VisitRow(
            id=line.id,
            title=line.visit.title,
            provider=line.provider,
            provider_id=line.visit.provider_id,
            contract=line.contract,
            contract_id=line.visit.contract_id,
            visit_type=line.visit.visit_type,
            state=line.visit.state().value,
            is_announced=line.visit.is_announced,
            planned_on=line.visit.planned_on,
            ended_on=line.visit.ended_on,
            officer=line.officer,
            level=line.visit.level,
            next_step=following.words if following else "",
            next_due_on=following.due_on if following else None,
            lateness=say_lateness(following.due_on, today) if following else "",
            is_late=following is not None and following.due_on < today,
            is_waiting=following is not None and following.is_waiting,
            answered=counts[0],
            total=counts[1],
        )

    def _totals(self, visit_ids: Iterable[UUID]) -> dict[UUID, tuple[int | None, int | None]]:
        """Return how many of the questions shown have their whole answer, for visits that are being recorded."""
        found: dict[UUID, tuple[int | None, int | None]] = {}
        for visit_id in visit_ids:
            with self._database.read() as session:
                file = visit_queries.gather(session, visit_id)
            version_id = file.visit.form_version_id
            filled = filled_of(
                file.with_form(self._forms.version(version_id) if version_id else None), self._clock.today()
            )
            if filled is not None:
                found[visit_id] = (filled.answered_count, filled.total_count)
        return found
