"""A visit's file turned into its report."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final
from uuid import UUID

from monitor_desk.domain.forms.answers import signature_of
from monitor_desk.domain.forms.scoring import score
from monitor_desk.domain.recorded_filled import fill, parts_of
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visit_report.finding_lines import action_lines, concern_lines, finding_lines
from monitor_desk.domain.visit_report.line_ids import line_refs
from monitor_desk.domain.visit_report.lines import StrokeLine
from monitor_desk.domain.visit_report.model import FeedbackLine, SignOffLine, VisitReport
from monitor_desk.domain.visit_report.record_lines import (
    Known,
    day_lines,
    document_lines,
    evidence_lines,
    note_lines,
    person_lines,
    point_lines,
)
from monitor_desk.domain.visit_report.result_lines import result_line
from monitor_desk.domain.visit_report.section_lines import asked_at, section_lines
from monitor_desk.domain.visits import Visit

_ANNOUNCED: Final = {True: "Announced", False: "Unannounced", None: ""}
_NONE: Final[Mapping[UUID, str]] = MappingProxyType({})


def report_of(file: VisitFile, today: date | None = None, earlier_findings: Mapping[UUID, str] = _NONE) -> VisitReport:
    """Return the whole report of a visit as its file stands, for colleagues; `for_reader` makes the others' copies.

    `today` is for forms that ask for it, by default the day of the visit. `earlier_findings` names the findings of
    other visits that are repeated on this one.
    """
    visit = file.visit
    day = today or visit.ended_on or visit.began_on or visit.planned_on or date.min
    filled = fill(file, file.form, day) if file.form else None
    result = score(filled) if filled else None
    sections = tuple(section_lines(file, filled, result)) if filled and result else ()
    known = Known(
        file=file, asked=asked_at(filled, sections), section_titles=_titles(file), earlier_findings=earlier_findings
    )
    report = VisitReport(
        visit_id=file.id,
        title=visit.title,
        provider=file.provider,
        contract_reference=file.contract.reference if file.contract else "",
        contract_title=file.contract.title if file.contract else "",
        service_type=file.contract.service_type if file.contract else "",
        visit_type=visit.visit_type,
        announced=_ANNOUNCED[visit.is_announced],
        planned_on=visit.planned_on,
        began_on=visit.began_on,
        ended_on=visit.ended_on,
        lead_officer=file.officer,
        form_title=file.form.title if file.form else "",
        form_version=file.form.version if file.form else None,
        accuracy_due_on=visit.accuracy_due_on,
        is_on_paper=bool(visit.is_on_paper),
        scope=visit.scope,
        why=visit.why,
        summary=visit.summary,
        private_note=visit.private_note,
        result=result_line(visit.level, visit.level_reason, filled, result),
        locations=_locations(file),
        days=tuple(day_lines(known)),
        people=tuple(person_lines(known)),
        sections=sections,
        findings=tuple(finding_lines(known)),
        concerns=tuple(concern_lines(known)),
        feedback=_feedback(visit),
        sign_off=_signed(visit),
        documents=tuple(document_lines(known)),
        earlier_actions=tuple(action_lines(known, are_earlier=True)),
        actions=tuple(action_lines(known, are_earlier=False)),
        notes=tuple(note_lines(known)),
        evidence=tuple(evidence_lines(known)),
    )
    return replace(report, points=tuple(point_lines(known, line_refs(report))))


def _titles(file: VisitFile) -> dict[str, str]:
    return {section.id: section.title for section in file.form.sections} if file.form else {}


def _locations(file: VisitFile) -> tuple[str, ...]:
    """Return the names of the locations visited, in the order of the visit's parts, then those only noted by day."""
    parts = dict(file.parts)
    ordered = [parts[part.id].location_id for part in parts_of(file.parts)]
    noted = [one.location_id for _, one in file.days]
    wanted = dict.fromkeys(each for each in (*ordered, *noted) if each is not None)
    return tuple(file.locations[each] for each in wanted if each in file.locations)


def _feedback(visit: Visit) -> FeedbackLine:
    return FeedbackLine(
        given_on=visit.feedback_on,
        time=visit.feedback_time,
        to_whom=visit.feedback_to,
        summary=visit.feedback_summary,
    )


def _signed(visit: Visit) -> SignOffLine:
    """Return the signature as drawn; one that was typed is kept in its words."""
    try:
        strokes = signature_of(visit.signature).strokes
    except (ValueError, TypeError):
        return SignOffLine(role=visit.signed_role, signed_on=visit.signed_on, typed=visit.signature)
    return SignOffLine(
        role=visit.signed_role, signed_on=visit.signed_on, strokes=tuple(StrokeLine(points=one) for one in strokes)
    )
