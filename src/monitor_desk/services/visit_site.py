"""What is done on site: arrived, left, feedback given, signed, ended."""

from datetime import date
from uuid import UUID

from monitor_desk.data import clock_settings, obligation_keeping, records
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.visit_life import Step
from monitor_desk.domain.visit_obligation import REACH, occurrence_of
from monitor_desk.domain.visit_times import read_typed_time
from monitor_desk.domain.visits import Visit, VisitDay
from monitor_desk.services.visit_steps import Taken, VisitWork, take


class VisitSite(VisitWork):
    """Records the times on site and how the visit ended."""

    def begin_site(
        self, visit_id: UUID, held_on: date | None = None, arrived: str = "", location_id: UUID | None = None
    ) -> UUID:
        """Record the arrival on a day and at a location, and return the id of that time on site.

        The first arrival begins the visit; each further one is another day or another location.
        """
        on, time = self._settled_day(held_on), read_typed_time(arrived)
        day = VisitDay(
            visit_id=visit_id, held_on=on, arrived=time, location_id=location_id, officers=self._officer
        ).checked()
        with self._database.write(by=self._officer, label="Arrive on site") as session:
            began_on = records.get(session, Visit, visit_id).began_on
            values = {"began_on": min(began_on, on) if began_on else on}
            take(session, visit_id, Taken(step=Step.BEGIN, happened_on=on, time=time, values=values))
            return records.insert(session, day)

    def leave_site(self, day_id: UUID, left: str) -> None:
        """Record when the officer left; raise `InvalidDraftError` for a time before the arrival."""
        time = read_typed_time(left)
        with self._database.write(by=self._officer, label="Leave site") as session:
            arrived = records.get(session, VisitDay, day_id).arrived
            if time and arrived and time < arrived:
                problem = f"That is before the arrival at {arrived}, so it is not stored; give the time of leaving"
                raise InvalidDraftError({"left": problem})
            records.change(session, VisitDay.kind, day_id, {"left": time})

    def end_site(self, visit_id: UUID, ended_on: date | None = None) -> None:
        """End the site visit: from now on on-site notes are only added to, and the draft falls due.

        An annual visit meets the contract's obligation of that year in the same change, which undo does not take back.
        Where that was met or waived before, nothing is touched.
        """
        with self._database.read() as session:
            visit = records.get(session, Visit, visit_id)
        on = ended_on or self._last_day(visit_id, visit)
        self._settled_day(on)
        if visit.began_on and on < visit.began_on:
            message = "A visit does not end before it began; nothing was changed. Give the last day on site."
            raise DeskError(message)
        met = self._obligation(visit, on)
        with self._database.write(by=self._officer, label="End site visit") as session:
            draft_due_on = clock_settings.of_visits(session).draft.after(on, self._calendar(session))
            values = {"ended_on": on, "draft_due_on": draft_due_on}
            take(session, visit_id, Taken(step=Step.END, happened_on=on, values=values))
            self._meet(session, met, on)

    def feedback(self, visit_id: UUID, *, on: date | None = None, time: str, to_whom: str, summary: str) -> None:
        """Record the verbal feedback: when, to whom by role, and what was said."""
        day, at = self._settled_day(on), read_typed_time(time)
        if not to_whom.strip() or not summary.strip():
            message = "Say to whom feedback was given and what was said; nothing was stored."
            raise DeskError(message)
        values: dict[str, Value] = {
            "feedback_on": day,
            "feedback_time": at,
            "feedback_to": to_whom.strip(),
            "feedback_summary": summary.strip(),
        }
        taken = Taken(step=Step.FEEDBACK, happened_on=day, time=at, with_whom=to_whom, words=summary, values=values)
        with self._database.write(by=self._officer, label="Record verbal feedback") as session:
            take(session, visit_id, taken)

    def sign(self, visit_id: UUID, *, role: str, signed_on: date | None = None, signature: str = "") -> None:
        """Record that the provider's representative signed: agreed as a record of what was said."""
        day = self._settled_day(signed_on)
        if not role.strip():
            message = "Say by role who signed for the provider; nothing was stored."
            raise DeskError(message)
        values: dict[str, Value] = {"signed_role": role.strip(), "signed_on": day, "signature": signature}
        taken = Taken(step=Step.SIGN, happened_on=day, with_whom=role, values=values)
        with self._database.write(by=self._officer, label="Sign visit for the provider") as session:
            take(session, visit_id, taken)

    def _last_day(self, visit_id: UUID, visit: Visit) -> date:
        """Return the last day on site that is known: a visit written up later did not end today."""
        with self._database.read() as session:
            days = [day.held_on for _, day in records.owned(session, VisitDay, visit_id=visit_id) if day.held_on]
        return max(days, default=visit.began_on or self._clock.today())

    def _obligation(self, visit: Visit, ended_on: date) -> ScheduledObligation | None:
        if visit.visit_type != "Annual" or visit.contract_id is None:
            return None
        due = self._schedule.due(from_on=ended_on - REACH, until_on=ended_on + REACH, contract_ids=[visit.contract_id])
        return occurrence_of(due, ended_on)

    def _meet(self, session: WritingSession, met: ScheduledObligation | None, on: date) -> None:
        if met is not None:
            obligation_keeping.keep(session, met, {"done_on": on})
