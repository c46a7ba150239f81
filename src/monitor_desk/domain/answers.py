"""The record of an answer, and what was added to it after the visit."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says
from monitor_desk.domain.forms.answers import Given, Place
from monitor_desk.domain.owners import owner_problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Draft):
    """What was answered to one question of a visit; its id is `domain.forms.answers.answer_id`."""

    kind: ClassVar[str] = "answer"
    noun: ClassVar[str] = "Answer"

    asked: str = says("Question", is_searchable=True)
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    part_id: UUID | None = says("Part", Kind.RECORD, record="visit_part")
    section: str = says("Section id", required="Say which section")
    question: str = says("Question id", required="Say which question")
    value: str = says("Answer", Kind.LONG_TEXT, is_searchable=True)
    quality: str = says("Good enough and person-centred")
    note: str = says("Note", Kind.LONG_TEXT, is_searchable=True)
    reason: str = says("Reason", Kind.LONG_TEXT, is_searchable=True)
    private_note: str = says("Private note", Kind.LONG_TEXT, is_searchable=True)
    author: str = says("Answered by", is_byline=True)
    is_on_paper: bool | None = says("Taken on paper", Kind.YES_NO)
    is_after_visit: bool | None = says("Answered after the visit", Kind.YES_NO)

    def rules(self) -> dict[str, str]:
        """It belongs to a visit or to a check."""
        return owner_problem(self)

    def place(self) -> Place:
        """Return where the question stands."""
        return Place(self.section, self.question, self.part_id)

    def given(self) -> Given:
        """Return the answer as the form engine reads it."""
        return Given(value=self.value, quality=self.quality, note=self.note, reason=self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Addendum(Draft):
    """What was added to an on-site note after the visit had ended; the note itself stays as it was."""

    kind: ClassVar[str] = "addendum"
    noun: ClassVar[str] = "Addition to a note"
    is_frozen: ClassVar[bool] = True

    text: str = says("Addition", Kind.LONG_TEXT, required="Type what is added", is_searchable=True)
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    check_id: UUID | None = says("Check", Kind.RECORD, record="check")
    answer_id: UUID | None = says("Answer", Kind.RECORD, record="answer")
    quick_note_id: UUID | None = says("Quick note", Kind.RECORD, record="quick_note")
    added_on: date | None = says("Added on", Kind.DATE, required="Give the day")
    author: str = says("Added by")
    reason: str = says("Reason", Kind.LONG_TEXT)

    def rules(self) -> dict[str, str]:
        """It belongs to a visit or to a check."""
        return owner_problem(self)
