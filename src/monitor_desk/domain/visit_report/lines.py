"""The lines of a visit's report: days, people, findings, concerns, actions, documents, evidence, points of accuracy.

Each line that a provider may dispute has an `id` that stays the same from version to version and a short `ref`
by which people name it. A line that is private is left out whole of what others get.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class StrokeLine:
    """One stroke of a signature, in thousandths of the box."""

    points: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """Time on site."""

    held_on: date | None = None
    arrived: str = ""
    left: str = ""
    location: str = ""
    officers: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Someone who was met, by role."""

    role: str = ""
    words: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """Fact, impact, grade and what has to come of it."""

    id: str = ""
    ref: str = ""
    fact: str = ""
    grade: str = ""
    triage: str = ""
    impact: str = ""
    evidence: str = ""
    required_outcome: str = ""
    frameworks: str = ""
    may_be_shared: bool = False
    about: str = ""
    location: str = ""
    repeat_of: str = ""
    found_on: date | None = None
    actions: tuple[str, ...] = ()
    is_of_concern: bool = False
    is_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernLine:
    """An immediate concern: what, when, what was done at once, who was told."""

    id: str = ""
    ref: str = ""
    what: str = ""
    seen_on: date | None = None
    seen_time: str = ""
    location: str = ""
    done_at_once: str = ""
    told: str = ""
    told_on: date | None = None
    told_time: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionStepLine:
    """Something that happened to an action."""

    step: str = ""
    happened_on: date | None = None
    words: str = ""
    method: str = ""
    sample_size: int | None = None
    evidence: str = ""
    new_due_on: date | None = None
    reason: str = ""
    authoriser: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """A requirement, who owns it, by when, and what has been said and verified of it."""

    id: str = ""
    ref: str = ""
    finding: str = ""
    requirement: str = ""
    state: str = ""
    due_on: date | None = None
    owner: str = ""
    evidence_expected: str = ""
    clause: str = ""
    provider_words: str = ""
    provider_complete_on: date | None = None
    verified_on: date | None = None
    steps: tuple[ActionStepLine, ...] = ()
    is_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """A document asked for, and what became of it; `is_enough` is in words."""

    id: str = ""
    ref: str = ""
    title: str = ""
    asked_on: date | None = None
    due_on: date | None = None
    received_on: date | None = None
    is_enough: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    """A quick note; only colleagues get them."""

    text: str = ""
    noted_on: date | None = None
    time: str = ""
    author: str = ""
    about: str = ""
    is_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLine:
    """A photo or file: what it shows, where it belongs, and the check sum of its content."""

    id: UUID
    ref: str = ""
    caption: str = ""
    name: str = ""
    source: str = ""
    about: str = ""
    answer: str = ""
    finding: str = ""
    media_type: str = ""
    size: int | None = None
    width: int | None = None
    height: int | None = None
    sha256: str = ""
    added_on: date | None = None
    is_private: bool = False

    @property
    def is_picture(self) -> bool:
        """Say whether it is printed in place."""
        return self.media_type.startswith("image/")


@dataclass(frozen=True, slots=True, kw_only=True)
class PointLine:
    """A point of the provider's factual accuracy response, and the council's answer to it."""

    number: int | None = None
    ref: str = ""
    line_words: str = ""
    ground: str = ""
    provider_words: str = ""
    proposed: str = ""
    evidence: str = ""
    received_on: date | None = None
    answer: str = ""
    answer_words: str = ""
    answered_by: str = ""
    answered_on: date | None = None
    has_dispute: bool = False
    dispute_words: str = ""
    dispute_officer: str = ""
    dispute_answer: str = ""
    dispute_on: date | None = None
