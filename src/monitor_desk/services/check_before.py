"""What is done before a check is made: planned, its request listed and sent, reminded of, given more time, begun."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from monitor_desk.data import clock_settings, records
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.check_life import Step
from monitor_desk.domain.check_receipt import first_due, outstanding
from monitor_desk.domain.check_rows import CheckDraft
from monitor_desk.domain.checks import Check, CheckSource, CheckState
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import DocumentRequest
from monitor_desk.services.check_requests import CheckRequests
from monitor_desk.services.check_steps import Taken
from monitor_desk.services.part_keeping import provider_of, put_parts

_TOO_SOON = "It is due before it was asked for"


class CheckBefore(CheckRequests):
    """Plans a check and asks the provider for what it needs."""

    def plan(self, draft: CheckDraft) -> UUID:
        """Keep a new check with the version of its form that is in use now; raise `InvalidDraftError` as drafts do.

        What the form has the provider send goes on the list of what is asked for, unless the draft leaves it out.
        """
        with self._database.write(by=self._officer, label=f"Plan check {draft.title}".strip()) as session:
            return self._put(session, draft)

    def set_parts(self, check_id: UUID, location_ids: Sequence[UUID]) -> None:
        """Choose the locations that are looked at; one of which something was recorded stays."""
        with self._database.write(by=self._officer, label="Choose locations of check") as session:
            self._refuse_settled(session, check_id)
            put_parts(session, RecordRef(Check.kind, check_id), location_ids)

    def send_request(
        self, check_id: UUID, *, sent_on: date | None = None, due_on: date | None = None, how: str, to_whom: str
    ) -> None:
        """Record that the request was sent, how and to whom; what is listed is due by the clock or the day given.

        Sent again, it is for what was added to the list since; the due day of what was asked for before stays.
        """
        on = self._settled_day(sent_on)
        _demand_words({"how": (how, "Say how it was sent"), "to_whom": (to_whom, "Say to whom it was sent, by role")})
        with self._database.write(by=self._officer, label="Record request as sent") as session:
            check, clocks = self._check(session, check_id), clock_settings.of_checks(session)
            calendar = self._calendar(session)
            due = due_on or clocks.reply.after(on, calendar)
            if due < on:
                raise InvalidDraftError({"due_on": _TOO_SOON})
            last = max(due, check.due_on or due)
            values: dict[str, Value] = {
                "requested_on": check.requested_on or on,
                "due_on": last,
                "conclude_due_on": clocks.conclude.after(last, calendar),
            }
            words = f"Due {say_date(due)}"
            taken = Taken(step=Step.REQUEST, happened_on=on, how=how, with_whom=to_whom, words=words, values=values)
            self._take(session, check_id, taken)
            asked: dict[str, Value] = {"asked_on": on, "due_on": due}
            listed = records.owned(session, DocumentRequest, check_id=check_id)
            new = [one for one, held in listed if held.asked_on is None]
            records.change_many(session, DocumentRequest.kind, dict.fromkeys(new, asked))

    def remind(self, check_id: UUID, *, on: date | None = None, how: str = "", to_whom: str = "") -> None:
        """Record that the provider was reminded of what has not come."""
        day = self._settled_day(on)
        with self._database.write(by=self._officer, label="Record reminder as sent") as session:
            requests = (one for _, one in records.owned(session, DocumentRequest, check_id=check_id))
            missing = [one.title for one in outstanding(requests)]
            taken = Taken(
                step=Step.REMIND,
                happened_on=day,
                how=how,
                with_whom=to_whom,
                words="\n".join(missing),
                values={"reminded_on": day},
            )
            self._take(session, check_id, taken)

    def give_more_time(self, check_id: UUID, due_on: date, reason: str) -> None:
        """Move the day by which the rest is due; the day before stays in the history. Raise `DeskError` without why.

        What is due later already keeps its day; raise `InvalidDraftError` where that is all there is.
        """
        why = self._demand(reason)
        with self._database.write(by=self._officer, label="Move day on which it is due", reason=why) as session:
            check = self._check(session, check_id)
            if check.requested_on is not None and due_on < check.requested_on:
                raise InvalidDraftError({"due_on": _TOO_SOON})
            asked = records.owned(session, DocumentRequest, check_id=check_id)
            first = first_due((one for _, one in asked), check.due_on)
            before = f"From {say_date(first)} to" if first else "To"
            last = max(due_on, check.due_on or due_on)
            conclude = clock_settings.of_checks(session).conclude.after(last, self._calendar(session))
            taken = Taken(
                step=Step.EXTEND,
                happened_on=self._clock.today(),
                words=f"{before} {say_date(due_on)}. {why}",
                values={"due_on": last, "conclude_due_on": conclude},
            )
            self._take(session, check_id, taken)
            moved = [one for one, held in asked if outstanding([held]) and (held.due_on or date.min) < due_on]
            if not moved:
                raise InvalidDraftError({"due_on": "What has not come is due by then or later already"})
            values: dict[str, Value] = {"due_on": due_on}
            records.change_many(session, DocumentRequest.kind, dict.fromkeys(moved, values))

    def begin(self, check_id: UUID) -> None:
        """Begin checking, with all that has come or with what the council has itself."""
        today = self._clock.today()
        with self._database.write(by=self._officer, label="Begin checking") as session:
            check = self._check(session, check_id)
            values: dict[str, Value] = {}
            if check.conclude_due_on is None:
                clocks = clock_settings.of_checks(session)
                values["conclude_due_on"] = clocks.conclude.after(today, self._calendar(session))
            self._take(session, check_id, Taken(step=Step.BEGIN, happened_on=today, values=values))

    def withdraw(self, check_id: UUID, reason: str) -> None:
        """Give a check up before it is concluded; what was recorded stays. Raise `DeskError` without a reason."""
        why = self._demand(reason)
        taken = Taken(step=Step.WITHDRAW, happened_on=self._clock.today(), words=why, values={"stopped_reason": why})
        with self._database.write(by=self._officer, label="Withdraw check", reason=why) as session:
            self._take(session, check_id, taken)

    def _check(self, session: WritingSession, check_id: UUID) -> Check:
        return records.get(session, Check, check_id)

    def _put(self, session: WritingSession, draft: CheckDraft) -> UUID:
        checked = draft.checked()
        if checked.form_id is None:
            raise InvalidDraftError({"form_id": "Choose the kind of check"})
        version_id = self._forms.version_in_use(checked.form_id)
        form = self._forms.version(version_id)
        if form.purpose != Check.kind:
            raise DeskError(f"“{form.title}” is no form for checks, so nothing was planned. Choose another kind.")
        request_due_on = clock_settings.of_checks(session).request.after(self._clock.today(), self._calendar(session))
        check = Check(
            title=checked.title.strip() or form.title,
            provider_id=provider_of(session, checked.provider_id, checked.contract_id),
            contract_id=checked.contract_id,
            form_version_id=version_id,
            check_kind=form.title,
            why=checked.why,
            why_words=checked.why_words,
            kpi=checked.kpi,
            status=CheckState.PLANNED.value,
            officer_id=checked.officer_id,
            from_on=checked.from_on,
            until_on=checked.until_on,
            scope=checked.scope,
            placement_on=checked.placement_on,
            request_due_on=request_due_on,
        )
        check_id = records.insert(session, check.checked())
        put_parts(session, RecordRef(Check.kind, check_id), checked.location_ids)
        for name in ("finding_id", "note_id"):
            if (source := getattr(checked, name)) is not None:
                records.insert(session, CheckSource.of({"check_id": check_id, name: source}).checked())
        if checked.asks_prepared:
            self._list(session, check_id, form.prepare)
        return check_id


def _demand_words(needed: Mapping[str, tuple[str, str]]) -> None:
    """Raise `InvalidDraftError` with the sentence of each field whose words are missing."""
    if problems := {name: sentence for name, (words, sentence) in needed.items() if not words.strip()}:
        raise InvalidDraftError(problems)
