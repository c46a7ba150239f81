"""What is done before a visit: planned, announced, documents asked for, moved, or given up."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from monitor_desk.data import clock_settings, records
from monitor_desk.data.ids import new_id
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visit_deadlines import documents_day
from monitor_desk.domain.visit_life import Step
from monitor_desk.domain.visit_rows import VisitDraft
from monitor_desk.domain.visits import DocumentRequest, Visit, VisitState
from monitor_desk.services.part_keeping import provider_of, put_parts
from monitor_desk.services.visit_steps import Taken, VisitWork, take


class VisitBefore(VisitWork):
    """Plans a visit and prepares it."""

    def plan(self, draft: VisitDraft) -> UUID:
        """Put a visit in the diary; raise `InvalidDraftError` naming each field that breaks a rule.

        It keeps the version of the form that is in use now. Nothing that the schedule asks for is moved or done by it.
        """
        with self._database.write(by=self._officer, label=f"Plan visit {draft.title}".strip()) as session:
            return self._put(session, draft)

    def reschedule(self, visit_id: UUID, planned_on: date, reason: str) -> None:
        """Move a visit to another day with the dates that follow from it; raise `DeskError` without a reason."""
        why = self._demand(reason)
        with self._database.write(by=self._officer, label="Move visit", reason=why) as session:
            visit = records.get(session, Visit, visit_id)
            dates = self._dates(session, planned_on, is_announced=visit.is_announced is not False)
            before = f"From {say_date(visit.planned_on)} to" if visit.planned_on else "To"
            taken = Taken(
                step=Step.RESCHEDULE,
                happened_on=self._clock.today(),
                words=f"{before} {say_date(planned_on)}. {why}",
                values={"planned_on": planned_on, **dates},
            )
            take(session, visit_id, taken)

    def announce(self, visit_id: UUID, *, sent_on: date | None = None, how: str = "", to_whom: str = "") -> None:
        """Record that the visit letter was sent: when, how and to whom, by role."""
        on = self._settled_day(sent_on)
        taken = Taken(step=Step.ANNOUNCE, happened_on=on, how=how, with_whom=to_whom, values={"letter_sent_on": on})
        with self._database.write(by=self._officer, label="Announce visit") as session:
            take(session, visit_id, taken)

    def ask_documents(self, visit_id: UUID, titles: Sequence[str], due_on: date | None = None) -> list[UUID]:
        """Record which documents were asked for, due by the clock unless another day is given; return their ids.

        What was asked for before is not asked for twice.
        """
        wanted = [" ".join(title.split()) for title in titles if title.strip()]
        with self._database.write(by=self._officer, label="Ask for documents") as session:
            visit = records.get(session, Visit, visit_id)
            asked = {one.title: request for request, one in records.owned(session, DocumentRequest, visit_id=visit_id)}
            new = [title for title in dict.fromkeys(wanted) if title not in asked]
            if not new:
                message = "Every one of these documents was asked for before; nothing was changed."
                raise DeskError(message)
            taken = Taken(step=Step.ASK_DOCUMENTS, happened_on=self._clock.today(), words="\n".join(new))
            take(session, visit_id, taken)
            today = self._clock.today()
            request = DocumentRequest(visit_id=visit_id, asked_on=today, due_on=due_on or documents_day(visit, today))
            made = [(new_id(), DocumentRequest.of({**request.values(), "title": title}).checked()) for title in new]
            records.insert_many(session, made)
            return [request_id for request_id, _ in made]

    def document_received(
        self, request_id: UUID, received_on: date | None = None, words: str = "", *, is_enough: bool | None = None
    ) -> None:
        """Record that a document came, what it shows, and whether it is good enough."""
        values: dict[str, Value] = {"received_on": self._settled_day(received_on), "is_enough": is_enough}
        if words.strip():
            values["words"] = words.strip()
        with self._database.write(by=self._officer, label="Document received") as session:
            records.change(session, DocumentRequest.kind, request_id, values)

    def begin_desktop(self, visit_id: UUID) -> None:
        """Begin the desktop review."""
        with self._database.write(by=self._officer, label="Begin desktop review") as session:
            take(session, visit_id, Taken(step=Step.DESKTOP, happened_on=self._clock.today()))

    def cancel(self, visit_id: UUID, reason: str) -> None:
        """Give a visit up before it began; raise `DeskError` without a reason."""
        why = self._demand(reason)
        taken = Taken(step=Step.CANCEL, happened_on=self._clock.today(), words=why, values={"stopped_reason": why})
        with self._database.write(by=self._officer, label="Cancel visit", reason=why) as session:
            take(session, visit_id, taken)

    def abort(self, visit_id: UUID, reason: str) -> None:
        """Break a visit off after it began; what was recorded stays as it was. Raise `DeskError` without a reason."""
        why = self._demand(reason)
        with self._database.write(by=self._officer, label="Abort visit", reason=why) as session:
            on = records.get(session, Visit, visit_id).ended_on or self._clock.today()
            values: dict[str, Value] = {"stopped_reason": why, "ended_on": on}
            take(session, visit_id, Taken(step=Step.ABORT, happened_on=self._clock.today(), words=why, values=values))

    def set_parts(self, visit_id: UUID, location_ids: Sequence[UUID]) -> None:
        """Choose the locations visited; one of which something was recorded stays until that is taken away."""
        with self._database.write(by=self._officer, label="Choose locations of visit") as session:
            put_parts(session, RecordRef(Visit.kind, visit_id), location_ids)

    def _put(self, session: WritingSession, draft: VisitDraft) -> UUID:
        checked = draft.checked()
        if checked.form_id is None or checked.planned_on is None:
            raise InvalidDraftError({"form_id": "Choose the form", "planned_on": "Give the day"})
        version_id = self._forms.version_in_use(checked.form_id)
        visit = Visit(
            title=checked.title.strip() or self._forms.version(version_id).title,
            provider_id=provider_of(session, checked.provider_id, checked.contract_id),
            contract_id=checked.contract_id,
            form_version_id=version_id,
            visit_type=checked.visit_type,
            is_announced=checked.is_announced,
            status=VisitState.PLANNED.value,
            planned_on=checked.planned_on,
            officer_id=checked.officer_id,
            follows_id=checked.follows_id,
            scope=checked.scope,
            why=checked.why,
        )
        dates = self._dates(session, checked.planned_on, is_announced=checked.is_announced)
        visit_id = records.insert(session, Visit.of({**visit.values(), **dates}).checked())
        put_parts(session, RecordRef(Visit.kind, visit_id), checked.location_ids)
        return visit_id

    def _dates(self, session: WritingSession, planned_on: date, *, is_announced: bool) -> dict[str, Value]:
        """Return what is due around a planned day; an unannounced visit has neither letter nor documents before it."""
        dates = clock_settings.of_visits(session).dates(planned_on, self._calendar(session))
        return {
            "letter_due_on": dates.letter_due_on if is_announced else None,
            "documents_due_on": dates.documents_due_on if is_announced else None,
            "draft_due_on": dates.draft_due_on,
        }
