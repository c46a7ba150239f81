"""Findings, concerns and actions of a visit turned into lines of its report."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from monitor_desk.domain.actions import Action
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.recorded_file import RecordedFile
from monitor_desk.domain.visit_report.lines import ActionLine, ActionStepLine, ConcernLine, FindingLine
from monitor_desk.domain.visit_report.record_lines import Known, by_number


def finding_lines(known: Known[RecordedFile]) -> Iterator[FindingLine]:
    """Yield the findings in the order of their numbers."""
    refs = finding_refs(known.file)
    of_concerns = {concern.finding_id for _, concern in known.file.concerns}
    for made, one in sorted(known.file.findings, key=by_number):
        yield FindingLine(
            id=f"finding:{made}",
            ref=refs[made],
            fact=one.fact,
            grade=one.grade,
            triage=one.triage,
            impact=one.impact,
            evidence=one.evidence,
            required_outcome=one.required_outcome,
            frameworks=one.frameworks,
            may_be_shared=bool(one.may_be_shared),
            about=known.about(one),
            location=known.location(one.location_id, one.part_id),
            repeat_of=_repeat(known, one, refs),
            found_on=one.found_on,
            actions=tuple(action_ref(action) for _, action in known.file.actions if action.finding_id == made),
            is_of_concern=made in of_concerns,
            is_private=known.is_elsewhere(one.provider_id),
        )


def finding_refs(file: RecordedFile) -> dict[UUID, str]:
    """Return how each finding is called: by its number, or its place in the order where it has none."""
    listed = sorted(file.findings, key=by_number)
    return {made: f"F{one.number or at}" for at, (made, one) in enumerate(listed, 1)}


def concern_lines(known: Known[RecordedFile]) -> Iterator[ConcernLine]:
    """Yield the immediate concerns."""
    for number, (made, one) in enumerate(known.file.concerns, 1):
        yield ConcernLine(
            id=f"concern:{made}",
            ref=f"C{number}",
            what=one.what,
            seen_on=one.seen_on,
            seen_time=one.seen_time,
            location=known.location(one.location_id, one.part_id),
            done_at_once=one.done_at_once,
            told=one.told,
            told_on=one.told_on,
            told_time=one.told_time,
            reference=one.reference,
        )


def action_ref(action: Action) -> str:
    """Return how an action is called."""
    return f"A{action.number}" if action.number else "A"


def action_lines(known: Known[RecordedFile], *, are_earlier: bool) -> Iterator[ActionLine]:
    """Yield the actions of the visit, or those of earlier ones that were looked at on it, each with its steps."""
    refs = finding_refs(known.file)
    for made, one in sorted(known.file.actions, key=by_number):
        if is_checked_here(known.file, made, one) if are_earlier else is_of_file(known.file, one):
            yield ActionLine(
                id=f"action:{made}",
                ref=action_ref(one),
                finding=refs.get(one.finding_id, "") if one.finding_id else "",
                requirement=one.requirement,
                state=one.state().value,
                due_on=one.due_on,
                owner=one.owner,
                evidence_expected=one.evidence_expected,
                clause=one.clause,
                provider_words=one.provider_words,
                provider_complete_on=one.provider_complete_on,
                verified_on=one.verified_on,
                steps=tuple(_steps(known.file, made)),
                is_private=known.is_elsewhere(one.provider_id),
            )


def is_of_file(file: RecordedFile, action: Action) -> bool:
    """Say whether an action came of this visit or check, or of one of its findings."""
    return file.is_own(action) or action.finding_id in {made for made, _ in file.findings}


def is_checked_here(file: RecordedFile, made: UUID, action: Action) -> bool:
    """Say whether an action of another visit or check was looked at on this one."""
    is_seen = any(step.action_id == made and file.is_own(step) for _, step in file.action_steps)
    return is_seen and not is_of_file(file, action)


def _steps(file: RecordedFile, action_id: UUID) -> Iterator[ActionStepLine]:
    for _, step in file.action_steps:
        if step.action_id == action_id:
            yield ActionStepLine(
                step=step.step,
                happened_on=step.happened_on,
                words=step.words,
                method=step.method,
                sample_size=step.sample_size,
                evidence=step.evidence,
                new_due_on=step.new_due_on,
                reason=step.reason,
                authoriser=step.authoriser,
            )


def _repeat(known: Known[RecordedFile], finding: Finding, refs: Mapping[UUID, str]) -> str:
    if finding.repeat_of_id is None:
        return ""
    return refs.get(finding.repeat_of_id) or known.earlier_findings.get(finding.repeat_of_id, "On an earlier visit")
