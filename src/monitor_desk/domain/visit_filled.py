"""A visit's form with its answers, and what of its file decides about its next step."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from monitor_desk.domain.actions import ActionState
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import Form, Repeat
from monitor_desk.domain.forms.occasion import Occasion, Part
from monitor_desk.domain.visit_file import Held, VisitFile
from monitor_desk.domain.visit_life import VisitFacts
from monitor_desk.domain.visits import Visit, VisitPart, VisitState


def filled_of(file: VisitFile, today: date) -> Filled | None:
    """Return the visit's form with what was answered, None while the visit has no form."""
    return fill(file, file.form, today) if file.form else None


def fill(file: VisitFile, form: Form, today: date) -> Filled:
    """Return a form with the visit's answers, its locations and persons in their order."""
    given = {place: answer.given() for place, (_, answer) in file.answers.items()}
    occasion = replace(occasion_of(file.visit, file.contract, today), has_concern=bool(file.concerns))
    return Filled(form, given, parts_of(file.parts), occasion)


def occasion_of(visit: Visit, contract: Contract | None, today: date) -> Occasion:
    """Return the facts of a visit and its contract that show or hide questions."""
    return Occasion(
        today=today,
        visit_type=visit.visit_type,
        is_announced=visit.is_announced,
        service_type=contract.service_type if contract else "",
        tier=contract.tier if contract else "",
    )


def parts_of(parts: Held[VisitPart]) -> tuple[Part, ...]:
    """Return the locations and persons for which sections are repeated, in the order of the file."""
    return tuple(Part(id=part, label=held.label, repeat=Repeat(held.repeat)) for part, held in parts if held.repeat)


def places_of(form: Form, parts: Held[VisitPart]) -> Iterator[Place]:
    """Yield every place of a form where something can be answered, hidden or not."""
    for section in form.sections:
        own = [part_id for part_id, part in parts if part.repeat == section.repeat.value]
        for part_id in own if section.repeat is not Repeat.ONCE else [None]:
            yield from (Place(section.id, question.id, part_id) for question in section.questions)


def facts_of(file: VisitFile, today: date) -> VisitFacts:
    """Return what of a visit's file decides about its steps."""
    filled = filled_of(file, today)
    answered = {action.finding_id for _, action in file.actions if action.state() is not ActionState.WITHDRAWN}
    issues = [(finding_id, finding) for finding_id, finding in file.findings if finding.is_issue()]
    return VisitFacts(
        gaps=tuple(gap.sentence for gap in filled.gaps()) if filled else (),
        has_draft=any(paper.stage == "Draft" for paper in file.papers),
        unanswered_points=_named(point for _, point in file.accuracy if not point.answer),
        open_disputes=_named(point for _, point in file.accuracy if point.has_dispute and not point.dispute_answer),
        issues=len(issues),
        issues_without_action=_named(finding for finding_id, finding in issues if finding_id not in answered),
        open_actions=_named(action for _, action in file.actions if action.is_open()),
        has_follow_up=bool(file.follow_ups),
        waits_for_response=_waits(file.visit, today),
    )


def _waits(visit: Visit, today: date) -> bool:
    """Say whether the provider may still answer the draft: nothing came yet and its time is not over."""
    is_out = visit.state() is VisitState.DRAFT_SHARED and visit.accuracy_received_on is None
    return is_out and (visit.accuracy_due_on is None or today <= visit.accuracy_due_on)


def _named(found: Iterable[Draft]) -> tuple[str, ...]:
    return tuple(_numbered(found))


def _numbered(found: Iterable[Draft]) -> Iterator[str]:
    for one in found:
        number = getattr(one, "number", None)
        yield f"{number} {one.headline()}" if number is not None else one.headline()
