"""Reports as they were shared: frozen as versions, read back and verified, and the factual accuracy of the draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from monitor_desk.data import clock_settings, recorded_queries, records, work_calendar
from monitor_desk.data.database import Database
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.papers import Paper
from monitor_desk.domain.recorded_file import PaperRow
from monitor_desk.domain.recorded_results import computed_level
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visit_facts import facts_of
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visit_life import Step
from monitor_desk.domain.visits import Visit
from monitor_desk.services.clock import Clock
from monitor_desk.services.factual_accuracy import FactualAccuracy
from monitor_desk.services.report_keeping import damaged, earlier_findings, refuse_two_versions
from monitor_desk.services.visit_after import revisit_due_on
from monitor_desk.services.visit_steps import Taken, take
from monitor_desk.services.visits import VisitService

if TYPE_CHECKING:
    from monitor_desk.domain.visit_report import VisitReport  # imported when the first report is, not at the start

DRAFT, FINAL, CORRECTION = "Draft", "Final", "Correction"
_STEPS: Final = {DRAFT: Step.SHARE_DRAFT, FINAL: Step.FINALISE, CORRECTION: Step.CORRECT}


class PaperService(FactualAccuracy):
    """Freezes the versions of a visit's report and takes in what the provider says of the draft."""

    def __init__(self, database: Database, clock: Clock, officer: str, visits: VisitService) -> None:
        super().__init__(database, clock, officer)
        self._visits = visits

    def present(self, visit_id: UUID) -> VisitReport:
        """Return the report as the visit stands now, not frozen."""
        from monitor_desk.domain.visit_report import report_of

        file = self._visits.file(visit_id)
        return report_of(file, self._clock.today(), self._earlier_findings(file))

    def rows(self, visit_id: UUID) -> tuple[PaperRow, ...]:
        """Return the frozen versions of a visit's report, the first one first."""
        with self._database.read() as session:
            return recorded_queries.papers(session, RecordRef(Visit.kind, visit_id))

    def report(self, paper_id: UUID) -> VisitReport:
        """Return a frozen report; raise `DeskError` naming it when it is not as it was frozen."""
        with self._database.read() as session:
            return _report(records.get(session, Paper, paper_id))

    def freeze(self, visit_id: UUID, stage: str, reason: str = "") -> UUID:
        """Freeze the report as its next version and move the visit on, in one write; return the version's id.

        A draft is version 1, the final report the next; a correction has a reason. Raise `DeskError` while answers or
        points of factual accuracy are missing.
        """
        if stage not in _STEPS:
            message = f"A report is frozen as one of: {', '.join(_STEPS)}; nothing was stored."
            raise DeskError(message)
        why = reason.strip()
        if stage == CORRECTION and not why:
            raise DeskError("Say why the report is corrected, for its readers will ask; nothing was stored.")
        file = self._visits.file(visit_id)
        refuse_two_versions(file, "the report was not frozen")
        with self._database.write(by=self._officer, label=f"Freeze {stage.lower()} report", reason=why) as session:
            return self._freeze(session, file, stage, why)

    def _freeze(self, session: WritingSession, file: VisitFile, stage: str, reason: str) -> UUID:
        from monitor_desk.domain.visit_report import content_sum, report_of, to_text

        today = self._clock.today()
        earlier = recorded_queries.papers(session, file.ref)
        version = recorded_queries.last_version(session, file.ref) + 1
        values = self._values(session, file, stage)
        taken = Taken(step=_STEPS[stage], happened_on=today, words=_words(version, reason), values=values)
        take(session, file.id, taken, facts_of(file, today))
        after = replace(file, visit=replace(file.visit, **dict(values)))  # type: ignore[arg-type]  # fields of a visit
        report = replace(
            report_of(after, today, self._earlier_findings(file)),
            stage=stage,
            version=version,
            frozen_on=today,
            frozen_by=self._officer,
            correction_reason=reason if stage == CORRECTION else "",
        )
        content = to_text(report)
        paper = Paper(
            visit_id=file.id,
            version=version,
            stage=stage,
            frozen_on=today,
            content=content,
            content_sha256=content_sum(content),
            supersedes_id=earlier[-1].id if earlier else None,
            reason=reason,
            author=self._officer,
        )
        return records.insert(session, paper.checked())

    def _values(self, session: WritingSession, file: VisitFile, stage: str) -> Mapping[str, Value]:
        """Return the dates that follow from a stage; a draft settles the result as it is frozen."""
        today, calendar = self._clock.today(), work_calendar.working_days(session)
        clocks = clock_settings.of_visits(session)
        if stage == FINAL:
            return {"final_on": today, "plan_due_on": clocks.plan.after(today, calendar)}
        if stage == CORRECTION:
            return {}
        computed = computed_level(file, today)
        level = file.visit.level or computed
        if not level and file.form is not None:
            message = "The visit has no overall result, so the draft was not frozen. Set the result first."
            raise DeskError(message)
        revisit = file.visit.revisit_due_on or revisit_due_on(file.visit, file.form, level, clocks, calendar)
        return {
            "draft_shared_on": today,
            "accuracy_due_on": clocks.accuracy.after(today, calendar),
            "level": level,
            "level_computed": computed,
            "revisit_due_on": revisit,
        }

    def _earlier_findings(self, file: VisitFile) -> dict[UUID, str]:
        with self._database.read() as session:
            return earlier_findings(session, file)


def _words(version: int, reason: str) -> str:
    return f"Version {version}. {reason}".strip()


def _report(paper: Paper) -> VisitReport:
    from monitor_desk.domain.visit_report import content_sum, from_text

    if content_sum(paper.content) != paper.content_sha256:
        raise damaged(paper)
    try:
        return from_text(paper.content)
    except ValueError as problem:
        raise damaged(paper) from problem
