"""What is done at the end of a check: the outcome set, the check concluded and frozen, told of, closed or reopened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor_desk.data import recorded_queries, records
from monitor_desk.domain.check_facts import facts_of
from monitor_desk.domain.check_life import Step
from monitor_desk.domain.checks import Check
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.papers import STAGES, Paper
from monitor_desk.domain.recorded_results import computed_level, computed_section_level
from monitor_desk.services.audit_reading import audits_of
from monitor_desk.services.check_before import CheckBefore
from monitor_desk.services.check_reading import CheckReading
from monitor_desk.services.check_steps import Taken, next_state, take
from monitor_desk.services.report_keeping import earlier_findings, refuse_two_versions
from monitor_desk.services.section_keeping import keep_section

_FIRST, _LATER = STAGES[1], STAGES[2]  # a result is final at once; after the check was reopened it is a correction


if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from monitor_desk.data.writing import WritingSession
    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.domain.check_life import CheckFacts
    from monitor_desk.domain.fields import Value


class CheckAfter(CheckBefore, CheckReading):
    """Brings a check to its end."""

    def set_level(self, check_id: UUID, level: str, reason: str = "") -> None:
        """Set the outcome, a level of the form's scale; one that differs from the computed one has a reason.

        Both are kept.
        """
        with self._database.write(by=self._officer, label="Set outcome of check", reason=reason.strip()) as session:
            self._refuse_settled(session, check_id)
            file = self._whole(session, check_id)
            computed = computed_level(file, self._clock.today())
            _refuse_level(file, level, computed, reason)
            values: dict[str, Value] = {"level": level, "level_computed": computed, "level_reason": reason.strip()}
            records.change(session, Check.kind, check_id, values)

    def set_section_level(
        self, check_id: UUID, section: str, part_id: UUID | None, level: str, reason: str = ""
    ) -> None:
        """Set the level of a section; one that differs from the computed one has a reason."""
        with self._database.write(by=self._officer, label="Set result of section", reason=reason.strip()) as session:
            self._refuse_settled(session, check_id)
            file = self._whole(session, check_id)
            _refuse_level(file, level, computed_section_level(file, section, part_id, self._clock.today()), reason)
            values: dict[str, Value] = {"level": level, "level_reason": reason.strip()}
            keep_section(session, file.ref, section, part_id, values)

    def conclude(self, check_id: UUID, summary: str | None = None) -> UUID:
        """Conclude a check and freeze its result as the next version; return the version's id.

        What it rests on stays from then on, until it is reopened with a reason. Raise `DeskError` while answers are
        missing or nobody has given an outcome. A check for which nothing came is concluded as it stands.
        """
        with self._database.write(by=self._officer, label="Conclude check") as session:
            file = self.file(check_id)  # read while nobody else can write, so that the version holds all there is
            if summary is not None:
                file = replace(file, check=replace(file.check, summary=summary.strip()))
            refuse_two_versions(file, "it was not concluded")
            facts = facts_of(file, self._clock.today())
            next_state(Step.CONCLUDE, file.check, facts)  # what stops the step is told before a missing outcome
            values = self._outcome(file, facts)
            version = recorded_queries.last_version(session, file.ref) + 1
            taken = Taken(
                step=Step.CONCLUDE,
                happened_on=self._clock.today(),
                words=f"Version {version}",
                values={**values, "summary": file.check.summary},
            )
            take(session, check_id, taken, facts)
            after = replace(file, check=replace(file.check, **values))  # type: ignore[arg-type]  # fields of a check
            return self._freeze(session, after, version)

    def reopen(self, check_id: UUID, reason: str) -> None:
        """Open a concluded check again, so that it can be put right; the version that was frozen stays."""
        why = self._demand(reason)
        values: dict[str, Value] = {"concluded_on": None, "closed_on": None}
        taken = Taken(step=Step.REOPEN, happened_on=self._clock.today(), words=why, values=values)
        with self._database.write(by=self._officer, label="Reopen check", reason=why) as session:
            self._take(session, check_id, taken)

    def tell(self, check_id: UUID, *, to_whom: str, how: str = "", words: str = "", on: date | None = None) -> None:
        """Record who was told of the outcome, by role, when and how."""
        day = self._settled_day(on)
        if not to_whom.strip():
            raise InvalidDraftError({"to_whom": "Say who was told, by role"})
        taken = Taken(step=Step.TELL, happened_on=day, with_whom=to_whom, how=how, words=words.strip())
        with self._database.write(by=self._officer, label="Record who was told") as session:
            self._take(session, check_id, taken)

    def close(self, check_id: UUID) -> None:
        """Close a check; raise `DeskError` while an issue has no action, or nobody was told of the outcome."""
        today = self._clock.today()
        taken = Taken(step=Step.CLOSE, happened_on=today, values={"closed_on": today})
        with self._database.write(by=self._officer, label="Close check") as session:
            self._take(session, check_id, taken)

    def _outcome(self, file: CheckFile, facts: CheckFacts) -> dict[str, Value]:
        """Return the outcome as it is settled: the officer's, else the computed one."""
        today = self._clock.today()
        computed = "" if facts.nothing_came else computed_level(file, today)
        level = file.check.level or computed
        if not level and not facts.nothing_came:
            raise DeskError("The check has no outcome, so it was not concluded. Set the outcome first.")
        if level and computed and level != computed and not file.check.level_reason:
            raise DeskError(
                "The outcome differs from the computed one, so the check was not concluded. Set it with the reason."
            )
        if not level and not file.check.summary.strip():
            raise DeskError("Nothing came, so say in the summary what that means; the check was not concluded.")
        return {"level": level, "level_computed": computed, "concluded_on": today}

    def _freeze(self, session: WritingSession, file: CheckFile, version: int) -> UUID:
        from monitor_desk.domain.check_report import content_sum, report_of, to_text

        today, reason = self._clock.today(), _reopened(file)
        stage = _LATER if file.papers else _FIRST
        frozen = replace(
            report_of(file, today, audits_of(session, file), earlier_findings(session, file)),
            stage=stage,
            version=version,
            frozen_on=today,
            frozen_by=self._officer,
            correction_reason=reason if file.papers else "",
        )
        content = to_text(frozen)
        paper = Paper(
            check_id=file.id,
            version=version,
            stage=stage,
            frozen_on=today,
            content=content,
            content_sha256=content_sum(content),
            supersedes_id=file.papers[-1].id if file.papers else None,
            reason=reason,
            author=self._officer,
        )
        return records.insert(session, paper.checked())


def _reopened(file: CheckFile) -> str:
    """Return why the check had been opened again, nothing for a first result."""
    return next((step.words for _, step in reversed(file.steps) if step.step == Step.REOPEN.value), "")


def _refuse_level(file: CheckFile, level: str, computed: str, reason: str) -> None:
    """Raise `DeskError` for a level that the form's scale does not have, or one that differs without a reason."""
    form = file.form
    if form is None or (level and form.named_scale(form.scale).level(level) is None):
        raise DeskError(f"“{level}” is no level of this form's scale; nothing was changed. Choose one of the scale.")
    if level and computed and level != computed and not reason.strip():
        raise DeskError("It differs from the computed result, so it needs a reason; nothing was changed. Say why.")
