"""Reports as they were shared: frozen as versions, read back and verified, and the factual accuracy of the draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from monitor_desk.data import records, visit_queries, visit_settings, work_calendar
from monitor_desk.data.database import Database
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.papers import Paper
from monitor_desk.domain.visit_file import PaperRow, VisitFile
from monitor_desk.domain.visit_filled import facts_of
from monitor_desk.domain.visit_life import Step
from monitor_desk.domain.visit_results import computed_level
from monitor_desk.services.clock import Clock
from monitor_desk.services.factual_accuracy import FactualAccuracy
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
            return visit_queries.papers(session, visit_id)

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
        _refuse_two_versions(file)
        with self._database.write(by=self._officer, label=f"Freeze {stage.lower()} report", reason=why) as session:
            return self._freeze(session, file, stage, why)

    def _freeze(self, session: WritingSession, file: VisitFile, stage: str, reason: str) -> UUID:
        from monitor_desk.domain.visit_report import content_sum, report_of, to_text

        today = self._clock.today()
        earlier = visit_queries.papers(session, file.id)
        version = visit_queries.last_version(session, file.id) + 1
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
        clocks = visit_settings.clocks(session)
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
        """Return what the findings of other visits are called that were found again on this one."""
        own = {made for made, _ in file.findings}
        wanted = {one.repeat_of_id for _, one in file.findings if one.repeat_of_id} - own
        with self._database.read() as session:
            known = [one for one in wanted if records.exists(session, Finding.kind, one)]
            found = {one: records.get(session, Finding, one) for one in known}
        return {one: _called(finding.number, finding.found_on, finding.headline()) for one, finding in found.items()}


def _refuse_two_versions(file: VisitFile) -> None:
    """Raise `DeskError` while two officers' words stand side by side: only one of them can be frozen."""
    if file.disputed:
        number = len(file.disputed)
        count = "1 record of this visit was" if number == 1 else f"{number} records of this visit were"
        raise DeskError(
            f"{count} written differently on two laptops, so the report was not frozen. "
            "Settle under Sharing which version stands."
        )


def _called(number: int | None, found_on: date | None, headline: str) -> str:
    name = f"F{number}" if number else f"“{headline}”"
    return f"{name}, found on {say_date(found_on)}" if found_on else name


def _words(version: int, reason: str) -> str:
    return f"Version {version}. {reason}".strip()


def _report(paper: Paper) -> VisitReport:
    from monitor_desk.domain.visit_report import content_sum, from_text

    damaged = DeskError(
        f"{paper.headline()} is not as it was frozen, so it is not shown; nothing was changed. "
        "Look at “Is my work safe?”, and restore the desk from a backup."
    )
    if content_sum(paper.content) != paper.content_sha256:
        raise damaged
    try:
        return from_text(paper.content)
    except ValueError as problem:
        raise damaged from problem
