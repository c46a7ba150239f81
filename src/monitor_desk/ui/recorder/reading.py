"""What the recorder reads: a file, the form with its answers, and what two officers wrote differently."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from monitor_desk.domain.actions import OPEN_STATES, ActionState
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.forms.model import Repeat
from monitor_desk.domain.visits import section_id

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from monitor_desk.domain.answers import Addendum, Answer
    from monitor_desk.domain.findings import Finding
    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.domain.forms.filling import Filled
    from monitor_desk.domain.forms.views import SectionView
    from monitor_desk.domain.packs import ConflictRow
    from monitor_desk.domain.recorded_file import RecordedFile
    from monitor_desk.domain.visits import VisitSection
    from monitor_desk.services.desk import Desk

_AGREED = OPEN_STATES - {ActionState.DRAFT}  # a draft was never asked of the provider


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(ABC):
    """One reading of a visit or a check."""

    before: ClassVar[str]  # what the occasion before is called: Last visit

    file: RecordedFile
    filled: Filled
    today: date
    conflicts: Mapping[UUID, tuple[ConflictRow, ...]] = field(default_factory=dict)

    @abstractmethod
    def is_fixed(self) -> bool:
        """Say whether nothing is recorded any more."""

    @abstractmethod
    def is_noted_on_site(self, place: Place) -> bool:
        """Say whether the words of an answer are only added to from now on."""

    @abstractmethod
    def facts(self) -> list[str]:
        """Return what stands under the title: whose it is, where, and how it stands."""

    @abstractmethod
    def next_words(self) -> str:
        """Return what the primary button says."""

    def answer(self, place: Place) -> Answer | None:
        """Return the stored answer of a place."""
        held = self.file.answers.get(place)
        return held[1] if held else None

    def answer_id(self, place: Place) -> UUID | None:
        """Return the id of the stored answer of a place."""
        held = self.file.answers.get(place)
        return held[0] if held else None

    def kept(self, view: SectionView) -> VisitSection | None:
        """Return what is kept of a section: its officer, and whether it is finished."""
        wanted = section_id(self.file.id, view.section.id, view.part_id)
        return next((one for key, one in self.file.sections if key == wanted), None)

    def findings(self, view: SectionView) -> list[tuple[UUID, Finding]]:
        """Return the findings of a section."""
        wanted = (view.section.id, view.part_id)
        return [(key, one) for key, one in self.file.findings if (one.section, one.part_id) == wanted]

    def addenda(self, place: Place) -> list[Addendum]:
        """Return what was added to the note of a place after the visit."""
        answer = self.answer_id(place)
        return [one for _, one in self.file.addenda if answer is not None and one.answer_id == answer]

    def has_concern(self, place: Place) -> bool:
        """Say whether an immediate concern was recorded at a place."""
        return any(
            (one.section, one.question, one.part_id) == (place.section, place.question, place.part_id)
            for _, one in self.file.concerns
        )

    def previous_words(self, place: Place) -> str:
        """Return "Last visit, 4 December 2025: in place, good enough. Action 7 (…) closed."; empty without one."""
        before = self.file.previous.get(place)
        if before is None:
            return ""
        when = f"{self.before}, {say_date(before.answered_on)}" if before.answered_on else self.before
        said = [before.words.rstrip("."), before.given.note.strip().rstrip(".")]
        acts = [f"Action {number or ''} ({words}): {state.lower()}" for _, number, words, state in before.actions]
        told = [one for one in (*said, *acts) if one]
        return f"{when}: {'. '.join(told)}." if told else f"{when}: not answered."

    def open_actions(self, place: Place) -> list[tuple[UUID, int | None, str]]:
        """Return the earlier actions of a question that are still open and were not carried forward yet."""
        before = self.file.previous.get(place)
        carried = {step.action_id for _, step in self.file.action_steps if self.file.is_own(step)}
        actions = before.actions if before else ()
        return [(key, no, words) for key, no, words, state in actions if state in _AGREED and key not in carried]

    def asks_for_persons(self) -> bool:
        """Say whether the form has sections that are repeated for each person."""
        return any(section.repeat is Repeat.PERSON for section in self.filled.form.sections)


def conflicts_of(desk: Desk, file: RecordedFile) -> Mapping[UUID, tuple[ConflictRow, ...]]:
    """Return what two officers wrote differently, by record."""
    if not file.disputed:
        return {}
    found: dict[UUID, tuple[ConflictRow, ...]] = {}
    for row in desk.sharing.conflicts(list(file.disputed)):
        found[row.ref.id] = (*found.get(row.ref.id, ()), row)
    return found


def places_of(file: RecordedFile) -> str:
    """Return where it is, in short."""
    places = [part.label for _, part in file.parts if part.repeat == Repeat.LOCATION]
    return " and ".join(places) if len(places) <= 2 else f"{len(places)} locations"
