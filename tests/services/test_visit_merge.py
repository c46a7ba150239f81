"""Two officers record one visit on two laptops without a network; their work is joined and nothing is lost."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import desks
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.answers import Place, answer_id
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visits import Visit, VisitState
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from visited import CHANGES, MANAGER, POLICY, Visited

SEAL = b"s" * 32
Pair = tuple[Desk, Desk]


@pytest.fixture(scope="session")
def pair_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two laptops, each with a desk of its own, that hold the same visit on site."""
    folder = tmp_path_factory.mktemp("pair")
    first, second = (opening.make(folder / name, desks.PASSPHRASE, desks.outfit()).desk for name in ("one", "two"))
    visit_id = Visited(first).on_site()
    second.sharing.receive(first.sharing.pack_of_visit(visit_id), SEAL)
    first.close()
    second.close()
    return folder


@contextmanager
def opened(template: Path, folder: Path) -> Iterator[Pair]:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    pair = (
        opening.unlock(folder / "one", desks.PASSPHRASE, desks.outfit()),
        opening.unlock(folder / "two", desks.PASSPHRASE, desks.outfit()),
    )
    try:
        yield pair
        assert [desk.backups.verify().faults for desk in pair] == [(), ()]
    finally:
        for desk in pair:
            desk.close()


@pytest.fixture
def pair(pair_template: Path, tmp_path: Path) -> Iterator[Pair]:
    with opened(pair_template, tmp_path / "pair") as pair:
        yield pair


def visit_of(pair: Pair) -> UUID:
    ((visit_id, _),) = pair[0].records.all_of(Visit)
    return visit_id


def exchange(pair: Pair, visit_id: UUID) -> tuple[VisitFile, VisitFile]:
    """Give each the other's pack, as made before either was taken in, and return what both then hold."""
    packs = [desk.sharing.pack_of_visit(visit_id) for desk in pair]
    for desk, pack in zip(pair, reversed(packs), strict=True):
        received = desk.sharing.receive(pack, SEAL)
        assert (received.waiting, received.refused) == ((), ())
    first, second = (desk.visits.file(visit_id) for desk in pair)
    return first, second


def place(file: VisitFile, question: str, scheme: int = 0) -> Place:
    return Place("medication", question, file.parts[scheme][0])


def test_that_officers_who_took_different_sections_lose_nothing(pair: Pair) -> None:
    visit_id = visit_of(pair)
    one, two = pair
    rose, ivy = (place(one.visits.file(visit_id), "rating", scheme) for scheme in (0, 1))
    one.recording.take_section(visit_id, "office", officer="Officer 1")
    one.recording.answer(visit_id, POLICY, value="yes", quality="yes", note="Seen")
    one.recording.quick_note(visit_id, "From the office")
    two.recording.take_section(visit_id, "medication", ivy.part_id, "Officer 2")
    two.recording.answer(visit_id, rose, value="good")
    two.recording.answer(visit_id, ivy, value="poor", note="Two errors")
    two.recording.quick_note(visit_id, "From Ivy House")
    two.recording.add_person(visit_id, "Person who lives here")
    first, second = exchange(pair, visit_id)
    assert first == second
    assert (first.answers[POLICY][1].note, len(first.answers)) == ("Seen", 3)
    assert (first.answers[rose][1].value, first.answers[ivy][1].value) == ("good", "poor")
    assert {note.text for _, note in first.notes} == {"From the office", "From Ivy House"}
    assert {section.officer for _, section in first.sections} == {"Officer 1", "Officer 2"}
    assert len(first.people) == 1
    assert first.disputed == frozenset()


def test_that_two_answers_to_one_question_meet_and_both_stay_until_a_person_chooses(pair: Pair) -> None:
    visit_id = visit_of(pair)
    one, two = pair
    one.recording.answer(visit_id, POLICY, value="yes", quality="yes", note="Dated 2025")
    two.recording.answer(visit_id, POLICY, value="yes", quality="no", note="Dated 2021")
    first, second = exchange(pair, visit_id)
    assert first == second
    own = answer_id(visit_id, POLICY)
    assert first.disputed == {own}
    conflicts = {row.field: {version.value for version in row.versions} for row in one.sharing.conflicts([own])}
    assert conflicts["quality"] == {"yes", "no"}
    assert conflicts["note"] == {"Dated 2025", "Dated 2021"}
    assert "value" not in conflicts


def test_that_a_choice_between_two_notes_is_still_made_after_the_visit_and_nothing_else(pair: Pair) -> None:
    visit_id = visit_of(pair)
    one, two = pair
    one.recording.answer(visit_id, POLICY, note="Dated 2025")
    two.recording.answer(visit_id, POLICY, note="Dated 2021")
    exchange(pair, visit_id)
    one.visits.end_site(visit_id)
    ref = RecordRef(Answer.kind, answer_id(visit_id, POLICY))
    with pytest.raises(DeskError, match="stays as it is"):
        one.sharing.settle(ref, "note", "Dated 2019")
    for chosen in ("Dated 2021", "Dated 2025"):
        if chosen != one.records.get(Answer, ref.id).note:
            one.sharing.settle(ref, "note", chosen)
            break
    assert one.records.get(Answer, ref.id).note == chosen
    assert one.visits.file(visit_id).disputed == frozenset()


def test_that_what_a_colleague_noted_before_she_knew_of_the_end_is_joined_as_it_is(pair: Pair) -> None:
    visit_id = visit_of(pair)
    one, two = pair
    one.recording.answer(visit_id, MANAGER, value="yes")
    one.visits.end_site(visit_id)
    two.recording.answer(visit_id, CHANGES, value="A new manager")
    two.recording.quick_note(visit_id, "At the door")
    first, second = exchange(pair, visit_id)
    assert first == second
    assert first.visit.state() is VisitState.WRITE_UP
    assert first.answers[CHANGES][1].is_after_visit is None
    with pytest.raises(DeskError, match="stays as it is"):
        two.recording.answer(visit_id, CHANGES, value="No change")


def test_that_schemes_chosen_on_both_laptops_are_one_part_and_persons_are_each_their_own(pair: Pair) -> None:
    visit_id = visit_of(pair)
    schemes = [part.location_id for _, part in pair[0].visits.file(visit_id).parts if part.location_id]
    for desk in pair:
        desk.visits.set_parts(visit_id, schemes)
        desk.recording.add_person_part(visit_id)
    first, second = exchange(pair, visit_id)
    assert first == second
    assert [part.repeat for _, part in first.parts].count("location") == 2
    assert [part.label for _, part in first.parts].count("Person A") == 2
    assert first.disputed == frozenset()


WORDS = st.sampled_from(["yes", "no", "", "n/a"])
NOTES = st.sampled_from(["", "Seen", "Dated 2021", "Łódź, Ynys Môn, 東京"])
ACTION = st.one_of(
    st.tuples(st.just("answer"), st.sampled_from([0, 1, 2]), WORDS, NOTES),
    st.tuples(st.just("answer"), st.sampled_from([0, 1, 2]), WORDS, NOTES),
    st.tuples(st.just("note"), NOTES.filter(bool), st.booleans()),
    st.tuples(st.just("section"), st.sampled_from(["office", "life"]), st.sampled_from(["Officer 1", "Officer 2"])),
    st.tuples(st.just("finish"), st.booleans()),
    st.tuples(
        st.just("person"),
    ),
    st.tuples(
        st.just("end"),
    ),
)
WALK = st.lists(st.tuples(st.integers(0, 1), ACTION), min_size=4, max_size=14)


@settings(max_examples=20, phases=[Phase.generate])  # an example opens two desks: shrinking one would take minutes
@given(walk=WALK)
def test_that_any_work_on_two_laptops_is_joined_alike_and_every_word_is_kept(
    pair_template: Path, tmp_path: Path, walk: list[Any]
) -> None:
    with opened(pair_template, tmp_path / "pair") as pair:
        visit_id = visit_of(pair)
        written: dict[int, dict[tuple[UUID, str], str]] = {0: {}, 1: {}}
        noted = 0
        for who, action in walk:
            noted += _do(pair[who], visit_id, action, written[who])
        first, second = exchange(pair, visit_id)
        assert first == second
        assert len(first.notes) == noted
        kept = dict(first.answers.values())
        candidates = {
            (row.ref.id, row.field): {version.value for version in row.versions} for row in pair[0].sharing.conflicts()
        }
        for wrote in written.values():
            for (own, field), text in wrote.items():
                if text:  # an empty one is not stored unless it clears something
                    assert text in {getattr(kept[own], field), *candidates.get((own, field), ())}


def _do(desk: Desk, visit_id: UUID, action: tuple[Any, ...], written: dict[tuple[UUID, str], str]) -> int:
    """Do one thing, note what words were written, and return how many quick notes that made."""
    verb, *how = action
    if verb == "answer":
        _answer(desk, visit_id, how, written)
    elif verb == "note":
        desk.recording.quick_note(visit_id, how[0], is_private=how[1])
        return 1
    elif verb == "section":
        desk.recording.take_section(visit_id, how[0], officer=how[1])
    elif verb == "finish":
        desk.recording.finish_section(visit_id, "office", is_finished=how[0])
    elif verb == "person":
        desk.recording.add_person_part(visit_id)
    elif desk.records.get(Visit, visit_id).ended_on is None:
        desk.visits.end_site(visit_id)
    return 0


def _answer(desk: Desk, visit_id: UUID, how: list[Any], written: dict[tuple[UUID, str], str]) -> None:
    """Answer a question, but for one that was answered on site once this laptop has ended the visit."""
    at = (MANAGER, POLICY, CHANGES)[how[0]]
    own = answer_id(visit_id, at)
    is_over = desk.records.get(Visit, visit_id).ended_on is not None
    if is_over and at in desk.visits.file(visit_id).answers:
        return
    desk.recording.answer(visit_id, at, value=how[1], note=how[2])
    written |= {(own, "value"): how[1], (own, "note"): how[2]}
