"""The frozen results of the demonstration's checks, as if each had been concluded in its time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from monitor_desk.data import check_queries, records
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.check_file import CheckFile, LastCheck
from monitor_desk.domain.check_life import Step
from monitor_desk.domain.check_report import content_sum, report_of, to_text
from monitor_desk.domain.checks import Check
from monitor_desk.domain.demonstration import demonstration_id
from monitor_desk.domain.demonstration.check_as_concluded import as_concluded
from monitor_desk.domain.demonstration.check_scenes import CONCLUDED
from monitor_desk.domain.demonstration.check_stages import AFTER_VISITS
from monitor_desk.domain.demonstration.visit_scenes import Forms
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.papers import STAGES, Paper
from monitor_desk.services.audit_reading import audits_of

_FIRST, _LATER = STAGES[1], STAGES[2]


def add_check_papers(session: WritingSession, made: Sequence[tuple[UUID, Draft]], forms: Forms) -> int:
    """Freeze the result of each check that was concluded, all versions of it; return how many."""
    known = dict(forms.values())
    concluded = [(one, draft) for one, draft in made if isinstance(draft, Check) and draft.state() in CONCLUDED]
    papers: list[tuple[UUID, Draft]] = []
    for check_id, check in concluded:
        form = known[check.form_version_id] if check.form_version_id else None
        file = check_queries.gather(session, check_id).with_form(form)
        papers += _papers(session, replace(file, last=_last(session, file)), AFTER_VISITS + len(papers))
    records.insert_many(session, papers)
    return len(papers)


def _papers(session: WritingSession, file: CheckFile, first: int) -> list[tuple[UUID, Draft]]:
    made: list[tuple[UUID, Draft]] = []
    for version, then in enumerate(as_concluded(file), 1):
        before = made[-1][0] if made else None
        paper = _paper(session, then, version, before)
        made.append((demonstration_id(Paper.kind, first + version), paper))
    return made


def _paper(session: WritingSession, file: CheckFile, version: int, supersedes: UUID | None) -> Paper:
    on = file.check.concluded_on or date.min
    stage = _LATER if supersedes else _FIRST
    reason = next((step.words for _, step in reversed(file.steps) if step.step == Step.REOPEN), "")
    report = replace(
        report_of(file, on, audits_of(session, file)),
        stage=stage,
        version=version,
        frozen_on=on,
        frozen_by=file.officer,
        correction_reason=reason,
    )
    content = to_text(report)
    return Paper(
        check_id=file.id,
        version=version,
        stage=stage,
        frozen_on=on,
        content=content,
        content_sha256=content_sum(content),
        supersedes_id=supersedes,
        reason=reason,
        author=file.officer,
    ).checked()


def _last(session: WritingSession, file: CheckFile) -> LastCheck | None:
    """Return what the last check of the same kind came to; its form was the same version."""
    found = check_queries.last_of_kind(session, file.id, file.check)
    if found is None or file.form is None:
        return None
    check_id, check = found
    level = file.form.named_scale(file.form.scale).level(check.level)
    return LastCheck(
        id=check_id,
        title=check.title,
        concluded_on=check.concluded_on or date.min,
        level=level.label if level else "",
        tone=(level.tone if level else Tone.NONE).value,
        summary=check.summary,
        findings=check_queries.count_findings(session, check_id),
        open_actions=check_queries.count_open_actions(session, check_id),
    )
