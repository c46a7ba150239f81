"""What of a check's file decides about its next step."""

from datetime import date

from monitor_desk.domain.actions import ActionState
from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_life import CheckFacts, Step
from monitor_desk.domain.check_receipt import Receipt, first_due, outstanding
from monitor_desk.domain.life_steps import named
from monitor_desk.domain.recorded_filled import filled_of


def facts_of(file: CheckFile, today: date) -> CheckFacts:
    """Return what of a check's file decides about its steps."""
    filled = filled_of(file, today)
    answered = {action.finding_id for _, action in file.actions if action.state() is not ActionState.WITHDRAWN}
    missing = outstanding(one for _, one in file.documents)
    due_on = first_due(missing, file.check.due_on)
    return CheckFacts(
        requests=len(file.documents),
        unsent=sum(1 for _, one in file.documents if one.asked_on is None),
        outstanding=named(missing),
        nothing_came=file.receipt(today) is Receipt.NOT_AT_ALL,
        is_late=bool(missing) and due_on is not None and due_on < today,
        gaps=tuple(gap.sentence for gap in filled.gaps()) if filled else (),
        issues_without_action=named(
            one for finding_id, one in file.findings if one.is_issue() and finding_id not in answered
        ),
        is_told=_is_told(file),
    )


def _is_told(file: CheckFile) -> bool:
    """Say whether somebody was told of the outcome since the check was last concluded."""
    steps = [one.step for _, one in file.steps]
    if Step.CONCLUDE.value in steps:
        last = len(steps) - 1 - steps[::-1].index(Step.CONCLUDE.value)
        steps = steps[last:]
    return Step.TELL.value in steps
