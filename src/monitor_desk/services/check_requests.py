"""The list of what a provider is asked to send for a check, and the ticks of what has come."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from monitor_desk.data import records
from monitor_desk.data.ids import new_id
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.check_life import Step
from monitor_desk.domain.checks import Check
from monitor_desk.domain.contracts import Document
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.visits import DocumentRequest
from monitor_desk.services.check_steps import CheckWork, Taken


class CheckRequests(CheckWork):
    """Keeps what is asked for."""

    def ask_for(self, check_id: UUID, titles: Sequence[str]) -> list[UUID]:
        """Add to the list of what is asked for, each thing once; it goes out with the next request."""
        with self._database.write(by=self._officer, label="Add to what is asked for") as session:
            check = self._refuse_settled(session, check_id)
            made = self._list(session, check_id, titles)
            if not made:
                raise DeskError("Every one of these is on the list already; nothing was changed.")
            if check.requested_on is not None:
                new = [records.get(session, DocumentRequest, one).title for one in made]
                taken = Taken(step=Step.LIST, happened_on=self._clock.today(), words="\n".join(new))
                self._take(session, check_id, taken)
            return made

    def take_off(self, request_ids: Sequence[UUID]) -> None:
        """Take things off the list again, into the bin; what has come stays."""
        with self._database.write(by=self._officer, label="Take off what is asked for") as session:
            for one in request_ids:
                if records.get(session, DocumentRequest, one).received_on is not None:
                    raise DeskError("This has come already, so it stays on the list; nothing was changed.")
            records.put_in_bin(session, DocumentRequest.kind, request_ids)

    def tick(self, request_ids: Sequence[UUID], on: date | None = None) -> None:
        """Tick what has come, today unless another day is given; what is ticked already keeps its day."""
        day = self._settled_day(on)
        label = "Tick what has come"
        with self._database.write(by=self._officer, label=label) as session:
            waited = [one for one in request_ids if records.get(session, DocumentRequest, one).received_on is None]
            values: dict[str, Value] = {"received_on": day}
            records.change_many(session, DocumentRequest.kind, dict.fromkeys(waited, values))

    def untick(self, request_ids: Sequence[UUID]) -> None:
        """Take a tick back that was set by mistake; a date of expiry put in the schedule stays there."""
        values: dict[str, Value] = {"received_on": None}
        with self._database.write(by=self._officer, label="Take tick back") as session:
            records.change_many(session, DocumentRequest.kind, dict.fromkeys(request_ids, values))

    def received(
        self,
        request_id: UUID,
        *,
        received_on: date | None = None,
        is_enough: bool | None = None,
        words: str = "",
        expires_on: date | None = None,
    ) -> None:
        """Record that something came: when, whether it is good enough, what it shows, and when it expires.

        A day of expiry puts the document in the schedule, with the provider and the contract of the check; where it
        is there already the day is brought up to date.
        """
        values: dict[str, Value] = {
            "received_on": self._settled_day(received_on),
            "is_enough": is_enough,
            "words": words.strip(),
            "expires_on": expires_on,
        }
        with self._database.write(by=self._officer, label="Record what has come") as session:
            request = records.get(session, DocumentRequest, request_id)
            if expires_on is not None:
                values["document_id"] = self._scheduled(session, request, expires_on)
            records.change(session, DocumentRequest.kind, request_id, values)

    def _scheduled(self, session: WritingSession, request: DocumentRequest, expires_on: date) -> UUID:
        """Return the document whose expiry the schedule knows from now on."""
        if request.check_id is None:
            raise InvalidDraftError({"expires_on": "Only what was asked for with a check is put in the schedule"})
        if request.document_id is not None and not records.is_binned(session, Document.kind, request.document_id):
            records.change(session, Document.kind, request.document_id, {"expires_on": expires_on})
            return request.document_id
        check = records.get(session, Check, request.check_id)
        document = Document(
            title=request.title, provider_id=check.provider_id, contract_id=check.contract_id, expires_on=expires_on
        )
        return records.insert(session, document.checked())

    def _list(self, session: WritingSession, check_id: UUID, titles: Iterable[str]) -> list[UUID]:
        """List what is not on the list yet; return the ids of what was added, in its order."""
        wanted = [" ".join(title.split()) for title in titles if title.strip()]
        known = {one.title for _, one in records.owned(session, DocumentRequest, check_id=check_id)}
        new = [title for title in dict.fromkeys(wanted) if title not in known]
        made = [(new_id(), DocumentRequest(title=title, check_id=check_id).checked()) for title in new]
        records.insert_many(session, made)
        return [one for one, _ in made]
