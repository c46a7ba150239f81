"""The results and frozen reports of the demonstration's visits, as if they had been made in their time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from monitor_desk.data import records, visit_queries
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.demonstration import demonstration_id
from monitor_desk.domain.demonstration.visit_scenes import HELD, SHARED, Forms
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.papers import Paper
from monitor_desk.domain.recorded_results import computed_level
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visit_report import content_sum, report_of, to_text
from monitor_desk.domain.visits import Visit, VisitState

_MOST_VERSIONS = 2


def add_papers(session: WritingSession, made: Sequence[tuple[UUID, Draft]], forms: Forms) -> int:
    """Set the result of each visit that was held and freeze the reports that were shared; return how many."""
    known = dict(forms.values())
    number = 0
    for visit_id, visit in made:
        if isinstance(visit, Visit) and visit.form_version_id and visit.state() in HELD - {VisitState.WRITE_UP}:
            file = visit_queries.gather(session, visit_id).with_form(known[visit.form_version_id])
            number += _add(session, file, number)
    return number


def _add(session: WritingSession, file: VisitFile, number: int) -> int:
    visit = file.visit
    level = computed_level(file, visit.ended_on or visit.planned_on or date.min)
    result: dict[str, Value] = {"level": level, "level_computed": level}
    records.change(session, Visit.kind, file.id, result)
    if visit.state() not in SHARED:
        return 0
    file = replace(file, visit=replace(visit, level=level, level_computed=level))
    issued = (("Draft", visit.draft_shared_on), ("Final", visit.final_on))
    before: UUID | None = None
    versions = [(stage, on) for stage, on in issued if on is not None]
    for version, (stage, on) in enumerate(versions, 1):
        paper_id = demonstration_id(Paper.kind, number * _MOST_VERSIONS + version)
        records.insert(session, _paper(file, (stage, version, on), before), paper_id)
        before = paper_id
    return len(versions)


def _paper(file: VisitFile, issue: tuple[str, int, date], supersedes: UUID | None) -> Paper:
    stage, version, on = issue
    author = file.officer
    report = replace(report_of(file, on), stage=stage, version=version, frozen_on=on, frozen_by=author)
    content = to_text(report)
    return Paper(
        visit_id=file.id,
        version=version,
        stage=stage,
        frozen_on=on,
        content=content,
        content_sha256=content_sum(content),
        supersedes_id=supersedes,
        author=author,
    ).checked()
