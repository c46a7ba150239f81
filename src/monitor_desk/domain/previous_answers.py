"""Previous answers: what was said of the same question when the provider was last visited or checked."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.forms.answer_words import answer_words
from monitor_desk.domain.forms.answers import Given, Place
from monitor_desk.domain.forms.model import Form, Repeat
from monitor_desk.domain.recorded_file import PreviousAnswer, RecordedFile

_Spot = tuple[str, str, UUID | None]  # section, question and location


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Where on an earlier visit or check something belongs; `location_id` where it was asked for a location."""

    owner_id: UUID
    answered_on: date
    form_version_id: UUID | None
    section: str
    question: str
    is_of_part: bool
    location_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierAnswer:
    """An answer of an earlier visit or check."""

    asked: Asked
    given: Given


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierAction:
    """An action that came of a question of an earlier visit or check."""

    asked: Asked
    id: UUID
    number: int | None
    headline: str
    state: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class _Earlier:
    """What is known of the form of this occasion and of those before."""

    form: Form
    homes: Mapping[str, tuple[str, ...]]
    forms: Mapping[UUID, Form]

    def spots(self, asked: Asked) -> Iterator[_Spot]:
        """Yield where something of an earlier occasion belongs on this one."""
        if asked.is_of_part and asked.location_id is None:
            return
        homes = self.homes.get(asked.question, ())
        if asked.section in homes:
            yield asked.section, asked.question, asked.location_id
        elif len(homes) == 1 and (other := self.form_of(asked)) is not None and other.id == self.form.id:
            yield homes[0], asked.question, asked.location_id

    def form_of(self, asked: Asked) -> Form | None:
        """Return the version of the form that the earlier occasion kept."""
        return self.forms.get(asked.form_version_id) if asked.form_version_id else None

    def words(self, answer: EarlierAnswer) -> str:
        """Return the answer in the words of its own form."""
        form = self.form_of(answer.asked)
        try:
            question = form.question(answer.asked.section, answer.asked.question) if form else None
        except KeyError:
            question = None
        return answer_words(question, form, answer.given) if form and question else answer.given.value


def previous_answers(
    file: RecordedFile, answers: Iterable[EarlierAnswer], actions: Iterable[EarlierAction], forms: Mapping[UUID, Form]
) -> dict[Place, PreviousAnswer]:
    """Return what was answered before to each question of a visit or check; `answers` come with the latest first.

    The same section and question is meant, or the same question of the same form where its section was renamed; for a
    location the same location. What was asked for a person has no previous: Person A is another person next year.
    """
    if file.form is None:
        return {}
    earlier = _Earlier(file.form, _homes(file.form), forms)
    latest: dict[_Spot, EarlierAnswer] = {}
    for one in answers:
        for spot in earlier.spots(one.asked):
            latest.setdefault(spot, one)
    acted: dict[_Spot, list[EarlierAction]] = {}
    for action in actions:
        for spot in earlier.spots(action.asked):
            acted.setdefault(spot, []).append(action)
    return {
        place: _previous(latest.get(spot), acted.get(spot, []), earlier)
        for place, spot in _places(file, file.form)
        if spot in latest or spot in acted
    }


def _homes(form: Form) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for section in form.sections:
        for question in section.questions:
            found[question.id] = (*found.get(question.id, ()), section.id)
    return found


def _places(file: RecordedFile, form: Form) -> Iterator[tuple[Place, _Spot]]:
    """Yield every question of this file that can have a previous answer."""
    located = [(part_id, part.location_id) for part_id, part in file.parts if part.location_id]
    for section in form.sections:
        parts: list[tuple[UUID | None, UUID | None]] = [(None, None)]
        if section.repeat is not Repeat.ONCE:
            parts = list(located) if section.repeat is Repeat.LOCATION else []
        for question in section.questions:
            for part_id, location_id in parts:
                yield Place(section.id, question.id, part_id), (section.id, question.id, location_id)


def _previous(answer: EarlierAnswer | None, actions: list[EarlierAction], earlier: _Earlier) -> PreviousAnswer:
    """Return the latest answer with the actions of its own occasion, and any from before that are still open."""
    source = answer.asked if answer else actions[0].asked
    listed = [one for one in actions if one.is_open or one.asked.owner_id == source.owner_id]
    return PreviousAnswer(
        owner_id=source.owner_id,
        answered_on=source.answered_on,
        given=answer.given if answer else Given(),
        words=earlier.words(answer) if answer else "",
        actions=tuple((one.id, one.number, one.headline, one.state) for one in listed),
    )
