"""A step in the life of a check, taken in an open transaction: checked, the check changed, its history added to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from monitor_desk.data import check_queries, records
from monitor_desk.data.database import ReadingSession
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.check_facts import facts_of
from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_keeping import settled_sentence
from monitor_desk.domain.check_life import CheckFacts, Step, state_after, stopped_by
from monitor_desk.domain.checks import Check, CheckState, CheckStep
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Value
from monitor_desk.services.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What happened: the step, the day, and what the history says of it; `values` are fields of the check it sets."""

    step: Step
    happened_on: date
    with_whom: str = ""
    how: str = ""
    words: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)


def take(session: WritingSession, check_id: UUID, taken: Taken, facts: CheckFacts) -> Check:
    """Take a step and return the check as it was before; raise `DeskError` where something stops it.

    Every step of every service goes through here, so that none is taken out of its order.
    """
    check = records.get(session, Check, check_id)
    if records.is_binned(session, Check.kind, check_id):
        raise DeskError("This check is in the bin; nothing was changed. Restore it first.")
    after = next_state(taken.step, check, facts)
    records.change(session, Check.kind, check_id, {"status": after.value, **taken.values})
    step = CheckStep(
        step=taken.step.value,
        check_id=check_id,
        happened_on=taken.happened_on,
        with_whom=taken.with_whom.strip(),
        how=taken.how.strip(),
        words=taken.words,
        author=session.change.officer,
    )
    records.insert(session, step.checked())
    return check


def next_state(step: Step, check: Check, facts: CheckFacts) -> CheckState:
    """Return the state to which a step leads; raise `DeskError` where something stops it."""
    stopped = stopped_by(step, check, facts)
    after = state_after(step, check.state())
    if stopped or after is None:
        raise DeskError(f"{stopped} Nothing was changed.")
    return after


class CheckWork(Work):
    """What the services of checks stand on."""

    def _whole(self, session: WritingSession, check_id: UUID) -> CheckFile:
        """Return the check's file with its form, read in the same transaction."""
        file = check_queries.gather(session, check_id)
        version_id = file.check.form_version_id
        return file.with_form(self._forms.version(version_id) if version_id else None)

    def _take(self, session: WritingSession, check_id: UUID, taken: Taken) -> Check:
        """Take a step by what the check's file holds now."""
        facts = facts_of(self._whole(session, check_id), self._clock.today())
        return take(session, check_id, taken, facts)

    def _refuse_settled(self, session: ReadingSession, check_id: UUID) -> Check:
        """Return the check; raise `DeskError` where it was concluded or withdrawn, so that nothing is added to it."""
        check = records.get(session, Check, check_id)
        if sentence := settled_sentence(check):
            raise DeskError(sentence)
        return check
