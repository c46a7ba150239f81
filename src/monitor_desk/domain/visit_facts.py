"""What of a visit's file decides about its next step."""

from datetime import date

from monitor_desk.domain.actions import ActionState
from monitor_desk.domain.life_steps import named
from monitor_desk.domain.recorded_filled import filled_of
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visit_life import VisitFacts
from monitor_desk.domain.visits import Visit, VisitState


def facts_of(file: VisitFile, today: date) -> VisitFacts:
    """Return what of a visit's file decides about its steps."""
    filled = filled_of(file, today)
    answered = {action.finding_id for _, action in file.actions if action.state() is not ActionState.WITHDRAWN}
    issues = [(finding_id, finding) for finding_id, finding in file.findings if finding.is_issue()]
    return VisitFacts(
        gaps=tuple(gap.sentence for gap in filled.gaps()) if filled else (),
        has_draft=any(paper.stage == "Draft" for paper in file.papers),
        unanswered_points=named(point for _, point in file.accuracy if not point.answer),
        open_disputes=named(point for _, point in file.accuracy if point.has_dispute and not point.dispute_answer),
        issues=len(issues),
        issues_without_action=named(finding for finding_id, finding in issues if finding_id not in answered),
        open_actions=named(action for _, action in file.actions if action.is_open()),
        has_follow_up=bool(file.follow_ups),
        waits_for_response=_waits(file.visit, today),
    )


def _waits(visit: Visit, today: date) -> bool:
    """Say whether the provider may still answer the draft: nothing came yet and its time is not over."""
    is_out = visit.state() is VisitState.DRAFT_SHARED and visit.accuracy_received_on is None
    return is_out and (visit.accuracy_due_on is None or today <= visit.accuracy_due_on)
