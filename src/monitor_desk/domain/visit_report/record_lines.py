"""The records of a visit turned into lines of its report: days, people, documents, notes, evidence, points."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.recorded_file import RecordedFile
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visit_report.answer_lines import line_id
from monitor_desk.domain.visit_report.lines import (
    DayLine,
    DocumentLine,
    EvidenceLine,
    NoteLine,
    PersonLine,
    PointLine,
)

FileT_co = TypeVar("FileT_co", bound=RecordedFile, covariant=True)
YES_NO = {True: "Yes", False: "No", None: ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known(Generic[FileT_co]):
    """A file, and what its records are called: the question at a place, earlier findings, lines by their id."""

    file: FileT_co
    asked: Mapping[Place, str]
    section_titles: Mapping[str, str]
    earlier_findings: Mapping[UUID, str]

    def about(self, record: Finding | Concern | Evidence) -> str:
        """Return what a record is about: the question with its number, or the section."""
        words = self.asked.get(place_of(record), "") if record.question else ""
        return words or self.section_titles.get(record.section, "")

    def location(self, location_id: UUID | None, part: UUID | None = None) -> str:
        """Return the name of a location, or of the part that was looked at."""
        if location_id is not None:
            return self.file.locations.get(location_id, "")
        return next((one.label for made, one in self.file.parts if made == part), "")

    def is_elsewhere(self, provider_id: UUID | None) -> bool:
        """Say whether a record belongs to another provider: no copy but a colleague's may hold it."""
        return provider_id is not None and provider_id != self.file.provider_id


def day_lines(known: Known[VisitFile]) -> Iterator[DayLine]:
    """Yield the times on site."""
    for _, one in known.file.days:
        where = known.location(one.location_id)
        yield DayLine(held_on=one.held_on, arrived=one.arrived, left=one.left, location=where, officers=one.officers)


def person_lines(known: Known[VisitFile]) -> Iterator[PersonLine]:
    """Yield the people met, by role."""
    for _, one in known.file.people:
        yield PersonLine(role=one.role, words=one.words, location=known.location(one.location_id))


def document_lines(known: Known[RecordedFile]) -> Iterator[DocumentLine]:
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


def note_lines(known: Known[RecordedFile]) -> Iterator[NoteLine]:
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


def evidence_lines(known: Known[RecordedFile]) -> Iterator[EvidenceLine]:
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
            answer=line_id(known.file, place_of(one)) if place_of(one) in known.asked else "",
            finding=f"finding:{one.finding_id}" if one.finding_id in findings else "",
            media_type=one.media_type,
            size=one.size,
            width=one.width,
            height=one.height,
            sha256=one.sha256,
            added_on=one.added_on,
            is_private=bool(one.is_private) or is_elsewhere,
        )


def point_lines(known: Known[VisitFile], refs: Mapping[str, str]) -> Iterator[PointLine]:
    """Yield the provider's points with their answers; `refs` are the short names of the report's lines by their id."""
    for _, one in sorted(known.file.accuracy, key=by_number):
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


def place_of(record: Finding | Concern | Evidence) -> Place:
    """Return the question that a record belongs to."""
    return Place(record.section, record.question, record.part_id)


def by_number(held: tuple[UUID, object]) -> tuple[bool, int]:
    """Return the key that puts records in the order of their numbers, those without one last."""
    number = getattr(held[1], "number", None)
    return number is None, number or 0


def _position(held: tuple[UUID, Evidence]) -> tuple[bool, int]:
    return held[1].position is None, held[1].position or 0
