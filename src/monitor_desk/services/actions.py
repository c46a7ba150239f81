"""Actions: agreed with a provider, followed to the day on which the council has verified them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from monitor_desk.data import action_queries, finding_queries, records
from monitor_desk.data.database import Database
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain import action_life, action_rows
from monitor_desk.domain.action_rows import ActionFilter, ActionPage, ActionRow
from monitor_desk.domain.actions import Action, ActionState, ActionStep, ActionStepKind
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.fields import Value
from monitor_desk.domain.finding_rows import FindingRow
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.records import RecordRef
from monitor_desk.services.clock import Clock

_BY_STEPS = ("status", "number", "agreed_on", "provider_complete_on", "verified_on")


class ActionService:
    """What an officer can do with actions; each step is kept for good, with the action as it stands after it."""

    def __init__(self, database: Database, clock: Clock, officer: str) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer

    def rows(self, wanted: ActionFilter | None = None) -> list[ActionRow]:
        """Return the actions that fit, the overdue first."""
        with self._database.read() as session:
            return action_queries.rows(session, wanted or ActionFilter(), self._clock.today())

    def page(self, action_id: UUID) -> ActionPage:
        """Return an action with its steps, finding and evidence; raise `NotFoundError` if there is none such."""
        today = self._clock.today()
        with self._database.read() as session:
            action = records.get(session, Action, action_id)
            is_binned, is_disputed = action_queries.flags(session, action_id)
            state = action.state()
            return ActionPage(
                id=action_id,
                action=action,
                steps=tuple(records.owned(session, ActionStep, action_id=action_id)),
                possible=action_life.possible_steps(state),
                is_overdue=action_rows.is_overdue(state, action.due_on, today),
                lateness=action_rows.say_standing(state, action.due_on, action.provider_complete_on, today),
                finding=records.get(session, Finding, action.finding_id) if action.finding_id else None,
                evidence=tuple(records.owned(session, Evidence, action_id=action_id)),
                is_binned=is_binned,
                is_disputed=is_disputed,
                **action_queries.names(session, action_id),
            )

    def issues_without_action(self, owner: RecordRef) -> list[FindingRow]:
        """Return the issues of a visit or check that no action answers: until there is none it is not complete."""
        with self._database.read() as session:
            return finding_queries.issues_without_action(session, owner)

    def add(self, draft: Action) -> UUID:
        """Store a new action as a draft, numbered within its provider; raise `InvalidDraftError` as records do.

        What the finding that it answers knows is taken over: provider, contract, location, visit or check.
        """
        with self._database.write(by=self._officer, label=f"Add action {draft.headline()}") as session:
            return records.insert(session, self._new(session, draft).checked())

    def edit(self, action_id: UUID, draft: Action, reason: str = "") -> bool:
        """Store what was changed in an action; say whether anything was.

        Once it is agreed its date moves by an extension alone, and other words for what has to be done need a reason.
        """
        with self._database.write(by=self._officer, label="Change action", reason=reason) as session:
            before = records.get(session, Action, action_id)
            checked = replace(draft, **{name: getattr(before, name) for name in _BY_STEPS}).checked()
            _refuse_silent(before, checked, reason)
            return records.change(session, Action.kind, action_id, checked.values())

    def agree(self, action_id: UUID, on: date | None = None, *, due_on: date | None = None, words: str = "") -> UUID:
        """Record that the provider has agreed; an action without a date needs `due_on`."""
        return self._take(action_id, ActionStepKind.AGREED, on, {"new_due_on": due_on, "words": words})

    def agree_many(
        self, action_ids: Sequence[UUID], on: date | None = None, *, due_on: date | None = None
    ) -> list[UUID]:
        """Record that the provider has agreed several at once, all or none; `due_on` is for those without a date."""
        with self._database.write(by=self._officer, label=f"Agree {len(action_ids)} × action") as session:
            made = []
            for action_id in action_ids:
                own = records.get(session, Action, action_id).due_on
                values: dict[str, Value] = {"new_due_on": own or due_on, "happened_on": on or self._clock.today()}
                made.append(self._taken(session, action_id, ActionStepKind.AGREED, values))
            return made

    def progress(self, action_id: UUID, words: str, on: date | None = None, visit_id: UUID | None = None) -> UUID:
        """Record what was done or seen; that alone completes nothing."""
        return self._take(action_id, ActionStepKind.PROGRESS, on, {"words": words, "visit_id": visit_id})

    def provider_says_complete(self, action_id: UUID, words: str = "", on: date | None = None) -> UUID:
        """Record that the provider says it is complete; it waits for the council from then on."""
        return self._take(action_id, ActionStepKind.PROVIDER_COMPLETE, on, {"words": words})

    def verify(  # noqa: PLR0913  # the contract between the helpers names these
        self,
        action_id: UUID,
        *,
        method: str,
        sample_size: int | None = None,
        words: str = "",
        evidence: str = "",
        on: date | None = None,
        visit_id: UUID | None = None,
    ) -> UUID:
        """Record that the council has verified it: how, of how many, what was seen, when."""
        values: dict[str, Value] = {
            "method": method,
            "sample_size": sample_size,
            "words": words,
            "evidence": evidence,
            "visit_id": visit_id,
        }
        return self._take(action_id, ActionStepKind.VERIFIED, on, values)

    def not_accept(
        self,
        action_id: UUID,
        *,
        reason: str,
        new_due_on: date | None,
        on: date | None = None,
        visit_id: UUID | None = None,
    ) -> UUID:
        """Record that the council does not accept it as complete, why, and by when it is to be done now."""
        values: dict[str, Value] = {"reason": reason, "new_due_on": new_due_on, "visit_id": visit_id}
        return self._take(action_id, ActionStepKind.NOT_ACCEPTED, on, values)

    def extend(
        self, action_id: UUID, *, new_due_on: date | None, reason: str, authoriser: str, on: date | None = None
    ) -> UUID:
        """Move its date, with the reason and who authorised it; the old date stays on record."""
        values: dict[str, Value] = {"new_due_on": new_due_on, "reason": reason, "authoriser": authoriser}
        return self._take(action_id, ActionStepKind.EXTENSION, on, values)

    def withdraw(self, action_id: UUID, reason: str, on: date | None = None) -> UUID:
        """Close an action that is not asked for any more, and say why."""
        return self._take(action_id, ActionStepKind.WITHDRAWN, on, {"reason": reason})

    def reopen(self, action_id: UUID, reason: str, on: date | None = None) -> UUID:
        """Take up again an action that was verified or withdrawn, and say why."""
        return self._take(action_id, ActionStepKind.REOPENED, on, {"reason": reason})

    def _take(self, action_id: UUID, kind: ActionStepKind, on: date | None, values: Mapping[str, Value]) -> UUID:
        reason = str(values.get("reason") or "")
        with self._database.write(by=self._officer, label=f"Action: {kind.value}", reason=reason) as session:
            return self._taken(session, action_id, kind, {**values, "happened_on": on or self._clock.today()})

    def _taken(
        self, session: WritingSession, action_id: UUID, kind: ActionStepKind, values: Mapping[str, Value]
    ) -> UUID:
        action = records.get(session, Action, action_id)
        step = ActionStep.of({**values, "step": kind.value, "action_id": action_id, "author": self._officer})
        taken = action_life.taken(action, step, self._clock.today())
        made = records.insert(session, taken.step)
        records.change(session, Action.kind, action_id, taken.changes)
        return made

    def _new(self, session: WritingSession, draft: Action) -> Action:
        """Return a draft with its number and what its finding knows."""
        finding = records.get(session, Finding, draft.finding_id) if draft.finding_id else None
        if finding is not None:
            draft = replace(
                draft,
                provider_id=draft.provider_id or finding.provider_id,
                contract_id=draft.contract_id or finding.contract_id,
                location_id=draft.location_id or finding.location_id,
                visit_id=draft.visit_id or finding.visit_id,
                check_id=draft.check_id or finding.check_id,
            )
        return replace(
            draft,
            status=ActionState.DRAFT.value,
            number=action_queries.next_number(session, draft.provider_id),
            source=draft.source or ("Site visit" if draft.visit_id else "Check" if draft.check_id else ""),
            author=draft.author or self._officer,
            agreed_on=None,
            provider_complete_on=None,
            verified_on=None,
        )


def _refuse_silent(before: Action, after: Action, reason: str) -> None:
    """Refuse to change what was agreed without saying so."""
    if before.agreed_on is None:
        return
    problems = {}
    if after.due_on != before.due_on:
        problems["due_on"] = "The date of an agreed action moves by an extension, with a reason and who authorised it"
    if after.requirement != before.requirement and not reason.strip():
        problems["requirement"] = "The provider has agreed to these words: say why they change"
    if problems:
        raise InvalidDraftError(problems)
