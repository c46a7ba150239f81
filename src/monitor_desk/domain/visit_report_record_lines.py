"""The records of a visit turned into lines of its report: findings, concerns, actions, documents, evidence, points."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from monitor_desk.domain.actions import Action
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visit_report_answer_lines import line_id
from monitor_desk.domain.visit_report_lines import (
    ActionLine,
    ActionStepLine,
    ConcernLine,
    DayLine,
    DocumentLine,
    EvidenceLine,
    FindingLine,
    NoteLine,
    PersonLine,
    PointLine,
)

YES_NO = {True: "Yes", False: "No", None: ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A visit's file, and what its records are called: the question at a place, earlier findings, lines by their id."""

    file: VisitFile
    asked: Mapping[Place, str]
    section_titles: Mapping[str, str]
    earlier_findings: Mapping[UUID, str]

    def about(self, record: Finding | Concern | Evidence) -> str:
        """Return what a record is about: the question with its number, or the section."""
        words = self.asked.get(_place(record), "") if record.question else ""
        return words or self.section_titles.get(record.section, "")

    def location(self, location_id: UUID | None, part: UUID | None = None) -> str:
        """Return the name of a location, or of the part that was looked at."""
        if location_id is not None:
            return self.file.locations.get(location_id, "")
        return next((one.label for made, one in self.file.parts if made == part), "")

    def is_elsewhere(self, provider_id: UUID | None) -> bool:
        """Say whether a record belongs to another provider: no copy but a colleague's may hold it."""
        return provider_id is not None and provider_id != self.file.visit.provider_id


def day_lines(known: Known) -> Iterator[DayLine]:
    """Yield the times on site."""
    for _, one in known.file.days:
        where = known.location(one.location_id)
        yield DayLine(held_on=one.held_on, arrived=one.arrived, left=one.left, location=where, officers=one.officers)


def person_lines(known: Known) -> Iterator[PersonLine]:
    """Yield the people met, by role."""
    for _, one in known.file.people:
        yield PersonLine(role=one.role, words=one.words, location=known.location(one.location_id))


def document_lines(known: Known) -> Iterator[DocumentLine]:
    """Yield the documents asked for."""
    for number, (made, one) in enumerate(known.file.documents, 1):
        yield DocumentLine(
            id=f"document:{made}",
            ref=f"D{number}",
            title=one.title,
            asked_on=one.asked_on,
            due_on=one.due_on,
            received_on=one.received_on,
            is_enough=YES_NO[one.is_enough],
            words=one.words,
        )


def note_lines(known: Known) -> Iterator[NoteLine]:
    """Yield the quick notes, with what was added to them."""
    for made, one in known.file.notes:
        added = [more.text for _, more in known.file.addenda if more.quick_note_id == made]
        yield NoteLine(
            text="\n".join((one.text, *(f"Added: {text}" for text in added))),
            noted_on=one.noted_on,
            time=one.noted_time,
            author=one.author,
            about=known.asked.get(Place(one.section, one.question, one.part_id), "")
            or known.section_titles.get(one.section, ""),
            is_private=bool(one.is_private),
        )


def finding_lines(known: Known) -> Iterator[FindingLine]:
    """Yield the findings in the order of their numbers."""
    refs = finding_refs(known.file)
    for made, one in sorted(known.file.findings, key=_number):
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
            is_private=known.is_elsewhere(one.provider_id),
        )


def finding_refs(file: VisitFile) -> dict[UUID, str]:
    """Return how each finding is called: by its number, or its place in the order where it has none."""
    listed = sorted(file.findings, key=_number)
    return {made: f"F{one.number or at}" for at, (made, one) in enumerate(listed, 1)}


def concern_lines(known: Known) -> Iterator[ConcernLine]:
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


def action_lines(known: Known, *, are_earlier: bool) -> Iterator[ActionLine]:
    """Yield the actions of the visit, or those of earlier ones that were looked at on it, each with its steps."""
    refs = finding_refs(known.file)
    for made, one in sorted(known.file.actions, key=_number):
        if is_checked_here(known.file, made, one) if are_earlier else is_of_visit(known.file, one):
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


def is_of_visit(file: VisitFile, action: Action) -> bool:
    """Say whether an action came of this visit, or of one of its findings."""
    return action.visit_id == file.id or action.finding_id in {made for made, _ in file.findings}


def is_checked_here(file: VisitFile, made: UUID, action: Action) -> bool:
    """Say whether an action of another visit was looked at on this one."""
    is_seen = any(step.action_id == made and step.visit_id == file.id for _, step in file.action_steps)
    return is_seen and not is_of_visit(file, action)


def evidence_lines(known: Known) -> Iterator[EvidenceLine]:
    """Yield the evidence in its order, each piece with the line that it belongs to."""
    findings = {made for made, _ in known.file.findings}
    for number, (made, one) in enumerate(sorted(known.file.evidence, key=_position), 1):
        is_elsewhere = known.is_elsewhere(one.provider_id)
        yield EvidenceLine(
            id=made,
            ref=f"E{number}",
            caption=one.caption,
            name=one.name,
            source=one.source,
            about=known.about(one),
            answer=line_id(known.file, _place(one)) if _place(one) in known.asked else "",
            finding=f"finding:{one.finding_id}" if one.finding_id in findings else "",
            media_type=one.media_type,
            size=one.size,
            width=one.width,
            height=one.height,
            sha256=one.sha256,
            added_on=one.added_on,
            is_private=bool(one.is_private) or is_elsewhere,
        )


def point_lines(known: Known, refs: Mapping[str, str]) -> Iterator[PointLine]:
    """Yield the provider's points with their answers; `refs` are the short names of the report's lines by their id."""
    for _, one in sorted(known.file.accuracy, key=_number):
        yield PointLine(
            number=one.number,
            ref=refs.get(one.line_id, ""),
            line_words=one.line_words,
            ground=one.ground,
            provider_words=one.provider_words,
            proposed=one.proposed,
            evidence=one.evidence,
            received_on=one.received_on,
            answer=one.answer,
            answer_words=one.answer_words,
            answered_by=one.answered_by,
            answered_on=one.answered_on,
            has_dispute=bool(one.has_dispute),
            dispute_words=one.dispute_words,
            dispute_officer=one.dispute_officer,
            dispute_answer=one.dispute_answer,
            dispute_on=one.dispute_on,
        )


def _steps(file: VisitFile, action_id: UUID) -> Iterator[ActionStepLine]:
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


def _repeat(known: Known, finding: Finding, refs: Mapping[UUID, str]) -> str:
    if finding.repeat_of_id is None:
        return ""
    return refs.get(finding.repeat_of_id) or known.earlier_findings.get(finding.repeat_of_id, "On an earlier visit")


def _place(record: Finding | Concern | Evidence) -> Place:
    return Place(record.section, record.question, record.part_id)


def _number(held: tuple[UUID, object]) -> tuple[bool, int]:
    number = getattr(held[1], "number", None)
    return number is None, number or 0


def _position(held: tuple[UUID, Evidence]) -> tuple[bool, int]:
    return held[1].position is None, held[1].position or 0
