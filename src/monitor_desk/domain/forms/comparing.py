"""What differs between two versions of a form, in words: added, changed, moved, retired, taken back, deleted."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Final, TypeVar

from monitor_desk.domain.forms.editing import Spot
from monitor_desk.domain.forms.model import Form, Question, Section

_WORDS: Final = {
    "ask": "words", "look_for": "what to look for", "ask_beforehand": "sent beforehand", "is_critical": "critical",
    "is_required": "required", "required_if": "required when", "show_if": "shown when", "title": "title",
    "guidance": "guidance", "repeat": "asked once for", "service_types": "service types", "visit_types": "visit types",
    "critical_cap": "cap of critical questions", "prepare": "what to have ready", "scales": "rating scales",
    "purpose": "used for", "summary": "when to use it", "good": "good answer",
}  # fmt: skip
_APART: Final = frozenset({"id", "version", "sections", "questions", "is_retired"})
_Key = TypeVar("_Key")


class ChangeKind(StrEnum):
    """What happened to a part of a form."""

    ADDED = "Added"
    CHANGED = "Changed"
    MOVED = "Moved"
    RETIRED = "Retired"
    TAKEN_BACK = "Taken back"
    DELETED = "Deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChange:
    """One difference: where (None for the form itself), the title there, and which fields changed."""

    kind: ChangeKind
    spot: Spot | None
    title: str
    what: str = ""

    @property
    def words(self) -> str:
        """Return the change in one line."""
        return f"{self.title}: {self.what}" if self.what else self.title


def changes_between(before: Form, after: Form) -> list[FormChange]:
    """Return what differs, the form's own facts first, then in the order of the later form; deletions come last."""
    return [*_of_form(before, after), *_of_sections(before, after), *_of_questions(before, after)]


def _of_form(before: Form, after: Form) -> Iterator[FormChange]:
    if what := _differing(before, after):
        yield FormChange(kind=ChangeKind.CHANGED, spot=None, title="The form itself", what=what)


def _of_sections(before: Form, after: Form) -> Iterator[FormChange]:
    olds = {section.id: section for section in before.sections}
    news = {section.id: section for section in after.sections}
    moved = _moved([key for key in olds if key in news], [key for key in news if key in olds])
    for section in after.sections:
        title, old = f"Section {section.title}", olds.get(section.id)
        yield from _of_one(Spot(section.id), title, old, section, is_moved=section.id in moved)
    for section in before.sections:
        if section.id not in news:
            yield FormChange(kind=ChangeKind.DELETED, spot=None, title=f"Section {section.title}")


def _of_questions(before: Form, after: Form) -> Iterator[FormChange]:
    olds, news = _questions(before), _questions(after)
    for section in after.sections:
        old_order = [spot for spot in olds if spot.section == section.id and spot in news]
        new_order = [spot for spot in news if spot.section == section.id and spot in olds]
        moved = _moved(old_order, new_order)
        for question in section.questions:
            spot = Spot(section.id, question.id)
            title = f"{section.title}: {question.ask}"
            yield from _of_one(spot, title, olds.get(spot), question, is_moved=spot in moved)
    for spot, question in olds.items():
        if spot not in news:
            title = f"{before.section(spot.section).title}: {question.ask}"
            yield FormChange(kind=ChangeKind.DELETED, spot=None, title=title)


def _of_one(
    spot: Spot, title: str, old: Section | Question | None, new: Section | Question, *, is_moved: bool
) -> Iterator[FormChange]:
    if old is None:
        yield FormChange(kind=ChangeKind.ADDED, spot=spot, title=title)
        return
    if old.is_retired != new.is_retired:
        kind = ChangeKind.RETIRED if new.is_retired else ChangeKind.TAKEN_BACK
        yield FormChange(kind=kind, spot=spot, title=title)
    if what := _differing(old, new):
        yield FormChange(kind=ChangeKind.CHANGED, spot=spot, title=title, what=what)
    if is_moved:
        yield FormChange(kind=ChangeKind.MOVED, spot=spot, title=title)


def _differing(old: Form | Section | Question, new: Form | Section | Question) -> str:
    names = [each.name for each in fields(new) if each.name not in _APART]
    return ", ".join(_WORDS.get(name, name) for name in names if getattr(old, name) != getattr(new, name))


def _questions(form: Form) -> dict[Spot, Question]:
    return {Spot(section.id, each.id): each for section in form.sections for each in section.questions}


def _moved(before: list[_Key], after: list[_Key]) -> set[_Key]:
    """Return the fewest that have to be taken out so that the rest stand in the same order."""
    place = {key: number for number, key in enumerate(before)}
    best: list[list[_Key]] = []
    for key in after:
        longest = max((run for run in best if place[run[-1]] < place[key]), key=len, default=[])
        best.append([*longest, key])
    kept = max(best, key=len, default=[])
    return set(after) - set(kept)
